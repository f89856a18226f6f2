// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signing/signing_flow.h"

#include <string>
#include <vector>

namespace mingshi {

/// A site with notices as long as real ones, in Chinese, English and Arabic.
visit::Site siteUnderTest();

struct NamedState {
    std::string name;
    signing::State state;
};

/// Every screen of the desk in every shape that it can have, with the buyer reading `language`.
std::vector<NamedState> statesOfTheDesk(const visit::Site& site, const std::string& language);

/// The one of that name.
signing::State stateNamed(const visit::Site& site, const std::string& name, const std::string& language = "en");

} // namespace mingshi
