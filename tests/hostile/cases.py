"""Every way to misbehave that we know of, and what each must come to on the first day."""

from __future__ import annotations

import gzip
import socket
import zlib
from dataclasses import dataclass

from karrierehylla.links.siblings import NONSENSE
from karrierehylla.model.link import LinkVerdict, Reason
from tests.hostile.answers import (
    ABSENT,
    GOOD,
    bomb,
    by_method,
    chain,
    endless,
    first,
    page,
    raw,
    redirect,
    refresh,
    reset,
    response,
    site,
    status,
    text,
)
from tests.hostile.server import Behave

OK, MOVED, DRIFTED = LinkVerdict.OK, LinkVerdict.MOVED, LinkVerdict.DRIFTED
BLOCKED, FLAKY, UNCHECKED = LinkVerdict.BLOCKED, LinkVerdict.FLAKY, LinkVerdict.UNCHECKED


@dataclass(frozen=True)
class Case:
    """One host, and what the link to it comes to."""

    name: str
    behave: Behave | None
    verdict: LinkVerdict
    reason: Reason | None = None
    path: str = "/a"
    scheme: str = "http"
    moved_to: str = ""
    """A path on the same host, or a whole address."""
    languages: frozenset[str] = frozenset()

    @property
    def host(self) -> str:
        return f"{self.name}.example.org"

    @property
    def address(self) -> str:
        return f"{self.scheme}://{self.host}{self.path}"


def failing(name: str, behave: Behave | None, reason: Reason, **more: str) -> Case:
    return Case(name, behave, FLAKY, reason, **more)  # type: ignore[arg-type]


def fine(name: str, behave: Behave, **more: str) -> Case:
    return Case(name, behave, OK, **more)  # type: ignore[arg-type]


HEAD_OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
PDF = response(b"%PDF-1.7 " + b"x" * 100, kind="application/pdf")
SEARCH = response(page("Søk i alt"))
FRONT = response(page("Velkommen"))
SHELL = response(
    b'<!doctype html><html lang="nb"><head><title>App</title></head>'
    b'<body><div id="root"></div><script src="/app.js"></script></body></html>'
)
LATIN = "<title>Blåbær</title>".encode("latin-1")
UPGRADE = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n"
FILM = b"HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n"
LOGIN = response(page("Logg inn", '<input type="password">'))


STATUSES = [
    fine("ok", site({"/a": GOOD})),
    fine("created", site({"/a": response(page("Ny"), "201 Created")})),
    fine("partial", site({"/a": response(page("Del"), "206 Partial Content")})),
    failing("no-content", status("204 No Content"), Reason.EMPTY),
    failing("reset-content", status("205 Reset Content"), Reason.EMPTY),
    failing("choices", status("300 Multiple Choices"), Reason.STATUS),
    failing("unasked-304", status("304 Not Modified"), Reason.STATUS),
    failing("bad-request", status("400 Bad Request"), Reason.STATUS),
    Case("unauthorized", status("401 Unauthorized"), BLOCKED, Reason.LOGIN),
    Case("payment", status("402 Payment Required"), BLOCKED, Reason.DENIED),
    Case("forbidden", status("403 Forbidden"), BLOCKED, Reason.DENIED),
    failing("absent", status("404 Not Found"), Reason.NOT_FOUND),
    failing("no-get", status("405 Method Not Allowed"), Reason.STATUS),
    Case("not-acceptable", status("406 Not Acceptable"), BLOCKED, Reason.DENIED),
    failing("gone", status("410 Gone"), Reason.WITHDRAWN),
    failing("teapot", status("418 I'm a teapot"), Reason.STATUS),
    Case("legal", status("451 Unavailable For Legal Reasons"), BLOCKED, Reason.DENIED),
    failing("server-error", status("500 Internal Server Error"), Reason.SERVER),
    failing("bad-gateway", status("502 Bad Gateway"), Reason.SERVER),
    failing("unavailable", status("503 Service Unavailable"), Reason.SERVER),
    Case("linkedin", status("999 Request denied"), BLOCKED, Reason.DENIED),
    failing("status-is-no-number", raw(b"HTTP/1.1 abc OK\r\n\r\n"), Reason.NOT_HTTP),
]

