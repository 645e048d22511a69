"""The chat stays light, keeps what may be kept, and asks nobody else for anything."""

import gzip
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

STATIC = Path(__file__).resolve().parents[2] / "channels" / "webchat" / "static"
MOST_BYTES = 40 * 1024
MOST_SCRIPT_BYTES = 30 * 1024
# What the page needs to be read before any script has come.
MOST_BYTES_TO_PAINT = 10 * 1024
READY = "#presence[data-owner]"


def test_everything_is_under_forty_kilobytes_compressed():
    files = [path for path in STATIC.rglob("*") if path.is_file()]
    assert sum(len(gzip.compress(path.read_bytes())) for path in files) < MOST_BYTES


def test_what_a_browser_really_fetches_stays_within_the_budget(citizen):
    """As the browser counts it: bodies as they came over the wire, and a first paint that waited for no script."""
    person = citizen()
    expect(person.page.locator(READY)).to_be_visible()
    measured = person.page.evaluate(
        """() => ({
            page: performance.getEntriesByType("navigation")[0].encodedBodySize,
            files: performance.getEntriesByType("resource")
                .map(({ name, encodedBodySize, decodedBodySize, renderBlockingStatus }) =>
                    ({ name, encodedBodySize, decodedBodySize, renderBlockingStatus })),
            paints: performance.getEntriesByType("paint").map(({ name }) => name),
        })"""
    )
    assert set(measured["paints"]) == {"first-paint", "first-contentful-paint"}
    files = [file for file in measured["files"] if "/chat/" in file["name"]]
    assert all(
        0 < file["encodedBodySize"] < file["decodedBodySize"] for file in files if "icon" not in file["name"]
    )
    scripts = sum(file["encodedBodySize"] for file in files if file["name"].endswith(".js"))
    blocking = [file for file in files if file["renderBlockingStatus"] == "blocking"]
    assert {file["name"].rsplit(".", 1)[1] for file in blocking} == {"css"}
    assert scripts < MOST_SCRIPT_BYTES
    assert measured["page"] + sum(file["encodedBodySize"] for file in blocking) < MOST_BYTES_TO_PAINT
    assert measured["page"] + sum(file["encodedBodySize"] for file in files) < MOST_BYTES


def test_it_is_painted_while_the_scripts_are_still_on_their_way(new_context, product):
    page = new_context(viewport={"width": 360, "height": 740}).new_page()
    page.route(re.compile(r"\.js$"), lambda route: None)
    page.goto(product.url, wait_until="commit")
    expect(page.get_by_role("heading", name="Hola. Aquí puedes contar lo que te pasa.")).to_be_visible()
    expect(page.get_by_role("link", name="En peligro ahora: 911")).to_be_visible()
    page.wait_for_function("performance.getEntriesByName('first-contentful-paint').length === 1")


def test_a_second_visit_fetches_no_file_again(citizen, product):
    person = citizen()
    expect(person.page.locator(READY)).to_be_visible()
    person.page.goto(product.url)
    expect(person.page.locator(READY)).to_be_visible()
    sizes = person.page.evaluate(
        """() => Object.fromEntries(performance.getEntriesByType("resource")
            .filter(({ name }) => name.includes("/chat/v-"))
            .map(({ name, transferSize }) => [name, transferSize]))"""
    )
    assert len(sizes) > 20
    assert set(sizes.values()) == {0}


def test_nothing_is_asked_of_other_hosts(citizen, product):
    person = citizen()
    hosts, complaints = set(), []
    person.page.on("request", lambda request: hosts.add(urlsplit(request.url).netloc))
    person.page.on("console", lambda message: complaints.append(message.text))
    person.page.reload()
    expect(person.page.locator(READY)).to_be_visible()
    assert hosts == {urlsplit(product.url).netloc}
    assert complaints == []


@pytest.mark.parametrize("path", ["/", "/mesa", "/?embed=1"])
def test_the_policy_allows_no_inline_script_or_style(citizen, product, path):
    policy = citizen().page.request.get(product.url + path).headers["content-security-policy"]
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy
    assert [part for part in policy.split(";") if not re.fullmatch(r" ?[a-z-]+( \S+)+", part)] == []
    assert f"connect-src 'self' {product.url.replace('http', 'ws', 1)};" in policy


@pytest.mark.parametrize("path", ["/", "/widget.js"])
def test_whoever_watches_over_the_service_may_ask_for_the_head_alone(citizen, product, path):
    answer = citizen().page.request.head(product.url + path)
    assert (answer.status, answer.body()) == (200, b"")


def test_only_what_the_widget_frames_may_be_framed(citizen, product):
    asked = citizen().page.request
    ancestors = {
        path: asked.get(product.url + path).headers["content-security-policy"].split("frame-ancestors ")[1]
        for path in ("/", "/?embed=1", "/?embed=0", "/mesa", "/mesa?embed=1", "/no-existe")
    }
    framed = ancestors.pop("/?embed=1")
    assert "'self'" in framed
    assert "*" not in framed
    assert set(ancestors.values()) == {"'none'"}
