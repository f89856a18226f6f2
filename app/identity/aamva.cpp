// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "identity/aamva.h"

#include "identity/aamva_rules.h"
#include "identity/characters.h"

#include <array>

namespace mingshi {

namespace {

constexpr std::size_t idSize = 3;

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.back() == ' ') {
        text.remove_suffix(1);
    }
    while (!text.empty() && text.front() == ' ') {
        text.remove_prefix(1);
    }
    return text;
}

/// A name that ends in the separator of the next one, as some states write it.
std::string_view withoutComma(std::string_view name)
{
    while (name.ends_with(',') || name.ends_with(' ')) {
        name.remove_suffix(1);
    }
    return name;
}

bool isElementId(std::string_view id)
{
    return id.size() == idSize && isUpper(id[0]) && (isUpper(id[1]) || isDigit(id[1])) &&
           (isUpper(id[2]) || isDigit(id[2]));
}

bool isPrintable(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 && c != 0x7F;
}

/// Takes the first of "LAST,FIRST,MIDDLE" off.
std::string_view takePart(std::string_view& names)
{
    const auto end = std::min(names.find(','), names.size());
    const auto part = trimmed(names.substr(0, end));
    names.remove_prefix(std::min(end + 1, names.size()));
    return part;
}

bool isHolder(std::string_view type)
{
    return type == "DL" || type == "ID" || type == "EN";
}

std::optional<std::string> withoutCarriageReturns(std::string_view bytes)
{
    std::string converted;
    converted.reserve(bytes.size());
    bool any = false;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\n' && (i == 0 || bytes[i - 1] != '\r')) {
            return {}; // not every line end was converted
        }
        if (bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n') {
            any = true;
            continue;
        }
        converted += bytes[i];
    }
    return any ? std::optional(converted) : std::nullopt;
}

} // namespace

std::optional<Aamva> Aamva::read(std::string_view bytes, std::chrono::year_month_day today)
{
    if (bytes.size() > mostAamvaBytes) {
        return {};
    }
    Aamva document;
    document.m_bytes = LockedText(bytes);
    auto file = aamvaFileOf(document.m_bytes.view());
    if (!file) {
        return {};
    }
    if (!allHold(file->checks)) {
        if (auto converted = withoutCarriageReturns(bytes)) {
            LockedText text(*converted);
            wipe(std::as_writable_bytes(std::span(*converted)));
            if (auto better = aamvaFileOf(text.view()); better && allHold(better->checks)) {
                document.m_bytes = std::move(text); // moving it moves no byte: the views stay good
                file = std::move(better);
                document.note(AamvaNote::LineEndsConverted);
            }
        }
    }
    document.m_file = std::move(*file);
    document.m_checks = document.m_file.checks;
    document.readElements();
    document.readNames();
    document.readDates(today);
    document.readPerson();
    return document;
}

void Aamva::note(AamvaNote what)
{
    if (std::ranges::find(m_notes, what) == m_notes.end()) {
        m_notes.push_back(what);
    }
}

bool Aamva::isLicence() const
{
    return std::ranges::none_of(m_file.subfiles, [](const AamvaSubfile& subfile) { return subfile.type == "ID"; });
}

std::string_view Aamva::operator[](std::string_view id) const
{
    const auto found = std::ranges::find(m_elements, id, &AamvaElement::id);
    if (found == m_elements.end()) {
        return {};
    }
    const auto value = trimmed(found->value);
    return value == "NONE" || value == "unavl" || value == "UNAVL" ? std::string_view{} : value;
}

void Aamva::readElements()
{
    bool idsAreIds = true;
    bool printable = true;
    for (const auto& subfile : m_file.subfiles) {
        auto rest = subfile.body;
        while (!rest.empty()) {
            const auto end = std::min(rest.find('\n'), rest.size());
            const auto element = rest.substr(0, end);
            rest.remove_prefix(std::min(end + 1, rest.size()));
            if (element.empty()) {
                continue;
            }
            const auto id = element.substr(0, idSize);
            if (!isElementId(id)) {
                idsAreIds = false;
                continue;
            }
            printable = printable && std::ranges::all_of(element, isPrintable);
            if (std::ranges::find(m_elements, id, &AamvaElement::id) != m_elements.end()) {
                note(AamvaNote::ElementTwice);
                continue;
            }
            m_elements.push_back({id, element.substr(idSize)});
        }
    }
    m_checks.push_back({"subfile_type", std::ranges::any_of(m_file.subfiles, isHolder, &AamvaSubfile::type)});
    m_checks.push_back({"element_ids", idsAreIds && !m_elements.empty()});
    m_checks.push_back({"characters", printable});
}

