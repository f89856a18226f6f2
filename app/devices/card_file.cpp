// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/card_file.h"

#include "pictures/picture_file.h"
#include "pictures/view.h"

#include <nlohmann/json.hpp>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <utility>

namespace mingshi {

namespace {

using enum CardField;

constexpr auto kinds = std::to_array<std::pair<std::string_view, DocumentKind>>({
    {"resident", DocumentKind::ResidentCard},
    {"hmt", DocumentKind::HongKongMacaoTaiwanPermit},
    {"foreign2017", DocumentKind::ForeignResident2017},
    {"foreign2023", DocumentKind::ForeignResident2023},
});

constexpr auto keys = std::to_array<std::pair<std::string_view, CardField>>({
    {"name", Name},
    {"latin_name", LatinName},
    {"sex", Sex},
    {"nation", Nation},
    {"birth", Birth},
    {"address", Address},
    {"number", Number},
    {"issuer", Issuer},
    {"valid_from", ValidFrom},
    {"valid_to", ValidTo},
    {"pass_number", PassNumber},
    {"issue_count", IssueCount},
    {"nationality", Nationality},
    {"card_version", CardVersion},
    {"authority", Authority},
    {"former_number", FormerNumber},
});
static_assert(keys.size() == cardFieldCount);

template<class Table>
auto valueOf(const Table& table, std::string_view key)
{
    const auto found = std::ranges::find(table, key, &Table::value_type::first);
    return found == table.end() ? std::nullopt : std::optional(found->second);
}

bool isDate(CardField field)
{
    return field == Birth || field == ValidFrom || field == ValidTo;
}

std::string_view nameOf(CardField field)
{
    return std::ranges::find(keys, field, &std::pair<std::string_view, CardField>::second)->first;
}

/// Empty for bytes that are no UTF-8.
std::optional<std::u16string> utf16Of(std::string_view utf8)
{
    std::u16string units;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[i++]);
        const std::size_t more = lead < 0x80         ? 0
                                 : lead >> 5 == 0x6  ? 1
                                 : lead >> 4 == 0xE  ? 2
                                 : lead >> 3 == 0x1E ? 3
                                                     : 4;
        if (more == 4 || utf8.size() - i < more) {
            return {};
        }
        char32_t codePoint = more == 0 ? lead : lead & (0x3FU >> more);
        for (std::size_t k = 0; k < more; ++k) {
            const auto next = static_cast<unsigned char>(utf8[i++]);
            if (next >> 6 != 0x2) {
                return {};
            }
            codePoint = codePoint << 6 | (next & 0x3FU);
        }
        if (codePoint >= 0x10000) {
            units += static_cast<char16_t>(0xD800 + ((codePoint - 0x10000) >> 10));
            units += static_cast<char16_t>(0xDC00 + ((codePoint - 0x10000) & 0x3FF));
        } else {
            units += static_cast<char16_t>(codePoint);
        }
    }
    return units;
}

void put(std::span<std::byte> target, std::size_t offset, char16_t unit)
{
    target[offset] = static_cast<std::byte>(unit & 0xFF);
    target[offset + 1] = static_cast<std::byte>(unit >> 8);
}

std::unexpected<Error> wrong(const std::filesystem::path& file, std::string_view what)
{
    return fail(ErrorCode::SettingsUnreadable, file.string() + ": " + std::string(what));
}

/// What follows the head of a JP2 box "jp2c"; the codestream is the last box that OpenCV writes.
std::optional<std::span<const std::byte>> codestreamOf(const std::vector<unsigned char>& jp2)
{
    constexpr std::array<unsigned char, 4> box{'j', 'p', '2', 'c'};
    const auto found = std::ranges::search(jp2, box);
    if (found.empty()) {
        return {};
    }
    return std::as_bytes(std::span(found.end(), jp2.end()));
}

} // namespace

