#!/bin/sh
# Installs the build into an empty folder, builds the consumer project against it and runs it, once through
# find_package and once through pkg-config: run.sh BUILD SOURCE
set -eu
build=$1
consumer=$2/consumer
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cmake --install "$build" --prefix "$work/root" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
cmake -S "$consumer" -B "$work/consumer" -DCMAKE_PREFIX_PATH="$work/root" -DCMAKE_BUILD_TYPE=Release >"$work/log" 2>&1 ||
  { cat "$work/log"; exit 1; }
cmake --build "$work/consumer" >>"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
[ "$("$work/consumer/who-said-what")" = "Sarno Wibowo" ]

PKG_CONFIG_PATH=$(dirname "$(find "$work/root" -name petik.pc)")
export PKG_CONFIG_PATH
# shellcheck disable=SC2046  # a list of flags
c++ -std=c++20 "$consumer/main.cpp" $(pkg-config --define-variable=prefix="$work/root" --cflags --static --libs petik) -o "$work/by-pkg-config"
[ "$("$work/by-pkg-config")" = "Sarno Wibowo" ]

# In C: through CMake, and with a C compiler that knows nothing of C++.
c='"name":"Sarno Wibowo"'
printf '"Kami siap," kata Sarno Wibowo.' | "$work/consumer/annotate" | grep -q "$c"
# shellcheck disable=SC2046
cc -std=c99 -Wall -Wextra -Werror "$consumer/annotate.c" $(pkg-config --define-variable=prefix="$work/root" --cflags --static --libs petik) -o "$work/annotate"
printf '"Kami siap," kata Sarno Wibowo.' | "$work/annotate" | grep -q "$c"

# The shared library: no C++ to link, and nothing to see but petik.h.
printf '"Kami siap," kata Sarno Wibowo.' | "$work/consumer/annotate-shared" | grep -q "$c"
# shellcheck disable=SC2046
cc -std=c99 -Wall -Wextra -Werror "$consumer/annotate.c" $(pkg-config --define-variable=prefix="$work/root" --cflags --libs petik-c) -o "$work/annotate-shared"
library=$(find "$work/root" -name libpetik.so.0)
printf '"Kami siap," kata Sarno Wibowo.' | LD_LIBRARY_PATH=$(dirname "$library") "$work/annotate-shared" | grep -q "$c"
objdump -p "$library" | grep -q 'SONAME *libpetik.so.0$'
[ "$(nm -D --defined-only "$library" | sed 's/.* //; s/@.*//' | LC_ALL=C sort | tr '\n' ' ')" = \
  'PETIK_0 petik_annotate petik_close petik_free petik_open ' ] || { nm -D --defined-only "$library"; exit 1; }

for file in bin/petik share/man/man1/petik-quotes.1 share/man/man5/petik-format.5 share/petik/data/cues.tsv \
  share/bash-completion/completions/petik share/zsh/vendor-completions/_petik share/fish/vendor_completions.d/petik.fish; do
  [ -f "$work/root/$file" ] || { echo "not installed: $file"; exit 1; }
done
[ "$(printf '"Kami siap," kata Sarno.' | "$work/root/bin/petik" quotes | cut -f 3)" = Sarno ]
