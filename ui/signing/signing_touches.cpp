// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// What SigningModel posts, and from whose side.
#include "signing_model.h"

namespace mingshi {

void SigningModel::signIn(const QString& account, const QString& password)
{
    staffTouched(signing::touch::SignIn{account.trimmed().toStdString(), password.toStdString()});
}

void SigningModel::signOut()
{
    staffTouched(signing::touch::SignOut{});
}

void SigningModel::findPass(const QString& text)
{
    staffTouched(signing::touch::TypePass{text.toStdString()});
}

void SigningModel::goWithoutPass()
{
    staffTouched(signing::touch::NoPass{});
}

void SigningModel::byPersonDone(PersonResult result)
{
    staffTouched(signing::touch::ByPersonDone{static_cast<int>(result)});
}

void SigningModel::nextBuyer()
{
    staffTouched(signing::touch::NextBuyer{});
}

void SigningModel::retry()
{
    staffTouched(signing::touch::Retry{});
}

void SigningModel::goToVisitor()
{
    staffTouched(signing::touch::GoToVisitor{});
}

void SigningModel::abandon()
{
    m_post(signing::facing(m_state), signing::touch::Abandon{});
}

void SigningModel::chooseLanguage(const QString& code)
{
    buyerTouched(signing::touch::ChooseLanguage{code.toStdString()});
}

void SigningModel::openFullText()
{
    buyerTouched(signing::touch::OpenFullText{});
}

void SigningModel::closeFullText()
{
    buyerTouched(signing::touch::CloseFullText{});
}

void SigningModel::agree(QRectF agreeRect, QRectF refuseRect)
{
    buyerTouched(signing::touch::Agree{evidence(agreeRect, refuseRect)});
}

void SigningModel::refuse(QRectF agreeRect, QRectF refuseRect)
{
    buyerTouched(signing::touch::Refuse{evidence(agreeRect, refuseRect)});
}

void SigningModel::printSlip()
{
    buyerTouched(signing::touch::PrintSlip{});
}

void SigningModel::takePass()
{
    buyerTouched(signing::touch::PassTaken{});
}

void SigningModel::chooseByPerson()
{
    buyerTouched(signing::touch::ChooseByPerson{});
}

void SigningModel::cancelCamera()
{
    buyerTouched(signing::touch::CancelCamera{});
}

void SigningModel::tryAgain()
{
    buyerTouched(signing::touch::TryAgain{});
}

void SigningModel::goOn()
{
    buyerTouched(signing::touch::Continue{});
}

void SigningModel::confirmTimeline()
{
    buyerTouched(signing::touch::ConfirmTimeline{});
}

void SigningModel::disputeTimeline()
{
    buyerTouched(signing::touch::DisputeTimeline{});
}

/// From the places where the two buttons were drawn, not from what the layout meant to do.
ScreenEvidence SigningModel::evidence(QRectF agreeRect, QRectF refuseRect) const
{
    const bool agreeLeft = agreeRect.x() < refuseRect.x();
    const bool agreeReadFirst = agreeLeft != m_language.rightToLeft();
    ScreenEvidence evidence;
    evidence.buttonOrder =
        agreeReadFirst ? std::vector<std::string>{"agree", "refuse"} : std::vector<std::string>{"refuse", "agree"};
    evidence.equalSize =
        agreeRect.size() == refuseRect.size() && !agreeRect.isEmpty() && agreeRect.y() == refuseRect.y();
    return evidence;
}

} // namespace mingshi
