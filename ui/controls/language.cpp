// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "language.h"

#include <QJSEngine>

namespace mingshi {

namespace {

bool isEnglish(const QString& code)
{
    return code == u"en" || code.startsWith(u"en-");
}

/// Chinese characters are drawn differently in each of these: the face must be the language's own.
QString hanFamily(const QString& code)
{
    if (code.startsWith(u"ja")) {
        return QStringLiteral("Noto Sans CJK JP");
    }
    if (code.startsWith(u"ko")) {
        return QStringLiteral("Noto Sans CJK KR");
    }
    const bool traditional = code == u"zh-TW" || code == u"zh-HK" || code == u"zh-MO" || code.startsWith(u"zh-Hant");
    return traditional ? QStringLiteral("Noto Sans CJK TC") : QStringLiteral("Noto Sans CJK SC");
}

bool writesHan(const QString& code)
{
    return code.startsWith(u"zh") || code.startsWith(u"ja") || code.startsWith(u"ko");
}

} // namespace

Language::Language(const QString& code, const QString& folder, QObject* parent) : QObject(parent), m_folder(folder)
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
    setCode(code);
}

void Language::setCode(const QString& code)
{
    if (code == m_code) {
        return;
    }
    m_code = code;
    m_translator.reset();
    if (!isEnglish(code)) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(m_folder + u"/mingshi_" + QString(code).replace(u'-', u'_'))) {
            m_translator = std::move(translator);
        }
    }
    emit changed();
}

bool Language::rightToLeft() const
{
    return locale().textDirection() == Qt::RightToLeft;
}

QStringList Language::fontFamilies() const
{
    const auto latin = QStringLiteral("Noto Sans");
    const auto arabic = QStringLiteral("Noto Naskh Arabic");
    const auto han = hanFamily(m_code);
    if (writesHan(m_code)) {
        return {han, latin, arabic};
    }
    if (locale().script() == QLocale::ArabicScript) {
        return {arabic, latin, han};
    }
    return {latin, han, arabic};
}

QString Language::translate(const char* context, const char* source, const char* disambiguation, int n) const
{
    QString text;
    if (m_translator) {
        text = m_translator->translate(context, source, disambiguation, n);
    }
    if (text.isEmpty()) {
        text = QString::fromUtf8(source);
    }
    return n >= 0 ? text.replace(QStringLiteral("%n"), locale().toString(n)) : text;
}

QString Language::translate(const QString& context, const QString& source, const QString& disambiguation, int n) const
{
    const QByteArray hint = disambiguation.toUtf8();
    return translate(context.toUtf8().constData(), source.toUtf8().constData(),
                     hint.isEmpty() ? nullptr : hint.constData(), n);
}

QString Language::nativeName(const QString& code)
{
    if (code == u"zh-CN" || code == u"zh-Hans") {
        return QStringLiteral("简体中文");
    }
    if (code == u"zh-TW" || code == u"zh-Hant") {
        return QStringLiteral("繁體中文");
    }
    if (code == u"zh-HK") {
        return QStringLiteral("繁體中文（香港）");
    }
    if (isEnglish(code)) {
        return QStringLiteral("English");
    }
    const QString name = QLocale(code).nativeLanguageName();
    return name.isEmpty() ? code : name;
}

QJSValue Language::lookup()
{
    // Known once QML has seen this object; it always has when it reads the property.
    if (auto* engine = qjsEngine(this); engine != nullptr && !m_lookup.isCallable()) {
        m_lookup = engine->newQObject(this).property(QStringLiteral("translate"));
    }
    return m_lookup;
}

} // namespace mingshi
