// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "emrtd/chip_transport.h"
#include "emrtd/cipher.h"
#include "emrtd/hex.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <string>
#include <utility>

namespace mingshi::emrtd::simulated {

/// Plays a recorded conversation: each command has to be the one that was recorded.
class Replay final : public ChipTransport {
public:
    explicit Replay(std::deque<std::pair<std::string, std::string>> turns) : m_turns(std::move(turns)) {}
    ~Replay() override { EXPECT_TRUE(m_turns.empty()) << m_turns.size() << " commands were not sent"; }

    Result<Bytes> exchange(BytesView command) override
    {
        if (m_turns.empty()) {
            ADD_FAILURE() << "one command too many: " << toHex(command);
            return fail(ErrorCode::CardRemoved);
        }
        const auto [expected, answer] = m_turns.front();
        m_turns.pop_front();
        EXPECT_EQ(toHex(command), toHex(hex(expected)));
        return hex(answer);
    }
    Result<void> reset() override { return {}; }
    Bytes answerToReset() const override { return hex("3B 80 80 01 01"); }

private:
    std::deque<std::pair<std::string, std::string>> m_turns;
};

/// The random numbers of an example, in order.
inline RandomSource drawn(std::deque<std::string> numbers)
{
    return [numbers = std::move(numbers)](std::span<std::byte> target) mutable {
        ASSERT_FALSE(numbers.empty());
        const auto number = hex(numbers.front());
        numbers.pop_front();
        ASSERT_EQ(number.size(), target.size());
        std::ranges::copy(number, target.begin());
    };
}

} // namespace mingshi::emrtd::simulated
