// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

/// What every screen stands in. Upright: picture, words, then what is touched, at the bottom. Lying: title and picture on
/// the leading side, words and touches on the other. The picture gives way to words; words scroll before touches do.
Item {
    id: root

    required property VisitorModel model
    property string title
    property string scene
    /// Instead of the scene.
    property Component picture: scenePicture
    /// The smallest height of a picture that must not give way; 0 lets it go.
    property real pictureLeast: 0
    default property alias words: wordsColumn.data
    /// Many equal things to pick; they scroll when there are too many.
    property alias choices: choicesColumn.content
    /// Never scroll.
    property alias actions: actionsColumn.data

    readonly property Language language: Theme.language
    readonly property bool wide: width > height
    readonly property real pad: Theme.margin
    readonly property real gutter: Theme.gutter

    readonly property real leadWidth: wide ? Math.round((width - 2 * pad) * 0.38) : 0
    readonly property real mainWidth: wide ? width - 2 * pad - leadWidth - 2 * gutter : width - 2 * pad
    readonly property real lineWidth: Math.min(mainWidth, Theme.measure)

    readonly property real actionsTop: height - (Theme.lowerReach ? gutter : pad) - actionsColumn.height
    readonly property real choicesSpace: choicesColumn.naturalHeight > 0 ? choicesColumn.height + gutter : 0
    readonly property real choicesMost: (wide ? actionsTop - 2 * gutter : Theme.lowerReach ? height - lowerTop - actionsColumn.height - 2 * gutter : height * 0.62 - actionsColumn.height)
    /// With lower reach nothing that is touched lies above this.
    readonly property real lowerTop: Window.height * 0.6 - mapToItem(null, 0, 0).y
    readonly property real wordsBottom: actionsTop - choicesSpace - gutter

    readonly property real pictureMost: wide ? height - gutter - leadTitle.height - gutter - pad : Math.min(height * 0.32, wordsBottom - wordsScroll.naturalHeight - 2 * gutter)
    readonly property real pictureHeight: pictureMost >= Math.max(160, pictureLeast) ? Math.min(wide ? 480 : 640, pictureMost) : pictureLeast

    Component {
        id: scenePicture

        VectorPicture {
            accent: Theme.accent
            card: Theme.card
            ink: Theme.ink
            line: Theme.line
            mirrored: root.language.rightToLeft
            name: root.scene
            paper: Theme.paper
        }
    }

    TitleText {
        id: leadTitle

        anchors.left: parent.left
        anchors.leftMargin: root.pad
        text: root.title
        visible: root.wide && root.title.length > 0
        width: root.leadWidth
        y: root.gutter
    }
    Loader {
        id: pictureLoader

        active: root.pictureHeight > 0
        anchors.left: parent.left
        anchors.leftMargin: root.pad
        height: root.pictureHeight
        sourceComponent: root.picture
        width: root.wide ? root.leadWidth : root.mainWidth
        y: root.wide ? leadTitle.y + leadTitle.height + root.gutter : root.Theme.grid
    }
    PagedColumn {
        id: wordsScroll

        anchors.right: parent.right
        anchors.rightMargin: root.pad + root.mainWidth - root.lineWidth
        height: Math.max(0, root.wordsBottom - y)
        objectName: "words"
        width: root.lineWidth
        y: root.wide || root.pictureHeight === 0 ? root.gutter : pictureLoader.y + root.pictureHeight + root.gutter

        TitleText {
            bottomPadding: root.gutter
            text: root.title
            visible: !root.wide && root.title.length > 0
            width: parent.width
        }
        Column {
            id: wordsColumn

            spacing: root.gutter
            width: parent.width
        }
    }
    PagedColumn {
        id: choicesColumn

        anchors.right: parent.right
        anchors.rightMargin: root.pad
        height: Math.min(naturalHeight, Math.max(160, root.choicesMost))
        objectName: "choices"
        width: root.mainWidth
        y: root.actionsTop - root.choicesSpace
    }
    Column {
        id: actionsColumn

        anchors.right: parent.right
        anchors.rightMargin: root.pad
        objectName: "actions"
        spacing: root.gutter
        width: root.mainWidth
        y: root.actionsTop
    }
}
