"""Lets readers of every database in a folder go on while something is written; the databases keep that setting.

    write_ahead_logs.py FOLDER
"""
import pathlib
import sqlite3
import sys

for file in pathlib.Path(sys.argv[1]).glob("*.db"):
    with sqlite3.connect(file) as database:
        database.execute("PRAGMA journal_mode=WAL")
