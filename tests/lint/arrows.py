#!/usr/bin/env python3
"""Checks the arrows of the house over every #include of app, lib and ui.

A folder of lib/ may include its own headers and those that ARROWS gives it; the core never sees
Qt Widgets. Exits 1 with a line for each include that goes against an arrow.
"""

import argparse
import pathlib
import re
import sys
import tempfile

# Who may include whom: the picture in lib/README.md.
ARROWS = {
    "base": set(),
    "storage": {"base"},
    "domain": {"base"},
    "api": {"domain", "base"},
    "uploads": {"api", "domain", "storage", "base"},
    "catalog": {"domain", "storage", "base"},
    "media": {"domain", "base"},
    "settings": {"base"},
    "platform": {"domain", "base"},
    "ui": {"catalog", "media", "domain", "base"},
    "desktop": {"ui", "api", "uploads", "catalog", "media", "settings", "domain", "base"},
    "app-platform": {"platform", "domain", "base"},
}
OWN_PREFIXES = {name for name in ARROWS if name != "app-platform"}
WIDGETS = re.compile(r"<(QtWidgets|QWidget|QApplication|QDialog|QMessageBox|Q[A-Z]\w*(View|Label|Button|Layout|Menu|Style)\b)")
NO_WIDGETS_BUT_LOOKS_LIKE = re.compile(r"<Q(String|ByteArray|Any\w*)View>|<QQuickView>")
INCLUDE = re.compile(r'^\s*#\s*include\s*(["<][^">]+[">])')


def module_of(path):
    """The module a source file belongs to, from its path below the top folder."""
    parts = path.parts
    if parts[0] == "lib":
        return parts[1] if len(parts) > 2 else None
    if parts[0] == "ui":
        return "ui"
    if parts[:2] == ("app", "desktop"):
        return "desktop"
    if parts[:2] == ("app", "platform"):
        return "app-platform"
    return None


def violations(top):
    for path in sorted(top.rglob("*")):
        relative = path.relative_to(top)
        if path.suffix not in (".h", ".cpp") or relative.parts[0] not in ("app", "lib", "ui"):
            continue
        module = module_of(relative)
        if module not in ARROWS:
            yield f"{relative}: stands in no room of the house (no loose files, no unknown folders)"
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            match = INCLUDE.match(line)
            if not match:
                continue
            name = match.group(1)
            where = f"{relative}:{number}"
            if relative.parts[0] == "lib" and WIDGETS.match(name) and not NO_WIDGETS_BUT_LOOKS_LIKE.match(name):
                yield f"{where}: the core includes Widgets: {name}"
            if name.startswith('"') and "/" in name:
                target = name[1:].split("/")[0]
                if target in OWN_PREFIXES and target != module and target not in ARROWS[module]:
                    yield f"{where}: {module} may not see {target} ({name})"


def self_test():
    """Plants one wrong include of each sort and expects to catch it."""
    planted = {
        "lib/catalog/a.h": '#include "api/apiclient.h"\n',
        "lib/uploads/a.h": '#include "catalog/assetroles.h"\n',
        "lib/base/a.h": "#include <QWidget>\n",
        "lib/domain/a.h": "#include <QTableView>\n",
        "ui/widgets/a.h": '#include "uploads/uploadqueue.h"\n',
        "app/platform/a.cpp": '#include "api/apiclient.h"\n',
        "lib/loose.h": "\n",
    }
    allowed = {
        "lib/uploads/b.h": '#include "api/apiclient.h"\n#include <QStringView>\n',
        "ui/widgets/b.h": '#include <QWidget>\n#include "catalog/assetroles.h"\n',
    }
    with tempfile.TemporaryDirectory() as folder:
        top = pathlib.Path(folder)
        for name, text in {**planted, **allowed}.items():
            (top / name).parent.mkdir(parents=True, exist_ok=True)
            (top / name).write_text(text, encoding="utf-8")
        found = list(violations(top))
    missed = [name for name in planted if not any(line.startswith(name) for line in found)]
    wrong = [line for line in found if any(line.startswith(name) for name in allowed)]
    for name in missed:
        print(f"not caught: {name}")
    for line in wrong:
        print(f"caught without reason: {line}")
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
