"""The catalogue over a million assets: the real program on the real local platform, beside the same
views over a trivial model, the bare toolkit and a file manager."""

import contextlib
import json
import os
import pathlib
import subprocess
import tempfile
import threading
import time

from benchkit import NotAvailable, Row
from relay import Relay, pictures
from window import beside_file_manager, median, started

MILLION = 1_000_000
SLICE_PAGES = 400
THUMBNAILS = 20_000
AWAY_SECONDS = 60
# Seconds left alone in front before the minute that counts: the program looks five times in vain, for
# 465 s, before it sleeps. Only where somebody has the time.
LEFT_ALONE_SECONDS = int(os.environ.get("REELDECK_BENCH_LEFT_ALONE", "0"))
LISTS = 0  # of what the relay counts


def steps_of(bench, target, data, steps, platform="xcb", patience=900):
    """Runs the program through the steps. Adds to each what was asked of the target, if it counts."""
    # Without a display the offscreen plugin is what both sides of a comparison get.
    environment = os.environ | {"TWELVELABS_API_KEY": target.key,
                                "QT_QPA_PLATFORM": platform if "DISPLAY" in os.environ else "offscreen"}
    told, before = {}, (0, 0, 0)
    with subprocess.Popen([bench.program("bench-catalogue"), target.base_url, str(data), *steps],
                          stdout=subprocess.PIPE, text=True, env=environment) as process:
        watch = threading.Timer(patience, process.kill)
        watch.start()
        for line in process.stdout:
            step = json.loads(line)
            if hasattr(target, "requests"):
                now = target.requests()
                step["requests"] = [a - b for a, b in zip(now, before)]
                before = now
            told[step["step"]] = told.get(step["step"], []) + [step]
        watch.cancel()
        if process.wait() != 0:
            raise RuntimeError(f"bench-catalogue ended after {', '.join(told) or 'nothing'}")
    return told


def fresh(bench):
    return tempfile.TemporaryDirectory(dir=bench.out, ignore_cleanup_errors=True)


SCROLLS = ("list wheel", "list thumb", "grid wheel", "grid thumb")
TOUR = ["first", "jump", "wheel", "thumb", "insert", "type=drone final", "type=dr", "type=", "select",
        "grid", "insert", "jump", "wheel", "thumb", "list", "select", "rest"]


def plain_scrolls(bench, platform):
    out = subprocess.run([bench.program("bench-plainlist"), str(MILLION)], check=True, text=True,
                         capture_output=True, timeout=200,
                         env=os.environ | {"QT_QPA_PLATFORM": platform}).stdout
    return {step["step"]: step for step in map(json.loads, out.splitlines())}


def our_scrolls(told):
    return {f"{view} {way}": told[way][number]
            for number, view in enumerate(("list", "grid")) for way in ("wheel", "thumb")}


