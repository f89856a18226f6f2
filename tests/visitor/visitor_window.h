// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "controls/language.h"
#include "controls/theme.h"
#include "sample_visit.h"
#include "visitor/visitor_model.h"

#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>

#include <gtest/gtest.h>

#include <stdexcept>

namespace mingshi {

/// What Qt and QML complained about while it lived: there is nothing that may be complained about.
class Complaints {
public:
    Complaints() : m_before(qInstallMessageHandler(take)) { list.clear(); }
    ~Complaints() { qInstallMessageHandler(m_before); }
    Complaints(const Complaints&) = delete;
    Complaints& operator=(const Complaints&) = delete;

    static inline QStringList list;

private:
    static void take(QtMsgType type, const QMessageLogContext&, const QString& message)
    {
        if (type != QtDebugMsg && type != QtInfoMsg) {
            list.append(message);
        }
    }
    QtMessageHandler m_before;
};

/// The visitor's window over a model whose events are noted.
class VisitorWindow {
public:
    explicit VisitorWindow(QSize size)
    {
        view.engine()->addImportPath(QStringLiteral(":/qt/qml"));
        view.setInitialProperties({{QStringLiteral("model"), QVariant::fromValue(&model)}});
        view.setResizeMode(QQuickView::SizeRootObjectToView);
        view.resize(size);
        view.setSource(QUrl(QStringLiteral("qrc:/qt/qml/Mingshi/Visitor/VisitorScreen.qml")));
        if (view.rootObject() == nullptr) {
            throw std::runtime_error("VisitorScreen.qml does not load");
        }
        view.show();
        theme()->setReducedMotion(true);
        QTest::qWait(250); // the first page appeared with motion
        settle();
    }

    Theme* theme() { return qobject_cast<Theme*>(qmlAttachedPropertiesObject<Theme>(view.rootObject())); }

    void show(const visit::State& state, double textScale = 1.0)
    {
        model.show(state);
        theme()->setTextScale(textScale);
        settle();
    }

    /// Lays everything out and draws it.
    QImage settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        view.grabWindow();
        QCoreApplication::processEvents();
        return view.grabWindow();
    }

    /// All that can be seen, from the back to the front.
    std::vector<QQuickItem*> items()
    {
        std::vector<QQuickItem*> all;
        collect(view.rootObject(), all);
        return all;
    }

    QQuickItem* find(const QString& name)
    {
        for (auto* item : items()) {
            if (item->objectName() == name) {
                return item;
            }
        }
        return nullptr;
    }

    static QRectF rect(const QQuickItem* item)
    {
        return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    }

    /// Touches the middle of what is called so, as a finger does.
    void touch(const QString& name)
    {
        auto* item = find(name);
        ASSERT_NE(item, nullptr) << qPrintable(name);
        QTest::mouseClick(&view, Qt::LeftButton, {}, rect(item).center().toPoint());
        settle();
    }

    template<class T>
    const T* last() const
    {
        return posted.empty() ? nullptr : std::get_if<T>(&posted.back());
    }

    visit::Site site = sample::site();
    Language language;
    std::vector<visit::EventBody> posted;
    VisitorModel model{site, QStringLiteral("示例花园"), language,
                       [](const std::string& payload) {
                           QrCode code{25, {}};
                           for (int i = 0; i < 25 * 25; ++i) {
                               code.modules.push_back(
                                   (i * 7 + payload[static_cast<std::size_t>(i) % payload.size()]) % 3 == 0);
                           }
                           return code;
                       },
                       [this](visit::EventBody body) { posted.push_back(std::move(body)); }};
    QQuickView view;

private:
    static void collect(QQuickItem* item, std::vector<QQuickItem*>& all)
    {
        if (!item->isVisible() || item->opacity() <= 0) {
            return;
        }
        all.push_back(item);
        for (auto* child : item->childItems()) {
            collect(child, all);
        }
    }
};

} // namespace mingshi
