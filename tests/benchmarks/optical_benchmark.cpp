// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "optical/card_outline.h"
#include "optical/number_reader.h"
#include "optical/zone_reader.h"

#include <benchmark/benchmark.h>
#include <opencv2/imgproc.hpp>

/// One frame of 1920 x 1080. The goal is 150 ms for what the desk does with one: find the card and read its lines.
namespace mingshi {

namespace {

using namespace specimens;

cv::Mat greyOf(const cv::Mat& bgr)
{
    cv::Mat grey;
    cv::cvtColor(bgr, grey, cv::COLOR_BGR2GRAY);
    return grey;
}

void zoneInFrame(benchmark::State& state)
{
    cv::RNG random(6001);
    const auto photo = photograph(random, zoneSheet(random, MrzFormat::Td3), Grade::Medium);
    optical::OcrB ocrB;
    for (auto _ : state) {
        if (!optical::readZone(greyOf(photo.bgr), ocrB)) {
            state.SkipWithError("no zone");
        }
    }
}

void cardInFrame(benchmark::State& state)
{
    cv::RNG random(6002);
    const auto photo = photograph(random, residentCard(random), Grade::Medium);
    for (auto _ : state) {
        if (!optical::findCard(photo.bgr)) {
            state.SkipWithError("no card");
        }
    }
}

void numberInFrame(benchmark::State& state)
{
    cv::RNG random(6003);
    const auto photo = photograph(random, residentCard(random), Grade::Medium);
    optical::OcrB ocrB;
    for (auto _ : state) {
        if (!optical::readNumberLine(greyOf(photo.bgr), ocrB)) {
            state.SkipWithError("no number");
        }
    }
}

BENCHMARK(zoneInFrame)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(cardInFrame)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(numberInFrame)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();

} // namespace

} // namespace mingshi
