#!/bin/sh
# Checks the agreements: SARIF and JUnit as files, annotations for the pull request.
# The day on which waivers must still hold is today, or the first argument.
day=${1:-$(date +%F)}
mkdir -p reports
pubservice-share validate --as-of "$day" --format sarif agreements > reports/agreements.sarif
pubservice-share validate --as-of "$day" --format junit agreements > reports/agreements.xml
# The last one decides: 0 clean, 1 something to mend, 2 a file that cannot be read.
pubservice-share validate --as-of "$day" --format github agreements
