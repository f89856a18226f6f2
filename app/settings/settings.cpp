// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/settings.h"

#include "exchange/calendar_json.h"
#include "json/small_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

namespace mingshi {

namespace {

using nlohmann::json;

/// A mistake in the file; becomes SettingsUnreadable in readSettings.
struct Mistake {
    std::string what;
};

/// One object of the file. Every key that is read is ticked off; what is left at the end is a typing error.
class Section {
public:
    Section(const json& object, std::string name) : m_object(object), m_name(std::move(name))
    {
        if (!object.is_object()) {
            throw Mistake{place("") + "is not an object { }"};
        }
    }

    bool has(const char* key) const { return m_object.contains(key); }

    const json& at(const char* key)
    {
        m_read.insert(key);
        const auto found = m_object.find(key);
        if (found == m_object.end()) {
            throw Mistake{place(key) + "is missing"};
        }
        return *found;
    }

    template<class T>
    T value(const char* key)
    {
        const json& found = at(key);
        const bool fits = std::is_same_v<T, bool>  ? found.is_boolean()
                          : std::is_same_v<T, int> ? found.is_number_unsigned()
                                                   : found.is_string();
        if (!fits) {
            throw Mistake{place(key) + "has a value of the wrong kind"};
        }
        return found.get<T>();
    }
    template<class T>
    T value(const char* key, T otherwise)
    {
        return has(key) ? value<T>(key) : otherwise;
    }
    std::string text(const char* key)
    {
        auto found = value<std::string>(key);
        if (found.empty()) {
            throw Mistake{place(key) + "is empty"};
        }
        return found;
    }

    void requireNothingElse() const
    {
        for (const auto& [key, unused] : m_object.items()) {
            if (!m_read.contains(key)) {
                throw Mistake{place(key) + "is not a setting"};
            }
        }
    }

