"""Heat's API and engine in one process: in-process messaging does not reach a forked engine, as heat-all has it."""
import sys

# A folder called "heat" in the working folder must not hide the package.
sys.path = [entry for entry in sys.path if entry not in ("", ".")]

import eventlet  # noqa: E402

eventlet.monkey_patch(os=False)

# Python's own list of threads was made before the patch: see the same lines in heat/cmd/engine.py.
import __original_module_threading as original_threading  # noqa: E402
import threading  # noqa: E402

original_threading.current_thread.__globals__["_active"] = threading._active

try:
    # The newest Heat asks for threads, and gives a stack ten in all if it does not get them; patched, they are green.
    from oslo_service import backend

    backend.init_backend(backend.BackendType.THREADING)
except ImportError:
    pass

import eventlet.wsgi  # noqa: E402
from oslo_config import cfg  # noqa: E402
from oslo_log import log as logging  # noqa: E402
from oslo_messaging._drivers import common, impl_fake  # noqa: E402

from heat.common import config, messaging  # noqa: E402
from heat.engine import service as engine_service  # noqa: E402
from heat.engine import template  # noqa: E402
from heat.rpc import api as rpc_api  # noqa: E402

import prompt_bus  # noqa: E402


def reply_as_over_a_bus(self, reply=None, failure=None) -> None:
    """Lets a failure cross as RabbitMQ would: only Heat's own exceptions arrive, any other is a RemoteError.

    The driver hands the engine's exception itself to the API, which then answers 403 where every cloud answers 500.
    """
    if failure:
        allowed = messaging.TRANSPORT._driver._allowed_remote_exmods
        failure = common.deserialize_remote_exception(common.serialize_remote_exception(failure), allowed)
    if self._reply_q:
        self._reply_q.put((reply, failure))


impl_fake.FakeIncomingMessage.reply = reply_as_over_a_bus


# Each answer of the API takes a message to the engine, and each would come some 40 ms later than on a cloud.
prompt_bus.install()


def main(host: str, port: str, *config_arguments: str) -> None:
    logging.register_options(cfg.CONF)
    cfg.CONF(list(config_arguments), project="heat", prog="heat-all")
    logging.setup(cfg.CONF, "heat-all")
    config.set_config_defaults()
    messaging.setup()
    config.startup_sanity_check()
    template._get_template_extension_manager()
    engine_service.EngineService(cfg.CONF.host, rpc_api.ENGINE_TOPIC).start()
    application = config.load_paste_app(app_name="heat-api")
    # Not by its configuration: a Heat that only web servers run has no options for that.
    socket = eventlet.listen((host, int(port)), backlog=128)
    eventlet.wsgi.server(socket, application, log_output=False)


main(*sys.argv[1:])
