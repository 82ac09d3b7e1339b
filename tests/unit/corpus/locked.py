"""The locks: lines out of form, and a library that does not keep what it has published."""

from __future__ import annotations

from tests.unit.corpus.case import Case, Folder
from tests.unit.corpus.names import resource
from tests.unit.sample import SAMPLE, changed

VIGO = "docs/nb/ressurs/vigo.md"
IDS = "data/ids.lock"
VERSIONS = "data/versions.lock"
URLS = "data/urls.lock"

SEALED = {
    IDS: """\
n2p anya case
bdg career-learning topic
q4w home guide
nwk jobbkompasset resource
jcs vigo resource
""",
    VERSIONS: """\
anya 1 bf8305e6a069
career-learning 1 690f5c880e0c
home 1 29489d740e3d
jobbkompasset 1 f2dde3a55fe9
vigo 1 f6d573a9f218
""",
}
"""What `seal` makes of the sample."""


def locked(path: str, old: str, new: str) -> dict[str, str]:
    """Return the locks with one change."""
    assert SEALED[path].count(old) == 1
    return {**SEALED, path: SEALED[path].replace(old, new)}


CASES = [
    Case(
        "form of a lock",
        "a line of words",
        locked(IDS, "q4w home guide", "q4w: home guide"),
        (
            (
                "data/ids.lock:3:1: lock-line: 'q4w: home guide' is no line of this lock; take "
                "back what was changed by hand: only commands write this file"
            ),
            (
                "docs/nb/index.md:2:1: id-not-sealed: 'home' has no code in data/ids.lock; run "
                "'make seal'"
            ),
        ),
    ),
    Case(
        "form of a lock",
        "a code with a vowel",
        locked(IDS, "jcs vigo", "vio vigo"),
        (
            (
                "data/ids.lock:5:1: lock-line: 'vio vigo resource' is no line of this lock; "
                "take back what was changed by hand: only commands write this file"
            ),
            (
                "docs/nb/ressurs/vigo.md:2:1: id-not-sealed: 'vigo' has no code in "
                "data/ids.lock; run 'make seal'"
            ),
        ),
    ),
    Case(
        "form of a lock",
        "a kind there is not",
        locked(IDS, "home guide", "home page"),
        (
            (
                "data/ids.lock:3:1: lock-line: 'q4w home page' is no line of this lock; take "
                "back what was changed by hand: only commands write this file"
            ),
            (
                "docs/nb/index.md:2:1: id-not-sealed: 'home' has no code in data/ids.lock; run "
                "'make seal'"
            ),
        ),
    ),
    Case(
        "form of a lock",
        "an empty line",
        locked(IDS, "q4w home", "\nq4w home"),
        (
            (
                "data/ids.lock:3:1: lock-line: '' is no line of this lock; take back what was "
                "changed by hand: only commands write this file"
            ),
        ),
    ),
    Case(
        "form of a lock",
        "a merge left half done",
        locked(
            VERSIONS,
            "home 1 29489d740e3d",
            "<<<<<<< HEAD\nhome 1 29489d740e3d\n=======\nanya 1 bf8305e6a069\n"
            "home 1 29489d740e3d\n>>>>>>> other",
        ),
        (
            (
                "data/versions.lock:3:1: lock-conflict: git could not join two branches here; "
                "keep the lines of both sides, delete those of '<', '=' and '>' and those that "
                "stand twice, and run 'make seal'"
            ),
        ),
    ),
    Case(
        "form of a lock",
        "a fingerprint of other letters",
        locked(VERSIONS, "f6d573a9f218", "f6d573a9f21X"),
        (
            (
                "data/versions.lock:5:1: lock-line: 'vigo 1 f6d573a9f21X' is no line of this "
                "lock; take back what was changed by hand: only commands write this file"
            ),
            (
                "docs/nb/ressurs/vigo.md:4:10: version-not-sealed: version 1 of 'vigo' is not "
                "in data/versions.lock; run 'make seal'"
            ),
        ),
    ),
    Case(
        "form of a lock",
        "a version with a zero before it",
        locked(VERSIONS, "home 1", "home 01"),
        (
            (
                "data/versions.lock:3:1: lock-line: 'home 01 29489d740e3d' is no line of this "
                "lock; take back what was changed by hand: only commands write this file"
            ),
            (
                "docs/nb/index.md:4:10: version-not-sealed: version 1 of 'home' is not in "
                "data/versions.lock; run 'make seal'"
            ),
        ),
    ),
    Case(
        "form of a lock",
        "out of order",
        locked(
            IDS,
            "q4w home guide\nnwk jobbkompasset resource",
            "nwk jobbkompasset resource\nq4w home guide",
        ),
        (
            (
                "data/ids.lock:4:1: lock-order: 'q4w home guide' stands out of order; run "
                "'make seal', which sorts the file"
            ),
        ),
    ),
    Case(
        "form of a lock",
        "an id twice",
        locked(IDS, "q4w home", "q5w home guide\nq4w home"),
        (
            (
                "data/ids.lock:4:1: lock-twice: 'q4w home guide' locks what the line above it "
                "locks; delete the newer of the two"
            ),
        ),
    ),
    Case(
        "form of a lock",
        "a code twice",
        locked(IDS, "q4w home", "n2p home"),
        (
            (
                "data/ids.lock:3:1: lock-code-twice: the code 'n2p' belongs to 'anya' already; "
                "delete the newer of the two lines and run 'make seal'"
            ),
        ),
    ),
    Case(
        "form of a lock",
        "an address with a space",
        {
            **SEALED,
            URLS: "/\n/en /\n",
        },
        (
            (
                "data/urls.lock:2:1: lock-line: '/en /' is no line of this lock; take back "
                "what was changed by hand: only commands write this file"
            ),
        ),
    ),
    Case(
        "form of a lock",
        "bytes that are no UTF-8",
        {**SEALED, IDS: SEALED[IDS].encode() + b"zzz \xf8vd resource\n"},
        (
            (
                "data/ids.lock:6:1: lock-line: 'zzz �vd resource' is no line of this lock; take "
                "back what was changed by hand: only commands write this file"
            ),
        ),
    ),
    Case(
        "form of a lock",
        "an id that is a pattern",
        locked(IDS, "jcs vigo", "zzz v**o resource\njcs vigo"),
        (
            (
                "data/ids.lock:5:1: lock-line: 'zzz v**o resource' is no line of this lock; take "
                "back what was changed by hand: only commands write this file"
            ),
        ),
    ),
    Case(
        "form of a lock",
        "a version of five thousand digits",
        locked(VERSIONS, "vigo 1", f"vigo {'9' * 5000} f6d573a9f218\nvigo 1"),
        (
            (
                f"data/versions.lock:5:1: lock-line: 'vigo {'9' * 74}…' is no line of this lock; "
                "take back what was changed by hand: only commands write this file"
            ),
        ),
    ),
    Case(
        "form of a lock",
        "a folder",
        {IDS: SEALED[IDS], VERSIONS: Folder()},
        (
            (
                "data/versions.lock:1:1: not-regular: this is a link, a pipe, a device or a "
                "folder where an ordinary file should be; put the file itself here"
            ),
        ),
    ),
    Case(
        "id",
        "a new one",
        {
            **SEALED,
            **resource("nav", "url: https://www.nav.no/\nstatus: active\n"),
        },
        (
            (
                "docs/nb/ressurs/nav.md:2:1: id-not-sealed: 'nav' has no code in "
                "data/ids.lock; run 'make seal'"
            ),
            (
                "docs/nb/ressurs/nav.md:4:10: version-not-sealed: version 1 of 'nav' is not in "
                "data/versions.lock; run 'make seal'"
            ),
        ),
    ),
    Case(
        "id",
        "the home page's, which has a mistake and is there",
        {**SEALED, **changed("docs/nb/index.md", "owner: content-editor", "owner: [a]")},
        (
            (
                "docs/nb/index.md:9:8: not-text: 'owner' is not a text; write one text on the "
                "line of the key; quote it if it begins with [ or {"
            ),
        ),
    ),
    Case(
        "id",
        "one that is gone",
        locked(IDS, "jcs vigo", "bbb sluttet resource\njcs vigo"),
        (
            (
                "data/ids.lock:5:1: id-gone: 'sluttet' has been published and no page has this "
                "id any more; put the page back, or write 'redirect_from: [sluttet]' in the "
                "page that took its place"
            ),
        ),
    ),
    Case(
        "id",
        "one of another kind",
        locked(IDS, "jcs vigo resource", "jcs vigo topic"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:1: kind-changed: 'vigo' was of the kind 'topic' and "
                "is now 'resource'; give the page a new id; an id is never used for something "
                "else"
            ),
        ),
    ),
    Case(
        "words",
        "changed in a title",
        {
            **SEALED,
            **changed(VIGO, "title: Vigo\n", "title: Vigo for alle\n"),
        },
        (
            (
                "docs/nb/ressurs/vigo.md:4:10: words-changed: the words of 'vigo' have "
                "changed, and it is still version 1; set 'version: 2', say in 'changes' what "
                "is new, and run 'make seal'; for a slip of the pen run 'python -m "
                "karrierehylla seal --minor vigo'"
            ),
        ),
    ),
    Case(
        "words",
        "changed in a body",
        {
            **SEALED,
            **changed(VIGO, "Les om fristen først.", "Les om fristen sist."),
        },
        (
            (
                "docs/nb/ressurs/vigo.md:4:10: words-changed: the words of 'vigo' have "
                "changed, and it is still version 1; set 'version: 2', say in 'changes' what "
                "is new, and run 'make seal'; for a slip of the pen run 'python -m "
                "karrierehylla seal --minor vigo'"
            ),
        ),
    ),
    Case(
        "words",
        "changed in a question",
        {
            **SEALED,
            **changed("docs/nb/case/anya.md", "Hva vet vi om Anya?", "Hva vet vi?"),
        },
        (
            (
                "docs/nb/case/anya.md:4:10: words-changed: the words of 'anya' have changed, "
                "and it is still version 1; set 'version: 2', say in 'changes' what is new, "
                "and run 'make seal'; for a slip of the pen run 'python -m karrierehylla seal "
                "--minor anya'"
            ),
        ),
    ),
    Case(
        "words",
        "a new version that is not sealed",
        {
            **SEALED,
            VIGO: SAMPLE[VIGO].replace(
                "version: 1\nchanges:\n",
                ("version: 2\nchanges:\n  - version: 2\n    date: 2026-11-21\n    text: Mer.\n"),
            ),
            **{
                path: SAMPLE[path].replace("translates: 1", "translates: 2")
                for path in ("docs/nn/ressurs/vigo.md", "docs/en/ressurs/vigo.md")
            },
        },
        (
            (
                "docs/nb/ressurs/vigo.md:4:10: version-not-sealed: version 2 of 'vigo' is not "
                "in data/versions.lock; run 'make seal'"
            ),
        ),
    ),
    Case(
        "words",
        "a version that was taken back",
        locked(VERSIONS, "vigo 1 f6d573a9f218", "vigo 1 f6d573a9f218\nvigo 2 f6d573a9f219"),
        (
            (
                "docs/nb/ressurs/vigo.md:4:10: version-back: 'vigo' has been at version 2 and "
                "is now at 1; a version is never taken back: go on from 2"
            ),
        ),
    ),
    Case(
        "published address",
        "of a page that is gone",
        {
            **SEALED,
            URLS: "/\n/nn/ressurs/vigo/\n/r/vigo/\n/ressurs/sluttet/\n",
        },
        (
            (
                "data/urls.lock:4:1: address-lost: '/ressurs/sluttet/' has been published and "
                "leads nowhere now; write 'redirect_from' in what took its place; for a page "
                "that is made by itself, a line in data/redirects.yml"
            ),
        ),
    ),
    Case(
        "published address",
        "claimed by a redirect too",
        {
            **SEALED,
            "data/redirects.yml": (
                "redirects:\n  - {from: /gammel/, to: /tema/}\n"
                "  - from: /ressurs/vigo/\n    to: /tema/\n"
            ),
        },
        (
            (
                "data/redirects.yml:3:5: address-taken: '/en/ressurs/vigo/' is the address of "
                "something else already; take it out here, or give the other another id"
            ),
        ),
    ),
]
"""Every way not to keep what is locked."""

