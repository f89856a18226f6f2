// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

// Tries what a decoder must not; every pixel says which of it worked.
extern "C" int unpack(char*, char* pixels, int)
{
    int done = 0;
    done |= open("/etc/hostname", O_RDONLY) >= 0 ? 1 : 0;
    done |= open("/tmp/mingshi-spy", O_WRONLY | O_CREAT, 0600) >= 0 ? 2 : 0;
    done |= std::getenv("HOME") != nullptr || std::getenv("PATH") != nullptr ? 4 : 0;
    done |= mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED
                ? 8
                : 0;
    done |= dup(0) >= 0 ? 16 : 0;
    done |= kill(getppid(), 0) == 0 ? 32 : 0;
    for (int i = 0; i < 38556; ++i) {
        pixels[i] = static_cast<char>(done);
    }
    return 1;
}
