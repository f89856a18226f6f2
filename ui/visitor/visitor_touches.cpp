// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "screen_evidence.h"
#include "visitor_model.h"

/// Each touch on the visitor's window as the event that it is.
namespace mingshi {

void VisitorModel::start()
{
    m_post(visit::touch::Start{});
}

void VisitorModel::havePass()
{
    m_post(visit::touch::HavePass{visit::PassUse::Visit});
}

void VisitorModel::withdraw()
{
    m_post(visit::touch::HavePass{visit::PassUse::Withdraw});
}

void VisitorModel::chooseLanguage(const QString& code)
{
    m_post(visit::touch::ChooseLanguage{code.toStdString()});
}

void VisitorModel::openFullText()
{
    m_post(visit::touch::OpenFullText{});
}

void VisitorModel::closeFullText()
{
    m_post(visit::touch::CloseFullText{});
}

void VisitorModel::agree(const QRectF& agreeRect, const QRectF& refuseRect)
{
    m_post(visit::touch::Agree{evidenceOf(agreeRect, refuseRect, m_language.rightToLeft())});
}

void VisitorModel::refuse(const QRectF& agreeRect, const QRectF& refuseRect)
{
    m_post(visit::touch::Refuse{evidenceOf(agreeRect, refuseRect, m_language.rightToLeft())});
}

void VisitorModel::underFourteen()
{
    m_post(visit::touch::UnderFourteen{});
}

void VisitorModel::nameGuardian(const QString& key)
{
    if (key == QLatin1String("nobody")) {
        m_post(visit::touch::NobodyWithMe{});
        return;
    }
    std::optional<Guardian> named; // or 14 and older
    for (const auto guardian : allGuardians) {
        if (key.toStdString() == code(guardian)) {
            named = guardian;
        }
    }
    m_post(visit::touch::NameGuardian{named});
}

void VisitorModel::nameChannel(const QString& key)
{
    if (const auto* named = channel(key)) {
        m_post(visit::touch::NameChannel{*named, claimWhole() ? m_claim.toStdString() : std::string()});
    }
}

void VisitorModel::recordVisit(const QString& key)
{
    if (const auto* named = channel(key)) {
        m_post(visit::touch::RecordVisit{*named, claimWhole() ? m_claim.toStdString() : std::string()});
    }
}

void VisitorModel::typeKey(const QString& character)
{
    if (!typedWhole()) {
        m_typed += character;
        emit changed();
    }
}

void VisitorModel::deleteKey()
{
    if (!m_typed.isEmpty()) {
        m_typed.chop(1);
        emit changed();
    }
}

void VisitorModel::findPass()
{
    m_post(visit::touch::TypePass{m_typed.toStdString()});
}

void VisitorModel::openClaim()
{
    m_typingClaim = true;
    emit changed();
}

void VisitorModel::typeClaim(const QString& character)
{
    constexpr int longest = 32; // attribution/claim.h
    if (m_claim.size() < longest) {
        m_claim += character;
        emit changed();
    }
}

void VisitorModel::deleteClaimKey()
{
    m_claim.chop(1);
    emit changed();
}

void VisitorModel::useClaim()
{
    m_typingClaim = false;
    emit changed();
}

void VisitorModel::forgetClaim()
{
    m_claim.clear();
    useClaim();
}

void VisitorModel::seeEverything()
{
    m_post(visit::touch::SeeEverything{});
}

void VisitorModel::readChange()
{
    m_post(visit::touch::ReadChange{});
}

void VisitorModel::chooseWithdrawal(const QString& key)
{
    m_post(visit::touch::ChooseWithdrawal{purposeFromCode(key.toStdString())});
}

void VisitorModel::askWithdrawal()
{
    m_post(visit::touch::AskWithdrawal{});
}

void VisitorModel::confirmWithdrawal()
{
    m_post(visit::touch::ConfirmWithdrawal{});
}

void VisitorModel::printSlip()
{
    m_post(visit::touch::PrintSlip{});
}

void VisitorModel::stillHere()
{
    m_post(visit::touch::StillHere{});
}

void VisitorModel::callStaff()
{
    m_post(visit::touch::CallStaff{});
}

void VisitorModel::play()
{
    if (m_state.playing) {
        m_post(visit::touch::StopPlaying{});
    } else {
        m_post(visit::touch::Play{});
    }
}

void VisitorModel::pause()
{
    if (paused()) {
        m_post(visit::touch::Play{});
    } else {
        m_post(visit::touch::Pause{});
    }
}

void VisitorModel::playAgain()
{
    m_post(visit::touch::PlayAgain{});
}

void VisitorModel::playSlowly()
{
    m_post(visit::touch::PlaySlowly{});
}

void VisitorModel::back()
{
    m_post(visit::touch::Back{});
}

void VisitorModel::leave()
{
    m_post(visit::touch::Leave{});
}

} // namespace mingshi
