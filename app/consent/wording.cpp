// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/wording.h"

#include "consent/folding.h"

#include <algorithm>

namespace mingshi {

namespace {

constexpr std::size_t reach = 160; ///< characters; what stands further away denies nothing

/// Where the part of a sentence that a denial belongs to begins, and what denies in it. `innocent` is taken out first:
/// words with a "not" in them that deny nothing about what follows ("if you do not object, ...").
struct Grammar {
    std::wregex boundary;
    std::wregex innocent;
    std::wregex denial;
    std::wregex adjacent; ///< at the end of what stands before
    std::wregex after;    ///< at the beginning of what stands after
};

const Grammar& chinese()
{
    static const Grammar grammar{
        .boundary = std::wregex(L"[,:\"—](?!或|及|以及|和|也不|更不|亦不)|即|就|则|便会|仍|但|而是|同时|随后|并(?!不|"
                                L"非|未|无|没)|且(?!不)"),
        .innocent =
            std::wregex(L"不同意|不论|不管|不仅|不但|不只|不光|不限|不少于|不得不|不愿意?|不满|不便|不特定|"
                        L"不定期|不断|不经|未经|未满|"
                        L"无需|不需要?|无须|不须|不用(?!于|来|作)|不必|无论|不再?(?:另行)?(?:通知|告知)|不另行|不反对|"
                        L"未反对|不提出|未提出|不离开|未离开|不撤回|"
                        L"未撤回|不退出|未成年|未来|无条件|无限|非常|不可避免|不时|不动产|不足|没有异议|无异议|"
                        L"不回复|未回复|不作选择|"
                        L"未作选择|不选|未选|无偿|不拒绝|未拒绝|不参与|不登记|未登记|不注册|不想|无感|不删除|"
                        L"未删除|不可撤[销回]|不能撤[销回]|非营利|不良"),
        .denial = std::wregex(L"不|未|没|无|非|勿|严禁|禁止|拒绝|绝无"),
        .adjacent = std::wregex(L"(?:不|非|未|没有)(?:会|能|可|得|应|将|被|是|把它|因此|自动|当然)*$|"
                                L"(?:不会|不能|不得|不应|不可|绝不|从不|并不|不将|不把|不以|不因|概不)(?:[^,]{0,14})$"),
        .after = std::wregex(L"^(?:也|都|均|一律|一概)?(?:不(?!可撤|予|另行|再?通知)|无法|无权|没有权|未曾|不得)|^(?:"
                             L"的)?(?:情形|情况|做法)?(?:并)?(?:不存在|是不允许|被禁止|是禁止)|^(?:均|都|并)?无关"),
    };
    return grammar;
}

const Grammar& english()
{
    static const Grammar grammar{
        .boundary =
            std::wregex(L", (?:and |but |or |so |then "
                        L")?(?:we|it|they|you|your|our|the|this|these|that|those|all|by|entering|data|information)\\b|"
                        L"\\b(?:and|so|then) "
                        L"(?:we|it|they|you|your|our|the|may|will)\\b|[:\"(—–]|\\bbut\\b|\\bhowever\\b|\\bunless\\b|"
                        L"\\byet\\b|\\bthen\\b|\\botherwise\\b"),
        .innocent =
            std::wregex(L"\\bnot only\\b|\\bno (?:later|less|fewer) than\\b|\\bno matter\\b|\\bno objection\\b|"
                        L"\\bwithout (?:your |any |further |prior |asking |telling |informing "
                        L")*(?:consent|notice|permission|approval|asking|you)\\b|"
                        L"\\b(?:do|does|did|have|has)(?: not|n't) "
                        L"(?:object|withdraw|leave|agree|consent|opt|reply|refuse|respond|need|require|choose|say)\\w*|"
                        L"\\bnot limited to\\b|\\bnot (?:agree|agreeing|consent|consenting|need|required)\\b"),
        .denial = std::wregex(
            L"\\b(?:not|never|no|nothing|none|nobody|neither|nor|without|cannot|refuse to|nowhere)\\b|n't\\b"),
        .adjacent = std::wregex(L"(?:\\b(?:not|never|no|nor|cannot)\\b|n't)(?: \\w+){0,3} ?$"),
        .after = std::wregex(L"^(?:,? )?(?:can|may|will|shall|could|must|is|are|has|have|gets?|does|do)(?: "
                             L"not\\b|n't\\b|not\\b| never\\b| no\\b| nothing\\b)"),
    };
    return grammar;
}

/// Japanese and Korean deny at the end of the clause.
const Grammar& japanese()
{
    static const Grammar grammar{
        .boundary = std::wregex(L"[、,](?!または|又は|あるいは)"),
        .innocent = std::wregex(L"なければな|ないと|ないで済|限りな|少なく"),
        .denial = std::wregex(L"ません|ない|なく|せず|ざる|ぬ$|禁止|ありえ"),
        .adjacent = std::wregex(L"^[^、,]*(?:ません|ない|なく|せず|ならず)"),
        .after = std::wregex(L"^$(?!.)"),
    };
    return grammar;
}

const Grammar& korean()
{
    static const Grammar grammar{
        .boundary = std::wregex(L",(?! ?또는)|[고며] (?!싶)|지만 "),
        .innocent = std::wregex(L"않으면|않는 한|없이 동의|아니라면|없으면"),
        .denial = std::wregex(L"않|안 함|안 합|아니|아닙|없|못|금지"),
        .adjacent = std::wregex(L"^[^,]*(?:않|아니|아닙|없)"),
        .after = std::wregex(L"^$(?!.)"),
    };
    return grammar;
}

const Grammar& russian()
{
    static const Grammar grammar{
        .boundary = std::wregex(L",(?! (?:ни|или|не) )|[:\"(—–]|(?:^|[^а-яё])(?:но|однако|если)(?![а-яё])"),
        .innocent = std::wregex(
            L"не только|не позднее|без (?:вашего |дополнительного )?(?:согласия|уведомления)|не возража\\S*|не против"),
        .denial = std::wregex(L"(?:^|[^а-яё])(?:не|ни|нет|без|никогда|нельзя|никому|ничего)(?![а-яё])"),
        .adjacent = std::wregex(L"(?:^|[^а-яё])(?:не|ни|никогда)(?: [а-яё]+)? $"),
        .after = std::wregex(L"^ (?:не|никогда не)(?![а-яё])"),
    };
    return grammar;
}

const Grammar& arabic()
{
    static const Grammar grammar{
        .boundary = std::wregex(L"[\u060C,:\"(]|(?:^| )(?:لكن|ولكن|إلا|أما)(?= )"),
        .innocent = std::wregex(L"(?:دون|بدون|من دون) (?:موافقت|إشعار|إخطار)\\S*|إذا لم ت\\S+"),
        .denial = std::wregex(L"(?:^| )[وف]?(?:لا|لن|ليس|ليست|لم|دون|بدون|غير|بلا)(?= |$)"),
        .adjacent = std::wregex(L"(?:^| )[وف]?(?:لا|لن|ليس|ليست|لم)(?: \\S+)? $"),
        .after = std::wregex(L"^ (?:لا|لن|ليس)(?= )"),
    };
    return grammar;
}

const Grammar& grammarOf(Tongue tongue)
{
    switch (tongue) {
    case Tongue::Chinese:
        return chinese();
    case Tongue::English:
        return english();
    case Tongue::Japanese:
        return japanese();
    case Tongue::Korean:
        return korean();
    case Tongue::Russian:
        return russian();
    case Tongue::Arabic:
        return arabic();
    }
    return english();
}

bool found(const std::wstring& text, const std::wregex& pattern)
{
    return std::regex_search(text, pattern);
}

/// What stands before the words, back to the last boundary.
std::wstring lead(const std::wstring& before, const std::wregex& boundary)
{
    std::size_t start = before.size() > reach ? before.size() - reach : 0;
    const std::wstring near = before.substr(start);
    std::size_t cut = 0;
    for (auto at = std::wsregex_iterator(near.begin(), near.end(), boundary); at != std::wsregex_iterator(); ++at) {
        cut = static_cast<std::size_t>(at->position() + at->length());
    }
    return near.substr(cut);
}

std::wstring tail(const std::wstring& after, const std::wregex& boundary)
{
    const std::wstring near = after.substr(0, reach);
    std::wsmatch match;
    return std::regex_search(near, match, boundary) ? near.substr(0, static_cast<std::size_t>(match.position())) : near;
}

bool denied(const std::wstring& before, const std::wstring& after, const Wording& wording)
{
    if (wording.denial == Denial::Irrelevant) {
        return false;
    }
    const Grammar& grammar = grammarOf(wording.tongue);
    if (wording.tongue == Tongue::Japanese || wording.tongue == Tongue::Korean) {
        const std::wstring rest = std::regex_replace(tail(after, grammar.boundary), grammar.innocent, L" ");
        return found(rest, wording.denial == Denial::Adjacent ? grammar.adjacent : grammar.denial);
    }
    const std::wstring rest = lead(before, grammar.boundary);
    if (wording.denial == Denial::Adjacent) {
        return found(rest, grammar.adjacent);
    }
    return found(std::regex_replace(rest, grammar.innocent, L" "), grammar.denial) ||
           found(after.substr(0, reach), grammar.after);
}

} // namespace

std::optional<Tongue> tongueOf(std::string_view language)
{
    const std::string_view primary = language.substr(0, language.find('-'));
    constexpr std::pair<std::string_view, Tongue> known[] = {{"zh", Tongue::Chinese},  {"en", Tongue::English},
                                                             {"ja", Tongue::Japanese}, {"ko", Tongue::Korean},
                                                             {"ru", Tongue::Russian},  {"ar", Tongue::Arabic}};
    const auto at = std::ranges::find(known, primary, &std::pair<std::string_view, Tongue>::first);
    return at == std::ranges::end(known) ? std::nullopt : std::optional(at->second);
}

std::vector<std::wstring> statements(std::wstring_view text)
{
    std::vector<std::wstring> all;
    std::wstring sentence;
    const auto end = [&](bool question) {
        if (!question && !sentence.empty()) {
            all.push_back(sentence);
        }
        sentence.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const wchar_t c = text[i];
        const wchar_t next = i + 1 < text.size() ? text[i + 1] : L' ';
        // A dot inside a number, an address or an abbreviation ends nothing.
        const bool dot = c == L'.' && (next == L' ' || next == L'\n' || next == L'"' || isHan(next) || isKana(next));
        if (c == L'?' || c == 0x61F) {
            end(true);
        } else if (dot || std::wstring_view(L"\u3002\uFF61!;\n\u061B\u2026").contains(c)) {
            end(false);
        } else if (c != L' ' || !sentence.empty()) {
            sentence += c;
        }
    }
    end(false);
    return all;
}

std::optional<std::wstring> claimed(const std::vector<std::wstring>& statements, const Wording& wording)
{
    for (const std::wstring& sentence : statements) {
        const bool kana = std::ranges::any_of(sentence, isKana);
        if ((wording.tongue == Tongue::Chinese && kana) || (wording.tongue == Tongue::Japanese && !kana)) {
            continue;
        }
        for (auto at = std::wsregex_iterator(sentence.begin(), sentence.end(), wording.pattern);
             at != std::wsregex_iterator(); ++at) {
            const auto position = static_cast<std::size_t>(at->position());
            const std::size_t from = position > reach ? position - reach : 0;
            const std::wstring before = sentence.substr(from, position - from);
            const std::wstring after = sentence.substr(position + static_cast<std::size_t>(at->length()), reach);
            if (!denied(before, after, wording)) {
                return at->str();
            }
        }
    }
    return std::nullopt;
}

} // namespace mingshi
