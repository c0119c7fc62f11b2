"""Placement for gunicorn, one request at a time: SQLite refuses two that read and then write at once."""
import threading

from placement.wsgi import init_application

placement = init_application()
one_at_a_time = threading.Lock()


def application(environ, start_response):
    with one_at_a_time:
        return placement(environ, start_response)
