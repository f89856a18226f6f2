// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/sam_reader.h"

#include "devices/document_scope.h"
#include "devices/sam_session.h"

#include <algorithm>

namespace mingshi {

namespace {

/// A card that lies badly is lost for one search now and then.
constexpr int searchesUntilGone = 3;

constexpr std::size_t baseReplySize = 1295;

struct Blocks {
    LockedBytes payload; ///< `base` points into it
    SamBaseBlocks base;
};

/// What came instead of the card's data. Whether the card is gone cannot be told from the status alone.
Error failureOf(SamSession& session, const Result<SamReply>& reply)
{
    const Error error = reply ? errorOf(reply->status) : reply.error();
    if (error.code == ErrorCode::CardUnreadable || error.code == ErrorCode::ReaderProtocol) {
        const auto found = session.findCard();
        if (found && !*found) {
            return {ErrorCode::CardRemoved, error.detail};
        }
    }
    return error;
}

/// A card that was selected already, in a reply that was disturbed, has to be found before it can be selected again.
Result<void> select(SamSession& session)
{
    auto selected = session.ask(sam::selectCard);
    if (selected && selected->status == SamStatus::SelectFailed) {
        const auto found = session.findCard();
        if (found && *found) {
            selected = session.ask(sam::selectCard);
        }
    }
    if (!selected) {
        return std::unexpected(selected.error());
    }
    if (selected->status != SamStatus::Ok) {
        return std::unexpected(errorOf(selected->status));
    }
    return {};
}

Result<Blocks> readBlocks(SamSession& session, const std::function<void(double)>& progress)
{
    const auto received = [&progress](std::size_t bytes) {
        progress(std::min(1.0, static_cast<double>(bytes) / static_cast<double>(baseReplySize)));
    };
    // Without the fingerprint, which nobody agreed to. A module that does not know this command gets the other one, and
    // what it sends beyond text and portrait is wiped unread.
    bool withFingerprint = false;
    auto reply = session.ask(sam::readBase, received);
    if (reply && reply->status == SamStatus::CommandUnknown) {
        withFingerprint = true;
        reply = session.ask(sam::readBaseAndFingerprint, received);
    }
    if (!reply || reply->status != SamStatus::Ok) {
        return std::unexpected(failureOf(session, reply));
    }
    auto base = samBaseBlocks(reply->data(), withFingerprint);
    if (!base) {
        return std::unexpected(base.error());
    }
    return Blocks{std::move(reply->payload), *base}; // moving locked bytes moves no byte
}

} // namespace

SamReader::SamReader(TransportOpener open, NumberSealer seal, std::function<std::chrono::year_month_day()> today,
                     std::optional<PortraitDecoder> decoder, SamTimes times)
    : m_open(std::move(open)), m_seal(std::move(seal)), m_today(std::move(today)), m_decoder(std::move(decoder)),
      m_times(times)
{
}

Result<void> SamReader::probe()
{
    if (const auto session = SamSession::open(m_open, m_times, {}); !session) {
        return std::unexpected(session.error());
    }
    return {};
}

Result<DocumentRecord> SamReader::read(ReadScope scope, std::stop_token stop,
                                       const std::function<void(ReadProgress)>& progress)
{
    if (!scope.details && !scope.portrait) {
        return fail(ErrorCode::ConsentNotLive, "nothing may be read");
    }
    auto session = SamSession::open(m_open, m_times, stop);
    if (!session) {
        return std::unexpected(session.error());
    }
    if (m_mustBeLifted) {
        progress({ReadPhase::WaitingForLift, 0});
        if (const auto lifted = session->awaitCard(false, 1); !lifted) {
            return std::unexpected(lifted.error());
        }
        m_mustBeLifted = false;
    }
    progress({ReadPhase::WaitingForCard, 0});
    if (const auto found = session->awaitCard(true, 1); !found) {
        return std::unexpected(found.error());
    }
    m_mustBeLifted = true;

    progress({ReadPhase::Selecting, 0});
    if (const auto selected = select(*session); !selected) {
        return std::unexpected(selected.error());
    }
    progress({ReadPhase::Reading, 0});
    auto blocks = readBlocks(*session, [&progress](double share) { progress({ReadPhase::Reading, share}); });
    if (!blocks) {
        return std::unexpected(blocks.error());
    }
    auto record = minimised(blocks->base.text, scope, m_seal, m_today());
    if (record && scope.portrait && record->age == AgeBand::Adult && m_decoder) {
        progress({ReadPhase::DecodingPortrait, 0});
        if (auto portrait = m_decoder->decode(blocks->base.portrait)) {
            record->portrait = std::move(*portrait);
        }
    }
    return record;
}

Result<void> SamReader::awaitRemoval(std::stop_token stop)
{
    auto session = SamSession::open(m_open, m_times, stop);
    if (!session) {
        return std::unexpected(session.error());
    }
    const auto gone = session->awaitCard(false, searchesUntilGone);
    if (gone) {
        m_mustBeLifted = false;
    }
    return gone;
}

} // namespace mingshi
