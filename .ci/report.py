"""Puts the report in the file that is named into the one open issue about links, or opens it.

On GitHub and on GitLab, told apart by their variables. TOKEN is what may write issues.
Python's own library is enough, so that a job that may write installs nothing.
"""

from __future__ import annotations

import json
import os
import sys
import urllib.request
from pathlib import Path
from typing import Any

LABEL = "link-report"
TITLE = "What our links answered"
LONGEST = 60_000
"""Characters of a report; GitHub takes 65,536 in an issue."""


def main() -> None:
    """Write the report; an answer that is no success ends it with what was asked."""
    report = Path(sys.argv[1]).read_text("utf-8")
    if len(report) > LONGEST:
        report = report[:LONGEST].rpartition("\n")[0] + "\n\n…\n"
    environment = os.environ
    if "GITHUB_REPOSITORY" in environment:
        issues = f"{environment['GITHUB_API_URL']}/repos/{environment['GITHUB_REPOSITORY']}/issues"
        header, token = "Authorization", f"Bearer {environment['TOKEN']}"
        body, number, state, change = "body", "number", "open", "PATCH"
        labels: object = [LABEL]
    else:
        issues = f"{environment['CI_API_V4_URL']}/projects/{environment['CI_PROJECT_ID']}/issues"
        header, token = "PRIVATE-TOKEN", environment["TOKEN"]
        body, number, state, change = "description", "iid", "opened", "PUT"
        labels = LABEL

    def ask(method: str, url: str, content: dict[str, object] | None = None) -> Any:
        data = None if content is None else json.dumps(content).encode()
        headers = {header: token, "Content-Type": "application/json"}
        request = urllib.request.Request(url, data, headers, method=method)
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)

    # GitHub counts a pull request as an issue.
    found = [
        issue
        for issue in ask("GET", f"{issues}?labels={LABEL}&state={state}")
        if "pull_request" not in issue
    ]
    if found:
        ask(change, f"{issues}/{found[0][number]}", {body: report})
    else:
        ask("POST", issues, {"title": TITLE, body: report, "labels": labels})


if __name__ == "__main__":
    main()
