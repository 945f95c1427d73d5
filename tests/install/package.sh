#!/bin/sh
# Builds the Debian packages and looks into them: package.sh BUILD
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cpack --config "$1/CPackConfig.cmake" -B "$work" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }

deb=$(ls "$work"/petik_*.deb)
dpkg-deb --field "$deb" Depends | grep -q libicu72
mkdir "$work/root"
dpkg-deb -x "$deb" "$work/root"
for file in bin/petik share/man/man1/petik.1 share/man/man7/petik-data.7 share/petik/data/cues.tsv share/doc/petik/copyright; do
  [ -f "$work/root/usr/$file" ] || [ -f "$work/root/usr/$file.gz" ] || { echo "not in the package: $file"; exit 1; }
done
[ "$(printf '"Kami siap," kata Sarno.' | "$work/root/usr/bin/petik" quotes | cut -f 3)" = Sarno ]
dpkg-deb --contents "$work"/libpetik-dev_*.deb >"$work/contents"
for file in petik/analyze.hpp petik.h libpetik.a libpetik.so petik-c.pc; do
  grep -q "/$file" "$work/contents" || { echo "not in libpetik-dev: $file"; exit 1; }
done
library=$(ls "$work"/libpetik0_*.deb)
dpkg-deb --field "$library" Depends | grep -q libicu72
dpkg-deb --contents "$library" | grep -q 'libpetik.so.0 ->'
dpkg-deb -x "$library" "$work/root"
cc "$(dirname "$0")/consumer/annotate.c" -I "$(dirname "$0")/../../lib/petik/c_api" "$(find "$work/root" -name libpetik.so.0)" \
  -Wl,-rpath,"$(dirname "$(find "$work/root" -name libpetik.so.0)")" -o "$work/annotate"
printf '"Kami siap," kata Sarno.' | "$work/annotate" | grep -q '"name":"Sarno"'
