// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "controls/language.h"

#include <QQmlContext>
#include <QQmlEngine>
#include <QtQuickTest>

/// Gives the tests the modules that are linked in, and two languages.
class Setup : public QObject {
    Q_OBJECT
public slots:
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath(QStringLiteral(":/qt/qml"));
        engine->rootContext()->setContextProperty(QStringLiteral("arabic"), &m_arabic);
        engine->rootContext()->setContextProperty(QStringLiteral("chinese"), &m_chinese);
    }

private:
    mingshi::Language m_arabic{QStringLiteral("ar")};
    mingshi::Language m_chinese{QStringLiteral("zh-CN")};
};

QUICK_TEST_MAIN_WITH_SETUP(controls, Setup)

#include "controls_test.moc"
