// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/sam_simulator.h"

#include "devices/sam_module.h"

#include <poll.h>
#include <pty.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

namespace mingshi {

namespace {

constexpr int pollMilliseconds = 50;
constexpr std::chrono::milliseconds late{500};
constexpr std::chrono::nanoseconds perByte{86'806}; ///< ten bits at 115200 baud

/// Noise with the beginning of a preamble, and a preamble whose length no frame has.
constexpr std::array garbage{std::byte{0x00}, std::byte{0x7E}, std::byte{0xAA}, std::byte{0xAA}, std::byte{0xAA},
                             std::byte{0x96}, std::byte{0xAA}, std::byte{0xAA}, std::byte{0xAA}, std::byte{0x96},
                             std::byte{0x69}, std::byte{0xFF}, std::byte{0xFF}, std::byte{0xAA}};

std::optional<SamStatus> statusOf(std::optional<SamFault> fault)
{
    if (fault == SamFault::VerificationFailed) {
        return SamStatus::VerificationFailed;
    }
    if (fault == SamFault::ReadFailed) {
        return SamStatus::ReadFailed;
    }
    if (fault == SamFault::CommandUnknown) {
        return SamStatus::CommandUnknown;
    }
    if (fault == SamFault::SelfTestFailed) {
        return SamStatus::ModuleNotAuthorised;
    }
    return {};
}

bool endsHalfway(std::optional<SamFault> fault)
{
    return fault == SamFault::CutShort || fault == SamFault::CardPulled || fault == SamFault::PortVanishes;
}

std::vector<std::byte> disturbed(std::vector<std::byte> frame, std::optional<SamFault> fault)
{
    if (fault == SamFault::WrongCheck) {
        frame.back() ^= std::byte{0xFF};
    } else if (fault == SamFault::LyingLength) {
        frame[samPreamble.size()] = std::byte{0x09};
    } else if (fault == SamFault::GarbageBefore) {
        frame.insert(frame.begin(), garbage.begin(), garbage.end());
    } else if (endsHalfway(fault)) {
        frame.resize(frame.size() / 2);
    }
    return frame;
}

} // namespace

struct SamSimulator::Impl {
    int master = -1;
    int slave = -1; ///< held open, or the terminal would hang up whenever the reader closes it
    std::string path;
    SamManners manners;

    mutable std::mutex mutex;
    SamModule module;
    std::vector<SamPlan> plans;
    std::map<std::pair<int, int>, std::size_t> asked;

    std::jthread thread; ///< last: it ends before anything that it uses goes

    explicit Impl(SamManners m) : manners(m), module(m.findsReadCard) {}
    ~Impl()
    {
        thread = {};
        hangUp();
    }

    void hangUp()
    {
        for (int* descriptor : {&slave, &master}) {
            if (*descriptor >= 0) {
                ::close(std::exchange(*descriptor, -1));
            }
        }
    }

    std::optional<SamFault> faultFor(SamCommand command)
    {
        const auto plan = std::ranges::find(plans, command, &SamPlan::command);
        if (plan == plans.end()) {
            return {};
        }
        const auto fault = plan->fault;
        if (--plan->times <= 0) {
            plans.erase(plan);
        }
        return fault;
    }

    void serve(const std::stop_token& stop)
    {
        SamFrameScanner scanner;
        while (!stop.stop_requested() && master >= 0) {
            pollfd watched{master, POLLIN, 0};
            if (::poll(&watched, 1, pollMilliseconds) <= 0) {
                continue;
            }
            const auto room = scanner.room();
            const ssize_t got = ::read(master, room.data(), room.size());
            if (got <= 0 && errno != EINTR && errno != EAGAIN) {
                return;
            }
            scanner.received(static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
            while (const auto request = scanner.next()) {
                if (request->intact) {
                    reply(request->payload.bytes(), stop);
                }
            }
        }
    }

    void reply(std::span<const std::byte> request, const std::stop_token& stop)
    {
        const SamCommand command{std::to_integer<std::uint8_t>(request[0]), std::to_integer<std::uint8_t>(request[1])};
        std::optional<SamFault> fault;
        std::vector<std::byte> frame;
        {
            const std::lock_guard lock(mutex);
            ++asked[{command.command, command.parameter}];
            fault = faultFor(command);
            frame = disturbed(samFrame(module.answer(command, statusOf(fault))), fault);
            if (fault == SamFault::CardPulled) {
                module.remove();
            }
        }
        if (fault == SamFault::Silent) {
            return;
        }
        if (fault == SamFault::Slow) {
            std::this_thread::sleep_for(late);
        }
        send(frame, stop);
        if (fault == SamFault::PortVanishes) {
            ::tcdrain(master);
            hangUp();
        }
    }

    void send(std::span<const std::byte> frame, const std::stop_token& stop)
    {
        while (!frame.empty() && !stop.stop_requested()) {
            const auto piece = frame.first(std::min(manners.piece, frame.size()));
            pollfd watched{master, POLLOUT, 0};
            if (::poll(&watched, 1, pollMilliseconds) <= 0) { // nobody reads
                continue;
            }
            const ssize_t sent = ::write(master, piece.data(), piece.size());
            if (sent < 0 && errno != EINTR && errno != EAGAIN) {
                return;
            }
            const auto count = static_cast<std::size_t>(std::max<ssize_t>(sent, 0));
            frame = frame.subspan(count);
            if (manners.paced) {
                std::this_thread::sleep_for(perByte * count);
            }
        }
    }
};

SamSimulator::SamSimulator(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

SamSimulator::~SamSimulator() = default;

Result<std::unique_ptr<SamSimulator>> SamSimulator::start(SamManners manners)
{
    auto impl = std::make_unique<Impl>(manners);
    termios raw{};
    ::cfmakeraw(&raw);
    raw.c_cflag |= CREAD | CLOCAL;
    ::cfsetspeed(&raw, B115200);
    std::array<char, 128> name{};
    if (::openpty(&impl->master, &impl->slave, name.data(), &raw, nullptr) != 0) {
        return fail(ErrorCode::ReaderMissing, std::string("openpty: ") + std::strerror(errno));
    }
    impl->path = name.data();
    impl->thread = std::jthread([state = impl.get()](const std::stop_token& stop) { state->serve(stop); });
    return std::unique_ptr<SamSimulator>(new SamSimulator(std::move(impl)));
}

const std::string& SamSimulator::portPath() const
{
    return m_impl->path;
}

void SamSimulator::insert(SimulatedCard card)
{
    const std::lock_guard lock(m_impl->mutex);
    m_impl->module.insert(std::move(card));
}

void SamSimulator::remove()
{
    const std::lock_guard lock(m_impl->mutex);
    m_impl->module.remove();
}

void SamSimulator::plan(SamPlan plan)
{
    const std::lock_guard lock(m_impl->mutex);
    m_impl->plans.push_back(plan);
}

std::size_t SamSimulator::asked(SamCommand command) const
{
    const std::lock_guard lock(m_impl->mutex);
    const auto found = m_impl->asked.find({command.command, command.parameter});
    return found == m_impl->asked.end() ? 0 : found->second;
}

} // namespace mingshi
