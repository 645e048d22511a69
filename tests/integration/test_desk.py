"""The desk over HTTP and WebSocket: what counselors see live and do."""

from __future__ import annotations

import asyncio
from uuid import uuid4

import httpx

from tests.integration.citizen import Citizen
from tests.integration.counselor import Counselor, add_user
from tests.integration.stack import MARK, Stack


async def test_from_a_message_in_danger_to_a_counselors_answer_and_the_end(stack: Stack) -> None:
    async with Counselor(stack, await add_user(stack)) as ana, Citizen(stack.origin) as citizen:
        await ana.at_desk()
        text = f"<b>nivel 4 suicidio</b> {MARK}"
        await citizen.send(text)
        case = await ana.case_of(citizen.conversation)
        assert (case["level"], case["topic"], case["status"]) == (4, "suicidio", "open")
        assert case["preview"] == text
        assert (case["online"], case["unread"]) == (True, 1)
        assert case["signals"] == [{"phrase": "nivel 4 suicidio", "rule": "suicidio: lo dice"}]
        await ana.push(lambda f: f["type"] == "alarm" and f["reason"] == "nuevo")
        assert (await citizen.answer())["author"] == "bot", "the desk may be faster than the answer"

        assert (await ana.act(case["id"], "claim")).json()["case"]["counselor"] == ana.user
        await citizen.until(lambda: any(f.get("owner") == "counselor" for f in citizen.others))
        assert citizen.others[-1]["counselor"] == f"Ana {MARK}"
        await ana.watch(case["id"])
        shown = (await ana.http.get(f"/mesa/api/cases/{case['id']}")).json()
        assert [entry["author"] for entry in shown["entries"]] == ["citizen", "bot"]
        assert shown["entries"][0]["text"] == text
        assert shown["entries"][0]["risk"]["level"] == 4

        said = await ana.say(case["id"], f"Hola, te leo. {MARK}")
        assert (said.status_code, said.json()) == (201, {"seq": 3})
        assert (await citizen.answer(after=2))["author"] == "counselor"
        await citizen.raw('{"type":"seen","seq":3}')
        await citizen.send(f"nivel 1 gracias {MARK}")
        await ana.push(
            lambda f: f["type"] == "entry" and f["entry"]["seq"] == 4 and f["entry"]["risk"] is not None
        )
        await ana.push(lambda f: f["type"] == "case" and f["case"]["delivered_seq"] == 3)
        await ana.push(lambda f: f["type"] == "case" and f["case"]["counselor"] and not f["case"]["unread"])

        closed = await ana.act(case["id"], "close", outcome="atendido", note=f"bien {MARK}")
        assert closed.json()["case"]["status"] == "closed"
        assert case["id"] not in [shown["id"] for shown in await ana.queue()]
        await citizen.send(f"hola otra vez {MARK}")
        assert (await citizen.answer(after=4))["author"] == "bot"
        assert sorted(citizen.entries) == [1, 2, 3, 4, 5, 6], "the bot was silent while Ana had the case"


async def test_the_queue_is_ordered_and_two_cannot_take_one_case(stack: Stack) -> None:
    async with (
        Counselor(stack, await add_user(stack)) as ana,
        Counselor(stack, await add_user(stack, "bea")) as bea,
        Citizen(stack.origin) as calm,
        Citizen(stack.origin) as worse,
    ):
        for who in (ana, bea):
            await who.at_desk()
        await calm.send(f"nivel 2 {MARK}")
        await ana.case_of(calm.conversation)
        await worse.send(f"nivel 3 {MARK}")
        case = await ana.case_of(worse.conversation)
        both = (worse.conversation, calm.conversation)
        listed = [item["conversation_id"] for item in await bea.queue()]
        assert tuple(name for name in listed if name in both) == both

        answers = await asyncio.gather(ana.act(case["id"], "claim"), bea.act(case["id"], "claim"))
        assert sorted(answer.status_code for answer in answers) == [200, 409]
        lost = next(answer for answer in answers if answer.status_code == 409).json()
        assert lost["error"] == "Otra persona ya tomó este caso."
        assert lost["counselor"].endswith(MARK)
        winner, loser = (ana, bea) if answers[0].status_code == 200 else (bea, ana)
        assert (await loser.say(case["id"], MARK)).status_code == 403
        assert (await loser.act(case["id"], "handback")).status_code == 403
        assert (await loser.act(case["id"], "close", outcome="atendido")).status_code == 403
        assert (await winner.act(case["id"], "close", outcome="resuelto")).status_code == 400
        assert (await winner.act(case["id"], "handback")).json()["case"]["status"] == "open"
        assert (await loser.act(case["id"], "claim")).status_code == 200


async def test_bad_requests_are_refused_in_words(stack: Stack) -> None:
    async with Counselor(stack, await add_user(stack)) as ana, Citizen(stack.origin) as citizen:
        await ana.at_desk()
        await citizen.send(f"nivel 3 {MARK}")
        case = await ana.case_of(citizen.conversation)
        await ana.act(case["id"], "claim")
        known = str(uuid4())
        for client_id, text in [
            (None, MARK),
            ("x", MARK),
            (known, " "),
            (known, "a" * 20_001),
            (known, [MARK]),
        ]:
            said = await ana.act(case["id"], "messages", client_id=client_id, text=text)
            assert said.status_code == 400
        path = f"/mesa/api/cases/{case['id']}/messages"
        assert (await ana.http.post(path, content=f"{{{MARK}")).status_code == 400
        assert (await ana.http.post(path, content=f'"{MARK}"' * 30_000)).status_code == 413
        assert (await ana.act("c-1-00", "claim")).status_code == 404
        assert (await ana.act("no-es", "claim")).status_code == 404


async def test_pages_carry_strict_headers(stack: Stack) -> None:
    async with httpx.AsyncClient(base_url=stack.origin) as client:
        ours, nobody = "'self'", "'none'"
        for path, framing in [("/", nobody), ("/?embed=1", ours), ("/mesa/", nobody), ("/nada", nobody)]:
            headers = (await client.get(path)).headers
            policy = headers["content-security-policy"]
            assert "default-src 'none'" in policy
            assert "unsafe" not in policy
            assert f"frame-ancestors {framing}" in policy
            assert headers["x-content-type-options"] == "nosniff"
            assert headers["referrer-policy"] == "no-referrer"
            assert headers["cache-control"] == "no-store"
