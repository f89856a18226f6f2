// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/byte_transport.h"
#include "devices/document_reader.h"
#include "devices/portrait_decoder.h"

#include <chrono>
#include <functional>
#include <optional>

namespace mingshi {

/// How long a module may take; the defaults are those of id.md 1.2.
struct SamTimes {
    std::chrono::milliseconds poll{300}; ///< modules want no more than three searches a second
    std::chrono::milliseconds command{1000};
    std::chrono::milliseconds read{3000};
};

/// PRC cards of the second generation through a module that is licensed to read them (GA/T 467). The port is opened for
/// each call and closed after it, so the calls may come from different threads, one at a time, and a reader that was
/// plugged in again is found. `read` with an empty scope touches no card (ConsentNotLive).
///
/// Once a card was found, the next `read` waits until it was lifted, unless `awaitRemoval` saw that: a module reads a
/// card anew only then, and a card that was forgotten is not read for the next buyer.
class SamReader final : public DocumentReader {
public:
    /// `today` is for the findings about validity. Without a decoder portraits are missing from the records.
    SamReader(TransportOpener open, NumberSealer seal, std::function<std::chrono::year_month_day()> today,
              std::optional<PortraitDecoder> decoder = {}, SamTimes times = {});

    Result<void> probe() override;
    Result<DocumentRecord> read(ReadScope scope, std::stop_token stop,
                                const std::function<void(ReadProgress)>& progress) override;
    /// Some modules do not find a card that they have read even while it lies there; with those this ends at once.
    Result<void> awaitRemoval(std::stop_token stop) override;

private:
    TransportOpener m_open;
    NumberSealer m_seal;
    std::function<std::chrono::year_month_day()> m_today;
    std::optional<PortraitDecoder> m_decoder;
    SamTimes m_times;
    bool m_mustBeLifted = false;
};

} // namespace mingshi
