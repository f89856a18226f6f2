// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "full_store.h"

#include "store/attribution.h"
#include "store/checkpoints.h"
#include "store/folder.h"
#include "store/key_slot_file.h"
#include "store/person_keys.h"
#include "store/proof_digest.h"
#include "store/randomness.h"
#include "store/scenes.h"
#include "store/sealing.h"
#include "store/store_failure.h"

#include <array>

namespace mingshi::benchmarks {

namespace {

using namespace store;
using namespace scenes;
using std::chrono::days;

const Timestamp end = morning;
constexpr auto period = days(85); // nothing is due for deletion yet
constexpr auto untilSecondVisit = days(10);
constexpr auto untilSigning = days(20);
constexpr std::size_t eventsAtOnce = 2000;
constexpr std::size_t firstDay = 20; ///< persons who leave again
constexpr std::size_t claimCount = 500;
constexpr std::size_t mostSamples = 1000;
constexpr std::string_view passphrase = "a passphrase of a benchmark";

const StaffAccount clerk{"0003", "clerk", Role::SettlementClerk};
const StaffAccount manager{"0004", "manager", Role::Manager};

std::filesystem::path sidecar(const std::filesystem::path& place)
{
    return place / "full-store.json";
}

template<class T>
T require(Result<T> result)
{
    if (!result) {
        throw StoreFailure{result.error()};
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

RuleVersion rules()
{
    RuleVersion rule;
    rule.version = "2026-1";
    rule.validFrom = end - days(300);
    rule.validTo = end + days(300);
    rule.ahead = 30min;
    rule.claimValidity = days(60);
    rule.visitProtection = days(30);
    rule.protectionExtension = days(15);
    rule.protectionCap = days(90);
    rule.walkInProtection = days(15);
    rule.priority = {ChannelKind::Referrer, ChannelKind::Agent};
    rule.split = Split{1h, {6000, 4000}};
    return rule;
}

std::string claimCode(std::size_t number)
{
    return "CLM-" + std::to_string(number);
}

NumberHmac numberOf(std::size_t person)
{
    NumberHmac number{};
    fillRandom(number);
    number[0] = static_cast<std::byte>(person);
    return number;
}

/// The beginning of an office, as the kiosk makes it.
std::string open(const std::filesystem::path& folder, Timestamp at)
{
    SqlCipherStore::Created created = require(SqlCipherStore::create(folder, passphrase));
    SqlCipherStore& store = *created.store;
    require(store.proposeRules(std::array{rules()}, clerk, at));
    require(store.approveRules(rules().version, manager, at));
    std::vector<Claim> claims;
    for (std::size_t number = 0; number < claimCount; ++number) {
        const Channel& channel = number % 2 == 0 ? agent : referrer;
        claims.push_back({claimCode(number), channel.code, channel.kind, at});
    }
    require(store.addClaims(claims, clerk, at));
    for (std::size_t person = 0; person < firstDay; ++person) {
        const IssuedPass pass = require(store.openVisit(agreed(Purpose::VisitAttribution, at), agent));
        require(store.recordConsent(pass.principal, agreed(Purpose::IdReading, at)));
        require(store.recordDocument(pass.principal, canaryDocument(numberOf(person)), at));
        require(store.withdraw(pass.principal, allPurposes, DeletionReason::ConsentWithdrawn, at));
    }
    return created.recoveryKey;
}

/// What SqlCipherStore does for each event, without a transaction for each.
class Desk {
public:
    Desk(const Folder& folder, const std::string& recoveryKey)
        : m_databaseKey(readSlots(folder.keySlots())
                            .of(requireEncryptedFile(folder.database()))
                            .open({KeySlotKind::RecoveryKey, recoveryKey})),
          m_database(folder.database(), Database::Making::Existing, deriveKey(m_databaseKey, KeyUse::DatabasePages),
                     std::nullopt)
    {
        m_database.applyRules();
        m_database.run("PRAGMA synchronous = OFF; PRAGMA cache_size = -262144; PRAGMA wal_autocheckpoint = 50000");
        m_transaction.emplace(m_database);
    }
    ~Desk() = default;
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    FullStore::Person arrive(Timestamp at, std::size_t number)
    {
        const ConsentRecord consent = recordOf(agreed(Purpose::VisitAttribution, at), newRecordId(at), newPseudonym());
        m_ledger.add(consent);
        m_keys.make(consent.principal);
        PassCode pass = newPassCode();
        m_database.change("INSERT INTO passes (code_hmac, principal, consent, at) VALUES (?1, ?2, ?3, ?4)",
                          BytesView(hmacSha256(m_passKey, viewOf(pass.digits()))), consent.principal, consent.id,
                          toNumber(at));
        noteConsent(consent);
        std::vector<AnsweredClaim> answers;
        if (number % 4 == 0) {
            answers.push_back({claimCode(number % claimCount), ClaimAnswer::Confirmed});
        }
        visit(consent.principal, at, number % 3 == 0 ? agent : referrer, answers);
        m_ledger.add(recordOf(choiceOf(Purpose::MarketingContact, ConsentStatus::Refused, at),
                              newRecordId(std::chrono::floor<std::chrono::hours>(at)), newOneTimePrincipal()));
        return {consent.principal, pass};
    }

    void visit(const Pseudonym& principal, Timestamp at, const Channel& channel,
               const std::vector<AnsweredClaim>& answers = {})
    {
        const RecordId consent = *m_ledger.live(principal, Purpose::VisitAttribution, at);
        const LockedBytes key = *m_keys.find(principal);
        PersonalRows rows(m_database, principal, key);
        const RecordId id = rows.addVisit({at, channel}, consent);
        rows.addAnswers(id, consent, at, answers);
        note(at, "visitor", "visit.recorded", principal, "", consent);
        m_attribution.sealAtDoor(rows, id, consent, at);
    }

    void sign(const Pseudonym& principal, Timestamp at, std::size_t number)
    {
        visit(principal, at, agent);
        const LockedBytes key = *m_keys.find(principal);
        PersonalRows rows(m_database, principal, key);
        const ConsentRecord reading = recordOf(agreed(Purpose::IdReading, at), newRecordId(at), principal);
        m_ledger.add(reading);
        noteConsent(reading);
        if (number % 4 == 1) {
            const DocumentDetails details = canaryDocument(numberOf(number));
            rows.putDocument(details, reading.id, at);
            rows.putDocumentLink(details.numberHmac, *m_ledger.live(principal, Purpose::VisitAttribution, at),
                                 reading.id, at);
            note(at, "visitor", "document.recorded", principal, "", reading.id);
        }
        if (number % 2 == 1) {
            const ConsentRecord comparing = recordOf(agreed(Purpose::IdFaceComparison, at), newRecordId(at), principal);
            m_ledger.add(comparing);
            noteConsent(comparing);
            if (number % 8 == 1) {
                rows.addComparison(comparedAt(at), comparing.id);
                note(at, "0001", "identity.checked", principal, "face_comparison", comparing.id);
            }
        }
    }

    void checkpoint(Timestamp at) { m_checkpoints.make(at, "benchmark"); }
    void commit()
    {
        m_transaction->commit();
        m_transaction.reset();
        m_transaction.emplace(m_database);
    }
    void close()
    {
        m_transaction->commit();
        m_transaction.reset();
        m_database.run("PRAGMA synchronous = FULL");
        m_database.truncateLog();
    }

private:
    void note(Timestamp at, const char* actor, const char* action, const Pseudonym& principal, const char* reason,
              const RecordId& consent)
    {
        m_log.append({.at = at,
                      .actor = actor,
                      .role = "",
                      .action = action,
                      .object = principal,
                      .reason = reason,
                      .consent = consent});
    }
    void noteConsent(const ConsentRecord& record)
    {
        m_log.append({.at = record.events.back().at,
                      .actor = "visitor",
                      .role = "",
                      .action = "consent.given",
                      .object = record.principal,
                      .reason = std::string(mingshi::code(record.purpose)),
                      .consent = record.id},
                     consentDigest(m_database, record.id));
    }

    LockedBytes m_databaseKey;
    LockedBytes m_passKey = deriveKey(m_databaseKey, KeyUse::PassCodes);
    Database m_database;
    ConsentLedger m_ledger{m_database};
    PersonKeys m_keys{m_database, m_databaseKey};
    AuditLog m_log{m_database};
    ClaimLedger m_claims{m_database, m_log};
    RuleLedger m_rules{m_database, m_log};
    Attribution m_attribution{m_claims, m_rules, m_log};
    Checkpoints m_checkpoints{m_database, SigningKey(deriveKey(m_databaseKey, KeyUse::ReceiptSignatures))};
    std::optional<Transaction> m_transaction;
};

} // namespace

void makeFullStore(const std::filesystem::path& place, std::size_t persons,
                   const std::function<void(std::size_t)>& progress)
{
    std::filesystem::create_directories(place);
    const Folder folder{place / "store"};
    const Timestamp begin = end - period;
    const std::string recoveryKey = open(folder.path, begin - 1h);

    std::vector<Pseudonym> people;
    nlohmann::json some = nlohmann::json::array();
    Desk desk(folder, recoveryKey);
    const std::size_t everyOne = persons / mostSamples + 1;
    const auto arrival = [&](std::size_t person) {
        return begin + std::chrono::duration_cast<std::chrono::milliseconds>(period - untilSigning - days(1)) *
                           static_cast<std::int64_t>(person) / static_cast<std::int64_t>(persons);
    };
    const auto never = Timestamp::max();
    Timestamp nextCheckpoint = begin;
    for (std::size_t arrived = 0, again = 0, signedUp = 0, events = 0; signedUp < persons; ++events) {
        const Timestamp first = arrived < persons ? arrival(arrived) : never;
        const Timestamp second = again < arrived ? arrival(again) + untilSecondVisit : never;
        const Timestamp third = signedUp < again ? arrival(signedUp) + untilSigning : never;
        const Timestamp at = std::min({first, second, third});
        if (at >= nextCheckpoint) {
            desk.checkpoint(nextCheckpoint);
            nextCheckpoint += days(1);
        }
        if (at == first) {
            const FullStore::Person person = desk.arrive(at, arrived);
            if (arrived % everyOne == 0) {
                some.push_back({{"principal", person.principal}, {"pass", person.pass.digits()}});
            }
            people.push_back(person.principal);
            ++arrived;
        } else if (at == second) {
            desk.visit(people[again], at, referrer);
            ++again;
        } else {
            desk.sign(people[signedUp], at, signedUp);
            ++signedUp;
        }
        if (events % eventsAtOnce == eventsAtOnce - 1) {
            desk.commit();
            progress(signedUp);
        }
    }
    desk.close();
    writeAtomically(place / "passphrase", passphrase);
    writeAtomically(sidecar(place), nlohmann::json{{"persons", persons},
                                                   {"recovery_key", recoveryKey},
                                                   {"now", toNumber(end)},
                                                   {"some", std::move(some)}}
                                        .dump());
}

std::optional<FullStore> fullStoreIn(const std::filesystem::path& place)
{
    const auto file = readFile(sidecar(place), std::size_t{1} << 24U);
    if (!file) {
        return std::nullopt;
    }
    const char* first = reinterpret_cast<const char*>(file->data());
    const auto json = nlohmann::json::parse(first, first + file->size());
    FullStore store{.folder = place / "store",
                    .recoveryKey = json.at("recovery_key"),
                    .persons = json.at("persons"),
                    .some = {},
                    .now = toTime(json.at("now"))};
    for (const auto& person : json.at("some")) {
        store.some.push_back({person.at("principal"), *PassCode::fromText(person.at("pass").get<std::string>())});
    }
    return store;
}

} // namespace mingshi::benchmarks
