#!/usr/bin/env python3
"""Checks that the rooms of the house stay small, and that a class is one header and one source.

No folder of app, lib and ui holds more than MAX_FILES sources, and each source but main.cpp has a
header of its name.
Exits 1 with a line for each finding.
"""

import argparse
import collections
import pathlib
import sys
import tempfile

MAX_FILES = 30


def violations(top):
    sizes = collections.Counter()
    for folder in ("app", "lib", "ui"):
        for path in sorted((top / folder).rglob("*")):
            if path.suffix not in (".h", ".cpp"):
                continue
            name = str(path.relative_to(top))
            sizes[str(path.parent.relative_to(top))] += 1
            if path.suffix == ".h" or path.with_suffix(".h").exists() or path.name == "main.cpp":
                continue
            yield f"{name}: has no header of its name: a class is one header and one source"
    for room, size in sorted(sizes.items()):
        if size > MAX_FILES:
            yield f"{room}: {size} files, more than {MAX_FILES}: which rooms is it?"


def self_test():
    with tempfile.TemporaryDirectory() as folder:
        top = pathlib.Path(folder)
        for name in ["lib/a/one.h", "lib/a/one.cpp", "app/x/main.cpp", "lib/a/loose.cpp",
                     *(f"ui/full/{n}.h" for n in range(MAX_FILES + 1))]:
            (top / name).parent.mkdir(parents=True, exist_ok=True)
            (top / name).touch()
        found = list(violations(top))
    expected = ["lib/a/loose.cpp", "ui/full"]
    wrong = [line for line in found if line.split(":")[0] not in expected]
    missed = [name for name in expected if not any(line.startswith(name + ":") for line in found)]
    for line in [*(f"not caught: {name}" for name in missed), *(f"caught without reason: {line}" for line in wrong)]:
        print(line)
    return 1 if missed or wrong else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--self-test", action="store_true", help="check the checker")
    if parser.parse_args().self_test:
        return self_test()
    found = list(violations(pathlib.Path(__file__).resolve().parents[2]))
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
