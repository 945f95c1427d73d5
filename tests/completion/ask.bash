#!/bin/bash
# ask.bash SCRIPT LINE: what bash offers behind LINE, a word a line.
# shellcheck source=/dev/null
source "$1"
line=$2
read -r -a COMP_WORDS <<<"$line"
[[ $line == *' ' ]] && COMP_WORDS+=('')
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_petik
printf '%s\n' "${COMPREPLY[@]}"
