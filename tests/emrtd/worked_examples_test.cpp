// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/bac.h"
#include "emrtd/elliptic_curve.h"
#include "emrtd/pace.h"
#include "emrtd/replay.h"

/// ICAO 9303-11, appendices D (BAC and secure messaging) and G.1 (PACE with generic mapping on a curve): the values in
/// print, and the conversations replayed byte for byte.
using namespace mingshi;
using namespace mingshi::emrtd;
using namespace mingshi::emrtd::simulated;
using namespace std::chrono_literals;

namespace {

constexpr auto informationOfD = "L898902C<369080619406236";
constexpr auto informationOfG = "T22000129364081251010318";

AccessKey keyOf(std::string_view information)
{
    return AccessKey::ofMrzInformation(information).value();
}

std::string derived(std::string_view seed, KeyUse use)
{
    return toHex(derivedKey(Cipher::TripleDes, hex(seed), use).bytes());
}

} // namespace

TEST(AppendixD, keysAreDerivedFromTheSeed)
{
    EXPECT_EQ(derived("239AB9CB282DAF66231DC5A4DF6BFBAE", KeyUse::Encryption), "AB94FDECF2674FDFB9B391F85D7F76F2");
    EXPECT_EQ(derived("239AB9CB282DAF66231DC5A4DF6BFBAE", KeyUse::Authentication), "7962D9ECE03D1ACD4C76089DCE131543");
    EXPECT_EQ(derived("0036D272F5C350ACAC50C3F572D23600", KeyUse::Encryption), "979EC13B1CBFE9DCD01AB0FED307EAE5");
    EXPECT_EQ(derived("0036D272F5C350ACAC50C3F572D23600", KeyUse::Authentication), "F1CB1F1FB5ADF208806B89DC579DC1F8");
}

TEST(AppendixD, theSeedIsTheDigest_ofNumberBirthAndExpiry)
{
    EXPECT_EQ(toHex(keyOf(informationOfD).secret().first(16)), "239AB9CB282DAF66231DC5A4DF6BFBAE");
}

TEST(AppendixD, theSeedIsTheSame_fromWholeZonesOfEachFormat)
{
    const auto today = 2012y / 1 / 1;
    const auto seedOf = [&](std::string_view zone) {
        const auto mrz = Mrz::read(zone, today);
        const auto key = mrz ? AccessKey::ofMrz(*mrz) : std::nullopt;
        return key ? toHex(key->secret().first(16)) : std::string("none");
    };
    const auto expected = [](std::string_view information) { return toHex(keyOf(information).secret().first(16)); };
    // TD1 and TD2 of D.2, the first with a number that goes on in the optional data.
    EXPECT_EQ(seedOf("I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<"),
              expected("D23145890734934071279507122"));
    EXPECT_EQ(seedOf("I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<\nD23145890<UTO3407127M95071227349<<<8"),
              expected("D23145890734934071279507122"));
    EXPECT_EQ(seedOf("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C<3UTO6908061F9406236ZE184226B<<<<<14"),
              expected(informationOfD));
    EXPECT_EQ(expected("D23145890734934071279507122"), "B366AD857DDCA2B08C0E299811714730");
}

TEST(AppendixD, aZoneWithAWrongDigit_givesNoKey)
{
    EXPECT_FALSE(AccessKey::ofMrzInformation("L898902C<369080619406237"));
    EXPECT_FALSE(AccessKey::ofMrzInformation("L898902C<469080619406236"));
    EXPECT_FALSE(AccessKey::ofMrzInformation("L898902C<36908061940623"));
    EXPECT_FALSE(AccessKey::ofMrzInformation(""));
    EXPECT_FALSE(AccessKey::ofMrzInformation(std::string(1000, '<')));
    EXPECT_FALSE(AccessKey::ofCan("12345"));
    EXPECT_FALSE(AccessKey::ofCan("12345a"));
    EXPECT_TRUE(AccessKey::ofCan("123456"));
}

