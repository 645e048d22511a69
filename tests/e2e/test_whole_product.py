"""The issue's own story on the real product: crisis, answer, case, counselor, and nothing left behind."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from tests.e2e.people import CRISIS, CRISIS_PHRASE, Citizen, Counselor, unique
from tests.e2e.running import ROOT
from tests.e2e.whole_product import WholeProduct

PASSWORD = "una-clave-para-las-pruebas"
PATIENCE_MS = 20_000


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WholeProduct]:
    product = WholeProduct(tmp_path_factory.mktemp("whole"))
    product.start()
    yield product
    if product.process.poll() is None:
        product.stop()


@pytest.fixture
def person(whole: WholeProduct, new_context: Callable[..., BrowserContext]) -> Callable[[], Citizen]:
    return lambda: Citizen(new_context(viewport={"width": 360, "height": 740}).new_page(), whole.url)


@pytest.fixture(scope="module")
def desk_state(whole: WholeProduct, browser: Browser) -> dict:  # type: ignore[type-arg]
    whole.add_user("ana", "counselor", "psicologia", PASSWORD)
    with browser.new_context() as context:
        Counselor(context.new_page(), whole.url).sign_in("ana", PASSWORD)
        return context.storage_state()  # type: ignore[return-value]


@pytest.fixture
def ana(whole: WholeProduct, new_context: Callable[..., BrowserContext], desk_state: dict) -> Counselor:  # type: ignore[type-arg]
    return Counselor(new_context(storage_state=desk_state).new_page(), whole.url)


def test_the_first_supervisor_can_sign_in(whole: WholeProduct, browser: Browser) -> None:
    line = next(line for line in whole.said if line.startswith("Primera entrada"))
    user, password = line.split("usuario ")[1].split(", contraseña ")
    with browser.new_context() as context:
        Counselor(context.new_page(), whole.url).sign_in(user.strip(), password.strip())


def test_from_a_cry_for_help_to_a_counselor(person: Callable[[], Citizen], ana: Counselor) -> None:
    citizen, crisis = person(), unique(CRISIS)
    citizen.say(crisis)
    expect(citizen.log.locator(".entry.bot").first).to_contain_text("911")
    line = ana.line(crisis)
    expect(line).to_contain_text("Inminente")
    expect(line).to_contain_text(CRISIS_PHRASE)
    ana.claim(crisis)
    spoken = citizen.log.locator(".entry.bot").count()
    ana.say("Hola, soy Ana. Estoy contigo.")
    expect(citizen.bubble("Estoy contigo.")).to_be_visible()
    worse = unique("me quiero matar ahorita")
    citizen.say(worse)
    expect(ana.entry(worse)).to_contain_text("Inminente")
    assert citizen.log.locator(".entry.bot").count() == spoken, "the bot spoke over the counselor"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("hola buenas tardes", "asistente automático"),
        ("hay un bache enorme en mi calle", "LOCATEL"),
        ("me están extorsionando por teléfono", "089"),
        ("quiero hablar con una persona", "55 5533 5533"),
    ],
)
def test_everyday_messages_get_useful_answers(person: Callable[[], Citizen], text: str, part: str) -> None:
    citizen = person()
    citizen.say(text)
    expect(citizen.log.locator(".entry.bot").first).to_contain_text(part, timeout=PATIENCE_MS)


def test_rasa_killed_the_dialogue_goes_on(
    whole: WholeProduct, person: Callable[[], Citizen], ana: Counselor
) -> None:
    citizen = person()
    citizen.say(unique("hola"))
    citizen.expect_answer()
    whole.kill("rasa")
    crisis = unique("mi esposo me está golpeando ahorita")
    citizen.say(crisis)
    expect(citizen.log.locator(".entry.bot").last).to_contain_text("911")
    expect(ana.line(crisis)).to_contain_text("Inminente")


def test_a_second_start_is_refused_in_one_line(whole: WholeProduct) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ops.run"], cwd=ROOT, env=whole.environment, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert "Ya está en marcha" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_taken_port_is_one_clear_line(whole: WholeProduct, tmp_path: os.PathLike[str]) -> None:
    environment = {**whole.environment, "CONFIANZA_DATA": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-m", "ops.run"], cwd=ROOT, env=environment, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        f"El puerto {whole.port} está ocupado. Elige otro: CONFIANZA_PORT={whole.port + 1} make run"
    ]


def test_at_the_end_no_process_is_left_and_no_log_holds_a_text(
    whole: WholeProduct, person: Callable[[], Citizen]
) -> None:
    secret = unique("vivo en la colonia secretísima con mi tía Eduviges")
    citizen = person()
    citizen.say(secret)
    citizen.expect_answer()
    whole.stop()
    assert whole.pids() == {}
    logs = whole.logs()
    for text in (
        "secretísima",
        "Eduviges",
        CRISIS_PHRASE,
        "golpeando ahorita",
        "bache enorme",
        PASSWORD,
        "Estoy contigo",
    ):
        assert text.encode() not in logs
        assert text.encode("unicode_escape") not in logs
