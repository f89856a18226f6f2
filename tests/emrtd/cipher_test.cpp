// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/cipher.h"

#include "emrtd/elliptic_curve.h"
#include "emrtd/hex.h"
#include "emrtd/secure_messaging.h"

#include <gtest/gtest.h>

using namespace mingshi;
using namespace mingshi::emrtd;
using namespace mingshi::emrtd::simulated;

TEST(Cipher, cmac_isThatOfNist_forEachKeySize)
{
    // NIST SP 800-38B, appendix D, the examples of 16 bytes; the first eight bytes of the MAC.
    const auto message = hex("6BC1BEE22E409F96E93D7E117393172A");
    EXPECT_EQ(toHex(macOf(Cipher::Aes128, hex("2B7E151628AED2A6ABF7158809CF4F3C"), message)), "070A16B46B4D4144");
    EXPECT_EQ(toHex(macOf(Cipher::Aes192, hex("8E73B0F7DA0E6452C810F32B809079E562F8EAD2522C6B7B"), message)),
              "9E99A7BF31E71090");
    EXPECT_EQ(
        toHex(macOf(Cipher::Aes256, hex("603DEB1015CA71BE2B73AEF0857D77811F352C073B6108D72D9810A30914DFF4"), message)),
        "28A7023F452E8F82");
}

TEST(Cipher, keysAreAsLongAsTheCipherWants)
{
    const Bytes secret(32, std::byte{7});
    for (const auto& [cipher, size] : {std::pair(Cipher::TripleDes, 16U), std::pair(Cipher::Aes128, 16U),
                                       std::pair(Cipher::Aes192, 24U), std::pair(Cipher::Aes256, 32U)}) {
        EXPECT_EQ(derivedKey(cipher, secret, KeyUse::Encryption).size(), size);
        const auto key = derivedKey(cipher, secret, KeyUse::Encryption);
        const auto plain = padded(hex("0102030405"), blockSizeOf(cipher));
        const auto hidden = encrypted(cipher, key.bytes(), plain.bytes());
        EXPECT_NE(toHex(hidden.bytes()), toHex(plain.bytes()));
        EXPECT_EQ(toHex(decrypted(cipher, key.bytes(), hidden.bytes()).bytes()), toHex(plain.bytes()));
    }
}

TEST(Cipher, paddingIsTakenOff_andMissedWhereItIsNot)
{
    EXPECT_EQ(toHex(padded({}, 8).bytes()), "8000000000000000");
    EXPECT_EQ(padded(Bytes(8), 8).size(), 16U);
    EXPECT_EQ(toHex(unpadded(hex("01028000")).value()), "0102");
    EXPECT_FALSE(unpadded(hex("01020000")));
    EXPECT_FALSE(unpadded(hex("0000")));
    EXPECT_FALSE(unpadded({}));
}

TEST(EllipticCurve, thereAreTheElevenOfTheStandard_andNoOthers)
{
    for (std::size_t id = 0; id < 40; ++id) {
        EXPECT_EQ(EllipticCurve::ofParameters(id).has_value(), id >= 8 && id <= 18) << id;
    }
    EXPECT_EQ(EllipticCurve::ofParameters(18)->fieldSize(), 66U);
    EXPECT_FALSE(EllipticCurve::named("none"));
}

TEST(EllipticCurve, aPointThatIsNoneOfTheCurve_isRefused)
{
    const auto curve = EllipticCurve::ofParameters(12).value();
    const auto other = EllipticCurve::ofParameters(13).value();
    const auto scalar = curve.privateKey(randomBytes);
    EXPECT_TRUE(curve.product(scalar.bytes(), curve.generator().bytes()));
    EXPECT_FALSE(curve.product(scalar.bytes(), other.generator().bytes()));
    EXPECT_FALSE(curve.product(scalar.bytes(), bytes(0)));
    EXPECT_FALSE(curve.product(scalar.bytes(), {}));
    EXPECT_FALSE(curve.product(Bytes(32), curve.generator().bytes())) << "infinity";
}

TEST(SecureMessaging, anAnswerThatWasTouched_isRefused)
{
    const auto channel = [] {
        return SecureMessaging(Cipher::TripleDes, LockedBytes(hex("979EC13B1CBFE9DCD01AB0FED307EAE5")),
                               LockedBytes(hex("F1CB1F1FB5ADF208806B89DC579DC1F8")),
                               LockedBytes(hex("887022120C06C226")));
    };
    const auto good = hex("99029000 8E08FA855A5D4C50A8ED 9000");
    const auto opened = [&](const Bytes& answer) {
        auto fresh = channel();
        (void)fresh.protect({0, 0xA4, 0x02, 0x0C, hex("011E"), 0});
        return fresh.unprotect(answer);
    };
    EXPECT_TRUE(opened(good));
    for (std::size_t i = 0; i + 2 < good.size(); ++i) {
        auto touched = good;
        touched[i] ^= std::byte{0x01};
        const auto response = opened(touched);
        ASSERT_FALSE(response) << i;
        EXPECT_EQ(response.error().code, ErrorCode::CardNotGenuine);
    }
    for (const auto* without :
         {"9000", "99029000 9000", "8E08FA855A5D4C50A8ED 9000", "90", "", "8709019FF0EC34F9922651 9000"}) {
        EXPECT_FALSE(opened(hex(without))) << without;
    }
    const auto ended = opened(hex("6988"));
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->status, Status::SecureMessagingWrong);
}