TEST(AppendixD, theWholeConversation_isReplayed)
{
    Replay replay({
        {"0084000008", "4608F91988702212 9000"},
        {"00820000 28 72C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F2 5F1448EEA8AD90A7 28",
         "46B9342A41396CD7386BF5803104D7CEDC122B9132139BAF2EEDC94EE178534F 2F2D235D074D7449 9000"},
        {"0CA4020C 15 8709016375432908C044F6 8E08BF8B92D635FF24F8 00", "99029000 8E08FA855A5D4C50A8ED 9000"},
        {"0CB00000 0D 970104 8E08ED6705417E96BA55 00", "8709019FF0EC34F9922651 99029000 8E08AD55CC17140B2DED 9000"},
        {"0CB00004 0D 970112 8E082EA28A70F3C7B535 00",
         "871901FB9235F4E4037F2327DCC8964F1F9B8C30F42C8E2FFF224A 99029000 8E08C8B2787EAEA07D74 9000"},
    });
    Chip chip(replay);
    auto channel =
        basicAccess(chip, keyOf(informationOfD), drawn({"781723860C06C226", "0B795240CB7049B01C19B33E32804F0B"}));
    ASSERT_TRUE(channel && *channel);
    chip.secure(std::move(**channel));
    const auto selected = chip.send({0, 0xA4, 0x02, 0x0C, hex("011E"), 0});
    ASSERT_TRUE(selected);
    EXPECT_TRUE(selected->ok());
    const auto head = chip.send({0, 0xB0, 0, 0, {}, 4});
    ASSERT_TRUE(head);
    EXPECT_EQ(toHex(head->data.bytes()), "60145F01");
    const auto rest = chip.send({0, 0xB0, 0, 4, {}, 0x12});
    ASSERT_TRUE(rest);
    EXPECT_EQ(toHex(rest->data.bytes()), "04303130365F36063034303030305C026175");
}

TEST(AppendixD, aChipThatRefusesTheKey_isToldFromOneThatLies)
{
    const auto random = [] { return drawn({"781723860C06C226", "0B795240CB7049B01C19B33E32804F0B"}); };
    const std::string command =
        "00820000 28 72C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F2 5F1448EEA8AD90A7 28";
    {
        Replay refusing({{"0084000008", "4608F91988702212 9000"}, {command, "6300"}});
        Chip chip(refusing);
        const auto channel = basicAccess(chip, keyOf(informationOfD), random());
        ASSERT_TRUE(channel);
        EXPECT_FALSE(*channel);
    }
    {
        Replay lying(
            {{"0084000008", "4608F91988702212 9000"},
             {command, "46B9342A41396CD7386BF5803104D7CEDC122B9132139BAF2EEDC94EE178534F 2F2D235D074D7448 9000"}});
        Chip chip(lying);
        const auto channel = basicAccess(chip, keyOf(informationOfD), random());
        ASSERT_FALSE(channel);
        EXPECT_EQ(channel.error().code, ErrorCode::CardNotGenuine);
    }
}

TEST(AppendixG, thePasswordAndTheNonce)
{
    const auto key = keyOf(informationOfG);
    EXPECT_EQ(toHex(key.secret()), "7E2D2A41C74EA0B38CD36F863939BFA8E9032AAD");
    const auto password = derivedKey(Cipher::Aes128, key.secret(), KeyUse::Password);
    EXPECT_EQ(toHex(password.bytes()), "89DED1B26624EC1E634C1989302849DD");
    EXPECT_EQ(toHex(decrypted(Cipher::Aes128, password.bytes(), hex("95A3A016522EE98D01E76CB6B98B42C3")).bytes()),
              "3F00C4D39D153F2B2A214A078D899B22");
}

TEST(AppendixG, theNonceIsMappedOntoTheCurve)
{
    const auto curve = EllipticCurve::ofParameters(13).value();
    const auto shared = curve.product(hex("7F4EF07B9EA82FD78AD689B38D0BC78CF21F249D953BC46F4C6E19259C010F99"),
                                      hex("04824FBA91C9CBE26BEF53A0EBE7342A3BF178CEA9F45DE0B70AA601651FBA3F57"
                                          "30D8C879AAA9C9F73991E61B58F4D52EB87A0A0C709A49DC63719363CCD13C54"));
    ASSERT_TRUE(shared);
    EXPECT_EQ(toHex(shared->bytes()), "0460332EF2450B5D247EF6D3868397D398852ED6E8CAF6FFEEF6BF85CA57057FD5"
                                      "0840CA7415BAF3E43BD414D35AA4608B93A2CAF3A4E3EA4E82C9C13D03EB7181");
    const auto scaled = curve.product(hex("3F00C4D39D153F2B2A214A078D899B22"), curve.generator().bytes());
    ASSERT_TRUE(scaled);
    const auto mapped = curve.sum(scaled->bytes(), shared->bytes());
    ASSERT_TRUE(mapped);
    EXPECT_EQ(toHex(mapped->bytes()), "048CED63C91426D4F0EB1435E7CB1D74A46723A0AF21C89634F65A9AE87A9265E2"
                                      "8C879506743F8611AC33645C5B985C80B5F09A0B83407C1B6A4D857AE76FE522");
}

