// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "installation/installation.h"

namespace mingshi::installation {

namespace fs = std::filesystem;

namespace {

fs::path prefix()
{
    std::error_code unreadable;
    return fs::read_symlink("/proc/self/exe", unreadable).parent_path().parent_path();
}

} // namespace

fs::path resources()
{
    return prefix() / "share/mingshi";
}

fs::path models()
{
    return resources() / "models";
}

fs::path helpers()
{
    return prefix() / "libexec/mingshi";
}

} // namespace mingshi::installation
