// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
// Every pixel says where it stands: column, row, and a constant.
extern "C" int other_name(char*, char* pixels, int)
{
    for (int y = 0; y < 126; ++y) {
        for (int x = 0; x < 102; ++x) {
            char* pixel = pixels + (y * 102 + x) * 3;
            pixel[0] = static_cast<char>(x);
            pixel[1] = static_cast<char>(y);
            pixel[2] = 77;
        }
    }
    return 1;
}
