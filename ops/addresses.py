"""Change the key that seals people's addresses: `make address-key`, a restart, `make renew-addresses`.

For keys that lie in the data folder; where the environment names them, whoever writes it does the same there.
"""

from __future__ import annotations

import os
import subprocess
import sys

from cryptography.fernet import Fernet

from ops.paths import PYTHON, ROOT, data_directory
from ops.programs import address_keys, kept_keys
from ops.redis_url import redis_url


def add() -> int:
    """Puts a new key before the ones in use."""
    if os.environ.get("CONFIANZA_ADDRESS_KEYS"):
        print(
            "Las claves están en CONFIANZA_ADDRESS_KEYS: pon ahí la nueva, antes de las otras.",
            file=sys.stderr,
        )
        return 1
    data = data_directory()
    keys = f"{Fernet.generate_key().decode()},{address_keys(data)}"
    (data / "address_keys").write_text(keys)
    print("Clave nueva lista. Reinicia el servicio y después: make renew-addresses")
    return 0


def renew() -> int:
    """Seals everything with the newest key, and forgets the older ones where they lie in the data folder."""
    data = data_directory()
    with redis_url() as url:
        environment = {**os.environ, "REDIS_URL": url, **kept_keys(data)}
        command = [str(PYTHON), "-m", "channels.renew_addresses"]
        status = subprocess.run(command, cwd=ROOT, env=environment).returncode
    if status == 0 and not os.environ.get("CONFIANZA_ADDRESS_KEYS"):
        (data / "address_keys").write_text(address_keys(data).split(",")[0])
    return status


if __name__ == "__main__":
    sys.exit({"add": add, "renew": renew}[sys.argv[1]]())
