# SPDX-FileCopyrightText: 2026 The Mingshi authors
# SPDX-License-Identifier: Apache-2.0
#
# mingshi_room(NAME [FAST] SOURCES... [LINKS...] [PRIVATE_LINKS...]): a room is a static library that sees only its own headers
# and those of the rooms it links: each room's include folder holds one link, to itself.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()
# The time goes into OpenCV, SQLite and Qt, which are built elsewhere: -O1 is the quickest to build. Rooms that count
# themselves (pixels, claims, rows) say FAST and get -O2.
set(CMAKE_CXX_FLAGS_RELEASE "-O1 -DNDEBUG")
set(CMAKE_C_FLAGS_RELEASE "-O2 -DNDEBUG")
# What is shipped does not say where it was built (__FILE__ in OpenCV's checks, wherever the compiler is called from), and
# checks its own buffers, stack and containers.
add_compile_options("-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.")
if(NOT MINGSHI_SANITIZE)
    add_compile_options(-fstack-protector-strong -fstack-clash-protection -fcf-protection
        "$<$<CONFIG:Release>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2;-D_GLIBCXX_ASSERTIONS>")
endif()
# The release preset compiles the files of a room together (a unity build), which takes half the time: what has a
# name in one of them has another in the next, anonymous namespaces or not.
find_program(MINGSHI_CCACHE ccache)
if(MINGSHI_CCACHE)
    set(CMAKE_C_COMPILER_LAUNCHER "${MINGSHI_CCACHE}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${MINGSHI_CCACHE}")
endif()

if(MINGSHI_SANITIZE)
    add_compile_options(-fsanitize=${MINGSHI_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${MINGSHI_SANITIZE})
endif()
if(MINGSHI_FUZZER)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(MINGSHI_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()

# The vendored SQLite must not serve GDAL, which OpenCV pulls in: no symbol of a static library leaves an executable.
# clang's sanitizers are static libraries themselves and must stay visible.
add_link_options(-Wl,--as-needed)
if(NOT MINGSHI_FUZZER)
    add_link_options(-Wl,--exclude-libs,ALL)
endif()

# -Wrestrict: g++ 12 reports std::string's own insert (GCC bug 105651); -Wmaybe-uninitialized: it reports every variant that
# is moved through a std::function (GCC bug 80635 and its kin).
set(MINGSHI_WARNINGS -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wno-restrict -Wno-maybe-uninitialized)
if(MINGSHI_WERROR)
    list(APPEND MINGSHI_WARNINGS -Werror)
endif()
function(mingshi_warnings target)
    target_compile_options(${target} PRIVATE ${MINGSHI_WARNINGS})
endfunction()

function(mingshi_room name)
    cmake_parse_arguments(ROOM "FAST" "FOLDER" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    if(NOT ROOM_FOLDER)
        set(ROOM_FOLDER ${name})
    endif()
    add_library(${name} STATIC ${ROOM_SOURCES})
    set(include_dir "${CMAKE_BINARY_DIR}/rooms/${name}")
    get_filename_component(parent "${include_dir}/${ROOM_FOLDER}" DIRECTORY)
    file(MAKE_DIRECTORY "${parent}")
    file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}" "${include_dir}/${ROOM_FOLDER}" SYMBOLIC)
    target_include_directories(${name} PUBLIC "${include_dir}")
    target_link_libraries(${name} PUBLIC ${ROOM_LINKS} PRIVATE ${ROOM_PRIVATE_LINKS})
    mingshi_warnings(${name})
    if(ROOM_FAST)
        target_compile_options(${name} PRIVATE "$<$<AND:$<CONFIG:Release>,$<COMPILE_LANGUAGE:CXX>>:-O2>")
    endif()
endfunction()

# mingshi_test(NAME [ONE_RUN] SOURCES... LINKS...): a GoogleTest binary, each TEST a ctest entry; with ONE_RUN the whole
# binary is one, because its tests look at the same long run.
include(GoogleTest)
function(mingshi_test name)
    cmake_parse_arguments(T "ONE_RUN" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${T_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    target_link_libraries(${name} PRIVATE ${T_LINKS} GTest::gtest GTest::gtest_main GTest::gmock)
    target_compile_definitions(${name} PRIVATE MINGSHI_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        MINGSHI_BINARY_DIR="${CMAKE_BINARY_DIR}")
    mingshi_warnings(${name})
    # A fixture without linkage in a file that a unity build includes serves one test program all the same.
    target_compile_options(${name} PRIVATE -Wno-subobject-linkage)
    if(T_ONE_RUN)
        add_test(NAME ${name} COMMAND ${name})
        set_tests_properties(${name} PROPERTIES TIMEOUT 600 ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC")
        return()
    endif()
    gtest_discover_tests(${name} TEST_PREFIX "${name}." DISCOVERY_TIMEOUT 60 DISCOVERY_MODE PRE_TEST
        PROPERTIES TIMEOUT 300 ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
endfunction()
