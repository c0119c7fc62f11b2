"""Drivers with which the services do their work without hardware, hypervisor or disks."""
