# SPDX-FileCopyrightText: 2026 The Mingshi authors
# SPDX-License-Identifier: Apache-2.0
#
# mingshi_embed(TARGET FILE SHA256 NAME): the bytes of a file become part of the target as `extern const unsigned char
# NAME[]` and `NAMESize`. A file with another digest stops the configuration.
function(mingshi_embed target file digest name)
    file(SHA256 "${file}" found)
    if(NOT found STREQUAL digest)
        message(FATAL_ERROR "${file} is not the approved one: its SHA-256 is ${found}, not ${digest}.")
    endif()
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
    set(source "${CMAKE_CURRENT_BINARY_DIR}/${name}.c")
    file(READ "${file}" bytes HEX)
    string(REGEX REPLACE "(..)" "0x\\1," bytes "${bytes}")
    string(REGEX REPLACE "(................................................................................)" "\\1\n" bytes "${bytes}")
    file(CONFIGURE OUTPUT "${source}" CONTENT "#include <stddef.h>
extern const unsigned char ${name}[];
extern const size_t ${name}Size;
const unsigned char ${name}[] = {\n@bytes@};
const size_t ${name}Size = sizeof ${name};
" @ONLY)
    target_sources(${target} PRIVATE "${source}")
endfunction()
