"""The window's first paint and its first rows, beside a program that is only a QMainWindow and a file manager."""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import time

from benchkit import Row

FILE_MANAGER = "pcmanfm-qt"
FOLDER_FILES = 1000


def started(bench, command, **arguments):
    """Runs a program that is told when it was started."""
    return bench.run([part if part != "START" else repr(time.monotonic()) for part in command],
                     **arguments).output


def median(values):
    return sorted(values)[len(values) // 2]


def seen(bench, command, environment):
    """What bench-screen saw of a program, from outside."""
    out = subprocess.run([bench.program("bench-screen"), *map(str, command)], check=True, text=True,
                         capture_output=True, timeout=60, env=os.environ | environment).stdout
    return json.loads(out)


def beside_file_manager(bench, platform, data, name, moment):
    """In turn, each with the same start; the first round is for the caches of the disk."""
    if not shutil.which(FILE_MANAGER) or "DISPLAY" not in os.environ:
        return Row(name, None, None, FILE_MANAGER, "s", "not available")
    ours, other = [], []
    with tempfile.TemporaryDirectory(dir=bench.out, ignore_cleanup_errors=True) as made:
        folder = pathlib.Path(made) / "folder"
        folder.mkdir()
        for number in range(FOLDER_FILES):
            (folder / f"clip-{number:04}.mp4").write_bytes(b"")
        home = {"HOME": made, "XDG_CONFIG_HOME": made + "/config", "XDG_CACHE_HOME": made + "/cache"}
        for count in range(bench.rounds + 1):
            taken = [seen(bench, [bench.program("reeldeck"), "--data-dir", data, "--base-url", platform.base_url],
                          {"TWELVELABS_API_KEY": platform.key}),
                     seen(bench, [FILE_MANAGER, "--profile", "bench", folder], home)]
            time.sleep(0.5)
            if count > 0:
                ours.append(taken[0][moment])
                other.append(taken[1][moment])
    return Row(name, median(ours), median(other), f"{FILE_MANAGER}, {FOLDER_FILES} files", "s")


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
        file_manager = beside_file_manager(bench, platform, data,
                                           "start to first painted window, seen from outside", "painted_s")
    other = median(bare)
    yield Row("start to first painted window", median([o["painted_s"] for o in ours]), other,
              "bare QMainWindow", "s")
    yield Row("start to first rows of 1,000 assets", median([o["rows_s"] for o in ours]), other,
              "bare QMainWindow", "s")
    yield Row("memory with the first rows on screen", median([o["rss_kb"] for o in ours]) / 1024,
              None, "", "MiB")
    yield file_manager