    std::string place(std::string_view key) const
    {
        std::string at = m_name;
        if (!key.empty()) {
            at += (at.empty() ? "" : ".") + std::string(key);
        }
        return "\"" + at + "\" ";
    }

private:
    const json& m_object;
    std::string m_name;
    std::set<std::string, std::less<>> m_read;
};

Channel readChannel(const json& value, std::size_t index)
{
    Section section(value, "channels[" + std::to_string(index) + "]");
    const auto kind = channelKindFromCode(section.text("kind"));
    if (!kind) {
        throw Mistake{section.place("kind") + "is not walk_in, agent, distributor, referrer or not_said"};
    }
    Channel channel{
        .code = section.value<std::string>("code", {}), .kind = *kind, .name = section.value<std::string>("name", {})};
    const bool named = *kind != ChannelKind::WalkIn && *kind != ChannelKind::NotSaid;
    if (named && (channel.code.empty() || channel.name.empty())) {
        throw Mistake{section.place("code") + "and name are needed for this kind"};
    }
    section.requireNothingElse();
    return channel;
}

ScreenSettings readScreen(Section& screens, const char* name)
{
    ScreenSettings screen{.shown = screens.has(name)};
    if (screen.shown) {
        Section section(screens.at(name), std::string("screens.") + name);
        screen.display = section.value<int>("display", 0);
        screen.fullScreen = section.value<bool>("full_screen", true);
        section.requireNothingElse();
    }
    return screen;
}

WorkCalendar readCalendar(const std::filesystem::path& file)
{
    const auto text = smallFile(file, ErrorCode::SettingsUnreadable, ErrorCode::SettingsUnreadable);
    if (!text) {
        throw Mistake{"\"calendar\": " + file.string() + " cannot be read"};
    }
    auto read = calendarFromJson(*text);
    if (!read.problems.empty()) {
        throw Mistake{"\"calendar\": " + file.string() + ": " + read.problems.front()};
    }
    return std::move(read.calendar);
}

/// One backend, named: what the machine happens to have never decides (a TPM that is there is not therefore used).
void readKeyBackend(Section& top, const std::filesystem::path& base, Settings& settings)
{
    const auto backend = top.value<std::string>("key_backend", "passphrase_file");
    const bool tpm = backend == "tpm";
    if (!tpm && backend != "passphrase_file") {
        throw Mistake{top.place("key_backend") + "is not passphrase_file or tpm"};
    }
    if (const char* other = tpm ? "passphrase_file" : "tpm"; top.has(other)) {
        throw Mistake{top.place(other) + "does not belong to the key_backend " + backend};
    }
    if (tpm) {
        settings.keyBackend = KeyBackend::Tpm;
        settings.tpm = top.has("tpm") ? top.text("tpm") : "device:/dev/tpmrm0";
    } else {
        settings.passphraseFile = base / top.text("passphrase_file");
    }
}

Settings fromJson(const json& root, const std::filesystem::path& base)
{
    const auto path = [&base](const std::string& text) { return text.empty() ? std::filesystem::path() : base / text; };

    Section top(root, "");
    Settings settings;
    settings.project = top.text("project");
    settings.device = top.text("device");
    for (const auto& language : top.at("languages")) {
        if (!language.is_string()) {
            throw Mistake{top.place("languages") + "is not a list of texts"};
        }
        settings.languages.push_back(language.get<std::string>());
    }
    if (settings.languages.empty()) {
        throw Mistake{top.place("languages") + "is empty"};
    }
    for (const auto& channel : top.at("channels")) {
        settings.channels.push_back(readChannel(channel, settings.channels.size()));
    }
    // Both are always offered: nobody has to name a channel (design.md, position 1).
    for (const auto kind : {ChannelKind::WalkIn, ChannelKind::NotSaid}) {
        if (std::ranges::find(settings.channels, kind, &Channel::kind) == settings.channels.end()) {
            settings.channels.push_back({.code = {}, .kind = kind, .name = {}});
        }
    }

    settings.data = path(top.text("data"));
    readKeyBackend(top, base, settings);
    settings.notices = path(top.text("notices"));
    settings.models = path(top.text("models"));
    settings.modelSet = top.value<std::string>("model_set", {});

    if (top.has("calendar")) {
        settings.calendar = readCalendar(path(top.text("calendar")));
    }

    if (top.has("devices")) {
        Section devices(top.at("devices"), "devices");
        settings.camera = devices.value<std::string>("camera", {});
        settings.readerPort = devices.value<std::string>("reader_port", {});
        settings.portraitPlugin = path(devices.value<std::string>("portrait_plugin", {}));
        settings.entranceTray = path(devices.value<std::string>("entrance_tray", {}));
        settings.deskTray = path(devices.value<std::string>("desk_tray", {}));
        settings.printerQueue = devices.value<std::string>("printer_queue", {});
        settings.speech = devices.value<bool>("speech", true);
        devices.requireNothingElse();
    }
    Section screens(top.at("screens"), "screens");
    settings.visitor = readScreen(screens, "visitor");
    settings.signing = readScreen(screens, "signing");
    settings.manager = readScreen(screens, "manager");
    screens.requireNothingElse();
    top.requireNothingElse();
    return settings;
}

std::size_t lineOf(const std::string& text, std::size_t byte)
{
    return 1 + static_cast<std::size_t>(std::count(
                   text.begin(), text.begin() + static_cast<std::ptrdiff_t>(std::min(byte, text.size())), '\n'));
}

} // namespace

Result<Settings> readSettings(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream read;
    if (!stream || !(read << stream.rdbuf())) {
        return fail(ErrorCode::SettingsUnreadable, file.string() + " cannot be read");
    }
    const std::string text = read.str();
    try {
        return fromJson(json::parse(text), file.parent_path());
    } catch (const json::parse_error& error) {
        return fail(ErrorCode::SettingsUnreadable,
                    file.string() + ", line " + std::to_string(lineOf(text, error.byte)) + ": this is not JSON");
    } catch (const json::exception& error) {
        return fail(ErrorCode::SettingsUnreadable, file.string() + ": " + error.what());
    } catch (const Mistake& mistake) {
        return fail(ErrorCode::SettingsUnreadable, file.string() + ": " + mistake.what);
    }
}

Result<std::string> secretIn(const std::filesystem::path& file)
{
    std::ifstream stream(file);
    std::string secret;
    if (!std::getline(stream, secret) || secret.empty()) {
        return fail(ErrorCode::SettingsUnreadable, file.string() + " holds no secret in its first line");
    }
    return secret;
}

} // namespace mingshi
