# SPDX-FileCopyrightText: 2026 The Mingshi authors
# SPDX-License-Identifier: Apache-2.0
#
# Target `sqlcipher`: the system's where pkg-config knows one of version 4.6 or later, else the BSD-licensed amalgamation
# that the pinned npm package ships, against OpenSSL.
# Either gives pages as they are (sqlite_dbpage), without which no deletion could be read back.
include(CheckCSourceRuns)
pkg_check_modules(system_sqlcipher QUIET IMPORTED_TARGET sqlcipher>=4.6)
if(system_sqlcipher_FOUND)
    set(CMAKE_REQUIRED_LIBRARIES PkgConfig::system_sqlcipher)
    check_c_source_runs("#include <sqlite3.h>
        int main(void) { return !sqlite3_compileoption_used(\"ENABLE_DBPAGE_VTAB\"); }" system_sqlcipher_gives_pages)
    unset(CMAKE_REQUIRED_LIBRARIES)
endif()
if(system_sqlcipher_gives_pages)
    add_library(sqlcipher INTERFACE)
    target_link_libraries(sqlcipher INTERFACE PkgConfig::system_sqlcipher)
    target_compile_definitions(sqlcipher INTERFACE SQLITE_HAS_CODEC)
else()
    set(amalgamation "${MINGSHI_NPM_DIR}/@journeyapps/sqlcipher/deps/sqlcipher-amalgamation")
    if(NOT EXISTS "${amalgamation}/sqlite3.c")
        message(FATAL_ERROR "SQLCipher's sources are not in ${MINGSHI_NPM_DIR}. Run packaging/dependencies first.")
    endif()
    add_library(sqlcipher STATIC "${amalgamation}/sqlite3.c")
    target_include_directories(sqlcipher SYSTEM PUBLIC "${amalgamation}")
    # OMIT_MEMLOCK: the store gives SQLite a heap that is locked as a whole (app/store/locked_heap.h).
    target_compile_definitions(sqlcipher PUBLIC SQLITE_HAS_CODEC PRIVATE OMIT_MEMLOCK SQLITE_TEMP_STORE=2 SQLCIPHER_CRYPTO_OPENSSL
        SQLITE_THREADSAFE=1 HAVE_STDINT_H=1 SQLITE_EXTRA_INIT=sqlcipher_extra_init
        SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown SQLITE_SECURE_DELETE SQLITE_ENABLE_DBPAGE_VTAB SQLITE_DQS=0 SQLITE_OMIT_LOAD_EXTENSION NDEBUG)
    target_compile_options(sqlcipher PRIVATE -O2 -w)
    target_link_libraries(sqlcipher PUBLIC OpenSSL::Crypto m Threads::Threads ${CMAKE_DL_LIBS})
endif()
