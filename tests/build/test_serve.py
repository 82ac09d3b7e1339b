"""The live preview as an author meets it: a real `mkdocs serve`, edited while it runs."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping

import pytest

from tests.build.preview import HANG_GUARD, Preview
from tests.build.sites import ROOT, build_environment, write_sample
from tests.unit.sample import SAMPLE, TODAY

pytestmark = pytest.mark.xdist_group("serve")  # what it builds, it builds once

VIGO = "docs/nb/ressurs/vigo.md"
RESTART = "Python code has changed: restart 'make serve' to use it."
LAST_GOOD = "Innholdet har feil. Siden under er den siste som var hel."
NOTHING_YET = "Innholdet har feil. Sidene kommer når feilene er rettet."


StartPreview = Callable[..., Preview]


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Iterator[StartPreview]:
    """Starts previews of the sample with changes; all end with the module."""
    running: list[Preview] = []

    def start(
        changes: Mapping[str, str | bytes | None] | None = None, **environment: str
    ) -> Preview:
        root = write_sample(tmp_path_factory.mktemp("preview") / "project", changes)
        # The code as well: one test edits it.
        (root / "karrierehylla").unlink()
        ignore = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / "karrierehylla", root / "karrierehylla", ignore=ignore)
        preview = Preview(root, build_environment(TODAY, **environment))
        running.append(preview)
        return preview

    yield start
    for preview in running:
        preview.stop()


# At an address of its own: two resources with one address are a mistake.
DRAFT = (
    SAMPLE[VIGO]
    .replace("title: Vigo", "title: Mitt utkast")
    .replace("https://www.vigo.no/", "https://utdanning.no/utkast/")
    .replace("status: active", "draft: true\nstatus: active")
)


@pytest.fixture(scope="module")
def preview(start: StartPreview) -> Preview:
    """One preview in three languages, with a draft; the tests that use it leave it whole."""
    preview = start({"docs/nb/ressurs/utkast.md": DRAFT})
    preview.wait(lambda: preview.shows("ressurs/vigo/", "Les om fristen først."))
    return preview


def test_it_serves_all_languages_and_drafts(preview: Preview) -> None:
    assert preview.shows("nn/ressurs/vigo/", '<html lang="nn"')
    assert preview.shows("en/ressurs/vigo/", '<html lang="en"')
    assert preview.shows("ressurs/utkast/", "Mitt utkast")
    assert preview.shows("format/page/", "Mitt utkast")
    assert preview.shows("r/vigo/", "https://www.vigo.no/")
    assert preview.get("finnes-ikke/")[0] == 404


def test_no_policy_stops_the_script_that_loads_the_page_anew(preview: Preview) -> None:
    page = preview.get("ressurs/vigo/")[1]

    assert "livereload" in page
    assert "Content-Security-Policy" not in page


def test_an_edit_of_content_shows(preview: Preview) -> None:
    preview.edit("docs/nn/ressurs/vigo.md", "Les om fristen først.", "Sjå på fristen fyrst.")

    preview.wait(lambda: preview.shows("nn/ressurs/vigo/", "Sjå på fristen fyrst."))


def test_a_new_page_shows(preview: Preview) -> None:
    text = SAMPLE[VIGO].replace("title: Vigo", "title: Heilt ny")
    text = text.replace("https://www.vigo.no/", "https://utdanning.no/ny/")
    (preview.root / "docs/nb/ressurs/ny.md").write_text(text, "utf-8")

    preview.wait(lambda: preview.shows("nn/ressurs/ny/", "Heilt ny"))


def test_an_edit_of_data_shows(preview: Preview) -> None:
    preview.edit("data/formats.yml", "nb: Nettside", "nb: Vevside")

    preview.wait(lambda: preview.shows("ressurs/vigo/", "Vevside"))


def test_an_edit_of_a_template_shows(preview: Preview) -> None:
    preview.edit("overrides/partials/footer.html", "kh-footer__inner", "kh-footer__inner kh-ny")

    preview.wait(lambda: preview.shows("ressurs/vigo/", "kh-footer__inner kh-ny"))


def test_an_edit_of_the_style_shows(preview: Preview) -> None:
    style = preview.root / "docs/assets/css/karrierehylla.css"
    style.write_text(f"{style.read_text('utf-8')}\n.kh-ny {{ color: red; }}\n", "utf-8")

    preview.wait(lambda: preview.shows("assets/css/karrierehylla.css", ".kh-ny { color: red; }"))


def test_a_mistake_is_printed_and_shown_above_the_last_good_page_until_it_is_mended(
    preview: Preview,
) -> None:
    before = preview.get("ressurs/jobbkompasset/")[1]
    assert "kh-preview" not in before
    file = "docs/nb/ressurs/jobbkompasset.md"
    preview.edit(file, "publisher: HK-dir", "pubisher: HK-dir")

    preview.wait(lambda: preview.shows("ressurs/jobbkompasset/", "kh-preview"))
    page = preview.get("ressurs/jobbkompasset/")[1]
    assert LAST_GOOD in page
    assert f"{file}:13:1: unknown-key: " in page
    assert f"{file}:13:1: unknown-key: there is no key 'pubisher' here" in preview.log
    assert "Svar på spørsmålene sammen." in page
    assert "Traceback" not in preview.log
    assert preview.shows("nn/ressurs/vigo/", "Innhaldet har feil.")

    preview.edit(file, "pubisher: HK-dir", "publisher: HK-dir")
    preview.wait(lambda: not preview.shows("ressurs/jobbkompasset/", "kh-preview"))
    assert preview.shows("ressurs/jobbkompasset/", "Svar på spørsmålene sammen.")


def test_an_edit_of_python_asks_for_a_restart(preview: Preview) -> None:
    assert RESTART not in preview.log
    code = preview.root / "karrierehylla/collation.py"
    code.write_text(f"{code.read_text('utf-8')}\n# Nytt.\n", "utf-8")

    preview.wait(lambda: RESTART in preview.log)
    assert preview.shows("ressurs/vigo/", "Les om fristen først.")


def test_one_language_is_served_at_its_own_addresses(start: StartPreview) -> None:
    preview = start(LOCALE="nn")
    preview.wait(lambda: preview.shows("nn/ressurs/vigo/", "Her søkjer vaksne"))

    assert preview.get("ressurs/vigo/")[0] == 404
    assert preview.get("en/ressurs/vigo/")[0] == 404
    preview.edit("docs/nn/ressurs/vigo.md", "Les om fristen først.", "Sjå på fristen fyrst.")
    preview.wait(lambda: preview.shows("nn/ressurs/vigo/", "Sjå på fristen fyrst."))


def test_started_with_a_mistake_it_shows_the_mistake_and_recovers_with_the_next_save(
    start: StartPreview,
) -> None:
    broken = SAMPLE[VIGO].replace("publisher: Vigo IKS", "pubisher: Vigo IKS")
    preview = start({VIGO: broken})
    preview.wait(lambda: preview.shows("", "kh-preview"))
    page = preview.get("")[1]

    assert NOTHING_YET in page
    assert f"{VIGO}:13:1: unknown-key" in page
    assert f"{VIGO}:13:1: unknown-key" in preview.log
    assert "Traceback" not in preview.log
    assert preview.shows("en/", "The content has errors.")
    preview.edit(VIGO, "pubisher: Vigo IKS", "publisher: Vigo IKS")
    preview.wait(lambda: preview.shows("ressurs/vigo/", "Les om fristen først."))
    assert "kh-preview" not in preview.get("")[1]


def test_started_with_data_that_cannot_be_read_it_prints_the_line_and_ends(
    start: StartPreview,
) -> None:
    preview = start({"data/formats.yml": "formats: [\n"})
    preview.process.wait(HANG_GUARD)

    assert preview.process.returncode == 1
    assert "data/formats.yml:" in preview.log
    assert "Traceback" not in preview.log
