// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/portrait_decoder.h"

#include "devices/program.h"
#include "devices/simulated_block.h"

namespace mingshi {

namespace {

std::vector<std::string> commandOf(const PortraitPlugin& plugin)
{
    // Absolute: neither PATH nor the library search path has a say in what is run.
    std::vector<std::string> command{std::filesystem::absolute(plugin.helper).string(),
                                     std::filesystem::absolute(plugin.library).string(), "--symbol", plugin.symbol,
                                     plugin.rgb ? "--rgb" : "--bgr"};
    if (plugin.flip) {
        command.push_back("--flip");
    }
    return command;
}

std::string_view describe(ProgramFault fault)
{
    return fault == ProgramFault::NotStarted ? "the decoder cannot be started" : "the decoder took too long";
}

} // namespace

PortraitDecoder::PortraitDecoder(PortraitPlugin plugin) : m_plugin(std::move(plugin)) {}

Result<Portrait> PortraitDecoder::decode(std::span<const std::byte> block) const
{
    if (block.size() != portraitBlockSize) {
        return fail(ErrorCode::PortraitUnavailable, "a block of " + std::to_string(block.size()) + " bytes");
    }
    auto end = run({commandOf(m_plugin), block, portraitPixelSize + 1, {}, m_plugin.timeOut});
    if (!end) {
        return fail(ErrorCode::PortraitUnavailable, std::string(describe(end.error())));
    }
    if (end->exitCode != 0) {
        return fail(ErrorCode::PortraitUnavailable, "the decoder ended with " + std::to_string(end->exitCode));
    }
    if (end->output.size() != portraitPixelSize) {
        return fail(ErrorCode::PortraitUnavailable,
                    "the decoder gave " + std::to_string(end->output.size()) + " bytes");
    }
    return Portrait{{portraitWidth, portraitHeight, std::move(end->output)}, PortraitOrigin::Chip, isSimulated(block)};
}

} // namespace mingshi
