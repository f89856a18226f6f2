// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "typeface.h"

#include <ft2build.h>
#include FT_FREETYPE_H

#include <cmath>
#include <stdexcept>

namespace mingshi::specimens {

namespace {

constexpr double fixed26 = 64; // FreeType's 26.6

void add(cv::Mat& mask, const FT_Bitmap& glyph, int left, int top)
{
    for (int y = 0; y < static_cast<int>(glyph.rows); ++y) {
        for (int x = 0; x < static_cast<int>(glyph.width); ++x) {
            const cv::Point at(left + x, top + y);
            if (at.x >= 0 && at.y >= 0 && at.x < mask.cols && at.y < mask.rows) {
                auto& ink = mask.at<uchar>(at);
                ink = std::max(ink, glyph.buffer[y * glyph.pitch + x]);
            }
        }
    }
}

} // namespace

Typeface::Typeface(const std::string& file)
{
    FT_Library library = nullptr;
    if (FT_Init_FreeType(&library) != 0) {
        throw std::runtime_error("FreeType does not start");
    }
    m_library.reset(library, FT_Done_FreeType);
    FT_Face face = nullptr;
    if (FT_New_Face(library, file.c_str(), 0, &face) != 0) {
        throw std::runtime_error(file + " is no font: packaging/dependencies installs it");
    }
    m_face.reset(face, [keep = m_library](FT_Face gone) { FT_Done_Face(gone); });
}

double Typeface::draw(cv::Mat& mask, char32_t c, cv::Point2d pen, double em) const
{
    auto* face = m_face.get();
    const cv::Point2d whole(std::floor(pen.x), std::floor(pen.y));
    FT_Vector rest{std::lround((pen.x - whole.x) * fixed26), -std::lround((pen.y - whole.y) * fixed26)};
    FT_Set_Char_Size(face, 0, std::lround(em * fixed26), 72, 72);
    FT_Set_Transform(face, nullptr, &rest);
    if (FT_Load_Char(face, c, FT_LOAD_RENDER | FT_LOAD_NO_HINTING) != 0) {
        throw std::runtime_error("a character that the font lacks");
    }
    const auto* slot = face->glyph;
    add(mask, slot->bitmap, static_cast<int>(whole.x) + slot->bitmap_left,
        static_cast<int>(whole.y) - slot->bitmap_top);
    return static_cast<double>(slot->linearHoriAdvance) / 65536;
}

void Typeface::write(cv::Mat& mask, std::u32string_view text, cv::Point2d pen, double em) const
{
    for (const char32_t c : text) {
        pen.x += draw(mask, c, pen, em);
    }
}

void Typeface::drawCentred(cv::Mat& mask, char32_t c, cv::Point2d centre, double em) const
{
    auto* face = m_face.get();
    FT_Set_Char_Size(face, 0, std::lround(em * fixed26), 72, 72);
    FT_Set_Transform(face, nullptr, nullptr);
    if (FT_Load_Char(face, U'H', FT_LOAD_NO_HINTING) != 0) {
        throw std::runtime_error("a font without H");
    }
    const double height = static_cast<double>(face->glyph->metrics.height) / fixed26;
    const double advance = static_cast<double>(face->glyph->linearHoriAdvance) / 65536;
    draw(mask, c, {centre.x - advance / 2, centre.y + height / 2}, em);
}

const Typeface& ocrB()
{
    static const Typeface font("/usr/share/fonts/opentype/ocr-b/OCRB.otf");
    return font;
}

const Typeface& chinese()
{
    static const Typeface font("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc");
    return font;
}

} // namespace mingshi::specimens
