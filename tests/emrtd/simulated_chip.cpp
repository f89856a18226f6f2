// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/simulated_chip.h"

#include "emrtd/pace.h"
#include "emrtd/public_key.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/rsa.h>

#include <algorithm>

namespace mingshi::emrtd::simulated {

namespace {

unsigned char* raw(Bytes& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

Bytes signedRaw(const Key& key, BytesView message, bool rsa)
{
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr), EVP_PKEY_CTX_free);
    Bytes signature(1024);
    std::size_t size = signature.size();
    EVP_PKEY_sign_init(context.get());
    if (rsa) {
        EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_NO_PADDING);
    }
    EVP_PKEY_sign(context.get(), raw(signature), &size, reinterpret_cast<const unsigned char*>(message.data()),
                  message.size());
    signature.resize(size);
    return signature;
}

/// ISO/IEC 9796-2, scheme 1, with SHA-256.
Bytes rsaSignature(const Key& key, BytesView challenge)
{
    const auto size = static_cast<std::size_t>(EVP_PKEY_get_size(key.get()));
    Bytes recoverable(size - 1 - 32 - 2);
    randomBytes(recoverable);
    auto whole = recoverable;
    append(whole, challenge);
    auto message = bytes(0x6A);
    append(message, recoverable);
    append(message, digestOf("SHA256", whole));
    append(message, bytes(0x34, 0xCC));
    return signedRaw(key, message, true);
}

Bytes ecdsaSignature(const Key& key, BytesView challenge)
{
    const auto der = signedRaw(key, digestOf("SHA256", challenge), false);
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> parts(
        d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())), ECDSA_SIG_free);
    const auto field = (EVP_PKEY_get_bits(key.get()) + 7) / 8;
    Bytes signature(2 * static_cast<std::size_t>(field));
    BN_bn2binpad(ECDSA_SIG_get0_r(parts.get()), raw(signature), field);
    BN_bn2binpad(ECDSA_SIG_get0_s(parts.get()), raw(signature) + field, field);
    return signature;
}

} // namespace

void SimulatedChip::reset()
{
    m_channel.reset();
    m_next.reset();
    m_inApplication = false;
    m_file = nullptr;
    m_challenge.clear();
    m_authenticatingChip = false;
    m_password.reset();
}

Bytes SimulatedChip::answer(BytesView apdu)
{
    ++m_commands;
    auto command = received(apdu);
    if (!command) {
        return withStatus({}, 0x6700);
    }
    if (interfere) {
        if (auto instead = interfere(*command)) {
            return *instead;
        }
    }
    if (refusesLongLengths && command->extended) {
        reset();
        return withStatus({}, 0x6700);
    }
    if (m_next) {
        m_channel = std::move(m_next);
        m_next.reset();
    }
    const bool odd = command->ins % 2 == 1;
    if (!m_channel) {
        const auto plain = carryOut(*command);
        return withStatus(plain.data, plain.status);
    }
    const auto opened = m_channel->open(*command);
    if (!opened) {
        reset();
        return withStatus({}, 0x6988);
    }
    const auto inner = carryOut(*opened);
    auto closed = m_channel->close(inner.data, inner.status, odd);
    m_longestAnswer = std::max(m_longestAnswer, closed.size());
    return closed;
}

SimulatedChip::Answer SimulatedChip::carryOut(const Received& command)
{
    switch (command.ins) {
    case 0xA4:
        return select(command);
    case 0xB0:
    case 0xB1:
        return read(command);
    case 0x84:
        m_challenge.resize(8);
        randomBytes(m_challenge);
        return {m_challenge, 0x9000};
    case 0x82:
        return externalAuthenticate(command);
    case 0x22:
        return manage(command);
    case 0x86:
        return generalAuthenticate(command);
    case 0x88:
        return internalAuthenticate(command);
    default:
        return {{}, 0x6D00};
    }
}

SimulatedChip::Answer SimulatedChip::select(const Received& command)
{
    m_file = nullptr;
    if (command.p1 == 0x00) {
        m_inApplication = false;
        return {};
    }
    if (command.p1 == 0x04) {
        m_inApplication = command.data == bytes(0xA0, 0x00, 0x00, 0x02, 0x47, 0x10, 0x01);
        return {{}, static_cast<std::uint16_t>(m_inApplication ? 0x9000 : 0x6A82)};
    }
    const auto& files = m_inApplication ? m_content.applicationFiles : m_content.masterFiles;
    const auto id = static_cast<FileId>(numberOf(command.data));
    const bool open = !m_inApplication && id == cardAccessFile;
    if (!open && !m_channel) {
        return {{}, 0x6982};
    }
    const auto found = files.find(id);
    if (found == files.end()) {
        return {{}, 0x6A82};
    }
    m_file = &found->second;
    m_selected.push_back(id);
    return {};
}

