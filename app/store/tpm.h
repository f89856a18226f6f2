// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "memory/locked_bytes.h"
#include "store/bytes.h"

#include <memory>
#include <string>

struct ESYS_CONTEXT;

namespace mingshi::store {

/// A secret that one TPM gives back, and only while the machine was started as it was when it was sealed.
struct TpmSealed {
    std::vector<unsigned> pcrs; ///< SHA-256 registers that must read as they did then
    Bytes parent;               ///< name of the storage key above it: tells another TPM, or one that was cleared
    Bytes publicPart;           ///< TPM2B_PUBLIC
    Bytes privatePart;          ///< TPM2B_PRIVATE, encrypted by the TPM
};

/// A TPM 2.0 by way of tpm2-tss' ESAPI. Sealed under the storage key that the owner hierarchy makes from its seed (TCG
/// "TPM v2.0 Provisioning Guidance" 7.5.1, ECC P-256), bound by TPM2_PolicyPCR; what goes over the bus is encrypted in
/// salted sessions. Nothing is kept in the TPM, so nothing has to be cleaned there.
class Tpm {
public:
    /// `tcti`: where it is, in tpm2-tss' words: "device:/dev/tpmrm0". Never taken from the environment.
    /// Throws StoreFailure: TpmUnavailable.
    explicit Tpm(const std::string& tcti);
    Tpm(const Tpm&) = delete;
    Tpm& operator=(const Tpm&) = delete;
    ~Tpm();

    /// `secret`: at most 128 bytes. Throws StoreFailure: TpmUnavailable, TpmRefused (the owner has a password).
    TpmSealed seal(const LockedBytes& secret);
    /// Throws StoreFailure: TpmUnavailable, TpmRefused (another TPM, a cleared one, or another start).
    LockedBytes unseal(const TpmSealed& sealed);

private:
    class Handle;

    Handle storageKey();
    Handle session(const Handle& key, std::uint8_t kind);
    void readRegister();

    struct Transport;
    std::unique_ptr<Transport> m_transport;
    ESYS_CONTEXT* m_context = nullptr;
};

} // namespace mingshi::store
