"""Glance's API in one process."""
from glance.cmd.api import main

main()
