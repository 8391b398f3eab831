#!/bin/sh
# Installs what is missing and runs all tests, debug and release.
set -eu
cd "$(dirname "$0")/.."
. Examples/setup.sh
setup_comention

for configuration in debug release; do
  echo "Tests ($configuration)"
  swift build -c "$configuration" --build-tests --explicit-target-dependency-import-check error \
    -Xswiftc -enable-testing
  swift test -c "$configuration" --skip-build -Xswiftc -enable-testing
done
