"""What comes with the numbers of the directory in it: page and widget, the same for everybody, made once at start."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from string import Template

from bot.directory import Line, lines
from channels.server.assets import Asset, Assets

_PAGE = "index.html"
_WIDGET = "widget.js"
# A tab of its own: the chat goes on, also in the widget's frame, which shows no other site. Safe exit does not
# reach that tab, which somebody who has to hide it must know beforehand.
_NOTICE = (
    '<p><a href="{}" target="_blank" rel="noopener noreferrer nofollow">Aviso de privacidad</a> '
    "(se abre en otra pestaña, que «Salir rápido» no cierra).</p>"
)


def page(assets: Assets, privacy_url: str = "") -> Asset:
    """index.html with the addresses of its files and the numbers of the directory, and a link to the
    privacy notice where `privacy_url` is not empty (facts PR-6).

    Raises KeyError at start where the page names a line that the directory does not have.
    """
    template = Template(assets[_PAGE].plain.decode("utf-8"))
    notice = _NOTICE.format(escape(privacy_url)) if privacy_url else ""
    filled = template.substitute(
        _numbers(lines()), static=assets.address, modules=_preloads(assets), privacy_notice=notice
    )
    return Asset.of(filled.encode("utf-8"), _PAGE)


class _Script(Template):
    """A dollar sign means something else in a script."""

    delimiter = "@@"


def widget(assets: Assets) -> Asset:
    """widget.js with the numbers of the directory. Raises KeyError as `page` does."""
    template = _Script(assets[_WIDGET].plain.decode("utf-8"))
    return Asset.of(template.substitute(_numbers(lines())).encode("utf-8"), _WIDGET)


def _numbers(directory: Iterable[Line]) -> dict[str, str]:
    """`<id>` is a line's first number to read, `<id>_tel` the same to dial."""
    values: dict[str, str] = {}
    for line in directory:
        for phone in line.phones[:1]:
            values |= {line.id: phone.shown, f"{line.id}_tel": phone.digits}
    return values


def _preloads(assets: Assets) -> str:
    """Modules import each other: named here, they all come at once and not one after the other."""
    modules = (name for name in assets.names if name.endswith(".js") and name != _WIDGET)
    return "\n  ".join(f'<link rel="modulepreload" href="{assets.address}/{name}">' for name in modules)
