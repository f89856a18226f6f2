// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/face_image.h"

#include "emrtd/invented_document.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace mingshi;
using namespace mingshi::emrtd;
using namespace mingshi::emrtd::simulated;

namespace {

const auto jp2 = bytes(0, 0, 0, 0x0C, 'j', 'P', ' ', ' ', 0x0D, 0x0A, 0x87, 0x0A, 1, 2, 3);
const auto codestream = bytes(0xFF, 0x4F, 0xFF, 0x51, 0, 1, 2);

Bytes faceIn(const Bytes& biometric)
{
    auto group = tlv(0x02, bytes(1));
    append(group, 0x7F60, biometric);
    return tlv(0x75, tlv(0x7F61, group));
}

} // namespace

TEST(FaceImage, theFirstBytesSayWhatItIs)
{
    struct Known {
        Bytes picture;
        FaceImageFormat format;
    };
    for (const auto& [picture, format] : {Known{jpegLike(100), FaceImageFormat::Jpeg}, Known{jp2, FaceImageFormat::Jp2},
                                          Known{codestream, FaceImageFormat::Jpeg2000Codestream}}) {
        for (const std::size_t points : {0U, 1U, 12U}) {
            const auto file = faceGroupOf(picture, points);
            const auto found = faceImageIn(file);
            ASSERT_TRUE(found) << points;
            EXPECT_EQ(found->format, format);
            EXPECT_TRUE(std::ranges::equal(found->bytes, picture));
        }
    }
    const auto noPicture = faceGroupOf(bytes('G', 'I', 'F', '8', '9', 'a'));
    EXPECT_FALSE(faceImageIn(noPicture));
}

TEST(FaceImage, theNewerRecord_isFoundInItsAsn1)
{
    const auto file = faceIn(tlv(0x7F2E, tlv(0xA1, tlv(0x65, tlv(0x30, tlv(0x81, jp2))))));
    const auto found = faceImageIn(file);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->format, FaceImageFormat::Jp2);
    EXPECT_TRUE(std::ranges::equal(found->bytes, jp2));
    const auto plain = faceIn(tlv(0x5F2E, tlv(0x65, tlv(0xA1, tlv(0x80, codestream)))));
    EXPECT_TRUE(faceImageIn(plain));
}

TEST(FaceImage, nestingWithoutEnd_isGivenUp)
{
    auto inside = tlv(0x81, jp2);
    for (int depth = 0; depth < 200; ++depth) {
        inside = tlv(0xA1, inside);
    }
    const auto file = faceIn(tlv(0x7F2E, inside));
    EXPECT_FALSE(faceImageIn(file));
}

TEST(FaceImage, aRecordThatIsCutOrLies_givesNothing)
{
    const auto whole = faceGroupOf(jpegLike(100), 2);
    for (std::size_t size = 0; size < whole.size(); ++size) {
        EXPECT_FALSE(faceImageIn(BytesView(whole).first(size))) << size;
    }
    for (std::size_t i = 0; i < whole.size(); ++i) {
        auto lying = whole;
        lying[i] = std::byte{0xFF};
        const auto file = lying;
        if (const auto found = faceImageIn(file)) {
            EXPECT_LE(found->bytes.size(), file.size());
        }
    }
}