LIMITS = [
    Case("limit-stays", status("429 Too Many Requests"), BLOCKED, Reason.TOO_MANY),
    fine(
        "limit-clears",
        first(1, response(b"", "429 Too Many Requests", {"Retry-After": "0"})),
    ),
    fine("outage-clears", first(2, response(b"", "503 Service Unavailable"))),
    Case(
        "limit-for-a-year",
        status("429 Too Many Requests", {"Retry-After": "31536000"}),
        BLOCKED,
        Reason.TOO_MANY,
    ),
    Case(
        "limit-until-nonsense",
        status("429 Too Many Requests", {"Retry-After": "Mon, 99 Foo 20x6"}),
        BLOCKED,
        Reason.TOO_MANY,
    ),
    fine(
        "limit-until-the-past",
        first(
            1,
            response(
                b"", "429 Too Many Requests", {"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}
            ),
        ),
    ),
]

REDIRECTS = [
    Case("moved", chain((301, "/b")), MOVED, moved_to="/b"),
    Case("moved-twice", chain((308, "/b"), (301, "/c")), MOVED, moved_to="/c"),
    fine("found", chain((302, "/b"))),
    fine("see-other", chain((303, "/b"))),
    fine("temporary", chain((307, "/b"))),
    Case("moved-then-found", chain((301, "/b"), (302, "/c")), MOVED, moved_to="/b"),
    fine("found-then-moved", chain((302, "/b"), (301, "/c"))),
    Case("moved-with-fragment", chain((301, "/b")), MOVED, path="/a#del", moved_to="/b#del"),
    Case(
        "five-hops",
        chain((301, "/b"), (301, "/c"), (301, "/d"), (301, "/e"), (301, "/f")),
        MOVED,
        moved_to="/f",
    ),
    failing(
        "six-hops",
        chain((301, "/b"), (301, "/c"), (301, "/d"), (301, "/e"), (301, "/f"), (301, "/g")),
        Reason.HOPS,
    ),
    failing("loop-of-one", site({"/a": redirect("/a", 301)}), Reason.LOOP),
    failing("loop-of-two", site({"/a": redirect("/b"), "/b": redirect("/a")}), Reason.LOOP),
    failing("cookie-or-loop", site({"/a": redirect("/a#set")}), Reason.LOOP),
    failing("no-location", site({"/a": redirect("")}), Reason.NOWHERE),
    failing("blank-location", site({"/a": redirect(" ")}), Reason.NOWHERE),
    failing("half-location", site({"/a": redirect("http://[::")}), Reason.NOWHERE),
    failing("no-host", site({"/a": redirect("http:///x")}), Reason.NOT_FOUND),
    failing("odd-port", site({"/a": redirect("http://x.example.org:99999/")}), Reason.NOWHERE),
    failing("to-ftp", site({"/a": redirect("ftp://x.example.org/")}), Reason.SCHEME),
    failing("to-script", site({"/a": redirect("javascript:alert(1)")}), Reason.SCHEME),
    failing("to-data", site({"/a": redirect("data:text/html,hei")}), Reason.SCHEME),
    failing("to-file", site({"/a": redirect("file:///etc/passwd")}), Reason.SCHEME),
    failing("to-mail", site({"/a": redirect("mailto:x@example.org")}), Reason.SCHEME),
    Case(
        "refresh-at-once",
        site({"/a": refresh("0; url=/b"), "/b": GOOD}),
        MOVED,
        moved_to="/b",
    ),
    fine("refresh-later", site({"/a": refresh("5;URL='/b'"), "/b": GOOD})),
    fine("refresh-itself", site({"/a": refresh("20")})),
    fine("refresh-in-an-hour", site({"/a": refresh("3600; url=/b")})),
    failing("refresh-loop", site({"/b": refresh("0;/a")}, refresh("0;/b")), Reason.HOPS),
    failing("refresh-to-script", site({"/a": refresh("0; url=javascript:x()")}), Reason.SCHEME),
]

CLOSED = [
    ("plain", "127.0.0.2:{port}"),
    ("decimal", "2130706434:{port}"),
    ("hexadecimal", "0x7f000002:{port}"),
    ("hexadecimal-parts", "0x7F.0.0.2:{port}"),
    ("octal", "0177.0.0.02:{port}"),
    ("octal-whole", "017700000002:{port}"),
    ("short", "127.2:{port}"),
    ("three-parts", "127.0.2:{port}"),
    ("dot-behind", "127.0.0.2.:{port}"),
    ("wide-digits", "１２７.0.0.2:{port}"),
    ("round-digits", "①②⑦.⓪.⓪.②:{port}"),
    ("wide-dots", "127。0。0。2:{port}"),
    ("percent", "%31%32%37.0.0.2:{port}"),
    ("credentials", "ok.example.org@127.0.0.2:{port}"),
    ("mapped", "[::ffff:127.0.0.2]:{port}"),
    ("mapped-hex", "[::ffff:7f00:2]:{port}"),
    ("compatible", "[::127.0.0.2]:{port}"),
    ("translated", "[64:ff9b::127.0.0.2]:{port}"),
    ("translated-locally", "[64:ff9b:1::127.0.0.2]:{port}"),
    ("six-to-four", "[2002:7f00:2::]:{port}"),
    ("teredo", "[2001:0:7f00:2::1]:{port}"),
    ("zone", "[fe80::1%25lo]:{port}"),
    ("loopback-6", "[::1]:{port}"),
    ("unspecified", "0.0.0.0:{port}"),
    ("unspecified-6", "[::]:{port}"),
    ("private-10", "10.0.0.1"),
    ("private-172", "172.16.0.1"),
    ("private-192", "192.168.0.1"),
    ("provider", "100.64.0.1"),
    ("clouds", "169.254.169.254/latest/meta-data/"),
    ("clouds-6", "[fd00:ec2::254]"),
    ("local-6", "[fd12:3456::1]"),
    ("multicast", "224.0.0.1"),
    ("broadcast", "255.255.255.255"),
    ("name-of-this-machine", "localhost:{port}"),
    ("name", "closed.example.org"),
    ("name-half-closed", "half.example.org"),
]
"""Hosts to be sent to, none of which may be connected to; `{port}` is the canary's."""

BODIES = [
    fine(
        "endless-body",
        endless(HEAD_OK + b"\r\n" + page("Uendelig")[:-30], b"<p>mer og mer</p>" * 999),
        path="/",
    ),
    failing(
        "slow-body",
        endless(HEAD_OK + b"Content-Length: 9999\r\n\r\n", b"x", pause=0.1),
        Reason.SLOW,
    ),
    failing("slow-headers", endless(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n", 0.1), Reason.SLOW),
    failing("slow-line", endless(b"HTTP/1.1 200 OK\r\nX: ", b"y", 0.1), Reason.SLOW),
    failing("silence", raw(then=30), Reason.SLOW),
    failing("header-flood", endless(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n" * 999), Reason.NOT_HTTP),
    failing(
        "long-header",
        raw(b"HTTP/1.1 200 OK\r\nX: " + b"y" * 100_000 + b"\r\n\r\n"),
        Reason.NOT_HTTP,
    ),
    fine("bomb", site({"/a": bomb()})),
    failing(
        "broken-gzip",
        site({"/a": response(b"no gzip at all", headers={"Content-Encoding": "gzip"})}),
        Reason.BROKEN,
    ),
    fine(
        "gzip",
        site({"/a": response(gzip.compress(page("Pakket")), headers={"Content-Encoding": "gzip"})}),
    ),
    fine(
        "deflate",
        site(
            {"/a": response(zlib.compress(page("Pakket")), headers={"Content-Encoding": "deflate"})}
        ),
    ),
    fine(
        "deflate-bare",
        site(
            {
                "/a": response(
                    zlib.compress(page("Pakket"))[2:-4], headers={"Content-Encoding": "deflate"}
                )
            }
        ),
    ),
    fine(
        "unasked-encoding",
        site({"/a": response(b"\x8b\x01\x80", headers={"Content-Encoding": "br"})}),
    ),
    fine(
        "latin-1",
        site({"/a": response(LATIN, kind="text/html;charset=ISO-8859-1")}),
    ),
    fine(
        "latin-1-in-page",
        site(
            {
                "/a": response(
                    '<meta charset="iso-8859-1"><title>Blåbær</title>'.encode("latin-1"),
                    kind="text/html",
                )
            }
        ),
    ),
    fine("lying-encoding", site({"/a": response(page("Løgn"), kind="text/html; charset=utf-16")})),
    fine("odd-encoding", site({"/a": response(page("Rart"), kind="text/html; charset=rot13")})),
    fine("no-encoding", site({"/a": response(bytes(range(256)) * 9, kind="text/html; charset=")})),
    fine("no-type", site({"/a": b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK"})),
    fine("deep", site({"/a": response(b"<title>Dyp</title>" + b"<div>" * 50_000)})),
    fine("hidden-signs", site({"/a": response(page("a\u202eb\u200b\x00c\ufffd" + "e\u0301" * 9))})),
    failing("short-body", raw(HEAD_OK + b"Content-Length: 99\r\n\r\nhei"), Reason.BROKEN),
    failing("long-body", raw(HEAD_OK + b"Content-Length: 3\r\n\r\n<p>hei</p>"), Reason.NOT_HTTP),
    failing("negative-length", raw(HEAD_OK + b"Content-Length: -1\r\n\r\nhei"), Reason.NOT_HTTP),
    failing(
        "two-lengths",
        raw(HEAD_OK + b"Content-Length: 3\r\nContent-Length: 5\r\n\r\nhei"),
        Reason.NOT_HTTP,
    ),
    failing(
        "broken-chunks",
        raw(HEAD_OK + b"Transfer-Encoding: chunked\r\n\r\nxyz\r\nhei"),
        Reason.NOT_HTTP,
    ),
    fine(
        "endless-chunks",
        endless(HEAD_OK + b"Transfer-Encoding: chunked\r\n\r\n", b"5\r\n<p>a \r\n" * 999),
        path="/",
    ),
]

CONNECTIONS = [
    failing("close-at-once", raw(), Reason.RESET),
    failing("close-in-headers", raw(b"HTTP/1.1 200 OK\r\nContent-"), Reason.RESET),
    failing("reset-at-once", reset(), Reason.RESET),
    failing("reset-in-body", reset(HEAD_OK + b"Content-Length: 99\r\n\r\nhei"), Reason.BROKEN),
    failing("no-server", None, Reason.REFUSED),
    failing("mail-server", raw(b"220 mail.example.org ESMTP\r\n"), Reason.NOT_HTTP),
    failing("old-http", raw(b"<p>hei</p>"), Reason.NOT_HTTP),
    failing("nonsense", raw(bytes(range(256))), Reason.NOT_HTTP),
    failing(
        "continue-flood", endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 99, 0.01), Reason.SLOW
    ),
    fine("early-hints", raw(b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n", GOOD), path="/"),
    failing("upgrade", raw(UPGRADE), Reason.STATUS),
    failing("no-name", None, Reason.NAME_UNKNOWN),
    failing("silent-name", None, Reason.NAME_SILENT),
]

TLS = [
    fine("secure", site({"/a": GOOD}), scheme="https"),
    failing("expired", site({"/a": GOOD}), Reason.TLS_EXPIRED, scheme="https"),
    failing("tooearly", site({"/a": GOOD}), Reason.TLS_NOT_YET, scheme="https"),
    failing("wrongname", site({"/a": GOOD}), Reason.TLS_NAME, scheme="https"),
    failing("selfsigned", site({"/a": GOOD}), Reason.TLS_SELF_SIGNED, scheme="https"),
    failing("stranger", site({"/a": GOOD}), Reason.TLS_ISSUER, scheme="https"),
    failing("oldtls", site({"/a": GOOD}), Reason.TLS_HANDSHAKE, scheme="https"),
    failing("plain", site({}), Reason.TLS_HANDSHAKE, scheme="https"),
    fine(
        "secure--to-plain", site({"/a": redirect("http://ok.example.org/a", 301)}), scheme="https"
    ),
    Case(
        "to-secure",
        site({"/a": redirect("https://secure.example.org/a", 301)}),
        MOVED,
        moved_to="https://secure.example.org/a",
    ),
]

SOFT = [
    failing(
        "soft-404",
        site({}, response(page("Siden finnes ikke", text("b", 60)))),
        Reason.SOFT_404,
    ),
    failing(
        "to-error-page",
        site({"/feil": response(page("Ups", text("ups", 60)))}, redirect("/feil")),
        Reason.SOFT_404,
    ),
    failing(
        "english-soft-404",
        site({}, response(page("Page not found | Site", "Sorry."))),
        Reason.SOFT_404,
    ),
    failing(
        "soft-404-by-query",
        site({}, response(page("Fant ikke filmen", "Prøv igjen."))),
        Reason.SOFT_404,
        path="/film?id=17",
    ),
    Case(
        "all-to-front",
        site({"/": FRONT}, redirect("/")),
        DRIFTED,
        Reason.FRONT_PAGE,
    ),
    Case(
        "moved-to-front",
        site({"/a": redirect("/no/", 301), "/no/": FRONT}),
        DRIFTED,
        Reason.FRONT_PAGE,
    ),
    fine("front-to-front", site({"/": redirect("/nb"), "/nb": FRONT}), path="/"),
    Case("front-for-all", site({}, FRONT), DRIFTED, Reason.LIKE_NONSENSE),
    Case("all-to-search", site({"/sok": SEARCH}, redirect("/sok")), DRIFTED, Reason.LIKE_NONSENSE),
    fine(
        "number-and-any-name",
        site({"/17/a": GOOD, f"/17/{NONSENSE}": GOOD}),
        path="/17/a",
    ),
    Case("shell", site({}, SHELL), UNCHECKED, Reason.SCRIPT_ONLY),
    Case(
        "says-not-found",
        site({"/a": response(page("404", "Kort."))}),
        DRIFTED,
        Reason.SAYS_NOT_FOUND,
    ),
    fine("about-404", site({"/a": response(page("Hva betyr 404?", text("lang", 400)))})),
    Case(
        "all-to-login",
        site({"/login?til=a": LOGIN}, redirect("/login?til=a")),
        BLOCKED,
        Reason.LOGIN,
    ),
    Case("state", site({"/": SHELL}), UNCHECKED, Reason.FRAGMENT, path="/#/rute/17"),
    Case("state-by-key", site({"/a": GOOD}), UNCHECKED, Reason.FRAGMENT, path="/a#q=jobb"),
    failing("state-of-nothing", site({}), Reason.NOT_FOUND, path="/a#/rute"),
    fine("section", site({"/a": GOOD}), path="/a#del-2"),
    Case(
        "other-language",
        site({"/a": response(page("عنوان", lang="no"))}),
        DRIFTED,
        Reason.OTHER_LANGUAGE,
        languages=frozenset({"ar"}),
    ),
    Case(
        "right-language",
        site({"/a": response(page("Tittel", lang="nn-NO"))}),
        OK,
        languages=frozenset({"nb"}),
    ),
]

WALLS = [
    failing(
        "fault-behind-cloudflare",
        status("503 Service Unavailable", {"Server": "cloudflare"}),
        Reason.SERVER,
    ),
    fine(
        "guarded-and-open",
        site({"/a": response(page("Åpen"), headers={"X-DataDome": "protected"})}),
    ),
    fine("law-1404", site({"/a": response(page("Forskrift nr. 1404", "Kort lovtekst."))})),
    Case(
        "cloudflare",
        status("503 Service Unavailable", {"Server": "cloudflare"}, "Just a moment..."),
        BLOCKED,
        Reason.CHALLENGE,
    ),
    Case(
        "cloudflare-now",
        status("403 Forbidden", {"cf-mitigated": "challenge"}),
        BLOCKED,
        Reason.CHALLENGE,
    ),
    Case(
        "wall-that-says-200",
        site({}, response(page("Attention Required! | Cloudflare", "Kort."))),
        BLOCKED,
        Reason.CHALLENGE,
    ),
    Case(
        "amazon",
        status("202 Accepted", {"x-amzn-waf-action": "challenge"}),
        BLOCKED,
        Reason.CHALLENGE,
    ),
]

DOCUMENTS = [
    fine("document", site({"/a.pdf": PDF}), path="/a.pdf"),
    fine("head-refused", by_method(response(b"", "405 Method Not Allowed"), PDF), path="/a.pdf"),
    fine("head-absent", by_method(response(b"", "404 Not Found"), PDF), path="/a.pdf"),
    fine("head-breaks", by_method(b"no http\r\n\r\n", PDF), path="/a.pdf"),
    failing("document-gone", site({}), Reason.NOT_FOUND, path="/a.pdf"),
    Case(
        "document-is-page",
        site({"/a.pdf": response(page("Les på nett"))}),
        DRIFTED,
        Reason.OTHER_TYPE,
        path="/a.pdf",
    ),
    fine(
        "endless-document",
        endless(FILM, b"x" * 9999),
    ),
]

CASES = [
    *STATUSES,
    *LIMITS,
    *REDIRECTS,
    *BODIES,
    *CONNECTIONS,
    *TLS,
    *SOFT,
    *WALLS,
    *DOCUMENTS,
]

NO_NAME = {"no-name": socket.EAI_NONAME, "silent-name": socket.EAI_AGAIN}
__all__ = ["ABSENT", "CASES", "CLOSED", "NO_NAME", "Case"]
