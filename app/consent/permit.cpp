// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/permit.h"

#include <utility>

namespace mingshi {

CapturePermit::CapturePermit(RecordId consent, Timestamp from) : m_consent(std::move(consent)), m_from(from) {}

CapturePermit::CapturePermit(CapturePermit&& other) noexcept
    : m_consent(std::move(other.m_consent)), m_from(other.m_from), m_live(std::exchange(other.m_live, false))
{
}

CapturePermit& CapturePermit::operator=(CapturePermit&& other) noexcept
{
    if (this != &other) {
        m_consent = std::move(other.m_consent);
        m_from = other.m_from;
        m_live = std::exchange(other.m_live, false);
    }
    return *this;
}

bool CapturePermit::usableAt(Timestamp now) const
{
    return m_live && now >= m_from && now - m_from < lifetime;
}

std::optional<CapturePermit> mintCapturePermit(const ConsentRecord& record, const NoticeRef& active, Timestamp now)
{
    if (record.purpose != Purpose::IdFaceComparison || !allows(record, active, now)) {
        return {};
    }
    return CapturePermit(record.id, now);
}

} // namespace mingshi
