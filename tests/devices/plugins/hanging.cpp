// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
extern "C" int unpack(char* wlt, char*, int)
{
    volatile char* const always = wlt;
    while (*always == wlt[0]) {
    }
    return 1;
}
