# SPDX-FileCopyrightText: 2026 The Mingshi authors
# SPDX-License-Identifier: Apache-2.0
#
# cmake -D LINT=qmllint -D IMPORTS=folder -D SOURCES=folder -P qmllint.cmake: any warning about a QML file fails, but for
# what the lint of Qt 6.4 cannot see: a property that is called as a function, a property whose type is a plain C++ struct,
# and the ids around an inline component (it has no `pragma ComponentBehavior` yet).
file(GLOB files "${SOURCES}/*/*.qml")
execute_process(COMMAND "${LINT}" --unqualified info --deferred-property-id info -I "${IMPORTS}" ${files}
    OUTPUT_VARIABLE said ERROR_VARIABLE said_too)
string(REGEX REPLACE "\n +" " " said "${said}${said_too}") # it wraps its lines
string(REPLACE ";" "," said "${said}") # which would part a list
string(REGEX MATCHALL "(Warning|Error)[^\n]*" complaints "${said}")
list(FILTER complaints EXCLUDE REGEX "Property \"tr\" not found on type \"mingshi::Language\"")
list(FILTER complaints EXCLUDE REGEX "No type found for property \"code\"|\"mingshi::QrCode\" of property")
list(LENGTH files count)
if(count EQUAL 0 OR complaints)
    list(JOIN complaints "\n" text)
    message(FATAL_ERROR "qmllint on ${count} files:\n${text}")
endif()
message(STATUS "qmllint: ${count} files without a warning")
