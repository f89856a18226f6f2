// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/tpm.h"

#include "store/store_failure.h"

#include <tss2/tss2_esys.h>
#include <tss2/tss2_mu.h>
#include <tss2/tss2_rc.h>
#include <tss2/tss2_tctildr.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace mingshi::store {

namespace {

/// Whether Secure Boot is on, and with whose keys: what a kernel of an update does not change and another system does.
constexpr unsigned secureBoot = 7;
constexpr unsigned pcrCount = 24;
constexpr ESYS_TR noHandle = ESYS_TR_NONE;

void requireTpm(TSS2_RC result, const char* what)
{
    if (result == TSS2_RC_SUCCESS) {
        return;
    }
    const bool answered =
        (result & TSS2_RC_LAYER_MASK) == TSS2_TPM_RC_LAYER || (result & TSS2_RC_LAYER_MASK) == TSS2_RESMGR_TPM_RC_LAYER;
    refuse(answered ? ErrorCode::TpmRefused : ErrorCode::TpmUnavailable,
           std::string(what) + ": " + Tss2_RC_Decode(result));
}

/// What ESAPI allocated.
template<class T>
struct Freed {
    T* value = nullptr;
    Freed() = default;
    Freed(const Freed&) = delete;
    Freed& operator=(const Freed&) = delete;
    ~Freed() { Esys_Free(value); }
};

TPML_PCR_SELECTION selectionOf(const std::vector<unsigned>& pcrs)
{
    TPML_PCR_SELECTION selection{};
    selection.count = 1;
    selection.pcrSelections[0].hash = TPM2_ALG_SHA256;
    selection.pcrSelections[0].sizeofSelect = 3;
    for (const unsigned pcr : pcrs) {
        if (pcr >= pcrCount) {
            refuse(ErrorCode::KeySlotsCorrupt, "there is no PCR " + std::to_string(pcr));
        }
        selection.pcrSelections[0].pcrSelect[pcr / 8] |= static_cast<BYTE>(1U << (pcr % 8));
    }
    return selection;
}

constexpr TPMT_SYM_DEF_OBJECT aes128 = {
    .algorithm = TPM2_ALG_AES, .keyBits = {.aes = 128}, .mode = {.aes = TPM2_ALG_CFB}};

TPM2B_PUBLIC storageKeyTemplate()
{
    TPM2B_PUBLIC key{};
    TPMT_PUBLIC& area = key.publicArea;
    area.type = TPM2_ALG_ECC;
    area.nameAlg = TPM2_ALG_SHA256;
    area.objectAttributes = TPMA_OBJECT_FIXEDTPM | TPMA_OBJECT_FIXEDPARENT | TPMA_OBJECT_SENSITIVEDATAORIGIN |
                            TPMA_OBJECT_USERWITHAUTH | TPMA_OBJECT_NODA | TPMA_OBJECT_RESTRICTED | TPMA_OBJECT_DECRYPT;
    area.parameters.eccDetail = {.symmetric = aes128,
                                 .scheme = {.scheme = TPM2_ALG_NULL, .details = {}},
                                 .curveID = TPM2_ECC_NIST_P256,
                                 .kdf = {.scheme = TPM2_ALG_NULL, .details = {}}};
    area.unique.ecc.x.size = 32;
    area.unique.ecc.y.size = 32;
    return key;
}

Bytes copyOf(const BYTE* bytes, std::size_t size)
{
    const auto* begin = reinterpret_cast<const std::byte*>(bytes);
    return {begin, begin + size};
}

template<class Marshal, class T>
Bytes marshalled(Marshal marshal, const T& value)
{
    std::array<BYTE, sizeof(T)> buffer{};
    std::size_t size = 0;
    requireTpm(marshal(&value, buffer.data(), buffer.size(), &size), "marshalling");
    return copyOf(buffer.data(), size);
}

template<class T, class Unmarshal>
T unmarshalled(Unmarshal unmarshal, const Bytes& bytes)
{
    T value{};
    std::size_t at = 0;
    if (unmarshal(raw(bytes), bytes.size(), &at, &value) != TSS2_RC_SUCCESS || at != bytes.size()) {
        refuse(ErrorCode::KeySlotsCorrupt, "what the TPM sealed is damaged");
    }
    return value;
}

} // namespace

