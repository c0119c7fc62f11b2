"""Nova's API, conductor, scheduler and computes in one process, so that messages within the process reach all of them.

    nova_server.py HOST,HOST --config-file nova.conf
"""
import sys
import time

import nova.monkey_patch

if hasattr(nova.monkey_patch, "patch"):
    # The newest Nova, which patches nothing by itself: with threads of the system, SQLite answers "locked" to two that read and then write.
    nova.monkey_patch.patch(backend="eventlet")

import prompt_bus  # noqa: E402

prompt_bus.install()

import eventlet  # noqa: E402
import eventlet.wsgi  # noqa: E402
import local_cloud  # noqa: E402
import nova.conf  # noqa: E402
import nova.virt  # noqa: E402
import os_vif  # noqa: E402
from nova import config, context, objects, service  # noqa: E402
from nova.compute import rpcapi as compute_rpc  # noqa: E402
from nova.conductor import rpcapi as conductor_rpc  # noqa: E402
from nova.objects import host_mapping  # noqa: E402
from nova.scheduler import rpcapi as scheduler_rpc  # noqa: E402
from oslo_config import cfg  # noqa: E402
from oslo_log import log as logging  # noqa: E402
from oslo_service import service as oslo_service  # noqa: E402

REGISTRATION_TIMEOUT_S = 60

# Where the newest computes are told to finish what they have begun.
SECOND_TOPIC = {"topic_alt": compute_rpc.RPC_TOPIC_ALT} if hasattr(compute_rpc, "RPC_TOPIC_ALT") else {}

# Nova looks for drivers in this package only.
nova.virt.__path__.append(local_cloud.__path__[0])


def main(hosts) -> None:
    config.parse_args(sys.argv)
    logging.setup(nova.conf.CONF, "nova")
    objects.register_all()
    os_vif.initialize()
    if hasattr(compute_rpc, "RPC_TOPIC_ALT"):
        # The newest computes do not start a second time without the file that this writes.
        from nova.virt import node

        node.get_local_node_uuid()
    launcher = oslo_service.ServiceLauncher(nova.conf.CONF)
    launch(launcher, "nova-conductor", conductor_rpc.RPC_TOPIC, "control")
    launch(launcher, "nova-scheduler", scheduler_rpc.RPC_TOPIC, "control")
    for host in hosts:
        launch(launcher, "nova-compute", compute_rpc.RPC_TOPIC, host, **SECOND_TOPIC)
    await_mapping(set(hosts))
    # Last: it answers only when a server can be put on every host.
    if hasattr(service, "WSGIService"):
        launcher.launch_service(service.WSGIService("osapi_compute"))
    else:
        eventlet.spawn_n(eventlet.wsgi.server, *api(), log_output=False)
    launcher.wait()


def api():
    """The socket and the application of the newest Nova, which has no server, and no options for one, any more."""
    from nova.api.openstack import wsgi_app

    # It would read the command line and start messaging once more.
    wsgi_app.init_global_data = lambda *names: None
    conf = nova.conf.CONF
    conf.register_opts([cfg.StrOpt("osapi_compute_listen"), cfg.PortOpt("osapi_compute_listen_port")])
    application = wsgi_app.init_application("osapi_compute", "nova-api-os-compute")
    return eventlet.listen((conf.osapi_compute_listen, conf.osapi_compute_listen_port), backlog=128), application


def launch(launcher, binary, topic, host, **options) -> None:
    launcher.launch_service(service.Service.create(binary=binary, topic=topic, host=host, **options))


def await_mapping(hosts) -> None:
    """Computes register themselves while they start; the scheduler sees those that are mapped to a cell."""
    admin = context.get_admin_context()
    deadline = time.monotonic() + REGISTRATION_TIMEOUT_S
    while True:
        host_mapping.discover_hosts(admin)
        missing = hosts - {mapping.host for mapping in objects.HostMappingList.get_all(admin)}
        if not missing:
            return
        if time.monotonic() > deadline:
            sys.exit(f"computes that do not register: {', '.join(sorted(missing))}")
        time.sleep(0.1)


main(sys.argv.pop(1).split(","))
