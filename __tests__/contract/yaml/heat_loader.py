"""Answers, for each YAML text, what Heat and heatclient make of it.

One line of standard input is a JSON list of texts; one line of standard output is the list of answers. An answer has
`loader` (any root, as for environments), `heat` (a template sent to Heat) and `client` (a template file that heatclient
reads). Each is a value written in a canonical form that tells int from float and text, or `!` and the error's name.
"""
import json
import struct
import sys

try:
    import yaml
    from heat.common import template_format as heat_format
    from heatclient.common import template_format as client_format
except ImportError as error:
    sys.exit('python3-heat and python3-heatclient are not installed: %s' % error)

sys.setrecursionlimit(20000)
# The recursion of Heat's own process, which its second loader meets.
RECURSION_LIMIT = 1000


class NoJson(Exception):
    """What Heat cannot keep, as it is no JSON: bytes, sets, tuples, dates, a list that holds itself."""


def canonical(value, parents=()):
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    if isinstance(value, str):
        return json.dumps(value)
    if isinstance(value, int):
        return 'int %d' % value if abs(value) < 10 ** 4000 else 'int 0x%x' % value
    if isinstance(value, float):
        return 'float nan' if value != value else 'float %s' % struct.pack('>d', value).hex()
    if isinstance(value, (list, dict)):
        if id(value) in parents:
            raise NoJson('holds itself')
        if len(parents) > 390:
            raise NoJson('is deeper than 390')
        inner = parents + (id(value),)
        if isinstance(value, list):
            return '[%s]' % ','.join(canonical(one, inner) for one in value)
        texts = {json.dumps(key_text(key)): canonical(one, inner) for key, one in value.items()}
        return '{%s}' % ','.join('%s:%s' % pair for pair in sorted(texts.items()))
    raise NoJson('holds a %s' % type(value).__name__)


def key_text(key):
    if isinstance(key, str):
        return key
    if key is None or isinstance(key, bool):
        return json.dumps(key)
    if isinstance(key, int):
        return int.__repr__(key)
    if isinstance(key, float):
        return json.dumps(key)
    raise NoJson('has a key of %s' % type(key).__name__)


def answer(load, text):
    try:
        value = load(text)
    except RecursionError:
        return '!RecursionError'
    except Exception as error:
        return '!%s' % type(error).__name__
    try:
        return canonical(value)
    except NoJson as error:
        return '?%s' % error


def in_limits(load):
    def limited(text):
        sys.setrecursionlimit(RECURSION_LIMIT)
        try:
            return load(text)
        finally:
            sys.setrecursionlimit(20000)
    return limited


def loaded(text):
    """As `heat.common.environment_format.parse`: C first, then Python's own."""
    try:
        return yaml.load(text, Loader=heat_format.yaml_loader)
    except yaml.YAMLError:
        return yaml.load(text, Loader=yaml.SafeLoader)


def client_parsed(text):
    """heatclient's value; templates that it refuses only for their version, or as they are no map, are told, too."""
    try:
        client_format.parse(text)
    except (ValueError, TypeError) as error:
        if 'Template format version not found' not in str(error) and 'is not iterable' not in str(error):
            raise
    text = text.strip()
    value = json.loads(text) if text.startswith('{') else loaded(text)
    return {} if value is None else value


def substituted(value, names, key=None):
    """The value with names of files in place of others, where `get_file` and `type` name them."""
    if isinstance(value, list):
        return [substituted(one, names) for one in value]
    if isinstance(value, dict):
        return {own: substituted(one, names, own) for own, one in value.items()}
    is_file = key == 'get_file' or (key == 'type' and str(value).endswith(('.yaml', '.template')))
    return names.get(value, value) if isinstance(value, str) and is_file else value


def rewritten(case):
    """A text before and after its references were replaced: what the one should be, and what the other is."""
    loader = in_limits(loaded)
    return {
        'expected': answer(lambda text: substituted(loader(text), case['names']), case['before']),
        'found': answer(loader, case['after']),
    }


def answers(text):
    if isinstance(text, dict):
        return rewritten(text)
    found = {
        'loader': answer(in_limits(loaded), text),
        'heat': answer(in_limits(heat_format.simple_parse), text),
    }
    # heatclient reads as Heat does, but for the text that it strips and for JSON.
    if text.strip() != text or text.startswith('{'):
        found['client'] = answer(in_limits(client_parsed), text)
    return found


for line in sys.stdin:
    json.dump([answers(text) for text in json.loads(line)], sys.stdout)
    sys.stdout.write('\n')
    sys.stdout.flush()
