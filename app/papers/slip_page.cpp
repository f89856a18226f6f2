// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "papers/slip_page.h"

#include "errors/overloaded.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <span>

namespace mingshi {

namespace {

// 1016 dpi are 40 units a millimetre, and five units a dot of a thermal head (203 dpi): modules of a code fall on whole
// dots.
constexpr int resolution = 1016;
constexpr int millimetre = 40;
constexpr int dot = 5;
constexpr int paperWidth = 80 * millimetre;
constexpr int margin = 5 * millimetre; // a head of 72 mm leaves 4 mm on either side
constexpr int width = paperWidth - 2 * margin;
constexpr int quietZone = 4; // modules (ISO/IEC 18004)
constexpr int largestCode = 44 * millimetre;

constexpr int points(double size)
{
    return static_cast<int>(size * resolution / 72.0);
}

QStringList familiesFor(const QLocale& locale, QStringView language)
{
    const auto latin = QStringLiteral("Noto Sans");
    const auto arabic = QStringLiteral("Noto Naskh Arabic");
    const auto han = language.startsWith(u"ja")                         ? QStringLiteral("Noto Sans CJK JP")
                     : language.startsWith(u"ko")                       ? QStringLiteral("Noto Sans CJK KR")
                     : language == u"zh-HK"                             ? QStringLiteral("Noto Sans CJK HK")
                     : locale.script() == QLocale::TraditionalHanScript ? QStringLiteral("Noto Sans CJK TC")
                                                                        : QStringLiteral("Noto Sans CJK SC");
    const bool writesHan = language.startsWith(u"zh") || language.startsWith(u"ja") || language.startsWith(u"ko");
    if (writesHan) {
        return {han, latin, arabic};
    }
    return locale.script() == QLocale::ArabicScript ? QStringList{arabic, latin, han} : QStringList{latin, han, arabic};
}

/// Words in Latin letters, in the Latin font whatever the language: beside letters the digits of Noto Sans CJK are
/// other glyphs, for which Qt 6.4 writes no Unicode into the PDF; the code and the record's number could not be copied
/// or searched.
QList<QTextLayout::FormatRange> latinWords(const QString& text, QFont font)
{
    static const QRegularExpression word(QStringLiteral("[!-~]*[A-Za-z][!-~]*"));
    font.setFamilies({QStringLiteral("Noto Sans")});
    QTextCharFormat format;
    format.setFont(font);
    QList<QTextLayout::FormatRange> ranges;
    for (const auto& match : word.globalMatch(text)) {
        ranges.append({static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), format});
    }
    return ranges;
}

} // namespace

SlipPage::SlipPage(QStringView language, const QString& title)
    : m_locale(language.toString()), m_device(std::make_unique<QBuffer>(&m_bytes))
{
    m_families = familiesFor(m_locale, language);
    m_device->open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(m_device.get());
    m_writer->setResolution(resolution);
    m_writer->setTitle(title);
    m_writer->setCreator(QStringLiteral("Mingshi"));
    m_height = margin;
}

void SlipPage::words(QString text, int size, Weight weight, Place place, Qt::LayoutDirection direction)
{
    QFont font(m_families);
    font.setPixelSize(size);
    font.setBold(weight == Weight::Bold);
    font.setHintingPreference(QFont::PreferNoHinting);

    QTextOption option;
    option.setTextDirection(direction);
    option.setAlignment(place == Place::Centre         ? Qt::AlignHCenter
                        : direction == Qt::RightToLeft ? Qt::AlignRight
                                                       : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);

    text.replace(u'\n', QChar::LineSeparator);
    auto layout = std::make_unique<QTextLayout>(text, font, m_writer.get());
    layout->setTextOption(option);
    layout->setFormats(latinWords(text, font));
    layout->setCacheEnabled(true);
    layout->beginLayout();
    qreal height = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout->endLayout();
    m_blocks.emplace_back(Words{std::move(layout), m_height});
    m_height += static_cast<int>(std::ceil(height));
}

void SlipPage::heading(const QString& text)
{
    words(text, points(13), Weight::Bold, Place::Centre, m_locale.textDirection());
    space(millimetre);
}

void SlipPage::field(const QString& label, const QString& text)
{
    if (text.isEmpty()) {
        return;
    }
    space(millimetre);
    words(label, points(8), Weight::Bold, Place::Start, m_locale.textDirection());
    words(text, points(9), Weight::Normal, Place::Start, m_locale.textDirection());
}

void SlipPage::text(const QString& text)
{
    words(text, points(9), Weight::Normal, Place::Centre, m_locale.textDirection());
}

void SlipPage::small(const QString& text)
{
    words(text, points(7), Weight::Normal, Place::Start, m_locale.textDirection());
}

void SlipPage::code(const QString& text)
{
    words(text, points(14), Weight::Bold, Place::Centre, Qt::LeftToRight);
}

void SlipPage::qr(const QImage& modules)
{
    if (modules.isNull()) {
        return;
    }
    const int across = std::max(modules.width(), modules.height()) + 2 * quietZone;
    // Whole dots a module, at most a millimetre.
    const int side = std::clamp(largestCode / across / dot, 1, millimetre / dot) * dot;
    const int left = (paperWidth - modules.width() * side) / 2;
    m_height += quietZone * side;
    m_blocks.emplace_back(Modules{modules, m_height, left, side});
    m_height += (modules.height() + quietZone) * side;
}

void SlipPage::rule()
{
    space(2 * millimetre);
    m_blocks.emplace_back(Rule{m_height});
    space(millimetre);
}

std::vector<std::byte> SlipPage::pdf()
{
    m_height += margin;
    const double tall = std::ceil(static_cast<double>(m_height) / millimetre);
    m_writer->setPageSize(QPageSize(QSizeF(static_cast<double>(paperWidth) / millimetre, tall), QPageSize::Millimeter,
                                    QStringLiteral("80 mm roll"), QPageSize::ExactMatch));
    m_writer->setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(m_writer.get());
    const Overloaded draw{
        [&](const Words& words) { words.layout->draw(&painter, QPointF(margin, words.top)); },
        [&](const Modules& code) {
            for (int y = 0; y < code.image.height(); ++y) {
                // A run of dark modules is one rectangle, so that no viewer draws seams between them.
                for (int x = 0; x < code.image.width(); ++x) {
                    const int from = x;
                    while (x < code.image.width() && qGray(code.image.pixel(x, y)) < 128) {
                        ++x;
                    }
                    painter.fillRect(code.left + from * code.side, code.top + y * code.side, (x - from) * code.side,
                                     code.side, Qt::black);
                }
            }
        },
        [&](const Rule& rule) { painter.fillRect(margin, rule.top, width, dot, Qt::black); },
    };
    for (const auto& block : m_blocks) {
        std::visit(draw, block);
    }
    painter.end();
    m_device->close();
    const auto bytes = std::as_bytes(std::span(m_bytes.constData(), static_cast<std::size_t>(m_bytes.size())));
    return {bytes.begin(), bytes.end()};
}

} // namespace mingshi
