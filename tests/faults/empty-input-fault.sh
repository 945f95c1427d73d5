# Row 9: empty, only a byte order mark, only newlines, no newline at the end.
# shellcheck shell=sh
: > kosong
printf '\357\273\277' > bom
printf '\n\n\n' > baris
for file in kosong bom baris; do
  for command in tokens sentences quotes; do
    expect 0 petik $command $file
    silent
    prints ''
  done
  expect 0 sh -c "petik annotate $file | jq -c '.tokens + .sentences + .quotes'"
  prints '[]'
  expect 0 petik annotate --input jsonl $file
  prints ''
done
printf 'Harga naik.' > tanpa
expect 0 petik sentences tanpa
prints 'Harga naik.'
