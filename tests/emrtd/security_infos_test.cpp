// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/security_infos.h"

#include "emrtd/hex.h"
#include "emrtd/issuing.h"

#include <gtest/gtest.h>

using namespace mingshi::emrtd;
using namespace mingshi::emrtd::simulated;

namespace {

Bytes info(const char* protocol, std::initializer_list<Bytes> rest)
{
    auto content = tlv(0x06, identifier(protocol));
    for (const auto& object : rest) {
        append(content, object);
    }
    return tlv(0x30, content);
}

Bytes number(int value)
{
    return tlv(0x02, bytes(value));
}

} // namespace

TEST(SecurityInfos, whatProvesTheChipComesFirst_thenTheLongestKey)
{
    const auto set = setOf({info("0.4.0.127.0.7.2.2.4.2.1", {number(2), number(13)}),
                            info("0.4.0.127.0.7.2.2.4.2.4", {number(2), number(13)}),
                            info("0.4.0.127.0.7.2.2.4.6.2", {number(2), number(13)})});
    const auto infos = readSecurityInfos(set);
    ASSERT_TRUE(infos);
    ASSERT_EQ(infos->pace.size(), 3U);
    EXPECT_EQ(infos->pace[0].mapping, PaceMapping::ChipAuthentication);
    EXPECT_EQ(infos->pace[1].cipher, Cipher::Aes256);
    EXPECT_EQ(infos->pace[2].cipher, Cipher::TripleDes);
    EXPECT_FALSE(infos->severalPaceParameters);
}

TEST(SecurityInfos, whatIsNotKnown_isPassedOver_butItsParametersCount)
{
    const auto set = setOf({info("0.4.0.127.0.7.2.2.4.1.2", {number(2), number(2)}),  // a finite field
                            info("0.4.0.127.0.7.2.2.4.4.2", {number(2), number(13)}), // integrated mapping
                            info("0.4.0.127.0.7.2.2.4.2.9", {number(2), number(13)}), // no such cipher
                            info("1.2.3", {number(1)}), tlv(0x04, bytes(1)),
                            info("0.4.0.127.0.7.2.2.4.2.2", {number(2), number(12)})});
    const auto infos = readSecurityInfos(set);
    ASSERT_TRUE(infos);
    ASSERT_EQ(infos->pace.size(), 1U);
    EXPECT_EQ(infos->pace[0].parameters, 12U);
    EXPECT_TRUE(infos->severalPaceParameters);
}

TEST(SecurityInfos, aKeyAndItsProtocol_belongTogetherByTheirNumber)
{
    const auto key = tlv(0x30, bytes(1, 2, 3));
    const auto set = setOf({info("0.4.0.127.0.7.2.2.3.2.2", {number(2), number(72)}),
                            info("0.4.0.127.0.7.2.2.1.2", {key, number(13)}),
                            info("0.4.0.127.0.7.2.2.1.2", {tlv(0x30, bytes(4)), number(72)})});
    const auto infos = readSecurityInfos(set);
    ASSERT_TRUE(infos);
    ASSERT_EQ(infos->chipAuthentication.size(), 1U);
    EXPECT_EQ(toHex(infos->chipAuthentication[0].publicKey), "300104");
    EXPECT_EQ(toHex(infos->chipAuthentication[0].keyId.value()), "48");
    EXPECT_EQ(infos->chipAuthentication[0].cipher, Cipher::Aes128);
    EXPECT_EQ(infos->chipAuthenticationKeys.size(), 2U);
}

TEST(SecurityInfos, aKeyAlone_isFor3Des)
{
    const auto infos = readSecurityInfos(setOf({info("0.4.0.127.0.7.2.2.1.2", {tlv(0x30, bytes(4))})}));
    ASSERT_TRUE(infos);
    ASSERT_EQ(infos->chipAuthentication.size(), 1U);
    EXPECT_EQ(infos->chipAuthentication[0].cipher, Cipher::TripleDes);
    EXPECT_TRUE(infos->chipAuthentication[0].protocol.empty());
}

TEST(SecurityInfos, whatIsNoSet_isNotRead)
{
    const auto set = setOf({info("0.4.0.127.0.7.2.2.4.2.2", {number(2), number(12)})});
    ASSERT_TRUE(readSecurityInfos(set));
    for (std::size_t size = 0; size < set.size(); ++size) {
        EXPECT_FALSE(readSecurityInfos(BytesView(set).first(size)));
    }
    EXPECT_FALSE(readSecurityInfos(tlv(0x30, {})));
    EXPECT_FALSE(readSecurityInfos(hex("3103 30 05 06")));
    EXPECT_TRUE(readSecurityInfos(hex("3100"))->pace.empty());
}
