"""Neutron's API in one process: neither RPC nor periodic workers, as there are no agents."""
import sys

from neutron.common import eventlet_utils

eventlet_utils.monkey_patch()

import prompt_bus  # noqa: E402

prompt_bus.install()

from eventlet import semaphore  # noqa: E402
from neutron import service, wsgi  # noqa: E402
from neutron.common import config  # noqa: E402

# A green thread that waits in the middle of a transaction holds SQLite's lock against the next one, which then blocks the whole
# process until it is told "database is locked": one change at a time.
one_at_a_time = semaphore.Semaphore()
start_server = wsgi.Server.start


def start_serialized(self, application, *args, **options):
    def serialized(environ, start_response):
        if environ["REQUEST_METHOD"] == "GET":
            return application(environ, start_response)
        with one_at_a_time:
            return application(environ, start_response)

    return start_server(self, serialized, *args, **options)


wsgi.Server.start = start_serialized

config.register_common_config_options()
config.init(sys.argv[1:])
config.setup_logging()
config.set_config_defaults()
service.serve_wsgi(service.NeutronApiService).wait()
