"""Runs a command to its end and writes what it took: wall, CPU and peak memory of its whole process tree.

    measure.py RESULT-FILE COMMAND [ARGUMENT...]
"""

import json
import os
import sys
import time

result_file, command = sys.argv[1], sys.argv[2:]
started_at = time.time()
pid = os.posix_spawnp(command[0], command, os.environ)
_, status, usage = os.wait4(pid, 0)
ended_at = time.time()
with open(result_file, 'w', encoding='utf-8') as file:
    json.dump(
        {
            'code': os.waitstatus_to_exitcode(status),
            'startedAt': started_at * 1000,
            'endedAt': ended_at * 1000,
            'cpuMs': (usage.ru_utime + usage.ru_stime) * 1000,
            # Of the largest process in the tree, kilobytes on Linux.
            'peakMemoryMb': usage.ru_maxrss / 1024,
        },
        file,
    )
