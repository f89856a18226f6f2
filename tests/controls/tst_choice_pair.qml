// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Mingshi.Controls

TestCase {
    id: test

    name: "ChoicePair"
    when: windowShown
    visible: true
    width: 984
    height: 400

    Component {
        id: pairs

        ChoicePair {
            agreeText: "Agree"
            refuseText: "I do not agree to any of this, and I would like to be asked by a person"
            width: 984
        }
    }
    SignalSpy {
        id: agreed
        signalName: "agreed"
    }
    SignalSpy {
        id: refused
        signalName: "refused"
    }

    function make(properties) {
        const pair = createTemporaryObject(pairs, test, properties ?? {});
        agreed.target = pair;
        refused.target = pair;
        agreed.clear();
        refused.clear();
        return pair;
    }

    function test_answers_areAlikeHoweverLongTheirWords() {
        const pair = make();
        const agree = findChild(pair, "agree");
        const refuse = findChild(pair, "refuse");
        compare(agree.width, refuse.width);
        compare(agree.height, refuse.height);
        compare(agree.y, refuse.y);
        verify(agree.height >= 96);
        for (const property of ["font", "fill", "fillPressed", "outline", "outlineWidth", "words", "opacity"]) {
            compare(agree[property], refuse[property], property);
        }
        verify(!agree.activeFocus && !refuse.activeFocus);
    }

    function test_order_followsTheNotice() {
        const first = make();
        verify(findChild(first, "agree").x < findChild(first, "refuse").x);
        const second = make({
            agreeFirst: false
        });
        verify(findChild(second, "agree").x > findChild(second, "refuse").x);
    }

    function test_touch_carriesBothRectangles() {
        const pair = make({
            y: 100
        });
        mouseClick(findChild(pair, "refuse"));
        compare(refused.count, 1);
        compare(agreed.count, 0);
        const [agreeRect, refuseRect] = refused.signalArguments[0];
        compare(agreeRect.width, refuseRect.width);
        compare(agreeRect.y, refuseRect.y);
        verify(refuseRect.x > agreeRect.x);
    }

    function test_enterKey_choosesNothing() {
        make();
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Space);
        compare(agreed.count + refused.count, 0);
    }
}
