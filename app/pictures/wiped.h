// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core.hpp>

namespace mingshi {

/// An empty matrix whose memory is wiped before it is freed, whatever writes into it: for what is made of a picture of
/// a document or of a face on the way to a result. Copies of the header share that memory. (Not locked: there is too
/// much of it, and it is gone within milliseconds.)
cv::Mat wiped();

} // namespace mingshi
