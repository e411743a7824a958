# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Run by cpack when the files of a package stand in its folder: adds what only a package has.
cmake_minimum_required(VERSION 3.25)

function(run)
    execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

function(pack_source)
    set(tarball ${CPACK_TOPLEVEL_DIRECTORY}/committed.tar)
    run(git -C ${CPACK_SOCKEYE_SOURCE} archive --output ${tarball} HEAD)
    file(ARCHIVE_EXTRACT INPUT ${tarball} DESTINATION ${CPACK_TEMPORARY_INSTALL_DIRECTORY})
    file(REMOVE ${tarball})
endfunction()

# The day of this version's release as the metainfo has it, as Debian writes it.
function(release_date out)
    file(READ ${CPACK_SOCKEYE_SOURCE}/resources/dev.sockeye.Sockeye.metainfo.xml metainfo)
    if(NOT metainfo MATCHES "<release version=\"${CPACK_PACKAGE_VERSION}\" date=\"([0-9-]+)\"")
        message(FATAL_ERROR "The metainfo names no release ${CPACK_PACKAGE_VERSION}")
    endif()
    execute_process(COMMAND date -u -R -d ${CMAKE_MATCH_1} OUTPUT_VARIABLE date OUTPUT_STRIP_TRAILING_WHITESPACE
        COMMAND_ERROR_IS_FATAL ANY)
    set(${out} ${date} PARENT_SCOPE)
endfunction()

# What Debian's policy asks of a package: copyright, changelogs, and texts that are packed.
function(pack_debian)
    set(usr ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr)
    set(doc ${usr}/share/doc/sockeye)
    release_date(date)
    file(CONFIGURE OUTPUT ${doc}/changelog.Debian @ONLY CONTENT "\
sockeye (@CPACK_PACKAGE_VERSION@-@CPACK_DEBIAN_PACKAGE_RELEASE@) unstable; urgency=medium

  * What is new is told by changelog.gz.

 -- @CPACK_PACKAGE_CONTACT@  @date@
")
    file(COPY_FILE ${CPACK_SOCKEYE_SOURCE}/CHANGELOG.md ${doc}/changelog)
    file(COPY_FILE ${CPACK_SOCKEYE_SOURCE}/resources/copyright ${doc}/copyright)
    run(gzip -9nf ${doc}/changelog ${doc}/changelog.Debian ${usr}/share/man/man1/sockeye.1)
endfunction()

if(CPACK_GENERATOR STREQUAL "DEB")
    pack_debian()
elseif(NOT CPACK_INSTALL_CMAKE_PROJECTS)
    pack_source()
endif()
