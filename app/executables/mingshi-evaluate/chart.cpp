// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "chart.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>

namespace mingshi::evaluate {

namespace {

using Point = std::pair<double, double>;

constexpr int width = 720, height = 540, left = 90, right = 30, top = 50, bottom = 70;

enum class Ink { Grid, Frame, Curve };
enum class Anchor { Start, Middle, End };

class Svg {
public:
    void line(const std::vector<Point>& points, Ink ink)
    {
        m_body << "<polyline fill=\"none\" stroke=\""
               << (ink == Ink::Grid    ? "#dddddd"
                   : ink == Ink::Frame ? "#333333"
                                       : "#1f5fa8")
               << "\" stroke-width=\"" << (ink == Ink::Curve ? 2 : 1) << "\" points=\"";
        for (const auto& [x, y] : points) {
            m_body << x << ',' << y << ' ';
        }
        m_body << "\"/>\n";
    }
    void text(Point at, const std::string& text, Anchor anchor)
    {
        m_body << "<text x=\"" << at.first << "\" y=\"" << at.second << "\" text-anchor=\""
               << (anchor == Anchor::Start    ? "start"
                   : anchor == Anchor::Middle ? "middle"
                                              : "end")
               << "\">" << text << "</text>\n";
    }
    bool write(const std::filesystem::path& file) const
    {
        std::ofstream stream(file);
        stream << "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" << width << "\" height=\"" << height
               << "\" font-family=\"sans-serif\" font-size=\"13\">\n<rect width=\"100%\" height=\"100%\" "
                  "fill=\"#ffffff\"/>\n"
               << m_body.str() << "</svg>\n";
        return static_cast<bool>(stream.flush());
    }

private:
    std::ostringstream m_body;
};

class Png {
public:
    Png() : m_picture(height, width, CV_8UC3, cv::Scalar::all(255)) {}

    void line(const std::vector<Point>& points, Ink ink)
    {
        std::vector<cv::Point> places;
        for (const auto& [x, y] : points) {
            places.emplace_back(cvRound(x), cvRound(y));
        }
        const cv::Scalar colour = ink == Ink::Grid    ? cv::Scalar::all(221)
                                  : ink == Ink::Frame ? cv::Scalar::all(51)
                                                      : cv::Scalar(168, 95, 31);
        cv::polylines(m_picture, places, false, colour, ink == Ink::Curve ? 2 : 1, cv::LINE_AA);
    }
    void text(Point at, const std::string& text, Anchor anchor)
    {
        int base = 0;
        const int wide = cv::getTextSize(text, cv::FONT_HERSHEY_SIMPLEX, 0.45, 1, &base).width;
        const int shift = anchor == Anchor::Start ? 0 : anchor == Anchor::Middle ? wide / 2 : wide;
        cv::putText(m_picture, text, {cvRound(at.first) - shift, cvRound(at.second)}, cv::FONT_HERSHEY_SIMPLEX, 0.45,
                    cv::Scalar::all(34), 1, cv::LINE_AA);
    }
    bool write(const std::filesystem::path& file) const { return cv::imwrite(file.string(), m_picture); }

private:
    cv::Mat m_picture;
};

std::string shortText(double value)
{
    std::ostringstream text;
    text << value;
    return text.str();
}

template<class Canvas>
bool draw(const Chart& chart, const std::filesystem::path& file)
{
    Canvas canvas;
    const auto across = [&](double value) { return left + chart.x.placeOf(value) * (width - left - right); };
    const auto up = [&](double value) { return height - bottom - chart.y.placeOf(value) * (height - top - bottom); };
    for (const double mark : chart.x.marks()) {
        canvas.line({{across(mark), top}, {across(mark), height - bottom}}, Ink::Grid);
        canvas.text({across(mark), height - bottom + 20}, shortText(mark), Anchor::Middle);
    }
    for (const double mark : chart.y.marks()) {
        canvas.line({{left, up(mark)}, {width - right, up(mark)}}, Ink::Grid);
        canvas.text({left - 8, up(mark) + 4}, shortText(mark), Anchor::End);
    }
    canvas.line({{left, top}, {left, height - bottom}, {width - right, height - bottom}}, Ink::Frame);
    canvas.text({width / 2.0, 28}, chart.title, Anchor::Middle);
    canvas.text({(left + width - right) / 2.0, height - 20}, chart.x.label, Anchor::Middle);
    canvas.text({12, top - 12}, chart.y.label, Anchor::Start);
    std::vector<Point> curve;
    for (const auto& [x, y] : chart.points) {
        curve.emplace_back(across(x), up(y));
    }
    canvas.line(curve, Ink::Curve);
    return canvas.write(file);
}

} // namespace

double Axis::placeOf(double value) const
{
    const auto scaled = [&](double at) { return logarithmic ? std::log10(std::max(at, 1e-12)) : at; };
    return std::clamp((scaled(value) - scaled(from)) / (scaled(to) - scaled(from)), 0.0, 1.0);
}

std::vector<double> Axis::marks() const
{
    std::vector<double> marks;
    if (logarithmic) {
        for (double power = std::floor(std::log10(from) + 0.5); power <= std::log10(to) + 1e-9; ++power) {
            marks.push_back(std::pow(10, power));
        }
    } else {
        for (int i = 0; i <= 10; ++i) {
            marks.push_back(from + (to - from) * i / 10);
        }
    }
    return marks;
}

bool Chart::writeSvg(const std::filesystem::path& file) const
{
    return draw<Svg>(*this, file);
}

bool Chart::writePng(const std::filesystem::path& file) const
{
    return draw<Png>(*this, file);
}

} // namespace mingshi::evaluate
