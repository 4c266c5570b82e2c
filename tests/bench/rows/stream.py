"""The first video frame of an HLS stream, and what playing it takes of the processor, beside mpv: both
as whole processes, from their start."""

import json
import shutil
import subprocess
import time

from benchkit import NotAvailable, Row
from window import median, started


def ready_stream(bench, platform):
    """Uploads a clip and waits for its manifest URL."""
    clip = bench.out / "clip-720p.mp4"
    if not clip.exists():
        subprocess.run(["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i",
                        "testsrc2=d=10:s=1280x720:r=30", "-f", "lavfi", "-i", "sine=d=10",
                        "-pix_fmt", "yuv420p", str(clip)], check=True)
    answer = subprocess.run(["curl", "-sSf", "-K", "-", "-F", "method=direct", "-F", "enable_hls=true",
                             "-F", f"file=@{clip}", platform.base_url + "/assets"],
                            input=f'header = "x-api-key: {platform.key}"\n', text=True,
                            capture_output=True, check=True)
    asset = json.loads(answer.stdout)["_id"]
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        stream = platform.request("GET", f"/assets/{asset}").get("hls", {})
        if stream.get("status") == "ready":
            return stream["manifest_url"]
        time.sleep(0.1)
    raise RuntimeError("The stream did not become ready.")


def rows(bench):
    if not shutil.which("mpv"):
        raise NotAvailable("mpv is not installed")
    ours, opened, other = [], [], []
    with bench.platform() as platform:
        url = ready_stream(bench, platform)
        for count in range(bench.rounds + 1):
            told = started(bench, [bench.program("bench-stream"), "START", url])
            mpv = bench.run(["mpv", "--no-config", "--vo=x11", "--ao=null", "--frames=1", "--really-quiet", url])
            if count > 0:
                ours.append(told["frame_s"])
                opened.append(told["opened_s"])
                other.append(mpv.wall_s)
    yield Row("start to first frame of an HLS stream", median(ours), median(other), "mpv", "s")
    yield Row("opening a stream to its first frame", median(opened), median(other), "mpv", "s")
    yield from playing_rows(bench)


def playing_rows(bench):
    """720p to its end, pixel for pixel and in a pane."""
    with bench.platform() as platform:
        url = ready_stream(bench, platform)
        for size in ("1280x720", "400x225"):
            ours, other = [], []
            for count in range(bench.rounds + 1):
                played = bench.run([bench.program("bench-player"), url, size])
                mpv = bench.run(["mpv", "--no-config", "--vo=x11", "--ao=null", "--really-quiet",
                                 f"--geometry={size}", "--autofit=" + size, url])
                if count > 0:
                    ours.append(played.cpu_s)
                    other.append(mpv.cpu_s)
            frames = played.output["frames"]
            yield Row(f"CPU of playing 10 s of 720p at {size} ({frames} frames)", median(ours),
                      median(other), "mpv", "s")
