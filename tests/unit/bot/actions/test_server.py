"""The action server over HTTP: loopback only, and no text in its errors or logs."""

import json
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

SECRET = "me quiero morir y vivo en la calle Roble 7"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[int, str]]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = tmp_path_factory.mktemp("actions") / "log"
    with open(log, "wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "bot.actions.server", "--port", str(port)],
            stdout=out,
            stderr=out,
            cwd=Path(__file__).parents[4],
        )
    try:
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=1)
                break
            except OSError:
                time.sleep(0.05)
        yield port, str(log)
    finally:
        process.terminate()
        process.wait(10)


def post(port: int, body: dict) -> tuple[int, dict]:
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/webhook", json.dumps(body).encode(), {"Content-Type": "application/json"}
    )
    try:
        with urllib.request.urlopen(request, timeout=10) as response:
            return response.status, json.load(response)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)


def call(slots: object) -> dict:
    latest = {"text": SECRET, "intent": {"name": "saludo"}, "risk": {}}
    tracker = {"sender_id": "c", "slots": slots, "latest_message": latest, "events": [], "paused": False}
    return {"next_action": "action_guidance", "sender_id": "c", "tracker": tracker, "version": "3.6.21"}


def test_an_action_runs_without_the_domain(server: tuple[int, str]) -> None:
    status, body = post(server[0], call({}))
    assert status == 200
    assert body["responses"][0]["response"] == "utter_saludo"


def test_an_error_tells_its_class_and_no_text(server: tuple[int, str]) -> None:
    status, body = post(server[0], call({"nivel": SECRET}))
    assert status == 500
    assert body == {"error": "ValueError"}
    log = Path(server[1]).read_text("utf-8")
    assert "action failed: ValueError" in log
    assert "Roble" not in log


def step(name: str, slots: dict, result: dict | None = None) -> dict:
    """The call for a step after one that set slots."""
    events = (result or {"events": []})["events"]
    call_of_first = call({**slots, **{event["name"]: event["value"] for event in events}})
    return {**call_of_first, "next_action": name}


def test_the_first_step_brings_what_the_next_would_answer(server: tuple[int, str]) -> None:
    port = server[0]
    _, first = post(port, step("action_assess", {}))
    _, said = post(port, step("action_guidance", {}, first))
    both = {"events": first["events"] + said["events"]}
    for last in ("action_escalate", "action_handover"):
        assert first["later"][last] == post(port, step(last, {}, both))[1]
    assert first["later"]["action_guidance"] == said
    assert "later" not in said


def test_an_unknown_action_is_refused(server: tuple[int, str]) -> None:
    assert post(server[0], {**call({}), "next_action": "action_otra"})[0] == 404


def test_it_listens_on_loopback_only(server: tuple[int, str]) -> None:
    port = f"{server[0]:04X}"
    rows = [
        line.split()
        for table in ("tcp", "tcp6")
        for line in Path(f"/proc/net/{table}").read_text().splitlines()[1:]
    ]
    addresses = [row[1].split(":")[0] for row in rows if row[1].endswith(f":{port}") and row[3] == "0A"]
    assert addresses == ["0100007F"], "127.0.0.1 in the kernel's byte order"
