#!/bin/bash
# Measures the program and prints tables for docs/benchmarks.md.
#
#   scripts/bench.sh FOLDER [RUNS]   whole processes, as a user starts them: medians of RUNS (5)
#   scripts/bench.sh jmh [FOLDER]    reading alone, warm, on one thread
#   scripts/bench.sh relate [RUNS]   relating made-up reports in memory: medians of RUNS (3)

set -u
root=$(cd "$(dirname "$0")/.." && pwd -P) || exit 1
. "$root/scripts/jdk.sh"
. "$root/scripts/build.sh"
find_jdk || exit 1
cd "$root" || exit 1
export LC_ALL=C.UTF-8

usage() {
  sed -n 's/^#   / /p' "$0" >&2
  exit 2
}

machine() {
  local cpu
  cpu=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1)
  echo "Machine: ${cpu:-$(uname -m)}, $(getconf _NPROCESSORS_ONLN) cores, $(uname -sr)."
  echo "JDK: $("$JAVA_HOME/bin/java" -version 2>&1 | sed -n 's/.*(build \(.*\))$/\1/p' | head -n 1)."
  echo "Date: $(date -u +%F), program $(git rev-parse --short HEAD 2>/dev/null || echo unknown)," \
    "load $(cut -d ' ' -f 1 /proc/loadavg 2>/dev/null || echo unknown)."
  echo "Command: \`scripts/bench.sh $*\`"
  echo
}

# The middle one of the numbers on standard input.
median() {
  sort -n | awk '{ all[NR] = $1 } END { printf "%.2f", all[int((NR + 1) / 2)] }'
}

# A row of the table: $1 what, $2 Java options, the rest the arguments of readout.
row() {
  local what=$1 options=$2 wall='' cpu='' figures status
  shift 2
  for ((i = 0; i < runs; i++)); do
    [ -z "${fresh:-}" ] || rm -f "$fresh" "$fresh"-*
    figures=$( { TIMEFORMAT='%R %U %S'
      time READOUT_JAVA_OPTIONS=$options ./readout "$@" >"$scratch/out" 2>"$scratch/err"; } 2>&1)
    status=$?
    [ "$status" -eq 0 ] || { cat "$scratch/err" >&2; exit 1; }
    wall+="${figures%% *} "
    cpu+="$(echo "$figures" | awk '{ print $2 + $3 }') "
  done
  echo "| $what | $(tr ' ' '\n' <<<"${wall% }" | median) | $(tr ' ' '\n' <<<"${cpu% }" | median) |"
}

processes() {
  local folder=$1 one=samples/reports/2020-11-24-japan-mofa-motegi-wang-talks.txt
  local count store
  [ -d "$folder" ] || { echo "bench: $folder: is no folder" >&2; exit 1; }
  scratch=$(mktemp -d) || exit 1
  trap 'rm -rf "$scratch"' EXIT
  store=$scratch/record.db
  ./readout --version >"$scratch/out" || exit 1
  count=$(find "$folder" -type f -name '*.txt' | wc -l)
  machine "$folder" "$runs"
  echo "| what | seconds | of the processor |"
  echo "| --- | ---: | ---: |"
  row "\`--version\`" "" --version
  row "\`read\` one report, JSONL" "" read "$one" --format jsonl
  row "\`read\` the samples, JSONL" "" read samples/reports --format jsonl
  fresh=$scratch/demo.db
  row "\`demo\`" "" demo --store "$fresh"
  fresh=
  row "\`read\` $count reports, JSONL" "" read "$folder" --format jsonl
  row "the same with \`-Xmx512m\`" -Xmx512m read "$folder" --format jsonl
  row "the same with \`-Xmx256m\`" -Xmx256m read "$folder" --format jsonl
  fresh=$store
  row "\`add\` them to a new store" "" add "$folder" --store "$store"
  fresh=
  row "\`add\` them again" "" add "$folder" --store "$store"
  row "\`timeline\`" "" timeline --store "$store"
  row "\`commitments --passages\`" "" commitments --passages --store "$store"
  row "\`statements --text trade\`" "" statements --text trade --store "$store"
  row "\`mechanisms\`" "" mechanisms --store "$store"
}

# Compiles the tests and sets path to what they run on.
compiled() {
  maven -q -DskipTests -Dspotless.check.skip test-compile dependency:build-classpath \
    -Dmdep.outputFile="$root/target/bench.classpath" >"$root/target/bench.log" 2>&1 \
    || { tail -n 20 "$root/target/bench.log" >&2; exit 1; }
  path=target/classes:target/test-classes:$(cat target/bench.classpath)
}

benchmarks() {
  local folder=$1 path
  machine jmh "$folder"
  compiled
  "$JAVA_HOME/bin/java" -XX:+UseSerialGC -cp "$path" org.openjdk.jmh.Main UnderstandBenchmark \
    -p folder="$folder" -jvmArgs -XX:+UseSerialGC
}

relating() {
  local path
  machine relate "$1"
  compiled
  "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx4g -cp "$path" org.readout.relate.RelateSpeed "$1"
}

case ${1:-} in
  jmh) benchmarks "${2:-samples/reports}" ;;
  relate) relating "${2:-3}" ;;
  '' | -*) usage ;;
  *)
    runs=${2:-5}
    processes "$1"
    ;;
esac
