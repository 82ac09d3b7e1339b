"""One page of each kind, by its address in bokmål."""

from __future__ import annotations

from karrierehylla.model.locale import Locale

KINDS = {
    "home": "",
    "topics": "tema/",
    "topic": "tema/education/",
    "resources": "ressurs/",
    "resource": "ressurs/vilbli-no/",
    "gone resource": "ressurs/karriereveiledning-brosjyrer/",
    "cases": "case/",
    "case": "case/anya/",
    "situations": "situasjon/",
    "situation": "situasjon/vedtaket-forst/",
    "stories": "historie/",
    "story": "historie/rosa-og-bussen/",
    "session": "samtale/",
    "phase": "samtale/startfase/",
    "plan": "samtale/min-plan/",
    "workshops": "workshop/",
    "workshop": "workshop/dag-1/",
    "courses": "kurs/",
    "course plan": "kurs/kursplan/",
    "unit": "kurs/okt-01/",
    "sheet": "kurs/ark-det-jeg-kan/",
    "reflection": "refleksjon/",
    "questions": "refleksjon/etikk/",
    "about us": "om-oss/",
    "about": "om-oss/om-karrierehylla/",
    "formats": "format/",
    "format": "format/page/",
    "audiences": "malgruppe/",
    "audience": "malgruppe/counsellor/",
    "languages": "sprak/",
    "language": "sprak/nb/",
    "counties": "fylke/",
    "county": "fylke/vestfold/",
    "glossary": "ordliste/",
    "terms for the interpreter": "ordliste/interpreting/",
    "law": "lov/",
    "news": "nytt/",
    "status": "status/",
    "links": "status/link/",
}

WITHOUT_TEMPLATE = {
    "permalink": "r/vilbli-no/",
    "permalink of what is gone": "r/karriereveiledning-brosjyrer/",
    "permalink of a case": "r/anya/",
    "redirect": "nb/tema/education/",
    "404": "404.html",
    "404 in nn": "nn/404.html",
    "404 in en": "en/404.html",
}
"""Pages that belong to no single language, by address."""


def addresses() -> dict[str, str]:
    """The address of every kind of page in every language, by a name for people."""
    named = {
        f"{kind} in {locale}": f"{locale.prefix}{address}"
        for kind, address in KINDS.items()
        for locale in Locale
    }
    return {**named, **WITHOUT_TEMPLATE}
