# The one list of petik's commands, in help order. A word added here asks for
#   apps/petik/cmd/<command>.cpp       the source
#   man/petik-<command>.1              the manual page
#   tests/cases/<command>/<case>/cmd   at least one golden command line
# and the configure step fails where one of them is missing.
set(PETIK_COMMANDS tokens sentences quotes annotate lexicon)

# petik_command_sources(TARGET): adds cmd/<command>.cpp of the calling folder for every command.
function(petik_command_sources target)
  foreach(command IN LISTS PETIK_COMMANDS)
    target_sources(${target} PRIVATE cmd/${command}.cpp)
  endforeach()
endfunction()
