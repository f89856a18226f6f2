// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "screen_check.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QQmlEngine>
#include <QQmlProperty>
#include <QTest>

#include <gtest/gtest.h>

#include <stdexcept>

namespace mingshi {

namespace {

QStringList& heard()
{
    static QStringList messages;
    return messages;
}

void listen(QtMsgType, const QMessageLogContext&, const QString& message)
{
    heard() << message;
}

/// The one application that all screens of this process need.
class Application : public ::testing::Environment {
public:
    void SetUp() override
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_QUICK_BACKEND", "software");
        m_application = std::make_unique<QGuiApplication>(m_count, m_words);
    }
    void TearDown() override { m_application.reset(); }

private:
    int m_count = 1;
    char m_name[7] = "screen";
    char* m_words[2] = {m_name, nullptr};
    std::unique_ptr<QGuiApplication> m_application;
};

[[maybe_unused]] ::testing::Environment* const application = ::testing::AddGlobalTestEnvironment(new Application);

bool isText(const QQuickItem* item)
{
    return item->inherits("QQuickText");
}

QRectF place(const QQuickItem* item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

const QQuickItem* scrollingParent(const QQuickItem* item)
{
    for (const auto* at = item->parentItem(); at != nullptr; at = at->parentItem()) {
        if (at->inherits("QQuickFlickable")) {
            return at;
        }
    }
    return nullptr;
}

const QQuickItem* buttonAround(const QQuickItem* item)
{
    for (const auto* at = item->parentItem(); at != nullptr; at = at->parentItem()) {
        if (at->inherits("QQuickAbstractButton")) {
            return at;
        }
    }
    return nullptr;
}

QVariant accessible(QQuickItem* item, const char* property)
{
    // Not through QAccessible: that one answers nothing at all for a password.
    return QQmlProperty(item, QStringLiteral("Accessible.") + QString::fromLatin1(property), qmlContext(item)).read();
}

QString nameOf(const QQuickItem* item)
{
    const auto text = item->property("text").toString().left(40);
    return QStringLiteral("%1 \"%2\" '%3'")
        .arg(QString::fromLatin1(item->metaObject()->className()), item->objectName(), text);
}

void collect(QQuickItem* item, QList<QQuickItem*>& found)
{
    if (!item->isVisible() || item->opacity() <= 0) {
        return;
    }
    found << item;
    for (auto* child : item->childItems()) {
        collect(child, found);
    }
}

} // namespace

ScreenUnderTest::ScreenUnderTest(const char* url, QObject* model, QSize size)
{
    heard().clear();
    qInstallMessageHandler(listen);
    m_view = std::make_unique<QQuickView>();
    m_view->engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_view->setResizeMode(QQuickView::SizeRootObjectToView);
    m_view->resize(size);
    m_view->setInitialProperties({{QStringLiteral("model"), QVariant::fromValue(model)}});
    m_view->setSource(QUrl(QString::fromLatin1(url)));
    if (m_view->rootObject() == nullptr) {
        std::string why = url;
        for (const auto& error : m_view->errors()) {
            why += "\n" + error.toString().toStdString();
        }
        throw std::runtime_error(why);
    }
    m_view->show();
    settle();
}

ScreenUnderTest::~ScreenUnderTest()
{
    m_view.reset();
    qInstallMessageHandler(nullptr);
}

void ScreenUnderTest::setTextScale(double scale)
{
    QQmlProperty(m_view->rootObject(), QStringLiteral("Theme.textScale"), qmlContext(m_view->rootObject()))
        .write(scale);
    settle();
}

void ScreenUnderTest::settle()
{
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    for (int frame = 0; frame < 2; ++frame) {
        m_view->grabWindow(); // polishes what waits for a frame
        QCoreApplication::processEvents();
    }
}

void ScreenUnderTest::draw(const QString& name)
{
    const QImage picture = m_view->grabWindow();
    EXPECT_EQ(picture.size(), m_view->size());
    const auto folder = qEnvironmentVariable("MINGSHI_SCREENS_DIR");
    if (!folder.isEmpty() && QDir().mkpath(folder)) {
        EXPECT_TRUE(picture.save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
    }
}

QList<QQuickItem*> ScreenUnderTest::items() const
{
    QList<QQuickItem*> found;
    collect(m_view->rootObject(), found);
    return found;
}

QList<QQuickItem*> ScreenUnderTest::buttons() const
{
    auto all = items();
    all.removeIf([](const QQuickItem* item) { return !item->inherits("QQuickAbstractButton"); });
    return all;
}

QList<QQuickItem*> ScreenUnderTest::fields() const
{
    auto all = items();
    all.removeIf([](const QQuickItem* item) { return !item->inherits("QQuickTextInput"); });
    return all;
}

QStringList ScreenUnderTest::texts() const
{
    QStringList found;
    for (const auto* item : items()) {
        if (isText(item)) {
            found << item->property("text").toString();
        }
    }
    return found;
}

QQuickItem* ScreenUnderTest::find(const QString& objectName) const
{
    for (auto* item : items()) {
        if (item->objectName() == objectName) {
            return item;
        }
    }
    return nullptr;
}

bool ScreenUnderTest::click(const QString& objectName)
{
    const auto* item = find(objectName);
    if (item == nullptr) {
        return false;
    }
    QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::NoModifier, place(item).center().toPoint());
    settle();
    return true;
}

void ScreenUnderTest::type(const QString& objectName, const QString& text)
{
    ASSERT_TRUE(click(objectName)) << objectName.toStdString();
    for (const auto letter : text) {
        QTest::sendKeyEvent(QTest::Click, m_view.get(), Qt::Key_unknown, letter, Qt::NoModifier);
    }
    settle();
}

QStringList ScreenUnderTest::broken(int smallestTarget) const
{
    QStringList found;
    const auto say = [&](const QQuickItem* item, const QString& what) {
        const auto at = place(item);
        found << QStringLiteral("%1 %2 at %3,%4 %5x%6")
                     .arg(nameOf(item), what)
                     .arg(at.x())
                     .arg(at.y())
                     .arg(at.width())
                     .arg(at.height());
    };
    const QRectF window(QPointF(0, 0), QSizeF(m_view->size()));
    const auto all = items();
    for (auto* item : all) {
        const auto at = place(item);
        const bool control = item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextInput");
        const auto* scrolling = scrollingParent(item);
        if (control && (at.width() < smallestTarget - 0.5 || at.height() < smallestTarget - 0.5)) {
            say(item, QStringLiteral("is too small to be touched"));
        }
        if ((control || isText(item)) && accessible(item, "name").toString().isEmpty() &&
            accessible(item, "description").toString().isEmpty()) {
            // Words inside of a control are read with it.
            if (control || (!item->property("text").toString().isEmpty() && buttonAround(item) == nullptr &&
                            !accessible(item, "ignored").toBool())) {
                say(item, QStringLiteral("has no accessible name"));
            }
        }
        if (isText(item) && !item->property("text").toString().isEmpty()) {
            if (item->property("truncated").toBool() || item->property("contentWidth").toReal() > item->width() + 1 ||
                item->property("contentHeight").toReal() > item->height() + 1) {
                say(item, QStringLiteral("does not fit its own place"));
            }
            if (const auto* button = buttonAround(item);
                button != nullptr && !place(button).adjusted(-1, -1, 1, 1).contains(at)) {
                say(item, QStringLiteral("is larger than its button"));
            }
        }
        if (control || isText(item) || item->inherits("QQuickPaintedItem")) {
            if (scrolling != nullptr) {
                const auto frame = place(scrolling).adjusted(-1, 0, 1, 0);
                if (at.left() < frame.left() || at.right() > frame.right()) {
                    say(item, QStringLiteral("is cut at a side"));
                }
            } else if (!window.adjusted(-1, -1, 1, 1).contains(at)) {
                say(item, QStringLiteral("is outside of the window"));
            }
        }
        if (item->inherits("QQuickFlickable") && item->height() < 120 &&
            item->property("contentHeight").toReal() > item->height() + 1) {
            say(item, QStringLiteral("leaves no room to read in"));
        }
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (qsizetype j = i + 1; j < all.size(); ++j) {
            const bool first = all[i]->inherits("QQuickAbstractButton") || all[i]->inherits("QQuickTextInput");
            const bool second = all[j]->inherits("QQuickAbstractButton") || all[j]->inherits("QQuickTextInput");
            const bool text = isText(all[j]) && !all[j]->property("text").toString().isEmpty();
            const bool firstText = isText(all[i]) && !all[i]->property("text").toString().isEmpty();
            if ((!first && !firstText) || (!second && !text) || all[i]->isAncestorOf(all[j]) ||
                all[j]->isAncestorOf(all[i]) || scrollingParent(all[i]) != scrollingParent(all[j])) {
                continue;
            }
            const auto both = place(all[i]).intersected(place(all[j]));
            if (both.width() > 1 && both.height() > 1) {
                say(all[i], QStringLiteral("lies over ") + nameOf(all[j]));
            }
        }
    }
    return found;
}

const QStringList& ScreenUnderTest::warnings() const
{
    return heard();
}

} // namespace mingshi
