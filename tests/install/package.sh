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
dpkg-deb --contents "$work"/libpetik-dev_*.deb | grep -q petik/analyze.hpp
