// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core.hpp>

#include <memory>
#include <string>
#include <string_view>

struct FT_LibraryRec_;
struct FT_FaceRec_;

namespace mingshi::specimens {

/// A font file, drawn by FreeType.
class Typeface {
public:
    /// Throws std::runtime_error when the file is no font.
    explicit Typeface(const std::string& file);

    /// Adds the ink of `c` to `mask` (8 bits, 255 is full ink), its origin at `pen`; `em` in pixels. Returns the
    /// advance.
    double draw(cv::Mat& mask, char32_t c, cv::Point2d pen, double em) const;
    void write(cv::Mat& mask, std::u32string_view text, cv::Point2d pen, double em) const;
    /// A character in the middle of `centre`, by its advance across and by the height of H up and down.
    void drawCentred(cv::Mat& mask, char32_t c, cv::Point2d centre, double em) const;

private:
    std::shared_ptr<FT_LibraryRec_> m_library;
    std::shared_ptr<FT_FaceRec_> m_face;
};

/// OCR-B (ISO 1073-2) and a font with Chinese, from Debian's fonts-ocr-b and fonts-noto-cjk.
const Typeface& ocrB();
const Typeface& chinese();

} // namespace mingshi::specimens
