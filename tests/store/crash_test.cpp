// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "scenes.h"
#include "store_folder.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace mingshi {

using namespace scenes;

namespace {

constexpr std::size_t digits = 16;

/// Opens visits for ever and writes each pass to `acknowledge` once the store has answered; every third one withdraws.
[[noreturn]] void writeUntilKilled(const std::filesystem::path& folder, int acknowledge)
{
    auto opened = SqlCipherStore::open(folder, StoreFolder::passphrase);
    if (!opened) {
        _exit(1);
    }
    for (int i = 0;; ++i) {
        const auto pass = (*opened)->openVisit(agreed(Purpose::VisitAttribution), agent);
        if (!pass) {
            _exit(2);
        }
        char kind = '+';
        if (i % 3 == 2) {
            if (!(*opened)->withdraw(pass->principal, allPurposes, DeletionReason::ConsentWithdrawn, morning)) {
                _exit(3);
            }
            kind = '-';
        }
        const std::string line = kind + pass->code.digits();
        if (write(acknowledge, line.data(), line.size()) != static_cast<ssize_t>(line.size())) {
            _exit(4);
        }
    }
}

} // namespace

TEST(Killing, inTheMiddleOfWrites_losesNothingAcknowledged)
{
    StoreFolder folder;
    folder.create();
    std::string acknowledged;
    for (int round = 0; round < 6; ++round) {
        std::array<int, 2> ends{};
        ASSERT_EQ(pipe(ends.data()), 0);
        const pid_t child = fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            close(ends[0]);
            writeUntilKilled(folder.path(), ends[1]);
        }
        close(ends[1]);
        const std::size_t enough = acknowledged.size() + (1 + digits) * static_cast<std::size_t>(9 + round * 4);
        std::array<char, 256> part{};
        bool killed = false;
        for (ssize_t got = 0; (got = read(ends[0], part.data(), part.size())) > 0;) {
            acknowledged.append(part.data(), static_cast<std::size_t>(got));
            if (!killed && acknowledged.size() >= enough) {
                killed = kill(child, SIGKILL) == 0;
            }
        }
        close(ends[0]);
        int status = 0;
        waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status)) << "the child ended by itself with " << WEXITSTATUS(status);

        const auto opened = folder.open();
        ASSERT_NE(opened, nullptr);
        for (std::size_t at = 0; at < acknowledged.size(); at += 1 + digits) {
            const auto pass = PassCode::fromText(acknowledged.substr(at + 1, digits));
            ASSERT_TRUE(pass.has_value());
            const auto found = opened->findByPass(*pass, morning);
            if (acknowledged[at] == '+') {
                ASSERT_TRUE(found.has_value()) << toString(found.error());
                EXPECT_EQ(found->visits.size(), 1U);
            } else {
                EXPECT_EQ(errorOf(found), "PassUnknown") << "withdrawn stays withdrawn";
            }
        }
        EXPECT_TRUE(opened->overview(morning)->logIntact);
    }
}

} // namespace mingshi
