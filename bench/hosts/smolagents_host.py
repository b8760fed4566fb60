"""smolagents' interpreter of Python in Python: answers a line of JSON, {"code": ...}, with one, {"stdout": ...}.

Each program gets an executor of its own, in this one process. Runs until stdin ends.
"""

from __future__ import annotations

import json
import sys

from smolagents.local_python_executor import InterpreterError, LocalPythonExecutor


def main() -> None:
    for line in sys.stdin:
        executor = LocalPythonExecutor([])
        executor.send_tools({})
        try:
            printed = executor(json.loads(line)["code"]).logs
        except InterpreterError as error:
            printed = f"{error}\n"
        print(json.dumps({"stdout": printed}), flush=True)


if __name__ == "__main__":
    main()
