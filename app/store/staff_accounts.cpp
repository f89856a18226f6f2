// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/staff_accounts.h"

#include "store/consent_ledger.h"
#include "store/randomness.h"
#include "store/sealing.h"
#include "store/store_failure.h"

#include <sodium.h>

#include <algorithm>

namespace mingshi::store {

namespace {

constexpr unsigned long long passes = 3;
constexpr std::size_t memory = 64ULL * 1024 * 1024;
constexpr std::chrono::hours failuresKept{24};

std::string hashOf(std::string_view password)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), password.data(), password.size(), passes, memory) != 0) {
        refuse(ErrorCode::Internal, "not enough memory for Argon2id");
    }
    return hash.data();
}

std::string nameAt(std::string_view account)
{
    return "staff.display_name|" + std::string(account);
}

} // namespace

StaffAccounts::StaffAccounts(Database& database, AuditLog& log, const LockedBytes& databaseKey)
    : m_database(database), m_log(log), m_nameKey(deriveKey(databaseKey, KeyUse::Staff)),
      m_countKey(deriveKey(databaseKey, KeyUse::SignIns))
{
}

void StaffAccounts::makeDecoy()
{
    m_database.change("INSERT INTO sign_in_decoy (id, password_hash) VALUES (1, ?1)", hashOf(randomBase32(32, false)));
}

void StaffAccounts::add(const StaffAccount& account, std::string_view password, Timestamp now)
{
    if (password.size() < shortestPassword) {
        refuse(ErrorCode::StoreRuleBroken,
               "a password has at least " + std::to_string(shortestPassword) + " characters");
    }
    m_database.change("INSERT INTO staff (id, display_name, role, password_hash) VALUES (?1, ?2, ?3, ?4)", account.id,
                      seal(m_nameKey, viewOf(account.displayName), nameAt(account.id)), code(account.role),
                      hashOf(password));
    m_log.append({.at = now,
                  .actor = "system",
                  .role = "",
                  .action = "staff.added",
                  .object = account.id,
                  .reason = std::string(code(account.role)),
                  .consent = ""});
}

Result<StaffSession> StaffAccounts::signIn(std::string_view account, std::string_view password, Timestamp now)
{
    const Digest counted = hmacSha256(m_countKey, viewOf(account));
    std::int64_t failures = 0;
    std::optional<StaffAccount> known;
    std::string hash;
    Timestamp lockedUntil{};
    {
        Statement row =
            m_database.prepare("SELECT failures, locked_until FROM sign_in_failures WHERE account_hmac = ?1");
        row.with(BytesView(counted));
        if (row.step()) {
            failures = row.integer(0);
            lockedUntil = toTime(row.integer(1));
        }
    }
    {
        Statement row = m_database.prepare("SELECT id, display_name, role, password_hash FROM staff WHERE id = ?1");
        row.with(account);
        if (row.step()) {
            const LockedBytes name = unseal(m_nameKey, row.blob(1), nameAt(account));
            known = StaffAccount{.id = row.text(0),
                                 .displayName = {reinterpret_cast<const char*>(name.data()), name.size()},
                                 .role = roleFromCode(row.text(2)).value_or(Role::Sales)};
            hash = row.text(3);
        } else {
            hash = m_database.text("SELECT password_hash FROM sign_in_decoy");
        }
    }
    // What was typed into the account field may be anything, so only a known account is named.
    const AuditEntry entry{.at = now,
                           .actor = known ? known->id : "unknown",
                           .role = known ? std::string(code(known->role)) : "",
                           .action = "staff.sign_in",
                           .object = "",
                           .reason = "",
                           .consent = ""};
    const auto logAs = [&](std::string reason) {
        AuditEntry outcome = entry;
        outcome.reason = std::move(reason);
        m_log.append(outcome);
    };

    if (now < lockedUntil) {
        logAs("locked");
        const auto wait = std::chrono::ceil<std::chrono::seconds>(lockedUntil - now);
        return fail(ErrorCode::SignInLocked, std::to_string(wait.count()));
    }
    const bool fits = crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
    if (!fits || !known) {
        ++failures;
        std::chrono::seconds delay{0};
        if (failures >= freeFailures) {
            delay = std::min<std::chrono::seconds>(
                firstDelay * (std::int64_t{1} << std::min<std::int64_t>(failures - freeFailures, 20)), longestDelay);
        }
        m_database.change("INSERT INTO sign_in_failures (account_hmac, failures, locked_until, last_at)"
                          " VALUES (?1, ?2, ?3, ?4) ON CONFLICT (account_hmac) DO UPDATE SET failures = ?2,"
                          " locked_until = ?3, last_at = ?4",
                          BytesView(counted), failures, toNumber(now + delay), toNumber(now));
        m_database.change("DELETE FROM sign_in_failures WHERE last_at < ?1", toNumber(now - failuresKept));
        logAs("refused");
        return fail(ErrorCode::SignInRefused);
    }
    m_database.change("DELETE FROM sign_in_failures WHERE account_hmac = ?1", BytesView(counted));
    logAs("accepted");
    return StaffSession{.account = *known, .since = now, .lastTouch = now};
}

} // namespace mingshi::store
