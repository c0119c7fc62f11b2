"""Nova's API, conductor, scheduler and computes in one process, so that messages within the process reach all of them.

    nova_server.py HOST,HOST --config-file nova.conf
"""
import sys
import time

import nova.monkey_patch  # noqa: F401

import prompt_bus

prompt_bus.install()

import local_cloud  # noqa: E402
import nova.conf  # noqa: E402
import nova.virt  # noqa: E402
import os_vif  # noqa: E402
from nova import config, context, objects, service  # noqa: E402
from nova.compute import rpcapi as compute_rpc  # noqa: E402
from nova.conductor import rpcapi as conductor_rpc  # noqa: E402
from nova.objects import host_mapping  # noqa: E402
from nova.scheduler import rpcapi as scheduler_rpc  # noqa: E402
from oslo_log import log as logging  # noqa: E402
from oslo_service import service as oslo_service  # noqa: E402

REGISTRATION_TIMEOUT_S = 60

# Nova looks for drivers in this package only.
nova.virt.__path__.append(local_cloud.__path__[0])


def main(hosts) -> None:
    config.parse_args(sys.argv)
    logging.setup(nova.conf.CONF, "nova")
    objects.register_all()
    os_vif.initialize()
    launcher = oslo_service.ServiceLauncher(nova.conf.CONF)
    launch(launcher, "nova-conductor", conductor_rpc.RPC_TOPIC, "control")
    launch(launcher, "nova-scheduler", scheduler_rpc.RPC_TOPIC, "control")
    for host in hosts:
        launch(launcher, "nova-compute", compute_rpc.RPC_TOPIC, host)
    await_mapping(set(hosts))
    # Last: it answers only when a server can be put on every host.
    launcher.launch_service(service.WSGIService("osapi_compute"))
    launcher.wait()


def launch(launcher, binary, topic, host) -> None:
    launcher.launch_service(service.Service.create(binary=binary, topic=topic, host=host))


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
