"""A 2 GB video in parts beside the same in one request, both by the queue: into a sink that only
reads, which measures the sender, and into the local platform."""

import contextlib
import json

from benchkit import KEY_VARIABLE, Row, Sink, median_of

SIZE_MB = 2048
GB = 1024 ** 3
PART_BYTES = 8 * 1024 * 1024
ASSET = "000000000000000000000000"


class PartSink(Sink):
    """A sink that also takes uploads in parts: it counts the reports and forgets the bytes."""

    def __enter__(self):
        self._parts, self._reported = 0, set()
        return super().__enter__()

    def settle_and_delete(self, _asset_id, timeout=0):
        self._reported = set()

    def _one(self, connection):
        with connection, contextlib.suppress(OSError):
            head = b""
            while b"\r\n\r\n" not in head:
                head += connection.recv(65536)
            head, _, body = head.partition(b"\r\n\r\n")
            verb, path = head.decode("latin-1").split(" ")[:2]
            if verb == "POST" and "multipart-uploads" in path:
                length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
                while len(body) < length:
                    body += connection.recv(65536)
                answer = self._about_parts(path, json.loads(body))
            elif verb == "GET":
                asset = {"_id": ASSET, "status": "ready"}
                answer = asset if path.split("?")[0].endswith(ASSET) else {"data": [asset]}
            else:
                self._discard(connection, head.lower(), body)
                answer = {"_id": ASSET, "status": "ready"}
            text = json.dumps(answer).encode()
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                               b'ETag: "e"\r\nConnection: close\r\nContent-Length: %d\r\n\r\n'
                               % len(text) + text)

    def _about_parts(self, path, body):
        if path.endswith("/multipart-uploads"):
            self._parts = -(-body["total_size"] // PART_BYTES)
            return {"upload_id": "sink", "asset_id": ASSET, "chunk_size": PART_BYTES,
                    "total_chunks": self._parts, "upload_urls": self._urls(1, 10)}
        if path.endswith("/presigned-urls"):
            return {"upload_urls": self._urls(body["start"], body["count"])}
        self._reported.update(part["chunk_index"] for part in body["completed_chunks"])
        answer = {"total_completed": len(self._reported)}
        return answer | ({"url": self.base_url} if len(self._reported) == self._parts else {})

    def _urls(self, start, count):
        return [{"chunk_index": part, "url": f"{self.base_url}/part/{part}"}
                for part in range(start, min(start + count, self._parts + 1))]


def upload(bench, target, way, file):
    usage = bench.run([bench.program("bench-parts"), way, target.base_url, file],
                      env={KEY_VARIABLE: target.key})
    target.settle_and_delete(usage.output["asset"], timeout=300)
    return usage


def measure(bench, target, file):
    """Interleaved, so that whatever else the machine does meets both alike."""
    taken = {"multipart": [], "direct": []}
    for _ in range(min(bench.rounds, 3)):
        for way, usages in taken.items():
            usages.append(upload(bench, target, way, file))
    return taken


def compare(name, taken):
    for field, what, unit, scale in (("wall_s", "wall time", "s", 1),
                                     ("cpu_s", "CPU of the sender", "s", 1),
                                     ("grown_kb", "growth in memory", "MiB", 1 / 1024)):
        ours, other = (median_of(taken[way], field) for way in ("multipart", "direct"))
        yield Row(f"{name}: {what}", ours * scale, other * scale, "direct", unit)


def rows(bench):
    file = bench.video(SIZE_MB)
    try:
        with PartSink() as sink:
            yield from compare("2 GB by multipart into a sink", measure(bench, sink, file))
        with bench.platform(direct_video=8 * GB, multipart_video=8 * GB) as platform:
            yield from compare("2 GB by multipart", measure(bench, platform, file))
    finally:
        file.unlink()
