"""The recipes for static hosts: what they run and serve is ours."""

from __future__ import annotations

import re
from typing import Any

import yaml

from tests.build.sites import ROOT

GITHUB, GITLAB = ".github/workflows/site.yml", ".gitlab-ci.yml"


def recipe(path: str) -> Any:
    return yaml.safe_load((ROOT / path).read_text("utf-8"))


def test_github_runs_the_release_and_serves_what_it_made() -> None:
    build = recipe(GITHUB)["jobs"]["build"]
    steps = build["steps"]

    assert [step["run"] for step in steps if "run" in step] == ["make release"]
    (upload,) = [step for step in steps if "upload-pages-artifact" in step.get("uses", "")]
    assert upload["with"]["path"] == "release/site"


def test_gitlab_runs_the_release_and_serves_what_it_made() -> None:
    job = recipe(GITLAB)["pages"]

    assert job["script"] == ["make release", "mv release/site public"]
    assert job["artifacts"]["paths"] == ["public"]
    assert job["variables"]["SITE_URL"] == "$CI_PAGES_URL"


def test_the_readme_leads_to_every_recipe() -> None:
    readme = (ROOT / "deploy/README.md").read_text("utf-8")
    links = set(re.findall(r"\]\(([^)#:]+)\)", readme))

    assert links == {
        "caddy/Caddyfile",
        f"../{GITHUB}",
        f"../{GITLAB}",
        "nginx/karrierehylla.conf",
    }
    assert all((ROOT / "deploy" / link).is_file() for link in links)
