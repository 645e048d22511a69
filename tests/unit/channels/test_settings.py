"""A wrong setting stops the start with one line that says which and why."""

from __future__ import annotations

import pytest
from cryptography.fernet import Fernet

from channels.settings import read_or_exit
from channels.vault import Vault

KEY, OTHER_KEY = Fernet.generate_key().decode(), Fernet.generate_key().decode()
WHATSAPP = {
    "WHATSAPP_APP_SECRET": "secreto-de-la-app",
    "WHATSAPP_VERIFY_TOKEN": "palabra-de-paso",
    "WHATSAPP_TOKEN": "EAAG-token",
    "WHATSAPP_PHONE_NUMBER_ID": "106540352242922",
    "CONFIANZA_ADDRESS_KEYS": KEY,
}
GOOD = {"REDIS_URL": "redis://:clave@127.0.0.1:6379/0", "CONFIANZA_SECRET_KEY": "k" * 40}


@pytest.fixture
def environment(monkeypatch):
    others = ("CONFIANZA_PORT", "CONFIANZA_ALLOWED_ORIGINS", "CONFIANZA_PUBLIC_URL", "RASA_URL")
    for name in (*GOOD, *WHATSAPP, *others, "WHATSAPP_API_BASE", "CONFIANZA_PRIVACY_URL"):
        monkeypatch.delenv(name, raising=False)

    def put(**values: str) -> None:
        for name, value in {**GOOD, **values}.items():
            monkeypatch.setenv(name, value)

    return put


def test_good_settings(environment) -> None:
    environment(
        CONFIANZA_ALLOWED_ORIGINS="https://consejo.mx, http://Prueba.mx:81",
        CONFIANZA_PUBLIC_URL="https://chat.mx/",
    )
    settings = read_or_exit()
    assert settings.allowed_origins == ("https://consejo.mx", "http://prueba.mx:81")
    assert settings.public_url == "https://chat.mx"
    assert settings.https
    assert "clave" not in repr(settings)


@pytest.mark.parametrize(
    ("values", "key"),
    [
        ({"REDIS_URL": "http://x"}, "REDIS_URL"),
        ({"CONFIANZA_SECRET_KEY": "corta"}, "CONFIANZA_SECRET_KEY"),
        ({"CONFIANZA_PORT": "ochenta"}, "CONFIANZA_PORT"),
        ({"CONFIANZA_ALLOWED_ORIGINS": "consejo.mx"}, "CONFIANZA_ALLOWED_ORIGINS"),
        ({"RASA_URL": "127.0.0.1:5005"}, "RASA_URL"),
        ({"CONFIANZA_ADDRESS_KEYS": "no-es-una-clave"}, "CONFIANZA_ADDRESS_KEYS"),
        ({"WHATSAPP_API_BASE": "http://graph.example.com/v24.0"}, "WHATSAPP_API_BASE"),
    ],
)
def test_a_wrong_one(environment, capsys, values: dict[str, str], key: str) -> None:
    environment(**values)
    with pytest.raises(SystemExit) as ended:
        read_or_exit()
    (line,) = capsys.readouterr().err.splitlines()
    assert ended.value.code == 2
    assert line.startswith(f"Configuration error: {key}: ")
    assert next(iter(values.values())) not in line


def test_a_missing_one(monkeypatch, environment, capsys) -> None:
    environment()
    monkeypatch.delenv("REDIS_URL")
    with pytest.raises(SystemExit):
        read_or_exit()
    assert capsys.readouterr().err.startswith("Configuration error: REDIS_URL: ")


def test_whatsapp_is_off_without_its_keys(environment) -> None:
    environment(CONFIANZA_ADDRESS_KEYS=KEY, WHATSAPP_TOKEN="")
    assert read_or_exit().whatsapp is None


def test_whatsapp_is_on_with_all_of_its_keys(environment) -> None:
    environment(**WHATSAPP, WHATSAPP_API_BASE="http://127.0.0.1:9000/v24.0/")
    settings = read_or_exit()
    assert settings.whatsapp is not None
    assert settings.whatsapp.app_secret == "secreto-de-la-app"
    assert settings.whatsapp.api_base == "http://127.0.0.1:9000/v24.0"
    assert all(secret not in repr(settings) for secret in WHATSAPP.values() if not secret.isdigit())
    assert "EAAG" not in repr(settings.whatsapp)


@pytest.mark.parametrize("missing", WHATSAPP)
def test_wa2_whatsapp_does_not_start_without_one_of_them(environment, capsys, missing: str) -> None:
    environment(**{**WHATSAPP, missing: ""})
    with pytest.raises(SystemExit):
        read_or_exit()
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"Configuration error: {missing}: ")


def test_several_keys_for_addresses_the_newest_first(environment) -> None:
    environment(CONFIANZA_ADDRESS_KEYS=f"{KEY}, {OTHER_KEY}")
    vault = read_or_exit().vault
    assert vault is not None
    assert Vault([KEY]).open(vault.seal("hola")) == "hola"
    assert vault.open(Vault([OTHER_KEY]).seal("hola")) == "hola"


@pytest.mark.parametrize(
    ("given", "seconds"),
    [("", (60, 180, 480, 1200, 2700)), ("0.5, 2,2", (30, 120, 120)), ("none", ())],
)
def test_pauses_before_a_checkin(environment, given, seconds) -> None:
    environment(CONFIANZA_CHECKIN_MINUTES=given)
    assert read_or_exit().patience.checkins == seconds


@pytest.mark.parametrize("given", ["0", "3, 1", "1, x", "1,,2"])
def test_pauses_that_make_no_sense_are_refused(environment, capsys, given) -> None:
    environment(CONFIANZA_CHECKIN_MINUTES=given)
    with pytest.raises(SystemExit):
        read_or_exit()
    assert "CONFIANZA_CHECKIN_MINUTES" in capsys.readouterr().err


@pytest.mark.parametrize(
    "given",
    [
        "",
        "https://consejo.mx",
        "https://www.consejo.mx:8443/avisos/chat-1.pdf?v=2&l=es#arco",
        "https://c.mx/a%C3%B1o",
    ],
)
def test_pr6_the_address_of_the_privacy_notice(environment, given) -> None:
    environment(CONFIANZA_PRIVACY_URL=given)
    assert read_or_exit().privacy_url == given


@pytest.mark.parametrize(
    "given",
    [
        "http://consejo.mx/aviso",
        "consejo.mx/aviso",
        "https:///aviso",
        "javascript:alert(1)//https://consejo.mx",
        "https://ana:clave@consejo.mx/aviso",
        "https://consejo.mx/aviso de privacidad",
        "https://consejo.mx/aviso\n",
        "https://consejo.mx/año",
        'https://consejo.mx/"onclick="x',
        "https://consejo.mx/{0[plazo]}",
        f"https://consejo.mx/{'a' * 150}",
    ],
)
def test_pr6_what_is_no_address_of_a_notice_stops_the_start(environment, capsys, given) -> None:
    environment(CONFIANZA_PRIVACY_URL=given)
    with pytest.raises(SystemExit) as ended:
        read_or_exit()
    (line,) = capsys.readouterr().err.splitlines()
    assert ended.value.code == 2
    assert line.startswith("Configuration error: CONFIANZA_PRIVACY_URL: ")
    assert "https://host/page" in line
    assert given not in line
