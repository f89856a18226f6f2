# SPDX-FileCopyrightText: 2026 The Mingshi authors
# SPDX-License-Identifier: Apache-2.0
"""Makes the demo's pictures from two public-domain portraits (README.md says which and where to get them).

    make_views.py ASTRONAUT_PNG GRACE_HOPPER_JPG OUTPUT_FOLDER

Needs Debian's python3-opencv and libopenjp2-tools. The same two files give the same pictures."""

import subprocess
import sys
from pathlib import Path

import cv2
import numpy

WIDTH, HEIGHT = 1280, 720


class Portrait:
    """A person cut out of a photograph. `face`: centre between the cheeks and width of the face, in its pixels."""

    def __init__(self, path, person, background, face, width):
        self.picture = cv2.imread(str(path), cv2.IMREAD_COLOR)
        self.face, self.width = numpy.array(face, float), width
        mask = numpy.full(self.picture.shape[:2], cv2.GC_PR_BGD, numpy.uint8)
        for polygon in person:
            cv2.fillPoly(mask, [numpy.array(polygon)], cv2.GC_PR_FGD)
            inner = numpy.zeros_like(mask)
            cv2.fillPoly(inner, [numpy.array(polygon)], 255)
            mask[cv2.erode(inner, numpy.ones((25, 25))) > 0] = cv2.GC_FGD
        for polygon in background:
            cv2.fillPoly(mask, [numpy.array(polygon)], cv2.GC_BGD)
        cv2.setRNGSeed(1)
        cv2.grabCut(self.picture, mask, None, numpy.zeros((1, 65)), numpy.zeros((1, 65)), 6, cv2.GC_INIT_WITH_MASK)
        kept = numpy.isin(mask, (cv2.GC_FGD, cv2.GC_PR_FGD)).astype(numpy.uint8)
        count, labels, stats, _ = cv2.connectedComponentsWithStats(kept)
        kept = (labels == 1 + numpy.argmax(stats[1:, cv2.CC_STAT_AREA])).astype(numpy.uint8)
        kept = cv2.morphologyEx(kept, cv2.MORPH_CLOSE, numpy.ones((7, 7)))
        kept = cv2.erode(kept, numpy.ones((3, 3)))
        self.alpha = cv2.GaussianBlur(kept.astype(numpy.float32), (0, 0), 1.2)


def office(shift=0.0):
    """A wall, a window with daylight, a shelf: out of focus."""
    x = numpy.linspace(0, 1, WIDTH)[None, :, None]
    y = numpy.linspace(0, 1, HEIGHT)[:, None, None]
    room = numpy.array([176, 184, 190]) * (1.02 - 0.16 * y - 0.10 * numpy.abs(x - 0.6)) * numpy.ones((1, 1, 3))
    room = room.astype(numpy.float32)
    move = int(shift)
    cv2.rectangle(room, (930 + move, -20), (1230 + move, 330), (232, 228, 220), -1)
    for blind in range(0, 330, 26):
        cv2.line(room, (930 + move, blind), (1230 + move, blind), (205, 204, 200), 5)
    cv2.rectangle(room, (924 + move, -20), (1236 + move, 336), (150, 156, 160), 7)
    cv2.rectangle(room, (40 + move, 300), (300 + move, 316), (96, 118, 140), -1)
    for place, tall, colour in [(60, 96, (120, 96, 70)), (92, 110, (90, 120, 150)), (126, 88, (140, 140, 120)),
                                (158, 104, (84, 96, 128)), (216, 60, (110, 140, 110))]:
        cv2.rectangle(room, (place + move, 300 - tall), (place + 26 + move, 299), colour, -1)
    return cv2.GaussianBlur(room, (0, 0), 7)


def relight(picture, gain=1.0, gamma=1.0, warmth=0.0, side=0.0, centre=None):
    """`side`: light from the right (positive) or the left of `centre`; `warmth`: towards red or blue."""
    lit = 255 * (numpy.clip(picture, 0, 255) / 255) ** gamma * gain
    lit = lit * numpy.array([1 - warmth, 1, 1 + warmth])
    if side:
        across = (numpy.arange(picture.shape[1]) - centre) / picture.shape[1]
        lit = lit * (1 + side * numpy.tanh(3 * across))[None, :, None]
    return numpy.clip(lit, 0, 255).astype(numpy.float32)


def placed(portrait, backdrop, centre, width, roll=0.0, yaw=0.0, pitch=0.0, light=None):
    """The portrait on `backdrop`: its face at `centre`, `width` pixels wide, rolled by degrees; yaw and pitch are a
    slight perspective, as far as one photograph allows."""
    scale = width / portrait.width
    turn = numpy.deg2rad(roll)
    to_origin = numpy.array([[1, 0, -portrait.face[0]], [0, 1, -portrait.face[1]], [0, 0, 1]])
    tilt = numpy.array([[1, 0, 0], [0, 1, 0], [yaw / portrait.width / 10, pitch / portrait.width / 10, 1]])
    similar = numpy.array([[scale * numpy.cos(turn), -scale * numpy.sin(turn), centre[0]],
                           [scale * numpy.sin(turn), scale * numpy.cos(turn), centre[1]], [0, 0, 1]])
    matrix = similar @ tilt @ to_origin
    size = (backdrop.shape[1], backdrop.shape[0])
    person = cv2.warpPerspective(portrait.picture.astype(numpy.float32), matrix, size, flags=cv2.INTER_LANCZOS4,
                                 borderMode=cv2.BORDER_REPLICATE)
    alpha = cv2.warpPerspective(portrait.alpha, matrix, size, flags=cv2.INTER_LINEAR)[..., None]
    return backdrop * (1 - alpha) + relight(person, centre=centre[0], **(light or {})) * alpha


