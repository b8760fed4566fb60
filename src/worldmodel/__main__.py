"""`python -m worldmodel` is the command `worldmodel`."""

from worldmodel.app.cli import main

main()
