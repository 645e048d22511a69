"""The two people of every page test, and what they do."""

from __future__ import annotations

import re
from uuid import uuid4

from playwright.sync_api import Locator, Page, expect

CRISIS = "ya no quiero vivir, me quiero matar hoy"
CRISIS_PHRASE = "me quiero matar"
# Stored, then delivered, then read: any of them says that the server has it.
TICKED = re.compile("Guardado|Entregado|Visto")


def unique(text: str) -> str:
    """`text` with a word that no other test writes."""
    return f"{text} ({uuid4().hex[:10]})"


class Citizen:
    """Somebody at the chat page."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url
        self.box = page.get_by_role("textbox", name="Escribe tu mensaje", exact=True)
        self.log = page.get_by_role("log", name="Conversación")
        self.exit = page.get_by_role("button", name="Salir rápido", exact=True)
        page.goto(url)

    def write(self, text: str) -> None:
        self.box.fill(text)
        self.box.press("Enter")

    def bubble(self, text: str) -> Locator:
        return self.log.locator(".entry").filter(has_text=text)

    @property
    def token(self) -> str:
        """The key of the conversation, as the tab keeps it."""
        expect(self.page.locator("#presence[data-owner]")).to_be_visible()
        return str(self.page.evaluate("sessionStorage.getItem('chat.token')"))

    def take_token(self, token: str) -> None:
        """As if this tab were a copy of the one with this key."""
        assert token != self.token
        self.page.evaluate("token => sessionStorage.setItem('chat.token', token)", token)
        self.page.reload()

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)

    def option(self, name: str) -> None:
        """Chooses something behind the three dots."""
        self.button("Opciones").click()
        self.button(name).click()

    def code(self) -> str:
        """Asks for the code with which to come back."""
        self.option("Código para volver")
        self.button("Crear mi código").click()
        code = self.page.locator("#sheet .code").inner_text()
        self.button("Ya lo anoté").click()
        return code

    def return_with(self, code: str) -> None:
        self.button("Tengo un código para volver").click()
        self.page.get_by_role("textbox", name="Escribe tu código", exact=True).fill(code)
        self.button("Abrir").click()

    def say(self, text: str) -> None:
        """Writes and waits for the tick."""
        self.write(text)
        expect(self.bubble(text)).to_contain_text(TICKED)

    @property
    def answers(self) -> Locator:
        return self.log.locator(".entry.bot")

    def expect_answer(self, count: int = 1) -> None:
        """At least `count` bubbles of the bot: an answer may have several."""
        expect(self.answers.nth(count - 1)).to_be_visible()


class Counselor:
    """Somebody at the desk."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.answer = page.get_by_role("textbox", name="Respuesta", exact=True)
        self.log = page.get_by_role("log", name="Conversación")
        self.take = page.get_by_role("button", name="Tomar caso", exact=True)
        page.goto(f"{url}/mesa")

    def sign_in(self, user: str, password: str) -> None:
        self.page.get_by_label("Usuario", exact=True).fill(user)
        self.page.get_by_label("Contraseña", exact=True).fill(password)
        self.page.get_by_role("button", name="Entrar", exact=True).click()
        expect(self.page.get_by_role("button", name="Salir", exact=True)).to_be_visible()

    def line(self, text: str) -> Locator:
        """The case whose last message contains `text`."""
        return self.page.get_by_role("navigation", name="Casos").get_by_role("button").filter(has_text=text)

    def open(self, text: str) -> None:
        self.line(text).click()
        expect(self.entry(text)).to_be_visible()

    def claim(self, text: str) -> None:
        self.open(text)
        self.take.click()
        expect(self.answer).to_be_focused()

    def entry(self, text: str) -> Locator:
        return self.log.locator(".entry").filter(has_text=text)

    def say(self, text: str) -> None:
        self.answer.fill(text)
        self.answer.press("Enter")
        said = self.log.locator(".entry.counselor").filter(has_text=text)
        expect(said).to_contain_text("✓")

    def close(self, outcome: str) -> None:
        self.page.get_by_role("button", name="Cerrar caso", exact=True).click()
        self.page.get_by_label("Resultado", exact=True).select_option(outcome)
        self.page.get_by_role("button", name="Confirmar cierre", exact=True).click()
        expect(self.page.get_by_role("dialog")).to_be_hidden()
