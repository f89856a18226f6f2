// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Mingshi.Controls

TestCase {
    id: test

    name: "PressButton"
    when: windowShown
    visible: true
    width: 600
    height: 400

    Component {
        id: buttons

        PressButton {
            text: "Withdraw"
            width: 300
        }
    }
    SignalSpy {
        id: clicks
        signalName: "clicked"
    }

    function test_words_makeTheButtonTallerNeverShorter() {
        const one = createTemporaryObject(buttons, test);
        verify(one.height >= one.Theme.target);
        const many = createTemporaryObject(buttons, test, {
            text: "A sentence that is far too long to stand in one line of a button of this width"
        });
        tryVerify(() => many.height > one.height); // Text wraps when it is next drawn
    }

    function test_disabled_isNotClicked() {
        const button = createTemporaryObject(buttons, test, {
            enabled: false
        });
        clicks.target = button;
        clicks.clear();
        mouseClick(button);
        compare(clicks.count, 0);
        button.enabled = true;
        mouseClick(button);
        compare(clicks.count, 1);
    }

    function test_touch_takesNoFocus() {
        const button = createTemporaryObject(buttons, test);
        mouseClick(button);
        verify(!button.activeFocus);
    }
}
