"""Cinder's API, scheduler and volume service in one process, so that messages within the process reach all of them."""
import sys

try:
    # The newest Cinder also tells oslo.service that it is patched.
    from cinder import monkey_patch
except ImportError:
    import eventlet

    eventlet.monkey_patch()

    # Python's own list of threads was made before the patch: see the same lines in cinder/cmd/volume.py.
    import __original_module_threading as original_threading
    import threading

    original_threading.current_thread.__globals__["_active"] = threading._active
else:
    monkey_patch.patch()

import prompt_bus  # noqa: E402

prompt_bus.install()

from cinder import i18n  # noqa: E402

i18n.enable_lazy()

from cinder import coordination, objects, rpc, service, utils, version  # noqa: E402
from cinder.common import config, constants  # noqa: E402
from oslo_config import cfg  # noqa: E402
from oslo_log import log as logging  # noqa: E402
from oslo_service import service as oslo_service  # noqa: E402


def main() -> None:
    conf = cfg.CONF
    conf.register_cli_opt(cfg.StrOpt("backend_host"))
    conf.register_opt(cfg.StrOpt("cluster"))
    objects.register_all()
    conf(sys.argv[1:], project="cinder", version=version.version_string())
    config.set_middleware_defaults()
    logging.setup(conf, "cinder")
    if hasattr(utils, "monkey_patch"):
        utils.monkey_patch()
    coordination.COORDINATOR.start()
    rpc.init(conf)
    launcher = oslo_service.ServiceLauncher(conf)
    launcher.launch_service(service.Service.create(binary="cinder-scheduler"))
    for backend in conf.enabled_backends:
        conf.register_opt(cfg.StrOpt("backend_host"), group=backend)
        launcher.launch_service(
            service.Service.create(
                host=f"{conf.host}@{backend}", service_name=backend, binary=constants.VOLUME_BINARY
            )
        )
    launcher.launch_service(service.WSGIService("osapi_volume"))
    launcher.wait()


main()
