# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Two packages: `cmake --build build/release --target package` makes the .deb of what is installed (elsewhere than on
# Debian and its kin a .tar.gz of it), `--target package_source` a tarball of what is committed.
set(CPACK_PACKAGE_NAME sockeye)
set(CPACK_PACKAGE_VENDOR "The Sockeye authors")
set(CPACK_PACKAGE_CONTACT "The Sockeye authors <authors@sockeye.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/packing.cmake)

find_program(DPKG_SHLIBDEPS dpkg-shlibdeps)
if(DPKG_SHLIBDEPS)
    set(CPACK_GENERATOR DEB)
else()
    set(CPACK_GENERATOR TGZ)
endif()
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "\
Sockeye connects to WebSocket services, shows every frame and message that
crosses the wire, and keeps them in a file that any SQLite tool can read.
Requests can be saved in collections, messages grouped and measured, and
connections compared. It has a server of its own to try clients on, and
records and exports without a window, too.")
# The libraries are found by dpkg-shlibdeps, and the picture formats and platforms of Qt come with them. What is read at run
# time alone: Qt's own texts in Chinese, a font for Chinese (the smallest, if there is none), and the authorities that
# wss:// trusts.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS qt6-translations-l10n)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates, fonts-wqy-microhei | fonts-noto-cjk | fonts-wqy-zenhei")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS qt6-wayland)

set(CPACK_SOURCE_GENERATOR TGZ)
set(CPACK_SOURCE_PACKAGE_FILE_NAME sockeye-${PROJECT_VERSION})
set(CPACK_SOURCE_INSTALLED_DIRECTORIES "") # packing.cmake puts there what is committed, and nothing that lies about
set(CPACK_SOURCE_STRIP_FILES OFF)
set(CPACK_SOCKEYE_SOURCE ${PROJECT_SOURCE_DIR})
include(CPack)
