"""The chat stays light and asks nobody else for anything."""

import gzip
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import expect

STATIC = Path(__file__).resolve().parents[2] / "channels" / "webchat" / "static"
MOST_BYTES = 40 * 1024


def test_page_and_scripts_are_under_forty_kilobytes_compressed():
    files = [path for path in STATIC.rglob("*") if path.is_file()]
    assert sum(len(gzip.compress(path.read_bytes())) for path in files) < MOST_BYTES


def test_nothing_is_asked_of_other_hosts(citizen, product):
    person = citizen()
    hosts, complaints = set(), []
    person.page.on("request", lambda request: hosts.add(urlsplit(request.url).netloc))
    person.page.on("console", lambda message: complaints.append(message.text))
    person.page.reload()
    expect(person.page.locator("#presence[data-owner]")).to_be_visible()
    assert hosts == {urlsplit(product.url).netloc}
    assert complaints == []


def test_the_policy_allows_no_inline_script_or_style(citizen, product):
    for path in ("/", "/mesa"):
        policy = citizen().page.request.get(product.url + path).headers["content-security-policy"]
        assert "unsafe" not in policy
        assert "default-src 'none'" in policy
