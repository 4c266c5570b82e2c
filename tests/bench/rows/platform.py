"""The local platform as a server: a large upload, a listing of a million assets, a stream."""

import concurrent.futures
import http.client
import json
import os
import pathlib
import re
import statistics
import subprocess
import time
import urllib.parse
import urllib.request

from benchkit import Row, Sink
from upload import upload_by_curl

SEEDED = 1_000_000
UPLOADS_AT_ONCE = 8
ASKED = 60  # requests for each kind of listing
STREAM_ENDS = ("ready", "error")
# Length of the film that has to be transcoded; ten minutes only where somebody has the time.
FILM_SECONDS = int(os.environ.get("REELDECK_BENCH_FILM_SECONDS", "60"))


def peak_kb(pid):
    """The most that a running process has had resident."""
    return int(pathlib.Path(f"/proc/{pid}/status").read_text().split("VmHWM:")[1].split()[0])


def synced_copy(bench, file):
    """`dd conv=fsync` of the file: what the disk alone takes for it."""
    copy = bench.out / "dd-copy"
    start = time.monotonic()
    subprocess.run(["dd", f"if={file}", f"of={copy}", "bs=1M", "conv=fsync", "status=none"], check=True)
    wall = time.monotonic() - start
    copy.unlink()
    return wall


def upload_rows(bench):
    file = bench.video(bench.size_mb)
    size = f"platform: {bench.size_mb} MB upload"
    ours, sunk, copied = [], [], []
    with bench.platform(direct_video=2 * file.stat().st_size) as platform, Sink() as sink:
        before = peak_kb(platform.pid)
        for count in range(bench.rounds + 1):
            usage = upload_by_curl(bench, platform, file)
            platform.settle_and_delete(usage.output["_id"])
            into_sink = upload_by_curl(bench, sink, file)
            copy = synced_copy(bench, file)
            if count > 0:
                ours.append(usage.wall_s)
                sunk.append(into_sink.wall_s)
                copied.append(copy)
        grown = peak_kb(platform.pid) - before
        many = at_once(bench, platform, file)
        many_grown = peak_kb(platform.pid) - before
    one = statistics.median(ours)
    yield Row(size, one, statistics.median(sunk), "curl into a sink", "s")
    yield Row(size, one, statistics.median(copied), "dd conv=fsync", "s")
    yield Row(f"{size}: growth in memory", grown / 1024, 16, "the aim", "MiB")
    yield Row(f"{size}, {UPLOADS_AT_ONCE} at once", many, one * UPLOADS_AT_ONCE, "one by one", "s")
    yield Row(f"{size}, {UPLOADS_AT_ONCE} at once: growth in memory", many_grown / 1024, 16 * UPLOADS_AT_ONCE,
              "the aim", "MiB")


def at_once(bench, platform, file):
    with concurrent.futures.ThreadPoolExecutor(UPLOADS_AT_ONCE) as pool:
        start = time.monotonic()
        done = list(pool.map(lambda _: upload_by_curl(bench, platform, file), range(UPLOADS_AT_ONCE)))
        wall = time.monotonic() - start
    for usage in done:
        platform.settle_and_delete(usage.output["_id"])
    return wall


class Lister:
    """Asks for listings over one connection, as a client does that keeps it open."""

    def __init__(self, platform):
        base = urllib.parse.urlsplit(platform.base_url)
        self._connection = http.client.HTTPConnection(base.hostname, base.port, timeout=60)
        self._path = base.path
        self._headers = {"x-api-key": platform.key}

    def page(self, query):
        self._connection.request("GET", f"{self._path}/assets?page_limit=50&{query}", headers=self._headers)
        return json.loads(self._connection.getresponse().read())

    def milliseconds(self, query):
        """Median and p99 of one kind of request."""
        taken = []
        for _ in range(ASKED):
            start = time.monotonic()
            self.page(query)
            taken.append((time.monotonic() - start) * 1000)
        return statistics.median(taken), statistics.quantiles(taken, n=100)[98]


