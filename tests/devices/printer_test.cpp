// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/printer.h"
#include "scenes.h"

#include <cstdlib>

using namespace mingshi;
using mingshi::testing::bytesOf;
using mingshi::testing::TempFolder;

namespace {

std::span<const std::byte> pdf(std::string_view text)
{
    return std::as_bytes(std::span(text));
}

/// Programs of our own before all others in PATH.
class FakePath {
public:
    explicit FakePath(const std::filesystem::path& folder, bool only = false) : m_before(std::getenv("PATH"))
    {
        ::setenv("PATH", (only ? folder.string() : folder.string() + ":" + m_before).c_str(), 1);
    }
    ~FakePath() { ::setenv("PATH", m_before.c_str(), 1); }

private:
    std::string m_before;
};

void writeScript(const std::filesystem::path& file, const std::string& body)
{
    std::ofstream(file) << "#!/bin/sh\n" << body << "\n";
    std::filesystem::permissions(file, std::filesystem::perms::owner_all);
}

} // namespace

TEST(cupsPrinter, theDocumentGoesToTheQueueThroughStandardInput)
{
    const TempFolder folder;
    writeScript(folder / "lp", "printf '%s\\n' \"$@\" > " + (folder / "arguments").string() + "\ncat > " +
                                   (folder / "document").string());
    const FakePath path(folder.path());
    const std::string document = "%PDF-1.7\n" + std::string(2'000'000, 'x');
    const auto printed = CupsPrinter("desk 1; rm -rf $HOME").print("Visit pass `id`", pdf(document));
    ASSERT_TRUE(printed) << toString(printed.error());
    EXPECT_EQ(bytesOf(folder / "document"), document);
    EXPECT_EQ(bytesOf(folder / "arguments"), "-d\ndesk 1; rm -rf $HOME\n-t\nVisit pass `id`\n")
        << "no shell in between";
}

TEST(cupsPrinter, aQueueThatRefusesIsAMissingPrinter)
{
    const TempFolder folder;
    writeScript(folder / "lp", "exit 1");
    const FakePath path(folder.path());
    EXPECT_EQ(CupsPrinter("desk").print("x", pdf("x")).error(), (Error{ErrorCode::PrinterMissing, "lp ended with 1"}));
    EXPECT_EQ(CupsPrinter("").print("x", pdf("x")).error().code, ErrorCode::PrinterMissing);
}

TEST(cupsPrinter, withoutCupsThePrinterIsMissing)
{
    const TempFolder folder;
    const FakePath path(folder.path(), true);
    EXPECT_EQ(CupsPrinter("desk").print("x", pdf("x")).error(),
              (Error{ErrorCode::PrinterMissing, "lp is not installed"}));
    EXPECT_EQ(CupsPrinter("desk").probe().error(), (Error{ErrorCode::PrinterMissing, "lpstat is not installed"}));
}

TEST(cupsPrinter, probingTellsAWorkingQueueFromOneThatIsSwitchedOff)
{
    const TempFolder folder;
    const FakePath path(folder.path());
    writeScript(folder / "lpstat", "echo \"printer $2 is idle.  enabled since today\"");
    EXPECT_TRUE(CupsPrinter("desk").probe());
    writeScript(folder / "lpstat", "echo \"printer $2 disabled since today - paused\"");
    EXPECT_EQ(CupsPrinter("desk").probe().error().code, ErrorCode::PrinterMissing);
    writeScript(folder / "lpstat", "exit 1");
    EXPECT_EQ(CupsPrinter("desk").probe().error().code, ErrorCode::PrinterMissing);
}

TEST(folderPrinter, everyDocumentBecomesAFileOfItsOwn)
{
    const TempFolder folder;
    FolderPrinter printer(folder / "out");
    ASSERT_TRUE(printer.probe());
    ASSERT_TRUE(printer.print("Visit pass", pdf("one")));
    ASSERT_TRUE(printer.print("Visit pass", pdf("two")));
    ASSERT_TRUE(printer.print("../../etc/回执", pdf("three")));
    ASSERT_TRUE(printer.print("", pdf("four")));
    const auto out = folder / "out";
    EXPECT_EQ(bytesOf(out / "Visit pass.pdf"), "one");
    EXPECT_EQ(bytesOf(out / "Visit pass 2.pdf"), "two");
    EXPECT_EQ(bytesOf(out / "_._.._etc_回执.pdf"), "three");
    EXPECT_EQ(bytesOf(out / "document.pdf"), "four");
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(out), {}), 4) << "no draft is left";
}

TEST(folderPrinter, aFolderThatCannotBeIsSaid)
{
    const TempFolder folder;
    std::ofstream(folder / "file") << "x";
    FolderPrinter printer(folder / "file");
    EXPECT_EQ(printer.probe().error().code, ErrorCode::FolderUnwritable);
    EXPECT_EQ(printer.print("x", pdf("x")).error().code, ErrorCode::FolderUnwritable);
    EXPECT_EQ(FolderPrinter(folder.path()).print(std::string(400, 'x'), pdf("x")).error().code,
              ErrorCode::FolderUnwritable);
}

TEST(folderPrinter, aFullDiskIsSaidAndLeavesNoHalfDocument)
{
    if (::access("/dev/full", W_OK) != 0) {
        GTEST_SKIP() << "no /dev/full";
    }
    const TempFolder folder;
    std::filesystem::create_symlink("/dev/full", folder / ".x.new");
    // The draft is never followed through a link, so this is an unwritable folder, not a full disk.
    EXPECT_EQ(FolderPrinter(folder.path()).print("x", pdf("x")).error().code, ErrorCode::FolderUnwritable);
    EXPECT_FALSE(std::filesystem::exists(folder / "x.pdf"));
}
