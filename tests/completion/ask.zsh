#!/usr/bin/env zsh
# ask.zsh SCRIPT LINE: what zsh offers behind LINE, a word a line. Completion works in an interactive shell only: one runs
# in a pseudo terminal, where every match is caught on its way to the screen.
zmodload zsh/zpty
script=$1
zpty shell zsh -f -i
zpty -w shell "PS1=; setopt no_list_beep; autoload -Uz compinit && compinit -u -D; source $script"
zpty -w shell 'compadd() {
  local -a matches
  if (( ! ${argv[(I)-[OAD]]} )); then
    builtin compadd -O matches "$@"
    print -rl -- "${(@)^matches}" >> $HOME/matches
  fi
  builtin compadd "$@" }'
zpty -w shell 'zmodload zsh/complist; bindkey "^I" list-choices; print READY''!'
while zpty -r shell answer; do [[ $answer == *'READY!'* && $answer != *print* ]] && break; done
zpty -w -n shell "$2"$'\t'
for _ in {1..40}; do
  sleep 0.05
  [[ -s $HOME/matches ]] && { sleep 0.2; break }
done
[[ -f $HOME/matches ]] && cat $HOME/matches
rm -f $HOME/matches
zpty -d shell
