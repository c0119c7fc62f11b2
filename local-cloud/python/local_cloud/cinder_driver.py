"""Volumes that exist in Cinder's database only."""
import io

from cinder import interface
from cinder.volume import driver


@interface.volumedriver
class DatabaseVolumeDriver(driver.VolumeDriver):
    VERSION = "1.0"
    CI_WIKI_NAME = "none"

    def check_for_setup_error(self) -> None:
        pass

    def create_volume(self, volume) -> None:
        pass

    def delete_volume(self, volume) -> None:
        pass

    def create_volume_from_snapshot(self, volume, snapshot) -> None:
        pass

    def create_cloned_volume(self, volume, src_vref) -> None:
        pass

    def create_snapshot(self, snapshot) -> None:
        pass

    def delete_snapshot(self, snapshot) -> None:
        pass

    def revert_to_snapshot(self, context, volume, snapshot) -> None:
        pass

    def extend_volume(self, volume, new_size) -> None:
        pass

    def retype(self, context, volume, new_type, diff, host):
        return True, None

    def ensure_export(self, context, volume) -> None:
        pass

    def create_export(self, context, volume, connector) -> None:
        pass

    def remove_export(self, context, volume) -> None:
        pass

    def initialize_connection(self, volume, connector):
        return {"driver_volume_type": "iscsi", "data": {"volume_id": volume.id}}

    def terminate_connection(self, volume, connector, **options) -> None:
        pass

    def local_path(self, volume) -> str:
        return "/dev/null"

    def clone_image(self, context, volume, image_location, image_meta, image_service):
        return {}, True

    def copy_image_to_volume(self, context, volume, image_service, image_id, disable_sparse=False) -> None:
        pass

    def copy_volume_to_image(self, context, volume, image_service, image_meta) -> None:
        image_service.update(context, image_meta["id"], {}, io.BytesIO(b"volume"))

    def _update_volume_stats(self) -> None:
        self._stats = {
            "volume_backend_name": self.configuration.safe_get("volume_backend_name"),
            "vendor_name": "none",
            "driver_version": self.VERSION,
            "storage_protocol": "iscsi",
            "total_capacity_gb": 1000,
            "free_capacity_gb": 1000,
            "reserved_percentage": 0,
            "multiattach": True,
        }
