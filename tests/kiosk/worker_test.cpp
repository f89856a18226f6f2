// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/worker.h"

#include <gtest/gtest.h>

#include <memory>
#include <semaphore>
#include <vector>

namespace mingshi {

TEST(Worker, jobsAreDone_inTheOrderInWhichTheyCame_andNoneIsLostAtTheEnd)
{
    std::vector<int> done;
    {
        Worker worker;
        for (int i = 0; i < 1000; ++i) {
            worker.post([&done, i] { done.push_back(i); });
        }
    }
    ASSERT_EQ(done.size(), 1000U);
    for (int i = 0; i < 1000; ++i) {
        EXPECT_EQ(done[static_cast<std::size_t>(i)], i);
    }
}

TEST(Worker, whatAJobHolds_goesWithTheJob)
{
    auto held = std::make_shared<int>(1);
    const std::weak_ptr<int> watched = held;
    Worker worker;
    std::binary_semaphore after(0);
    worker.post([held = std::move(held)] {});
    worker.post([&after] { after.release(); });
    after.acquire();
    EXPECT_TRUE(watched.expired());
}

} // namespace mingshi
