// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/issuing.h"

#include "emrtd/cipher.h"

#include <openssl/cms.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <array>
#include <stdexcept>

namespace mingshi::emrtd::simulated {

namespace {

void require(bool done, const char* what)
{
    if (!done) {
        throw std::runtime_error(what);
    }
}

Key keyOwned(EVP_PKEY* key)
{
    require(key != nullptr, "key");
    return {key, EVP_PKEY_free};
}

template<class Object, class Writer>
Bytes der(const Object* object, Writer write)
{
    unsigned char* at = nullptr;
    const int size = write(object, &at);
    require(size > 0, "DER");
    const auto view = std::as_bytes(std::span(at, static_cast<std::size_t>(size)));
    Bytes bytes(view.begin(), view.end());
    OPENSSL_free(at);
    return bytes;
}

void addExtension(X509* certificate, X509* issuer, int nid, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    require(extension != nullptr && X509_add_ext(certificate, extension, -1) == 1, value);
    X509_EXTENSION_free(extension);
}

Key generated(const std::string& curve, const char* encoding)
{
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr), EVP_PKEY_CTX_free);
    std::string name(curve);
    std::string form(encoding);
    const std::array parameters{OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, name.data(), 0),
                                OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_EC_ENCODING, form.data(), 0),
                                OSSL_PARAM_construct_end()};
    EVP_PKEY* key = nullptr;
    require(EVP_PKEY_keygen_init(context.get()) == 1 &&
                EVP_PKEY_CTX_set_params(context.get(), parameters.data()) == 1 &&
                EVP_PKEY_generate(context.get(), &key) == 1,
            "EC key");
    return keyOwned(key);
}

} // namespace

Key makeKey(const std::string& kind)
{
    if (kind.starts_with("RSA-")) {
        return keyOwned(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::stoul(kind.substr(4))));
    }
    return generated(kind, OSSL_PKEY_EC_ENCODING_GROUP);
}

Key makeKeyWithExplicitParameters(const std::string& curve)
{
    return generated(curve, OSSL_PKEY_EC_ENCODING_EXPLICIT);
}

Key makeKeyOnAnotherBase(const std::string& curve)
{
    const std::unique_ptr<EC_GROUP, decltype(&EC_GROUP_free)> group(
        EC_GROUP_new_by_curve_name(OBJ_sn2nid(curve.c_str())), EC_GROUP_free);
    const std::unique_ptr<EC_POINT, decltype(&EC_POINT_free)> base(EC_POINT_new(group.get()), EC_POINT_free);
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> three(BN_new(), BN_free);
    BN_set_word(three.get(), 3);
    EC_POINT_mul(group.get(), base.get(), three.get(), nullptr, nullptr, nullptr);
    std::array<unsigned char, 200> point{};
    const auto pointSize =
        EC_POINT_point2oct(group.get(), base.get(), POINT_CONVERSION_UNCOMPRESSED, point.data(), point.size(), nullptr);
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> p(BN_new(), BN_free);
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> a(BN_new(), BN_free);
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> b(BN_new(), BN_free);
    EC_GROUP_get_curve(group.get(), p.get(), a.get(), b.get(), nullptr);
    // On a base of three times the old one the point of the key one is that base itself.
    const std::unique_ptr<OSSL_PARAM_BLD, decltype(&OSSL_PARAM_BLD_free)> builder(OSSL_PARAM_BLD_new(),
                                                                                  OSSL_PARAM_BLD_free);
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_EC_FIELD_TYPE, SN_X9_62_prime_field, 0);
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_EC_P, p.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_EC_A, a.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_EC_B, b.get());
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_EC_GENERATOR, point.data(), pointSize);
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_EC_ORDER, EC_GROUP_get0_order(group.get()));
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_EC_COFACTOR, EC_GROUP_get0_cofactor(group.get()));
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_EC_ENCODING, OSSL_PKEY_EC_ENCODING_EXPLICIT, 0);
    const std::unique_ptr<OSSL_PARAM, decltype(&OSSL_PARAM_free)> parameters(OSSL_PARAM_BLD_to_param(builder.get()),
                                                                             OSSL_PARAM_free);
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr), EVP_PKEY_CTX_free);
    EVP_PKEY* domain = nullptr;
    require(EVP_PKEY_fromdata_init(context.get()) == 1 &&
                EVP_PKEY_fromdata(context.get(), &domain, EVP_PKEY_KEY_PARAMETERS, parameters.get()) == 1,
            "parameters of a curve");
    const auto owned = keyOwned(domain);
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> generating(
        EVP_PKEY_CTX_new_from_pkey(nullptr, domain, nullptr), EVP_PKEY_CTX_free);
    EVP_PKEY* key = nullptr;
    require(EVP_PKEY_keygen_init(generating.get()) == 1 && EVP_PKEY_generate(generating.get(), &key) == 1,
            "a key on another base");
    return keyOwned(key);
}

