# SPDX-License-Identifier: GPL-3.0-or-later
# One place for what every target of the project shares: language level, warnings, include root, string rules.

add_library(lotse_common INTERFACE)
target_compile_features(lotse_common INTERFACE cxx_std_20)
target_include_directories(lotse_common INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(lotse_common INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_STRICT_ITERATORS LOTSE_VERSION="${PROJECT_VERSION}")
target_compile_options(lotse_common INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    $<$<BOOL:${LOTSE_WERROR}>:-Werror>)

# GCC 13 and 14 take every reference returned by a function of a temporary for one into the temporary.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 13)
    target_compile_options(lotse_common INTERFACE -Wno-dangling-reference)
endif()

# lotse_library(NAME SOURCES … [LINK …]): a static library of one floor.
function(lotse_library name)
    cmake_parse_arguments(ARG "MOC" "" "SOURCES;LINK" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC lotse_common ${ARG_LINK})
    if(ARG_MOC)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
endfunction()

# lotse_test(NAME SOURCES … LINK … [LABELS …]): a Catch2 binary whose cases become ctest tests.
function(lotse_test name)
    cmake_parse_arguments(ARG "MOC" "MAIN" "SOURCES;LINK;LABELS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE lotse_common lotse_testsupport ${ARG_LINK})
    if(ARG_MOC)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
    if(NOT ARG_MAIN)
        set(ARG_MAIN lotse_testmain)
    endif()
    target_link_libraries(${name} PRIVATE ${ARG_MAIN})
    catch_discover_tests(${name} TEST_PREFIX "${name}: " PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT 600)
endfunction()
