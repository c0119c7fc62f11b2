"""Reads a JSON list of YAML texts from standard input and writes, for each, what Heat's loader makes of it.

A value is told with its type ("int 420"), a refusal as null: JSON alone could not tell 1 from 1.0, nor hold 2**64.
"""
import json
import sys

try:
    import yaml
    from heatclient.common import template_format
except ImportError:
    sys.exit('python-heatclient is not installed')


def told(value):
    if isinstance(value, list):
        return [told(one) for one in value]
    if isinstance(value, dict):
        return {key_text(key): told(one) for key, one in value.items()}
    if isinstance(value, bool) or value is None:
        return json.dumps(value)
    if isinstance(value, float):
        return 'float %s' % number_text(value)
    return '%s %s' % (type(value).__name__, value)


def number_text(value):
    if value != value:
        return 'NaN'
    if value in (float('inf'), float('-inf')):
        return 'Infinity' if value > 0 else '-Infinity'
    return repr(value)


def key_text(key):
    return json.dumps(key) if isinstance(key, bool) or key is None else str(key)


def loaded(text):
    try:
        return {'value': told(yaml.load(text, Loader=template_format.yaml_loader))}
    except (yaml.YAMLError, ValueError, RecursionError):  # a list that holds itself has no JSON
        return None


json.dump([loaded(text) for text in json.load(sys.stdin)], sys.stdout)
