#!/usr/bin/env python3
"""Checks that each catalogue of resources/translations has the sentences of the program, and words for all.

Each translation holds the placeholders of its sentence; only a form for one thing may say the number in
words. No sentence of the program is where lupdate doesn't see it: in a macro, or outside tr(). Exits 1
with a line for each finding.
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
# The local platform speaks English to its clients.
SOURCES = [folder for pattern in ("app/desktop", "lib/*", "ui") for folder in sorted(TOP.glob(pattern))
           if folder.name != "platform"]
SEEN = ("tr", "translate", "QT_TR_NOOP", "QT_TR_N_NOOP", "QT_TR_NOOP3", "QT_TRANSLATE_NOOP",
        "QT_TRANSLATE_N_NOOP", "QT_TRANSLATE_NOOP3")
TOKEN = re.compile(r"""//[^\n]*|/\*.*?\*/|R"\(.*?\)"|'(?:[^'\\\n]|\\.)*'|"(?P<text>(?:[^"\\\n]|\\.)*)"
                       |(?P<name>[A-Za-z_]\w*)|(?P<sign>[(){};,])""", re.S | re.X)
MACRO = re.compile(r"^\s*#\s*define\s+(\w+)(?:[^\n]*\\\n)*[^\n]*\b(?:%s)\(" % "|".join(SEEN), re.M)
LOG = re.compile(r"qC?(?:Debug|Info|Warning|Critical|Fatal)$")
# "Convert it to JPEG." Four words and an end; SQL ends otherwise.
SENTENCE = re.compile(r"[A-Z“%].*\w .*\w .*\w.*[.!:…]$")
PLACEHOLDER = re.compile(r"%(?:L?\d+|L?n)")


def literals(text):
    """(line, what it is an argument of, the words) of each string in a source but for those of the log.

    Adjacent ones are one.
    """
    calls, before, parts, start, is_logged = [], None, [], 0, False
    for token in TOKEN.finditer(text):
        if token["text"] is not None:
            start = start if parts else text.count("\n", 0, token.start()) + 1
            parts.append(token["text"])
            continue
        if not token["name"] and not token["sign"]:
            continue
        if parts and not is_logged:
            yield start, calls[-1] if calls else None, "".join(parts)
        parts = []
        if token["name"]:
            is_logged = is_logged or bool(LOG.match(token["name"]))
        elif token["sign"] in (";", "{", "}"):
            is_logged = False
        if token["sign"] == "(":
            calls.append(before)
        elif token["sign"] == ")" and calls:
            calls.pop()
        before = token["name"]


def unseen(text):
    """(line, what is wrong) of sentences in a source that lupdate can't see."""
    for macro in MACRO.finditer(text):
        yield text.count("\n", 0, macro.start()) + 1, f"{macro[1]} hides its sentences from lupdate"
    for line, call, words in literals(text):
        if call not in SEEN and SENTENCE.match(words):
            yield line, f"\"{words[:60]}\" is outside tr()"


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


def check_sources():
    for folder in SOURCES:
        for path in sorted(folder.rglob("*")):
            if path.suffix not in (".cpp", ".h"):
                continue
            for line, wrong in unseen(path.read_text(encoding="utf-8")):
                yield f"{path.relative_to(TOP)}:{line}: {wrong}"


def self_test():
    good = ("<TS><context><name>A</name><message numerus=\"yes\"><source>%Ln files, %1</source><translation>"
            "<numerusform>One file, %1</numerusform><numerusform>%Ln files, %1</numerusform></translation>"
            "</message></context></TS>")
    assert not list(findings("xx", good))
    assert list(findings("xx", good.replace("%Ln files, %1</numerusform>", "files, %1</numerusform>")))
    assert list(findings("xx", good.replace("One file, %1", "One file")))
    assert list(findings("xx", good.replace("<translation>", "<translation type=\"unfinished\">")))
    assert sentences(good) == {("A", "%Ln files, %1", None)}
    assert not list(unseen('f(tr("Look at it, then go."));\nx(QStringLiteral("DELETE FROM a WHERE b = ?"));'))
    assert not list(unseen('// "Look at it, then go."\nA{1, QT_TRANSLATE_NOOP("A", "Look at it, " "then go.")};'))
    assert not list(unseen("#define A(b) f(b)\nconst char c = '\"'; g(\"a b c.\"); // It's \"Odd, is it.\""))
    assert not list(unseen('qCWarning(lcApp) << "It can not be read:" << why;'))
    assert [line for line, _ in unseen('int a;\nf(QStringLiteral("Look at it, "\n"then go."));')] == [2]
    assert list(unseen('constexpr const char *A = "Look at it, then go.";'))
    assert list(unseen('f(tr("A")); const A b{"Look at it, then go."};'))
    assert list(unseen("#define A(text) \\\n  QT_TRANSLATE_NOOP(\"A\", text)\n"))
    print("the lint of the catalogues catches what it should")
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--self-test", action="store_true", help="check that faults are found")
    if parser.parse_args().self_test:
        return self_test()
    found = list(check_sources()) + check(FOLDER)
    print("\n".join(found) or "every sentence has words in every language")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
