"""The guest's side: runs as PID 1 inside the machine, with Python 3.11's standard library only."""