TEST(AppendixG, sessionKeysAndTokens)
{
    const auto secret = hex("28768D20701247DAE81804C9E780EDE582A9996DB4A315020B2733197DB84925");
    EXPECT_EQ(toHex(derivedKey(Cipher::Aes128, secret, KeyUse::Encryption).bytes()),
              "F5F0E35C0D7161EE6724EE513A0D9A7F");
    const auto authentication = derivedKey(Cipher::Aes128, secret, KeyUse::Authentication);
    EXPECT_EQ(toHex(authentication.bytes()), "FE251C7858B356B24514B3BD5F4297D1");
    const auto theirs = hex("049E880F842905B8B3181F7AF7CAA9F0EFB743847F44A306D2D28C1D9EC65DF6DB"
                            "7764B22277A2EDDC3C265A9F018F9CB852E111B768B326904B59A0193776F094");
    const auto object = publicKeyObject(hex("04007F00070202040202"), theirs);
    EXPECT_EQ(toHex(object).substr(0, 32), "7F494F060A04007F0007020204020286");
    EXPECT_EQ(toHex(macOf(Cipher::Aes128, authentication.bytes(), object)), "C2B0BD78D94BA866");
}

namespace {

std::deque<std::pair<std::string, std::string>> conversationOfG(const std::string& lastAnswer)
{
    return {
        {"0022C1A4 0F 800A04007F00070202040202 830101", "9000"},
        {"10860000 02 7C00 00", "7C12 8010 95A3A016522EE98D01E76CB6B98B42C3 9000"},
        {"10860000 45 7C43 8141 047ACF3EFC982EC45565A4B155129EFBC74650DCBFA6362D896FC70262E0C2CC5E"
         "544552DCB6725218799115B55C9BAA6D9F6BC3A9618E70C25AF71777A9C4922D 00",
         "7C43 8241 04824FBA91C9CBE26BEF53A0EBE7342A3BF178CEA9F45DE0B70AA601651FBA3F57"
         "30D8C879AAA9C9F73991E61B58F4D52EB87A0A0C709A49DC63719363CCD13C54 9000"},
        {"10860000 45 7C43 8341 042DB7A64C0355044EC9DF190514C625CBA2CEA48754887122F3A5EF0D5EDD301C"
         "3556F3B3B186DF10B857B58F6A7EB80F20BA5DC7BE1D43D9BF850149FBB36462 00",
         "7C43 8441 049E880F842905B8B3181F7AF7CAA9F0EFB743847F44A306D2D28C1D9EC65DF6DB"
         "7764B22277A2EDDC3C265A9F018F9CB852E111B768B326904B59A0193776F094 9000"},
        {"00860000 0C 7C0A 8508C2B0BD78D94BA866 00", lastAnswer},
    };
}

RandomSource randomOfG()
{
    return drawn({"7F4EF07B9EA82FD78AD689B38D0BC78CF21F249D953BC46F4C6E19259C010F99",
                  "A73FB703AC1436A18E0CFA5ABB3F7BEC7A070E7A6788486BEE230C4A22762595"});
}

PaceInfo infoOfG()
{
    return {hex("04007F00070202040202"), PaceMapping::Generic, Cipher::Aes128, 13};
}

} // namespace

TEST(AppendixG, theWholeConversation_isReplayed_andTheChannelIsOpen)
{
    auto turns = conversationOfG("7C0A 86083ABB9674BCE93C08 9000");
    // The first command in the channel was computed with another implementation from the keys of the example.
    turns.emplace_back("0CA4040C 1D 871101752F676B09FAC86A87D632749A49C7CC 8E08C18BA1FCE707BD9F 00",
                       "99029000 8E08BEA7B381C494A079 9000");
    Replay replay(std::move(turns));
    Chip chip(replay);
    auto session = pace(chip, keyOf(informationOfG), infoOfG(), false, randomOfG());
    ASSERT_TRUE(session && *session);
    EXPECT_FALSE((*session)->proof);
    chip.secure(std::move((*session)->channel));
    EXPECT_TRUE(chip.selectApplication());
}

TEST(AppendixG, aWrongToken_isAChipThatDoesNotKnowTheKey)
{
    {
        Replay replay(conversationOfG("7C0A 86083ABB9674BCE93C09 9000"));
        Chip chip(replay);
        const auto session = pace(chip, keyOf(informationOfG), infoOfG(), false, randomOfG());
        ASSERT_FALSE(session);
        EXPECT_EQ(session.error().code, ErrorCode::CardNotGenuine);
    }
    {
        Replay replay(conversationOfG("6300"));
        Chip chip(replay);
        const auto session = pace(chip, keyOf(informationOfG), infoOfG(), false, randomOfG());
        ASSERT_TRUE(session);
        EXPECT_FALSE(*session);
    }
}

TEST(AppendixG, theCardAccessFile_offersThisRun)
{
    const auto infos = readSecurityInfos(hex("3114 3012 060A04007F00070202040202 020102 02010D"));
    ASSERT_TRUE(infos);
    ASSERT_EQ(infos->pace.size(), 1U);
    EXPECT_EQ(infos->pace[0].protocol, infoOfG().protocol);
    EXPECT_EQ(infos->pace[0].cipher, Cipher::Aes128);
    EXPECT_EQ(infos->pace[0].parameters, 13U);
    EXPECT_FALSE(infos->severalPaceParameters);
}
