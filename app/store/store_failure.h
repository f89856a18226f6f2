// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "errors/error.h"

#include <nlohmann/json.hpp>

#include <new>
#include <type_traits>
#include <utility>

namespace mingshi::store {

/// Unwinds a transaction inside this room; never crosses its border (see `answer`).
struct StoreFailure {
    Error error;
};

[[noreturn]] inline void refuse(ErrorCode code, std::string detail = {})
{
    throw StoreFailure{{code, std::move(detail)}};
}

/// The one place where this room's and its libraries' exceptions become a Result.
template<class F>
auto answer(F&& work) -> Result<std::invoke_result_t<F>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<F>>) {
            std::forward<F>(work)();
            return {};
        } else {
            return std::forward<F>(work)();
        }
    } catch (const StoreFailure& failure) {
        return std::unexpected(failure.error);
    } catch (const nlohmann::json::exception& exception) {
        // Its text quotes the input, which may be about a person: only the number is told.
        return fail(ErrorCode::StoreCorrupt, "stored JSON, library error " + std::to_string(exception.id));
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::Internal, "out of memory");
    }
}

} // namespace mingshi::store
