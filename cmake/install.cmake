# What is installed, and where: program, man pages and data (component runtime); library, headers and the files that find
# them (component development).
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/petik)

install(TARGETS petik-cli RUNTIME COMPONENT runtime)
install(TARGETS petik EXPORT petikTargets
        ARCHIVE COMPONENT development
        FILE_SET HEADERS COMPONENT development)
if(TARGET petik-c)
  install(TARGETS petik-c EXPORT petikTargets LIBRARY COMPONENT library NAMELINK_COMPONENT development)
endif()
install(FILES lib/petik/c_api/petik.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT development)
install(EXPORT petikTargets NAMESPACE petik:: DESTINATION ${package_dir} COMPONENT development)

configure_package_config_file(cmake/petikConfig.cmake.in ${PROJECT_BINARY_DIR}/petikConfig.cmake
                              INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/petikConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/petikConfig.cmake ${PROJECT_BINARY_DIR}/petikConfigVersion.cmake
        DESTINATION ${package_dir} COMPONENT development)

configure_file(cmake/petik.pc.in ${PROJECT_BINARY_DIR}/petik.pc @ONLY)
configure_file(cmake/petik-c.pc.in ${PROJECT_BINARY_DIR}/petik-c.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/petik.pc ${PROJECT_BINARY_DIR}/petik-c.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT development)

file(GLOB pages CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/man/*.[1-9])
foreach(page IN LISTS pages)
  cmake_path(GET page EXTENSION LAST_ONLY section)
  string(SUBSTRING ${section} 1 1 section)
  install(FILES ${page} DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section} COMPONENT runtime)
endforeach()

set(completions ${PROJECT_BINARY_DIR}/apps/petik)
install(FILES ${completions}/completion.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
        RENAME petik COMPONENT runtime)
install(FILES ${completions}/completion.zsh DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions
        RENAME _petik COMPONENT runtime)
install(FILES ${completions}/completion.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d
        RENAME petik.fish COMPONENT runtime)

install(DIRECTORY data/ DESTINATION ${CMAKE_INSTALL_DATADIR}/petik/data COMPONENT runtime
        FILES_MATCHING PATTERN "messages-*" EXCLUDE PATTERN "*.txt" PATTERN "*.tsv" PATTERN samples EXCLUDE PATTERN CMakeLists.txt EXCLUDE)
install(FILES data/schema/petik-document.schema.json DESTINATION ${CMAKE_INSTALL_DATADIR}/petik/schema COMPONENT runtime)
install(FILES data/brat/annotation.conf DESTINATION ${CMAKE_INSTALL_DATADIR}/petik/brat COMPONENT runtime)
install(DIRECTORY data/samples DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT runtime)
install(PROGRAMS apps/petik/examples/slurm-array.sh DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples COMPONENT runtime)
install(FILES README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT runtime)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright COMPONENT runtime)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/libpetik0 RENAME copyright COMPONENT library)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/libpetik-dev RENAME copyright COMPONENT development)
