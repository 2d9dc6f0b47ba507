"""python -m ndmillc, and the command ndmillc. What it needs is checked here, before modules are
loaded that cannot do without."""

import sys

PYTHON = (3, 9)


def missing():
    # type: () -> str
    """What this Python lacks, or nothing. Runs on older ones."""
    if sys.version_info < PYTHON:
        return "this is Python %d.%d" % sys.version_info[:2]
    needed = ["jinja2"] if sys.version_info >= (3, 11) else ["jinja2", "tomli"]
    for name in needed:
        try:
            __import__(name)
        except ImportError:
            return "it has no %s: try '%s -m pip install %s'" % (name, sys.executable, name)
    return ""


def run():
    # type: () -> None
    problem = missing()
    if problem:
        needs = "needs Python 3.9 or newer with Jinja2, and with tomli before 3.11"
        sys.stderr.write("ndmillc: %s; %s: %s\n" % (needs, sys.executable, problem))
        sys.exit(2)
    from .cli import main

    sys.exit(main())


if __name__ == "__main__":
    run()
