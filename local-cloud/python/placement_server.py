"""Placement for gunicorn."""
from one_at_a_time import one_at_a_time
from placement.wsgi import init_application

application = one_at_a_time(init_application())
