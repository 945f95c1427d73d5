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
  petik_check_known(apps/petik/cmd "\\.cpp$" "")
  petik_check_known(man "\\.1$" "petik-")
  petik_check_known(tests/cases "" "")
endfunction()

# Stops if `folder` holds an entry that, without `prefix` and `suffix`, is no command.
function(petik_check_known folder suffix prefix)
  file(GLOB entries RELATIVE ${PROJECT_SOURCE_DIR}/${folder} CONFIGURE_DEPENDS
       ${PROJECT_SOURCE_DIR}/${folder}/${prefix}*)
  list(FILTER entries INCLUDE REGEX "${suffix}")
  list(REMOVE_ITEM entries CMakeLists.txt petik)
  foreach(entry IN LISTS entries)
    string(REGEX REPLACE "^${prefix}" "" command ${entry})
    string(REGEX REPLACE "${suffix}" "" command ${command})
    if(NOT command IN_LIST PETIK_COMMANDS AND NOT command STREQUAL train)
      message(FATAL_ERROR "${folder}/${entry}: ${command} is not in PETIK_COMMANDS (cmake/commands.cmake)")
    endif()
  endforeach()
endfunction()
