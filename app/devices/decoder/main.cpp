// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// mingshi-portrait-decoder PLUGIN.so [--symbol NAME] [--bgr|--rgb] [--flip]
//
// Standard input: one portrait block, 1024 bytes. Standard output: 102 x 126 pixels, BGR, highest row first, 38556
// bytes, and nothing at all unless the plug-in said that it succeeded. Exit codes below.
#include "devices/simulated_block.h"
#include "lock.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace mingshi;

enum Exit { Done = 0, WrongUse = 2, NotLocked = 3, NoPlugin = 4, NoBlock = 5, NotDecoded = 6, NotWritten = 7 };

using Unpack = int (*)(char* wlt, char* pixels, int save);
constexpr int unpackSucceeded = 1;
constexpr int dontSave = 0;
/// Some libraries write a little more than their picture, such as the head of a BMP file.
constexpr std::size_t slack = 4096;

struct Options {
    std::string library;
    std::string symbol = "unpack";
    bool rgb = false;
    bool flip = false;
};

std::optional<Options> optionsOf(const std::vector<std::string_view>& arguments)
{
    Options options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--symbol" && i + 1 < arguments.size()) {
            options.symbol = arguments[++i];
        } else if (arguments[i] == "--rgb" || arguments[i] == "--bgr") {
            options.rgb = arguments[i] == "--rgb";
        } else if (arguments[i] == "--flip") {
            options.flip = true;
        } else if (options.library.empty() && !arguments[i].starts_with("--")) {
            options.library = arguments[i];
        } else {
            return {};
        }
    }
    return options.library.empty() ? std::nullopt : std::optional(options);
}

/// The way out, and nothing else on descriptor 1: a plug-in may print.
int keepOutput()
{
    const int output = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    const int nothing = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    return output >= 0 && nothing >= 0 && ::dup2(nothing, STDOUT_FILENO) >= 0 ? output : -1;
}

bool readAll(char* target, std::size_t size)
{
    while (size > 0) {
        const ssize_t got = ::read(STDIN_FILENO, target, size);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            return false;
        }
        target += got;
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

bool writeAll(int output, const char* source, std::size_t size)
{
    while (size > 0) {
        const ssize_t put = ::write(output, source, size);
        if (put < 0 && errno == EINTR) {
            continue;
        }
        if (put <= 0) {
            return false;
        }
        source += put;
        size -= static_cast<std::size_t>(put);
    }
    return true;
}

void straighten(char* pixels, const Options& options)
{
    constexpr std::size_t row = std::size_t{portraitWidth} * 3;
    for (std::size_t y = 0; options.flip && y < portraitHeight / 2; ++y) {
        std::swap_ranges(pixels + y * row, pixels + (y + 1) * row, pixels + (portraitHeight - 1 - y) * row);
    }
    for (std::size_t i = 0; options.rgb && i < portraitPixelSize; i += 3) {
        std::swap(pixels[i], pixels[i + 2]);
    }
}

} // namespace

int main(int argc, char** argv)
{
    const auto options = optionsOf({argv + 1, argv + argc});
    if (!options) {
        return WrongUse;
    }
    const int output = keepOutput();
    if (output < 0 || !decoder::lockOut()) {
        return NotLocked;
    }
    void* library = ::dlopen(options->library.c_str(), RTLD_NOW | RTLD_LOCAL); // NOW: nothing can be loaded later
    void* symbol = library != nullptr ? ::dlsym(library, options->symbol.c_str()) : nullptr;
    if (symbol == nullptr) {
        return NoPlugin;
    }
    if (!decoder::lockIn()) {
        return NotLocked;
    }
    std::array<char, portraitBlockSize> block{};
    if (!readAll(block.data(), block.size())) {
        return NoBlock;
    }
    std::vector<char> pixels(portraitPixelSize + slack);
    if (reinterpret_cast<Unpack>(symbol)(block.data(), pixels.data(), dontSave) != unpackSucceeded) {
        return NotDecoded;
    }
    straighten(pixels.data(), *options);
    const bool written = writeAll(output, pixels.data(), portraitPixelSize);
    ::_exit(written ? Done : NotWritten); // without the plug-in's destructors
}
