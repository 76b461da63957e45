# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package, made by the target "package"; packaging/deb.sh prepares everything for it.
find_program(LOTSE_SHLIBDEPS dpkg-shlibdeps)
if(NOT LOTSE_SHLIBDEPS OR NOT LOTSE_GZIP)
    return()
endif()

# Whoever publishes the package answers for it: DEBFULLNAME and DEBEMAIL, as for all tools of Debian.
set(LOTSE_MAINTAINER "${LOTSE_AUTHORS} <lotsenbuch@packages.invalid>")
if(DEFINED ENV{DEBEMAIL})
    set(LOTSE_MAINTAINER "${LOTSE_AUTHORS} <$ENV{DEBEMAIL}>")
    if(DEFINED ENV{DEBFULLNAME})
        set(LOTSE_MAINTAINER "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
    endif()
endif()

# Debian 12 and 13 have other versions of the libraries: their packages must differ, and the later one win.
set(LOTSE_DEBIAN_RELEASE 1)
if(EXISTS /etc/debian_version)
    file(STRINGS /etc/os-release number REGEX "^VERSION_ID=")
    if(number MATCHES "([0-9]+)")
        set(LOTSE_DEBIAN_RELEASE 1~deb${CMAKE_MATCH_1})
    endif()
endif()

set(doc ${CMAKE_INSTALL_DATADIR}/doc/lotsenbuch)
configure_file(debian/changelog.in ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian @ONLY)
configure_file(${PROJECT_SOURCE_DIR}/CHANGELOG.md ${CMAKE_CURRENT_BINARY_DIR}/changelog COPYONLY)
set(texts)
foreach(text IN ITEMS changelog.Debian changelog)
    lotse_gzip(${CMAKE_CURRENT_BINARY_DIR}/${text})
    list(APPEND texts ${CMAKE_CURRENT_BINARY_DIR}/${text}.gz)
endforeach()
add_custom_target(debian_texts ALL DEPENDS ${texts})
install(FILES ${texts} debian/copyright DESTINATION ${doc})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME lotsenbuch)
set(CPACK_PACKAGE_VERSION ${LOTSE_PACKAGE_VERSION})
set(CPACK_PACKAGE_CONTACT "${LOTSE_MAINTAINER}")
set(CPACK_PACKAGE_VENDOR "${LOTSE_AUTHORS}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${LOTSE_DEBIAN_RELEASE})
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
file(READ debian/description long)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "planning desk for municipal integration management")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "${long}")
# The linked libraries; on Debian 12 SQLCipher 4 is to be had from its backports only.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Not linked, but wanted while it runs: the toolkit's own German words; then font, Wayland, file types and icons.
set(CPACK_DEBIAN_PACKAGE_DEPENDS qt6-translations-l10n)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "fonts-inter, qt6-wayland, desktop-file-utils, hicolor-icon-theme, shared-mime-info")
include(CPack)
