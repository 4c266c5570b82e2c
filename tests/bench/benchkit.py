"""What the rows of the benchmark share: results, the local platform, measured programs."""

import contextlib
import dataclasses
import json
import os
import pathlib
import secrets
import socket
import statistics
import subprocess
import tempfile
import threading
import time
import urllib.request

KEY_VARIABLE = "REELDECK_BENCH_KEY"


class NotAvailable(Exception):
    """What a row compares with is not on this machine; the row says so and the rest goes on."""


@dataclasses.dataclass
class Row:
    """One line of the table: ours beside something measured in the same run. Less is better
    everywhere, so a ratio under 1 means that ours is better."""

    name: str
    ours: float | None
    other: float | None
    other_name: str
    unit: str
    note: str = ""

    @property
    def ratio(self):
        return self.ours / self.other if self.ours is not None and self.other else None

    def as_dict(self):
        row = {"name": self.name, "ours": self.ours, "other": self.other,
               "other_name": self.other_name, "unit": self.unit, "ratio": self.ratio}
        return row | ({"note": self.note} if self.note else {})


@dataclasses.dataclass
class Usage:
    """What one run of a program took."""

    wall_s: float
    cpu_s: float
    peak_kb: int  # of the whole process
    grown_kb: int | None = None  # since just before the work; None: the program can't tell
    output: dict = dataclasses.field(default_factory=dict)


def json_of(text):
    """The JSON object that a program printed; empty when it printed anything else."""
    try:
        told = json.loads(text)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def median_of(usages, field):
    values = [getattr(usage, field) for usage in usages]
    return statistics.median(values) if values and None not in values else None


@dataclasses.dataclass
class Bench:
    """Handed to each row: where things are, and how often to measure."""

    build: pathlib.Path
    rounds: int
    size_mb: int

    @property
    def out(self):
        folder = self.build / "bench"
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    @property
    def here(self):
        return pathlib.Path(__file__).resolve().parent

    def program(self, name):
        path = self.build / "bin" / name
        if not path.exists():
            raise NotAvailable(f"{name} is not built")
        return path

    def node_modules(self, package, version):
        """The folder with an npm package, installed at the first use."""
        folder = self.out / "node_modules"
        manifest = folder / package / "package.json"
        if manifest.exists() and json.loads(manifest.read_text())["version"] == version:
            return folder
        try:
            subprocess.run(["npm", "install", "--prefix", str(self.out), "--no-save", "--no-audit",
                            "--no-fund", f"{package}@{version}"],
                           check=True, capture_output=True, timeout=300)
        except (OSError, subprocess.SubprocessError) as error:
            raise NotAvailable(f"npm has no {package} here") from error
        return folder

    def video(self, megabytes):
        """A playable MP4 of exactly so many MiB: a short clip and a free box of random bytes."""
        path = self.out / f"video-{megabytes}.mp4"
        size = megabytes * 1024 * 1024
        if path.exists() and path.stat().st_size == size:
            return path
        subprocess.run(["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "testsrc2=d=5:s=1280x720",
                        "-f", "lavfi", "-i", "sine=d=5", "-pix_fmt", "yuv420p", str(path)],
                       check=True)
        with path.open("ab") as file:
            left = size - file.tell()
            file.write(left.to_bytes(4, "big") + b"free")
            left -= 8
            while left > 0:
                file.write(os.urandom(min(left, 1 << 20)))
                left -= min(left, 1 << 20)
        return path

    def run(self, command, env=None, stdin_text=None):
        """Runs a program to its end and measures it from outside: wall time, CPU, peak memory. What
        it says itself in one JSON line on stdout or stderr, with the fields of bench-upload, wins:
        that is without the program's start."""
        start = time.monotonic()
        process = subprocess.Popen([str(part) for part in command], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                   env=os.environ | (env or {}))
        if stdin_text:
            process.stdin.write(stdin_text.encode())
        process.stdin.close()
        watch = PeakMemory(process.pid)
        output, complaint = process.stdout.read(), process.stderr.read()
        _, status, used = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        peak_kb = watch.stop()
        if process.returncode != 0:
            raise RuntimeError(f"{command[0]} failed: {complaint.decode(errors='replace')[-500:]}")
        usage = Usage(wall, used.ru_utime + used.ru_stime, peak_kb)
        usage.output = json_of(output) | json_of(complaint)
        usage.wall_s = usage.output.get("wall_s", usage.wall_s)
        usage.cpu_s = usage.output.get("cpu_s", usage.cpu_s)
        if "rss_peak_kb" in usage.output:
            usage.peak_kb = usage.output["rss_peak_kb"]
            usage.grown_kb = usage.peak_kb - usage.output["rss_start_kb"]
        return usage

    @contextlib.contextmanager
    def platform(self, *arguments, **limits):
        """The local platform on a data folder that goes with it; `arguments` are its own."""
        with tempfile.TemporaryDirectory(dir=self.out) as folder:
            limits_file = pathlib.Path(folder) / "limits.json"
            limits_file.write_text(json.dumps({"assets_per_minute": 0, "assets_per_day": 0} | limits))
            key = "tlk_" + secrets.token_hex(16)
            process = subprocess.Popen(
                [str(self.program("reeldeck-platform")), "--data", folder + "/data",
                 "--api-key-env", KEY_VARIABLE, "--stop-with-stdin", "--allow-private-urls",
                 "--limits", str(limits_file), *arguments],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                env=os.environ | {KEY_VARIABLE: key})
            try:
                yield Platform(json.loads(process.stdout.readline())["base_url"], key, process.pid)
            finally:
                process.stdin.close()
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()


