// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

/// The tools of every screen: language, text size, read aloud, a person, leave. All cells are of one size.
Item {
    id: root

    required property VisitorModel model
    required property bool languageSheetOpen
    readonly property Language language: Theme.language
    readonly property bool readable: model.screen === VisitorModel.ReadingNotice
    readonly property int cells: readable ? 5 : 4
    readonly property real cellWidth: Math.floor((width - (cells - 1) * Theme.grid) / cells)
    /// Of the longest single word, in units of its size: words are so large that it is not torn apart. Chinese and Japanese
    /// may break anywhere; half a name in a line is still well read.
    readonly property bool breaksAnywhere: language.code.startsWith("zh") || language.code.startsWith("ja")
    readonly property string allWords: `${languages.text} ${textSize.text} ${readAloud.text} ${callStaff.text} ${leave.text}`
    readonly property real longest: Math.max(...allWords.split(" ").map(word => metrics.advanceWidth(breaksAnywhere ? word.slice(0, Math.max(4, Math.ceil(word.length / 2))) : word))) / metrics.font.pixelSize
    readonly property int wordPixels: Math.max(20, Math.min(Theme.tool.pixelSize, Math.floor((cellWidth - 2 * Theme.grid) / (longest * 1.04))))
    readonly property real cellHeight: Math.max(languages.implicitHeight, textSize.implicitHeight, readAloud.implicitHeight, callStaff.implicitHeight, leave.implicitHeight)

    signal languagesAsked

    function nextTextScale(): double {
        return Theme.textScale < 1.25 ? 1.5 : Theme.textScale < 1.75 ? 2.0 : 1.0;
    }

    implicitHeight: cellHeight

    FontMetrics {
        id: metrics
        font: root.Theme.tool
    }
    Row {
        spacing: root.Theme.grid

        BarButton {
            id: languages

            height: root.cellHeight
            iconName: "language"
            lit: root.languageSheetOpen
            objectName: "languages"
            text: root.language.name
            width: root.cellWidth
            wordPixels: root.wordPixels
            Accessible.name: root.language.tr("Visitor", "Language") + ": " + root.language.name
            onClicked: root.languagesAsked()
        }
        BarButton {
            id: textSize

            height: root.cellHeight
            iconName: "textsize"
            lit: root.Theme.textScale > 1
            objectName: "textSize"
            text: root.language.tr("Visitor", "Text size")
            width: root.cellWidth
            wordPixels: root.wordPixels
            Accessible.description: Math.round(root.Theme.textScale * 100) + " %"
            onClicked: root.Theme.textScale = root.nextTextScale()
        }
        BarButton {
            id: readAloud

            height: root.cellHeight
            iconName: root.model.playing ? "stop" : "speak"
            lit: root.model.playing
            objectName: "readAloud"
            text: root.model.playing ? root.language.tr("Visitor", "Stop reading") : root.language.tr("Visitor", "Read aloud")
            visible: root.readable
            width: root.cellWidth
            wordPixels: root.wordPixels
            onClicked: root.model.play()
        }
        BarButton {
            id: callStaff

            height: root.cellHeight
            iconName: "help"
            lit: root.model.help !== VisitorModel.NoHelp
            objectName: "callStaff"
            text: root.language.tr("Visitor", "Call staff")
            width: root.cellWidth
            wordPixels: root.wordPixels
            onClicked: root.model.callStaff()
        }
        BarButton {
            id: leave

            enabled: !root.model.busy
            height: root.cellHeight
            iconMirrored: root.language.rightToLeft
            iconName: "leave"
            objectName: "leave"
            text: root.language.tr("Visitor", "Leave")
            width: root.cellWidth
            wordPixels: root.wordPixels
            onClicked: root.model.leave()
        }
    }
}
