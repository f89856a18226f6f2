// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "screen_evidence.h"

#include <cmath>

namespace mingshi {

namespace {

bool same(double a, double b)
{
    return std::abs(a - b) < 0.5; // half a pixel: nobody sees less
}

} // namespace

ScreenEvidence evidenceOf(const QRectF& agree, const QRectF& refuse, bool rightToLeft)
{
    const bool oneRow = same(agree.y(), refuse.y());
    const bool agreeFirst = oneRow ? (agree.x() < refuse.x()) != rightToLeft : agree.y() < refuse.y();
    ScreenEvidence evidence;
    evidence.buttonOrder =
        agreeFirst ? std::vector<std::string>{"agree", "refuse"} : std::vector<std::string>{"refuse", "agree"};
    evidence.equalSize =
        oneRow && !agree.isEmpty() && same(agree.width(), refuse.width()) && same(agree.height(), refuse.height());
    evidence.preselected = false; // the screen has no way of selecting before the touch
    return evidence;
}

} // namespace mingshi
