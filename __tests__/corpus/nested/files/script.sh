#!/bin/sh
# get_file: nothing.txt
echo "type: x.yaml" > /tmp/$file
