"""Keystone's public application for gunicorn; its configuration folder comes from OS_KEYSTONE_CONFIG_DIR."""
import sys
import threading

# Keystone reads the command line of whatever runs it.
sys.argv = ["keystone"]

from keystone.server.wsgi import initialize_public_application  # noqa: E402

keystone = initialize_public_application()
one_at_a_time = threading.Lock()


def application(environ, start_response):
    """One request at a time: SQLite answers "locked" at once to two that read and then write, instead of waiting.

    Threads still read and send, so that a connection on which nothing comes keeps nobody waiting.
    """
    with one_at_a_time:
        return keystone(environ, start_response)
