// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "identity/card_layout.h"

#include <array>
#include <utility>

namespace mingshi {

namespace {

namespace layout {

using enum CardField;

constexpr std::array resident{
    FieldPlace{Name, 0, 30},     FieldPlace{Sex, 30, 2},         FieldPlace{Nation, 32, 4},
    FieldPlace{Birth, 36, 16},   FieldPlace{Address, 52, 70},    FieldPlace{Number, 122, 36},
    FieldPlace{Issuer, 158, 30}, FieldPlace{ValidFrom, 188, 16}, FieldPlace{ValidTo, 204, 16},
};

constexpr std::array permit{
    FieldPlace{Name, 0, 30},        FieldPlace{Sex, 30, 2},       FieldPlace{Birth, 36, 16},
    FieldPlace{Address, 52, 70},    FieldPlace{Number, 122, 36},  FieldPlace{Issuer, 158, 30},
    FieldPlace{ValidFrom, 188, 16}, FieldPlace{ValidTo, 204, 16}, FieldPlace{PassNumber, 220, 18},
    FieldPlace{IssueCount, 238, 4},
};

constexpr std::array foreign2017{
    FieldPlace{LatinName, 0, 120},   FieldPlace{Sex, 120, 2},    FieldPlace{Number, 122, 30},
    FieldPlace{Nationality, 152, 6}, FieldPlace{Name, 158, 30},  FieldPlace{ValidFrom, 188, 16},
    FieldPlace{ValidTo, 204, 16},    FieldPlace{Birth, 220, 16}, FieldPlace{CardVersion, 236, 4},
    FieldPlace{Authority, 240, 8},
};

constexpr std::array foreign2023{
    FieldPlace{Name, 0, 30},         FieldPlace{Sex, 30, 2},           FieldPlace{IssueCount, 32, 4},
    FieldPlace{Birth, 36, 16},       FieldPlace{LatinName, 52, 70},    FieldPlace{Number, 122, 36},
    FieldPlace{ValidFrom, 188, 16},  FieldPlace{ValidTo, 204, 16},     FieldPlace{LatinName, 220, 22},
    FieldPlace{Nationality, 242, 6}, FieldPlace{FormerNumber, 250, 6},
};

} // namespace layout

constexpr std::array marks{
    std::pair{DocumentKind::ResidentCard, u' '},
    std::pair{DocumentKind::HongKongMacaoTaiwanPermit, u'J'},
    std::pair{DocumentKind::ForeignResident2017, u'I'},
    std::pair{DocumentKind::ForeignResident2023, u'Y'},
};

} // namespace

std::span<const FieldPlace> layoutOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::ResidentCard:
        return layout::resident;
    case DocumentKind::HongKongMacaoTaiwanPermit:
        return layout::permit;
    case DocumentKind::ForeignResident2017:
        return layout::foreign2017;
    case DocumentKind::ForeignResident2023:
        return layout::foreign2023;
    }
    return {};
}

char16_t markOf(DocumentKind kind)
{
    for (const auto& [known, mark] : marks) {
        if (known == kind) {
            return mark;
        }
    }
    return u'?';
}

std::optional<DocumentKind> kindOfMark(char16_t mark)
{
    for (const auto& [kind, known] : marks) {
        if (known == mark) {
            return kind;
        }
    }
    return {};
}

} // namespace mingshi
