# SPDX-License-Identifier: GPL-3.0-or-later
# Reads CHANGELOG.md, so that versions and dates of packages stand in one place only.

# When the source was last changed, in seconds: SOURCE_DATE_EPOCH, else the last commit, else now.
function(lotse_source_epoch result)
    set(epoch $ENV{SOURCE_DATE_EPOCH})
    if(NOT epoch)
        execute_process(COMMAND git -C ${PROJECT_SOURCE_DIR} log -1 --format=%ct
            OUTPUT_VARIABLE epoch OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    endif()
    if(NOT epoch MATCHES "^[0-9]+$")
        string(TIMESTAMP epoch "%s" UTC)
    endif()
    set(${result} ${epoch} PARENT_SCOPE)
endfunction()

# string(TIMESTAMP) of another moment than now.
function(lotse_time result epoch format)
    set(before $ENV{SOURCE_DATE_EPOCH})
    set(ENV{SOURCE_DATE_EPOCH} ${epoch})
    string(TIMESTAMP text "${format}" UTC)
    set(ENV{SOURCE_DATE_EPOCH} "${before}")
    if(NOT before)
        unset(ENV{SOURCE_DATE_EPOCH})
    endif()
    set(${result} "${text}" PARENT_SCOPE)
endfunction()

# lotse_releases(): sets in the caller's scope
#   LOTSE_PACKAGE_VERSION   0.1.0, or 0.1.0~dev202611220931 while CHANGELOG.md begins with "Unreleased"
#   LOTSE_RELEASE_DATE      day of that version
#   LOTSE_RELEASE_TIME      the same as Debian's changelog writes it
#   LOTSE_RELEASES          the releases as AppStream's XML, newest first
function(lotse_releases)
    set(changelog ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${changelog})
    file(STRINGS ${changelog} headings REGEX "^## ")
    lotse_source_epoch(epoch)
    lotse_time(day ${epoch} "%Y-%m-%d")
    lotse_time(minute ${epoch} "%Y%m%d%H%M")
    lotse_time(time ${epoch} "%a, %d %b %Y %H:%M:%S +0000")
    set(version)
    foreach(heading IN LISTS headings)
        if(heading MATCHES "^## \\[?Unreleased")
            set(found ${PROJECT_VERSION}~dev${minute})
            set(date ${day})
            set(type development)
        elseif(heading MATCHES "^## \\[?([0-9][0-9.]*)\\]? - ([0-9-]+)")
            set(found ${CMAKE_MATCH_1})
            set(date ${CMAKE_MATCH_2})
            set(type stable)
        else()
            message(FATAL_ERROR "CHANGELOG.md: a heading is neither Unreleased nor VERSION - DAY: ${heading}")
        endif()
        string(APPEND releases "    <release version=\"${found}\" type=\"${type}\" date=\"${date}\"/>\n")
        if(NOT version)
            set(version ${found})
            set(LOTSE_RELEASE_DATE ${date} PARENT_SCOPE)
        endif()
    endforeach()
    set(LOTSE_PACKAGE_VERSION ${version} PARENT_SCOPE)
    set(LOTSE_RELEASE_TIME ${time} PARENT_SCOPE)
    set(LOTSE_RELEASES "${releases}" PARENT_SCOPE)
endfunction()
