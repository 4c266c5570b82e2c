"""One large file: our own upload path beside curl and the official SDK, into the local platform and
into a sink that only reads."""

from benchkit import KEY_VARIABLE, NotAvailable, Row, Sink, median_of

SDK = ("twelvelabs-js", "1.2.4")


def upload_by_us(bench, target, file):
    return bench.run([bench.program("bench-upload"), target.base_url, file],
                     env={KEY_VARIABLE: target.key})


def upload_by_curl(bench, target, file):
    # The header comes by stdin: an argument could be read by everybody on the machine.
    # curl's own clock, as ours, begins after the program's start.
    clock = '%{stderr}{"wall_s": %{time_total}}'
    return bench.run(["curl", "-sSf", "-w", clock, "-K", "-", "-F", "method=direct", "-F", "enable_hls=false",
                      "-F", "enable_thumbnail=false", "-F", f"file=@{file}",
                      target.base_url + "/assets"],
                     stdin_text=f'header = "x-api-key: {target.key}"\n')


def upload_by_sdk(bench, target, file):
    modules = bench.node_modules(*SDK)
    return bench.run(["node", bench.here / "sdk_upload.cjs", modules, target.base_url, file],
                     env={KEY_VARIABLE: target.key})


def measure(bench, target, file):
    """Interleaved rounds, so that whatever else the machine does meets all alike; the first round
    warms up and doesn't count."""
    ways = {"ours": upload_by_us, "curl -F": upload_by_curl, SDK[0]: upload_by_sdk}
    taken = {name: [] for name in ways}
    for count in range(bench.rounds + 1):
        for name, upload in list(ways.items()):
            try:
                usage = upload(bench, target, file)
            except (NotAvailable, OSError) as error:
                print(f"  {name}: {error}")
                del ways[name]
                continue
            told = usage.output
            target.settle_and_delete(told.get("asset") or told.get("_id"))
            if count > 0:
                taken[name].append(usage)
    return taken


def compare(name, taken, field, unit, scale, others):
    ours = median_of(taken["ours"], field)
    for other_name in others:
        other = median_of(taken[other_name], field)
        yield Row(name, ours * scale if ours is not None else None,
                  other * scale if other is not None else None, other_name, unit,
                  "" if other is not None else "not available")


def rows(bench):
    file = bench.video(bench.size_mb)
    size = f"{bench.size_mb} MB upload"
    both = ("curl -F", SDK[0])
    with bench.platform(direct_video=2 * file.stat().st_size) as platform:
        taken = measure(bench, platform, file)
    yield from compare(f"{size}: wall time", taken, "wall_s", "s", 1, both)
    yield from compare(f"{size}: CPU of the sender", taken, "cpu_s", "s", 1, both)
    yield from compare(f"{size}: peak memory of the sender", taken, "peak_kb", "MiB", 1 / 1024, both)
    yield from compare(f"{size}: growth in memory", taken, "grown_kb", "MiB", 1 / 1024, (SDK[0],))
    with Sink() as sink:
        taken = measure(bench, sink, file)
    yield from compare(f"{size} into a sink: wall time", taken, "wall_s", "s", 1, both)
    yield from compare(f"{size} into a sink: CPU of the sender", taken, "cpu_s", "s", 1, both)
