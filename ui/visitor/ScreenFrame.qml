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
    property bool sceneMirrored
    /// Instead of the scene.
    property Component picture: scenePicture
    /// The smallest height of a picture that must not give way; 0 lets it go.
    property real pictureLeast: 0
    /// Lying, the words stand under the title, because the other side is full of what is touched.
    property bool wordsAside: choicesScroll.naturalHeight > 0
    default property alias words: wordsColumn.data
    /// Many equal things to pick; they scroll when there are too many.
    property alias choices: choicesScroll.content
    /// The ways back and aside: under the actions or above them, or lying under the title. They never scroll.
    property alias asides: asidesColumn.data
    property bool asidesBelow: true
    /// What this screen is for. Never scrolls.
    property alias actions: actionsColumn.data

    readonly property Language language: Theme.language
    readonly property bool wide: width > height
    readonly property real pad: Theme.margin
    readonly property real gutter: Theme.gutter

    readonly property real leadWidth: wide ? Math.round((width - 2 * pad) * 0.38) : 0
    readonly property real mainWidth: wide ? width - 2 * pad - leadWidth - 2 * gutter : width - 2 * pad
    readonly property real lineWidth: wide && wordsAside ? leadWidth : Math.min(mainWidth, Theme.measure)

    // From the bottom up.
    readonly property real lowestEdge: height - (Theme.lowerReach ? gutter : pad)
    readonly property real asidesSpace: asidesColumn.height > 0 ? asidesColumn.height + gutter : 0
    readonly property real actionsSpace: actionsColumn.height > 0 ? actionsColumn.height + gutter : 0
    readonly property real actionsTop: lowestEdge - actionsColumn.height - (!wide && asidesBelow ? asidesSpace : 0)
    readonly property real asidesTop: lowestEdge - asidesColumn.height - (wide || asidesBelow ? 0 : actionsSpace)
    readonly property real touchTop: lowestEdge - (wide ? actionsSpace : asidesSpace + actionsSpace)
    readonly property real choicesMost: wide ? touchTop - gutter : touchTop - (Theme.lowerReach ? Window.height * 0.6 - mapToItem(null, 0, 0).y : height * 0.3)
    readonly property real choicesTop: touchTop - (choicesScroll.naturalHeight > 0 ? choicesScroll.height : 0)
    readonly property real wordsBottom: wide && wordsAside ? asidesTop - gutter : choicesScroll.naturalHeight > 0 ? choicesTop - gutter : touchTop

    // From the top down.
    readonly property bool pictured: scene.length > 0 || pictureLeast > 0
    readonly property real leadTop: leadTitle.visible ? leadTitle.y + leadTitle.height + gutter : gutter
    readonly property real pictureTop: !wide ? gutter : wordsAside ? wordsScroll.y + wordsScroll.height + gutter : leadTop
    readonly property real pictureRoom: !pictured ? 0 : wide ? asidesTop - gutter - pictureTop : Math.min(height * 0.32, wordsBottom - wordsScroll.naturalHeight - pictureTop - gutter)
    readonly property real pictureHeight: pictureRoom >= Math.max(160, pictureLeast) ? Math.min(pictureRoom, wide ? 480 : 640) : pictureLeast

    Component {
        id: scenePicture

        VectorPicture {
            accent: Theme.accent
            card: Theme.card
            ink: Theme.ink
            line: Theme.line
            mirrored: root.sceneMirrored
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
        y: root.pictureTop
    }
    PagedColumn {
        id: wordsScroll

        readonly property real room: root.wordsBottom - y

        anchors.left: parent.left
        anchors.leftMargin: root.wide && !root.wordsAside ? root.width - root.pad - root.mainWidth : root.pad
        height: Math.max(0, root.wide && root.wordsAside ? Math.min(naturalHeight, room) : room)
        objectName: "words"
        width: root.lineWidth
        y: root.wide ? (root.wordsAside ? root.leadTop : root.gutter) : root.pictureHeight > 0 ? root.pictureTop + root.pictureHeight + root.gutter : root.gutter

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
        id: choicesScroll

        anchors.right: parent.right
        anchors.rightMargin: root.pad
        height: Math.min(naturalHeight, Math.max(200, root.choicesMost))
        objectName: "choices"
        width: root.mainWidth
        y: root.choicesTop
    }
    Column {
        id: asidesColumn

        anchors.left: parent.left
        anchors.leftMargin: root.pad
        objectName: "asides"
        spacing: root.gutter
        width: root.wide ? root.leadWidth : root.mainWidth
        y: root.asidesTop
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
