// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// How long a visitor waits: from a touch to the next screen, drawn in software, on the ways through the entrance screen
// in two languages (over the real flow; what the store would answer comes at once), and from the start of the real
// program to its first frame. Prints JSON with limits.
#include "figures.h"
#include "visitor_window.h"

#include "store/sqlcipher_store.h"

#include <CLI/CLI.hpp>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <iostream>

namespace mingshi::benchmarks {

namespace {

struct Mishap {
    std::string what;
};

/// A visitor who touches, one after the other.
class Walk {
public:
    explicit Walk(std::string language) : m_language(std::move(language))
    {
        QObject::connect(&m_window.view, &QQuickWindow::frameSwapped, &m_window.view, [this] { m_drawn = true; });
    }

    void begin() { show("attract", "zh-CN"); } ///< in the site's first language
    void touch(const std::string& name)
    {
        QQuickItem* item = m_window.find(QString::fromStdString(name));
        if (item == nullptr) {
            throw Mishap{m_language + ": nothing is called " + name};
        }
        const QPoint where = VisitorWindow::rect(item).center().toPoint();
        const QImage before = m_window.settle();
        m_window.posted.clear();
        touches.take([&] {
            QTest::mouseClick(&m_window.view, Qt::LeftButton, {}, where);
            for (auto& body : std::exchange(m_window.posted, {})) {
                m_state = visit::step(m_window.site, m_state, {m_now, std::move(body)}).state;
                m_window.model.show(m_state);
            }
            draw();
        });
        const QImage after = m_window.view.grabWindow();
        if (after == before) {
            throw Mishap{m_language + ": a touch on " + name + " shows nothing"};
        }
    }
    /// What a store, a scanner or a printer brought.
    void answer(const std::string& name)
    {
        m_window.settle();
        answers.take([&] {
            show(name, m_language);
            draw();
        });
    }

    Times touches;
    Times answers;

private:
    void show(const std::string& name, const std::string& language)
    {
        for (auto& [its, state] : sample::states(language)) {
            if (its == name) {
                m_state = std::move(state);
                m_window.model.show(m_state);
                return;
            }
        }
        throw Mishap{"no state is called " + name};
    }
    /// Until the next frame is on the screen.
    void draw()
    {
        m_drawn = false;
        m_window.view.update();
        while (!m_drawn) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    std::string m_language;
    VisitorWindow m_window{QSize(1080, 1920)};
    visit::State m_state;
    bool m_drawn = false;
    Timestamp m_now = sample::at("2026-11-24T16:20:00.000Z");
};

void walk(Walk& visitor, const std::string& language)
{
    visitor.begin();
    for (const auto& name : {std::string("start"), "language-" + language, std::string("fullText"),
                             std::string("closeFullText"), std::string("agree"), std::string("channel-not_said")}) {
        visitor.touch(name);
    }
    visitor.answer("pass");
    visitor.touch("printSlip");
    visitor.touch("done");

    visitor.begin();
    for (const auto& name : {std::string("start"), "language-" + language, std::string("refuse")}) {
        visitor.touch(name);
    }
    visitor.answer("refused-counted");
    visitor.touch("done");

    visitor.begin();
    visitor.touch("havePass");
    visitor.answer("present");
    visitor.touch("key-M");
    visitor.answer("visitor");
    visitor.touch("seeEverything");
    visitor.answer("held");
    visitor.touch("back");
    visitor.answer("visitor");
    visitor.touch("recordVisit");
    visitor.touch("channel-DI-01");
    visitor.answer("recorded");
    visitor.touch("done");

    visitor.begin();
    visitor.touch("withdraw");
    visitor.answer("confirming-all");
    visitor.touch("withdraw-visit_attribution");
    visitor.touch("confirmWithdrawal");
    visitor.answer("withdrawn");
    visitor.touch("done");
}

/// The site's program with records of its own, started as on a kiosk but for the display.
class Start {
public:
    Start(std::filesystem::path records, std::filesystem::path passphraseFile)
        : m_records(std::move(records)), m_passphraseFile(std::move(passphraseFile))
    {
        if (m_records.empty()) {
            m_records = m_folder.filePath(QStringLiteral("records")).toStdString();
            m_passphraseFile = m_folder.filePath(QStringLiteral("passphrase")).toStdString();
            std::ofstream(m_passphraseFile) << "a passphrase of a benchmark\n";
            const auto created = SqlCipherStore::create(m_records, "a passphrase of a benchmark");
            if (!created) {
                throw Mishap{toString(created.error())};
            }
            m_recoveryKey = created->recoveryKey;
        }
        const auto settings = m_folder.filePath(QStringLiteral("settings.json"));
        std::ofstream(settings.toStdString()) << nlohmann::json{{"project", "benchmark"},
                                                                {"device", "kiosk-01"},
                                                                {"languages", {"zh-CN", "ar", "en"}},
                                                                {"channels", nlohmann::json::array()},
                                                                {"data", m_records.string()},
                                                                {"passphrase_file", m_passphraseFile.string()},
                                                                {"notices", MINGSHI_SOURCE_DIR "/resources/notices"},
                                                                {"models", MINGSHI_BINARY_DIR "/models"},
                                                                {"devices", {{"speech", false}}},
                                                                {"screens", {{"visitor", nlohmann::json::object()}}}};
        m_arguments = {QStringLiteral("--settings"), settings, QStringLiteral("--screens"), QStringLiteral("visitor")};
    }

