"""Lets Heat's database give the number of a row in resource_properties_data only once, as MySQL does.

SQLite gives the number of the newest row again when that row is deleted. Heat deletes such rows by a number that it has
read before (resource_attr_id_set in heat/db/sqlalchemy/api.py): that can be the row of other properties by then, and the
stack answers 404 for ever after.

    number_once.py DATABASE
"""
import sqlite3
import sys

TABLE = "resource_properties_data"

with sqlite3.connect(sys.argv[1]) as database:
    (made,) = database.execute("SELECT sql FROM sqlite_master WHERE name = ?", (TABLE,)).fetchone()
    numbered = made.replace("id INTEGER NOT NULL", "id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL", 1)
    numbered = numbered.replace(", \n\tPRIMARY KEY (id)", "", 1)
    database.execute(f"DROP TABLE {TABLE}")
    database.execute(numbered)
    if "sqlite_sequence" not in [name for (name,) in database.execute("SELECT name FROM sqlite_master")]:
        sys.exit(f"{TABLE} is not made as expected:\n{made}")
