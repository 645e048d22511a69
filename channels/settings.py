"""What the processes are told from outside: read once, from the environment, checked at start."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field
from typing import Annotated, Any, NoReturn
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from channels.vault import Vault
from channels.waiting import Patience

WHATSAPP_KEYS = (
    "WHATSAPP_APP_SECRET", "WHATSAPP_VERIFY_TOKEN", "WHATSAPP_TOKEN", "WHATSAPP_PHONE_NUMBER_ID",
)  # fmt: skip
_MISSING = "\0missing"
# Signs that a link may have as it is; others, and letters with accents, are written %C3%B1. None ends or splits
# the link where it stands in a text, an attribute or a gap.
_LINK = re.compile(
    r"https://[a-z0-9][a-z0-9.-]*(:\d{1,5})?([/?#][\w.~%/?#&=+:@,;-]*)?", re.ASCII | re.IGNORECASE
)
# Of a link in a text: with it the longest of them still fits a telephone's screen.
_LONGEST_LINK = 150


@dataclass(frozen=True)
class WhatsAppSettings:
    """What the channel needs. `api_base` has the version and no slash at its end.

    `template`: the approved one for after 24 hours, empty for none; `messages_per_second`: what Meta grants
    the number. `business_account_id` is for `make whatsapp-check` alone.
    """

    app_secret: str = field(repr=False)
    verify_token: str = field(repr=False)
    token: str = field(repr=False)
    phone_number_id: str
    api_base: str
    template: str = ""
    template_language: str = "es_MX"
    business_account_id: str = ""
    messages_per_second: float = 80.0


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
    # Pauses before the bot writes by itself to somebody who waits; the list's end is the last check-in.
    checkin_minutes: Annotated[tuple[float, ...], NoDecode] = Field(
        (1.0, 3.0, 8.0, 20.0, 45.0), validation_alias="CONFIANZA_CHECKIN_MINUTES"
    )
    silence_seconds: float = Field(180.0, validation_alias="CONFIANZA_SILENCE_SECONDS", ge=30, le=3600)
    queue_limit: int = Field(10, validation_alias="CONFIANZA_QUEUE_LIMIT", ge=1, le=1000)
    late_seconds: float = Field(1800.0, validation_alias="CONFIANZA_LATE_SECONDS", ge=60)
    # Days after which a conversation without an open case is deleted (facts PR-11: short for raw chat).
    retention_days: int = Field(90, validation_alias="CONFIANZA_RETENTION_DAYS", ge=30, le=3650)
    # The full privacy notice, which first message and page link to (facts PR-6); empty: no link.
    privacy_url: str = Field("", validation_alias="CONFIANZA_PRIVACY_URL")
    # Keys that seal addresses, the newest first (channels/vault.py). Channels with addresses need one.
    address_keys: Annotated[tuple[SecretStr, ...], NoDecode] = Field(
        (), validation_alias="CONFIANZA_ADDRESS_KEYS", validate_default=True
    )
    whatsapp_app_secret: SecretStr | None = Field(None, validation_alias="WHATSAPP_APP_SECRET")
    whatsapp_verify_token: SecretStr | None = Field(None, validation_alias="WHATSAPP_VERIFY_TOKEN")
    whatsapp_token: SecretStr | None = Field(None, validation_alias="WHATSAPP_TOKEN")
    whatsapp_phone_number_id: str | None = Field(
        None, validation_alias="WHATSAPP_PHONE_NUMBER_ID", pattern=r"^[0-9]{1,40}$"
    )
    whatsapp_api_base: str = Field("https://graph.facebook.com/v24.0", validation_alias="WHATSAPP_API_BASE")

    whatsapp_template: str = Field("", validation_alias="WHATSAPP_TEMPLATE", pattern=r"^[a-z0-9_]{0,512}$")
    whatsapp_template_language: str = Field(
        "es_MX", validation_alias="WHATSAPP_TEMPLATE_LANGUAGE", pattern=r"^[a-z]{2,3}(_[A-Z]{2,3})?$"
    )
    whatsapp_business_account_id: str = Field(
        "", validation_alias="WHATSAPP_BUSINESS_ACCOUNT_ID", pattern=r"^[0-9]{0,40}$"
    )
    whatsapp_messages_per_second: float = Field(
        80.0, validation_alias="WHATSAPP_MESSAGES_PER_SECOND", gt=0, le=1000
    )

    @model_validator(mode="before")
    @classmethod
    def _whatsapp_whole(cls, given: Any) -> Any:
        """WhatsApp is on when its keys are set: some of them alone are a mistake, never a channel without
        the check that the missing one is for."""
        values = {name: value for name, value in given.items() if value != ""}
        if not any(name in values for name in WHATSAPP_KEYS):
            return values
        return {**dict.fromkeys((*WHATSAPP_KEYS, "CONFIANZA_ADDRESS_KEYS"), _MISSING), **values}

    @field_validator(
        "address_keys", "whatsapp_app_secret", "whatsapp_verify_token", "whatsapp_token",
        "whatsapp_phone_number_id", mode="before",
    )  # fmt: skip
    @classmethod
    def _needed(cls, value: object) -> object:
        if value == _MISSING:
            raise ValueError(f"is missing: WhatsApp needs all of {', '.join(WHATSAPP_KEYS)}")
        return value

    @field_validator("address_keys", mode="before")
    @classmethod
    def _keys(cls, value: object) -> object:
        keys = (
            [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value
        )
        if isinstance(keys, list):
            try:
                Vault(keys)
            except ValueError:
                raise ValueError("must be Fernet keys (32 bytes in base64url), separated by commas") from None
        return keys

    @field_validator("whatsapp_api_base")
    @classmethod
    def _api(cls, value: str) -> str:
        """The token goes there: encrypted, except to a stand-in on this machine."""
        parts = urlsplit(value)
        local = parts.hostname in ("127.0.0.1", "localhost")
        if not parts.hostname or not (parts.scheme == "https" or (parts.scheme == "http" and local)):
            raise ValueError("must begin with https://")
        return value.rstrip("/")

    @field_validator("allowed_origins", mode="before")
    @classmethod
    def _origins(cls, value: object) -> object:
        """`https://a.mx, https://b.mx`: scheme, host and port, nothing behind."""
        origins = [part.strip() for part in value.split(",")] if isinstance(value, str) else value
        if not isinstance(origins, list | tuple):
            raise ValueError("must be origins separated by commas")
        return tuple(_origin(part) for part in origins if part)

    @field_validator("checkin_minutes", mode="before")
    @classmethod
    def _checkins(cls, value: object) -> object:
        """`1, 3, 8`; `none` turns check-ins off."""
        if not isinstance(value, str):
            return value
        return () if value.strip() == "none" else value.split(",")

    @field_validator("checkin_minutes")
    @classmethod
    def _growing(cls, value: tuple[float, ...]) -> tuple[float, ...]:
        if any(minutes < 0.5 for minutes in value) or list(value) != sorted(value):
            raise ValueError("must be minutes, none less than 0.5 nor than the one before")
        return value

    @field_validator("public_url")
    @classmethod
    def _public(cls, value: str) -> str:
        return _origin(value.rstrip("/")) if value else ""

    @field_validator("privacy_url")
    @classmethod
    def _privacy(cls, value: str) -> str:
        if value and (len(value) > _LONGEST_LINK or not _LINK.fullmatch(value)):
            raise ValueError(
                f"must be the notice's whole address: https://host/page, at most {_LONGEST_LINK} characters, "
                "without spaces, accents, quotes or brackets"
            )
        return value

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
    def whatsapp(self) -> WhatsAppSettings | None:
        """None where the channel is off."""
        secret, verify, token = self.whatsapp_app_secret, self.whatsapp_verify_token, self.whatsapp_token
        if not (secret and verify and token and self.whatsapp_phone_number_id):
            return None
        return WhatsAppSettings(
            app_secret=secret.get_secret_value(),
            verify_token=verify.get_secret_value(),
            token=token.get_secret_value(),
            phone_number_id=self.whatsapp_phone_number_id,
            api_base=self.whatsapp_api_base,
            template=self.whatsapp_template,
            template_language=self.whatsapp_template_language,
            business_account_id=self.whatsapp_business_account_id,
            messages_per_second=self.whatsapp_messages_per_second,
        )

    @property
    def patience(self) -> Patience:
        """With somebody who waits, in seconds."""
        return Patience(tuple(minutes * 60 for minutes in self.checkin_minutes), self.silence_seconds)

    @property
    def vault(self) -> Vault | None:
        """What seals addresses; None without keys, and then no channel needs it."""
        return Vault([key.get_secret_value() for key in self.address_keys]) if self.address_keys else None

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
