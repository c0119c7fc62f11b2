"""The newest Neutron's API for gunicorn: neither RPC nor periodic workers, as there are no agents."""
import sys

# Neutron reads the command line of whatever runs it; its configuration file comes from OS_NEUTRON_CONFIG_FILES.
sys.argv = ["neutron-api"]

from neutron.wsgi import api  # noqa: E402
from one_at_a_time import one_at_a_time  # noqa: E402

application = one_at_a_time(api.application)
