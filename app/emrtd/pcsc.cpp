// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/pcsc.h"

#include <PCSC/winscard.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <thread>

namespace mingshi::emrtd {

namespace {

using namespace std::chrono_literals;

constexpr auto stopCheck = 200ms; ///< how long nobody notices that reading was stopped
constexpr auto cardSettles = 1500ms;
constexpr auto removalNoticed = 1500ms; ///< pcscd looks for a card about twice a second

struct ServiceContext {
    SCARDCONTEXT handle = 0;
    ServiceContext() = default;
    ServiceContext(const ServiceContext&) = delete;
    ServiceContext& operator=(const ServiceContext&) = delete;
    ~ServiceContext()
    {
        if (handle != 0) {
            SCardReleaseContext(handle);
        }
    }
};

std::unexpected<Error> serviceFailure(LONG code, std::string_view what)
{
    const auto detail = std::string(what) + ": " + pcsc_stringify_error(code);
    switch (code) {
    case SCARD_E_NO_SERVICE:
    case SCARD_E_SERVICE_STOPPED:
        return fail(ErrorCode::ReaderMissing, "the service pcscd does not run (" + detail + ")");
    case SCARD_E_NO_READERS_AVAILABLE:
    case SCARD_E_UNKNOWN_READER:
        return fail(ErrorCode::ReaderMissing, detail);
    case SCARD_E_READER_UNAVAILABLE:
        return fail(ErrorCode::ReaderDisconnected, detail);
    case SCARD_W_REMOVED_CARD:
    case SCARD_E_NO_SMARTCARD:
        return fail(ErrorCode::CardRemoved, detail);
    case SCARD_E_TIMEOUT:
        return fail(ErrorCode::ReaderTimeout, detail);
    case SCARD_W_UNRESPONSIVE_CARD:
    case SCARD_W_UNPOWERED_CARD:
    case SCARD_W_UNSUPPORTED_CARD:
    case SCARD_E_PROTO_MISMATCH:
        return fail(ErrorCode::CardUnreadable, detail);
    default:
        return fail(ErrorCode::ReaderProtocol, detail);
    }
}

Result<std::unique_ptr<ServiceContext>> establish()
{
    auto context = std::make_unique<ServiceContext>();
    const auto code = SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context->handle);
    if (code != SCARD_S_SUCCESS) {
        context->handle = 0;
        return serviceFailure(code, "asking for readers");
    }
    return context;
}

Result<std::vector<std::string>> readersOf(const ServiceContext& context)
{
    DWORD size = 0;
    auto code = SCardListReaders(context.handle, nullptr, nullptr, &size);
    std::string names(size, '\0');
    if (code == SCARD_S_SUCCESS) {
        code = SCardListReaders(context.handle, nullptr, names.data(), &size);
    }
    if (code == SCARD_E_NO_READERS_AVAILABLE) {
        return std::vector<std::string>();
    }
    if (code != SCARD_S_SUCCESS) {
        return serviceFailure(code, "asking for readers");
    }
    std::vector<std::string> all;
    for (const char* name = names.data(); *name != '\0'; name += all.back().size() + 1) {
        all.emplace_back(name);
    }
    return all;
}

/// What a reader shows within `wait`, once it differs from what is known.
Result<DWORD> stateAfter(const ServiceContext& context, const std::string& reader, DWORD known,
                         std::chrono::milliseconds wait)
{
    SCARD_READERSTATE state{};
    state.szReader = reader.c_str();
    state.dwCurrentState = known;
    const auto code = SCardGetStatusChange(context.handle, static_cast<DWORD>(wait.count()), &state, 1);
    if (code == SCARD_E_TIMEOUT) {
        return known;
    }
    if (code != SCARD_S_SUCCESS) {
        return serviceFailure(code, reader);
    }
    if ((state.dwEventState & (SCARD_STATE_UNKNOWN | SCARD_STATE_UNAVAILABLE)) != 0) {
        return fail(ErrorCode::ReaderDisconnected, reader + " is gone");
    }
    return state.dwEventState & ~static_cast<DWORD>(SCARD_STATE_CHANGED);
}

class PcscTransport final : public ChipTransport {
public:
    PcscTransport(std::unique_ptr<ServiceContext> context, std::string reader)
        : m_context(std::move(context)), m_reader(std::move(reader))
    {
    }
    PcscTransport(const PcscTransport&) = delete;
    PcscTransport& operator=(const PcscTransport&) = delete;
    ~PcscTransport() override
    {
        if (m_card != 0) {
            SCardDisconnect(m_card, SCARD_UNPOWER_CARD);
        }
    }

    Result<void> awaitCard(std::chrono::steady_clock::time_point end, const std::stop_token& stop) const
    {
        DWORD known = SCARD_STATE_UNAWARE;
        do {
            if (stop.stop_requested()) {
                return fail(ErrorCode::Cancelled);
            }
            const auto state = stateAfter(*m_context, m_reader, known, stopCheck);
            if (!state) {
                return std::unexpected(state.error());
            }
            known = *state;
            if ((known & SCARD_STATE_PRESENT) != 0 && (known & SCARD_STATE_MUTE) == 0) {
                return {};
            }
        } while (std::chrono::steady_clock::now() < end);
        return (known & SCARD_STATE_MUTE) != 0
                   ? fail(ErrorCode::CardUnreadable, "what lies on " + m_reader + " does not answer")
                   : fail(ErrorCode::ReaderTimeout, "no document was put on " + m_reader);
    }

