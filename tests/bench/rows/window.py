"""The window's first paint and its first rows, beside a program that is only a QMainWindow."""

import tempfile
import time

from benchkit import Row


def started(bench, command, **arguments):
    """Runs a program that is told when it was started."""
    return bench.run([part if part != "START" else repr(time.monotonic()) for part in command],
                     **arguments).output


def median(values):
    return sorted(values)[len(values) // 2]


def rows(bench):
    ours, bare = [], []
    with bench.platform("--seed", "1000") as platform, \
            tempfile.TemporaryDirectory(dir=bench.out) as data:
        for count in range(bench.rounds + 1):
            window = started(bench, [bench.program("bench-window"), "START", platform.base_url, data],
                             env={"TWELVELABS_API_KEY": platform.key})
            empty = started(bench, [bench.program("bench-bare"), "START"])
            if count > 0:
                ours.append(window)
                bare.append(empty["painted_s"])
    other = median(bare)
    yield Row("start to first painted window", median([o["painted_s"] for o in ours]), other,
              "bare QMainWindow", "s")
    yield Row("start to first rows of 1,000 assets", median([o["rows_s"] for o in ours]), other,
              "bare QMainWindow", "s")
    yield Row("memory with the first rows on screen", median([o["rss_kb"] for o in ours]) / 1024,
              None, "", "MiB")
