"""Bundles a template as `openstack stack create -t` does, and writes how many files came and how long it took.

    heatclient_bundling.py TEMPLATE RESULT-FILE
"""

import json
import sys
import time

from heatclient.common import template_utils

template, result_file = sys.argv[1:]
began = time.perf_counter()
files, _ = template_utils.get_template_contents(template_file=template)
took = time.perf_counter() - began
with open(result_file, 'w', encoding='utf-8') as file:
    json.dump({'files': len(files), 'bundlingMs': took * 1000}, file)
