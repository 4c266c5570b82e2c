"""One large file over a link of 1 Gbit/s: our own upload path beside curl, both through the same
relay on this machine, which lets bytes pass at that rate and needs no rights to shape a network."""

import contextlib
import socket
import threading
import time
import urllib.parse

from benchkit import Row, median_of
from upload import upload_by_curl, upload_by_us

GBIT = 1_000_000_000 / 8  # bytes a second
PIECE = 64 * 1024
BURST_S = 0.002
BUFFER = 256 * 1024


class ShapedLink:
    """A TCP relay in front of a platform: everything that is sent to it shares one rate, what comes
    back is let through. As a target it stands for the platform."""

    def __init__(self, platform, bytes_per_second):
        self._platform = platform
        self._rate = bytes_per_second
        self._next = 0.0
        self._lock = threading.Lock()
        url = urllib.parse.urlsplit(platform.base_url)
        self._address = (url.hostname, url.port)
        self._path = url.path
        self.key = platform.key

    def __enter__(self):
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, BUFFER)
        self.base_url = f"http://127.0.0.1:{self._server.getsockname()[1]}{self._path}"
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._server.close()

    def settle_and_delete(self, asset_id):
        self._platform.settle_and_delete(asset_id)

    def _serve(self):
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._server.accept()
                there = socket.create_connection(self._address)
                for source, target, shaped in ((client, there, True), (there, client, False)):
                    target.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                    threading.Thread(target=self._pass_on, args=(source, target, shaped),
                                     daemon=True).start()

    def _pass_on(self, source, target, shaped):
        piece = bytearray(PIECE)
        view = memoryview(piece)
        with contextlib.suppress(OSError):
            while count := source.recv_into(piece):
                if shaped:
                    self._wait_for(count)
                target.sendall(view[:count])
        with contextlib.suppress(OSError):
            target.shutdown(socket.SHUT_WR)

    def _wait_for(self, count):
        with self._lock:
            now = time.monotonic()
            self._next = max(self._next, now - BURST_S) + count / self._rate
            wait = self._next - now
        if wait > BURST_S:
            time.sleep(wait - BURST_S)


def rows(bench):
    file = bench.video(bench.size_mb)
    taken = {upload_by_us: [], upload_by_curl: []}
    with bench.platform(direct_video=2 * file.stat().st_size) as platform, \
            ShapedLink(platform, GBIT) as link:
        for count in range(bench.rounds + 1):
            for upload, usages in taken.items():
                usage = upload(bench, link, file)
                link.settle_and_delete(usage.output.get("asset") or usage.output.get("_id"))
                if count > 0:  # The first round warms up.
                    usages.append(usage)
    ours, curl = taken[upload_by_us], taken[upload_by_curl]
    name = f"{bench.size_mb} MB upload at 1 Gbit/s"
    yield Row(f"{name}: wall time", median_of(ours, "wall_s"), median_of(curl, "wall_s"), "curl -F",
              "s")
    yield Row(f"{name}: what the link alone takes", file.stat().st_size / GBIT, None, "", "s",
              "computed")
