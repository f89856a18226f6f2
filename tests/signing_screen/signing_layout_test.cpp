// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "signing_desk.h"

#include <QImage>

#include <gtest/gtest.h>

namespace mingshi {

namespace {

class SigningLayout : public ::testing::TestWithParam<std::string> {};

std::vector<std::string> names()
{
    std::vector<std::string> all;
    for (auto& one : statesOfTheDesk(siteUnderTest(), "en")) {
        all.push_back(std::move(one.name));
    }
    return all;
}

std::string testName(const ::testing::TestParamInfo<std::string>& info)
{
    auto name = info.param;
    std::ranges::replace(name, '-', '_');
    return name;
}

QString fileName(const std::string& state, const std::string& language, double scale, QSize size)
{
    return QStringLiteral("signing-%1-%2-%3%4")
        .arg(QString::fromStdString(state), QString::fromStdString(language))
        .arg(static_cast<int>(scale * 100))
        .arg(size.width() < size.height() ? QStringLiteral("-upright") : QString());
}

void look(const std::string& name, QSize size)
{
    SigningDesk desk(size);
    if (name.starts_with("capture") && name != "capture-comparing") {
        QImage face(640, 480, QImage::Format_RGB32);
        face.fill(QColor(96, 120, 132));
        desk.view.show(std::move(face));
    }
    for (const double scale : {1.0, 1.5, 2.0}) {
        desk.screen.setTextScale(scale);
        for (const auto* const language : {"zh-CN", "en", "ar"}) {
            desk.show(name, language);
            desk.screen.draw(fileName(name, language, scale, size));
            const auto broken = desk.screen.broken(64);
            EXPECT_TRUE(broken.isEmpty()) << language << " " << scale << "\n"
                                          << broken.join(QLatin1Char('\n')).toStdString();
            EXPECT_FALSE(desk.screen.buttons().isEmpty()) << "nothing can be done";
        }
    }
    EXPECT_TRUE(desk.screen.warnings().isEmpty()) << desk.screen.warnings().join(QLatin1Char('\n')).toStdString();
}

} // namespace

TEST_P(SigningLayout, everythingIsReadableAndTouchableOnTheDesk)
{
    look(GetParam(), wide);
}

TEST_P(SigningLayout, everythingIsReadableAndTouchableOnAnUprightScreen)
{
    look(GetParam(), upright);
}

INSTANTIATE_TEST_SUITE_P(Screens, SigningLayout, ::testing::ValuesIn(names()), testName);

} // namespace mingshi
