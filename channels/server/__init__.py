"""The web server: pages, web chat, desk, health and metrics, in one process. `python -m channels.server`."""
