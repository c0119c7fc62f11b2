"""Compares a bundle with what python-heatclient makes of the same files.

Reads JSON from standard input: workspace (absolute path), template, environmentFiles, parametersFiles (paths in
the workspace) and bundle (template, files, environmentFiles). Writes JSON: the keys of both sides, heatclient's translated to paths
in the workspace, and a line for each difference. Both sides are parsed by the loader that Heat itself uses.
"""
import json
import os
import sys
from urllib import parse

import yaml

try:
    from heatclient.common import environment_format
    from heatclient.common import template_format
    from heatclient.common import template_utils
except ImportError:
    sys.exit('python-heatclient is not installed')


def workspace_key(url, workspace):
    return os.path.relpath(parse.unquote(parse.urlparse(url).path), workspace)


def translated(value, keys):
    """The value with every string that is a key of heatclient's turned into ours."""
    if isinstance(value, dict):
        return {key: translated(one, keys) for key, one in value.items()}
    if isinstance(value, list):
        return [translated(one, keys) for one in value]
    return keys.get(value, value) if isinstance(value, str) else value


def told(value):
    """Text that differs where values or their types differ: 1 from 1.0, and 1 from '1' as a key."""
    if isinstance(value, dict):
        return '{%s}' % ', '.join('%r: %s' % (key, told(one)) for key, one in sorted(value.items(), key=repr))
    if isinstance(value, list):
        return '[%s]' % ', '.join(map(told, value))
    return repr(value)


def parsed(text, kind):
    if kind == 'environment':
        return environment_format.parse(text)
    return template_format.parse(text)


def loaded(text):
    try:
        return json.loads(text)
    except ValueError:
        return yaml.load(text, Loader=template_format.yaml_loader)


def text_of(content):
    return content.decode('utf-8') if isinstance(content, bytes) else content


def main():
    asked = json.load(sys.stdin)
    workspace, bundle = asked['workspace'], asked['bundle']
    os.chdir(workspace)
    files, template = template_utils.get_template_contents(template_file=asked['template'])
    order = []
    more, _ = template_utils.process_multiple_environments_and_files(
        env_paths=asked['environmentFiles'], env_list_tracker=order)
    files.update(more)
    keys = {url: workspace_key(url, workspace) for url in files}
    differences = []

    def compare(name, theirs, ours):
        if told(theirs) != told(ours):
            differences.append('%s: heatclient has %s, the bundle %s' % (name, told(theirs), told(ours)))

    compare('template', translated(template, keys), parsed(bundle['template'], 'template'))
    for url, content in files.items():
        ours = bundle['files'].get(keys[url])
        if ours is None:
            continue
        theirs = text_of(content)
        if url in order:
            kind = 'environment'
        elif template_utils.is_template(theirs):
            kind = 'template'
        else:
            compare(keys[url], theirs, ours)
            continue
        # heatclient writes what it parsed as JSON; read as YAML that would not be the same again (1e+16).
        compare(keys[url], translated(json.loads(theirs), keys), json.loads(json.dumps(parsed(ours, kind))))
    if asked['parametersFiles']:
        # heatclient has no such files; what Heat's loader reads in them must come out of our environment.
        expected = {}
        for name in asked['parametersFiles']:
            with open(name, 'rb') as stream:
                expected.update(loaded(stream.read()) or {})
        key = bundle['environmentFiles'].pop()
        compare('parameters', expected, parsed(bundle['files'].pop(key), 'environment')['parameters'])
    compare('environments', [keys[url] for url in order], bundle['environmentFiles'])
    json.dump({'theirs': sorted(set(keys.values())), 'ours': sorted(bundle['files']), 'differences': differences},
              sys.stdout)


main()
