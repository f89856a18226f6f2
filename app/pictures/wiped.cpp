// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "pictures/wiped.h"

#include "memory/locked_bytes.h"

#include <span>

namespace mingshi {

namespace {

class WipingAllocator final : public cv::MatAllocator {
public:
    cv::UMatData* allocate(int dims, const int* sizes, int type, void* data, size_t* step, cv::AccessFlag flags,
                           cv::UMatUsageFlags usage) const override
    {
        auto* made = standard().allocate(dims, sizes, type, data, step, flags, usage);
        if (made != nullptr) {
            made->currAllocator = this;
        }
        return made;
    }

    bool allocate(cv::UMatData* data, cv::AccessFlag flags, cv::UMatUsageFlags usage) const override
    {
        return standard().allocate(data, flags, usage);
    }

    void deallocate(cv::UMatData* data) const override
    {
        if (data != nullptr && data->data != nullptr && (data->flags & cv::UMatData::USER_ALLOCATED) == 0) {
            wipe(std::as_writable_bytes(std::span(data->data, data->size)));
        }
        standard().deallocate(data);
    }

private:
    static cv::MatAllocator& standard() { return *cv::Mat::getStdAllocator(); }
};

} // namespace

cv::Mat wiped()
{
    static WipingAllocator allocator;
    cv::Mat matrix;
    matrix.allocator = &allocator;
    return matrix;
}

} // namespace mingshi
