#!/usr/bin/env bash
# What the first result costs: the README's quick start as a whole process beside an application that prints a line, in CPU time, and the methods that
# the runtime compiles when a part of the library is touched first in a process.
#   bash benchmarks/cold-start.sh [RUNS]     12 runs unless told otherwise
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-12}
apps=benchmarks/ColdStart

mkdir -p artifacts/cold-start
awk '/^```csharp$/ { inside = 1; next } inside && /^```/ { exit } inside' README.md > artifacts/cold-start/QuickStart.cs
log=artifacts/cold-start/build.log
for app in Line QuickStart FirstTouch; do
  dotnet build "$apps/$app" --configuration Release --property:RunAnalyzers=false > "$log" || { cat "$log"; exit 1; }
done

run() { # run APP ARGUMENT...
  dotnet "$apps/$1/bin/Release/net10.0/$1.dll" "${@:2}"
}

cpu() { # cpu APP: user and system time of a run, in milliseconds
  local TIMEFORMAT='%3U %3S'
  { time run "$1" > /dev/null; } 2>&1 | tr ',' '.' | awk '{ print ($1 + $2) * 1000 }'
}

# By turns, so that what else the machine does meets both.
for ((i = 0; i < runs; i++)); do
  echo "$(cpu Line) $(cpu QuickStart)"
done | awk '
  NR == 1 { line = $1; start = $2 }
  { line = $1 < line ? $1 : line; start = $2 < start ? $2 : start }
  END { printf "CPU, the least of %d runs: a line %d ms, quick start %d ms, ratio %.2f\n", NR, line, start, start / line }'

echo "methods compiled at the first touch:"
for part in programs indicators map support figure report; do
  printf '%12s %s\n' "$part" "$(run FirstTouch "$part" | tail -n 1)"
done
