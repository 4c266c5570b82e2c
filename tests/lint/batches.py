#!/usr/bin/env python3
"""Checks that the helpers of one source can't be taken for those of its neighbour.

Sources of a room are compiled in batches, where their unnamed namespaces become one: two helpers of
the same name are overloads then, and a call may silently reach the other source's. Checks as well
that each source includes its own header first, which shows that the header stands alone. Exits 1
with a line for each finding.
"""

import argparse
import pathlib
import re
import sys
import tempfile

FOLDERS = ("app", "lib", "ui", "tests")
UNNAMED = re.compile(r"^namespace \{$(.*?)^\} // namespace$", re.MULTILINE | re.DOTALL)
TYPE = re.compile(r"(?:class|struct|enum class|enum) (\w+)")
# A function or constant begins a line, since what is indented belongs to something.
HELPER = re.compile(r"(?!using |static_assert|return|friend |template |Q_)\w[\w:<>,*& ]*[ *&](\w+)(?:\(| = |\{|\[\])")
INCLUDE = re.compile(r'^#include "([^"]+)"', re.MULTILINE)


def helpers(text):
    """Names that stand in the unnamed namespaces of a source."""
    names = set()
    for body in UNNAMED.findall(text):
        for line in body.splitlines():
            found = TYPE.match(line) or HELPER.match(line)
            if found:
                names.add(found.group(1))
    return names


def violations(top):
    rooms = {}
    for folder in FOLDERS:
        for path in sorted((top / folder).rglob("*.cpp")):
            text = path.read_text(encoding="utf-8")
            relative = path.relative_to(top)
            owners = rooms.setdefault(room_of(relative), {})
            for name in sorted(helpers(text)):
                if name in owners:
                    yield f"{relative}: {name} is a helper of {owners[name].name} too, in the same batch"
                owners.setdefault(name, relative)
            first = INCLUDE.search(text)
            header = path.with_suffix(".h")
            if header.exists() and (not first or pathlib.Path(first.group(1)).name != header.name):
                yield f"{relative}: its own header is to be included first"


def room_of(relative):
    """What is compiled together: all of ui, a room of lib, each program of the benchmark, else a folder."""
    if relative.parts[:2] == ("tests", "bench"):
        return str(relative)
    if relative.parts[0] == "lib":
        return "/".join(relative.parts[:2])
    return "ui" if relative.parts[0] == "ui" else str(relative.parent)


def self_test():
    unnamed = "namespace {{\n\n{}\n}} // namespace\n"
    planted = {
        "lib/base/b.cpp": unnamed.format("QString words(int n)\n{\n    return {};\n}\n"),
        "ui/widgets/b.cpp": unnamed.format("constexpr int Margin = 4;\n"),
        "tests/api/b.cpp": unnamed.format("struct Step\n{\n};\n"),
        "lib/domain/late.cpp": '#include "base/error.h"\n#include "domain/late.h"\n',
    }
    allowed = {
        "lib/base/a.cpp": unnamed.format("int words() // told\n{\n    return 1;\n}\n"),
        "ui/dialogs/a.cpp": unnamed.format("constexpr int Margin = 6;\n"),
        "tests/api/a.cpp": unnamed.format("struct Step\n{\n    int words = 1;\n};\n"),
        "tests/base/a.cpp": unnamed.format("struct Step\n{\n};\n"),
        "lib/domain/late.h": "\n",
    }
    with tempfile.TemporaryDirectory() as folder:
        top = pathlib.Path(folder)
        for name, text in {**planted, **allowed}.items():
            (top / name).parent.mkdir(parents=True, exist_ok=True)
            (top / name).write_text(text, encoding="utf-8")
        found = list(violations(top))
    missed = [name for name in planted if not any(name in line for line in found)]
    for name in missed:
        print(f"not caught: {name}")
    if len(found) != len(planted):
        print("caught without reason:", *found, sep="\n")
    return 1 if missed or len(found) != len(planted) else 0


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
