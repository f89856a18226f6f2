// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/folder.h"
#include "store/key_slot_file.h"
#include "store/sealing.h"
#include "store/sqlcipher_store.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace mingshi {

/// A folder with a SQLCipher store in it, removed with everything at the end.
class StoreFolder {
public:
    static constexpr std::string_view passphrase = "三棵松树下的旧钥匙 2026";

    StoreFolder()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "mingshi-store-XXXXXX").string();
        if (mkdtemp(pattern.data()) == nullptr) {
            std::abort();
        }
        m_path = pattern;
    }
    StoreFolder(const StoreFolder&) = delete;
    StoreFolder& operator=(const StoreFolder&) = delete;
    ~StoreFolder() { std::filesystem::remove_all(m_path); }

    store::Folder files() const { return {m_path / "store"}; }
    const std::filesystem::path path() const { return files().path; }
    const std::string& recoveryKey() const { return m_recoveryKey; }

    std::unique_ptr<SqlCipherStore> create()
    {
        auto created = SqlCipherStore::create(path(), passphrase);
        EXPECT_TRUE(created.has_value()) << toString(created.error());
        m_recoveryKey = created->recoveryKey;
        return std::move(created->store);
    }
    std::unique_ptr<SqlCipherStore> open() const
    {
        auto opened = SqlCipherStore::open(path(), passphrase);
        EXPECT_TRUE(opened.has_value()) << toString(opened.error());
        return std::move(*opened);
    }

    /// Where it is known by way of the recovery key, which is not stretched: a test that looks often is quick.
    LockedBytes databaseKey() const
    {
        const auto slots = store::readSlots(files().keySlots());
        return slots.of(store::requireEncryptedFile(files().database()))
            .open(m_recoveryKey.empty() ? KeySecret{KeySlotKind::Passphrase, std::string(passphrase)}
                                        : KeySecret{KeySlotKind::RecoveryKey, m_recoveryKey});
    }

    /// A bare connection that goes round all the store's code. The store must be closed.
    store::Database rawConnection() const
    {
        return {files().database(), store::Database::Making::Existing,
                store::deriveKey(databaseKey(), store::KeyUse::DatabasePages), std::nullopt};
    }

    /// Every byte of every file.
    std::string everyByte() const
    {
        std::string all;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(path())) {
            const auto bytes = store::readFile(entry.path(), static_cast<std::size_t>(-1));
            all.append(reinterpret_cast<const char*>(bytes->data()), bytes->size());
        }
        return all;
    }

private:
    std::filesystem::path m_path;
    std::string m_recoveryKey;
};

/// The error of a result, or "no error".
template<class T>
std::string errorOf(const Result<T>& result)
{
    return result ? "no error" : std::string(describe(result.error().code).name);
}

/// The bytes of the number's HMAC, as they would lie in a page.
inline std::string textOf(const NumberHmac& number)
{
    return {reinterpret_cast<const char*>(number.data()), number.size()};
}

} // namespace mingshi