Result<std::array<std::byte, cardTextBlockSize>> cardTextBlock(DocumentKind kind,
                                                               const std::map<CardField, std::string>& values)
{
    std::array<std::byte, cardTextBlockSize> block{};
    for (std::size_t i = 0; i < block.size(); i += 2) {
        put(block, i, u' ');
    }
    put(block, kindMarkOffset, markOf(kind));
    for (const auto& [field, value] : values) {
        const auto units = utf16Of(value);
        std::size_t written = 0;
        for (const auto& place : layoutOf(kind)) {
            for (std::size_t i = 0; units && place.field == field && i < place.size && written < units->size();
                 i += 2) {
                put(block, place.offset + i, (*units)[written++]);
            }
        }
        if (!units || written < units->size()) {
            return fail(ErrorCode::SettingsUnreadable,
                        std::string(nameOf(field)) + " is no UTF-8, too long, or not on this kind of card");
        }
    }
    return block;
}

Result<std::array<std::byte, portraitBlockSize>> simulatedPortrait(const Picture& picture)
{
    constexpr int finest = 200; // thousandths of the uncompressed size
    if (picture.empty()) {
        return fail(ErrorCode::SettingsUnreadable, "the portrait is empty");
    }
    try {
        cv::Mat scaled;
        cv::resize(viewOf(picture), scaled, {portraitWidth, portraitHeight}, 0, 0, cv::INTER_AREA);
        std::optional<std::array<std::byte, portraitBlockSize>> best;
        for (int low = 1, high = finest; low <= high;) {
            const int share = (low + high) / 2;
            std::vector<unsigned char> jp2;
            cv::imencode(".jp2", scaled, jp2, {cv::IMWRITE_JPEG2000_COMPRESSION_X1000, share});
            const auto codestream = codestreamOf(jp2);
            if (codestream && codestream->size() <= mostCodestream) {
                best = simulatedBlock(*codestream);
                low = share + 1;
            } else {
                high = share - 1;
            }
        }
        if (best) {
            return *best;
        }
    } catch (const cv::Exception& e) {
        return fail(ErrorCode::SettingsUnreadable, "the portrait: " + e.err);
    }
    return fail(ErrorCode::SettingsUnreadable, "the portrait does not fit");
}

Result<SimulatedCard> readCardFile(const std::filesystem::path& file)
{
    std::ifstream in(file);
    const auto json = nlohmann::json::parse(in, nullptr, false);
    if (!json.is_object()) {
        return wrong(file, "no JSON object");
    }
    std::optional<DocumentKind> kind;
    std::optional<std::filesystem::path> portrait;
    std::map<CardField, std::string> values;
    for (const auto& [key, value] : json.items()) {
        if (key.starts_with('_')) {
            continue;
        }
        if (!value.is_string()) {
            return wrong(file, key + " is no text");
        }
        const auto text = value.get<std::string>();
        if (key == "kind") {
            kind = valueOf(kinds, text);
        } else if (key == "portrait") {
            portrait = file.parent_path() / text;
        } else if (const auto field = valueOf(keys, key)) {
            auto& written = values[*field] = text;
            if (isDate(*field)) {
                std::erase(written, '-');
            }
        } else {
            return wrong(file, "unknown key " + key);
        }
    }
    if (!kind) {
        return wrong(file, "no kind, or an unknown one");
    }
    if (!values.contains(Number) || !values.contains(Birth) ||
        (!values.contains(Name) && !values.contains(LatinName))) {
        return wrong(file, "number, birth or name is missing");
    }
    const auto block = cardTextBlock(*kind, values);
    if (!block) {
        return wrong(file, block.error().detail);
    }
    SimulatedCard card{*block, {}};
    if (portrait && portrait->extension() == ".j2k") {
        std::ifstream stream(*portrait, std::ios::binary);
        const std::string coded(std::istreambuf_iterator<char>(stream), {});
        if (coded.empty() || coded.size() > mostCodestream) {
            return wrong(file,
                         portrait->string() + " has not between 1 and " + std::to_string(mostCodestream) + " bytes");
        }
        card.portrait = simulatedBlock(std::as_bytes(std::span(coded)));
    } else if (portrait) {
        const auto picture = readPictureFile(*portrait);
        const auto coded = picture ? simulatedPortrait(*picture) : wrong(file, portrait->string() + " is no picture");
        if (!coded) {
            return picture ? wrong(file, coded.error().detail) : std::unexpected(coded.error());
        }
        card.portrait = *coded;
    }
    return card;
}

} // namespace mingshi
