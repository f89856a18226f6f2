// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/edges.h"
#include "settings/settings.h"

#include "controls/qr_code.h"
#include "devices/portrait_decoder.h"
#include "store/sqlcipher_store.h"

#include <map>

namespace mingshi {

/// What is asked at this site: its settings and the notices that are active now.
/// Errors: those of papers::readNotices.
Result<visit::Site> siteOf(const Settings& settings, Timestamp now);

/// What every site has alike: the clock, the face models, the papers.
void addCommonEdges(Edges& edges, const Settings& settings, const visit::Site& site);

/// The real devices that the settings name, and the store; a store that does not open is `Edges::storeFault`.
Edges realEdges(const Settings& settings, const visit::Site& site);

/// A card reader at `port` that seals numbers with the key of `store`, which must outlive it.
std::unique_ptr<DocumentReader> readerAt(const std::string& port, SqlCipherStore& store,
                                         std::optional<PortraitDecoder> decoder);

/// Looks at everything that the settings name, says how each is, and returns the first fault's exit code or 0.
int checkSite(const Settings& settings);

Timestamp systemNow();

/// QR codes for the screens.
QrMaker qrMaker();

} // namespace mingshi
