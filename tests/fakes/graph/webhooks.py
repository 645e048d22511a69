"""Meta's deliveries to a webhook: signed, again with growing pauses until they get their 200 (facts WA-3)."""

from __future__ import annotations

import heapq
import http.client
import json
import random
import threading
import time
from collections import deque
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from channels.whatsapp.signature import HEADER, sign


@dataclass(order=True)
class _Delivery:
    due: float
    place: int
    body: bytes = field(compare=False)
    key: str | None = field(compare=False)
    tries: int = field(default=0, compare=False)
    repeats: int = field(default=0, compare=False)


class Webhooks:
    """Runs while it is entered. `repeated`: the share of deliveries that come once more after their 200."""

    def __init__(
        self, url: str, app_secret: str, *, workers: int = 8, repeated: float = 0.0, seed: int = 1
    ) -> None:
        self._url = urlsplit(url)
        self._secret = app_secret
        self._repeated = repeated
        self._chance = random.Random(seed)
        self._due: list[_Delivery] = []
        self._behind: dict[str, deque[_Delivery]] = {}
        self._open = self._places = 0
        self._ended = False
        self._changed = threading.Condition()
        self._threads = [threading.Thread(target=self._work, daemon=True) for _ in range(workers)]
        self.statuses: list[int] = []
        self.seconds: list[float] = []

    def __enter__(self) -> Webhooks:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with self._changed:
            self._ended = True
            self._changed.notify_all()
        for thread in self._threads:
            thread.join(10)

    def put(self, payload: Any, *, key: str | None = None, after: float = 0.0) -> None:
        """Delivers it in `after` seconds or later; those of one `key` one after the other."""
        body = json.dumps(payload, ensure_ascii=False).encode()
        with self._changed:
            self._places += 1
            self._open += 1
            delivery = _Delivery(time.monotonic() + after, self._places, body, key)
            if key is not None and key in self._behind:
                self._behind[key].append(delivery)
                return
            if key is not None:
                self._behind[key] = deque()
            self._push(delivery)

    @property
    def idle(self) -> bool:
        """Whether every delivery has its 200."""
        with self._changed:
            return self._open == 0

    def wait_idle(self, seconds: float) -> None:
        """Until it is idle; raises TimeoutError."""
        with self._changed:
            if not self._changed.wait_for(lambda: self._open == 0, seconds):
                raise TimeoutError(f"{self._open} deliveries without a 200")

    def _push(self, delivery: _Delivery) -> None:
        heapq.heappush(self._due, delivery)
        self._changed.notify()

    def _take(self) -> _Delivery | None:
        with self._changed:
            while not self._ended:
                wait = self._due[0].due - time.monotonic() if self._due else None
                if wait is not None and wait <= 0:
                    return heapq.heappop(self._due)
                self._changed.wait(wait)
        return None

    def _work(self) -> None:
        connection = http.client.HTTPConnection(str(self._url.hostname), self._url.port, timeout=20)
        while (delivery := self._take()) is not None:
            status = self._post(connection, delivery.body)
            with self._changed:
                self.statuses.append(status)
                self._after(delivery, status)
        connection.close()

    def _post(self, connection: http.client.HTTPConnection, body: bytes) -> int:
        """The status; 0 where no answer came."""
        headers = {HEADER: sign(body, self._secret), "content-type": "application/json"}
        began = time.perf_counter()
        try:
            connection.request("POST", self._url.path, body, headers)
            with connection.getresponse() as response:
                response.read()
            self.seconds.append(time.perf_counter() - began)
            return response.status
        except (OSError, http.client.HTTPException):
            connection.close()
            return 0

    def _after(self, delivery: _Delivery, status: int) -> None:
        if status != 200:
            delivery.tries += 1
            delivery.due = time.monotonic() + min(4.0, 0.1 * 2**delivery.tries) * self._chance.uniform(0.5, 1)
            self._push(delivery)
            return
        if delivery.repeats == 0 and self._chance.random() < self._repeated:
            delivery.repeats = 1
            delivery.due = time.monotonic() + self._chance.uniform(0, 0.5)
            self._push(delivery)
            return
        self._done(delivery)

    def _done(self, delivery: _Delivery) -> None:
        self._open -= 1
        behind = self._behind.get(delivery.key or "")
        if delivery.key is not None and behind:
            self._push(behind.popleft())
        elif delivery.key is not None:
            del self._behind[delivery.key]
        self._changed.notify_all()
