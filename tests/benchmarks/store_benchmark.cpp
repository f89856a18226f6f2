// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// A store of 100,000 persons and 1,000,000 visits and consent events, made through the real code, and how long the
// kiosk would wait for it. Prints JSON; each figure that has a promise says whether it holds. --keep DIR makes it once.
#include "figures.h"
#include "full_store.h"

#include "store/audit_log.h"
#include "store/folder.h"
#include "store/key_slot_file.h"
#include "store/page_reading.h"
#include "store/scenes.h"
#include "store/sealing.h"
#include "store/store_failure.h"
#include "store/trace_search.h"

#include <CLI/CLI.hpp>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <iostream>

namespace mingshi::benchmarks {

namespace {

using namespace store;
using namespace scenes;

template<class T>
T must(Result<T> result)
{
    if (!result) {
        throw StoreFailure{result.error()};
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

void mustHold(bool condition, const char* what)
{
    if (!condition) {
        refuse(ErrorCode::Internal, what);
    }
}

/// The most memory that this process ever had, in MiB.
double peakMemory()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) {
            return std::stod(line.substr(6)) / 1024;
        }
    }
    return 0;
}

/// As many bytes as a consent and its entry in the log have, into a plain SQLite file with the same durability.
class PlainTable {
public:
    explicit PlainTable(const std::filesystem::path& file)
    {
        mustHold(
            sqlite3_open(file.c_str(), &m_connection) == SQLITE_OK &&
                sqlite3_exec(m_connection,
                             "PRAGMA locking_mode = EXCLUSIVE; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;"
                             "PRAGMA temp_store = MEMORY; PRAGMA synchronous = FULL; PRAGMA journal_mode = WAL;"
                             "CREATE TABLE plain (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL)",
                             nullptr, nullptr, nullptr) == SQLITE_OK &&
                sqlite3_prepare_v2(m_connection, "INSERT INTO plain (bytes) VALUES (?1)", -1, &m_insert, nullptr) ==
                    SQLITE_OK,
            "plain SQLite");
    }
    PlainTable(const PlainTable&) = delete;
    PlainTable& operator=(const PlainTable&) = delete;
    ~PlainTable()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close_v2(m_connection);
    }
    void insert(const std::string& bytes)
    {
        sqlite3_bind_blob(m_insert, 1, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC);
        mustHold(sqlite3_step(m_insert) == SQLITE_DONE, "plain insert");
        sqlite3_reset(m_insert);
    }

private:
    sqlite3* m_connection = nullptr;
    sqlite3_stmt* m_insert = nullptr;
};

std::string bytesLike(const ConsentRecord& consent)
{
    std::size_t size = 36 + consent.principal.size() + code(consent.purpose).size() + consent.notice.id.size() +
                       consent.notice.version.size() + consent.notice.sha256.size() + consent.language.size() +
                       consent.device.size();
    for (const ConsentEvent& event : consent.events) {
        size += 36 + 3 * 8 + event.entity.size() + dpvStatus(event.status).size() + event.indication.size() + 100;
    }
    size += 2 * 8 + 36 + 3 * 32 + consent.principal.size() + 40; // the entry of the log
    return std::string(size, 'b');
}

class Measuring {
public:
    Measuring(FullStore full, Figures& figures) : m_full(std::move(full)), m_figures(figures), m_now(m_full.now) {}

    void all()
    {
        opening();
        finding();
        appending();
        evidence();
        erasing();
        verifying();
        housekeeping();
        m_figures.add("peak_memory", peakMemory(), "MiB", 150);
    }

private:
    std::unique_ptr<SqlCipherStore> open() const
    {
        return must(SqlCipherStore::openWithRecoveryKey(m_full.folder, m_full.recoveryKey));
    }
    Timestamp now() { return m_now += 1s; }
    template<class F>
    void forSome(std::size_t most, F&& work)
    {
        for (std::size_t i = 0; i < std::min(most, m_full.some.size()); ++i) {
            work(m_full.some[i]);
        }
    }
    Database rawConnection() const
    {
        const Folder folder{m_full.folder};
        const LockedBytes key = readSlots(folder.keySlots())
                                    .of(requireEncryptedFile(folder.database()))
                                    .open({KeySlotKind::RecoveryKey, m_full.recoveryKey});
        return {folder.database(), Database::Making::Existing, deriveKey(key, KeyUse::DatabasePages), std::nullopt};
    }

    void opening()
    {
        Times opens;
        for (int i = 0; i < 7; ++i) {
            opens.take([&] { return open(); }).reset();
        }
        m_figures.add("open_with_raw_key_median", opens.median(), "ms", 150);
        m_figures.add("open_with_raw_key_worst", opens.worst(), "ms");
    }

