"""What the processes are told from outside: read once, from the environment, checked at start."""

from __future__ import annotations

import sys
from typing import Annotated, NoReturn
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict


class Settings(BaseSettings):
    """Each field names the environment variable that sets it; times in seconds."""

    model_config = SettingsConfigDict(frozen=True, hide_input_in_errors=True)

    redis_url: SecretStr = Field(validation_alias="REDIS_URL")
    secret_key: SecretStr = Field(validation_alias="CONFIANZA_SECRET_KEY", min_length=32)
    process: str = Field("", validation_alias="CONFIANZA_PROCESS", pattern=r"^[a-z0-9-]{0,40}$")
    host: str = Field("127.0.0.1", validation_alias="CONFIANZA_HOST")
    port: int = Field(8080, validation_alias="CONFIANZA_PORT", ge=1, le=65535)
    public_url: str = Field("", validation_alias="CONFIANZA_PUBLIC_URL")
    allowed_origins: Annotated[tuple[str, ...], NoDecode] = Field(
        (), validation_alias="CONFIANZA_ALLOWED_ORIGINS"
    )
    proxies: int = Field(0, validation_alias="CONFIANZA_PROXIES", ge=0, le=5)
    metrics_port: int | None = Field(None, validation_alias="CONFIANZA_METRICS_PORT", ge=1, le=65535)
    rasa_url: str = Field("http://127.0.0.1:5005", validation_alias="RASA_URL")
    rasa_timeout: float = Field(3.0, validation_alias="CONFIANZA_RASA_TIMEOUT", gt=0, le=4)
    sweep_seconds: float = Field(15.0, validation_alias="CONFIANZA_SWEEP_SECONDS", gt=0, le=60)

    @field_validator("allowed_origins", mode="before")
    @classmethod
    def _origins(cls, value: object) -> object:
        """`https://a.mx, https://b.mx`: scheme, host and port, nothing behind."""
        origins = [part.strip() for part in value.split(",")] if isinstance(value, str) else value
        if not isinstance(origins, list | tuple):
            raise ValueError("must be origins separated by commas")
        return tuple(_origin(part) for part in origins if part)

    @field_validator("public_url")
    @classmethod
    def _public(cls, value: str) -> str:
        return _origin(value.rstrip("/")) if value else ""

    @field_validator("rasa_url")
    @classmethod
    def _rasa(cls, value: str) -> str:
        return _origin(value.rstrip("/"))

    @field_validator("redis_url")
    @classmethod
    def _redis(cls, value: SecretStr) -> SecretStr:
        if urlsplit(value.get_secret_value()).scheme not in ("redis", "rediss", "unix"):
            raise ValueError("must begin with redis://, rediss:// or unix://")
        return value

    @property
    def https(self) -> bool:
        """Whether browsers reach us encrypted, by what the public address says."""
        return self.public_url.startswith("https://")


def _origin(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.path or parts.query:
        raise ValueError("must look like https://host or https://host:port")
    return value.lower()


def read_or_exit() -> Settings:
    """The settings, or one line for each faulty one (key and reason, never its value) and status 2."""
    try:
        return Settings()  # type: ignore[call-arg]  # the environment gives the arguments
    except ValidationError as error:
        _exit([f"{fault['loc'][0]}: {fault['msg']}" for fault in error.errors(include_input=False)])


def _exit(lines: list[str]) -> NoReturn:
    for line in lines:
        print(f"Configuration error: {line}", file=sys.stderr)
    raise SystemExit(2)
