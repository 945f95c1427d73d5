# The one list of petik's commands, in help order. A word added here asks for
#   apps/petik/cmd/<command>.cpp       the source
#   man/petik-<command>.1              the manual page
#   tests/cases/<command>/<case>/cmd   at least one golden command line
# and the configure step fails where one of them is missing.
set(PETIK_COMMANDS tokens sentences entities quotes annotate convert check lexicon)

# petik_command_sources(TARGET): adds cmd/<command>.cpp of the calling folder for every command.
function(petik_command_sources target)
  foreach(command IN LISTS PETIK_COMMANDS)
    target_sources(${target} PRIVATE cmd/${command}.cpp)
  endforeach()
endfunction()

# petik_check_commands(): stops where a command lacks its source, page or case, or one of those lacks its command.
function(petik_check_commands)
  set(sources "")
  foreach(command IN LISTS PETIK_COMMANDS)
    file(GLOB cases CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/cases/${command}/*/cmd)
    if(NOT cases)
      message(FATAL_ERROR "command ${command}: no golden case tests/cases/${command}/<case>/cmd")
    endif()
    foreach(file IN ITEMS apps/petik/cmd/${command}.cpp man/petik-${command}.1)
      if(NOT EXISTS ${PROJECT_SOURCE_DIR}/${file})
        message(FATAL_ERROR "command ${command}: no ${file}")
      endif()
    endforeach()
  endforeach()
  petik_check_known(apps/petik/cmd "^(.+)\\.cpp$")
  petik_check_known(man "^petik-(.+)\\.1$")
  petik_check_known(tests/cases "^([a-z]+)$")
endfunction()

# Stops if `folder` holds an entry of the form `pattern` whose part in brackets is no command.
function(petik_check_known folder pattern)
  file(GLOB entries RELATIVE ${PROJECT_SOURCE_DIR}/${folder} CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${folder}/*)
  foreach(entry IN LISTS entries)
    if(entry MATCHES "${pattern}" AND NOT CMAKE_MATCH_1 IN_LIST PETIK_COMMANDS AND NOT CMAKE_MATCH_1 MATCHES "^(petik|train)$")
      message(FATAL_ERROR "${folder}/${entry}: ${CMAKE_MATCH_1} is not in PETIK_COMMANDS (cmake/commands.cmake)")
    endif()
  endforeach()
endfunction()
