// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "pairs.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <numeric>
#include <system_error>
#include <unordered_map>

namespace mingshi::evaluate {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t mostBytes = 256U << 20;
constexpr std::size_t longestLine = 8192;

/// The fields of one line; nothing where a quote is not closed.
std::optional<std::vector<std::string>> fieldsOf(std::string_view line)
{
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"') {
            fields.back() += line[++i];
        } else if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            fields.emplace_back();
        } else {
            fields.back() += c;
        }
    }
    return quoted ? std::nullopt : std::optional(fields);
}

bool staysInside(const fs::path& path)
{
    return path.is_relative() && !path.empty() &&
           std::ranges::none_of(path, [](const fs::path& part) { return part == ".."; });
}

/// Also where a link leads.
bool liesIn(const fs::path& folder, const fs::path& file)
{
    std::error_code error;
    const auto real = fs::canonical(file, error);
    if (error) {
        return false;
    }
    return std::ranges::mismatch(folder, real).in1 == folder.end();
}

/// Numbered by folder. Live pictures and portraits of one person may be in two: were they two persons, a comparison of
/// the person with herself would count as a false match.
std::vector<int> personsOf(const Protocol& protocol)
{
    std::unordered_map<std::string, int> folders;
    std::vector<int> persons;
    for (const std::string& picture : protocol.pictures) {
        persons.push_back(
            folders.try_emplace(fs::path(picture).parent_path().string(), static_cast<int>(folders.size()))
                .first->second);
    }
    std::vector<int> joined(folders.size()); // to a lower number, or to itself
    std::iota(joined.begin(), joined.end(), 0);
    const auto lowest = [&](int person) {
        while (joined[static_cast<std::size_t>(person)] != person) {
            person = joined[static_cast<std::size_t>(person)];
        }
        return person;
    };
    for (const Pair& pair : protocol.pairs) {
        if (pair.same) {
            const auto [low, high] = std::minmax({lowest(persons[pair.a]), lowest(persons[pair.b])});
            joined[static_cast<std::size_t>(high)] = low;
        }
    }
    std::ranges::transform(persons, persons.begin(), lowest);
    return persons;
}

class Reader {
public:
    explicit Reader(fs::path images) : m_images(std::move(images)) {}

    /// Empty: taken; otherwise what is wrong.
    std::string take(const std::vector<std::string>& fields)
    {
        if (fields.size() != 3 && fields.size() != 4) {
            return "three or four columns are expected: path_a,path_b,label[,fold]";
        }
        if (fields[2] != "0" && fields[2] != "1") {
            return "the label is neither 0 nor 1";
        }
        Pair pair{0, 0, fields[2] == "1", {}};
        if (fields.size() == 4 && !fields[3].empty()) {
            int fold = 0;
            const auto* end = fields[3].data() + fields[3].size();
            if (const auto [at, fault] = std::from_chars(fields[3].data(), end, fold);
                at != end || fault != std::errc() || fold < 0) {
                return "the fold is no number";
            }
            pair.fold = fold;
        }
        for (auto [field, target] : {std::pair(&fields[0], &pair.a), std::pair(&fields[1], &pair.b)}) {
            const std::string name = fs::path(*field).lexically_normal().string(); // one picture, one name
            const auto [known, fresh] = m_places.try_emplace(name, protocol.pictures.size());
            if (fresh) {
                if (!staysInside(*field)) {
                    return "\"" + *field + "\" leads out of the folder of pictures";
                }
                std::error_code error;
                if (!fs::is_regular_file(m_images / *field, error)) {
                    return "there is no picture \"" + *field + "\"";
                }
                if (!liesIn(m_images, m_images / *field)) {
                    return "\"" + *field + "\" leads out of the folder of pictures";
                }
                protocol.pictures.push_back(name);
            }
            *target = known->second;
        }
        protocol.pairs.push_back(pair);
        return {};
    }

    Protocol protocol;

private:
    fs::path m_images;
    std::unordered_map<std::string, std::size_t> m_places;
};

} // namespace

std::expected<Protocol, std::string> readPairs(const fs::path& csv, const fs::path& images)
{
    std::error_code error;
    const auto folder = fs::canonical(images, error);
    if (error || !fs::is_directory(folder)) {
        return std::unexpected("there is no folder " + images.string());
    }
    const auto size = fs::is_regular_file(csv, error) ? fs::file_size(csv, error) : std::uintmax_t{0};
    std::ifstream stream(csv, std::ios::binary);
    if (!stream || size == 0 || size > mostBytes) {
        return std::unexpected(csv.string() + " is missing, empty or above 256 MiB");
    }
    Reader reader(folder);
    std::string line;
    for (std::size_t number = 1; std::getline(stream, line); ++number) {
        const auto where = csv.string() + " line " + std::to_string(number) + ": ";
        if (number == 1 && line.starts_with("\xef\xbb\xbf")) {
            line.erase(0, 3);
        }
        if (line.ends_with('\r')) {
            line.pop_back();
        }
        if (line.empty()) {
            continue;
        }
        if (line.size() > longestLine || line.find('\0') != std::string::npos) {
            return std::unexpected(where + "this is no text of a sensible length");
        }
        const auto fields = fieldsOf(line);
        if (!fields) {
            return std::unexpected(where + "a quote is not closed");
        }
        if (number == 1 && fields->size() >= 3 && (*fields)[2] == "label") {
            continue;
        }
        if (const auto wrong = reader.take(*fields); !wrong.empty()) {
            return std::unexpected(where + wrong);
        }
    }
    if (reader.protocol.pairs.empty()) {
        return std::unexpected(csv.string() + " has no pairs");
    }
    reader.protocol.persons = personsOf(reader.protocol);
    return std::move(reader.protocol);
}

} // namespace mingshi::evaluate
