// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// memory_probe FOLDER: opens the store there and works for one visitor, step by step, so that memory_test.cpp can look
// at this process's memory in between. Recovery key, name and last four characters come on the standard input, so that
// they are in no other place of this program. After each step it writes its letter and waits for one.
#include "memory/locked_bytes.h"
#include "scenes.h"
#include "store/sqlcipher_store.h"

#include <cstring>

#include <unistd.h>

namespace mingshi {

namespace {

using namespace scenes;

/// One line, byte by byte: no buffer of a library keeps a copy.
LockedBytes line()
{
    LockedBytes text(256);
    std::size_t size = 0;
    while (size < text.size() && read(STDIN_FILENO, text.data() + size, 1) == 1 &&
           text.data()[size] != std::byte{'\n'}) {
        ++size;
    }
    return LockedBytes(std::as_const(text).bytes().first(size));
}

std::string textOf(const LockedBytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

void reached(char step)
{
    char go = 0;
    if (write(STDOUT_FILENO, &step, 1) != 1 || read(STDIN_FILENO, &go, 1) != 1) {
        _exit(3);
    }
}

int work(const char* folder)
{
    LockedBytes recoveryKey = line();
    LockedBytes name = line();
    LockedBytes lastFour = line();
    auto opened = SqlCipherStore::open(folder, KeySecret{KeySlotKind::RecoveryKey, textOf(recoveryKey)});
    recoveryKey.clear();
    if (!opened) {
        return 1;
    }
    reached('o');
    SqlCipherStore& store = **opened;
    bool fine = true;
    Pseudonym principal;
    {
        DocumentDetails details = canaryDocument(someNumber());
        details.name.reveal() = textOf(name);
        details.lastFour.reveal() = textOf(lastFour);
        const auto pass =
            store.openVisit(agreed(Purpose::VisitAttribution), Channel{"RF-09", ChannelKind::Referrer, textOf(name)});
        fine = fine && pass.has_value() && store.recordConsent(pass->principal, agreed(Purpose::IdReading)) &&
               store.recordDocument(pass->principal, details, morning);
        const auto read = store.document(pass->principal, morning + 1min);
        fine = fine && read && *read && (*read)->name.reveal().size() == name.size();
        principal = pass->principal;
    }
    reached('w');
    fine = fine && store.withdraw(principal, allPurposes, DeletionReason::ConsentWithdrawn, morning + 2min);
    name.clear();
    lastFour.clear();
    reached('d');
    opened->reset();
    reached('c');
    return fine ? 0 : 2;
}

} // namespace

} // namespace mingshi

int main(int argc, char** argv)
{
    return argc == 2 ? mingshi::work(argv[1]) : 2;
}
