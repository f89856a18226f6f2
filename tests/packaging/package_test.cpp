// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "journeys/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <regex>
#include <set>
#include <sstream>

/// What is in the packages, without installing them.
namespace mingshi {

namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const fs::path packages = MINGSHI_BINARY_DIR "/packages";
const fs::path packaging = MINGSHI_SOURCE_DIR "/packaging";

fs::path package(const std::string& name)
{
    for (const auto& entry : fs::directory_iterator(packages)) {
        const auto file = entry.path().filename().string();
        if (file.starts_with(name + "_") && entry.path().extension() == ".deb") {
            return entry.path();
        }
    }
    return {};
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

std::string field(const std::string& name, const std::string& of)
{
    auto said = run("dpkg-deb -f " + package(name).string() + " " + of).said;
    return said.substr(0, said.find('\n'));
}

/// Where a package's files are unpacked, and which they are, "./usr/bin/mingshi".
class Package : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        folder = std::make_unique<TemporaryFolder>();
        for (const auto* name : {"mingshi", "mingshi-demo"}) {
            ASSERT_FALSE(package(name).empty()) << "run `packaging/deb` first";
            ASSERT_EQ(run("dpkg-deb -x " + package(name).string() + " " + at(name).string()).code, 0);
        }
    }
    static void TearDownTestSuite() { folder.reset(); }

    static fs::path at(const std::string& name) { return *folder / name; }
    static std::set<std::string> filesOf(const std::string& name)
    {
        std::set<std::string> files;
        for (const auto& entry : fs::recursive_directory_iterator(at(name))) {
            if (!entry.is_directory()) {
                files.insert("/" + fs::relative(entry.path(), at(name)).generic_string());
            }
        }
        return files;
    }

    static inline std::unique_ptr<TemporaryFolder> folder;
};

} // namespace

TEST_F(Package, itsVersion_isTheProjects)
{
    EXPECT_EQ(field("mingshi", "Version"), MINGSHI_VERSION);
    EXPECT_EQ(field("mingshi-demo", "Version"), MINGSHI_VERSION);
    EXPECT_EQ(run((at("mingshi") / "usr/bin/mingshi").string() + " --version").said, "mingshi " MINGSHI_VERSION "\n");
    EXPECT_THAT(contentOf(packaging / "desktop/org.mingshi.Mingshi.metainfo.xml"),
                HasSubstr("<release version=\"" MINGSHI_VERSION "\""));
}

TEST_F(Package, whatAKioskNeeds_isInIt)
{
    const auto files = filesOf("mingshi");
    for (const auto* file :
         {"/usr/bin/mingshi", "/usr/bin/mingshictl", "/usr/libexec/mingshi/mingshi-portrait-decoder",
          "/usr/share/mingshi/models/models.json", "/usr/share/mingshi/rules/rules.json",
          "/usr/share/mingshi/schemas/consent-record.schema.json", "/lib/systemd/system/mingshi.service",
          "/lib/systemd/system/mingshi-display.service", "/lib/udev/rules.d/70-mingshi.rules",
          "/usr/lib/sysusers.d/mingshi.conf", "/etc/mingshi/settings.json", "/etc/apparmor.d/usr.bin.mingshi",
          "/usr/share/man/man1/mingshi.1.gz", "/usr/share/doc/mingshi/copyright"}) {
        EXPECT_TRUE(files.contains(file)) << file;
    }
    // Every resource and model of the tree, whoever adds one; icons are compiled in.
    const fs::path resources = MINGSHI_SOURCE_DIR "/resources";
    for (const auto& place : fs::directory_iterator(resources)) {
        const auto part = place.path().filename();
        if (!place.is_directory() || part == "icons" || part == "models" || part == "demo") {
            continue;
        }
        for (const auto& entry : fs::recursive_directory_iterator(place.path())) {
            const auto name = fs::relative(entry.path(), resources).generic_string();
            EXPECT_TRUE(entry.is_directory() || files.contains("/usr/share/mingshi/" + name)) << name;
        }
    }
    const auto models = nlohmann::json::parse(contentOf(at("mingshi") / "usr/share/mingshi/models/models.json"));
    for (const auto& model : models["models"]) {
        EXPECT_TRUE(files.contains("/usr/share/mingshi/models/" + model["file"].get<std::string>())) << model["file"];
    }
}