    Result<void> connect()
    {
        const auto end = std::chrono::steady_clock::now() + cardSettles;
        LONG code = SCARD_S_SUCCESS;
        do { // a card that was only just laid down is often not answered by the first time
            code = SCardConnect(m_context->handle, m_reader.c_str(), SCARD_SHARE_EXCLUSIVE,
                                SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, &m_card, &m_protocol);
            if (code != SCARD_W_UNPOWERED_CARD && code != SCARD_W_UNRESPONSIVE_CARD) {
                break;
            }
            std::this_thread::sleep_for(stopCheck);
        } while (std::chrono::steady_clock::now() < end);
        if (code != SCARD_S_SUCCESS) {
            m_card = 0;
            return serviceFailure(code, m_reader);
        }
        return readAnswerToReset();
    }

    Result<Bytes> exchange(BytesView command) override
    {
        Bytes answer(MAX_BUFFER_SIZE_EXTENDED);
        auto size = static_cast<DWORD>(answer.size());
        const auto* header = m_protocol == SCARD_PROTOCOL_T0 ? SCARD_PCI_T0 : SCARD_PCI_T1;
        const auto code = SCardTransmit(m_card, header, reinterpret_cast<const unsigned char*>(command.data()),
                                        static_cast<DWORD>(command.size()), nullptr,
                                        reinterpret_cast<unsigned char*>(answer.data()), &size);
        if (code != SCARD_S_SUCCESS) {
            return isGone() ? fail(ErrorCode::CardRemoved, m_reader) : serviceFailure(code, m_reader);
        }
        constexpr DWORD statusSize = 2;
        if (size < statusSize) { // what some drivers give for a card that is not there any more
            return isGone() ? fail(ErrorCode::CardRemoved, m_reader)
                            : fail(ErrorCode::ReaderProtocol, m_reader + " gave an answer without status");
        }
        answer.resize(size);
        return answer;
    }

    Result<void> reset() override
    {
        const auto code = SCardReconnect(m_card, SCARD_SHARE_EXCLUSIVE, SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1,
                                         SCARD_UNPOWER_CARD, &m_protocol);
        return code == SCARD_S_SUCCESS ? readAnswerToReset() : serviceFailure(code, m_reader);
    }

    Bytes answerToReset() const override { return m_answerToReset; }

private:
    Result<void> readAnswerToReset()
    {
        std::array<unsigned char, MAX_ATR_SIZE> bytes{};
        DWORD size = bytes.size();
        DWORD nameSize = 0;
        const auto code = SCardStatus(m_card, nullptr, &nameSize, nullptr, nullptr, bytes.data(), &size);
        if (code != SCARD_S_SUCCESS) {
            return serviceFailure(code, m_reader);
        }
        const auto view = std::as_bytes(std::span(bytes).first(size));
        m_answerToReset.assign(view.begin(), view.end());
        return {};
    }

    /// A card that is pulled shows as a failed exchange first; the service notices that it is gone a moment later.
    bool isGone() const
    {
        const auto end = std::chrono::steady_clock::now() + removalNoticed;
        DWORD known = SCARD_STATE_UNAWARE;
        do {
            const auto state = stateAfter(*m_context, m_reader, known, stopCheck);
            if (!state) {
                return false;
            }
            known = *state;
            if ((known & SCARD_STATE_EMPTY) != 0) {
                return true;
            }
        } while (std::chrono::steady_clock::now() < end);
        return false;
    }

    std::unique_ptr<ServiceContext> m_context;
    std::string m_reader;
    SCARDHANDLE m_card = 0;
    DWORD m_protocol = SCARD_PROTOCOL_T1;
    Bytes m_answerToReset;
};

} // namespace

Result<std::vector<std::string>> pcscReaders()
{
    const auto context = establish();
    return context ? readersOf(**context) : std::unexpected(context.error());
}

Result<std::unique_ptr<ChipTransport>> openPcsc(const std::string& reader, std::chrono::milliseconds wait,
                                                const std::stop_token& stop)
{
    auto context = establish();
    if (!context) {
        return std::unexpected(context.error());
    }
    const auto all = readersOf(**context);
    if (!all) {
        return std::unexpected(all.error());
    }
    if (all->empty()) {
        return fail(ErrorCode::ReaderMissing, "pcscd has no reader");
    }
    if (!reader.empty() && std::ranges::find(*all, reader) == all->end()) {
        return fail(ErrorCode::ReaderMissing,
                    "pcscd has no reader \"" + reader + "\"; the first it has is \"" + all->front() + "\"");
    }
    const auto& name = reader.empty() ? all->front() : reader;
    const auto end = std::chrono::steady_clock::now() + wait;
    auto transport = std::make_unique<PcscTransport>(std::move(*context), name);
    while (true) {
        if (const auto there = transport->awaitCard(end, stop); !there) {
            return std::unexpected(there.error());
        }
        const auto connected = transport->connect();
        if (connected) {
            return transport;
        }
        if (connected.error().code != ErrorCode::CardRemoved) { // another one may come
            return std::unexpected(connected.error());
        }
    }
}

} // namespace mingshi::emrtd
