#!/usr/bin/env python3
"""Checks that what the text of the house points at is there.

Every document that code or a document names (`NAME.md`), and every header or source that a document
names with its room (`room/name.h`), exists: from the top, in lib/, or beside the one that names it.
Exits 1 with a line for each that isn't.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

TOP = pathlib.Path(__file__).resolve().parents[2]
DOCUMENT = re.compile(r"(?<![\w./-])([\w.-]+(?:/[\w.-]+)*\.md)\b")
SOURCE = re.compile(r"(?<![\w./-])([\w-]+(?:/[\w-]+)+\.(?:h|cpp|py))\b")
ENDINGS = (".h", ".cpp", ".py", ".mjs", ".md", ".txt", ".cmake")


def violations(top, names):
    for name in names:
        path = top / name
        if path.suffix not in ENDINGS or path.name in ("documents.py", "words.py"):
            continue
        text = path.read_text(encoding="utf-8")
        wanted = set(DOCUMENT.findall(text))
        if path.suffix == ".md":
            wanted.update(SOURCE.findall(text))
        for target in sorted(wanted):
            if not any((base / target).exists() for base in (top, top / "lib", path.parent)):
                yield f"{name}: names {target}, which isn't there"


def self_test():
    with tempfile.TemporaryDirectory() as folder:
        top = pathlib.Path(folder)
        texts = {"lib/a/a.h": "// see lib/a/THERE.md and README.md\n", "lib/a/THERE.md": "`a/a.h`\n", "README.md": "\n",
                 "lib/a/b.h": "// as in wire.md\n", "lib/README.md": "`a/gone.h`, README.md\n"}
        for name, text in texts.items():
            (top / name).parent.mkdir(parents=True, exist_ok=True)
            (top / name).write_text(text, encoding="utf-8")
        found = sorted(line.split(":")[0] for line in violations(top, sorted(texts)))
    if found != ["lib/README.md", "lib/a/b.h"]:
        print("found", found)
        return 1
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--self-test", action="store_true", help="check the checker")
    if parser.parse_args().self_test:
        return self_test()
    names = subprocess.run(["git", "-c", "safe.directory=*", "ls-files", "-co", "--exclude-standard"], cwd=TOP,
                           check=True, capture_output=True, text=True).stdout.splitlines()
    found = list(violations(TOP, [name for name in names if (TOP / name).is_file()]))
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
