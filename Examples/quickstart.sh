#!/bin/sh
# Installs what is missing, builds comention, and runs the main job on the posts beside this script.
# The results go to Output/.
set -eu
cd "$(dirname "$0")/.."
. Examples/setup.sh
setup_comention

echo "Building comention (the first time takes a few minutes)"
log=$(mktemp)
# shellcheck disable=SC2086 # one word for each flag
swift build -c release --product comention ${COMENTION_BUILD_FLAGS:-} >"$log" 2>&1 || {
  cat "$log" >&2
  fail "the build failed; the reason stands above"
}
rm -f "$log"
comention=$(swift build -c release --show-bin-path)/comention

"$comention" graph Examples/chronicle --half-life 2y \
  -o Output/network.svg -o Output/network.png -o Output/network.pdf \
  -o Output/network.dot -o Output/network.json
"$comention" graph Examples/chronicle --half-life 2y --language ru -o Output/network-ru.svg
"$comention" graph Examples/chronicle --half-life 2y --types all --top-nodes 45 \
  --backbone none -o Output/network-all-types.svg
"$comention" compare Examples/chronicle --by year \
  -o Output/comparison.svg -o Output/comparison.json
"$comention" compare Examples/chronicle --types all \
  --period 2021–22=2021-01-01..2022-12-31 --period 2024–25=2024-01-01..2025-12-31 \
  -o Output/comparison-difference.svg -o Output/comparison.md
"$comention" report Examples/chronicle --half-life 2y -o Output/report.html
"$comention" compare Examples/chronicle --by year --figure ranks -o Output/comparison-ranks.svg
"$comention" extract Examples/chronicle Examples/capture -o Output/mentions.jsonl
"$comention" why CSTO SCO Examples/chronicle --half-life 2y --limit all -o Output/why-csto-sco.txt
"$comention" doctor Examples -o Output/doctor.txt

cat <<END
Done. Look at:
  Output/network.svg            the network of organisations, for reports (also .png and .pdf)
  Output/report.html            everything about it on one page: open it in a browser
  Output/network-ru.svg         the same with Russian labels
  Output/network-all-types.svg  organisations, people and places
  Output/network.json, .dot     the same graph as data
  Output/comparison.svg         the five years side by side, every name at its place (also .json)
  Output/comparison-difference.svg  what changed from 2021–22 to 2024–25; comparison.md says it in words
  Output/comparison-ranks.svg   who stood where in each year
  Output/mentions.jsonl         every mention of every post
  Output/why-csto-sco.txt       the posts behind one tie
  Output/doctor.txt             what was read, and what is doubtful
Your own posts:  $comention graph YOUR-EXPORT -o network.svg
END
