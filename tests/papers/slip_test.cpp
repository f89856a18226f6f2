// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "scenes.h"

#include "papers/slip.h"

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <ZXing/ReadBarcode.h>

#include <gmock/gmock.h>

#include <QFontInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

namespace mingshi {

using namespace scenes;
using ::testing::HasSubstr;
using ::testing::Not;

namespace {

QImage codeOf(const std::string& text)
{
    const auto bits = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode).setMargin(0).encode(text, 0, 0);
    QImage image(bits.width(), bits.height(), QImage::Format_RGB32);
    for (int y = 0; y < bits.height(); ++y) {
        for (int x = 0; x < bits.width(); ++x) {
            image.setPixel(x, y, bits.get(x, y) ? 0xff000000 : 0xffffffff);
        }
    }
    return image;
}

/// Every QR code in a picture.
std::vector<std::string> codesIn(const QImage& picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(grey.bytesPerLine()));
    std::vector<std::string> texts;
    for (const auto& found : ZXing::ReadBarcodes(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode))) {
        const auto& bytes = found.bytes();
        texts.emplace_back(bytes.begin(), bytes.end());
    }
    return texts;
}

/// Ink in a column or row range, for margins that must stay white.
bool isWhite(const QImage& picture, const QRect& area)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (qGray(picture.pixel(x, y)) < 200) {
                return false;
            }
        }
    }
    return true;
}

class Slip : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        static int count = 1;
        static char name[] = "papers_test";
        static char* arguments[] = {name, nullptr};
        static QGuiApplication application(count, arguments);
    }
    void SetUp() override { ASSERT_TRUE(m_folder.isValid()); }

    QTemporaryDir m_folder;
    const Notice m_notice = shipped("N-P1-VISIT");
    const QTimeZone m_zone{"Asia/Shanghai"};
    const Translate m_english = [](const char* source) { return QString::fromUtf8(source); };

    const DeletionCertificate m_certificate{.id = "0198f0c9-0000-7000-8000-00000000c0de",
                                            .principal = principal,
                                            .purposes = {Purpose::VisitAttribution, Purpose::IdReading},
                                            .reason = DeletionReason::ConsentWithdrawn,
                                            .requestedAt = morning + 24h * 5,
                                            .provenAt = morning + 24h * 5 + 2min,
                                            .rowsDeleted = 7,
                                            .keyDestroyed = true,
                                            .readBack = {"every cell", "write-ahead log", "something new"}};

    std::vector<std::byte> passIn(const std::string& language) const
    {
        return passSlip(pass(), codeOf(pass().payload()), agreed(m_notice, language), m_notice, m_zone, m_english);
    }
    std::vector<std::byte> certificateIn(const std::string& language) const
    {
        return certificateSlip(m_certificate, {}, m_notice, language, m_zone, m_english);
    }

    QString file(const std::vector<std::byte>& pdf) const
    {
        const QString path = m_folder.filePath("slip.pdf");
        std::ofstream out(path.toStdString(), std::ios::binary | std::ios::trunc);
        out.write(reinterpret_cast<const char*>(pdf.data()), static_cast<std::streamsize>(pdf.size()));
        return path;
    }
    static QByteArray run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished(60000)) << program.toStdString() << ": install poppler-utils";
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        return process.readAllStandardOutput();
    }
    /// Without white space, which a narrow slip puts anywhere, and with compatibility forms resolved.
    static std::string bare(const QString& text)
    {
        QString all = text.normalized(QString::NormalizationForm_KC);
        // Radicals that share a glyph with a character but have no decomposition to it.
        const QString radicals = QStringLiteral("⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳");
        const QString characters = QStringLiteral("民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙龟");
        for (qsizetype i = 0; i < radicals.size(); ++i) {
            all.replace(radicals[i], characters[i]);
        }
        all.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
        return all.toStdString();
    }
    std::string textOf(const std::vector<std::byte>& pdf) const
    {
        return bare(QString::fromUtf8(run("pdftotext", {"-raw", file(pdf), "-"})));
    }
    QImage pictureOf(const std::vector<std::byte>& pdf, int dpi) const
    {
        run("pdftoppm", {"-png", "-r", QString::number(dpi), "-singlefile", file(pdf), m_folder.filePath("slip")});
        QImage picture(m_folder.filePath("slip.png"));
        EXPECT_FALSE(picture.isNull());
        return picture;
    }
    static std::string bare(const char* text) { return bare(QString::fromUtf8(text)); }
    static std::string bare(const std::string& text) { return bare(QString::fromStdString(text)); }
};

} // namespace

