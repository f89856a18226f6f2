// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/sam_session.h"

#include "devices/interval.h"

#include <array>

namespace mingshi {

namespace {

using Clock = std::chrono::steady_clock;

/// How long a request to stop can go unnoticed.
constexpr std::chrono::milliseconds answerSlice{100};

bool wasDisturbed(const Result<SamReply>& reply)
{
    if (!reply) {
        return reply.error().code == ErrorCode::ReaderProtocol;
    }
    return reply->status == SamStatus::CheckWrong || reply->status == SamStatus::LengthWrong;
}

} // namespace

SamSession::SamSession(std::unique_ptr<ByteTransport> transport, SamTimes times, std::stop_token stop)
    : m_transport(std::move(transport)), m_times(times), m_stop(std::move(stop))
{
}

Result<SamSession> SamSession::open(const TransportOpener& opener, const SamTimes& times, std::stop_token stop)
{
    auto transport = opener();
    if (!transport) {
        return std::unexpected(transport.error());
    }
    SamSession session(std::move(*transport), times, std::move(stop));
    const auto reply = session.ask(sam::status);
    if (!reply) {
        return std::unexpected(reply.error());
    }
    if (reply->status != SamStatus::Ok) {
        return std::unexpected(errorOf(reply->status));
    }
    return session;
}

Result<SamReply> SamSession::ask(SamCommand command, const std::function<void(std::size_t)>& received)
{
    auto reply = askOnce(command, received);
    return wasDisturbed(reply) ? askOnce(command, received) : std::move(reply);
}

Result<SamReply> SamSession::askOnce(SamCommand command, const std::function<void(std::size_t)>& received)
{
    if (const auto drained = drain(); !drained) {
        return std::unexpected(drained.error());
    }
    const bool reads = command.command == sam::readBase.command;
    const auto deadline = Clock::now() + (reads ? m_times.read : m_times.command);
    if (const auto sent = m_transport->write(samRequest(command), deadline); !sent) {
        return std::unexpected(sent.error());
    }
    bool disturbed = false;
    while (true) {
        while (auto found = m_scanner.next()) {
            if (found->intact) {
                m_scanner.forget();
                const auto status = samStatusOf(found->payload.bytes());
                if (!status) {
                    return std::unexpected(status.error());
                }
                return SamReply{*status, std::move(found->payload)};
            }
            disturbed = true;
        }
        if (disturbed && m_scanner.pending() == 0) {
            return fail(ErrorCode::ReaderProtocol, "a reply whose check does not hold");
        }
        const auto now = Clock::now();
        if (m_stop.stop_requested()) {
            return fail(ErrorCode::Cancelled);
        }
        if (now >= deadline) {
            return m_scanner.pending() > 0 || disturbed ? fail(ErrorCode::ReaderProtocol, "no whole reply")
                                                        : fail(ErrorCode::ReaderTimeout, "no reply");
        }
        const auto got = m_transport->read(m_scanner.room(), std::min(deadline, now + answerSlice));
        if (!got) {
            return std::unexpected(got.error());
        }
        m_scanner.received(*got);
        if (*got > 0 && received) {
            received(m_scanner.pending());
        }
    }
}

/// Replies name no command: one that comes too late must not be taken for the next.
Result<void> SamSession::drain()
{
    m_scanner.forget();
    while (true) {
        const auto got = m_transport->read(m_scanner.room(), Clock::now());
        if (!got) {
            return std::unexpected(got.error());
        }
        if (*got == 0) {
            m_scanner.forget();
            return {};
        }
        wipe(m_scanner.room());
    }
}

Result<bool> SamSession::findCard()
{
    const auto reply = ask(sam::findCard);
    if (!reply) {
        return std::unexpected(reply.error());
    }
    if (reply->status != SamStatus::CardFound && reply->status != SamStatus::FindFailed) {
        return std::unexpected(errorOf(reply->status));
    }
    return reply->status == SamStatus::CardFound;
}

Result<void> SamSession::awaitCard(bool wanted, int times)
{
    for (int seen = 0;;) {
        const auto found = findCard();
        if (!found) {
            return std::unexpected(found.error());
        }
        seen = *found == wanted ? seen + 1 : 0;
        if (seen == times) {
            return {};
        }
        if (!passes(m_times.poll, m_stop)) {
            return fail(ErrorCode::Cancelled);
        }
    }
}

} // namespace mingshi
