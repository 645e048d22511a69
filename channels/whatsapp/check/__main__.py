"""`python -m channels.whatsapp.check [webhook address]`: status 1 where a point fails, 2 where settings are missing."""

from __future__ import annotations

import sys

from channels.settings import read_or_exit
from channels.whatsapp.check.points import check


def main() -> int:
    settings = read_or_exit()
    if settings.whatsapp is None:
        print("✗ Ajustes: faltan los de WhatsApp (docs/whatsapp.md, «Ajustes»); el canal está apagado.")
        return 2
    own = (
        sys.argv[1] if len(sys.argv) > 1 else settings.public_url or f"http://{settings.host}:{settings.port}"
    )
    findings = check(settings.whatsapp, own)
    for finding in findings:
        print(f"{'✓' if finding.good else '✗'} {finding.point}: {finding.says}")
    return 0 if all(finding.good for finding in findings) else 1


if __name__ == "__main__":
    sys.exit(main())
