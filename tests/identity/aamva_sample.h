// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdio>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mingshi::testing {

/// An invented licence of any version, with a true header.
struct Licence {
    int version = 10;
    std::string issuer = "636000";
    std::string type = "DL";
    std::string country = "USA";
    std::vector<std::pair<std::string, std::string>> changes{}; ///< what `with` and `without` did

    Licence with(std::string id, std::string value) const
    {
        auto other = *this;
        other.changes.emplace_back(std::move(id), std::move(value));
        return other;
    }
    Licence without(std::string id) const { return with(std::move(id), std::string(missing)); }

    std::string bytes() const
    {
        auto elements = version <= 1 ? ofVersion1() : ofLater();
        for (const auto& [id, value] : changes) {
            const auto found = std::ranges::find(elements, id, &std::pair<std::string, std::string>::first);
            if (found != elements.end() && value == missing) {
                elements.erase(found);
            } else if (found != elements.end()) {
                found->second = value;
            } else if (value != missing) {
                elements.emplace_back(id, value);
            }
        }
        std::string body = type;
        for (const auto& [id, value] : elements) {
            body += id + value + (&id == &elements.back().first ? "\r" : "\n");
        }
        const std::string head = "@\n\x1e\rANSI " + issuer + number(version, 2) + (version > 1 ? "00" : "") + "01";
        constexpr std::size_t entrySize = 10;
        return head + type + number(head.size() + entrySize, 4) + number(body.size(), 4) + body;
    }

private:
    static constexpr std::string_view missing = "(missing)";
    using Elements = std::vector<std::pair<std::string, std::string>>;

    static std::string number(std::size_t value, int digits)
    {
        char text[24]{};
        std::snprintf(text, sizeof text, "%0*zu", digits, value);
        return text;
    }
    static std::string number(int value, int digits) { return number(static_cast<std::size_t>(value), digits); }

    static Elements ofVersion1()
    {
        return {{"DAQ", "T64235789"}, {"DAA", "SAMPLE,MICHAEL,JOHN"},
                {"DAG", "1 MAIN ST"}, {"DAI", "RICHMOND"},
                {"DAJ", "VA"},        {"DAK", "232690000  "},
                {"DAR", "D"},         {"DAS", ""},
                {"DAT", ""},          {"DAU", "509"},
                {"DBA", "20301210"},  {"DBB", "19860607"},
                {"DBC", "F"},         {"DBD", "20200606"}};
    }

    Elements ofLater() const
    {
        const bool yearFirst = country == "CAN";
        Elements all{{"DAQ", "T64235789"}, {"DCS", "SAMPLE"}};
        if (version <= 3) {
            all.emplace_back("DCT", version == 2 ? "MICHAEL,JOHN" : "MICHAEL JOHN");
            all.emplace_back("DCH", "NONE");
        } else {
            all.insert(all.end(), {{"DDE", "N"}, {"DAC", "MICHAEL"}, {"DDF", "N"}, {"DAD", "JOHN"}, {"DDG", "N"}});
        }
        all.insert(all.end(), {{"DCA", "D"},
                               {"DCB", "K"},
                               {"DCD", "PH"},
                               {"DBD", yearFirst ? "20200606" : "06062020"},
                               {"DBB", yearFirst ? "19860607" : "06071986"},
                               {"DBA", yearFirst ? "20301210" : "12102030"},
                               {"DBC", "2"},
                               {"DAU", "068 in"},
                               {"DAY", "BRO"},
                               {"DAG", "2300 WEST BROAD STREET"},
                               {"DAI", "RICHMOND"},
                               {"DAJ", "VA"},
                               {"DAK", "232690000  "},
                               {"DCF", "24242444"},
                               {"DCG", country}});
        return all;
    }
};

} // namespace mingshi::testing
