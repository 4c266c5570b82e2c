"""How long the window is held while 20,000 uploads are queued, scrolled and changed together."""

import json
import subprocess
import tempfile

from benchkit import Row

ROWS = 20000


def rows(bench):
    with tempfile.TemporaryDirectory(dir=bench.out) as data:
        text = subprocess.run([bench.program("bench-transfers"), data, str(ROWS)], check=True,
                              capture_output=True, text=True, timeout=600).stdout
    for line in text.splitlines():
        step = json.loads(line)
        yield Row(f"20,000 uploads, {step['step']}: longest event-loop stall", step["longest_ms"],
                  50, "aim", "ms", f"{step['longest_cpu_ms']:.0f} ms of work")
