"""The command `worldmodel`, also as `python -m worldmodel`.

Until the command line is loaded, a tenth of a second, Ctrl-C ends the process at once and without a traceback.
"""

import signal


def main() -> None:
    handler = signal.getsignal(signal.SIGINT)
    if handler is signal.default_int_handler:  # not where a shell told a background job to ignore it
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from worldmodel.app.cli import main as run

    signal.signal(signal.SIGINT, handler)
    run()


if __name__ == "__main__":
    main()