FINE = [
    Case("fine lock", name, change)
    for name, change in {
        "sealed": SEALED,
        "facts that are not words": {
            **SEALED,
            **changed(VIGO, "url: https://www.vigo.no/", "url: https://www.vigo.no/ny"),
        },
        "a line broken elsewhere": {
            **SEALED,
            **changed(VIGO, "Les om fristen først.", "Les om\nfristen   først."),
        },
        "another translation": {
            **SEALED,
            **changed("docs/en/ressurs/vigo.md", "Read about", "Do read about"),
        },
        "a draft": {
            **SEALED,
            **resource("nav", "url: https://www.nav.no/\nstatus: active\ndraft: true\n"),
        },
        "an id that leads on": {
            **locked(IDS, "jcs vigo", "bbb sluttet resource\njcs vigo"),
            **changed(VIGO, "status: active", "status: active\nredirect_from: [sluttet]"),
        },
        "addresses that are answered": {
            **SEALED,
            **changed(VIGO, "status: active", "status: active\nredirect_from: [sluttet]"),
            URLS: "/\n/en/ressurs/sluttet/\n/feed.xml\n/nb/ressurs/vigo/\n/r/sluttet/\n/r/vigo/\n"
            "/ressurs/vigo/\n",
        },
    }.items()
]
"""Changes that look like broken locks and are fine."""

CASES += FINE