def listing_rows(bench):
    start = time.monotonic()
    with bench.platform("--seed", str(SEEDED)) as platform:
        seeded = time.monotonic() - start
        lister = Lister(platform)
        first = lister.page("page=1")["data"]
        rare = urllib.parse.quote(first[0]["filename"])
        frequent = urllib.parse.quote(first[0]["filename"][-3:])
        ids = "&".join(f"asset_ids={asset['_id']}" for asset in first)
        kinds = {"page 1": "page=1", "page 20,000": "page=20000", "rare substring": f"filename={rare}",
                 "frequent substring": f"filename={frequent}",
                 "frequent substring, page 1,000": f"filename={frequent}&page=1000",
                 "types": "asset_types=video&asset_types=audio",
                 "types, page 5,000": "asset_types=video&asset_types=audio&page=5000", "50 ids": ids}
        lister.milliseconds("page=1")
        base = None
        for name, query in kinds.items():
            median, slowest = lister.milliseconds(query)
            base = base or median
            yield Row(f"list of a million, {name}: median", median, base, "page 1, median", "ms")
            yield Row(f"list of a million, {name}: p99", slowest, base, "page 1, median", "ms")
        yield Row("start with --seed 1000000", seeded, None, "", "s")
        yield Row("memory with a million assets", peak_kb(platform.pid) / 1024, None, "", "MiB")


def full_hd_clip(bench):
    clip = bench.out / f"clip-1080p-{FILM_SECONDS}.avi"
    if not clip.exists():
        subprocess.run(["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", f"testsrc2=d={FILM_SECONDS}:s=1920x1080:r=25",
                        "-f", "lavfi", "-i", f"sine=d={FILM_SECONDS}", "-c:v", "mpeg4", "-q:v", "4", "-c:a", "mp3",
                        str(clip)], check=True)
    return clip


def running_ffmpeg(pid):
    """The arguments of the platform's ffmpeg that makes a stream, once there is one."""
    children = pathlib.Path("/proc").glob("[0-9]*/cmdline")
    for path in children:
        try:
            words = path.read_bytes().decode().split("\0")[:-1]
            parent = re.search(r"PPid:\s*(\d+)", path.with_name("status").read_text())
        except OSError:
            continue
        if parent and int(parent[1]) == pid and "hls" in words:
            return words
    return None


def time_to_playable(platform, clip):
    """Seconds from the end of an upload until a player has the first segment, and ffmpeg's arguments."""
    answer = subprocess.run(["curl", "-sSf", "-K", "-", "-F", "method=direct", "-F", "enable_hls=true", "-F",
                             f"file=@{clip}", platform.base_url + "/assets"],
                            input=f'header = "x-api-key: {platform.key}"\n', text=True,
                            capture_output=True, check=True)
    start = time.monotonic()
    asset = json.loads(answer.stdout)["_id"]
    words = None
    while (stream := platform.request("GET", f"/assets/{asset}").get("hls", {})).get("status") not in STREAM_ENDS:
        words = words or running_ffmpeg(platform.pid)
        time.sleep(0.05)
    ready = time.monotonic() - start
    address = stream["manifest_url"]
    for _ in range(2):  # from the master to the best rendition's playlist, and to its first segment
        address = urllib.parse.urljoin(address, first_address(address))
    with urllib.request.urlopen(address) as segment:
        segment.read()
    return ready, time.monotonic() - start, words


def first_address(playlist):
    with urllib.request.urlopen(playlist) as answer:
        return next(line for line in answer.read().decode().splitlines() if line and not line.startswith("#"))


def stream_rows(bench):
    clip = full_hd_clip(bench)
    with bench.platform(direct_video=2 * clip.stat().st_size) as platform:
        ready, playable, words = time_to_playable(platform, clip)
    words[words.index("-i") + 1] = str(clip)
    work = bench.out / "hls-by-hand"
    for rendition in range(3):
        (work / f"v{rendition}").mkdir(parents=True, exist_ok=True)
    start = time.monotonic()
    subprocess.run(words, cwd=work, check=True, stdout=subprocess.DEVNULL, preexec_fn=lambda: os.nice(10))
    yield Row(f"stream of {FILM_SECONDS} s of 1080p", ready, time.monotonic() - start, "the same ffmpeg by hand", "s")
    start = time.monotonic()
    subprocess.run(["ffmpeg", "-v", "error", "-nostdin", "-y", "-i", str(clip), "-c:v", "libx264", "-preset",
                    "veryfast", "-pix_fmt", "yuv420p", "-c:a", "aac", str(work / "whole.mp4")], check=True)
    yield Row(f"time to playable, {FILM_SECONDS} s of 1080p to transcode", playable, time.monotonic() - start,
              "ffmpeg -preset veryfast of the whole", "s")


def rows(bench):
    yield from upload_rows(bench)
    yield from listing_rows(bench)
    yield from stream_rows(bench)