TEST_F(Package, whatComparesManyFaces_orSimulates_isNotInIt)
{
    for (const auto& file : filesOf("mingshi")) {
        EXPECT_THAT(file, AllOf(Not(HasSubstr("evaluate")), Not(HasSubstr("simulated")), Not(HasSubstr("/demo/")),
                                Not(HasSubstr("_test")), Not(testing::EndsWith(".py"))));
    }
}

TEST_F(Package, everyFile_isRoots_andNobodyElseWritesToIt)
{
    for (const auto* name : {"mingshi", "mingshi-demo"}) {
        for (const auto& line : linesOf(run("dpkg-deb -c " + package(name).string()).said)) {
            EXPECT_THAT(line, HasSubstr(" root/root "));
            EXPECT_TRUE(line[0] == 'l' || (line[5] == '-' && line[8] == '-')) << line;
            EXPECT_TRUE(line[3] != 's' && line[6] != 's') << line;
        }
    }
}

TEST_F(Package, noFile_knowsWhereItWasBuilt)
{
    for (const auto* name : {"mingshi", "mingshi-demo"}) {
        for (const auto& file : filesOf(name)) {
            if (fs::is_symlink(at(name) / file.substr(1))) {
                continue;
            }
            const auto content = contentOf(at(name) / file.substr(1));
            EXPECT_EQ(content.find(MINGSHI_SOURCE_DIR), std::string::npos) << file;
            if (content.starts_with("\x7f"
                                    "ELF")) {
                const auto dynamic = run("readelf --dynamic " + (at(name) / file.substr(1)).string()).said;
                EXPECT_THAT(dynamic, AllOf(HasSubstr("NEEDED"), HasSubstr("BIND_NOW"))) << file;
                EXPECT_THAT(dynamic, AllOf(Not(HasSubstr("RPATH")), Not(HasSubstr("RUNPATH")))) << file;
            }
        }
    }
}

TEST_F(Package, everyProgram_guardsItsStackAndItsBuffers)
{
    for (const auto* program : {"mingshi", "mingshictl", "mingshi-verify"}) {
        const auto file = (at("mingshi") / "usr/bin" / program).string();
        EXPECT_THAT(run("readelf --file-header " + file).said, HasSubstr("DYN (Position-Independent Executable file)"));
        EXPECT_THAT(run("readelf --program-headers --wide " + file).said,
                    AllOf(HasSubstr("GNU_RELRO"), testing::ContainsRegex("GNU_STACK .* RW +0x")));
        const auto symbols = run("readelf --dyn-syms --wide " + file).said;
        EXPECT_THAT(symbols, HasSubstr("__stack_chk_fail")) << program;
        EXPECT_THAT(symbols, HasSubstr("__glibcxx_assert_fail")) << program;
    }
    // SQLite's C is where lengths are counted by hand.
    EXPECT_THAT(run("readelf --dyn-syms --wide " + (at("mingshi") / "usr/bin/mingshi").string()).said,
                HasSubstr("__memcpy_chk"));
}

TEST_F(Package, whatQmlLoadsAtRunTime_isADependency)
{
    const auto depends = field("mingshi", "Depends");
    const auto modules = run("qmake6 -query QT_INSTALL_QML").said;
    std::set<std::string> imports;
    static const std::regex import(R"re(^\s*import\s+(Qt[\w.]*))re");
    for (const auto& entry : fs::recursive_directory_iterator(MINGSHI_SOURCE_DIR "/ui")) {
        if (entry.path().extension() == ".qml") {
            for (const auto& line : linesOf(contentOf(entry.path()))) {
                if (std::smatch match; std::regex_search(line, match, import)) {
                    imports.insert(match[1]);
                }
            }
        }
    }
    ASSERT_TRUE(imports.contains("QtQuick"));
    for (const auto& name : imports) {
        const auto module = std::regex_replace(name, std::regex(R"(\.)"), "/");
        const auto owner = run("dpkg -S " + modules.substr(0, modules.find('\n')) + "/" + module + "/qmldir").said;
        EXPECT_THAT(depends, HasSubstr(owner.substr(0, owner.find(':')) + ",")) << name << " is of " << owner;
    }
}

