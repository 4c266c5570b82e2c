#!/usr/bin/env python3
"""The benchmark: prints a table and writes build/bench/results.json.

Each file in rows/ has a function rows(bench) that yields benchkit.Row: ours beside something that
was measured in the same run. What isn't on the machine is said in its row; no figure is asserted.
"""

import argparse
import importlib.util
import json
import pathlib
import sys
import traceback

import benchkit

HERE = pathlib.Path(__file__).resolve().parent


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build"))
    parser.add_argument("--rounds", type=int, default=5, help="counted rounds for each row")
    parser.add_argument("--size-mb", type=int, default=200, help="size of the large file")
    parser.add_argument("only", nargs="*", help="names in rows/; all when none is given")
    return parser.parse_args()


def rows_of(name):
    """The module rows/NAME.py, under a name of its own: Python has a "queue" and a "platform", too."""
    spec = importlib.util.spec_from_file_location(f"rows_{name}", HERE / "rows" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def row_modules(only):
    sys.path.append(str(HERE / "rows"))  # what the rows share
    names = sorted(path.stem for path in (HERE / "rows").glob("*.py"))
    unknown = set(only) - set(names)
    if unknown:
        sys.exit(f"There are no rows named {', '.join(sorted(unknown))}; there are: {', '.join(names)}")
    return only or names


def number(value):
    return "–" if value is None else f"{value:.3g}" if value < 100 else f"{value:.0f}"


def table(rows):
    lines = [("", "ours", "other", "", "unit", "ours / other")]
    for row in rows:
        ratio = row.note or (f"{row.ratio:.2f}" if row.ratio is not None else "–")
        lines.append((row.name, number(row.ours), number(row.other), row.other_name, row.unit, ratio))
    widths = [max(len(line[column]) for line in lines) for column in range(6)]
    for line in lines:
        print("  ".join(cell.rjust(width) if column in (1, 2, 5) else cell.ljust(width)
                        for column, (cell, width) in enumerate(zip(line, widths))).rstrip())


def main():
    options = arguments()
    bench = benchkit.Bench(options.build.resolve(), options.rounds, options.size_mb)
    rows, failed = [], False
    for name in row_modules(options.only):
        print(f"Measuring: {name}", flush=True)
        try:
            rows.extend(rows_of(name).rows(bench))
        except benchkit.NotAvailable as error:
            rows.append(benchkit.Row(name, None, None, "", "", str(error)))
        except Exception:
            # One broken row must not hide the others.
            traceback.print_exc()
            failed = True
    print()
    table(rows)
    results = bench.out / "results.json"
    results.write_text(json.dumps([row.as_dict() for row in rows], indent=2) + "\n")
    print(f"\nWritten to {results}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
