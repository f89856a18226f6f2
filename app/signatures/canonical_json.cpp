// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "signatures/canonical_json.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace mingshi {

namespace {

using Json = nlohmann::json;

/// RFC 8785 3.2.3: keys are compared by UTF-16 code units, in which what is above U+FFFF comes before U+E000.
std::u16string utf16(std::string_view utf8)
{
    std::u16string units;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        unsigned long point = length == 1 ? lead : lead & (0x7FU >> length);
        for (std::size_t k = 1; k < length && i + k < utf8.size(); ++k) {
            point = point << 6U | (static_cast<unsigned char>(utf8[i + k]) & 0x3FU);
        }
        if (point >= 0x10000) {
            units += static_cast<char16_t>(0xD800 + ((point - 0x10000) >> 10U));
            units += static_cast<char16_t>(0xDC00 + ((point - 0x10000) & 0x3FFU));
        } else {
            units += static_cast<char16_t>(point);
        }
        i += length;
    }
    return units;
}

/// RFC 8785 3.2.2.2.
void writeText(std::string& out, std::string_view text)
{
    out += '"';
    for (const char c : text) {
        constexpr std::string_view escaped = "\"\\\b\t\n\f\r";
        constexpr std::string_view letter = "\"\\btnfr";
        if (const auto at = escaped.find(c); at != std::string_view::npos) {
            out += '\\';
            out += letter[at];
        } else if (static_cast<unsigned char>(c) < 0x20) {
            constexpr std::string_view hex = "0123456789abcdef";
            out += "\\u00";
            out += hex[static_cast<unsigned char>(c) >> 4U];
            out += hex[static_cast<unsigned char>(c) & 15U];
        } else {
            out += c;
        }
    }
    out += '"';
}

/// RFC 8785 3.2.2.3: ECMAScript's Number::toString. std::to_chars gives the same shortest digits; their layout differs.
void writeNumber(std::string& out, double value)
{
    if (value == 0) {
        out += '0'; // also for -0
        return;
    }
    std::array<char, 32> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific).ptr;
    std::string_view text(buffer.data(), end);
    if (text.front() == '-') {
        out += '-';
        text.remove_prefix(1);
    }
    const auto mark = text.find('e');
    int exponent = 0;
    const std::string_view power = text.substr(mark + (text[mark + 1] == '+' ? 2 : 1));
    std::from_chars(power.data(), power.data() + power.size(), exponent);
    std::string digits(text.substr(0, mark));
    std::erase(digits, '.');

    const int count = static_cast<int>(digits.size());
    const int point = exponent + 1; // digits before the point
    const auto zeros = [](int number) { return std::string(static_cast<std::size_t>(number), '0'); };
    if (point >= count && point <= 21) {
        out += digits + zeros(point - count);
    } else if (point > 0 && point <= 21) {
        out += digits.substr(0, static_cast<std::size_t>(point)) + '.' + digits.substr(static_cast<std::size_t>(point));
    } else if (point > -6 && point <= 0) {
        out += "0." + zeros(-point) + digits;
    } else {
        out += digits.substr(0, 1) + (count > 1 ? "." + digits.substr(1) : "") + 'e' + (exponent < 0 ? '-' : '+') +
               std::to_string(std::abs(exponent));
    }
}

void write(std::string& out, const Json& json)
{
    if (json.is_object()) {
        std::vector<std::pair<std::u16string, const std::string*>> keys;
        for (const auto& [key, value] : json.items()) {
            keys.emplace_back(utf16(key), &json.find(key).key());
        }
        std::ranges::sort(keys, {}, &std::pair<std::u16string, const std::string*>::first);
        out += '{';
        for (const auto& [units, key] : keys) {
            out += &units == &keys.front().first ? "" : ",";
            writeText(out, *key);
            out += ':';
            write(out, json.at(*key));
        }
        out += '}';
    } else if (json.is_array()) {
        out += '[';
        for (std::size_t i = 0; i < json.size(); ++i) {
            out += i == 0 ? "" : ",";
            write(out, json[i]);
        }
        out += ']';
    } else if (json.is_string()) {
        writeText(out, json.get_ref<const std::string&>());
    } else if (json.is_number()) {
        writeNumber(out, json.get<double>());
    } else {
        out += json.is_boolean() ? (json.get<bool>() ? "true" : "false") : "null";
    }
}

} // namespace

std::string canonicalJson(const Json& json)
{
    std::string out;
    write(out, json);
    return out;
}

} // namespace mingshi
