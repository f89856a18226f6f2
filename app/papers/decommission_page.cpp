// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "papers/decommission_page.h"

#include "papers/slip_page.h"

#include <nlohmann/json.hpp>

namespace mingshi {

namespace {

QString textAt(const nlohmann::json& certificate, const char* key)
{
    const auto& value = certificate.at(key);
    return value.is_string() ? QString::fromStdString(value.get<std::string>())
           : value.is_null() ? QStringLiteral("–")
                             : QString::fromStdString(value.dump());
}

} // namespace

std::vector<std::byte> decommissionPage(const nlohmann::json& certificate)
{
    const QString title = QStringLiteral("停用销毁证明 · Certificate of decommissioning");
    SlipPage page(u"zh-CN", title);
    page.heading(title);
    page.text(textAt(certificate, "site"));
    page.rule();
    page.field(QStringLiteral("下令人员编号 · Ordered by staff number"), textAt(certificate, "ordered_by"));
    page.field(QStringLiteral("下令时间 · Ordered at (UTC)"), textAt(certificate, "ordered_at"));
    page.field(QStringLiteral("完成时间 · Finished at (UTC)"), textAt(certificate, "finished_at"));
    page.field(QStringLiteral("当时的人数 · People then"), textAt(certificate, "people"));
    page.field(QStringLiteral("当时的到访次数 · Visits then"), textAt(certificate, "visits"));
    page.field(QStringLiteral("当时的日志条数 · Log entries then"), textAt(certificate, "log_entries"));
    page.field(QStringLiteral("最近一次备份 · Last backup (UTC)"), textAt(certificate, "last_backup"));
    QStringList wiped;
    for (const auto& file : certificate.at("wiped")) {
        wiped.append(QString::fromStdString(file.at("file").get<std::string>()) + QStringLiteral(" · ") +
                     QString::fromStdString(file.at("bytes").dump()));
    }
    page.field(QStringLiteral("已覆写并删除的文件及字节数 · Files overwritten and removed, bytes"), wiped.join(u'\n'));
    page.field(QStringLiteral("方式 · How"), QStringLiteral("先销毁所有密钥槽，再将每个文件用随机数据覆写一次并删除。闪"
                                                            "存可能留有旧块，但其内容已加密，此处已无密钥可解。\n") +
                                                 textAt(certificate, "how"));
    QStringList missing;
    for (const auto& medium : certificate.at("not_reachable")) {
        missing.append(QString::fromStdString(medium.get<std::string>()));
    }
    if (!missing.isEmpty()) {
        page.field(QStringLiteral("未能处理的备份介质 · Backup media that were not reachable"), missing.join(u'\n'));
        page.text(QStringLiteral("这些介质上的备份仍可用口令或恢复密钥打开。请销毁介质，或同时销毁口令和恢复密钥。\n") +
                  textAt(certificate, "still_open"));
    }
    page.rule();
    page.small(QStringLiteral("编号 · Number"));
    page.code(textAt(certificate, "certificate_id"));
    page.small(QStringLiteral("签名公钥指纹（私钥已销毁） · Key that signed, since destroyed"));
    page.code(QString::fromStdString(certificate.at("signature").at("keyId").get<std::string>()));
    return page.pdf();
}

} // namespace mingshi
