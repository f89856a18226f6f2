// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/record.h"

#include <QRectF>

namespace mingshi {

/// What the two answers looked like when one was touched, measured on the screen (law.md 5.2, 6.3 rule 1): their order
/// as the language is read, and whether they were of one size in one row. Dwell and layers are the flow's to say.
ScreenEvidence evidenceOf(const QRectF& agree, const QRectF& refuse, bool rightToLeft);

} // namespace mingshi
