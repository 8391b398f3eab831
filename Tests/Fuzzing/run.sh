#!/bin/sh
# run.sh FUZZER SECONDS: builds the fuzzers if needed, and runs one of them on one core.
set -eu
fuzzer=$1 seconds=${2:-60}
cd "$(dirname "$0")"
# A crash must reach the fuzzer, not the backtracer.
export SWIFT_BACKTRACE=enable=no
${SWIFT:-swift} build -c release --sanitize fuzzer -Xswiftc -enable-testing --product "$fuzzer"
mkdir -p ".build/corpus/$fuzzer"
exec ".build/release/$fuzzer" ".build/corpus/$fuzzer" "Seeds/$fuzzer" -max_total_time="$seconds" \
  -max_len=4096 -timeout=20 -rss_limit_mb=2048