TEST_F(Package, everyFileOfASite_isAConffile)
{
    const auto listed = linesOf(run("dpkg-deb -I " + package("mingshi").string() + " conffiles").said);
    for (const auto& file : filesOf("mingshi")) {
        if (file.starts_with("/etc/")) {
            EXPECT_THAT(listed, testing::Contains(file));
        }
    }
    for (const auto& file : listed) {
        EXPECT_TRUE(filesOf("mingshi").contains(file)) << file;
    }
}

TEST_F(Package, lintian_findsNoError)
{
    const auto ran = run("lintian --allow-root --fail-on error " + package("mingshi").string() + " " +
                         package("mingshi-demo").string());
    EXPECT_EQ(ran.code, 0) << ran.said;
}

TEST_F(Package, theManualPages_readWithoutAWarning)
{
    for (const auto* page : {"mingshi", "mingshictl"}) {
        const auto file = (at("mingshi") / "usr/share/man/man1" / (std::string(page) + ".1.gz")).string();
        EXPECT_THAT(run("LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z " + file +
                        " 2>&1 >/dev/null")
                        .said,
                    IsEmpty());
        const auto text = run("MANWIDTH=100 man -l " + file + " | col -bx").said;
        EXPECT_THAT(text, AllOf(HasSubstr("StoreWrongKey"), Not(HasSubstr("@")), Not(HasSubstr(MINGSHI_BINARY_DIR))));
    }
    EXPECT_THAT(run("man -l " + (at("mingshi") / "usr/share/man/man1/mingshictl.1.gz").string() + " | col -bx").said,
                HasSubstr("store backup"));
}

TEST_F(Package, desktopFileAndMetainfo_areValid)
{
    for (const auto& command :
         {"desktop-file-validate " + (packaging / "desktop/org.mingshi.Mingshi.desktop").string(),
          "appstreamcli validate --no-net " + (packaging / "desktop/org.mingshi.Mingshi.metainfo.xml").string()}) {
        const auto ran = run(command);
        EXPECT_EQ(ran.code, 0) << ran.said;
    }
}

TEST_F(Package, theBillOfMaterials_isValid_andNamesWhatIsLinkedIn)
{
    // The standard's own schema, by a validator that is not ours.
    const auto schemas = std::string(MINGSHI_NPM_DIR "/@cyclonedx/cyclonedx-library/res/schema");
    for (const auto* name : {"mingshi", "mingshi-demo"}) {
        auto bom = package(name).replace_extension(".cdx.json");
        const auto ran = run("/usr/bin/python3 " MINGSHI_SOURCE_DIR "/tests/packaging/validate_bom.py " + schemas +
                             " " + bom.string());
        EXPECT_EQ(ran.code, 0) << ran.said;
    }
    const auto bom = nlohmann::json::parse(contentOf(package("mingshi").replace_extension(".cdx.json")));
    std::set<std::string> names;
    for (const auto& component : bom["components"]) {
        names.insert(component["name"]);
    }
    for (const auto* name : {"@journeyapps/sqlcipher", "@vladmandic/human", "faceplugin-face-recognition-js",
                             "nlohmann-json3-dev", "libqt6core6", "libssl3", "libpcsclite1", "facemesh", "weston"}) {
        EXPECT_TRUE(names.contains(name)) << name;
    }
    EXPECT_FALSE(names.contains("@cyclonedx/cyclonedx-library")) << "only this test reads it";
    const auto digest = run("sha256sum " + package("mingshi").string()).said;
    EXPECT_EQ(bom["metadata"]["component"]["hashes"][0]["content"], digest.substr(0, 64));
}

TEST_F(Package, theUnits_areSound_andShutIn)
{
    const auto units = at("mingshi") / "lib/systemd/system";
    for (const auto& [unit, worst] : {std::pair{"mingshi.service", 10}, {"mingshi-display.service", 50}}) {
        const auto ran = run("systemd-analyze security --no-pager --offline=yes --threshold=" + std::to_string(worst) +
                             " " + (units / unit).string());
        EXPECT_EQ(ran.code, 0) << ran.said;
    }
}

TEST_F(Package, theAppArmorProfile_isUnderstood)
{
    const auto ran = run("/usr/sbin/apparmor_parser --skip-kernel-load --skip-cache " +
                         (at("mingshi") / "etc/apparmor.d/usr.bin.mingshi").string());
    EXPECT_EQ(ran.code, 0) << ran.said;
}

} // namespace mingshi
