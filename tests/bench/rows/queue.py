"""The queue: a thousand small images beside curl with as many connections, and a drop of twenty
thousand files."""

import os
import pathlib
import tempfile

from benchkit import KEY_VARIABLE, Row, median_of

IMAGES = 1000
IMAGE_BYTES = 100 * 1024
AT_ONCE = 8
DROPPED = 20_000
PNG = bytes.fromhex("89504e470d0a1a0a0000000d49484452")


def write_images(folder, count, size):
    folder.mkdir(parents=True)
    for number in range(count):
        with (folder / f"image-{number:05}.png").open("wb") as file:
            file.write(PNG + os.urandom(size - len(PNG)))


def send_by_us(bench, platform, folder):
    return bench.run([bench.program("bench-queue"), "send", platform.base_url, folder, AT_ONCE],
                     env={KEY_VARIABLE: platform.key})


def send_by_curl(bench, platform, folder):
    parts = []
    for file in sorted(folder.iterdir()):
        parts.append(f'url = "{platform.base_url}/assets"\nheader = "x-api-key: {platform.key}"\n'
                     f'form = "method=direct"\nform = "enable_hls=false"\n'
                     f'form = "enable_thumbnail=false"\nform = "file=@{file}"\n'
                     f'output = "/dev/null"\nfail\n')
    return bench.run(["curl", "-sS", "--parallel", "--parallel-max", AT_ONCE,
                      "--parallel-immediate", "-K", "-"], stdin_text="next\n".join(parts))


def rows(bench):
    with tempfile.TemporaryDirectory(dir=bench.out) as made:
        images = pathlib.Path(made) / "images"
        write_images(images, IMAGES, IMAGE_BYTES)
        taken = {send_by_us: [], send_by_curl: []}
        for number in range(2 * bench.rounds):
            # Each goes first as often as the other: the disk still writes what came before.
            for send in list(taken)[::1 if number % 2 else -1]:
                # A platform of its own for each: what it still processes would meet the next one.
                with bench.platform() as platform:
                    taken[send].append(send(bench, platform, images))
        ours, curl = taken[send_by_us], taken[send_by_curl]
        name = f"{IMAGES} images of {IMAGE_BYTES // 1024} KiB, {AT_ONCE} at once"
        yield Row(f"{name}: wall time", median_of(ours, "wall_s"), median_of(curl, "wall_s"),
                  "curl --parallel", "s")
        yield Row(f"{name}: CPU of the sender", median_of(ours, "cpu_s"), median_of(curl, "cpu_s"),
                  "curl --parallel", "s")
        dropped = pathlib.Path(made) / "dropped"
        write_images(dropped, DROPPED, 400)
        with bench.platform() as platform:
            told = bench.run([bench.program("bench-queue"), "drop", platform.base_url, dropped],
                             env={KEY_VARIABLE: platform.key}).output
    for field, unit in (("stall_ms", "ms"), ("first_byte_s", "s"), ("wall_s", "s"),
                        ("bytes_per_item", "B"), ("resident_per_item", "B")):
        yield Row(f"{DROPPED} files dropped: {field}", told.get(field), None, "", unit, "alone")