TEST_F(Slip, ofThePass_saysWhatWasAgreedAndHowToWithdraw)
{
    const std::string text = textOf(passIn("zh-CN"));
    const NoticeText& chinese = *m_notice.text("zh-CN");
    for (const std::string& said :
         {std::string("MX7K-PQ2D-94RA-TT0C"), std::string(recordId), m_notice.ref.id, chinese.title, chinese.site,
          chinese.purpose, chinese.priceEffect, chinese.retention, chinese.withdrawal, chinese.complaints,
          chinese.controller.name, chinese.controller.phone, chinese.controller.email, std::string("2026年11月20日"),
          std::string("2027年5月19日"), std::string("UTC+08:00")}) {
        EXPECT_THAT(text, HasSubstr(bare(said)));
    }
    EXPECT_THAT(text, HasSubstr("10:03"));
}

TEST_F(Slip, ofThePass_namesNeitherPseudonymNorDevice)
{
    const std::string text = textOf(passIn("zh-CN"));
    EXPECT_THAT(text, Not(HasSubstr("subj_")));
    EXPECT_THAT(text, Not(HasSubstr("kiosk-01")));
}

TEST_F(Slip, ofThePass_followsTheLanguageThatWasAgreedIn)
{
    const std::string english = textOf(passIn("en"));
    EXPECT_THAT(english, HasSubstr(bare(m_notice.text("en")->purpose)));
    EXPECT_THAT(english, HasSubstr(bare("Who is paid, and your price")));
    EXPECT_THAT(english, Not(HasSubstr("渠道")));
}

TEST_F(Slip, ofThePass_carriesACodeThatReadsBackAtTheResolutionOfAThermalHead)
{
    for (const auto& text : m_notice.texts) {
        EXPECT_THAT(codesIn(pictureOf(passIn(text.language), 203)), ::testing::ElementsAre(pass().payload()))
            << text.language;
    }
}

TEST_F(Slip, ofThePass_withoutACode_stillPrints)
{
    const auto pdf = passSlip(pass(), QImage(), agreed(m_notice), m_notice, m_zone, m_english);
    EXPECT_THAT(textOf(pdf), HasSubstr("MX7K-PQ2D-94RA-TT0C"));
    EXPECT_TRUE(codesIn(pictureOf(pdf, 203)).empty());
}

TEST_F(Slip, isOnePageEightyMillimetresWideWithWhiteMarginsInEveryLanguage)
{
    std::vector<std::vector<std::byte>> slips;
    for (const auto& text : m_notice.texts) {
        slips.push_back(passIn(text.language));
        slips.push_back(certificateIn(text.language));
    }
    for (const auto& pdf : slips) {
        const std::string info = run("pdfinfo", {file(pdf)}).toStdString();
        EXPECT_THAT(info, ::testing::ContainsRegex("Pages: +1\n"));
        const QImage picture = pictureOf(pdf, 254); // ten pixels a millimetre
        EXPECT_NEAR(picture.width(), 800, 2);
        EXPECT_TRUE(isWhite(picture, QRect(0, 0, 38, picture.height())));
        EXPECT_TRUE(isWhite(picture, QRect(picture.width() - 38, 0, 38, picture.height())));
        EXPECT_TRUE(isWhite(picture, QRect(0, 0, picture.width(), 30)));
        EXPECT_TRUE(isWhite(picture, QRect(0, picture.height() - 30, picture.width(), 30)));
        EXPECT_FALSE(isWhite(picture, QRect(0, picture.height() - 120, picture.width(), 90))) << "cut to its height";
    }
}

TEST_F(Slip, inArabic_startsOnTheRight)
{
    // Labels are short: the right half of the page holds more ink than the left one.
    const QImage picture = pictureOf(certificateIn("ar"), 100);
    std::size_t left = 0;
    std::size_t right = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            (x < picture.width() / 2 ? left : right) += qGray(picture.pixel(x, y)) < 128 ? 1U : 0U;
        }
    }
    EXPECT_GT(right, left + left / 4);
    EXPECT_THAT(textOf(passIn("ar")), HasSubstr("MX7K-PQ2D-94RA-TT0C"));
}

TEST_F(Slip, usesTheFontsThatTheProductDependsOn)
{
    for (const char* family : {"Noto Sans", "Noto Sans CJK SC", "Noto Naskh Arabic"}) {
        EXPECT_EQ(QFontInfo(QFont(family)).family(), family);
    }
    const std::string fonts = run("pdffonts", {file(passIn("ar"))}).toStdString();
    EXPECT_THAT(fonts, HasSubstr("NotoNaskhArabic"));
}

