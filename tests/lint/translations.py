#!/usr/bin/env python3
"""Checks that each catalogue of resources/translations has the sentences of the program, and words for all.

Each translation holds the placeholders of its sentence; only a form for one thing may say the number in
words. Exits 1 with a line for each finding.
"""

import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

TOP = pathlib.Path(__file__).resolve().parents[2]
FOLDER = TOP / "resources" / "translations"
PLACEHOLDER = re.compile(r"%(?:L?\d+|L?n)")


def messages(text):
    """(context, source, comment, is finished, forms) of each sentence."""
    for context in ElementTree.fromstring(text).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield (context.findtext("name"), message.findtext("source"), message.findtext("comment"),
                   translation.get("type") is None, forms or [translation.text or ""])


def findings(code, text):
    for context, source, _, is_finished, forms in messages(text):
        where = f"{code}: {context}: \"{source[:60]}\""
        if not is_finished or not all(forms):
            yield f"{where} has no words"
            continue
        wanted = sorted(PLACEHOLDER.findall(source))
        for index, form in enumerate(forms):
            has = sorted(PLACEHOLDER.findall(form))
            says_one = len(forms) > 1 and index == 0
            without = [mark for mark in wanted if mark not in ("%n", "%Ln")]
            if has != wanted and not (says_one and has == without):
                yield f"{where} lost a placeholder in \"{form[:60]}\""
        if context.startswith("reeldeck::") and source.endswith("...") and not all(f.endswith(("...", "…")) for f in forms):
            yield f"{where} lost its dots"


def sentences(text):
    return {(context, source, comment) for context, source, comment, _, _ in messages(text)}


def check(folder):
    found = []
    with tempfile.TemporaryDirectory() as scratch:
        copies = pathlib.Path(scratch)
        for catalogue in sorted(folder.glob("*.ts")):
            shutil.copy(catalogue, copies)
        subprocess.run([TOP / "installer" / "translations", copies], check=True, stdout=subprocess.DEVNULL)
        for catalogue in sorted(folder.glob("*.ts")):
            code = catalogue.stem.split("_", 1)[1]
            text = catalogue.read_text(encoding="utf-8")
            now = sentences((copies / catalogue.name).read_text(encoding="utf-8"))
            had = sentences(text)
            found += [f"{code}: {context}: \"{source[:60]}\" is missing: run installer/dev translations"
                      for context, source, _ in sorted(now - had, key=str)]
            found += [f"{code}: {context}: \"{source[:60]}\" is said no more: run installer/dev translations"
                      for context, source, _ in sorted(had - now, key=str)]
            found += findings(code, text)
    return found


def self_test():
    good = ("<TS><context><name>A</name><message numerus=\"yes\"><source>%Ln files, %1</source><translation>"
            "<numerusform>One file, %1</numerusform><numerusform>%Ln files, %1</numerusform></translation>"
            "</message></context></TS>")
    assert not list(findings("xx", good))
    assert list(findings("xx", good.replace("%Ln files, %1</numerusform>", "files, %1</numerusform>")))
    assert list(findings("xx", good.replace("One file, %1", "One file")))
    assert list(findings("xx", good.replace("<translation>", "<translation type=\"unfinished\">")))
    assert sentences(good) == {("A", "%Ln files, %1", None)}
    print("the lint of the catalogues catches what it should")
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--self-test", action="store_true", help="check that faults are found")
    if parser.parse_args().self_test:
        return self_test()
    found = check(FOLDER)
    print("\n".join(found) or "every sentence has words in every language")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
