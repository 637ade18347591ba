"""``python -m turnabout.config``: the command, where the script is not on the path."""

from turnabout.config.cli import main

if __name__ == "__main__":
    main()