/// The connection, given back after the context above it.
struct Tpm::Transport {
    TSS2_TCTI_CONTEXT* context = nullptr;
    ~Transport() { Tss2_TctiLdr_Finalize(&context); }
};

/// A key or session that the TPM holds for us; it has few places.
class Tpm::Handle {
public:
    explicit Handle(ESYS_CONTEXT* context) : m_context(context) {}
    Handle(Handle&& other) noexcept : m_context(other.m_context), m_value(std::exchange(other.m_value, noHandle)) {}
    Handle& operator=(Handle&&) = delete;
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle()
    {
        if (m_value != noHandle) {
            Esys_FlushContext(m_context, m_value);
        }
    }
    ESYS_TR value() const { return m_value; }
    ESYS_TR* place() { return &m_value; }

private:
    ESYS_CONTEXT* m_context;
    ESYS_TR m_value = noHandle;
};

Tpm::Tpm(const std::string& tcti) : m_transport(std::make_unique<Transport>())
{
    ::setenv("TSS2_LOG", "all+NONE", 0); // else it writes its own words on the error stream
    requireTpm(Tss2_TctiLdr_Initialize(tcti.c_str(), &m_transport->context), tcti.c_str());
    requireTpm(Esys_Initialize(&m_context, m_transport->context, nullptr), tcti.c_str());
    const auto answers = answer([&] { readRegister(); });
    if (!answers) { // whatever it says: it is not in a state to be asked
        Esys_Finalize(&m_context);
        refuse(ErrorCode::TpmUnavailable, answers.error().detail);
    }
}

Tpm::~Tpm()
{
    Esys_Finalize(&m_context);
}

void Tpm::readRegister()
{
    const auto selection = selectionOf({secureBoot});
    Freed<TPML_PCR_SELECTION> read;
    Freed<TPML_DIGEST> values;
    UINT32 updates = 0;
    requireTpm(Esys_PCR_Read(m_context, noHandle, noHandle, noHandle, &selection, &updates, &read.value, &values.value),
               "TPM2_PCR_Read");
    if (values.value->count != 1) {
        refuse(ErrorCode::TpmUnavailable, "it has no SHA-256 registers");
    }
}

Tpm::Handle Tpm::storageKey()
{
    Handle key(m_context);
    const TPM2B_SENSITIVE_CREATE noSecret{};
    const auto area = storageKeyTemplate();
    const TPM2B_DATA outside{};
    const TPML_PCR_SELECTION creation{};
    requireTpm(Esys_CreatePrimary(m_context, ESYS_TR_RH_OWNER, ESYS_TR_PASSWORD, noHandle, noHandle, &noSecret, &area,
                                  &outside, &creation, key.place(), nullptr, nullptr, nullptr, nullptr),
               "TPM2_CreatePrimary");
    return key;
}

Tpm::Handle Tpm::session(const Handle& key, TPM2_SE kind)
{
    Handle session(m_context);
    constexpr TPMT_SYM_DEF symmetric = {
        .algorithm = TPM2_ALG_AES, .keyBits = {.aes = 128}, .mode = {.aes = TPM2_ALG_CFB}};
    requireTpm(Esys_StartAuthSession(m_context, key.value(), noHandle, noHandle, noHandle, noHandle, nullptr, kind,
                                     &symmetric, TPM2_ALG_SHA256, session.place()),
               "TPM2_StartAuthSession");
    constexpr TPMA_SESSION wanted = TPMA_SESSION_DECRYPT | TPMA_SESSION_ENCRYPT | TPMA_SESSION_CONTINUESESSION;
    requireTpm(Esys_TRSess_SetAttributes(m_context, session.value(), wanted, 0xff), "session");
    return session;
}

