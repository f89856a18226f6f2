// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QLocale>
#include <QPdfWriter>
#include <QString>
#include <QTextLayout>

#include <cstddef>
#include <memory>
#include <variant>
#include <vector>

namespace mingshi {

/// One long page for a roll of paper: blocks are put under one another, then the page is cut to their height.
class SlipPage {
public:
    SlipPage(QStringView language, const QString& title);

    void heading(const QString& text);
    /// A small label with the text under it; nothing if the text is empty.
    void field(const QString& label, const QString& text);
    void text(const QString& text);
    void small(const QString& text);
    /// Characters that read left to right in every language: codes, identifiers.
    void code(const QString& text);
    void qr(const QImage& modules);
    void rule();

    std::vector<std::byte> pdf();

private:
    enum class Weight { Normal, Bold };
    enum class Place { Start, Centre };
    struct Words {
        std::unique_ptr<QTextLayout> layout;
        int top = 0;
    };
    struct Modules {
        QImage image;
        int top = 0;
        int left = 0;
        int side = 0; ///< of one module
    };
    struct Rule {
        int top = 0;
    };

    void words(QString text, int size, Weight weight, Place place, Qt::LayoutDirection direction);
    void space(int height) { m_height += height; }

    QStringList m_families;
    QLocale m_locale;
    QByteArray m_bytes;
    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<QPdfWriter> m_writer;
    std::vector<std::variant<Words, Modules, Rule>> m_blocks;
    int m_height = 0;
};

} // namespace mingshi
