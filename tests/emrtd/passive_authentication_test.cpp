// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/data_groups.h"
#include "emrtd/hex.h"
#include "emrtd/invented_document.h"
#include "emrtd/issuers.h"
#include "emrtd/security_object.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace mingshi;
using namespace mingshi::emrtd;
using namespace mingshi::emrtd::simulated;
using ::testing::HasSubstr;

namespace {

const std::map<int, Bytes> groups{{1, bytes(0x61, 0x00)}, {2, bytes(0x75, 0x00)}};

std::optional<SecurityObject> objectOf(const Signer& signer)
{
    return readSecurityObject(securityObject(signer, groups));
}

} // namespace

TEST(PassiveAuthentication, eachKindOfKey_signsAndIsTrusted)
{
    for (const auto* kind : {"RSA-2048", "prime256v1", "brainpoolP256r1", "secp384r1", "brainpoolP512r1"}) {
        const auto country = makeSigner(makeKey(kind), "Country");
        const auto signer = makeSigner(makeKey(kind), "Signer", &country);
        const auto object = objectOf(signer);
        ASSERT_TRUE(object) << kind;
        EXPECT_TRUE(object->signatureHolds) << kind;
        EXPECT_TRUE(object->vouchesFor(1, groups.at(1)));
        EXPECT_FALSE(object->vouchesFor(1, groups.at(2)));
        EXPECT_FALSE(object->vouchesFor(3, groups.at(1)));
        const auto issuers = Issuers::read(derOf(country.certificate));
        ASSERT_TRUE(issuers);
        EXPECT_TRUE(issuers->issuerOf(object->signer)) << kind;
    }
}

TEST(PassiveAuthentication, parametersWrittenOut_countWhereTheyAreThoseOfACurveWithAName)
{
    const auto country = makeSigner(makeKeyWithExplicitParameters("brainpoolP256r1"), "Country");
    const auto signer = makeSigner(makeKeyWithExplicitParameters("brainpoolP256r1"), "Signer", &country);
    const auto object = objectOf(signer);
    ASSERT_TRUE(object && object->signatureHolds);
    EXPECT_TRUE(Issuers::read(derOf(country.certificate))->issuerOf(object->signer));
}

TEST(PassiveAuthentication, anotherBasePoint_countsForNothing)
{
    const auto country = makeSigner(makeKeyOnAnotherBase("brainpoolP256r1"), "Country");
    const auto signer = makeSigner(makeKeyOnAnotherBase("brainpoolP256r1"), "Signer", &country);
    const auto object = objectOf(signer);
    ASSERT_TRUE(object);
    EXPECT_FALSE(object->signatureHolds);

    const auto honest = makeSigner(makeKey("brainpoolP256r1"), "Signer", &country);
    const auto other = objectOf(honest);
    ASSERT_TRUE(other && other->signatureHolds);
    const auto issuers = Issuers::read(derOf(country.certificate));
    EXPECT_FALSE(issuers && issuers->issuerOf(other->signer));
}

TEST(PassiveAuthentication, anAuthorityOfTheSameName_isNotTheIssuer)
{
    const auto country = makeSigner(makeKey("prime256v1"), "Country");
    const auto namesake = makeSigner(makeKey("prime256v1"), "Country");
    const auto signer = makeSigner(makeKey("prime256v1"), "Signer", &country);
    const auto both = bytesOfText(pemOf(namesake.certificate) + pemOf(country.certificate));
    EXPECT_FALSE(Issuers::read(derOf(namesake.certificate))->issuerOf(signer.certificate));
    EXPECT_TRUE(Issuers::read(both)->issuerOf(signer.certificate));
    EXPECT_EQ(Issuers::read(both)->size(), 2U);
}

TEST(PassiveAuthentication, aMasterList_isReadIfItsSignatureHolds)
{
    const auto country = makeSigner(makeKey("brainpoolP384r1"), "Country");
    const auto neighbour = makeSigner(makeKeyWithExplicitParameters("brainpoolP256r1"), "Neighbour");
    const auto lister = makeSigner(makeKey("brainpoolP256r1"), "Lister", &country);
    auto list = masterList(lister, {country.certificate, neighbour.certificate});
    const auto issuers = Issuers::read(list);
    ASSERT_TRUE(issuers) << issuers.error();
    EXPECT_EQ(issuers->size(), 2U);
    EXPECT_TRUE(issuers->issuerOf(lister.certificate));

    list.back() ^= std::byte{1};
    const auto altered = Issuers::read(list);
    ASSERT_FALSE(altered);
    EXPECT_THAT(altered.error(), HasSubstr("signature does not hold"));
}

TEST(PassiveAuthentication, whatIsNoListOfIssuers_isRefusedWithASentence)
{
    const auto country = makeSigner(makeKey("prime256v1"), "Country");
    const auto signer = makeSigner(makeKey("prime256v1"), "Signer", &country);
    for (const auto& file : {Bytes(), bytes(0), Bytes(100000, std::byte{0x30}),
                             bytesOfText("-----BEGIN CERTIFICATE-----\nAAAA\n"), derOf(signer.certificate),
                             securityObject(signer, groups), signedData(signer, "2.23.136.1.1.1", tlv(0x30, {}))}) {
        const auto issuers = Issuers::read(file);
        ASSERT_FALSE(issuers);
        EXPECT_TRUE(issuers.error().ends_with('.')) << issuers.error();
    }
}

TEST(PassiveAuthentication, aSecurityObjectThatIsNone_isNotRead)
{
    const auto country = makeSigner(makeKey("prime256v1"), "Country");
    const auto signer = makeSigner(makeKey("prime256v1"), "Signer", &country);
    const auto good = securityObject(signer, groups);
    ASSERT_TRUE(readSecurityObject(good));
    for (std::size_t size = 0; size < good.size(); ++size) {
        EXPECT_FALSE(readSecurityObject(BytesView(good).first(size))) << size;
    }
    EXPECT_FALSE(readSecurityObject(tlv(0x77, signedData(signer, "1.2.3", tlv(0x30, {})))));
    EXPECT_FALSE(readSecurityObject(tlv(0x77, signedData(signer, "2.23.136.1.1.1", tlv(0x30, {})))));
    EXPECT_TRUE(readSecurityObject(securityObject(signer, groups, "SHA1")));
}

TEST(DataGroups, theListOfEfCom_andTheNameInDg11)
{
    EXPECT_EQ(groupsInCommonFile(tlv(0x60, tlv(0x5C, bytes(0x61, 0x75, 0x6E)))), (std::vector<int>{1, 2, 14}));
    EXPECT_FALSE(groupsInCommonFile(tlv(0x60, {})));
    EXPECT_EQ(fullNameOf(tlv(0x6B, tlv(0x5F0E, bytesOfText("A")))), "A");
    EXPECT_EQ(fullNameOf(tlv(0x6B, {})), "");
    EXPECT_FALSE(zoneOf(tlv(0x61, {})));
}
