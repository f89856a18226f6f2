// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "emrtd/tlv.h"

#include <optional>

namespace mingshi::emrtd {

/// As the first bytes of the picture say; what the record around it says is not trusted.
enum class FaceImageFormat { Jpeg, Jp2, Jpeg2000Codestream };

struct FaceImage {
    FaceImageFormat format = FaceImageFormat::Jpeg;
    BytesView bytes; ///< into the file that it was found in
};

/// The first portrait in DG2 (ICAO 9303-10 section 4.7.2), recorded as ISO/IEC 19794-5 or 39794-5. Empty where there is
/// none of a format that is known.
std::optional<FaceImage> faceImageIn(BytesView dg2);

} // namespace mingshi::emrtd
