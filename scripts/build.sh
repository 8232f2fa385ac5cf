# Builds the program into target/app. Source it with $root set to the project's folder and JAVA_HOME
# to its JDK.
#
# A program that runs while another is built keeps what it opened: nothing in target/app is written
# in place, everything is renamed into it.

# The options every run of the program has; the training run must have the same ones. No log: a
# cache that is missing or out of date is ignored, and says nothing.
java_options="-XX:+UseSerialGC -Xlog:disable
  --enable-native-access=ALL-UNNAMED -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"

# Whether there is no build, or a source is newer than it.
build_needed() {
  [ -f "$root/target/app/built" ] || return 0
  [ -d "$root/src/main" ] || return 1
  [ -n "$(find "$root/pom.xml" "$root/src/main" -newer "$root/target/app/built" -print 2>&1 | head -n 1)" ]
}

# Builds, one builder at a time; the next finds the work done.
build() {
  if ! mkdir -p "$root/target/app"; then
    echo "readout: $root/target: cannot be written, so the program cannot be built" >&2
    return 1
  fi
  if command -v flock >/dev/null; then
    turn="flock"
  elif command -v lockf >/dev/null; then
    turn="lockf -k"
  else
    turn="env LOCK="
  fi
  # shellcheck disable=SC2086,SC2016
  $turn "$root/target/app/lock" sh -c 'root=$0; . "$root/scripts/build.sh"; build_alone' "$root" </dev/null
}

build_alone() {
  build_needed || return 0
  if ! command -v mvn >/dev/null; then
    echo "readout: mvn not found; install Maven 3.8 or newer to build the program" >&2
    return 1
  fi
  echo "readout: building the program (the first time takes about a minute; log in target/build.log)" >&2
  touch "$root/target/app/building" || return 1
  if ! maven -Dorg.slf4j.simpleLogger.defaultLogLevel=warn -Dmaven.test.skip=true package >"$root/target/build.log" 2>&1; then
    echo "readout: the build failed; from target/build.log:" >&2
    sed "s/$(printf '\033')\[[0-9;]*m//g" "$root/target/build.log" \
      | grep -v -e '^\[ERROR\] *$' -e '^ *$' -e 'Help 1' -e '[Rr]e-run Maven' -e 'For more information' \
      | tail -n 30 >&2
    return 1
  fi
  install_program && mv "$root/target/app/building" "$root/target/app/built"
}

maven() {
  MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED" \
    mvn -B -ntp -Dstyle.color=never -f "$root/pom.xml" "$@"
}

# Moves what Maven made to where it runs, and trains its ahead-of-time cache.
install_program() {
  app=$root/target/app
  if cmp -s "$root/target/readout.jar" "$app/readout.jar" && [ -f "$app/readout.aot" ]; then
    return
  fi
  rm -f "$app/readout.aot" "$app"/*.new
  cp "$root/target/readout.jar" "$app/readout.jar.new" || return 1
  mv "$app/readout.jar.new" "$app/readout.jar" || return 1
  # A run that reads, keeps and shows the samples; without it the program starts slower and is
  # otherwise the same.
  rm -rf "$app/training"
  mkdir "$app/training" || return 1
  set -- --version
  [ ! -d "$root/samples/reports" ] || set -- demo --store "$app/training/demo.db"
  # shellcheck disable=SC2086
  if (cd "$app/training" && "$JAVA_HOME/bin/java" -XX:AOTCacheOutput="$app/readout.aot.new" $java_options \
    -jar "$app/readout.jar" "$@" >/dev/null 2>&1) && [ -s "$app/readout.aot.new" ]; then
    mv "$app/readout.aot.new" "$app/readout.aot"
  fi
  rm -rf "$app"/*.new "$app/training"
}