Signer makeSigner(Key key, const std::string& name, const Signer* issuer, Validity validity)
{
    constexpr long day = 24L * 60 * 60;
    static long serial = 1;
    Certificate made(X509_new(), X509_free);
    auto* certificate = made.get();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate), validity.fromDays * day);
    X509_gmtime_adj(X509_getm_notAfter(certificate), validity.toDays * day);
    auto* subject = X509_get_subject_name(certificate);
    const auto put = [subject](const char* field, const std::string& value) {
        X509_NAME_add_entry_by_txt(subject, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(value.c_str()),
                                   -1, -1, 0);
    };
    put("C", "UT");
    put("O", "Invented for tests");
    put("CN", name);
    auto* parent = issuer != nullptr ? issuer->certificate.get() : certificate;
    X509_set_issuer_name(certificate, X509_get_subject_name(parent));
    X509_set_pubkey(certificate, key.get());
    addExtension(certificate, parent, NID_subject_key_identifier, "hash");
    if (issuer == nullptr) {
        addExtension(certificate, parent, NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
        addExtension(certificate, parent, NID_key_usage, "critical,keyCertSign,cRLSign");
    } else {
        addExtension(certificate, parent, NID_authority_key_identifier, "keyid:always");
        addExtension(certificate, parent, NID_key_usage, "critical,digitalSignature");
    }
    require(X509_sign(certificate, issuer != nullptr ? issuer->key.get() : key.get(), EVP_sha256()) > 0, "signing");
    const auto bytes = derOf(made);
    return {std::move(key), certificateOf(bytes)}; // as it is read, not as it was made
}

Bytes derOf(const Certificate& certificate)
{
    return der(certificate.get(), i2d_X509);
}

std::string pemOf(const Certificate& certificate)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> text(BIO_new(BIO_s_mem()), BIO_free);
    PEM_write_bio_X509(text.get(), certificate.get());
    char* data = nullptr;
    const auto size = BIO_get_mem_data(text.get(), &data);
    return {data, static_cast<std::size_t>(size)};
}

Bytes publicKeyDer(const Key& key)
{
    return der(key.get(), i2d_PUBKEY);
}

Bytes signedData(const Signer& signer, const char* type, const Bytes& content, const Certificate& strangerInside)
{
    constexpr unsigned flags = CMS_PARTIAL | CMS_BINARY | CMS_NOSMIMECAP | CMS_NOCERTS;
    const std::unique_ptr<CMS_ContentInfo, decltype(&CMS_ContentInfo_free)> cms(
        CMS_sign(nullptr, nullptr, nullptr, nullptr, flags), CMS_ContentInfo_free);
    const std::unique_ptr<ASN1_OBJECT, decltype(&ASN1_OBJECT_free)> kind(OBJ_txt2obj(type, 1), ASN1_OBJECT_free);
    const std::unique_ptr<BIO, decltype(&BIO_free)> in(
        BIO_new_mem_buf(content.data(), static_cast<int>(content.size())), BIO_free);
    require(cms && CMS_set1_eContentType(cms.get(), kind.get()) == 1, "CMS");
    if (strangerInside) {
        CMS_add1_cert(cms.get(), strangerInside.get());
    }
    CMS_add1_cert(cms.get(), signer.certificate.get());
    require(CMS_add1_signer(cms.get(), signer.certificate.get(), signer.key.get(), EVP_sha256(), flags) != nullptr &&
                CMS_final(cms.get(), in.get(), nullptr, CMS_BINARY) == 1,
            "CMS signature");
    return der(cms.get(), i2d_CMS_ContentInfo);
}

Bytes identifier(const char* dots)
{
    const std::unique_ptr<ASN1_OBJECT, decltype(&ASN1_OBJECT_free)> object(OBJ_txt2obj(dots, 1), ASN1_OBJECT_free);
    require(object != nullptr, dots);
    const auto view = std::as_bytes(std::span(OBJ_get0_data(object.get()), OBJ_length(object.get())));
    return {view.begin(), view.end()};
}

Bytes securityObject(const Signer& signer, const std::map<int, Bytes>& groups, const char* digest,
                     const Certificate& strangerInside)
{
    Bytes hashes;
    for (const auto& [number, file] : groups) {
        auto entry = tlv(0x02, bytes(number));
        append(entry, 0x04, digestOf(digest, file));
        append(hashes, 0x30, entry);
    }
    auto algorithm = identifier(std::string_view(digest) == "SHA1" ? "1.3.14.3.2.26" : "2.16.840.1.101.3.4.2.1");
    auto object = tlv(0x02, bytes(0));
    append(object, 0x30, tlv(0x06, algorithm));
    append(object, 0x30, hashes);
    return tlv(0x77, signedData(signer, "2.23.136.1.1.1", tlv(0x30, object), strangerInside));
}

Bytes setOf(const std::vector<Bytes>& objects)
{
    Bytes content;
    for (const auto& object : objects) {
        append(content, object);
    }
    return tlv(0x31, content);
}

Bytes masterList(const Signer& signer, const std::vector<Certificate>& authorities)
{
    std::vector<Bytes> certificates;
    for (const auto& authority : authorities) {
        certificates.push_back(derOf(authority));
    }
    auto list = tlv(0x02, bytes(0));
    append(list, setOf(certificates));
    return signedData(signer, "2.23.136.1.1.2", tlv(0x30, list));
}

} // namespace mingshi::emrtd::simulated
