"""The recipes for static hosts: what they run is ours, and what others wrote is pinned."""

from __future__ import annotations

import re
from typing import Any

import yaml

from tests.build.sites import ROOT


def recipe(name: str) -> Any:
    return yaml.safe_load((ROOT / "deploy" / name).read_text("utf-8"))


def test_github_runs_the_release_and_serves_what_it_made() -> None:
    build = recipe("github-pages.yml")["jobs"]["build"]
    steps = build["steps"]

    assert [step["run"] for step in steps if "run" in step] == ["make release"]
    (upload,) = [step for step in steps if "upload-pages-artifact" in step.get("uses", "")]
    assert upload["with"]["path"] == "release/site"


def test_every_action_is_one_commit_that_nobody_can_change() -> None:
    jobs = recipe("github-pages.yml")["jobs"]
    uses = [step["uses"] for job in jobs.values() for step in job["steps"] if "uses" in step]

    assert len(uses) == 4
    for action in uses:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", action), action


def test_no_job_on_github_may_do_more_than_it_needs() -> None:
    workflow = recipe("github-pages.yml")

    assert workflow["permissions"] == {"contents": "read"}
    assert {name: job.get("permissions") for name, job in workflow["jobs"].items()} == {
        "build": None,
        "deploy": {"pages": "write", "id-token": "write"},
    }


def test_gitlab_runs_the_release_and_serves_what_it_made() -> None:
    job = recipe("gitlab-pages.yml")["pages"]

    assert job["script"] == ["make release", "mv release/site public"]
    assert job["artifacts"]["paths"] == ["public"]
    assert job["variables"]["SITE_URL"] == "$CI_PAGES_URL"


def test_the_readme_leads_to_every_recipe() -> None:
    readme = (ROOT / "deploy/README.md").read_text("utf-8")
    links = set(re.findall(r"\]\(([^)#:]+)\)", readme))

    assert links == {
        "caddy/Caddyfile",
        "github-pages.yml",
        "gitlab-pages.yml",
        "nginx/karrierehylla.conf",
    }
    assert all((ROOT / "deploy" / link).is_file() for link in links)
