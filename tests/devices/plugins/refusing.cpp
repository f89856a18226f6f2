// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
// "Does not belong to this reader."
extern "C" int unpack(char*, char*, int)
{
    return -5;
}
