"""The HTTP side of the stand-in: who may ask, and which part of it answers."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.fakes.graph.media import MediaStore

VERSION = "v24.0"


class GraphServer:
    """Runs while it is entered. `token` is the one that it takes."""

    def __init__(self, token: str = "graph-token", port: int = 0) -> None:
        self.token = token
        self.media = MediaStore()
        handler = type("BoundHandler", (Handler,), {"graph": self})
        self._http = ThreadingHTTPServer(("127.0.0.1", port), handler)

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    @property
    def api_base(self) -> str:
        """For WHATSAPP_API_BASE."""
        return f"{self.origin}/{VERSION}"

    def __enter__(self) -> GraphServer:
        threading.Thread(target=self._http.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._http.shutdown()
        self._http.server_close()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    graph: GraphServer

    def do_GET(self) -> None:
        if self.headers.get("authorization") != f"Bearer {self.graph.token}":
            self.answer(401, {"error": {"message": "Invalid OAuth access token", "code": 190}})
            return
        first, _, media_id = self.path.lstrip("/").partition("/")
        found = self.graph.media.files.get(media_id)
        if first == "files" and found is not None:
            self._send(200, found.content, found.mime)
        elif first == VERSION:
            self.answer(*self.graph.media.describe(media_id, self.graph.origin))
        else:
            self.answer(404, {"error": {"message": "Unknown path components", "code": 2500}})

    def answer(self, status: int, body: dict[str, Any]) -> None:
        self._send(status, json.dumps(body).encode(), "application/json")

    def _send(self, status: int, data: bytes, mime: str) -> None:
        self.send_response(status)
        self.send_header("content-type", mime)
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Says nothing: tests ask what arrived."""
