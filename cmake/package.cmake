# Debian packages: petik (program, pages, data), libpetik0 (the shared library for C) and libpetik-dev (static library,
# headers, and what finds them).
#   cpack --config build/release/CPackConfig.cmake -B build/release/packages
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME petik)
set(CPACK_PACKAGE_VENDOR "The petik authors")
set(CPACK_PACKAGE_CONTACT "The petik authors <petik@example.org>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ
                                                WORLD_EXECUTE)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL runtime library development)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)

set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME petik)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION text)
set(CPACK_COMPONENT_RUNTIME_DESCRIPTION
    "who said what in Indonesian news text\n petik reads Indonesian news articles and prints the quotes with their speakers, and\n the sentences and words underneath, as lines for shell tools or as JSON Lines.")

set(CPACK_DEBIAN_LIBRARY_PACKAGE_NAME libpetik0)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_CONTROL_EXTRA ${PROJECT_SOURCE_DIR}/cmake/triggers)
set(CPACK_COMPONENT_LIBRARY_DESCRIPTION
    "Indonesian quotes and speakers, shared library for C\n The functions of petik.h: text in, JSON out.")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libpetik-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "libpetik0 (= ${PROJECT_VERSION}), libicu-dev, libfmt-dev, libsimdjson-dev")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION
    "Indonesian quotes and speakers, C++ library\n The headers, the static library for C++ and the package files of petik.")

include(CPack)
