// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace mingshi {

/// Text as a reader hears it, whatever it is typed in: so that a word is found in traditional characters, in full
/// width, with blanks or invisible characters between its characters, and across the end of a line.
///
/// From UTF-8 to one wchar_t a code point: lower case (Latin, Cyrillic), full width to ASCII, traditional Chinese
/// characters that `notice_terms` uses to simplified ones, one kind of quotation mark, Arabic without vowel signs, no
/// invisible characters, one blank for many and none between Chinese or Japanese characters. A line that ends inside a
/// sentence goes on in the next one; other line ends stay as '\n'. Bytes that are not UTF-8 become U+FFFD.
std::wstring folded(std::string_view utf8);

/// Blank, only dashes and dots, or a placeholder such as "待定" or "TBD".
bool saysNothing(std::string_view utf8);

/// False for overlong forms, surrogates and everything else that RFC 3629 does not allow.
bool isUtf8(std::string_view bytes);

std::string toUtf8(std::wstring_view text);

/// The simplified form of a traditional character in the rules' words; any other as it is.
wchar_t simplified(wchar_t c);

bool isHan(wchar_t c);
bool isKana(wchar_t c);
bool isHangul(wchar_t c);

} // namespace mingshi
