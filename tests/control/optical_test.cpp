// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "document_command.h"

#include "desk.h"
#include "identity/number_reading.h"

#include <opencv2/imgcodecs.hpp>

#include <gmock/gmock.h>

#include <fstream>

using namespace mingshi;
using namespace mingshi::specimens;
using ::testing::Contains;
using ::testing::HasSubstr;

namespace {

class OpticalCommands : public ::testing::Test {
protected:
    std::string path(const std::string& name) const { return (m_folder / name).string(); }

    std::string photo(const Sheet& sheet, int quarterTurns)
    {
        cv::imwrite(path("photo.jpg"), photograph(m_random, sheet, Grade::Medium, quarterTurns).bgr);
        return quoted(path("photo.jpg"));
    }

    std::string file(const std::string& name, const std::string& bytes)
    {
        std::ofstream(path(name), std::ios::binary) << bytes;
        return quoted(path(name));
    }

    cv::RNG m_random{7001};
    TemporaryFolder m_folder;
};

} // namespace

TEST_F(OpticalCommands, aPassport_whicheverWayUp_isReadLikeItsLines)
{
    const auto sheet = zoneSheet(m_random, MrzFormat::Td3);
    const auto typed = document("mrz " + file("lines.txt", sheet.lines[0] + "\n" + sheet.lines[1] + "\n"));
    ASSERT_EQ(typed.code, 0);
    for (const int quarterTurns : {0, 1, 2, 3}) {
        const auto said = document("mrz --image " + photo(sheet, quarterTurns));
        ASSERT_EQ(said.code, 0) << said.object;
        EXPECT_EQ(said["kind"], "mrz_td3");
        for (const auto* name : {"surname", "given_names", "number", "birth_date", "expiry_date", "issuing_state"}) {
            EXPECT_EQ(said[name], typed[name]) << quarterTurns;
        }
        EXPECT_EQ(said.object["lines"], nlohmann::json(sheet.lines));
        EXPECT_GT(said.object["certainty"].get<double>(), 0.5);
        EXPECT_THAT(said.object["notes"].dump(), HasSubstr("proves nothing"));
    }
}

TEST_F(OpticalCommands, aResidentCard_isLaidFlat_itsNumberRead_itsPortraitTaken)
{
    const auto sheet = residentCard(m_random);
    const auto said = document("card --image " + photo(sheet, 2) + " --out " + quoted(path("flat.png")) +
                               " --portrait " + quoted(path("portrait.png")));
    ASSERT_EQ(said.code, 0) << said.object;
    EXPECT_EQ(said["number"], sheet.lines.front());
    EXPECT_EQ(said["kind"], "prc_resident_number");
    EXPECT_EQ(said.object["corners"].size(), 4U);
    const auto flat = cv::imread(path("flat.png"));
    ASSERT_EQ(flat.size(), cv::Size(1012, 638));
    const auto portrait = cv::imread(path("portrait.png"));
    ASSERT_EQ(portrait.cols, said.object["portrait"]["width"].get<int>());

    // Upright: the middle of the portrait on the sheet is where the middle of the one that was taken is.
    const auto middle = (sheet.portrait.tl() + sheet.portrait.br()) / 2;
    const auto& box = said.object["portrait"];
    EXPECT_NEAR(box["x"].get<double>() + box["width"].get<double>() / 2, middle.x * 1012. / sheet.bgr.cols, 40);
    EXPECT_NEAR(box["y"].get<double>() + box["height"].get<double>() / 2, middle.y * 638. / sheet.bgr.rows, 50);
}

TEST_F(OpticalCommands, theBackOfACard_isReadByItsZone)
{
    const auto said = document("card --image " + photo(zoneSheet(m_random, MrzFormat::Td1), 0) + " --portrait " +
                               quoted(path("portrait.png")));
    EXPECT_EQ(said.code, 0) << said.object;
    EXPECT_EQ(said["kind"], "mrz_td1");
    EXPECT_FALSE(std::filesystem::exists(path("portrait.png")));
}

TEST_F(OpticalCommands, whereNothingIsInView_theCheckThatFailsSaysSo)
{
    cv::imwrite(path("desk.png"), emptyDesk(m_random, Grade::Hard));
    cv::imwrite(path("one.png"), cv::Mat(1, 1, CV_8UC3, cv::Scalar::all(9)));
    for (const auto* name : {"desk.png", "one.png"}) {
        EXPECT_THAT(document("mrz --image " + quoted(path(name))).failing(), Contains("zone_in_view")) << name;
        EXPECT_THAT(document("card --image " + quoted(path(name))).failing(), Contains("card_in_view")) << name;
    }
}

TEST_F(OpticalCommands, whatIsNoPicture_isSaidSo)
{
    const auto photoFile = photo(residentCard(m_random), 0);
    std::ifstream whole(path("photo.jpg"), std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(whole), {});
    file("empty.png", "");
    file("text.png", "no picture");
    file("start.jpg", bytes.substr(0, 100));
    file("zeros.jpg", std::string(50U << 20, '\0'));
    for (const auto* name : {"empty.png", "text.png", "start.jpg", "zeros.jpg", "missing.png", "."}) {
        for (const auto* command : {"mrz --image ", "card --image ", "scan "}) {
            const auto said = document(command + quoted(path(name)));
            EXPECT_EQ(said.code, 2) << command << name;
            EXPECT_THAT(said["error"], HasSubstr(path(name)));
        }
    }
    // Half a photograph is grey below: whatever is made of it, nothing breaks.
    EXPECT_LE(document("card --image " + file("half.jpg", bytes.substr(0, bytes.size() / 2))).code, 2);
    EXPECT_EQ(document("card --image " + photoFile + " --out /nowhere/flat.png").code, 2);
    EXPECT_EQ(document("card --image " + photoFile + " --out " + quoted(path("flat.xyz"))).code, 2);
}

TEST_F(OpticalCommands, aFileAndAnImageAtOnce_areAMistake)
{
    const auto ran = run(mingshictl + " document mrz a.txt --image b.png 2>&1");
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(run(mingshictl + " document mrz 2>&1").code, 2);
}
