// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include <sys/socket.h>

// Calls home already while it is loaded.
static const int line = socket(AF_INET, SOCK_STREAM, 0);

extern "C" int unpack(char*, char*, int)
{
    return line >= 0 ? 1 : -1;
}
