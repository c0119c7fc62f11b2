"""Lets a WSGI application answer one request at a time."""
import threading


def one_at_a_time(application):
    """SQLite answers "locked" at once to two that read and then write, instead of waiting."""
    turn = threading.Lock()

    def serialized(environ, start_response):
        with turn:
            return application(environ, start_response)

    return serialized
