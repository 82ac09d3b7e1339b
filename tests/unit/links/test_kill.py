"""A run may be killed at any moment."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
KILLS = 50


def test_fifty_kills_at_random_moments_lose_no_finished_result(tmp_path: Path) -> None:
    seed = random.randrange(10**6)
    command = [sys.executable, "-m", "tests.hostile.kills", str(tmp_path), str(KILLS), str(seed)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)

    assert run.returncode == 0, run.stderr
    told = json.loads(run.stdout)
    print(seed, told)
    assert told["lost"] == []
    assert told["broken"] == []
    # Where nothing was cut off, or nothing was finished, this would have shown nothing.
    assert told["killed"] == KILLS
    assert told["finished"] > told["whole"] * 60
