# Installs what comention needs, or says what is missing. Read by the other scripts with `.`; it does
# nothing if everything is there.

# Says what is wrong and ends the script.
fail() {
  printf 'comention: %s\n' "$1" >&2
  exit 1
}

# Installs Debian packages, as root or through sudo.
install_debian() {
  root=
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 ||
      fail "these packages are missing: $*; install them with apt-get as root"
    root=sudo
  fi
  echo "Installing $*"
  $root apt-get update -qq >/dev/null || fail "apt-get update failed; check the network"
  $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" \
    >/dev/null || fail "apt-get could not install: $*"
}

# Installs those of the given Debian packages that are not installed yet.
need_debian() {
  missing=
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
      missing="$missing $package"
  done
  # shellcheck disable=SC2086 # one word for each package
  [ -z "$missing" ] || install_debian $missing
}

# Installs the C libraries, and checks the version of Swift.
setup_comention() {
  command -v swift >/dev/null 2>&1 ||
    fail "Swift is missing; install Swift 6.2 or newer from https://www.swift.org/install"
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1)
  major=${version%%.*}
  rest=${version#*.}
  minor=${rest%%.*}
  if [ "${major:-0}" -lt 6 ] || { [ "$major" -eq 6 ] && [ "${minor:-0}" -lt 2 ]; }; then
    fail "Swift $version is too old; install Swift 6.2 or newer from https://www.swift.org/install"
  fi
  if command -v apt-get >/dev/null 2>&1; then
    # The fonts are for PNG and PDF only: the same widths as Helvetica and Arial.
    need_debian libgraphviz-dev librsvg2-dev libglib2.0-dev libsimdjson-dev libxml2-dev \
      libarchive-dev libcsv-dev pkg-config fonts-liberation
  elif [ "$(uname)" = Darwin ]; then
    formulas="graphviz librsvg simdjson libarchive libcsv pkg-config"
    for formula in $formulas; do
      brew list "$formula" >/dev/null 2>&1 || fail "$formula is missing; run: brew install $formulas"
    done
  else
    pkg-config --exists libgvc librsvg-2.0 simdjson libxml-2.0 libarchive 2>/dev/null ||
      fail "install the development files of graphviz, librsvg, simdjson, libxml2, libarchive and libcsv"
  fi
}