void Aamva::readNames()
{
    auto whole = (*this)["DAA"]; // version 1
    const bool inOne = !whole.empty();
    const auto first = inOne ? std::string_view{} : (*this)["DAC"];
    const auto given = inOne ? std::string_view{} : (*this)["DCT"]; // versions 2 and 3
    const int version = m_file.version;
    std::string_view firstName;
    std::string_view middleNames;
    if (inOne) {
        m_surname = takePart(whole);
        firstName = takePart(whole);
        middleNames = takePart(whole);
        m_suffix = takePart(whole);
    } else {
        const auto family = (*this)["DCS"];
        m_surname = withoutComma(family.empty() ? (*this)["DAB"] : family);
        firstName = first.empty() ? given : first;
        middleNames = (*this)["DAD"];
        m_suffix = (*this)["DCU"].empty() ? (*this)["DAE"] : (*this)["DCU"];
    }
    m_givenNames = LockedText(firstName.size() + middleNames.size() + 1);
    for (const auto part : {firstName, middleNames}) {
        if (!part.empty() && !m_givenNames.view().empty()) {
            m_givenNames.append(' ');
        }
        for (const char c : withoutComma(part)) {
            const char put = c == ',' ? ' ' : c;
            if (put != ' ' || !m_givenNames.view().ends_with(' ')) {
                m_givenNames.append(put);
            }
        }
    }

    const bool oldNames = version <= 1 && (inOne || !(*this)["DAB"].empty());
    const bool familyNamed = version <= 1 ? oldNames : !(*this)["DCS"].empty();
    const bool givenNamed = version <= 1 ? inOne || !first.empty() : version <= 3 ? !given.empty() : !first.empty();
    if ((!familyNamed && !m_surname.empty()) || (!givenNamed && !firstName.empty())) {
        note(AamvaNote::ElementOfOtherVersion);
    }
    // A holder of one name has a family name only; the element of the given names says NONE then.
    const auto there = [this](std::string_view id) {
        return std::ranges::find(m_elements, id, &AamvaElement::id) != m_elements.end();
    };
    const bool givenThere = givenNamed || there(version <= 1 ? "DAC" : version <= 3 ? "DCT" : "DAC");
    for (const auto id : aamva::mandatory(version, isLicence())) {
        if (!there(id) && (id != "DAA" || !oldNames)) {
            m_missing.push_back(id);
        }
    }
    const bool holderNamed = familyNamed && givenThere && !(*this)["DAQ"].empty() && there("DBB") && there("DBA");
    m_checks.push_back({"required_elements", holderNamed});
    if (!m_missing.empty()) {
        note(AamvaNote::ElementMissing);
    }
}

std::string_view Aamva::country() const
{
    const auto said = (*this)["DCG"];
    return said == "USA" || said == "CAN" || said == "MEX" ? said : aamva::countryOfIssuer(m_file.issuer);
}

std::optional<std::chrono::year_month_day> Aamva::readDate(std::string_view id)
{
    const auto digits = (*this)[id];
    const auto order = aamva::dateOrder(m_file.version, country());
    if (const auto date = aamva::dateOf(digits, order)) {
        return date;
    }
    const auto other =
        order == aamva::DateOrder::YearFirst ? aamva::DateOrder::MonthFirst : aamva::DateOrder::YearFirst;
    const auto date = aamva::dateOf(digits, other);
    if (date) {
        note(AamvaNote::DateInOtherOrder);
    }
    return date;
}

void Aamva::readDates(std::chrono::year_month_day today)
{
    const auto inOrder = [this](std::string_view id) {
        return aamva::dateOf((*this)[id], aamva::dateOrder(m_file.version, country())).has_value();
    };
    m_birth = readDate("DBB");
    m_checks.push_back({"birth_date", inOrder("DBB") && *m_birth <= today});
    m_expiry = readDate("DBA");
    m_checks.push_back({"expiry_date", inOrder("DBA")});
    if (!(*this)["DBD"].empty()) {
        m_issue = readDate("DBD");
        m_checks.push_back({"issue_date", inOrder("DBD")});
    }
    if (m_expiry && *m_expiry < today) {
        note(AamvaNote::Expired);
    }
}

void Aamva::readPerson()
{
    if (const auto sex = (*this)["DBC"]; !sex.empty()) {
        const bool letters = m_file.version <= 1;
        m_sex = sex == "M" || sex == "1"                 ? Sex::Male
                : sex == "F" || sex == "2"               ? Sex::Female
                : sex == "9" || sex == "X" || sex == "3" ? Sex::NotStated
                                                         : Sex::Unknown;
        if (sex == "X" || sex == "3") {
            note(AamvaNote::SexNotOfTheStandard);
        }
        const bool written = letters ? sex != "1" && sex != "2" : sex != "M" && sex != "F";
        m_checks.push_back({"sex", written && m_sex != Sex::Unknown});
    }
    if (const auto height = (*this)["DAU"]; !height.empty()) {
        m_height = aamva::heightInCentimetres(height, m_file.version);
        m_checks.push_back({"height", m_height.has_value()});
    }
    if (const auto said = (*this)["DCG"]; !said.empty()) {
        m_checks.push_back({"country", said == country()});
    }
    for (const auto id : {"DDE", "DDF", "DDG"}) {
        if (const auto flag = (*this)[id]; !flag.empty() && flag != "T" && flag != "N" && flag != "U") {
            m_checks.push_back({"truncation_flags", false});
            return;
        }
    }
    if (!(*this)["DDE"].empty()) {
        m_checks.push_back({"truncation_flags", true});
    }
}

std::optional<bool> Aamva::nameCut() const
{
    const std::array flags{(*this)["DDE"], (*this)["DDF"], (*this)["DDG"]};
    if (std::ranges::find(flags, "T") != flags.end()) {
        return true;
    }
    return std::ranges::all_of(flags, [](std::string_view flag) { return flag == "N"; }) ? std::optional(false)
                                                                                         : std::nullopt;
}

} // namespace mingshi