SimulatedChip::Answer SimulatedChip::read(const Received& command)
{
    if (m_file == nullptr) {
        return {{}, 0x6986};
    }
    const bool odd = command.ins == 0xB1;
    const auto offset = odd ? numberOf(find(command.data, {0x54}).value_or(BytesView()))
                            : static_cast<std::size_t>(command.p1) << 8 | command.p2;
    if (offset >= m_file->size()) {
        return {{}, 0x6B00};
    }
    const auto wanted = std::min(odd ? command.expected - 4 : command.expected, mostAtOnce);
    const auto part = BytesView(*m_file).subspan(offset, std::min(wanted, m_file->size() - offset));
    const auto status =
        static_cast<std::uint16_t>(part.size() < wanted && offset + part.size() == m_file->size() ? 0x6282 : 0x9000);
    return {odd ? tlv(0x53, part) : copyOf(part), status};
}

SimulatedChip::Answer SimulatedChip::externalAuthenticate(const Received& command)
{
    constexpr auto cipher = Cipher::TripleDes;
    const auto key = zoneKey();
    const auto encryption = derivedKey(cipher, key.secret().first(16), KeyUse::Encryption);
    const auto authentication = derivedKey(cipher, key.secret().first(16), KeyUse::Authentication);
    const BytesView data = command.data;
    if (data.size() != 40 || m_challenge.empty() ||
        !equalSecrets(macOf(cipher, authentication.bytes(), data.first(32)), data.subspan(32))) {
        return {{}, 0x6300};
    }
    const auto plain = decrypted(cipher, encryption.bytes(), data.first(32));
    const auto view = plain.bytes();
    if (!std::ranges::equal(view.subspan(8, 8), m_challenge)) {
        return {{}, 0x6300};
    }
    Bytes mine(16);
    randomBytes(mine);
    auto message = m_challenge;
    append(message, view.first(8));
    append(message, mine);
    auto answer = copyOf(encrypted(cipher, encryption.bytes(), message).bytes());
    append(answer, macOf(cipher, authentication.bytes(), answer));
    Bytes shared(16);
    std::ranges::transform(view.subspan(16), mine, shared.begin(), [](std::byte a, std::byte b) { return a ^ b; });
    auto sequence = copyOf(BytesView(m_challenge).last(4));
    append(sequence, view.subspan(4, 4));
    m_next.emplace(cipher, derivedKey(cipher, shared, KeyUse::Encryption).bytes(),
                   derivedKey(cipher, shared, KeyUse::Authentication).bytes(), sequence);
    return {answer, 0x9000};
}

LockedBytes SimulatedChip::staticScalar() const
{
    BIGNUM* number = nullptr;
    EVP_PKEY_get_bn_param(m_content.staticKey.get(), OSSL_PKEY_PARAM_PRIV_KEY, &number);
    const auto size = (EVP_PKEY_get_bits(m_content.staticKey.get()) + 7) / 8;
    LockedBytes scalar(static_cast<std::size_t>(size));
    BN_bn2binpad(number, reinterpret_cast<unsigned char*>(scalar.data()), size);
    BN_free(number);
    if (provesNothing) {
        randomBytes(scalar.bytes().subspan(1));
    }
    return scalar;
}

SimulatedChip::Answer SimulatedChip::manage(const Received& command)
{
    m_authenticatingChip = command.p1 == 0x41;
    if (m_authenticatingChip) {
        if (!m_content.chipAuthentication || !m_channel) {
            return {{}, 0x6A80};
        }
        return command.p2 == 0xA6 ? replaceChannel(find(command.data, {0x91}).value_or(BytesView())) : Answer{};
    }
    const auto protocol = find(command.data, {0x80});
    const auto password = find(command.data, {0x83});
    if (!m_content.pace || !protocol || !password || !std::ranges::equal(*protocol, m_content.pace->protocol)) {
        return {{}, 0x6A80};
    }
    const bool byCan = numberOf(*password) == 2;
    if (byCan && m_content.can.empty()) {
        return {{}, 0x6A88};
    }
    const auto key = byCan ? AccessKey::ofCan(m_content.can).value() : zoneKey();
    m_password = derivedKey(m_content.pace->cipher, key.secret(), KeyUse::Password);
    return {};
}

SimulatedChip::Answer SimulatedChip::replaceChannel(BytesView point)
{
    const auto curve = curvePointOf(m_content.chipAuthentication->publicKey);
    const auto shared = curve->curve.product(staticScalar().bytes(), point);
    if (!shared) {
        return {{}, 0x6A80};
    }
    m_next = ChipChannel::ofSecret(m_content.chipAuthentication->cipher, curve->curve.coordinate(shared->bytes()));
    return {};
}

