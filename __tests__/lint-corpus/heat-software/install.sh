#!/bin/sh
apt-get install -y "$package"
dpkg-query -W -f '${Version}' "$package" > "$heat_outputs_path.version"