    void finding()
    {
        const auto store = open();
        Times finds;
        Times pages;
        std::vector<FullStore::Person> there;
        for (const FullStore::Person& person : m_full.some) {
            const auto found = finds.take([&] { return store->findByPass(person.pass, now()); });
            if (found) { // the others were erased by the run before
                mustHold(found->principal == person.principal && found->visits.size() >= 3, "another person was found");
                there.push_back(person);
            }
        }
        m_full.some = std::move(there);
        mustHold(m_full.some.size() >= 30, "too few are left: make it anew");
        forSome(300, [&](const FullStore::Person& person) {
            const HeldData held = must(pages.take([&] { return store->heldAbout(person.principal, now()); }));
            mustHold(held.visits.size() >= 3 && held.rulings.size() >= 3 && held.consents.size() >= 2, "a page lacks");
        });
        m_figures.add("find_by_pass_p95", finds.p95(), "ms", 1);
        m_figures.add("find_by_pass_median", finds.median(), "ms");
        m_figures.add("find_by_pass_own_cpu_p95", finds.cpuP95(), "ms", 1);
        m_figures.add("whole_page_p95", pages.p95(), "ms", 20);
    }

    void appending()
    {
        const auto store = open();
        PlainTable plain(m_full.folder.parent_path() / "plain.db");
        Times consents;
        Times plainInserts;
        Times visits;
        forSome(400, [&](const FullStore::Person& person) {
            const auto recorded = must(consents.take(
                [&] { return store->recordConsent(person.principal, agreed(Purpose::MarketingContact, now())); }));
            const std::string bytes = bytesLike(recorded.consent);
            plainInserts.take([&] { plain.insert(bytes); });
        });
        forSome(30, [&](const FullStore::Person& person) {
            must(visits.take([&] { return store->recordVisit(person.principal, {now(), agent}); }));
        });
        m_figures.add("durable_consent_p95", consents.p95(), "ms");
        m_figures.add("plain_sqlite_insert_p95", plainInserts.p95(), "ms");
        m_figures.add("durable_consent_p95_to_plain_insert", consents.p95() / plainInserts.p95(), "ratio", 2);
        m_figures.add("durable_consent_median_to_plain_insert", consents.median() / plainInserts.median(), "ratio");
        m_figures.add("durable_visit_with_ruling_median", visits.median(), "ms");
        std::filesystem::remove(m_full.folder.parent_path() / "plain.db");
    }

    void evidence()
    {
        const auto store = open();
        const SigningKey key(store->signingSeed());
        Times packs;
        std::size_t bytes = 0;
        const auto pack = [&](const FullStore::Person& person) {
            AuditEntry by = byManager();
            by.at = now();
            by.action = "evidence.exported";
            const Evidence all = must(store->evidence({.kind = EvidenceScope::Kind::Person,
                                                       .principal = person.principal,
                                                       .record = {},
                                                       .from = {},
                                                       .until = {}},
                                                      by));
            mustHold(all.visits.size() >= 3 && !all.entries.empty() && !all.checkpoints.empty(), "a pack lacks");
            bytes = packJson(all, key).size();
        };
        Times first;
        first.take([&] { pack(m_full.some.front()); });
        forSome(20, [&](const FullStore::Person& person) { packs.take([&] { pack(person); }); });
        m_figures.add("evidence_pack_p95", packs.p95(), "ms", 1000);
        m_figures.add("evidence_pack_first_after_opening", first.median(), "ms");
        m_figures.add("evidence_pack_size", static_cast<double>(bytes) / 1024, "KiB");
    }

    void housekeeping()
    {
        const auto store = open();
        Times checkpoints;
        Times retention;
        Times overviews;
        checkpoints.take([&] { must(store->checkpoint(now(), "benchmark")); });
        retention.take([&] { must(store->deleteDue(now(), {}, 10)); });
        overviews.take([&] { must(store->overview(now())); });
        m_figures.add("checkpoint_with_every_page_read", checkpoints.median(), "ms");
        m_figures.add("retention_run_with_nothing_due", retention.median(), "ms");
        m_figures.add("managers_overview_with_the_log_verified", overviews.median(), "ms");
    }

