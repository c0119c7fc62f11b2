"""Makes Neutron's tables from its models: its migrations do not run on SQLite.

    neutron_database.py --config-file neutron.conf
"""
import pathlib
import runpy
import sys

import sqlalchemy
from neutron.common import config
from neutron.db import migration
from neutron.db.migration.models import head
from neutron_lib.db import api as database

#: The migration that writes the rules of new security groups. Its folder's name has a dot, so that it cannot be imported by name.
DEFAULT_RULES = (
    pathlib.Path(migration.__file__).parent
    / "alembic_migrations/versions/2023.2/expand/c33da356b165_security_group_default_rules.py"
)


def add_default_rules(session, tables):
    """Writes the rows that the migration would write. Older versions have them in their code."""
    if "securitygroupdefaultrules" not in tables:
        return
    for template in runpy.run_path(str(DEFAULT_RULES))["default_template_rules"]:
        rule = dict(template)
        attributes = session.execute(
            sqlalchemy.insert(tables["standardattributes"]).values(
                resource_type="securitygroupdefaultrules",
                description=rule.pop("description"),
                revision_number=0,
            )
        )
        rule["standard_attr_id"] = attributes.inserted_primary_key[0]
        session.execute(
            sqlalchemy.insert(tables["securitygroupdefaultrules"]).values(**rule)
        )
    session.commit()


config.register_common_config_options()
config.init(sys.argv[1:])
metadata = head.get_metadata()
session = database.get_writer_session()
metadata.create_all(session.get_bind())
add_default_rules(session, metadata.tables)
