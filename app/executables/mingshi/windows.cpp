// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "windows.h"

#include <QGuiApplication>
#include <QQmlError>
#include <QScreen>

namespace mingshi {

namespace {

constexpr QSize visitorSize{1080, 1920};
constexpr QSize deskSize{1920, 1080};

/// One copy, in the layout that is drawn; the picture itself is wiped by its owner.
QImage frameImage(const Picture& picture)
{
    const QImage bgr(reinterpret_cast<const uchar*>(picture.bgr.data()), picture.width, picture.height,
                     picture.width * 3, QImage::Format_BGR888);
    return bgr.convertToFormat(QImage::Format_RGB32);
}

} // namespace

Windows::Windows(const Settings& settings, QrMaker qr)
    : m_settings(settings), m_qr(std::move(qr)), m_visitorLanguage(QString::fromStdString(settings.languages.front())),
      m_signingLanguage(m_visitorLanguage.code()), m_managerLanguage(m_visitorLanguage.code())
{
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
}

void Windows::follow(Kiosk& kiosk)
{
    const auto project = QString::fromStdString(m_settings.project);
    m_visitorModel = std::make_unique<VisitorModel>(kiosk.site(), project, m_visitorLanguage, m_qr,
                                                    [&kiosk](visit::EventBody body) { kiosk.post(std::move(body)); });
    m_signingModel = std::make_unique<SigningModel>(
        kiosk.site(), project, m_signingLanguage, m_liveView, m_qr,
        [&kiosk](signing::Side from, signing::EventBody body) { kiosk.post(from, std::move(body)); });
    m_panelModel = std::make_unique<PanelModel>(
        project, m_managerLanguage, [&kiosk](panel::EventBody body) { kiosk.post(std::move(body)); },
        kiosk.site().channels);

    const auto drawVisit = [this, &kiosk] { m_visitorModel->show(kiosk.visit()); };
    const auto drawSigning = [this, &kiosk] { m_signingModel->show(kiosk.signing()); };
    const auto drawPanel = [this, &kiosk] { m_panelModel->show(kiosk.panel()); };
    QObject::connect(&kiosk, &Kiosk::visitChanged, m_visitorModel.get(), drawVisit);
    QObject::connect(&kiosk, &Kiosk::signingChanged, m_signingModel.get(), drawSigning);
    QObject::connect(&kiosk, &Kiosk::panelChanged, m_panelModel.get(), drawPanel);
    drawVisit();
    drawSigning();
    drawPanel();

    if (m_settings.visitor.shown) {
        m_visitor = open(project, QStringLiteral("Visitor/VisitorScreen"), m_visitorModel.get(), visitorSize);
        place(*m_visitor, m_settings.visitor);
    }
    if (m_settings.signing.shown) {
        m_signing = open(project, QStringLiteral("Signing/SigningScreen"), m_signingModel.get(), deskSize);
        place(*m_signing, m_settings.signing);
    }
    if (m_settings.manager.shown) {
        m_manager = open(project, QStringLiteral("Manager/ManagerScreen"), m_panelModel.get(), deskSize);
        place(*m_manager, m_settings.manager);
    }
}

std::unique_ptr<QQuickView> Windows::open(const QString& title, const QString& source, QObject* model, QSize size)
{
    auto view = std::make_unique<QQuickView>(&m_engine, nullptr);
    view->setTitle(title);
    view->setResizeMode(QQuickView::SizeRootObjectToView);
    view->setInitialProperties({{QStringLiteral("model"), QVariant::fromValue(model)}});
    view->resize(size);
    view->setSource(QUrl(QStringLiteral("qrc:/qt/qml/Mingshi/%1.qml").arg(source)));
    return view;
}

void Windows::place(QQuickView& view, const ScreenSettings& settings)
{
    const auto displays = QGuiApplication::screens();
    QScreen* display = displays.value(settings.display, QGuiApplication::primaryScreen());
    view.setScreen(display);
    if (settings.fullScreen) {
        view.setGeometry(display->geometry());
        view.showFullScreen();
        return;
    }
    // A portrait screen of 1,920 pixels has to fit a smaller display when somebody only tries it out.
    const QSize room = display->availableSize();
    const QSize size = view.size();
    if (QGuiApplication::platformName() != u"offscreen" &&
        (size.width() > room.width() || size.height() > room.height())) {
        view.resize(size.scaled(room, Qt::KeepAspectRatio));
    }
    view.show();
}

Preview Windows::preview()
{
    return {.show = [this](const Picture& frame) { m_liveView.show(frameImage(frame)); },
            .clear = [this] { m_liveView.clear(); }};
}

QString Windows::problem() const
{
    for (const auto* view : {m_visitor.get(), m_signing.get(), m_manager.get()}) {
        if (view != nullptr && view->status() == QQuickView::Error) {
            return view->errors().isEmpty() ? view->source().toString() : view->errors().constFirst().toString();
        }
    }
    return {};
}

} // namespace mingshi
