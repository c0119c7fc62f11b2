"""Counts the rows of every table of SQLite databases: prints JSON of table to count, by file."""
import json
import sqlite3
import sys


def counts(file: str) -> dict:
    connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True, timeout=30)
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}
    # Rows that Heat and Keystone only mark as deleted.
    for name in ("stack", "trust"):
        if name in found:
            living = connection.execute(f"SELECT count(*) FROM {name} WHERE deleted_at IS NULL")
            found[f"living {name}"] = living.fetchone()[0]
    connection.close()
    return found


print(json.dumps([counts(file) for file in sys.argv[1:]]))
