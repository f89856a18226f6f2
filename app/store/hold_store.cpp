// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// Legal holds behind ConsentStore.
#include "store/impl.h"
#include "store/store_failure.h"

namespace mingshi {

using namespace store;

Result<Holdable> SqlCipherStore::holdable(const Pseudonym& principal)
{
    return answer([&] {
        m_impl->keyOf(principal, ErrorCode::PassUnknown);
        Holdable all = m_impl->restriction.holdable(principal);
        all.holds = m_impl->holds.ofPerson(principal);
        return all;
    });
}

Result<LegalHold> SqlCipherStore::placeHold(const Pseudonym& principal, const HoldTerms& terms, const StaffAccount& by,
                                            Timestamp now)
{
    return answer([&] {
        Transaction transaction(m_impl->database);
        LegalHold hold = m_impl->holds.place(principal, terms, by, now);
        transaction.commit();
        return hold;
    });
}

Result<LegalHold> SqlCipherStore::confirmHold(const RecordId& id, const StaffAccount& by, Timestamp now)
{
    return answer([&] {
        Transaction transaction(m_impl->database);
        LegalHold hold = m_impl->holds.confirm(id, by, now);
        transaction.commit();
        return hold;
    });
}

Result<LegalHold> SqlCipherStore::liftHold(const RecordId& id, const StaffAccount& by, Timestamp now)
{
    return answer([&] {
        Transaction transaction(m_impl->database);
        LegalHold hold = m_impl->holds.lift(id, by, now);
        transaction.commit();
        return hold;
    });
}

Result<std::vector<LegalHold>> SqlCipherStore::holds()
{
    return answer([&] { return m_impl->holds.all(100); });
}

} // namespace mingshi
