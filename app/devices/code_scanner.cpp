// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/code_scanner.h"

#include "devices/interval.h"
#include "pictures/picture_file.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <ZXing/ReadBarcode.h>

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <stdexcept>

namespace mingshi {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int eccM = 4; // of ZXing's scale 0..8
constexpr std::chrono::milliseconds lookAgain{100};
/// A picture without a code may still be on its way; after this time without a change it is none.
constexpr std::chrono::seconds finished{2};

bool isPicture(const std::filesystem::directory_entry& entry)
{
    auto suffix = entry.path().extension().string();
    std::ranges::transform(suffix, suffix.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    std::error_code error;
    return (suffix == ".png" || suffix == ".jpg" || suffix == ".jpeg" || suffix == ".bmp") &&
           entry.symlink_status(error).type() == std::filesystem::file_type::regular;
}

/// A picture as it was when it was looked at.
struct Looked {
    std::filesystem::file_time_type written;
    std::uintmax_t size = 0;
    Clock::time_point at;
};

class Tray {
public:
    explicit Tray(const std::filesystem::path& folder) : m_folder(folder) {}

    /// Looks at everything that is new; what was looked at is deleted.
    Result<std::optional<std::string>> look()
    {
        std::error_code error;
        std::vector<std::pair<std::filesystem::file_time_type, std::filesystem::path>> pictures;
        for (std::filesystem::directory_iterator entry(m_folder, error), end; !error && entry != end;
             entry.increment(error)) {
            std::error_code gone;
            const auto written = entry->last_write_time(gone);
            if (!gone && isPicture(*entry)) {
                pictures.emplace_back(written, entry->path());
            }
        }
        if (error) {
            return fail(ErrorCode::ScannerMissing, m_folder.string());
        }
        std::ranges::sort(pictures, std::greater{});
        for (const auto& [written, file] : pictures) {
            if (auto code = lookAt(file, written)) {
                return code;
            }
        }
        return std::optional<std::string>();
    }

private:
    std::optional<std::string> lookAt(const std::filesystem::path& file, std::filesystem::file_time_type written)
    {
        std::error_code error;
        const auto size = std::filesystem::file_size(file, error);
        const auto known = m_looked.find(file);
        if (known != m_looked.end() && known->second.written == written && known->second.size == size) {
            if (Clock::now() - known->second.at >= finished) {
                remove(file);
            }
            return {};
        }
        m_looked[file] = {written, size, Clock::now()};
        const auto picture = readPictureFile(file);
        auto code = picture ? readQr(*picture) : std::nullopt;
        if (code) {
            remove(file);
        }
        return code;
    }

    void remove(const std::filesystem::path& file)
    {
        std::error_code error;
        std::filesystem::remove(file, error); // what cannot be deleted is not looked at again either
        if (!error) {
            m_looked.erase(file);
        }
    }

    const std::filesystem::path& m_folder;
    std::map<std::filesystem::path, Looked> m_looked;
};

} // namespace

Result<QrMatrix> qrOf(std::string_view text)
{
    ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
    writer.setEccLevel(eccM).setMargin(0);
    if (std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; })) {
        writer.setEncoding(ZXing::CharacterSet::UTF8); // plain ASCII needs no mark that some readers stumble over
    }
    try {
        const auto bits = writer.encode(std::string(text), 0, 0);
        QrMatrix matrix{bits.width(), {}};
        for (int y = 0; y < bits.height(); ++y) {
            for (int x = 0; x < bits.width(); ++x) {
                matrix.modules.push_back(bits.get(x, y));
            }
        }
        return matrix;
    } catch (const std::exception& e) { // ZXing's way to say that it does not fit
        return fail(ErrorCode::Internal, std::string("QR code: ") + e.what());
    }
}

std::optional<std::string> readQr(const Picture& picture)
{
    if (picture.empty()) {
        return {};
    }
    const ZXing::ImageView image(reinterpret_cast<const std::uint8_t*>(picture.bgr.data()), picture.width,
                                 picture.height, ZXing::ImageFormat::BGR);
    const auto hints = ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode);
    const auto result = ZXing::ReadBarcode(image, hints);
    if (!result.isValid()) {
        return {};
    }
    const auto& bytes = result.bytes();
    return std::string(bytes.begin(), bytes.end());
}

PictureTrayScanner::PictureTrayScanner(std::filesystem::path tray) : m_tray(std::move(tray)) {}

Result<void> PictureTrayScanner::probe()
{
    std::error_code error;
    if (!std::filesystem::is_directory(m_tray, error) || ::access(m_tray.c_str(), R_OK | W_OK | X_OK) != 0) {
        return fail(ErrorCode::ScannerMissing, m_tray.string());
    }
    return {};
}

Result<std::string> PictureTrayScanner::scan(std::stop_token stop)
{
    Tray tray(m_tray);
    while (!stop.stop_requested()) {
        auto code = tray.look();
        if (!code) {
            return std::unexpected(code.error());
        }
        if (*code) {
            return std::move(**code);
        }
        passes(lookAgain, stop);
    }
    return fail(ErrorCode::Cancelled);
}

} // namespace mingshi