def with_noise(picture, sigma, seed):
    noise = numpy.random.default_rng(seed).normal(0, sigma, picture.shape)
    return numpy.clip(picture + noise, 0, 255).astype(numpy.uint8)


def camera(portrait, count, approach, seed):
    """`count` frames: with `approach`, an empty office first and then somebody who walks up; then small motion."""
    light = {"gain": 0.97, "gamma": 1.08, "warmth": 0.02, "side": 0.10}
    for index in range(count):
        if approach and index < 3:
            picture = office()
        else:
            time = index / 5.0
            if approach and index < 9:
                near = (index - 3) / 6
                width = 64 + 150 * near ** 2
                # the photograph ends at the waist: keep that end below the edge
                centre = (600 + 30 * near, max(338, HEIGHT + 6 - 390 * width / portrait.width))
            else:
                width = 258 + 16 * numpy.sin(0.9 * time)
                centre = (640 + 22 * numpy.sin(1.1 * time), 338 + 9 * numpy.sin(1.7 * time + 1))
            picture = placed(portrait, office(4 * numpy.sin(time)), centre, width, roll=2.2 * numpy.sin(1.3 * time),
                             yaw=0.6 * numpy.sin(0.8 * time), pitch=0.35 * numpy.sin(1.1 * time), light=light)
        yield with_noise(cv2.GaussianBlur(picture, (0, 0), 0.6), 1.6, seed + index)


def card(portrait, **view):
    """102 x 126 on a plain ground, as the chip of a resident identity card holds it; shrunk from four times that."""
    ground = numpy.full((504, 408, 3), (236, 232, 228), numpy.float32)
    picture = placed(portrait, ground, (204, 262), 216, **view)
    return cv2.resize(picture, (102, 126), interpolation=cv2.INTER_AREA).clip(0, 255).astype(numpy.uint8)


def write(path, picture, *options):
    path.parent.mkdir(parents=True, exist_ok=True)
    if not cv2.imwrite(str(path), picture, list(options)):
        sys.exit(f"cannot write {path}")


def write_card(folder, name, picture):
    """As PNG, and as the codestream of at most 1000 bytes that a chip has room for."""
    write(folder / f"{name}.png", picture)
    codestream = folder / f"{name}.j2k"
    for ratio in range(38, 60):
        subprocess.run(["opj_compress", "-i", folder / f"{name}.png", "-o", codestream, "-r", str(ratio), "-I"],
                       check=True, stdout=subprocess.DEVNULL)
        if codestream.stat().st_size <= 1000:
            return
    sys.exit(f"{codestream} does not fit")


def main(astronaut, hopper, output):
    a = Portrait(astronaut,
                 person=[[(160, 30), (230, 15), (290, 50), (295, 120), (265, 150), (300, 190), (350, 290), (360, 511),
                          (20, 511), (45, 290), (115, 215), (125, 170), (180, 150), (155, 110)]],
                 background=[[(0, 0), (140, 0), (140, 150), (95, 190), (20, 270), (0, 300)],
                             [(310, 0), (511, 0), (511, 511), (375, 511), (375, 300), (310, 180)],
                             [(0, 240), (44, 290), (24, 380), (16, 511), (0, 511)], [(0, 0), (511, 0), (511, 10), (0, 10)]],
                 face=(222, 116), width=88)
    b = Portrait(hopper,
                 person=[[(150, 60), (210, 20), (330, 30), (370, 100), (375, 200), (340, 300), (500, 400), (511, 599),
                          (5, 599), (40, 390), (190, 320), (150, 230)]],
                 background=[[(0, 0), (215, 0), (215, 20), (170, 60), (148, 95), (146, 270), (180, 330), (10, 400), (0, 480)],
                             [(330, 0), (511, 0), (511, 370), (400, 330), (385, 260), (385, 90), (340, 30)],
                             [(0, 0), (511, 0), (511, 12), (0, 12)]],
                 face=(262, 222), width=176)
    output = Path(output)
    for index, frame in enumerate(camera(a, 34, True, 100)):
        write(output / "camera" / f"{index:03}.jpg", frame, cv2.IMWRITE_JPEG_QUALITY, 82)
    for index, frame in enumerate(camera(b, 8, False, 200)):
        write(output / "camera-other" / f"{index:03}.jpg", frame, cv2.IMWRITE_JPEG_QUALITY, 82)
    flat = {"gain": 1.06, "gamma": 0.88, "warmth": -0.02, "side": -0.06}
    write_card(output / "cards", "a", card(a, roll=-1.2, yaw=-0.7, pitch=-0.4, light=flat))
    write_card(output / "cards", "b", card(b, roll=1.0, yaw=0.5, light=flat))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
