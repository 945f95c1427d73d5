# Rows 16 and 17: file names and texts that mean something to a terminal, a browser, a spreadsheet or a CI log stay data in
# every format of every command.
# shellcheck shell=sh
tab=$(printf '\t')
esc=$(printf '\033')
newline='
'
mkdir nama
for name in "a${newline}b" "a${tab}b" 'a:b' 'a%sb' '-n' '--help' "$(printf 'a\377b')" "a${esc}[31mb" 'a b' "a'\"b" '<i>a&b'; do
  printf '"Kami siap," kata Sarno.\n' > "nama/$name.txt" || skip 'this file system refuses odd names'
done
printf '"Kami siap </script><b>&amp;," kata Sarno.\n::error::bahaya\n=cmd()\tx\n%s[31mMerah%s[0m, "kata %%s," kata Rini Lestari.\n\\x \\n \\t\n' \
  "$esc" "$esc" > teks.txt

# The formats of a command, from its own help.
formats() { petik help "$1" | sed -n 's/.*--format \([a-z0-9|_-]*\) *.*/\1/p' | tr '|' ' '; }

for command in tokens sentences entities quotes annotate convert; do
  petik help $command > semua 2> err || continue
  for format in $(formats $command); do
    if [ "$format" = brat ]; then
      expect 0 petik $command -f brat teks.txt  # a document an output
      silent
      continue
    fi
    expect 0 petik $command -f "$format" -r nama teks.txt
    silent
    [ "$(iconv -f UTF-8 -t UTF-8 out | wc -c)" = "$(wc -c < out)" ] || fail "$command -f $format: not UTF-8"
    case $format in
      jsonl)
        [ "$(jq -e -c .id out | wc -l)" = 12 ] || fail "$command -f jsonl: not twelve records"
        ! grep -q "$esc" out || fail "$command -f jsonl: a raw escape"
        ;;
      tsv)
        [ "$(awk -F '\t' '{ print NF }' out | sort -u | wc -l)" = 1 ] || fail "$command -f tsv: a column too many"
        ;;
      html)
        ! grep -q '</script><b>' out || fail "$command -f html: the text is not escaped"
        ! grep -q '<i>a&b' out || fail "$command -f html: the name is not escaped"
        ;;
    esac
  done
done
# Messages: one line each, nothing raw.
for name in nama/*; do printf '%s\0' "$name.tiada"; done > daftar
expect 2 petik quotes -0 --files-from daftar --errors salah.jsonl
[ "$(wc -l < err)" = 11 ] || fail "a message is not one line: $(cat err)"
! grep -q "$esc" err || fail 'a raw escape in a message'
[ "$(jq -c .file salah.jsonl | wc -l)" = 11 ] || fail '--errors is not JSON Lines'
mkdir hasil
expect 0 petik quotes -r nama --output-dir hasil
[ "$(find hasil -type f -print0 | tr -dc '\0' | wc -c)" = 11 ] || fail 'an odd name lost its output'
