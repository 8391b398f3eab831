#!/bin/sh
# Opens what comention writes in a headless Chromium and uses it as readers do.
# Installs what is missing: Chromium, its driver and Selenium. Usage: run.sh [COMENTION]
set -eu
cd "$(dirname "$0")/../.."
. Examples/setup.sh

if command -v apt-get >/dev/null 2>&1; then
  need_debian chromium chromium-driver poppler-utils python3-venv fonts-liberation
fi
environment=.build/browser
if ! "$environment/bin/python" -c 'import selenium' 2>/dev/null; then
  python3 -m venv "$environment"
  "$environment/bin/pip" install --quiet --disable-pip-version-check 'selenium>=4.20,<5'
fi
comention=${1:-$(swift build --show-bin-path)/comention}
[ -x "$comention" ] || fail "$comention is missing; build it with: swift build --product comention"
"$environment/bin/python" Tests/Browser/test_report.py "$comention" Examples/chronicle
