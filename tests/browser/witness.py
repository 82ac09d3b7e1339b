"""Notes all that goes wrong while a browser visits a site."""

from __future__ import annotations

from playwright.sync_api import ConsoleMessage, Page, Request, Response

LOUD = ("error", "warning")


class Witness:
    """Listens to one page; `site` is the address that everything must come from.

    `missing` is the one address that is meant not to exist.
    """

    def __init__(self, page: Page, site: str, missing: str | None = None) -> None:
        self.complaints: list[str] = []
        self.requests: list[str] = []
        """Every address that was asked for."""
        self._site = site
        self._missing = missing
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.complaints.append(f"exception: {error}"))
        page.on("request", self._request)
        page.on("requestfailed", self._failure)
        page.on("response", self._response)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in LOUD and message.location["url"] != self._missing:
            self.complaints.append(f"console: {message.text}")

    def _request(self, request: Request) -> None:
        self.requests.append(request.url)
        if not request.url.startswith((self._site, "data:", "blob:")):
            self.complaints.append(f"elsewhere: {request.url}")

    def _failure(self, request: Request) -> None:
        # A page that is left stops loading.
        if request.failure != "net::ERR_ABORTED":
            self.complaints.append(f"failed: {request.url}: {request.failure}")

    def _response(self, response: Response) -> None:
        if response.status >= 400 and response.url != self._missing:
            self.complaints.append(f"{response.status}: {response.url}")
