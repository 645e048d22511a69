"""A wrong setting stops the start with one line that says which and why."""

from __future__ import annotations

import pytest

from channels.settings import read_or_exit

GOOD = {"REDIS_URL": "redis://:clave@127.0.0.1:6379/0", "CONFIANZA_SECRET_KEY": "k" * 40}


@pytest.fixture
def environment(monkeypatch):
    for name in (*GOOD, "CONFIANZA_PORT", "CONFIANZA_ALLOWED_ORIGINS", "CONFIANZA_PUBLIC_URL", "RASA_URL"):
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
