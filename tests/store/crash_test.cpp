// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// kill -9 at random points of everything the store does. MINGSHI_KILLS says how often (50 unless told; 500 for a
// release):
//   MINGSHI_KILLS=500 build/release/tests/store_test --gtest_filter='Killing.*'
#include "counts.h"
#include "scenes.h"
#include "store_folder.h"
#include "whole_file.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <iostream>
#include <map>
#include <random>
#include <thread>

namespace mingshi {

using namespace scenes;
using std::chrono::days;

namespace {

constexpr std::size_t digits = 16;
constexpr std::size_t lineSize = 2 + digits;

/// What a child does next, and what it tells: '>' before, '<' once the store has answered, then the kind, then the
/// pass.
enum Kind : char {
    OpenVisit = 'o',
    AddVisit = 'v',
    Document = 'd',
    Compare = 'c',
    ByPerson = 'p',
    Refusal = 'r',
    Withdraw = 'w',
    Retention = 't'
};
constexpr std::string_view kinds = "oooovvdcprwt";

void tell(int pipe, char when, char kind, const std::string& pass)
{
    std::string line{when, kind};
    line += pass.empty() ? std::string(digits, '-') : pass;
    if (write(pipe, line.data(), line.size()) != static_cast<ssize_t>(line.size())) {
        _exit(4);
    }
}

void require(bool done, int exitCode)
{
    if (!done) {
        _exit(exitCode);
    }
}

/// Works for ever on people of its own.
[[noreturn]] void workUntilKilled(const std::filesystem::path& folder, const std::string& recoveryKey, int pipe,
                                  unsigned seed)
{
    auto opened = SqlCipherStore::openWithRecoveryKey(folder, recoveryKey);
    require(opened.has_value(), 1);
    SqlCipherStore& store = **opened;
    std::mt19937 random(seed);
    const auto below = [&random](std::size_t limit) {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
    };
    std::vector<IssuedPass> people;
    while (true) {
        const char kind = people.empty() ? char(OpenVisit) : kinds[below(kinds.size())];
        const std::size_t which = people.empty() ? 0 : below(people.size());
        const auto& person = [&]() -> const IssuedPass& { return people[which]; };
        tell(pipe, '>', kind,
             people.empty() || kind == OpenVisit || kind == Retention || kind == Refusal ? "" : person().code.digits());
        std::string about;
        switch (kind) {
        case OpenVisit: {
            auto pass = store.openVisit(agreed(Purpose::VisitAttribution), agent);
            require(pass.has_value(), 10);
            about = pass->code.digits();
            people.push_back(std::move(*pass));
            break;
        }
        case AddVisit:
            about = person().code.digits();
            require(store.recordVisit(person().principal, {morning + 1min, agent}).has_value(), 11);
            break;
        case Document:
            about = person().code.digits();
            require(store.recordConsent(person().principal, agreed(Purpose::IdReading)).has_value(), 12);
            require(store.recordDocument(person().principal, canaryDocument(someNumber()), morning + 2min).has_value(),
                    13);
            break;
        case Compare:
            about = person().code.digits();
            require(store.recordConsent(person().principal, agreed(Purpose::IdFaceComparison)).has_value(), 14);
            require(store.recordIdentityCheck(person().principal, comparedAt(morning + 3min)).has_value(), 15);
            break;
        case ByPerson:
            about = person().code.digits();
            require(store.recordIdentityCheck(person().principal, checkedByPersonAt(morning + 4min)).has_value(), 16);
            break;
        case Refusal:
            require(store.recordRefusal(choiceOf(Purpose::IdReading, ConsentStatus::Refused, morning)).has_value(), 17);
            break;
        case Withdraw:
            about = person().code.digits();
            require(
                store.withdraw(person().principal, allPurposes, DeletionReason::ConsentWithdrawn, morning).has_value(),
                18);
            people.erase(people.begin() + static_cast<std::ptrdiff_t>(which));
            break;
        default: { // somebody of last year, whose time is over
            const auto pass = store.openVisit(agreed(Purpose::VisitAttribution, morning - days(200), days(400)), agent);
            require(pass.has_value(), 19);
            about = pass->code.digits();
            const auto run = store.deleteDue(morning + 5min, {}, 1000);
            require(run.has_value() && !run->problem, 20);
        }
        }
        tell(pipe, '<', kind, about);
    }
}

/// What was acknowledged about one pass.
struct Known {
    std::size_t visits = 0;
    std::size_t perhaps = 0; ///< visits that were under way
    bool gone = false;
    bool perhapsGone = false;
};

class Killing : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_folder.create();
        m_key = store::deriveKey(m_folder.databaseKey(), store::KeyUse::DatabasePages);
    }

