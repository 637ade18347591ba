#!/usr/bin/env python3
"""Django's commands; `turnabout` is the same after installation."""

from turnabout.config.cli import main

if __name__ == "__main__":
    main()
