#!/usr/bin/env fish
# ask.fish SCRIPT LINE: what fish offers behind LINE, a word a line.
source $argv[1]
complete -C $argv[2] | string replace -r '\t.*' ''
