// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "manager_panel.h"

#include <gtest/gtest.h>

namespace mingshi {

namespace {

class ManagerLayout : public ::testing::TestWithParam<std::string> {};

std::vector<std::string> names()
{
    std::vector<std::string> all;
    for (const auto& [name, state] : statesOfThePanel()) {
        all.push_back(name);
    }
    return all;
}

std::string testName(const ::testing::TestParamInfo<std::string>& info)
{
    auto name = info.param;
    std::ranges::replace(name, '-', '_');
    return name;
}

void look(ManagerPanel& panel, const QString& name)
{
    for (const double scale : {1.0, 1.5, 2.0}) {
        panel.screen.setTextScale(scale);
        for (const auto* const code : {"zh-CN", "en", "ar"}) {
            panel.language.setCode(QString::fromLatin1(code));
            panel.screen.settle();
            panel.screen.draw(QStringLiteral("manager-%1-%2-%3").arg(name, code).arg(static_cast<int>(scale * 100)));
            const auto broken = panel.screen.broken(64);
            EXPECT_TRUE(broken.isEmpty()) << code << " " << scale << "\n"
                                          << broken.join(QLatin1Char('\n')).toStdString();
        }
    }
    EXPECT_TRUE(panel.screen.warnings().isEmpty()) << panel.screen.warnings().join(QLatin1Char('\n')).toStdString();
}

} // namespace

TEST_P(ManagerLayout, everythingIsReadableAndTouchable)
{
    ManagerPanel panel;
    panel.show(GetParam());
    look(panel, QString::fromStdString(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Screens, ManagerLayout, ::testing::ValuesIn(names()), testName);

TEST(ManagerScreen, theTableIsReadableInEveryLanguageAndSize)
{
    ManagerPanel panel;
    panel.show("busy");
    ASSERT_TRUE(panel.screen.click(QStringLiteral("showTable")));
    EXPECT_TRUE(panel.screen.texts().contains(QStringLiteral("1,201")));
    look(panel, QStringLiteral("table"));
}

} // namespace mingshi
