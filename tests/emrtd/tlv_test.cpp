// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/tlv.h"

#include "emrtd/apdu.h"
#include "emrtd/chip_transport.h"
#include "emrtd/hex.h"

#include <gtest/gtest.h>

using namespace mingshi::emrtd;
using namespace mingshi::emrtd::simulated;

TEST(Tlv, objects_areReadOneAfterTheOther)
{
    const auto objects = hex("5F01 04 30313036  5C 02 6175");
    TlvReader reader(objects);
    const auto first = reader.next();
    ASSERT_TRUE(first);
    EXPECT_EQ(first->tag, 0x5F01U);
    EXPECT_EQ(toHex(first->value), "30313036");
    EXPECT_EQ(toHex(first->whole), "5F010430313036");
    EXPECT_FALSE(first->constructed());
    const auto second = reader.next();
    ASSERT_TRUE(second);
    EXPECT_EQ(second->tag, 0x5CU);
    EXPECT_FALSE(reader.next());
    EXPECT_FALSE(reader.broken());
}

TEST(Tlv, aLengthThatLies_endsReading_andReachesNothing)
{
    for (const auto* lying : {"61", "61 05 01", "61 81", "61 82 01", "61 84 FFFFFFFF 00", "61 80 00 00",
                              "61 85 0000000001 00", "1F", "1F 81", "1F 81 82 83 00", "61 FF"}) {
        const auto bytes = hex(lying);
        TlvReader reader(bytes);
        EXPECT_FALSE(reader.next()) << lying;
        EXPECT_TRUE(reader.broken()) << lying;
        EXPECT_FALSE(reader.next()) << lying;
        EXPECT_FALSE(find(bytes, {0x61})) << lying;
    }
}

TEST(Tlv, whatIsWritten_isReadAgain_forEachFormOfLength)
{
    for (const std::size_t size : {0U, 1U, 127U, 128U, 255U, 256U, 65535U, 65536U}) {
        const Bytes value(size, std::byte{0xA5});
        const auto object = tlv(0x7F61, value);
        EXPECT_EQ(wholeSize(object), object.size());
        const auto found = find(object, {0x7F61});
        ASSERT_TRUE(found) << size;
        EXPECT_EQ(found->size(), size);
    }
    EXPECT_EQ(toHex(tlv(0x30, Bytes(128))).substr(0, 6), "308180");
}

TEST(Tlv, aPath_leadsThroughObjects)
{
    const auto objects = tlv(0x75, tlv(0x7F61, tlv(0x02, bytes(7))));
    EXPECT_EQ(toHex(find(objects, {0x75, 0x7F61, 0x02}).value()), "07");
    EXPECT_FALSE(find(objects, {0x75, 0x7F60}));
    EXPECT_FALSE(find(objects, {0x61}));
}

TEST(Apdu, lengthsAreWrittenShort_whereTheyFit)
{
    EXPECT_EQ(toHex(Command{0, 0x84, 0, 0, {}, 8}.encoded()), "0084000008");
    EXPECT_EQ(toHex(Command{0, 0xB0, 0, 0, {}, 256}.encoded()), "00B0000000");
    EXPECT_EQ(toHex(Command{0, 0xA4, 2, 12, hex("011E"), 0}.encoded()), "00A4020C02011E");
    EXPECT_EQ(toHex(Command{0, 0xB0, 0, 0, {}, 2000}.encoded()), "00B000000007D0");
    EXPECT_EQ(toHex(Command{0, 0xB1, 0, 0, hex("54020000"), 65536}.encoded()), "00B10000000004540200000000");
}

TEST(Apdu, anAnswerWithoutStatus_isNone)
{
    EXPECT_FALSE(responseOf({}));
    EXPECT_FALSE(responseOf(hex("90")));
    const auto response = responseOf(hex("AB6A82"));
    ASSERT_TRUE(response);
    EXPECT_EQ(response->status, Status::FileNotFound);
    EXPECT_EQ(describe(response->status), "6A82");
    EXPECT_EQ(response->data.size(), 1U);
}

TEST(AnswerToReset, saysWhetherLengthsOfThreeBytes_areTaken)
{
    EXPECT_TRUE(announcesExtendedLength(hex("3B 84 80 01 80 73 21 C0 2F")) == false); // three bytes promised, two there
    EXPECT_TRUE(announcesExtendedLength(hex("3B 85 80 01 80 73 C0 21 C0 57")));
    EXPECT_FALSE(announcesExtendedLength(hex("3B 85 80 01 80 73 C0 21 80 17")));
    EXPECT_TRUE(announcesExtendedLength(hex("3B 88 80 01 80 31 C0 73 C0 21 C0 00 00")));
    EXPECT_FALSE(announcesExtendedLength(hex("3B 80 80 01 01")));
    EXPECT_TRUE(announcesExtendedLength(hex("3B 88 80 01 00 73 C0 21 C0 00 90 00 00"))) << "with a status at the end";
    EXPECT_FALSE(announcesExtendedLength(hex("3B 84 80 01 00 00 90 00 00")));
    for (const auto* broken : {"", "3B", "3B FF", "3B 8F 80 01", "3B F0 FF FF FF FF FF FF"}) {
        EXPECT_FALSE(announcesExtendedLength(hex(broken))) << broken;
    }
}
