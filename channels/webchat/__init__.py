"""Web chat: the page's and the widget's WebSocket. Protocol: docs/protocols.md."""
