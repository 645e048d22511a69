"""Stand-ins for what the product talks to; each runs as a process of its own."""
