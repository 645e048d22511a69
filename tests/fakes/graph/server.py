"""The HTTP side of the stand-in: who may ask, and which part of it answers."""

from __future__ import annotations

import json
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from tests.fakes.graph.account import Account
from tests.fakes.graph.errors import Answer, error
from tests.fakes.graph.media import MediaStore
from tests.fakes.graph.messages import MessageStore, Mishap

VERSION = "v24.0"
_UNKNOWN_PATH: Answer = (404, {"error": {"message": "Unknown path components", "code": 2500}}, {})


class _Http(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Says nothing of a caller that was killed while it spoke; faults of ours are said as ever."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class GraphServer:
    """Runs while it is entered. `token` is the one that it takes; `clock_ahead`: seconds by which its clock
    differs from ours."""

    def __init__(self, token: str = "graph-token", port: int = 0) -> None:
        self.token = token
        self.clock_ahead = 0.0
        self.media = MediaStore()
        self.messages = MessageStore()
        self.account = Account()
        self.ended, self._refused = threading.Event(), threading.Event()
        handler = type("BoundHandler", (Handler,), {"graph": self})
        self._http = _Http(("127.0.0.1", port), handler)

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    @property
    def api_base(self) -> str:
        """For WHATSAPP_API_BASE."""
        return f"{self.origin}/{VERSION}"

    def refuse(self) -> Answer:
        """The answer to a token that it does not take."""
        self._refused.set()
        return error(190)

    def wait_refused(self, seconds: float) -> None:
        """Until a token was refused; raises TimeoutError."""
        if not self._refused.wait(seconds):
            raise TimeoutError

    def __enter__(self) -> GraphServer:
        threading.Thread(target=self._http.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.ended.set()
        self._http.shutdown()
        self._http.server_close()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    graph: GraphServer

    def do_GET(self) -> None:
        if not self._known():
            return
        asked = urlsplit(self.path)
        first, _, rest = asked.path.lstrip("/").partition("/")
        found = self.graph.media.files.get(rest)
        if first == "files" and found is not None:
            self._send(200, found.content, found.mime)
        elif first == VERSION:
            account = self.graph.account.get(rest, dict(parse_qsl(asked.query)))
            self.answer(account or (*self.graph.media.describe(rest, self.graph.origin), {}))
        else:
            self.answer(_UNKNOWN_PATH)

    def do_POST(self) -> None:
        raw = self.rfile.read(length := int(self.headers["content-length"]))
        if len(raw) < length:
            raise ConnectionResetError  # half a request was never made
        if not self._known():
            return
        body = json.loads(raw)
        if self.path != f"/{VERSION}/{self.graph.account.number_id}/messages":
            self.answer(error(100, subcode=33) if self.path.startswith(f"/{VERSION}/") else _UNKNOWN_PATH)
            return
        found = self.graph.messages.post(body)
        if isinstance(found, str):
            self._mishap(found)
        else:
            self.answer(found)

    def _known(self) -> bool:
        known = self.headers.get("authorization") == f"Bearer {self.graph.token}"
        if not known:
            self.answer(self.graph.refuse())
        return known

    def _mishap(self, mishap: Mishap) -> None:
        """The request ends in no answer of the API."""
        self.close_connection = True
        if mishap.endswith("gateway"):
            self._send(504, b"<html>Gateway Timeout</html>", "text/html")
        elif mishap.endswith("silent"):
            self.graph.ended.wait(60)

    def answer(self, answer: Answer) -> None:
        status, body, headers = answer
        self._send(status, json.dumps(body).encode(), "application/json", **headers)

    def _send(self, status: int, data: bytes, mime: str, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"content-type": mime, "content-length": str(len(data)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def date_time_string(self, timestamp: float | None = None) -> str:
        return super().date_time_string((timestamp or time.time()) + self.graph.clock_ahead)

    def log_message(self, *_: object) -> None:
        """Says nothing: tests ask what arrived."""
