// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "attribution/claim.h"

#include <algorithm>

namespace mingshi {

namespace {

constexpr std::size_t shortestCode = 4;
constexpr std::size_t longestCode = 32;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetterOrDigit(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'Z');
}

/// What groups the digits of a number for the eye. All begin a UTF-8 sequence whole.
constexpr std::string_view separators[] = {" ", "\t",     "-",      ".",      "/",      "(",
                                           ")", "\u00a0", "\u3000", "\uff0d", "\u2010", "\u2013"};

/// The text without separators and with full-width digits, plus and X as plain ones, so that only the number is left.
std::string bare(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        const auto separator =
            std::ranges::find_if(separators, [&](std::string_view each) { return text.starts_with(each); });
        if (separator != std::end(separators)) {
            text.remove_prefix(separator->size());
        } else if (text.size() >= 3 && text.starts_with("\xef\xbc")) {
            out += static_cast<char>((static_cast<unsigned char>(text[2]) & 0x3fU) + ' '); // U+FF00..U+FF3F
            text.remove_prefix(3);
        } else {
            out += text.front() == 'x' ? 'X' : text.front();
            text.remove_prefix(1);
        }
    }
    return out;
}

bool allDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

bool isMobile(std::string_view digits)
{
    return digits.size() == 11 && allDigits(digits) && digits[0] == '1' && digits[1] >= '3';
}

bool isLandline(std::string_view digits)
{
    return digits.size() >= 10 && digits.size() <= 12 && allDigits(digits) && digits[0] == '0' && digits[1] != '0';
}

bool phone(std::string_view number)
{
    if (number.starts_with('+')) {
        return number.size() >= 8 && number.size() <= 16 && allDigits(number.substr(1)); // ITU-T E.164
    }
    const auto national = number.starts_with("0086") ? number.substr(4)
                          : number.starts_with("86") ? number.substr(2)
                                                     : number;
    return isMobile(number) || isMobile(national) || isLandline(number);
}

/// The two digits of a province, GB/T 2260, without its gaps: a year such as 2026 begins with none.
bool isProvince(std::string_view digits)
{
    return digits[0] >= '1' && digits[0] <= '8' && digits[1] <= '7' && (digits[1] != '0' || digits[0] == '5');
}

/// GB 11643: eighteen characters, or fifteen before 1999; the foreign resident number of 2017 and the travel permits.
bool idNumber(std::string_view number)
{
    if (number.size() == 18) {
        return allDigits(number.substr(0, 17)) && (isDigit(number.back()) || number.back() == 'X');
    }
    if (number.size() == 15) {
        return allDigits(number) || (allDigits(number.substr(3)) && isProvince(number.substr(3)) &&
                                     std::ranges::all_of(number.substr(0, 3), isLetterOrDigit));
    }
    const bool permit = (number.size() == 9 || number.size() == 11) &&
                        (number[0] == 'H' || number[0] == 'M' || number[0] == 'E' || number[0] == 'G');
    return permit && allDigits(number.substr(1));
}

/// Also a number with something round it: "TEL13800138000" or "K-13800138000".
template<class Form>
bool anyRun(std::string_view text, Form form)
{
    const std::string plain = bare(text);
    if (form(plain)) {
        return true;
    }
    for (std::size_t at = 0; at < plain.size();) {
        if (!isDigit(plain[at])) {
            ++at;
            continue;
        }
        auto end = at;
        while (end < plain.size() && isDigit(plain[end])) {
            ++end;
        }
        end += end < plain.size() && plain[end] == 'X' ? 1U : 0U;
        if (form(std::string_view(plain).substr(at, end - at))) {
            return true;
        }
        at = end;
    }
    return false;
}

} // namespace

bool looksLikePhone(std::string_view text)
{
    return anyRun(text, phone);
}

bool looksLikeIdNumber(std::string_view text)
{
    return anyRun(text, idNumber);
}

bool isCode(std::string_view text)
{
    return text.size() >= shortestCode && text.size() <= longestCode && isLetterOrDigit(text.front()) &&
           isLetterOrDigit(text.back()) &&
           std::ranges::all_of(text, [](char c) { return isLetterOrDigit(c) || c == '-'; }) && !looksLikePhone(text) &&
           !looksLikeIdNumber(text);
}

ClaimRegister::ClaimRegister(std::vector<Claim> claims) : m_claims(std::move(claims))
{
    std::ranges::sort(m_claims);
    const auto rest = std::ranges::unique(m_claims);
    m_claims.erase(rest.begin(), rest.end());
}

std::span<const Claim> ClaimRegister::withCode(std::string_view code) const
{
    const auto byCode = [](const Claim& claim) { return std::string_view(claim.code); };
    const auto found = std::ranges::equal_range(m_claims, code, {}, byCode);
    return {found.begin(), found.end()};
}

} // namespace mingshi
