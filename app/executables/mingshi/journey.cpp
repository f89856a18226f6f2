// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "journey.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <fstream>
#include <iomanip>
#include <iostream>

namespace mingshi {

namespace {

/// What the QML engine or a binding complained about; any complaint fails the step in which it came.
std::string complaint;
QtMessageHandler before = nullptr;

void listen(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const bool fromQml = text.contains(u"qrc:/") || QByteArrayView(context.category) == "qml";
    if (fromQml && type != QtDebugMsg && type != QtInfoMsg) {
        complaint = text.toStdString();
    }
    before(type, context, text);
}

} // namespace

Journey::Journey(Kiosk& kiosk, Windows& windows, Demo& demo, std::filesystem::path out)
    : m_kiosk(kiosk), m_windows(windows), m_demo(demo), m_out(std::move(out))
{
}

int Journey::play()
{
    QElapsedTimer watch;
    watch.start();
    before = qInstallMessageHandler(listen);
    std::string problem;
    try {
        visitorTakesPass();
        visitorComesAgain();
        visitorRefuses();
        guardianAnswersForChild();
        visitorAsksForHelp();
        buyerIsCompared();
        buyerDisputes();
        buyerIsSomebodyElse();
        buyerRefuses();
        visitorWithdraws();
        buyerWithdraws();
        managerSeesDeletion();
        managerAnswers();
        managerDecides();
        managerDeletes();
    } catch (const Failed& failed) {
        problem = failed.what;
    }
    qInstallMessageHandler(before);

    const nlohmann::ordered_json report{{"product", "mingshi " MINGSHI_VERSION},
                                        {"ok", problem.empty()},
                                        {"problem", problem},
                                        {"seconds", static_cast<double>(watch.elapsed()) / 1000},
                                        {"camera_opened", m_kiosk.cameraOpened()},
                                        {"screens", m_shots},
                                        {"steps", m_steps}};
    write("journey.json", report.dump(2) + "\n");
    std::cout << (problem.empty() ? "The journey is done: " : "The journey stopped: ") << m_steps.size() << " steps, "
              << m_shots << " screens in " << m_out.string() << std::endl;
    if (!problem.empty()) {
        std::cerr << problem << std::endl;
    }
    return problem.empty() ? 0 : 1;
}

void Journey::step(const std::string& name, const std::function<void()>& body)
{
    std::cout << "[" << std::setw(2) << m_steps.size() + 1 << "] " << name << std::flush;
    QElapsedTimer watch;
    watch.start();
    std::string problem;
    complaint.clear();
    try {
        body();
    } catch (const Failed& failed) {
        problem = failed.what;
    }
    if (problem.empty()) {
        problem = complaint;
    }
    const double seconds = static_cast<double>(watch.elapsed()) / 1000;
    std::cout << (problem.empty() ? "  ok  " : "  FAILED  ") << std::fixed << std::setprecision(2) << seconds << " s"
              << std::endl;
    m_steps.push_back({{"step", name}, {"outcome", problem.empty() ? "ok" : problem}, {"seconds", seconds}});
    if (!problem.empty()) {
        for (auto [view, window] : {std::pair{m_windows.visitor(), "visitor"},
                                    {m_windows.signing(), "desk"},
                                    {m_windows.manager(), "manager"}}) {
            view->grabWindow().save(
                QString::fromStdString((m_out / ("failed-" + std::string(window) + ".png")).string()));
        }
        throw Failed{name + ": " + problem};
    }
}

void Journey::until(const char* what, const std::function<bool()>& reached, std::chrono::milliseconds atMost)
{
    QElapsedTimer watch;
    watch.start();
    while (!reached()) {
        if (watch.elapsed() > atMost.count()) {
            throw Failed{std::string("waited in vain for ") + what};
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(2);
    }
}

void Journey::settle()
{
    QElapsedTimer watch;
    watch.start();
    while (watch.elapsed() < 350) { // longer than any motion (visual.md: 120-200 ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(2);
    }
}

void Journey::tap(QQuickView* view, const char* name)
{
    Finger finger(*view);
    until(name, [&] { return finger.find(QString::fromLatin1(name)) != nullptr; });
    settle();
    if (!finger.tap(QString::fromLatin1(name))) {
        throw Failed{std::string("nothing to tap: ") + name};
    }
}

void Journey::type(QQuickView* view, const char* name, const std::string& text)
{
    if (!Finger(*view).type(QString::fromLatin1(name), QString::fromStdString(text))) {
        throw Failed{std::string("nothing to type into: ") + name};
    }
}

void Journey::require(bool holds, const char* what)
{
    if (!holds) {
        throw Failed{std::string("not so: ") + what};
    }
}

std::filesystem::path Journey::shot(QQuickView* view, const std::string& name)
{
    settle();
    until("the screen, come up whole", [&] { // a busy machine is late with its animations
        const auto* page = view->rootObject()->findChild<QQuickItem*>(QStringLiteral("page"));
        return page == nullptr || std::ranges::all_of(page->childItems(), [](const QQuickItem* item) {
                   return item->opacity() >= 1 || !item->isVisible();
               });
    });
    std::ostringstream file;
    file << std::setfill('0') << std::setw(2) << ++m_shots << '-' << name << ".png";
    const auto path = m_out / file.str();
    if (!view->grabWindow().save(QString::fromStdString(path.string()))) {
        throw Failed{path.string() + " cannot be written"};
    }
    return path;
}

void Journey::write(const std::string& name, const std::string& content)
{
    std::ofstream stream(m_out / name, std::ios::binary);
    stream << content;
    if (!stream.flush()) {
        std::cerr << (m_out / name).string() << " cannot be written" << std::endl;
    }
}

} // namespace mingshi
