#!/bin/sh
# Asks a shell what it offers at the Tab key behind a command line:   run.sh SHELL PETIK FOLDER
set -u
shell=$1
folder=$3
command -v "$shell" >/dev/null || { echo "skipped: $shell is not installed"; exit 77; }
PATH=$(cd "$(dirname "$2")" && pwd):$PATH
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
export PATH LC_ALL=C.UTF-8 HOME="$work" XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/data"
petik --completion "$shell" >"$work/script" || exit 1
mkdir "$work/here" "$work/here/berita" && cd "$work/here" && touch artikel.txt || exit 2
failed=0

# offers LINE WORD...: behind LINE, the shell offers all these words.
offers() {
  line=$1
  shift
  found=$("$folder/ask.$shell" "$work/script" "$line" 2>&1)
  for word; do
    printf '%s\n' "$found" | grep -qx -e "$word" && continue
    printf '%s: behind "%s" no %s in: %s\n' "$shell" "$line" "$word" "$(printf '%s' "$found" | head -n 20 | tr '\n' ' ')"
    failed=1
  done
}

# lacks LINE WORD: ... it does not offer this one.
lacks() {
  "$folder/ask.$shell" "$work/script" "$1" 2>&1 | grep -qx -e "$2" || return 0
  printf '%s: behind "%s" there is %s\n' "$shell" "$1" "$2"
  failed=1
}

offers 'petik ' tokens sentences quotes annotate help
offers 'petik quo' quotes
lacks 'petik quo' tokens
offers 'petik help quo' quotes
offers 'petik quotes --ou' --output --output-dir
offers 'petik quotes --output-d' --output-dir
lacks 'petik tokens --typ' --types
offers 'petik quotes -f ' tsv jsonl
offers 'petik tokens --format ' lines conllu
lacks 'petik quotes -f ' conllu
offers 'petik quotes --invalid re' replace
offers 'petik quotes arti' artikel.txt
offers 'petik quotes --output-dir be' 'berita/\?'
exit $failed
