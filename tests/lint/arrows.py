#!/usr/bin/env python3
"""Checks the arrows of the house over every #include of app, lib and ui.

A module may include its own headers and those that ARROWS gives it, a room within one those of
SUB_ROOMS; the core never sees Qt Widgets. Exits 1 with a line for each include that goes against an arrow.
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
    "network": {"base"},
    "api": {"network", "domain", "base"},
    "uploads": {"api", "domain", "storage", "base"},
    "catalog": {"domain", "storage", "base"},
    "media": {"network", "domain", "base"},
    "settings": {"base"},
    "session": {"api", "uploads", "catalog", "settings", "domain", "base"},
    "system": {"base"},
    "platform": {"domain", "base"},
    "ui": {"catalog", "media", "domain", "base"},
    "desktop": {"ui", "session", "system", "network", "api", "uploads", "catalog", "media", "settings", "storage",
                "domain", "base"},
    "app-platform": {"platform", "domain", "base"},
}
# Within a module: the rooms, and whom each may include besides itself. "" is for what stands in no room,
# where that is allowed.
SUB_ROOMS = {
    "base": {"": set(), "formats": {""}},
    "api": {"http": set(), "calls": {"http"}},
    "media": {
        "streams": set(),
        "parts": set(),
        "pictures": {"streams"},
        "sound": {"streams"},
        "": {"streams", "parts", "pictures", "sound"},
    },
    "uploads": {
        "rules": set(),
        "file": {"rules"},
        "model": {"file"},
        "store": {"rules", "file", "model"},
        "transport": {"rules", "file"},
        "intake": {"rules", "file", "store"},
        "queue": {"rules", "file", "model", "store", "transport"},
    },
    "catalog": {"table": set(), "listing": {"table"}, "copy": {"table", "listing"}},
    "session": {"": set(), "deletion": {""}},
    "platform": {
        "basics": set(),
        "http": {"basics"},
        "store": {"basics"},
        "fetch": {"basics", "http"},
        "formats": set(),
        "media": {"basics", "formats", "store", "fetch"},
        "routes": {"basics", "formats", "http", "store", "fetch", "media"},
    },
    "ui": {
        "theme": set(),
        "basics": {"theme"},
        "player": {"basics", "theme"},
        "details": {"basics", "theme"},
        "assets": {"basics", "theme"},
        "transfers": {"assets", "player", "basics", "theme"},
        "deletion": {"basics", "theme"},
        "dialogs": {"basics", "theme"},
        "help": {"basics", "theme"},
        "settings": {"basics", "theme"},
        "window": {"assets", "basics", "theme"},
    },
    "desktop": {
        "window": set(),
        "uploads": {"window"},
        "accounts": {"window"},
        "background": {"window"},
        "diagnostics": {"window"},
        "help": {"window"},
        "catalog": {"accounts", "window"},
        "deletion": {"catalog", "window"},
        "details": {"catalog", "window"},
        "": {"window", "uploads", "accounts", "background", "diagnostics", "help", "catalog", "deletion", "details"},
    },
}
# Where the name of the room stands in a path: lib/api/calls/x.h, ui/player/x.h, app/desktop/window/x.h.
ROOM_PART = {"ui": 1}
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


def room_of(path, module):
    """The room of a module that a path stands in; "" for none."""
    part = ROOM_PART.get(module, 2)
    return path.parts[part] if len(path.parts) > part + 1 else ""


def sub_room_violation(relative, module, name):
    """What is wrong with an include of `name` within a module that has rooms; None when nothing is."""
    rooms = SUB_ROOMS.get(module, {})
    own, target = room_of(relative, module), name.strip('"').split("/")
    if not rooms or target[0] != module:
        return None
    seen = target[1] if len(target) > 2 else ""
    if seen != own and seen not in rooms.get(own, set()):
        return f"{module}/{own} may not see {module}/{seen} ({name})"
    return None


def violations(top):
    for path in sorted(top.rglob("*")):
        relative = path.relative_to(top)
        if path.suffix not in (".h", ".cpp") or relative.parts[0] not in ("app", "lib", "ui"):
            continue
        module = module_of(relative)
        no_room = module in SUB_ROOMS and room_of(relative, module) not in SUB_ROOMS[module]
        if module not in ARROWS or no_room:
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
                elif wrong := sub_room_violation(relative, module, name):
                    yield f"{where}: {wrong}"


def self_test():
    """Plants one wrong include of each sort and expects to catch it."""
    planted = {
        "lib/catalog/table/a.h": '#include "api/calls/apiclient.h"\n',
        "lib/uploads/queue/a.h": '#include "catalog/table/assetroles.h"\n',
        "lib/uploads/queue/c.h": '#include "uploads/intake/folderwalk.h"\n',
        "lib/uploads/loose.h": "\n",
        "lib/base/a.h": "#include <QWidget>\n",
        "lib/domain/a.h": "#include <QTableView>\n",
        "ui/transfers/a.h": '#include "uploads/queue/uploadqueue.h"\n',
        "ui/theme/a.h": '#include "ui/basics/plaintext.h"\n',
        "ui/loose.h": "\n",
        "app/desktop/window/a.h": '#include "desktop/uploads/uploadcontroller.h"\n',
        "app/desktop/uploads/a.h": '#include "desktop/appcontext.h"\n',
        "app/platform/a.cpp": '#include "api/calls/apiclient.h"\n',
        "lib/loose.h": "\n",
    }
    allowed = {
        "lib/uploads/queue/b.h": '#include "api/calls/apiclient.h"\n#include "uploads/rules/a.h"\n#include <QStringView>\n',
        "ui/assets/b.h": '#include <QWidget>\n#include "catalog/table/assetroles.h"\n',
        "app/desktop/b.h": '#include "desktop/uploads/uploadcontroller.h"\n',
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
