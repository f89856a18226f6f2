// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz_target.h"
#include "papers/notice_json.h"

using namespace mingshi;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::vector<std::string> problems;
    (void)notice_json::head(fuzz::textOf(data, size), problems);
    (void)notice_json::text(fuzz::textOf(data, size), "en", problems);
    return 0;
}
