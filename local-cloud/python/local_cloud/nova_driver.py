"""Nova's fake hypervisor, with what it lacks: contents for snapshots, and a memory that outlives a restart and a move."""
import io
import uuid

from nova.compute import task_states
from nova.image import glance
from nova.virt import fake

SETTLED_STATES = ("active", "stopped", "suspended", "paused")


class LocalCloudDriver(fake.FakeDriver):
    # Small, so that "no valid host" is easy to reach.
    vcpus = 64
    memory_mb = 65536
    local_gb = 1024

    def get_nodenames_by_uuid(self, refresh=False):
        """The parent makes up new ids at each start, and Nova refuses to start with another one than it knows."""
        return {str(uuid.uuid5(uuid.NAMESPACE_DNS, node)): node for node in self.get_available_nodes()}

    def get_available_resource(self, nodename):
        ids = {node: node_id for node_id, node in self.get_nodenames_by_uuid().items()}
        return {**super().get_available_resource(nodename), "uuid": ids[nodename]}

    def snapshot(self, context, instance, image_id, update_task_state) -> None:
        """Uploads some bytes: without them the image stays queued for ever."""
        update_task_state(task_state=task_states.IMAGE_PENDING_UPLOAD)
        update_task_state(
            task_state=task_states.IMAGE_UPLOADING, expected_state=task_states.IMAGE_PENDING_UPLOAD
        )
        images = glance.API()
        image = images.get(context, image_id)
        metadata = {
            "disk_format": "raw",
            "container_format": "bare",
            "name": image["name"],
            "properties": image.get("properties", {}),
        }
        content = io.BytesIO(f"snapshot of {instance.uuid}".encode())
        images.update(context, image_id, metadata, content, purge_props=False)

    def power_off(self, instance, timeout=0, retry_interval=0) -> None:
        self._remember(instance)
        super().power_off(instance, timeout, retry_interval)

    def power_on(self, context, instance, *details, **options) -> None:
        self._remember(instance)
        super().power_on(context, instance, *details, **options)

    def get_info(self, instance, use_cache=True):
        self._remember(instance)
        return super().get_info(instance, use_cache)

    def attach_interface(self, context, instance, image_meta, vif) -> None:
        self._interfaces[vif["id"]] = vif

    def detach_interface(self, context, instance, vif) -> None:
        """The parent forgets interfaces when a server is resized to another host, and would refuse this then."""
        self._interfaces.pop(vif["id"], None)

    def _remember(self, instance) -> None:
        """Takes in a server that Nova's database has on this host: after a restart the driver knows none."""
        is_here = instance.host == self._host and instance.vm_state in SETTLED_STATES
        if is_here and instance.task_state is None and instance.uuid not in self.instances:
            self.instances[instance.uuid] = fake.FakeInstance(
                instance.name, instance.power_state, instance.uuid
            )
