// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/mrz.h"

#include <opencv2/core.hpp>

#include <string>
#include <vector>

namespace mingshi::specimens {

/// The lines of a zone of somebody who does not exist; every check digit is right.
std::vector<std::string> inventedZone(cv::RNG& random, MrzFormat format);

/// A number of a resident who does not exist; its check character is right.
std::string inventedNumber(cv::RNG& random);

} // namespace mingshi::specimens
