// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/document_chip.h"

#include "emrtd/chip_access.h"
#include "emrtd/chip_authentication.h"
#include "emrtd/data_groups.h"
#include "emrtd/security_object.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mingshi::emrtd {

namespace {

std::string_view hashCheckOf(int group)
{
    constexpr std::array<std::string_view, lastGroup> names{
        "dg1_hash", "dg2_hash",  "dg3_hash",  "dg4_hash",  "dg5_hash",  "dg6_hash",  "dg7_hash",  "dg8_hash",
        "dg9_hash", "dg10_hash", "dg11_hash", "dg12_hash", "dg13_hash", "dg14_hash", "dg15_hash", "dg16_hash"};
    return names.at(static_cast<std::size_t>(group - 1));
}

/// Between two commands a reading can be stopped.
class Stoppable final : public ChipTransport {
public:
    Stoppable(ChipTransport& transport, std::stop_token stop) : m_transport(transport), m_stop(std::move(stop)) {}

    Result<Bytes> exchange(BytesView command) override
    {
        return m_stop.stop_requested() ? fail(ErrorCode::Cancelled) : m_transport.exchange(command);
    }
    Result<void> reset() override { return m_transport.reset(); }
    Bytes answerToReset() const override { return m_transport.answerToReset(); }

private:
    ChipTransport& m_transport;
    std::stop_token m_stop;
};

using File = std::optional<LockedBytes>;

class Session {
public:
    Session(ChipTransport& transport, const ChipQuestion& question, const ChipProgress& progress)
        : m_transport(transport), m_question(question), m_progress(progress),
          m_chip(transport, announcesExtendedLength(transport.answerToReset()))
    {
    }

    Result<ChipReading> run()
    {
        tell(ChipPhase::Opening, 0);
        const auto opened = open();
        if (!opened) {
            return std::unexpected(opened.error());
        }
        check("chip_access", *opened);
        if (!*opened) {
            return std::move(m_reading);
        }
        for (const auto step :
             {&Session::holdSecurityObject, &Session::holdMappingProof, &Session::readSecurityInfosGroup,
              &Session::readZone, &Session::readFullName, &Session::readFace, &Session::proveChip}) {
            if (const auto done = (this->*step)(); !done) {
                return std::unexpected(done.error());
            }
        }
        return std::move(m_reading);
    }

private:
    void check(std::string_view name, bool holds) { m_reading.checks.push_back({name, holds}); }
    void note(ChipNote one) { m_reading.notes.push_back(one); }
    void tell(ChipPhase phase, double share) const
    {
        if (m_progress) {
            m_progress(phase, share);
        }
    }

    /// False where the chip does not open.
    Result<bool> open()
    {
        auto opened = openChip(m_chip, m_question.zoneKey, m_question.can, m_question.random);
        if (!opened) {
            return std::unexpected(opened.error());
        }
        if (!*opened) {
            note(opened->error() == AccessRefusal::CanNeedsPace ? ChipNote::CanNeedsPace : ChipNote::KeyNotAccepted);
            return false;
        }
        m_access = std::move(**opened);
        m_reading.access = describe(m_access);
        return true;
    }

    /// A chip that announced long answers and refuses them, or whose reader does not pass them on, has given the
    /// session up: it is opened anew, with short ones.
    Result<File> read(FileId file, ChipPhase phase)
    {
        const FileProgress progress = [this, phase](double share) { tell(phase, share); };
        auto content = m_chip.readFile(file, progress);
        if (content || !m_chip.refusedLength()) {
            return content;
        }
        if (const auto reset = m_transport.reset(); !reset) {
            return std::unexpected(reset.error());
        }
        m_chip = Chip(m_transport);
        note(ChipNote::ShortLengthsOnly);
        const auto opened = open();
        if (!opened || !*opened) {
            return opened ? fail(ErrorCode::CardUnreadable, "the chip did not open a second time")
                          : std::unexpected(opened.error());
        }
        return m_chip.readFile(file, progress);
    }