    /// One child: killed a moment after it has told `lines` lines.
    void killOne(unsigned seed, std::size_t lines, std::chrono::microseconds moment)
    {
        std::array<int, 2> ends{};
        ASSERT_EQ(pipe(ends.data()), 0);
        const pid_t child = fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            close(ends[0]);
            workUntilKilled(m_folder.path(), m_folder.recoveryKey(), ends[1], seed);
        }
        close(ends[1]);
        std::string told;
        std::array<char, lineSize> part{};
        bool killed = lines == 0;
        if (killed) {
            std::this_thread::sleep_for(moment * 4); // while it opens
            kill(child, SIGKILL);
        }
        for (ssize_t got = 0; (got = read(ends[0], part.data(), part.size())) > 0;) {
            told.append(part.data(), static_cast<std::size_t>(got));
            if (!killed && told.size() >= lines * lineSize) {
                std::this_thread::sleep_for(moment);
                killed = kill(child, SIGKILL) == 0;
            }
        }
        close(ends[0]);
        int status = 0;
        waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status)) << "the child ended by itself with " << WEXITSTATUS(status);
        learn(told);
    }

    void learn(const std::string& told)
    {
        char underWay = '-';
        std::string passUnderWay;
        m_recent.clear();
        for (std::size_t at = 0; at + lineSize <= told.size(); at += lineSize) {
            const char kind = told[at + 1];
            const std::string pass = told.substr(at + 2, digits);
            if (told[at] == '>') {
                underWay = kind;
                passUnderWay = pass;
                continue;
            }
            underWay = '-';
            ++m_acknowledged;
            if (kind == Refusal) {
                ++m_refusals;
                continue;
            }
            Known& known = m_recent[pass];
            known.visits += kind == OpenVisit || kind == AddVisit ? 1 : 0;
            known.gone = known.gone || kind == Withdraw || kind == Retention;
        }
        ++m_interrupted[underWay];
        if (underWay == AddVisit) {
            m_recent[passUnderWay].perhaps = 1;
        } else if (underWay == Withdraw) {
            m_recent[passUnderWay].perhapsGone = true;
        }
        m_refusalsUnderWay += underWay == Refusal ? 1 : 0;
    }

    void requireWhole()
    {
        const store::Database database(m_folder.files().database(), store::Database::Making::Existing, m_key,
                                       std::nullopt);
        requireWholeFile(database);
        const auto refusals =
            database.integer("SELECT count(*) FROM consent_events WHERE status = 'dpv:ConsentRefused'");
        EXPECT_GE(refusals, m_refusals);
        EXPECT_LE(refusals, m_refusals + m_refusalsUnderWay);
    }

    void requireAcknowledged(SqlCipherStore& opened, std::map<std::string, Known>& people)
    {
        for (auto& [pass, known] : people) {
            const auto found = opened.findByPass(*PassCode::fromText(pass), morning + 5min);
            if (known.gone || (known.perhapsGone && !found)) {
                EXPECT_EQ(errorOf(found), "PassUnknown") << "what is gone stays gone";
                known.gone = true;
                continue;
            }
            ASSERT_TRUE(found.has_value()) << toString(found.error());
            EXPECT_GE(found->visits.size(), known.visits);
            EXPECT_LE(found->visits.size(), known.visits + known.perhaps);
        }
    }

    StoreFolder m_folder;
    LockedBytes m_key{store::keySize};
    std::map<std::string, Known> m_recent;
    std::map<char, std::size_t> m_interrupted; ///< by what was under way
    std::size_t m_acknowledged = 0;
    std::int64_t m_refusals = 0;
    std::int64_t m_refusalsUnderWay = 0;
};

} // namespace

TEST_F(Killing, atAnyMoment_losesNothingAcknowledged_andLeavesNoHalfRecord)
{
    const std::size_t kills = countFrom("MINGSHI_KILLS", 50);
    std::mt19937 random(20261120); // NOLINT: the same sequence every time; the moments are the machine's
    const auto below = [&random](unsigned limit) {
        return std::uniform_int_distribution<unsigned>(0, limit - 1)(random);
    };
    std::map<std::string, Known> all;
    for (std::size_t round = 0; round < kills && !HasFatalFailure(); ++round) {
        killOne(static_cast<unsigned>(round), below(30), std::chrono::microseconds(below(6000)));
        requireWhole();
        auto opened = SqlCipherStore::openWithRecoveryKey(m_folder.path(), m_folder.recoveryKey());
        ASSERT_TRUE(opened.has_value()) << toString(opened.error());
        requireAcknowledged(**opened, m_recent);
        const auto overview = (*opened)->overview(morning + 5min);
        ASSERT_TRUE(overview.has_value()) << toString(overview.error());
        EXPECT_TRUE(overview->logIntact) << "after kill " << round + 1;
        all.insert(m_recent.begin(), m_recent.end());
    }
    auto opened = SqlCipherStore::openWithRecoveryKey(m_folder.path(), m_folder.recoveryKey());
    ASSERT_TRUE(opened.has_value());
    requireAcknowledged(**opened, all);
    std::cout << "kill -9: " << kills << " times, " << m_acknowledged << " acknowledged operations, " << all.size()
              << " passes looked up again; interrupted:";
    for (const auto& [kind, times] : m_interrupted) {
        std::cout << ' ' << kind << ' ' << times;
    }
    std::cout << std::endl;
}

} // namespace mingshi