def tour_rows(bench, platform):
    """What a person does, on the real screen server and offscreen, each beside the plain model."""
    for surface in (["xcb"] if "DISPLAY" in os.environ else []) + ["offscreen"]:
        tours, plains = [], []
        for _ in range(max(1, min(bench.rounds, 3))):
            with fresh(bench) as data:
                tours.append(steps_of(bench, platform, data, TOUR, surface))
            plains.append(plain_scrolls(bench, surface))
        middle = lambda step, field, number=0: median([t[step][number][field] for t in tours])
        yield Row(f"a million, {surface}: answer to first rows painted",
                  middle("first", "answer_to_rows_ms"), 50, "aim", "ms", "alone")
        yield Row(f"a million, {surface}: jump to row 900,000, painted", middle("jump", "painted_ms"),
                  None, "", "ms", "alone")
        for text in ("drone final", "dr"):
            yield Row(f"a million, {surface}: keystroke to rows of “{text}”, debounce of 250 ms apart",
                      middle(f"type={text}", "painted_ms") - 250, None, "", "ms", "alone")
        for scroll in SCROLLS:
            for field in ("median_ms", "p99_ms", "p99_cpu_ms"):
                ours = median([our_scrolls(tour)[scroll][field] for tour in tours])
                other = median([plain[scroll][field] for plain in plains])
                yield Row(f"a million, {surface}: {scroll}, frame {field}", ours, other, "plain model", "ms")
        worst = [max(((step["longest_ms"], step["longest_cpu_ms"], step["step"])
                      for steps in tour.values() for step in steps), key=lambda s: s[0]) for tour in tours]
        held, worked, at = sorted(worst)[len(worst) // 2]
        yield Row(f"a million, {surface}: longest event-loop stall, at “{at}”", held, 50, "aim", "ms",
                  f"{worked:.0f} ms of work")
        for step in dict.fromkeys(TOUR):
            for number in range(TOUR.count(step)):
                yield Row(f"a million, {surface}: longest stall, {step}{' (grid)' if number else ''}",
                          middle(step, "longest_ms", number), 50, "aim", "ms",
                          f"{middle(step, 'longest_cpu_ms', number):.0f} ms of work")


def request_rows(bench, platform):
    reading, away = f"pages={SLICE_PAGES}", f"away={AWAY_SECONDS}"
    steps = ["first", "rest", "jump", "rest", reading, away]
    if LEFT_ALONE_SECONDS:
        steps += [f"idle={LEFT_ALONE_SECONDS}", "idle=60"]
    with Relay(platform) as relay, fresh(bench) as data:
        told = steps_of(bench, relay, data, steps)
    asked = lambda step, number=0: told[step][number]["requests"][LISTS]
    yield Row("list requests of a jump to row 900,000", asked("jump") + asked("rest", 1), 2, "aim", "requests")
    # The first page is here already; one page is read ahead.
    pages = told[reading][0]["pages"]
    yield Row(f"list requests of scrolling through {pages} of 20,000 pages", asked(reading),
              pages, "pages shown", "requests")
    yield Row(f"requests in {AWAY_SECONDS} s out of sight", sum(told[away][0]["requests"]), None, "",
              "requests", "alone")
    if LEFT_ALONE_SECONDS:
        yield Row(f"requests in {LEFT_ALONE_SECONDS} s in front without a touch",
                  sum(told[steps[-2]][0]["requests"]), None, "", "requests", "alone")
        yield Row("requests in the minute after that", sum(told["idle=60"][0]["requests"]), None, "",
                  "requests", "alone")


def memory_rows(bench, platform):
    resident = {}
    for count in (1000, 100_000, MILLION):
        with contextlib.ExitStack() as stack:
            target = platform if count == MILLION else \
                stack.enter_context(bench.platform("--seed", str(count)))
            values = []
            for _ in range(3):
                with fresh(bench) as data:
                    told = steps_of(bench, target, data, ["first", "rest", "grid", "rest"])
                    values.append([step["rss_kb"] / 1024 for step in told["rest"]])
        resident[count] = [median([value[view] for value in values]) for view in range(2)]
    for view, name in enumerate(("list", "list and grid")):
        least = resident[1000][view]
        for count, sizes in resident.items():
            yield Row(f"resident memory at {count:,} rows, {name}", sizes[view], None, "", "MiB", "alone")
        yield Row(f"growth of memory per million rows, {name}", resident[MILLION][view] - least, 64, "aim", "MiB")


def thumbnail_rows(bench, platform):
    with Relay(platform, pictures(bench)) as relay, fresh(bench) as data:
        told = steps_of(bench, relay, data, ["first", "grid", f"thumbnails={THUMBNAILS}", "wheel", "thumb", "rest"])
        seen = told[f"thumbnails={THUMBNAILS}"][0]
        cached = sum(path.stat().st_size for path in pathlib.Path(data).rglob("*.thumb"))
    name = f"{seen['pictures']} thumbnails seen"
    yield Row(f"{name}: resident memory", told["rest"][0]["rss_kb"] / 1024, 300, "aim", "MiB")
    yield Row(f"{name}: peak of memory", told["rest"][0]["peak_kb"] / 1024, 300, "aim", "MiB")
    yield Row(f"{name}: on disk", cached / 1024 / 1024, 256, "bound", "MiB")
    yield Row(f"{name}: not there within 5 s", seen["missing"], None, "", "pictures", "alone")
    yield Row(f"{name}: longest event-loop stall", seen["longest_ms"], 50, "aim", "ms",
              f"{seen['longest_cpu_ms']:.0f} ms of work")
    yield Row(f"{name}: longest stall while scrolling on", max(told[s][0]["longest_ms"] for s in ("wheel", "thumb")),
              50, "aim", "ms", f"{max(told[s][0]['longest_cpu_ms'] for s in ('wheel', 'thumb')):.0f} ms of work")
    for way in ("wheel", "thumb"):
        yield Row(f"grid with thumbnails, {way}, frame p99_ms", told[way][0]["p99_ms"], 16.7, "aim", "ms")


def start_rows(bench, platform):
    ours, bare = [], []
    with fresh(bench) as data:
        for count in range(bench.rounds + 2):
            window = started(bench, [bench.program("bench-window"), "START", platform.base_url, data],
                             env={"TWELVELABS_API_KEY": platform.key})
            empty = started(bench, [bench.program("bench-bare"), "START"])
            if count > 1:
                ours.append(window)
                bare.append(empty["painted_s"])
        copies = sum(window["from_copy"] for window in ours)
        yield Row(f"start to rows of the snapshot of a million ({copies} of {len(ours)} before the answer)",
                  median([o["rows_s"] for o in ours]), median(bare), "bare QMainWindow", "s")
        yield beside_file_manager(bench, platform, data,
                                  "start to what is finally on screen, seen from outside", "shown_s")


def rows(bench):
    if not (bench.build / "bin" / "bench-catalogue").exists():
        raise NotAvailable("bench-catalogue is not built")
    with bench.platform("--seed", str(MILLION)) as platform:
        yield from start_rows(bench, platform)
        yield from tour_rows(bench, platform)
        yield from memory_rows(bench, platform)
        yield from request_rows(bench, platform)
        yield from thumbnail_rows(bench, platform)
