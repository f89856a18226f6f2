// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSocketNotifier>
#include <QTimer>

#include <string>

namespace mingshi {

/// The program as a service: from the event loop of the screens it says that it is ready and beats, so that screens
/// which hang are started anew; SIGTERM and SIGINT end the event loop in order, so that workers finish what they began.
/// One at a time, in the thread of the application.
class Service {
public:
    explicit Service(std::string status);
    ~Service();
    Service(const Service&) = delete;
    Service& operator=(const Service&) = delete;

private:
    QTimer m_beat;
    QSocketNotifier m_ending;
};

} // namespace mingshi