class PeakMemory:
    """Watches VmHWM of a process. (ru_maxrss would count the Python that forked it.)"""

    def __init__(self, pid):
        self._path = pathlib.Path(f"/proc/{pid}/status")
        self._peak = 0
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def _watch(self):
        while not self._done.wait(0.005):
            with contextlib.suppress(OSError, IndexError, ValueError):
                self._peak = int(self._path.read_text().split("VmHWM:")[1].split()[0])

    def stop(self):
        self._done.set()
        self._thread.join()
        return self._peak


@dataclasses.dataclass
class Platform:
    base_url: str
    key: str
    pid: int

    def request(self, method, path):
        request = urllib.request.Request(self.base_url + path, method=method,
                                         headers={"x-api-key": self.key})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.loads(answer.read() or b"null")

    def settle_and_delete(self, asset_id, timeout=60):
        """Lets the platform finish its own work on an asset, so that it doesn't run into the next
        measurement, and frees the disk."""
        deadline = time.monotonic() + timeout
        while time.monotonic() < deadline:
            if self.request("GET", f"/assets/{asset_id}").get("status") != "processing":
                break
            time.sleep(0.05)
        self.request("DELETE", f"/assets/{asset_id}?force=true")


class Sink:
    """An HTTP server that throws every body away as fast as it comes and answers 201: measures the
    sender alone."""

    ANSWER = b'{"_id":"000000000000000000000000","status":"ready"}'

    def __enter__(self):
        self._server = socket.create_server(("127.0.0.1", 0))
        self.base_url = f"http://127.0.0.1:{self._server.getsockname()[1]}/v1.3"
        self.key = "tlk_sink_sink_sink"
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._server.close()

    def settle_and_delete(self, _asset_id):
        pass

    def _serve(self):
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._server.accept()
                threading.Thread(target=self._one, args=(connection,), daemon=True).start()

    def _one(self, connection):
        with connection, contextlib.suppress(OSError):
            head = b""
            while b"\r\n\r\n" not in head:
                head += connection.recv(65536)
            head, _, rest = head.partition(b"\r\n\r\n")
            if b"expect: 100-continue" in head.lower():
                connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
            self._discard(connection, head.lower(), rest)
            connection.sendall(b"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n"
                               b"Connection: close\r\nContent-Length: %d\r\n\r\n"
                               % len(self.ANSWER) + self.ANSWER)

    @staticmethod
    def _discard(connection, head, rest):
        buffer = bytearray(1 << 20)
        if b"content-length:" in head:
            left = int(head.split(b"content-length:")[1].split(b"\r\n")[0]) - len(rest)
            while left > 0:
                left -= connection.recv_into(buffer)
            return
        # A chunked body: the last chunk is the only place where the stream ends like this.
        tail = rest[-5:]
        while tail != b"0\r\n\r\n":
            count = connection.recv_into(buffer)
            tail = (tail + bytes(buffer[max(0, count - 5):count]))[-5:]
