"""Thumbnails by the local platform: of 8K pictures, and of a small picture behind ten large videos."""

import contextlib
import json
import pathlib
import re
import statistics
import subprocess
import threading
import time

from benchkit import Row

LARGE_VIDEOS = 10
FORMATS = ("png", "jpg", "webp")


class PeakOfChildren:
    """Watches VmHWM of the children of a process, as they come and go."""

    def __init__(self, pid):
        self.kb = 0
        self._pid = pid
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._done.set()
        self._thread.join()

    def _watch(self):
        children = pathlib.Path(f"/proc/{self._pid}/task")
        while not self._done.wait(0.005):
            with contextlib.suppress(OSError):
                pids = [pid for task in children.iterdir() for pid in (task / "children").read_text().split()]
                for pid in pids:
                    self._look(pid)

    def _look(self, pid):
        with contextlib.suppress(OSError):
            peak = re.search(r"VmHWM:\s*(\d+)", pathlib.Path(f"/proc/{pid}/status").read_text())
            if peak:
                self.kb = max(self.kb, int(peak[1]))


def made(bench, name, *ffmpeg):
    file = bench.out / name
    if not file.exists():
        subprocess.run(["ffmpeg", "-v", "error", "-y", *ffmpeg, str(file)], check=True)
    return file


def upload(platform, file, hls=False):
    answer = subprocess.run(["curl", "-sSf", "-K", "-", "-F", "method=direct", "-F", "enable_thumbnail=true",
                             "-F", f"enable_hls={str(hls).lower()}", "-F", f"file=@{file}",
                             platform.base_url + "/assets"],
                            input=f'header = "x-api-key: {platform.key}"\n', text=True,
                            capture_output=True, check=True)
    return json.loads(answer.stdout)["_id"]


def seconds_to_thumbnail(platform, asset):
    """Seconds from now until the asset is ready, and until its thumbnail is."""
    start = time.monotonic()
    ready = None
    while True:
        told = platform.request("GET", f"/assets/{asset}")
        if ready is None and told["status"] == "ready":
            ready = time.monotonic() - start
        status = told.get("thumbnail", {}).get("status")
        if status == "ready" and ready is not None:
            return ready, time.monotonic() - start
        if "error" in (status, told["status"]) or told["status"] == "failed":
            raise RuntimeError(f"no thumbnail: {told}")
        time.sleep(0.01)


def picture_rows(bench):
    for kind in FORMATS:
        picture = made(bench, f"8k.{kind}", "-f", "lavfi", "-i", "testsrc2=s=7680x4320", "-frames:v", "1")
        ours, by_hand = [], []
        with bench.platform() as platform, PeakOfChildren(platform.pid) as children:
            for _ in range(bench.rounds):
                asset = upload(platform, picture)
                ours.append(seconds_to_thumbnail(platform, asset)[1])
                platform.settle_and_delete(asset)
                start = time.monotonic()
                subprocess.run(["ffmpeg", "-v", "error", "-y", "-i", str(picture), "-vf", "scale=640:-2",
                                str(bench.out / "by-hand.jpg")], check=True)
                by_hand.append(time.monotonic() - start)
        name = f"thumbnail of 8K, {kind}"
        yield Row(name, statistics.median(ours), statistics.median(by_hand), "ffmpeg by hand", "s")
        yield Row(f"{name}: slowest", max(ours), 3, "the aim", "s")
        yield Row(f"{name}: most memory of a child", children.kb / 1024, 400, "the aim", "MiB")


def queue_rows(bench):
    film = made(bench, "film-1080p.avi", "-f", "lavfi", "-i", "testsrc2=d=60:s=1920x1080:r=25", "-f", "lavfi",
                "-i", "sine=d=60", "-c:v", "mpeg4", "-q:v", "2", "-c:a", "mp3")
    small = made(bench, "small.png", "-f", "lavfi", "-i", "testsrc2=s=320x240", "-frames:v", "1")
    with bench.platform(direct_video=2 * film.stat().st_size) as platform:
        films = [upload(platform, film, hls=True) for _ in range(LARGE_VIDEOS)]
        ready, thumbnail = seconds_to_thumbnail(platform, upload(platform, small))
        for asset in films:
            platform.request("DELETE", f"/assets/{asset}?force=true")
    size = film.stat().st_size // 1_000_000
    name = f"small picture behind {LARGE_VIDEOS} videos of {size} MB"
    yield Row(f"{name}: ready", ready, 2, "the aim", "s")
    yield Row(f"{name}: thumbnail", thumbnail, 2, "the aim", "s")


def rows(bench):
    yield from picture_rows(bench)
    yield from queue_rows(bench)
