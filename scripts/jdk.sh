# Finds a JDK that Readout builds and runs with. Source it, then call find_jdk.

jdk_needed=25

# The feature version of the JDK in the folder $1, or nothing if there is no JDK.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p'
  fi
}

# Whether the folder $1 holds a JDK that is new enough.
jdk_fits() {
  jdk_found=$(jdk_version "$1")
  [ "${jdk_found:-0}" -ge "$jdk_needed" ]
}

# The file $1 with every symbolic link followed.
real_file() (
  file=$1
  while [ -L "$file" ]; do
    to=$(readlink "$file")
    case $to in
      /*) file=$to ;;
      *) file=$(dirname "$file")/$to ;;
    esac
  done
  printf '%s\n' "$(cd "$(dirname "$file")" && pwd -P)/$(basename "$file")"
)

# The folder of the JDK whose launcher is the file $1.
jdk_of() {
  dirname "$(dirname "$(real_file "$1")")"
}

# Sets and exports JAVA_HOME to the first JDK that fits, or says what is needed and returns 1.
find_jdk() {
  if [ -n "${READOUT_JAVA:-}" ]; then
    jdk=$READOUT_JAVA
    [ -d "$jdk" ] || ! [ -x "$jdk" ] || jdk=$(jdk_of "$jdk")
    if jdk_fits "$jdk"; then
      export JAVA_HOME="$jdk"
      return
    fi
    echo "readout: READOUT_JAVA=$READOUT_JAVA: not a JDK $jdk_needed or newer" >&2
    return 1
  fi
  if jdk_fits "${JAVA_HOME:-}"; then
    return
  fi
  jdk_on_path=$(command -v javac || :)
  [ -z "$jdk_on_path" ] || jdk_on_path=$(jdk_of "$jdk_on_path")
  for jdk in "$jdk_on_path" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if jdk_fits "$jdk"; then
      export JAVA_HOME="$jdk"
      return
    fi
  done
  echo "readout: no JDK $jdk_needed or newer found; install one (https://adoptium.net) or set JAVA_HOME to it" >&2
  return 1
}
