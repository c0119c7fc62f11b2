"""Tells Nova where the databases of its cells are: its API database was copied from another place.

    point_cells.py API_DATABASE URL_OF_CELL0 URL_OF_CELL1
"""
import sqlite3
import sys

with sqlite3.connect(sys.argv[1]) as database:
    for name, url in zip(("cell0", "cell1"), sys.argv[2:]):
        database.execute("UPDATE cell_mappings SET database_connection = ? WHERE name = ?", (url, name))
