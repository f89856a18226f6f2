// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Mingshi.Controls

TestCase {
    id: test

    name: "Theme"
    when: windowShown
    width: 100
    height: 100

    function luminance(color) {
        const channel = value => value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        return 0.2126 * channel(color.r) + 0.7152 * channel(color.g) + 0.0722 * channel(color.b);
    }

    function contrast(a, b) {
        const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
        return (high + 0.05) / (low + 0.05);
    }

    function cleanup() {
        Theme.scheme = Theme.Light;
        Theme.ramp = Theme.Visitor;
        Theme.textScale = 1;
        Theme.reducedMotion = false;
        Theme.language = null;
    }

    function test_text_hasAContrastOfSevenToOne_data() {
        return [
            {
                tag: "light",
                scheme: Theme.Light
            },
            {
                tag: "dark",
                scheme: Theme.Dark
            },
            {
                tag: "high contrast",
                scheme: Theme.HighContrast
            }
        ];
    }

    function test_text_hasAContrastOfSevenToOne(data) {
        Theme.scheme = data.scheme;
        for (const ground of [Theme.paper, Theme.card]) {
            for (const words of [Theme.ink, Theme.inkQuiet, Theme.accentInk]) {
                verify(contrast(words, ground) >= 7, words + " on " + ground + ": " + contrast(words, ground));
            }
        }
        verify(contrast(Theme.onAccent, Theme.accentInk) >= 7);
    }

    function test_textScale_growsTextWithinBounds() {
        const body = Theme.body.pixelSize;
        Theme.textScale = 2;
        compare(Theme.body.pixelSize, 2 * body);
        Theme.textScale = 9;
        compare(Theme.textScale, 2);
        compare(Theme.tool.pixelSize, 42);
        Theme.textScale = 0.1;
        compare(Theme.textScale, 1);
    }

    function test_ramp_hasTheSizesOfVisualMd() {
        compare([Theme.small, Theme.body, Theme.heading, Theme.title].map(font => font.pixelSize), [28, 36, 48, 64]);
        Theme.ramp = Theme.Desk;
        compare([Theme.small, Theme.body, Theme.heading, Theme.title].map(font => font.pixelSize), [15, 18, 24, 32]);
    }

    function test_language_choosesItsOwnFace() {
        Theme.language = chinese;
        compare(Theme.body.family, "Noto Sans CJK SC");
        Theme.language = arabic;
        compare(Theme.body.family, "Noto Naskh Arabic");
        verify(Theme.language.rightToLeft);
        Theme.language = null;
        verify(!Theme.language.rightToLeft);
    }

    function test_reducedMotion_meansNone() {
        verify(Theme.motion >= 120 && Theme.motion <= 200);
        Theme.reducedMotion = true;
        compare(Theme.motion, 0);
    }
}