    /// Until Qt says that a frame was drawn.
    void firstFrame() const
    {
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("qt.scenegraph.time.renderloop=true"));
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral(MINGSHI_BINARY_DIR "/bin/mingshi"), m_arguments);
        QByteArray said;
        while (!said.contains("Frame rendered")) {
            if (!program.waitForReadyRead(30000)) {
                throw Mishap{"no frame was drawn: " + said.toStdString()};
            }
            said += program.readAll();
        }
        program.terminate();
        program.waitForFinished();
    }
    void linked() const
    {
        QProcess program;
        program.start(QStringLiteral(MINGSHI_BINARY_DIR "/bin/mingshi"), {QStringLiteral("--version")});
        program.waitForFinished();
    }
    void openedByPassphrase() const
    {
        std::ifstream file(m_passphraseFile);
        std::string passphrase;
        std::getline(file, passphrase);
        if (const auto opened = SqlCipherStore::open(m_records, passphrase); !opened) {
            throw Mishap{toString(opened.error())};
        }
    }
    void openedByRawKey() const
    {
        if (const auto opened = SqlCipherStore::openWithRecoveryKey(m_records, m_recoveryKey); !opened) {
            throw Mishap{toString(opened.error())};
        }
    }
    bool hasRawKey() const { return !m_recoveryKey.empty(); }

private:
    QTemporaryDir m_folder;
    std::filesystem::path m_records;
    std::filesystem::path m_passphraseFile;
    std::string m_recoveryKey;
    QStringList m_arguments;
};

void measureStart(Figures& figures, const Start& start, int rounds)
{
    Times frames;
    Times linking;
    Times passphrases;
    Times rawKeys;
    for (int i = 0; i < rounds; ++i) {
        frames.take([&] { start.firstFrame(); });
        linking.take([&] { start.linked(); });
        passphrases.take([&] { start.openedByPassphrase(); });
        if (start.hasRawKey()) {
            rawKeys.take([&] { start.openedByRawKey(); });
        }
    }
    figures.add("start_to_first_frame_median", frames.median(), "ms", 2000);
    figures.add("start_to_first_frame_worst", frames.worst(), "ms");
    figures.add("of_that_libraries_linked", linking.median(), "ms");
    figures.add("of_that_records_opened_by_passphrase", passphrases.median(), "ms");
    if (start.hasRawKey()) {
        figures.add("records_opened_by_raw_key", rawKeys.median(), "ms");
    }
}

int run(int argc, char** argv)
{
    int rounds = 10;
    std::filesystem::path records;
    std::filesystem::path passphraseFile;
    CLI::App app("Times of the visitor's screen, as JSON.");
    app.add_option("--rounds", rounds, "how often each way is gone")->check(CLI::Range(1, 1000));
    app.add_option("--records", records, "start with these instead of empty ones");
    app.add_option("--passphrase-file", passphraseFile, "which opens them")->needs("--records");
    CLI11_PARSE(app, argc, argv);

    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication application(argc, argv);
    Figures figures("screen");
    try {
        measureStart(figures, Start(records, passphraseFile), std::min(rounds, 7));
        for (const std::string language : {"zh-CN", "ar"}) {
            const Complaints none;
            Walk visitor(language);
            for (int i = 0; i < rounds; ++i) {
                walk(visitor, language);
            }
            if (!Complaints::list.empty()) {
                throw Mishap{Complaints::list.first().toStdString()};
            }
            figures.add("touch_to_next_screen_p95_" + language, visitor.touches.p95(), "ms", 100);
            figures.add("touch_to_next_screen_own_cpu_p95_" + language, visitor.touches.cpuP95(), "ms", 100);
            figures.add("touch_to_next_screen_median_" + language, visitor.touches.median(), "ms");
            figures.add("touch_to_next_screen_worst_" + language, visitor.touches.worst(), "ms");
            figures.add("answer_to_next_screen_p95_" + language, visitor.answers.p95(), "ms", 100);
            figures.note("touches_" + language, visitor.touches.runs());
        }
    } catch (const Mishap& mishap) {
        std::cerr << mishap.what << '\n';
        return 1;
    }
    std::cout << figures.text();
    return 0;
}

} // namespace

} // namespace mingshi::benchmarks

int main(int argc, char** argv)
{
    return mingshi::benchmarks::run(argc, argv);
}
