#!/bin/sh
# jq and Miller read what petik prints, and count the same: shell-tools.sh PETIK FILE...
# shellcheck disable=SC1010,SC2016  # "then" and "$layer" are Miller's
set -eu
petik=$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# same WHAT A B
same() { [ "$2" = "$3" ] || { echo "$1: $2 and $3"; exit 1; }; }

"$petik" annotate "$@" >"$work/all.jsonl"
entities=$(jq -s 'map(.entities | length) | add' "$work/all.jsonl")
quotes=$(jq -s 'map(.quotes | length) | add' "$work/all.jsonl")
[ "$entities" -gt 50 ] && [ "$quotes" -gt 20 ]

"$petik" entities --header "$@" >"$work/entities.tsv"
same 'entities in TSV' "$entities" "$(mlr --itsv --ojson count "$work/entities.tsv" | jq '.[0].count')"
same 'a column by its name' "$(jq -r '.entities[0].text' "$work/all.jsonl" | head -n 1)" \
  "$(mlr --itsv --onidx head -n 1 then cut -f text "$work/entities.tsv")"
"$petik" quotes --header "$@" >"$work/quotes.tsv"
same 'quotes in TSV' "$quotes" "$(mlr --itsv --ojson count "$work/quotes.tsv" | jq '.[0].count')"
"$petik" convert -f tsv --header "$work/all.jsonl" >"$work/table.tsv"
same 'entities in the table' "$entities" \
  "$(mlr --itsv --ojson filter '$layer == "entity"' then count "$work/table.tsv" | jq '.[0].count')"
same 'JSON Lines in Miller' "$#" "$(mlr --ijsonl --ojson count "$work/all.jsonl" | jq '.[0].count')"

# Tabs, backslashes and line ends come back as they were.
printf '"a\tb\\c\nd," kata Sarno.\n' >"$work/a.txt"
wanted=$("$petik" annotate "$work/a.txt" | jq '.quotes[0].content[0].text')
same 'an escaped field' "$wanted" "$("$petik" quotes --header "$work/a.txt" | mlr --itsv --ojson cut -f content | jq '.[0].content')"

"$petik" convert -f webannotation "$work/all.jsonl" | jq -e -s 'all(.type == "AnnotationPage")' >"$work/answer"