TEST_F(Slip, ofTheCertificate_saysWhatWasDeletedAndHowItWasProven)
{
    const std::string text = textOf(certificateIn("en"));
    for (const std::string said :
         {"Confirmation of deletion", "Your visits and the channel you named", "What was read from your document",
          "Rows deleted 7", "Your pass leads to nothing any more", "every cell", "write-ahead log", "something new",
          "November 25, 2026", "0198f0c9-0000-7000-8000-00000000c0de", "Example Estates"}) {
        EXPECT_THAT(text, HasSubstr(bare(said)));
    }
}

TEST_F(Slip, ofTheCertificate_namesNobody)
{
    const auto pdf = certificateIn("zh-CN");
    const std::string bytes(reinterpret_cast<const char*>(pdf.data()), pdf.size());
    EXPECT_THAT(bytes, Not(HasSubstr("subj_")));
    EXPECT_THAT(textOf(pdf), Not(HasSubstr("subj_")));
}

TEST_F(Slip, ofTheCertificate_namesTheRecordsThatEnded)
{
    EXPECT_THAT(textOf(certificateSlip(m_certificate, {withdrawn(m_notice)}, m_notice, "en", m_zone, m_english)),
                HasSubstr(recordId));
}

TEST_F(Slip, ofARefusal_saysWhatWasNotAgreedToAndTheHour_andNothingOfAPerson)
{
    const auto record = recordOf(choice(m_notice, ConsentStatus::Refused, "en"), recordId, "onetime_7f3k92qdm0xa");
    const auto pdf = refusalSlip(record, m_notice, m_zone, m_english);
    const std::string text = textOf(pdf);
    for (const auto* said : {"Confirmation: you did not agree", "You did not agree to", "In the hour that began",
                             "Nothing of you", "N-P1-VISIT", recordId}) {
        EXPECT_THAT(text, HasSubstr(bare(QString::fromUtf8(said))));
    }
    EXPECT_THAT(text, HasSubstr(bare(QString::fromStdString(m_notice.text("en")->refusalEffect))));
    EXPECT_THAT(text, HasSubstr(bare(QStringLiteral("10:00"))));
    EXPECT_THAT(text, Not(HasSubstr("10:03"))) << "the minute would say who stood here";
    EXPECT_THAT(text, Not(HasSubstr("onetime_")));
    EXPECT_THAT(text, Not(HasSubstr("kiosk-01")));
}

TEST_F(Slip, ofANotice_saysAllOfIt_andThatItIsNoConsent)
{
    const auto& text = *m_notice.text("en");
    std::vector<SlipField> fields;
    for (const auto& row : fullText(m_notice, text)) {
        fields.push_back({QString::fromStdString(std::string(row.key)), QString::fromStdString(row.text)});
    }
    const std::string said = textOf(noticeSlip(fields, m_notice, "en", m_english));
    for (const auto& row : fullText(m_notice, text)) {
        EXPECT_THAT(said, HasSubstr(bare(QString::fromStdString(row.text)))) << row.key;
    }
    EXPECT_THAT(said, HasSubstr(bare("N-P1-VISIT")));
    EXPECT_THAT(said, HasSubstr(bare("This is not a consent.")));
}

TEST_F(Slip, ofTheCertificate_admitsThatTheKeyStaysWhileAnotherConsentLives)
{
    DeletionCertificate part = m_certificate;
    part.keyDestroyed = false;
    EXPECT_THAT(textOf(certificateSlip(part, {}, m_notice, "en", m_zone, m_english)),
                HasSubstr(bare("Kept, because you still agree to something else.")));
}

TEST_F(Slip, ofTheCertificate_saysWhatALegalHoldKeeps_whyUntilWhenAndWhatCanBeDone)
{
    DeletionCertificate part = m_certificate;
    part.kept = {{HoldGround::Court, "2026-YUE-0304", {HoldClass::Visits, HoldClass::Checks}, morning + 24h * 30}};
    const std::string said = textOf(certificateSlip(part, {}, m_notice, "en", m_zone, m_english));
    for (const char* words :
         {"Kept because a law wants it", "Visits with their channels", "Identity checks by a person",
          "Why: A case before a court, reference", "Nobody here can read it; then it is deleted."}) {
        EXPECT_THAT(said, HasSubstr(bare(QString::fromLatin1(words)))) << words;
    }
    EXPECT_THAT(textOf(certificateIn("en")), Not(HasSubstr(bare("Kept because a law wants it"))));
}

} // namespace mingshi
