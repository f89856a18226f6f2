// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/invented_document.h"

#include "emrtd/data_groups.h"
#include "emrtd/hex.h"
#include "emrtd/public_key.h"

#include <algorithm>

namespace mingshi::emrtd::simulated {

namespace {

constexpr auto staticCurve = "brainpoolP256r1";

Bytes zoneGroup()
{
    auto zone = specimenZone;
    std::erase(zone, '\n');
    return tlv(0x61, tlv(0x5F1F, bytesOfText(zone)));
}

Bytes personGroupOf(std::string_view fullName)
{
    auto content = tlv(0x5C, bytes(0x5F, 0x0E));
    append(content, 0x5F0E, bytesOfText(fullName));
    return tlv(0x6B, content);
}

Bytes infoOf(const Bytes& protocol, const Bytes& rest)
{
    auto content = tlv(0x06, protocol);
    append(content, rest);
    return tlv(0x30, content);
}

Bytes version(int number)
{
    return tlv(0x02, bytes(number));
}

Bytes paceInfo(const PaceInfo& offer)
{
    auto rest = version(2);
    append(rest, 0x02, bytes(offer.parameters));
    return infoOf(offer.protocol, rest);
}

std::string dots(const char* arm, Cipher cipher)
{
    return std::string("0.4.0.127.0.7.2.2.") + arm + "." + std::to_string(static_cast<int>(cipher) + 1);
}

Bytes publicKeyInfo(const Bytes& key)
{
    return infoOf(identifier("0.4.0.127.0.7.2.2.1.2"), key);
}

/// The curve given by the number of its standardised parameters.
Bytes keyByNumber(const Bytes& der)
{
    auto algorithm = tlv(0x06, identifier("0.4.0.127.0.7.1.2"));
    append(algorithm, 0x02, bytes(13));
    auto bits = bytes(0);
    append(bits, pointIn(der).value());
    auto content = tlv(0x30, algorithm);
    append(content, 0x03, bits);
    return tlv(0x30, content);
}

} // namespace

PaceInfo paceOffer(Cipher cipher, std::size_t parameters, PaceMapping mapping)
{
    return {identifier(dots(mapping == PaceMapping::Generic ? "4.2" : "4.6", cipher).c_str()), mapping, cipher,
            parameters};
}

Bytes jpegLike(std::size_t size)
{
    auto picture = bytes(0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF,
                         0xC0, 0x00, 0x11, 8, 0, 40, 0, 30, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1);
    for (std::size_t i = picture.size(); i < size; ++i) {
        picture.push_back(static_cast<std::byte>(i * 31 + i / 251));
    }
    return picture;
}

Bytes faceGroupOf(const Bytes& picture, std::size_t featurePoints)
{
    const auto number = [](std::size_t value, int width) {
        Bytes bytes;
        for (int i = width - 1; i >= 0; --i) {
            bytes.push_back(static_cast<std::byte>(value >> 8 * i));
        }
        return bytes;
    };
    const std::size_t faceSize = 20 + 8 * featurePoints + 12 + picture.size();
    auto record = bytes('F', 'A', 'C', 0, '0', '1', '0', 0);
    append(record, number(14 + faceSize, 4));
    append(record, number(1, 2));
    append(record, number(faceSize, 4));
    append(record, number(featurePoints, 2));
    append(record, Bytes(14 + 8 * featurePoints + 12));
    append(record, picture);
    auto header = tlv(0x87, bytes(0x01, 0x01));
    append(header, 0x88, bytes(0x05, 0x01));
    auto biometric = tlv(0xA1, header);
    append(biometric, 0x5F2E, record);
    auto group = tlv(0x02, bytes(1));
    append(group, 0x7F60, biometric);
    return tlv(0x75, tlv(0x7F61, group));
}

InventedDocument::InventedDocument(const Wish& wish)
    : country(makeSigner(makeKey("brainpoolP384r1"), "Country signer")),
      signer(makeSigner(makeKey(wish.signerKey), "Document signer", &country, wish.signer))
{
    content.information = specimenInformation;
    content.can = specimenCan;
    content.pace = wish.pace;
    groups[mrzGroup] = zoneGroup();
    groups[faceGroup] = faceGroupOf(wish.portrait.empty() ? jpegLike(3000) : wish.portrait);
    groups[personGroup] = personGroupOf("Эрикссон Анна");
    const bool mapping = wish.pace && wish.pace->mapping == PaceMapping::ChipAuthentication;
    std::vector<Bytes> infos;
    Bytes staticKey;
    if (wish.chipAuthentication || mapping) {
        content.staticKey = makeKey(staticCurve);
        staticKey = publicKeyDer(content.staticKey);
        staticKey = wish.curveByNumber ? keyByNumber(staticKey) : staticKey;
        infos.push_back(publicKeyInfo(staticKey));
    }
    if (wish.chipAuthentication) {
        const auto protocol = identifier(dots("3.2", *wish.chipAuthentication).c_str());
        infos.push_back(infoOf(protocol, version(1)));
        content.chipAuthentication = ChipAuthenticationInfo{protocol, *wish.chipAuthentication, {}, staticKey};
    }
    if (!wish.activeKey.empty()) {
        content.activeKey = makeKey(wish.activeKey);
        groups[activeKeyGroup] = tlv(0x6F, publicKeyDer(content.activeKey));
        auto rest = version(1);
        append(rest, 0x06, identifier("0.4.0.127.0.7.1.1.4.1.3"));
        infos.push_back(infoOf(identifier("2.23.136.1.1.5"), rest));
    }
    if (wish.chipAuthentication || !wish.activeKey.empty()) {
        groups[securityGroup] = tlv(0x6E, setOf(infos));
    }
    sign(wish);
}

void InventedDocument::sign(const Wish& wish)
{
    auto list = Bytes();
    for (const auto& [number, file] : groups) {
        content.applicationFiles[dataGroupFile(number)] = file;
        list.push_back(static_cast<std::byte>(tagOfGroup(number)));
    }
    auto common = tlv(0x5F01, bytesOfText("0107"));
    append(common, 0x5F36, bytesOfText("040000"));
    append(common, 0x5C, list);
    content.applicationFiles[commonFile] = tlv(0x60, common);
    const auto stranger =
        wish.strangerInside ? makeSigner(makeKey("brainpoolP256r1"), "Somebody else").certificate : Certificate();
    content.applicationFiles[securityObjectFile] = securityObject(signer, groups, "SHA256", stranger);
    if (content.pace) {
        content.masterFiles[cardAccessFile] = setOf({paceInfo(*content.pace)});
        if (content.pace->mapping == PaceMapping::ChipAuthentication) {
            content.masterFiles[cardSecurityFile] = signedData(
                signer, "0.4.0.127.0.7.3.2.1",
                setOf({paceInfo(*content.pace), publicKeyInfo(keyByNumber(publicKeyDer(content.staticKey)))}));
        }
    }
}

} // namespace mingshi::emrtd::simulated