    bool isThere(int group) const
    {
        return m_securityObject ? m_securityObject->hashes.contains(group)
                                : std::ranges::find(m_listed, group) != m_listed.end();
    }

    Result<File> readGroup(int group, ChipPhase phase)
    {
        auto file = read(dataGroupFile(group), phase);
        if (file) { // a group that was signed and is kept back fails as an altered one does: copies hide their keys so
            check(hashCheckOf(group),
                  *file && m_securityObject && m_securityObject->vouchesFor(group, std::as_const(**file).bytes()));
        }
        return file;
    }

    Result<void> holdSecurityObject()
    {
        tell(ChipPhase::SecurityObject, 0);
        const auto file = read(securityObjectFile, ChipPhase::SecurityObject);
        if (!file) {
            return std::unexpected(file.error());
        }
        m_securityObject = *file ? readSecurityObject((*file)->bytes()) : std::nullopt;
        check("security_object", m_securityObject.has_value());
        if (!m_securityObject) {
            return readCommonFile();
        }
        check("security_object_signature", m_securityObject->signatureHolds);
        m_reading.signer = m_securityObject->signerName;
        holdIssuer();
        return {};
    }

    void holdIssuer()
    {
        const auto* issuers = m_question.issuers;
        const auto& object = *m_securityObject;
        const auto issuer = issuers != nullptr && object.signer ? issuers->issuerOf(object.signer) : std::nullopt;
        check("issuer_trusted", issuer.has_value());
        if (issuers == nullptr) {
            note(ChipNote::NoIssuers);
        } else if (object.signer && !issuer) {
            note(ChipNote::IssuerUnknown);
        }
        if (object.signer && m_question.now < object.signerFrom) {
            note(ChipNote::SignerNotYetValid);
        }
        if (object.signer && m_question.now > object.signerTo) {
            note(ChipNote::SignerExpired);
        }
        if (issuer) {
            m_reading.issuer = issuer->name;
            if (m_question.now > issuer->to) {
                note(ChipNote::IssuerExpired);
            }
        }
    }

    /// Not signed, so only asked when there is nothing that is.
    Result<void> readCommonFile()
    {
        const auto file = read(commonFile, ChipPhase::SecurityObject);
        if (!file) {
            return std::unexpected(file.error());
        }
        m_listed = *file ? groupsInCommonFile((*file)->bytes()).value_or(std::vector<int>()) : std::vector<int>();
        return {};
    }

    /// The key in EF.CardSecurity counts only as signed by an issuer that is trusted as the document's is.
    Result<void> holdMappingProof()
    {
        const auto& [pace, proof, cardSecurity] = m_access;
        if (!pace || pace->mapping != PaceMapping::ChipAuthentication) {
            return {};
        }
        const auto infos = cardSecurity ? readSecurityInfos(cardSecurity->infos) : std::nullopt;
        const bool trusted =
            cardSecurity && cardSecurity->signer &&
            (m_question.issuers == nullptr || m_question.issuers->issuerOf(cardSecurity->signer).has_value());
        check("chip_authentication_mapping",
              proof && infos && trusted && mappingProofHolds(*proof, pace->parameters, *infos));
        m_proved = true;
        return {};
    }

    Result<void> readSecurityInfosGroup()
    {
        if (!isThere(securityGroup)) {
            return {};
        }
        const auto file = readGroup(securityGroup, ChipPhase::SecurityObject);
        if (!file) {
            return std::unexpected(file.error());
        }
        const auto set = *file ? contentOf((*file)->bytes(), securityGroup) : std::nullopt;
        m_infos = set ? readSecurityInfos(*set) : std::nullopt;
        return {};
    }

