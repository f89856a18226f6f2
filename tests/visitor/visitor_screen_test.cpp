// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "visitor_window.h"

#include <QAccessible>
#include <QDir>

#include <tuple>

namespace mingshi {

namespace {

bool isA(const QQuickItem* item, const char* type)
{
    return item->inherits(type);
}

bool inFlickable(const QQuickItem* item)
{
    for (const auto* at = item->parentItem(); at != nullptr; at = at->parentItem()) {
        if (isA(at, "QQuickFlickable") && at->property("interactive").toBool()) {
            return true;
        }
    }
    return false;
}

std::string about(const QQuickItem* item)
{
    const QRectF at = VisitorWindow::rect(item);
    return qPrintable(QStringLiteral("%1 \"%2\" %3 at %4,%5 %6x%7")
                          .arg(QString::fromUtf8(item->metaObject()->className()), item->objectName(),
                               item->property("text").toString())
                          .arg(at.x())
                          .arg(at.y())
                          .arg(at.width())
                          .arg(at.height()));
}

QVariant accessibleName(QQuickItem* item)
{
    auto* accessible = QAccessible::queryAccessibleInterface(item);
    return accessible == nullptr ? QVariant() : accessible->text(QAccessible::Name);
}

void expectReadable(VisitorWindow& window)
{
    const QRectF whole(QPointF(0, 0), QSizeF(window.view.size()));
    for (auto* item : window.items()) {
        if (!isA(item, "QQuickText") || item->property("text").toString().isEmpty()) {
            continue;
        }
        EXPECT_FALSE(item->property("truncated").toBool()) << about(item);
        EXPECT_LE(item->property("paintedWidth").toReal(), item->width() + 1) << about(item);
        EXPECT_LE(item->property("paintedHeight").toReal(), item->height() + 1) << about(item);
        EXPECT_LE(item->width(), item->parentItem()->width() + 1) << about(item);
        if (!inFlickable(item)) {
            EXPECT_TRUE(whole.contains(VisitorWindow::rect(item))) << about(item);
        }
    }
}

void expectTouchable(VisitorWindow& window)
{
    const QRectF whole(QPointF(0, 0), QSizeF(window.view.size()));
    for (auto* item : window.items()) {
        if (!isA(item, "QQuickAbstractButton")) {
            continue;
        }
        EXPECT_GE(item->width(), 64) << about(item);
        EXPECT_GE(item->height(), 64) << about(item);
        EXPECT_FALSE(accessibleName(item).toString().isEmpty()) << about(item);
        EXPECT_FALSE(item->objectName().isEmpty()) << about(item);
        EXPECT_FALSE(item->hasActiveFocus()) << about(item);
        if (!inFlickable(item)) {
            EXPECT_TRUE(whole.contains(VisitorWindow::rect(item))) << about(item);
        }
    }
}

/// The parts of a screen never lie over each other.
void expectApart(VisitorWindow& window)
{
    std::vector<QQuickItem*> parts;
    for (const auto* name : {"bar", "place", "words", "choices", "asides", "actions"}) {
        if (auto* part = window.find(QString::fromLatin1(name)); part != nullptr && part->height() > 0) {
            parts.push_back(part);
        }
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        for (std::size_t j = i + 1; j < parts.size(); ++j) {
            EXPECT_FALSE(VisitorWindow::rect(parts[i]).intersects(VisitorWindow::rect(parts[j])))
                << about(parts[i]) << " and " << about(parts[j]);
        }
    }
    // What scrolls shows at least two lines.
    for (const auto* name : {"words", "choices"}) {
        if (auto* part = window.find(QString::fromLatin1(name));
            part != nullptr && part->property("overflows").toBool()) {
            EXPECT_GE(part->height(), 72 + 2 * window.theme()->body().pixelSize()) << about(part);
        }
    }
}

void expectEqualAnswers(VisitorWindow& window, const QString& firstName, const QString& secondName)
{
    auto* first = window.find(firstName);
    auto* second = window.find(secondName);
    ASSERT_NE(first, nullptr);
    ASSERT_NE(second, nullptr);
    const QRectF whole(QPointF(0, 0), QSizeF(window.view.size()));
    EXPECT_STREQ(first->metaObject()->className(), second->metaObject()->className());
    EXPECT_EQ(first->width(), second->width());
    EXPECT_EQ(first->height(), second->height());
    EXPECT_GE(first->height(), 96);
    EXPECT_EQ(VisitorWindow::rect(first).y(), VisitorWindow::rect(second).y());
    for (const auto* property :
         {"font", "fill", "fillPressed", "outline", "outlineWidth", "words", "opacity", "enabled"}) {
        EXPECT_EQ(first->property(property), second->property(property)) << property;
    }
    for (auto* answer : {first, second}) {
        EXPECT_TRUE(whole.contains(VisitorWindow::rect(answer))) << about(answer);
        EXPECT_FALSE(inFlickable(answer)) << about(answer);
        EXPECT_FALSE(answer->hasActiveFocus()) << about(answer);
        EXPECT_FALSE(answer->property("checked").toBool()) << about(answer);
    }
}

class AllScreens : public testing::TestWithParam<std::tuple<std::string, QSize>> {};

std::string nameOf(const testing::TestParamInfo<AllScreens::ParamType>& info)
{
    auto [language, size] = info.param;
    std::erase(language, '-');
    return language + (size.width() < size.height() ? "_upright" : "_lying");
}

TEST_P(AllScreens, fitAtEveryTextSizeWithEqualAnswersAndNoWarning)
{
    const Complaints complaints;
    const auto& [language, size] = GetParam();
    const QString folder = qEnvironmentVariable("MINGSHI_SCREENS_DIR");
    VisitorWindow window(size);
    for (const auto& [name, state] : sample::states(language)) {
        for (const double scale : {1.0, 1.5, 2.0}) {
            const std::string title = name + "-" + language + (size.width() < size.height() ? "-upright-" : "-lying-") +
                                      std::to_string(static_cast<int>(scale * 100));
            SCOPED_TRACE(title);
            window.show(state, scale);
            if (!folder.isEmpty()) {
                QDir().mkpath(folder);
                window.settle().save(folder + u'/' + QString::fromStdString(title) + u".png");
            }
            expectReadable(window);
            expectTouchable(window);
            expectApart(window);
            if (std::holds_alternative<visit::ReadingNotice>(state.screen)) {
                expectEqualAnswers(window, QStringLiteral("agree"), QStringLiteral("refuse"));
            }
            if (std::holds_alternative<visit::ConfirmingWithdrawal>(state.screen)) {
                expectEqualAnswers(window, QStringLiteral("confirmWithdrawal"), QStringLiteral("keepConsent"));
            }
            for (const auto* tool : {"languages", "textSize", "callStaff", "leave"}) {
                EXPECT_NE(window.find(QString::fromLatin1(tool)), nullptr) << tool;
            }
        }
    }
    EXPECT_TRUE(Complaints::list.isEmpty()) << qPrintable(Complaints::list.join(u'\n'));
}

INSTANTIATE_TEST_SUITE_P(Visitor, AllScreens,
                         testing::Combine(testing::Values("zh-CN", "en", "ar"),
                                          testing::Values(QSize(1080, 1920), QSize(1920, 1080))),
                         nameOf);

TEST(VisitorScreen, lowerReach_putsAllThatIsTouchedIntoTheLowestTwoFifths)
{
    const Complaints complaints;
    VisitorWindow window(QSize(1080, 1920));
    for (const auto& [name, state] : sample::states("zh-CN")) {
        SCOPED_TRACE(name);
        window.model.show(state);
        window.theme()->setLowerReach(true);
        const QImage picture = window.settle();
        if (const QString folder = qEnvironmentVariable("MINGSHI_SCREENS_DIR"); !folder.isEmpty()) {
            picture.save(folder + u'/' + QString::fromStdString(name) + u"-lower-reach.png");
        }
        expectReadable(window);
        expectApart(window);
        for (auto* item : window.items()) {
            if (isA(item, "QQuickAbstractButton") && !item->objectName().startsWith(u"scroll")) {
                EXPECT_GE(VisitorWindow::rect(item).y(), 1920 * 0.6) << about(item);
            }
        }
    }
    EXPECT_TRUE(Complaints::list.isEmpty()) << qPrintable(Complaints::list.join(u'\n'));
}

TEST(VisitorScreen, arabic_isReadFromTheRight)
{
    VisitorWindow window(QSize(1080, 1920));
    const auto states = sample::states("ar");
    for (const auto& [name, state] : states) {
        if (name == "notice") {
            window.show(state);
            const bool agreeRight = VisitorWindow::rect(window.find(QStringLiteral("agree"))).x() >
                                    VisitorWindow::rect(window.find(QStringLiteral("refuse"))).x();
            EXPECT_EQ(agreeRight, window.model.agreeFirst());
            EXPECT_GT(VisitorWindow::rect(window.find(QStringLiteral("languages"))).x(),
                      VisitorWindow::rect(window.find(QStringLiteral("leave"))).x());
        }
        if (name == "present") {
            window.show(state);
            EXPECT_LT(VisitorWindow::rect(window.find(QStringLiteral("key-0"))).x(),
                      VisitorWindow::rect(window.find(QStringLiteral("key-1"))).x());
        }
    }
}

TEST(VisitorScreen, nextPerson_findsTheTextSizeAndReachOfTheSite)
{
    VisitorWindow window(QSize(1080, 1920));
    const auto states = sample::states("en");
    window.show(states[2].state, 2.0);
    window.theme()->setLowerReach(true);
    window.model.show(states[0].state);
    EXPECT_EQ(window.theme()->textScale(), 1.0);
    EXPECT_FALSE(window.theme()->lowerReach());
}

} // namespace

} // namespace mingshi
