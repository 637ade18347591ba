"""What the environment may say, typed; every mistake is told at once."""

import os
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from environs import Env, ValidationError, validate

PREFIX: Final = "TURNABOUT_"

#: Settings with a line each for the generated reference: name without prefix, what it does.
KNOWN: Final = {
    "DATA_DIR": "Folder for the database, its secrets and prepared assets (default ./data).",
    "SECRET_KEY": "Signs cookies and links; generated into the data folder when unset.",
    "DATABASE_URL": "postgres://… to use PostgreSQL; unset, SQLite in the data folder.",
    "EMAIL_URL": "smtp://user:password@host:port or smtps://…; unset, mails wait.",
    "PUBLIC_ADDRESS": "https://… as people open it; turns on secure cookies and HSTS.",
    "ALLOWED_HOSTS": "Host names to answer besides the public address and this machine.",
    "BEHIND_PROXY": "yes when a proxy ends TLS and sets X-Forwarded-Proto.",
    "DEMO": "yes for the invented organization; ./serve sets it.",
    "SQLITE_SYNCHRONOUS": "FULL (default) or NORMAL, which may lose the last second at power loss.",
    "LANGUAGE": "Language of texts when a reader has chosen none (default en).",
    "LOG_LEVEL": "DEBUG, INFO, WARNING (default) or ERROR.",
    "STATIC": "hashed (default) or plain, for tests.",
}


class Settings:
    """
    The environment, read once.

    Attributes hold values of the right type; ``seal`` raises ``EnvValidationError`` with every
    mistake found. A secret may stand in the file that ``<NAME>_FILE`` names.
    """

    def __init__(self) -> None:
        env = Env(eager=False, prefix=PREFIX)
        self._env = env
        self.data_dir = Path(env.str("DATA_DIR", default="data")).absolute()
        self.is_demo = env.bool("DEMO", default=False)
        self.database_url = self._secret("DATABASE_URL")
        self.email_url = self._secret("EMAIL_URL")
        self.public_address = env.str("PUBLIC_ADDRESS", default="", validate=_check_address)
        self.allowed_hosts: list[str] = env.list("ALLOWED_HOSTS", default=[])
        self.is_behind_proxy = env.bool("BEHIND_PROXY", default=False)
        self.synchronous = env.str(
            "SQLITE_SYNCHRONOUS", default="FULL", validate=validate.OneOf(["FULL", "NORMAL"])
        )
        self.language = env.str("LANGUAGE", default="en")
        self.log_level = env.str(
            "LOG_LEVEL",
            default="WARNING",
            validate=validate.OneOf(["DEBUG", "INFO", "WARNING", "ERROR"]),
        )
        self.static = env.str(
            "STATIC", default="hashed", validate=validate.OneOf(["hashed", "plain"])
        )
        self.secret_key = self._secret("SECRET_KEY") or self._generated_key()
        if not self.secret_key:
            env.str("SECRET_KEY")  # reports that it is missing, with the others
        self.database = (
            env.dj_db_url("DATABASE_URL", default=self.database_url) if self.database_url else None
        )
        env.seal()

    @property
    def known_address(self) -> str:
        """Where this installation is reached: as set, else where ``serve`` last listened."""
        file = self.data_dir / "address"
        served = file.read_text(encoding="utf-8").strip() if file.is_file() else ""
        return self.public_address or served

    @property
    def is_https(self) -> bool:
        return self.public_address.startswith("https://")

    @property
    def hosts(self) -> list[str]:
        """Names this installation answers to."""
        public = urlsplit(self.public_address).hostname
        local = ["localhost", "127.0.0.1", "[::1]"]
        return [*local, *([public] if public else []), *self.allowed_hosts]

    def _secret(self, name: str) -> str:
        file = self._env.str(f"{name}_FILE", default="", validate=_check_file)
        if file:
            return Path(file).read_text(encoding="utf-8").strip()
        return self._env.str(name, default="") or ""

    def _generated_key(self) -> str:
        file = self.data_dir / "secret_key"
        return file.read_text(encoding="utf-8").strip() if file.is_file() else ""


def _check_file(value: str) -> None:
    if value and not os.access(value, os.R_OK):
        raise ValidationError("Expected a file that this user can read.")


def _check_address(value: str) -> None:
    parts = urlsplit(value)
    if value and (parts.scheme not in {"http", "https"} or not parts.hostname):
        raise ValidationError("Expected http://… or https://… and a host name.")
