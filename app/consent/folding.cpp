// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/folding.h"

#include <algorithm>
#include <array>
#include <optional>

namespace mingshi {

static_assert(sizeof(wchar_t) == 4, "one wchar_t holds one code point");

namespace {

constexpr wchar_t replacement = 0xFFFD;

/// Traditional and simplified form by turns, of the characters in `notice_terms`.
constexpr std::wstring_view variants =
    L"傭佣價价為为爲为視视進进銷销紹绍經经紀纪薦荐開开發发業业務务質质優优體体驗验無无終终長长儲储關关聯联個个"
    L"機机構构單单夥伙證证實实簽签約约訪访記记錄录録录來来詢询領领禮礼獎奖變变響响樣样調调斷断歸归屬属決决認认結结"
    L"給给費费確确據据對对訊讯資资權权絕绝從从並并會会將将與与離离過过這这當当應应們们還还讓让錢钱賣卖買买漲涨團团"
    L"見见達达區区類类規规範范圍围節节點点擊击選选碼码繳缴隨随蹤踪臉脸圖图畫画險险護护閱阅讀读瀏浏覽览繼继續续參参"
    L"觀观態态話话號号現现場场廣广復复後后盡尽須须獲获題题屆届滿满傳传輸输雲云擴扩營营運运維维項项設设備备統统計计"
    L"數数雙双標标準准網网絡络訂订協协議议異异總总額额減减補补歷历處处產产測测識识別别門门問问間间時时說说論论願愿"
    L"雖虽僅仅許许試试該该詳详誰谁請请諾诺謝谢譯译讚赞負负責责貴贵賦赋賬账贈赠轉转較较辦办邊边醫医釋释銀银鍵键"
    L"鎖锁錯错陸陆陽阳隱隐雜杂難难電电靜静頁页順顺預预頻频顧顾顯显風风飛飞養养餘余駐驻騙骗點点黨党黑黑齊齐齡龄"
    L"囑嘱園园壓压壞坏壯壮夢梦奪夺媽妈孫孙學学寶宝寧宁審审寫写專专尋寻導导層层歲岁島岛師师帳帐帶带幣币幫帮庫库廠厂"
    L"彈弹彙汇徑径徹彻恆恒愛爱慮虑憑凭戰战戲戏戶户拋抛捨舍掃扫採采換换揮挥損损搖摇撥拨擇择擔担擬拟攝摄";

std::wstring decoded(std::string_view utf8, bool* valid)
{
    std::wstring text;
    text.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size();) {
        const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(utf8[at]); };
        const unsigned lead = byte(i);
        const std::size_t length = lead < 0x80                   ? 1
                                   : lead >= 0xC2 && lead < 0xE0 ? 2
                                   : lead >= 0xE0 && lead < 0xF0 ? 3
                                   : lead >= 0xF0 && lead < 0xF5 ? 4
                                                                 : 0;
        unsigned long point = length == 1 ? lead : lead & (0x7FU >> length);
        bool good = length != 0 && i + length <= utf8.size();
        for (std::size_t k = 1; good && k < length; ++k) {
            good = (byte(i + k) & 0xC0U) == 0x80U;
            point = point << 6U | (byte(i + k) & 0x3FU);
        }
        constexpr std::array<unsigned long, 5> least{0, 0, 0x80, 0x800, 0x10000};
        good = good && point >= least[length] && point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF);
        text += good ? static_cast<wchar_t>(point) : replacement;
        *valid = *valid && good;
        i += good ? length : 1;
    }
    return text;
}

bool isInvisible(wchar_t c)
{
    return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
           c == 0xFEFF || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0000 && c <= 0xE007F) ||
           (c < 0x20 && c != L'\n' && c != L'\t') || c == 0x7F || c == 0x640 || (c >= 0x64B && c <= 0x65F) ||
           c == 0x670 || (c >= 0x300 && c <= 0x36F);
}

bool isBlank(wchar_t c)
{
    return c == L' ' || c == L'\t' || c == 0xA0 || c == 0x3000 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) ||
           c == 0x202F || c == 0x205F;
}

wchar_t plain(wchar_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E) {
        c = static_cast<wchar_t>(c - 0xFEE0);
    }
    if ((c >= L'A' && c <= L'Z') || (c >= 0x410 && c <= 0x42F)) {
        return static_cast<wchar_t>(c + 0x20);
    }
    if (c == 0x2018 || c == 0x2019 || c == 0x2B9 || c == 0x2BC) {
        return L'\'';
    }
    if (std::wstring_view(L"\u201C\u201D\u201E\u300C\u300D\u300E\u300F\u00AB\u00BB").contains(c)) {
        return L'"';
    }
    return isBlank(c) ? L' ' : simplified(c);
}

bool isIdeograph(wchar_t c)
{
    return isHan(c) || isKana(c);
}

/// Put between the characters of a word, these say nothing.
bool isFiller(wchar_t c)
{
    return c == L' ' || std::wstring_view(L"\u00B7\u2022\u30FB*_~^|\u2022\u22C5").contains(c);
}

bool endsSentence(wchar_t c)
{
    return std::wstring_view(L"\u3002.!?;:\u061F\u061B\u2026").contains(c);
}

