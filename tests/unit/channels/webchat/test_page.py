"""The page's numbers come from the directory, and its files from addresses that may be kept for ever."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

import channels.webchat
from bot.directory import blocked, lines, numbers_in
from channels.server.assets import Assets
from channels.webchat.page import page, widget

STATIC = Path(channels.webchat.__file__).parent / "static"


NOTICE = "https://consejo.mx/aviso?v=2&l=es"


@pytest.fixture(scope="module")
def html() -> str:
    return page(Assets(STATIC, "/chat")).plain.decode()


def test_every_number_is_of_the_directory(html: str) -> None:
    known = {phone.digits for line in lines() for phone in line.phones}
    dialled = set(re.findall(r'href="tel:([^"]+)"', html))
    assert {"911", "5555335533", "8009112000", "*765"} <= dialled <= known
    assert set(numbers_in(re.sub(r"<[^>]+>", " ", html))) <= known


def test_the_widgets_numbers_are_of_the_directory() -> None:
    script = widget(Assets(STATIC, "/chat")).plain.decode()
    known = {phone.shown: phone.digits for line in lines() for phone in line.phones}
    given = re.findall(r'\["([^"]+)", "([^"]+)", "[^"]+"\]', script)
    assert {"911", "5555335533", "8009112000", "*765"} < {dialled for _, dialled in given}
    assert all(known[shown] == dialled for shown, dialled in given)
    assert "@@" not in script


@pytest.mark.parametrize("name", ["index.html", "widget.js"])
def test_the_file_itself_names_no_number(name: str) -> None:
    text = re.sub(r"\$\w+|@@\{\w+\}|rgb\([^)]*\)|#\w+|z-index: \d+", "", (STATIC / name).read_text())
    assert numbers_in(text) == []


def test_it_shows_nothing_that_is_blocked(html: str) -> None:
    assert [item.value for item in blocked() if item.value in html] == []


def test_a_line_that_the_directory_lost_stops_the_start(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<a href='tel:$linea_que_no_existe_tel'>")
    with pytest.raises(KeyError):
        page(Assets(tmp_path, "/chat"))


def test_every_file_it_names_exists(html: str) -> None:
    assets = Assets(STATIC, "/chat")
    named = re.findall(rf'"{assets.address}/([^"]+)"', html)
    assert "main.js" in named
    assert set(named) <= set(assets.names)
    assert "$" not in html


def test_pr6_the_page_links_to_the_privacy_notice_below_its_line() -> None:
    html = page(Assets(STATIC, "/chat"), NOTICE).plain.decode()
    ((tag, address),) = re.findall(r'(<a href="([^"]+)"[^>]*>)Aviso de privacidad</a>', html)
    assert unescape(address) == NOTICE
    assert 'target="_blank"' in tag, "the chat goes on, and a frame of the widget shows no other site"
    assert {"noopener", "noreferrer"} <= set(re.findall(r"no\w+", tag))
    assert re.search(r"confidencial;[^<]+</p>\s*<p><a href=\"https://consejo", html)
    assert not re.search(r"style=|\son\w+=", tag), "the policy allows neither"


def test_pr6_without_an_address_the_page_says_nothing_of_a_notice(html: str) -> None:
    assert "aviso de privacidad" not in html.lower()
    assert "confidencial; si hay peligro de vida" in html
