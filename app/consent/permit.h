// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/record.h"

#include <optional>

namespace mingshi {

/// The right to open the camera once, soon, for one consent (design.md, position 3; law.md S1). Nothing but
/// `mintCapturePermit` can make one, and `Camera::open` takes it by value.
class CapturePermit {
public:
    CapturePermit(CapturePermit&& other) noexcept;
    CapturePermit& operator=(CapturePermit&& other) noexcept;
    CapturePermit(const CapturePermit&) = delete;
    CapturePermit& operator=(const CapturePermit&) = delete;
    ~CapturePermit() = default;

    /// Usable from the moment it was minted until it runs out; never after it was moved from.
    bool usableAt(Timestamp now) const;
    const RecordId& consent() const { return m_consent; }

    static constexpr std::chrono::seconds lifetime{60};

private:
    friend std::optional<CapturePermit> mintCapturePermit(const ConsentRecord&, const NoticeRef&, Timestamp);
    CapturePermit(RecordId consent, Timestamp from);

    RecordId m_consent;
    Timestamp m_from{};
    bool m_live = true;
};

/// Empty unless `record` is a live P2 consent under the active notice.
std::optional<CapturePermit> mintCapturePermit(const ConsentRecord& record, const NoticeRef& active, Timestamp now);

} // namespace mingshi