TpmSealed Tpm::seal(const LockedBytes& secret)
{
    TpmSealed sealed{.pcrs = {secureBoot}, .parent = {}, .publicPart = {}, .privatePart = {}};
    const Handle key = storageKey();
    Freed<TPM2B_NAME> name;
    requireTpm(Esys_TR_GetName(m_context, key.value(), &name.value), "name");
    sealed.parent = copyOf(name.value->name, name.value->size);

    Freed<TPM2B_DIGEST> policy;
    {
        const Handle trial = session(key, TPM2_SE_TRIAL);
        const auto selection = selectionOf(sealed.pcrs);
        const TPM2B_DIGEST asTheyAre{};
        requireTpm(Esys_PolicyPCR(m_context, trial.value(), noHandle, noHandle, noHandle, &asTheyAre, &selection),
                   "TPM2_PolicyPCR");
        requireTpm(Esys_PolicyGetDigest(m_context, trial.value(), noHandle, noHandle, noHandle, &policy.value),
                   "TPM2_PolicyGetDigest");
    }
    TPM2B_PUBLIC area{};
    area.publicArea.type = TPM2_ALG_KEYEDHASH;
    area.publicArea.nameAlg = TPM2_ALG_SHA256;
    // Neither a password nor the owner opens it: the policy alone.
    area.publicArea.objectAttributes =
        TPMA_OBJECT_FIXEDTPM | TPMA_OBJECT_FIXEDPARENT | TPMA_OBJECT_ADMINWITHPOLICY | TPMA_OBJECT_NODA;
    area.publicArea.authPolicy = *policy.value;
    area.publicArea.parameters.keyedHashDetail.scheme.scheme = TPM2_ALG_NULL;

    LockedBytes place(sizeof(TPM2B_SENSITIVE_CREATE));
    auto* sensitive = new (place.data()) TPM2B_SENSITIVE_CREATE{};
    auto& data = sensitive->sensitive.data;
    if (secret.size() > sizeof data.buffer) {
        refuse(ErrorCode::Internal, "too long for a TPM");
    }
    data.size = static_cast<UINT16>(secret.size());
    std::memcpy(data.buffer, secret.data(), secret.size());

    const Handle encrypting = session(key, TPM2_SE_HMAC);
    const TPM2B_DATA outside{};
    const TPML_PCR_SELECTION creation{};
    Freed<TPM2B_PRIVATE> privatePart;
    Freed<TPM2B_PUBLIC> publicPart;
    requireTpm(Esys_Create(m_context, key.value(), ESYS_TR_PASSWORD, encrypting.value(), noHandle, sensitive, &area,
                           &outside, &creation, &privatePart.value, &publicPart.value, nullptr, nullptr, nullptr),
               "TPM2_Create");
    sealed.privatePart = marshalled(Tss2_MU_TPM2B_PRIVATE_Marshal, *privatePart.value);
    sealed.publicPart = marshalled(Tss2_MU_TPM2B_PUBLIC_Marshal, *publicPart.value);
    return sealed;
}

LockedBytes Tpm::unseal(const TpmSealed& sealed)
{
    const auto privatePart = unmarshalled<TPM2B_PRIVATE>(Tss2_MU_TPM2B_PRIVATE_Unmarshal, sealed.privatePart);
    const auto publicPart = unmarshalled<TPM2B_PUBLIC>(Tss2_MU_TPM2B_PUBLIC_Unmarshal, sealed.publicPart);
    const auto selection = selectionOf(sealed.pcrs);
    const Handle key = storageKey();
    Freed<TPM2B_NAME> name;
    requireTpm(Esys_TR_GetName(m_context, key.value(), &name.value), "name");
    if (copyOf(name.value->name, name.value->size) != sealed.parent) {
        refuse(ErrorCode::TpmRefused, "this is another TPM, or it was cleared");
    }
    Handle object(m_context);
    requireTpm(Esys_Load(m_context, key.value(), ESYS_TR_PASSWORD, noHandle, noHandle, &privatePart, &publicPart,
                         object.place()),
               "TPM2_Load");
    const Handle policy = session(key, TPM2_SE_POLICY);
    const TPM2B_DIGEST asTheyAre{};
    requireTpm(Esys_PolicyPCR(m_context, policy.value(), noHandle, noHandle, noHandle, &asTheyAre, &selection),
               "TPM2_PolicyPCR");
    Freed<TPM2B_SENSITIVE_DATA> data;
    requireTpm(Esys_Unseal(m_context, object.value(), policy.value(), noHandle, noHandle, &data.value),
               "the machine was started otherwise than when this was sealed");
    LockedBytes secret(std::as_bytes(std::span(data.value->buffer, data.value->size)));
    wipe(std::as_writable_bytes(std::span(data.value->buffer, data.value->size)));
    readRegister(); // its longer answer lies over the secret in the library's buffer, which nothing else wipes
    return secret;
}

} // namespace mingshi::store
