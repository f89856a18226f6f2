// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/notice.h"

namespace mingshi {

/// One fault of a notice.
struct Finding {
    std::string rule;  ///< stable: see `lint`
    std::string field; ///< as in `missingFields`: "zh-CN.purpose"
    std::string message;

    bool operator==(const Finding&) const = default;
};

/// Everything for which a notice must not be used (law.md 5.1), in the order of its texts. Rules:
///   mandatory-field       a field group of law.md 5.1 is empty: `missingFields`, one finding each
///   language              the rules know no words of this language (notice_terms.h), so nobody looked at its wording
///   true-purpose          the purpose does not say what it truly is; P1 names channel and commission, here and in the
///                         first layer
///   vague-purpose         "better service", "security", "records of visits" and the like stand where the purpose
///   belongs economic-consequence  not said whether the price changes; for P1 and P4 also who is paid the commission
///   and by whom kept-forever, irrevocable, any-third-party, deemed-consent, coercion
///                         forbidden wording in any field, unless it is denied ("不会永久保存") or asked
///   open-end              "including but not limited to", "and other purposes"
///   vague-period          "as long as necessary" without a number
///   first-layer-length    more than 600 Chinese characters (400 words) before the choice
///   scenes                pictures that do not go with the sentences of a text, one for one
///   reading-level         a sentence that is too long, or sentences too long on average
std::vector<Finding> lint(const Notice& notice);

/// A sign as a notice: `text` is all that it says, its first layer; every other field is empty. Its language and its
/// purpose are those that fit best.
Notice noticeOfSign(std::string_view text);

} // namespace mingshi
