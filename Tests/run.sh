#!/bin/sh
# Installs what is missing and runs all tests: debug, release, independent readers, a browser.
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

echo "Files of networks, read by others"
if command -v apt-get >/dev/null 2>&1; then need_debian python3-venv; fi
environment=.build/readers
if ! "$environment/bin/python" -c 'import networkx, lxml' 2>/dev/null; then
  python3 -m venv "$environment"
  "$environment/bin/pip" install --quiet --disable-pip-version-check 'networkx>=3.4,<4' 'lxml>=5,<7'
fi
comention="$(swift build -c release --show-bin-path)/comention"
made=.build/gexf
mkdir -p "$made"
"$comention" graph Examples/chronicle --quiet -o "$made/graph.gexf"
"$comention" graph Examples/chronicle --quiet --dynamic -o "$made/daily.gexf"
"$comention" compare Examples/chronicle --quiet --by year -o "$made/years.gexf"
"$comention" compare Examples/chronicle --quiet --rolling 6m -o "$made/rolling.gexf"
"$environment/bin/python" Tests/Reference/readback.py "$made"/*.gexf

echo "The report in a browser"
sh Tests/Browser/run.sh "$comention"
