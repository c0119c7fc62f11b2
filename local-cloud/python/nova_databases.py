"""Nova's three databases and the mappings of its two cells, in one start of Python instead of four.

    nova_databases.py URL_OF_CELL0 --config-file nova.conf
"""
import sys

import nova.monkey_patch  # noqa: F401
import nova.conf
from nova import config, context, objects
from nova.db import migration

CELL1_UUID = "11111111-1111-4111-8111-111111111111"

cell0_url = sys.argv.pop(1)
config.parse_args(sys.argv)
objects.register_all()
admin = context.get_admin_context()

migration.db_sync(database="api")
cell0 = objects.CellMapping(
    admin,
    uuid=objects.CellMapping.CELL0_UUID,
    name="cell0",
    transport_url="none:///",
    database_connection=cell0_url,
)
cell0.create()
objects.CellMapping(
    admin,
    uuid=CELL1_UUID,
    name="cell1",
    transport_url=nova.conf.CONF.transport_url,
    database_connection=nova.conf.CONF.database.connection,
).create()

migration.db_sync(database="main")
with context.target_cell(admin, cell0) as in_cell0:
    migration.db_sync(database="main", context=in_cell0)