bool beginsItem(std::wstring_view line)
{
    return line.empty() || (line.front() >= L'0' && line.front() <= L'9') ||
           std::wstring_view(
               L"-\u2013\u2014\u2022\u25CF\u25A0\u25C6\u00B7(*\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468")
               .contains(line.front());
}

/// A line goes on in the next unless it ends a sentence or the next begins something.
std::wstring withWrappedLinesJoined(std::wstring_view text)
{
    std::wstring joined;
    while (!text.empty()) {
        const auto end = text.find(L'\n');
        std::wstring_view line = text.substr(0, end);
        text = end == std::wstring_view::npos ? std::wstring_view() : text.substr(end + 1);
        while (!line.empty() && line.front() == L' ') {
            line.remove_prefix(1);
        }
        while (!line.empty() && line.back() == L' ') {
            line.remove_suffix(1);
        }
        if (!joined.empty() && joined.back() != L'\n') {
            joined += endsSentence(joined.back()) || beginsItem(line) ? L'\n' : L' ';
        }
        joined += line;
        if (line.empty() && !joined.empty() && joined.back() != L'\n') {
            joined += L'\n';
        }
    }
    return joined;
}

} // namespace

wchar_t simplified(wchar_t c)
{
    for (std::size_t i = 0; isHan(c) && i + 1 < variants.size(); i += 2) {
        if (variants[i] == c) {
            return variants[i + 1];
        }
    }
    return c;
}

bool isHan(wchar_t c)
{
    return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

bool isKana(wchar_t c)
{
    return c >= 0x3040 && c <= 0x30FF && c != 0x30FB;
}

bool isHangul(wchar_t c)
{
    return (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x1100 && c <= 0x11FF);
}

bool isUtf8(std::string_view bytes)
{
    bool valid = true;
    decoded(bytes, &valid);
    return valid;
}

std::string toUtf8(std::wstring_view text)
{
    std::string utf8;
    for (const wchar_t c : text) {
        const auto point = static_cast<unsigned long>(c);
        const auto tail = [&](unsigned shift) { utf8 += static_cast<char>(0x80U | (point >> shift & 0x3FU)); };
        if (point < 0x80) {
            utf8 += static_cast<char>(point);
        } else if (point < 0x800) {
            utf8 += static_cast<char>(0xC0U | point >> 6U);
            tail(0);
        } else if (point < 0x10000) {
            utf8 += static_cast<char>(0xE0U | point >> 12U);
            tail(6);
            tail(0);
        } else {
            utf8 += static_cast<char>(0xF0U | point >> 18U);
            tail(12);
            tail(6);
            tail(0);
        }
    }
    return utf8;
}

std::wstring folded(std::string_view utf8)
{
    bool ignored = true;
    std::wstring visible;
    for (const wchar_t c : decoded(utf8, &ignored)) {
        if (!isInvisible(c)) {
            visible += c == 0x2028 || c == 0x2029 || c == 0x85 ? L'\n' : plain(c);
        }
    }
    const std::wstring lines = withWrappedLinesJoined(visible);
    std::wstring text;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!isFiller(lines[i])) {
            text += lines[i];
            continue;
        }
        std::size_t after = i;
        while (after < lines.size() && isFiller(lines[after])) {
            ++after;
        }
        const bool inside =
            !text.empty() && after < lines.size() && isIdeograph(text.back()) && isIdeograph(lines[after]);
        if (!inside) {
            const bool blank = std::ranges::count(lines.begin() + static_cast<std::ptrdiff_t>(i),
                                                  lines.begin() + static_cast<std::ptrdiff_t>(after), L' ') > 0;
            text += blank ? std::wstring(L" ") : lines.substr(i, after - i);
        }
        i = after - 1;
    }
    return text;
}

bool saysNothing(std::string_view utf8)
{
    static constexpr std::wstring_view placeholders[] = {L"待定",
                                                         L"待补充",
                                                         L"待填",
                                                         L"待填写",
                                                         L"待完善",
                                                         L"略",
                                                         L"未定",
                                                         L"暂无",
                                                         L"待补",
                                                         L"占位",
                                                         L"tbd",
                                                         L"todo",
                                                         L"tba",
                                                         L"n/a",
                                                         L"na",
                                                         L"xxx",
                                                         L"xx",
                                                         L"none yet",
                                                         L"to be determined",
                                                         L"to be defined",
                                                         L"to be completed",
                                                         L"to be added",
                                                         L"placeholder",
                                                         L"lorem ipsum",
                                                         L"未定です",
                                                         L"미정",
                                                         L"추후 기재",
                                                         L"уточняется"};
    std::wstring words;
    for (const wchar_t c : folded(utf8)) {
        const bool mark =
            c < 0x80 ? !((c >= L'a' && c <= L'z') || (c >= L'0' && c <= L'9') || c == L'/' || c == L' ')
                     : std::wstring_view(L"\u2013\u2014\u2026\u3002\u3001\u25A1\u2500\u00B7\u3010\u3011\u300A\u300B")
                           .contains(c);
        if (!mark) {
            words += c;
        }
    }
    while (!words.empty() && words.back() == L' ') {
        words.pop_back();
    }
    words.erase(0, std::min(words.find_first_not_of(L' '), words.size()));
    return words.empty() || std::ranges::find(placeholders, words) != std::ranges::end(placeholders);
}

} // namespace mingshi
