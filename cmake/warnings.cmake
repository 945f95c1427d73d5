# petik_warnings(TARGET): the warnings every source of the project is clean of; errors with PETIK_WERROR.
function(petik_warnings target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
  if(PETIK_WERROR)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
endfunction()
