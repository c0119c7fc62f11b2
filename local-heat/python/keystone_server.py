"""Keystone's public application for gunicorn; its configuration folder comes from OS_KEYSTONE_CONFIG_DIR."""
import sys

# Keystone reads the command line of whatever runs it.
sys.argv = ["keystone"]

from keystone.server.wsgi import initialize_public_application  # noqa: E402

application = initialize_public_application()
