#!/usr/bin/env python3
"""Checks the form of the Flatpak manifest, which nobody builds here.

Its id, command and names are those of the other packages; what it opens of the person's system is on a
list; every source is of a fixed version. Exits 1 with a line for each finding.
"""

import json
import pathlib
import re
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
MANIFEST = TOP / "installer" / "org.reeldeck.Reeldeck.json"
# More than that a person would have to be asked for.
OPENED = re.compile(r"--(share=(network|ipc)|socket=(wayland|fallback-x11|pulseaudio)|device=dri"
                    r"|filesystem=xdg-(videos|pictures|music|download)|talk-name=[\w.]+)")


def findings(manifest):
    for key in ("id", "runtime", "runtime-version", "sdk", "command", "modules"):
        if not manifest.get(key):
            yield f"there is no {key}"
    application = manifest.get("id", "")
    for name in (f"{application}.desktop", f"{application}.metainfo.xml"):
        if not (TOP / "resources" / name).is_file():
            yield f"resources/{name} is missing, which the id {application} asks for"
    desktop = (TOP / "resources" / "org.reeldeck.Reeldeck.desktop").read_text(encoding="utf-8")
    if f"Exec={manifest.get('command')} " not in desktop:
        yield f"the command {manifest.get('command')} isn't the one of the desktop entry"
    for opened in manifest.get("finish-args", []):
        if not OPENED.fullmatch(opened):
            yield f"{opened} opens more than it should"
    for module in manifest.get("modules", []):
        for source in module.get("sources", []):
            if source.get("type") == "git" and not (source.get("tag") or source.get("commit")):
                yield f"the source of {module.get('name')} has no version"


def main():
    found = list(findings(json.loads(MANIFEST.read_text(encoding="utf-8"))))
    for broken, wanted in (({"command": "other"}, "isn't the one"), ({"finish-args": ["--filesystem=host"]}, "opens more")):
        if not any(wanted in line for line in findings({**json.loads(MANIFEST.read_text(encoding="utf-8")), **broken})):
            found.append(f"a manifest with {broken} passes this check")
    print("\n".join(found) or "the Flatpak manifest has its form (it was not built)")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
