#!/bin/sh
echo "project __REGION__" > /etc/project
