"""A stand-in for Meta's Graph API: a real HTTP server on a free loopback port, which behaves as documented."""
