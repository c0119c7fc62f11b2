"""Makes Neutron's tables from its models: its migrations do not run on SQLite.

    neutron_database.py --config-file neutron.conf
"""
import sys

from neutron.common import config
from neutron.db.migration.models import head
from neutron_lib.db import api as database

config.register_common_config_options()
config.init(sys.argv[1:])
head.get_metadata().create_all(database.get_writer_session().get_bind())
