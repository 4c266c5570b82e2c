"""A platform whose requests are counted, and behind which every asset may have a thumbnail.

It passes everything on to a platform that is there. Made-up assets (`--seed`) have no pictures: when
the relay is given some, lists get one written in for each asset, which the relay serves itself."""

import contextlib
import http.client
import http.server
import json
import socket
import subprocess
import threading
import urllib.parse

PICTURES = 64


def pictures(bench):
    """JPEG files as the platform makes them, a few dozen different ones."""
    folder = bench.out / "thumbnails"
    made = sorted(folder.glob("*.jpg"))
    if len(made) < PICTURES:
        folder.mkdir(exist_ok=True)
        subprocess.run(["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "mandelbrot=s=640x360:r=5",
                        "-frames:v", str(PICTURES), str(folder / "%03d.jpg")], check=True)
        made = sorted(folder.glob("*.jpg"))
    return [path.read_bytes() for path in made]


class Relay:
    """`with Relay(platform, pictures) as relay:` has base_url, key and requests()."""

    def __init__(self, platform, made=()):
        self.key = platform.key
        self._platform = urllib.parse.urlsplit(platform.base_url)
        self._pictures = made
        self._lock = threading.Lock()
        self._lists = self._others = self._thumbnails = 0

    def __enter__(self):
        relay = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True
            wbufsize = -1
            timeout = 120

            def setup(self):
                super().setup()
                self.onward = None

            def finish(self):
                with contextlib.suppress(OSError):
                    super().finish()
                if self.onward:
                    self.onward.close()

            def log_message(self, *_):
                pass

            def do_GET(self):
                relay.serve(self)

        class Server(http.server.ThreadingHTTPServer):
            request_queue_size = 64

            def handle_error(self, *_):
                pass  # a client that went away

        self._server = Server(("127.0.0.1", 0), Handler)
        self._own = f"http://127.0.0.1:{self._server.server_port}"
        self.base_url = self._own + self._platform.path
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()

    def requests(self):
        """Lists, thumbnails and others so far."""
        with self._lock:
            return self._lists, self._thumbnails, self._others

    def serve(self, handler):
        path = handler.path
        if path.startswith("/thumbnail/"):
            with self._lock:
                self._thumbnails += 1
            number = int(path.rsplit("/", 1)[1], 16)
            return self._answer(handler, 200, "image/jpeg", self._pictures[number % len(self._pictures)])
        is_list = path.startswith(self._platform.path + "/assets?")
        with self._lock:
            self._lists += is_list
            self._others += not is_list
        status, kind, body = self._onward(handler)
        if is_list and status == 200 and self._pictures:
            body = self._with_thumbnails(body)
        return self._answer(handler, status, kind, body)

    def _onward(self, handler):
        if not handler.onward:
            handler.onward = http.client.HTTPConnection(self._platform.netloc, timeout=60)
            handler.onward.connect()
            handler.onward.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        handler.onward.request("GET", handler.path, headers={"x-api-key": self.key})
        answer = handler.onward.getresponse()
        return answer.status, answer.getheader("Content-Type", ""), answer.read()

    def _with_thumbnails(self, body):
        answer = json.loads(body)
        for asset in answer["data"]:
            asset["thumbnail"] = {"status": "ready",
                                  "representative_url": f"{self._own}/thumbnail/{asset['_id']}"}
        return json.dumps(answer).encode()

    @staticmethod
    def _answer(handler, status, kind, body):
        with contextlib.suppress(OSError):
            handler.send_response(status)
            handler.send_header("Content-Type", kind)
            handler.send_header("Content-Length", str(len(body)))
            handler.end_headers()
            handler.wfile.write(body)
            handler.wfile.flush()