SimulatedChip::Answer SimulatedChip::generalAuthenticate(const Received& command)
{
    const auto inside = find(command.data, {0x7C});
    if (!inside) {
        return {{}, 0x6A80};
    }
    if (m_authenticatingChip) {
        auto answer = replaceChannel(find(*inside, {0x80}).value_or(BytesView()));
        answer.data = tlv(0x7C, {});
        return answer;
    }
    if (!m_password) {
        return {{}, 0x6985};
    }
    if (inside->empty()) {
        m_nonce = LockedBytes(16);
        randomBytes(m_nonce.bytes());
        return {tlv(0x7C, tlv(0x80, encrypted(m_content.pace->cipher, m_password->bytes(), m_nonce.bytes()).bytes())),
                0x9000};
    }
    TlvReader reader(*inside);
    const auto object = reader.next();
    return object ? agreeOnCurve(object->tag, object->value, (command.cla & 0x10) == 0) : Answer{{}, 0x6A80};
}

SimulatedChip::Answer SimulatedChip::agreeOnCurve(std::uint32_t tag, BytesView value, bool last)
{
    const auto curve = EllipticCurve::ofParameters(m_content.pace->parameters).value();
    const auto cipher = m_content.pace->cipher;
    if (tag == 0x81) {
        m_mappingSecret = curve.privateKey(randomBytes);
        const auto mine = curve.product(m_mappingSecret.bytes(), curve.generator().bytes()).value();
        const auto shared = curve.product(m_mappingSecret.bytes(), value);
        if (!shared) {
            return {{}, 0x6A80};
        }
        m_mapped =
            curve.sum(curve.product(m_nonce.bytes(), curve.generator().bytes())->bytes(), shared->bytes()).value();
        return {tlv(0x7C, tlv(0x82, mine.bytes())), 0x9000};
    }
    if (tag == 0x83) {
        const auto secret = curve.privateKey(randomBytes);
        m_theirs = copyOf(value);
        m_mine = copyOf(curve.product(secret.bytes(), m_mapped.bytes())->bytes());
        const auto shared = curve.product(secret.bytes(), value);
        if (!shared) {
            return {{}, 0x6A80};
        }
        m_shared = LockedBytes(curve.coordinate(shared->bytes()));
        return {tlv(0x7C, tlv(0x84, m_mine)), 0x9000};
    }
    const auto authentication = derivedKey(cipher, m_shared.bytes(), KeyUse::Authentication);
    const auto& protocol = m_content.pace->protocol;
    if (tag != 0x85 || !last ||
        !equalSecrets(macOf(cipher, authentication.bytes(), publicKeyObject(protocol, m_mine)), value)) {
        m_password.reset();
        return {{}, 0x6300};
    }
    auto content = tlv(0x86, macOf(cipher, authentication.bytes(), publicKeyObject(protocol, m_theirs)));
    if (m_content.pace->mapping == PaceMapping::ChipAuthentication) {
        // The mapping key divided by the static one.
        const auto size = static_cast<int>(curve.fieldSize());
        const auto group = std::unique_ptr<EC_GROUP, decltype(&EC_GROUP_free)>(
            EC_GROUP_new_by_curve_name(OBJ_sn2nid("brainpoolP256r1")), EC_GROUP_free);
        const auto* order = EC_GROUP_get0_order(group.get());
        const std::unique_ptr<BN_CTX, decltype(&BN_CTX_free)> context(BN_CTX_new(), BN_CTX_free);
        const auto number = [](const LockedBytes& bytes) {
            return std::unique_ptr<BIGNUM, decltype(&BN_free)>(
                BN_bin2bn(reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()),
                          nullptr),
                BN_free);
        };
        const auto own = staticScalar();
        const auto inverse = number(own);
        BN_mod_inverse(inverse.get(), inverse.get(), order, context.get());
        const auto factor = number(m_mappingSecret);
        BN_mod_mul(factor.get(), factor.get(), inverse.get(), order, context.get());
        Bytes plain(static_cast<std::size_t>(size));
        BN_bn2binpad(factor.get(), raw(plain), size);
        const auto encryption = derivedKey(cipher, m_shared.bytes(), KeyUse::Encryption);
        const auto start = encrypted(cipher, encryption.bytes(), Bytes(blockSizeOf(cipher), std::byte{0xFF}));
        append(
            content, 0x8A,
            encrypted(cipher, encryption.bytes(), padded(plain, blockSizeOf(cipher)).bytes(), start.bytes()).bytes());
    }
    m_next = ChipChannel::ofSecret(cipher, m_shared.bytes());
    return {tlv(0x7C, content), 0x9000};
}

SimulatedChip::Answer SimulatedChip::internalAuthenticate(const Received& command)
{
    if (!m_content.activeKey) {
        return {{}, 0x6D00};
    }
    const auto challenge = provesNothing ? Bytes(8, std::byte{0x55}) : command.data;
    const bool rsa = EVP_PKEY_get_base_id(m_content.activeKey.get()) == EVP_PKEY_RSA;
    return {rsa ? rsaSignature(m_content.activeKey, challenge) : ecdsaSignature(m_content.activeKey, challenge),
            0x9000};
}

} // namespace mingshi::emrtd::simulated
