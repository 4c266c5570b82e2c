#!/usr/bin/env python3
"""Checks what the house rules forbid in the text of the program itself.

Waiting where an event should be, unfinished words, paths of somebody's machine, oversized files.
Exits 1 with a line for each finding.
"""

import pathlib
import re
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
CODE = (".cpp", ".h")
MAX_LINES = 600 # Of a source, which is a class (tests/lint/rooms.py).
# Ours, and what people expect or their tools put beside them.
ROOT_FILES = {".clang-format", ".clang-tidy", ".clangd", ".editorconfig", ".gitattributes", ".gitignore",
              ".mailmap", "AUTHORS", "CHANGELOG.md", "CITATION.cff", "CMakeLists.txt", "CMakePresets.json",
              "CODE_OF_CONDUCT.md", "CONTRIBUTING.md", "LICENSE", "README.md", "SECURITY.md"}

RULES = [
    # (folders, endings, pattern, what is wrong)
    (("app", "lib", "ui"), CODE, r"processEvents|QThread::(m|u)?sleep|std::this_thread::sleep|\bQEventLoop\b",
     "waits where an event should be"),
    (("tests",), CODE, r"QTest::q(Wait|Sleep)\(|QThread::(m|u)?sleep", "sleeps in a test"),
    (("app", "lib", "ui"), CODE, r"(?<!\w)(TODO|FIXME|XXX|HACK)\b", "is unfinished"),
    (("app", "lib", "ui"), CODE, r"== 1\s*\?\s*(\w+::)?tr\(\s*\"[^\"]*(?<![\w%])1 ", "counts by hand: use %Ln"),
    (("app", "ui"), CODE, r"->exec\(\)|\.exec\(\).*[Dd]ialog", "runs a nested event loop: use open()"),
    (("lib",), CODE, r"static\s+\w+\s*\*\s*instance\(\)", "is a singleton"),
    (("app", "lib", "ui", "tests", "installer", "resources"), None, r"(?<![\w.])/(root|home/\w+|work|tmp/wt)/",
     "holds a path of somebody's machine"),
]


def main():
    names = subprocess.run(["git", "-c", "safe.directory=*", "ls-files", "-co", "--exclude-standard"], cwd=TOP, check=True,
                           capture_output=True, text=True).stdout.splitlines()
    found = [f"{name}: doesn't belong beside the root files" for name in names
             if "/" not in name and name not in ROOT_FILES]
    for name in names:
        path = TOP / name
        if name == "tests/lint/words.py" or not path.is_file():
            continue
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except UnicodeDecodeError:
            continue
        folder = name.split("/")[0]
        if folder in ("app", "lib", "ui") and path.suffix in CODE and len(lines) > MAX_LINES:
            found.append(f"{name}: {len(lines)} lines: which two things is it?")
        for folders, endings, pattern, wrong in RULES:
            if folder not in folders or (endings and path.suffix not in endings):
                continue
            for number, line in enumerate(lines, 1):
                if re.search(pattern, line):
                    found.append(f"{name}:{number}: {wrong}: {line.strip()[:80]}")
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
