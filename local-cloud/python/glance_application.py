"""The newest Glance's API for gunicorn; its configuration folder comes from OS_GLANCE_CONFIG_DIR."""
from glance.wsgi import api
from one_at_a_time import one_at_a_time

application = one_at_a_time(api.application)
