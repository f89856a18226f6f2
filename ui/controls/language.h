// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJSValue>
#include <QLocale>
#include <QObject>
#include <QTranslator>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace mingshi {

/// The language of one window. The visitor may read Arabic while staff read Chinese, so no translator is installed for
/// the whole program: every window has its own Language. Source texts are English.
class Language : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes one for each window.")
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY changed)
    Q_PROPERTY(QStringList fontFamilies READ fontFamilies NOTIFY changed)
    /// Called as language.tr("Visitor", "Agree"); a property, so that a binding follows the language.
    Q_PROPERTY(QJSValue tr READ lookup NOTIFY changed)

public:
    /// `code` is BCP 47; translations are read from FOLDER/mingshi_zh_CN.qm for "zh-CN".
    explicit Language(const QString& code = QStringLiteral("en"),
                      const QString& folder = QStringLiteral(":/translations"), QObject* parent = nullptr);

    QString code() const { return m_code; }
    /// A language without a translation shows the English source texts.
    void setCode(const QString& code);
    QString name() const { return nativeName(m_code); }
    bool rightToLeft() const;
    QStringList fontFamilies() const;
    QLocale locale() const { return QLocale(m_code); }

    QString translate(const char* context, const char* source, const char* disambiguation = nullptr, int n = -1) const;
    Q_INVOKABLE QString translate(const QString& context, const QString& source, const QString& disambiguation = {},
                                  int n = -1) const;
    /// The language's name in itself: "العربية".
    Q_INVOKABLE static QString nativeName(const QString& code);

    QJSValue lookup();

signals:
    void changed();

private:
    QString m_code;
    QString m_folder;
    std::unique_ptr<QTranslator> m_translator;
    QJSValue m_lookup;
};

} // namespace mingshi
