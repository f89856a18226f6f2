// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/chip_authentication.h"
#include "emrtd/chip_transport.h"
#include "emrtd/data_groups.h"
#include "emrtd/face_image.h"
#include "emrtd/secure_messaging.h"
#include "emrtd/security_infos.h"
#include "fuzz_target.h"

#include <utility>

using namespace mingshi;
using namespace mingshi::emrtd;

namespace {

void isInside(BytesView part, BytesView whole)
{
    fuzz::require(part.empty() ||
                  (part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size()));
}

void readObjects(BytesView file)
{
    std::size_t read = 0;
    TlvReader reader(file);
    while (const auto object = reader.next()) {
        isInside(object->whole, file);
        isInside(object->value, object->whole);
        read += object->whole.size();
    }
    fuzz::require(reader.broken() ? read < file.size() : read == file.size());
    (void)wholeSize(file);
}

void readInfos(BytesView file)
{
    const auto infos = readSecurityInfos(file);
    if (!infos) {
        return;
    }
    const MappingProof proof{LockedBytes(Bytes(65, std::byte{4})), LockedBytes(Bytes(32, std::byte{1}))};
    (void)mappingProofHolds(proof, 13, *infos);
}

} // namespace

/// The first byte says what the rest is read as.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const auto file = fuzz::bytesOf(data + 1, size - 1);
    readObjects(file);
    switch (data[0] % 6) {
    case 0:
        if (const auto image = faceImageIn(file)) {
            isInside(image->bytes, file);
        }
        break;
    case 1:
        (void)groupsInCommonFile(file);
        (void)fullNameOf(file);
        if (const auto zone = zoneOf(file)) {
            isInside(std::as_bytes(std::span(*zone)), file);
        }
        break;
    case 2:
        readInfos(file);
        readInfos(contentOf(file, securityGroup).value_or(BytesView()));
        break;
    case 3:
        (void)announcesExtendedLength(file);
        break;
    case 4: {
        const Bytes key(16, std::byte{7});
        SecureMessaging channel(Cipher::TripleDes, LockedBytes(key), LockedBytes(key), LockedBytes(8));
        const auto response = channel.unprotect(file);
        fuzz::require(!response || response->data.size() < size);
        break;
    }
    default:
        (void)activeSignatureHolds(contentOf(file, activeKeyGroup).value_or(file), nullptr, Bytes(8), Bytes(128));
    }
    return 0;
}