    Result<void> readZone()
    {
        tell(ChipPhase::Zone, 0);
        const auto file = readGroup(mrzGroup, ChipPhase::Zone);
        if (!file) {
            return std::unexpected(file.error());
        }
        const auto zone = *file ? zoneOf((*file)->bytes()) : std::nullopt;
        const std::chrono::year_month_day today(std::chrono::floor<std::chrono::days>(m_question.now));
        m_reading.mrz = zone ? Mrz::read(*zone, today) : std::nullopt;
        check("dg1", m_reading.mrz && m_reading.mrz->format());
        if (m_question.printed != nullptr) {
            check("printed_zone_matches", m_reading.mrz && m_reading.mrz->zone() == m_question.printed->zone());
        }
        return {};
    }

    Result<void> readFullName()
    {
        if (!m_question.scope.fullName || !isThere(personGroup)) {
            return {};
        }
        const auto file = readGroup(personGroup, ChipPhase::Zone);
        if (!file) {
            return std::unexpected(file.error());
        }
        if (*file) {
            m_reading.fullName = LockedText(fullNameOf((*file)->bytes()));
        }
        return {};
    }

    Result<void> readFace()
    {
        if (!m_question.scope.face) {
            return {};
        }
        tell(ChipPhase::Face, 0);
        const auto file = readGroup(faceGroup, ChipPhase::Face);
        if (!file) {
            return std::unexpected(file.error());
        }
        const auto image = *file ? faceImageIn((*file)->bytes()) : std::nullopt;
        if (image) {
            m_reading.faceFormat = image->format;
            m_reading.face = LockedBytes(image->bytes);
        } else {
            note(ChipNote::FaceMissing);
        }
        return {};
    }

    Result<void> proveChip()
    {
        tell(ChipPhase::Proof, 0);
        if (!m_proved && m_infos) {
            if (const auto done = proveByKeyAgreement(); !done) {
                return done;
            }
        }
        if (!m_proved && isThere(activeKeyGroup)) {
            if (const auto done = proveActively(); !done) {
                return done;
            }
        }
        if (!m_proved) {
            note(ChipNote::MayBeCopy);
        }
        return {};
    }

    Result<void> proveByKeyAgreement()
    {
        const auto& all = m_infos->chipAuthentication;
        const auto info = std::ranges::find_if(all, canAuthenticate);
        if (info == all.end()) {
            return {};
        }
        const auto holds = authenticateChip(m_chip, *info, m_question.random);
        if (!holds) {
            return std::unexpected(holds.error());
        }
        check("chip_authentication", *holds);
        m_proved = true;
        return {};
    }

    Result<void> proveActively()
    {
        const auto file = readGroup(activeKeyGroup, ChipPhase::Proof);
        if (!file) {
            return std::unexpected(file.error());
        }
        const auto key = *file ? contentOf((*file)->bytes(), activeKeyGroup) : std::nullopt;
        if (!key) {
            return {};
        }
        const auto holds = authenticateActively(m_chip, *key, m_infos ? m_infos->activeAuthenticationDigest : nullptr,
                                                m_question.random);
        if (!holds) {
            return std::unexpected(holds.error());
        }
        check("active_authentication", *holds);
        m_proved = true;
        return {};
    }

    ChipTransport& m_transport;
    const ChipQuestion& m_question;
    const ChipProgress& m_progress;
    Chip m_chip;
    ChipReading m_reading;
    ChipAccess m_access;
    std::optional<SecurityObject> m_securityObject;
    std::vector<int> m_listed; ///< in EF.COM
    std::optional<SecurityInfos> m_infos;
    bool m_proved = false; ///< the chip had something to prove itself with
};

} // namespace

Result<ChipReading> readDocumentChip(ChipTransport& transport, const ChipQuestion& question, std::stop_token stop,
                                     const ChipProgress& progress)
{
    try {
        Stoppable stoppable(transport, std::move(stop));
        return Session(stoppable, question, progress).run();
    } catch (const CryptographyFailure& failure) {
        return fail(ErrorCode::Internal, std::string("OpenSSL refused ") + failure.what());
    }
}

} // namespace mingshi::emrtd