    /// Also that nothing of whom it erased is on any page, used or not, whatever the read-back looked at.
    void erasing()
    {
        constexpr std::size_t erased = 20;
        const std::span leaving = std::span(m_full.some).last(erased);
        Traces traces;
        {
            const Database database = rawConnection();
            for (const FullStore::Person& person : leaving) {
                for (const char* sql : {"SELECT wrapped_key FROM persons WHERE principal = ?1",
                                        "SELECT code_hmac FROM passes WHERE principal = ?1",
                                        "SELECT number_hmac FROM document_links WHERE principal = ?1"}) {
                    Statement row = database.prepare(sql);
                    row.with(person.principal);
                    if (row.step()) {
                        traces.keys.emplace_back(row.bytes(0));
                    }
                }
            }
        }
        mustHold(pagesWith(traces) != 0, "the search finds nothing");
        Times erasures;
        nlohmann::json readBack;
        {
            const auto store = open();
            for (const FullStore::Person& person : leaving) {
                const auto certificate = must(erasures.take([&] {
                    return store->withdraw(person.principal, allPurposes, DeletionReason::ConsentWithdrawn, now());
                }));
                mustHold(certificate.keyDestroyed, "a key is left");
                readBack = certificate.readBack;
            }
            Times partly;
            for (std::size_t i = 0; partly.runs() < 3 && i < m_full.some.size() - erased; ++i) {
                Times one;
                const auto withdrawn = one.take([&] {
                    return store->withdraw(m_full.some[i].principal, std::array{Purpose::IdReading},
                                           DeletionReason::ConsentWithdrawn, now());
                });
                if (withdrawn) { // some did in the run before
                    partly.add(one);
                }
            }
            m_figures.add("withdraw_one_purpose_median", partly.median(), "ms");
        }
        m_figures.add("erase_one_person_with_certificate_p95", erasures.p95(), "ms", 500);
        m_figures.add("erase_one_person_with_certificate_worst", erasures.worst(), "ms");
        m_figures.note("read_back", readBack);
        Times search;
        const std::size_t left = search.take([&] { return pagesWith(traces); });
        mustHold(left == 0, "a key of somebody who was erased is still on a page");
        m_figures.add("search_of_every_page", search.median(), "ms");
    }
    std::size_t pagesWith(const Traces& traces) const
    {
        const Database database = rawConnection();
        const TraceSearch search(traces);
        std::size_t pages = 0;
        forEachPage(database, [&](PageNumber, BytesView page) { pages += search.find(page) ? 1U : 0U; });
        return pages;
    }

    void verifying()
    {
        Database database = rawConnection();
        Times verification;
        const AuditLog::Verdict verdict = verification.take([&] { return AuditLog(database).verify(); });
        mustHold(verdict.intact, verdict.firstFault.c_str());
        m_figures.add("verify_1000000_log_entries", verification.median() * 1e6 / static_cast<double>(verdict.entries),
                      "ms", 5000);
        m_figures.add("verify_1000000_log_entries_own_cpu",
                      verification.cpuMedian() * 1e6 / static_cast<double>(verdict.entries), "ms", 5000);
        m_figures.note("log_entries", verdict.entries);
        m_figures.note("persons", database.integer("SELECT count(*) FROM persons"));
        m_figures.note("visits_and_consent_events", database.integer("SELECT (SELECT count(*) FROM visits)"
                                                                     " + (SELECT count(*) FROM consent_events)"));
        m_figures.note("checkpoints", database.integer("SELECT count(*) FROM checkpoints"));
        m_figures.note("database_mebibytes",
                       database.integer("PRAGMA page_count") * database.integer("PRAGMA page_size") / (1 << 20));
    }

    FullStore m_full;
    Figures& m_figures;
    Timestamp m_now;
};

/// In a process of its own, so that its memory does not count.
void make(const std::filesystem::path& place, std::size_t persons)
{
    const pid_t child = fork();
    if (child == 0) {
        const auto made = answer([&] {
            makeFullStore(place, persons, [&](std::size_t done) {
                std::cerr << '\r' << done << " of " << persons << " persons" << std::flush;
            });
        });
        std::cerr << '\n' << (made ? "" : toString(made.error()) + '\n') << std::flush;
        _exit(made ? 0 : 1);
    }
    int status = 1;
    waitpid(child, &status, 0);
    mustHold(status == 0, "the store could not be made");
}

int run(int argc, char** argv)
{
    std::size_t persons = 100'000;
    std::filesystem::path keep;
    CLI::App app("Times of a store of many persons, as JSON.");
    app.add_option("--persons", persons, "how many (ten rows of visits and consent events each)")
        ->check(CLI::Range(300, 1'000'000));
    app.add_option("--keep", keep, "folder in which the store is made once and found again; it is used up slowly");
    CLI11_PARSE(app, argc, argv);

    const std::filesystem::path place =
        keep.empty() ? std::filesystem::temp_directory_path() / ("mingshi-full-store-" + std::to_string(getpid()))
                     : keep;
    Figures figures("store");
    const auto measured = answer([&] {
        if (!fullStoreIn(place)) {
            Times making;
            making.take([&] { make(place, persons); });
            figures.add("making_the_store", making.median() / 1000, "s");
        }
        Measuring(*fullStoreIn(place), figures).all();
    });
    if (keep.empty()) {
        std::filesystem::remove_all(place);
    }
    if (!measured) {
        std::cerr << toString(measured.error()) << '\n';
        return 1;
    }
    std::cout << figures.text();
    return 0;
}

} // namespace

} // namespace mingshi::benchmarks

int main(int argc, char** argv)
{
    return mingshi::benchmarks::run(argc, argv);
}
