<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Controls</name>
    <message>
        <source>The camera is open</source>
        <translation>摄像头已打开</translation>
    </message>
    <message>
        <source>The camera is closed</source>
        <translation>摄像头已关闭</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第%1步，共%2步</translation>
    </message>
    <message>
        <source>Text that can be scrolled</source>
        <translation>可上下滚动的文字</translation>
    </message>
    <message>
        <source>There is more below</source>
        <translation>下面还有内容</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This screen is having a short rest. Nothing was recorded. Staff are told.</source>
        <translation>本屏暂停使用。未作任何记录。已告知工作人员。</translation>
    </message>
    <message>
        <source>Your records cannot be opened right now. Nothing was changed. Staff are told.</source>
        <translation>您的记录暂时无法打开。未作任何改动。已告知工作人员。</translation>
    </message>
    <message>
        <source>The device did not work. Nothing was kept. A person will check instead.</source>
        <translation>设备没有正常工作。未保存任何信息。改由人工核验。</translation>
    </message>
    <message>
        <source>Correct the file that is named, or put the shipped one back.</source>
        <translation>请改正所列文件，或恢复随产品提供的原文件。</translation>
    </message>
    <message>
        <source>Give this account the right to write to the folder that is named, or name another folder.</source>
        <translation>请授予本账户对所列文件夹的写入权限，或改用其他文件夹。</translation>
    </message>
    <message>
        <source>Free some space on the disk. Nothing that was confirmed is lost.</source>
        <translation>请腾出磁盘空间。已确认的内容没有丢失。</translation>
    </message>
    <message>
        <source>Start it on a machine with a display, or play the journey with --headless FOLDER.</source>
        <translation>请在有显示器的电脑上启动，或用 --headless 文件夹 运行演示流程。</translation>
    </message>
    <message>
        <source>Mingshi is running already. Use that window or end it.</source>
        <translation>明示已在运行。请使用已打开的窗口，或先将其关闭。</translation>
    </message>
    <message>
        <source>Put the notice that is named into the notices folder. Without a notice nothing is asked.</source>
        <translation>请把所列告知放入告知文件夹。没有告知，就不征求同意。</translation>
    </message>
    <message>
        <source>Fill in the fields that are named, then start again.</source>
        <translation>请填写所列各项，然后重新启动。</translation>
    </message>
    <message>
        <source>The notice changed after it was approved. Put the approved one back or have the new one approved.</source>
        <translation>告知在批准后有改动。请恢复已批准的版本，或将新版本报批。</translation>
    </message>
    <message>
        <source>The record, receipt or key is damaged or of another kind. Use the file as it was handed out.</source>
        <translation>记录、回执或密钥文件已损坏，或者不是这一类文件。请使用发出时的原文件。</translation>
    </message>
    <message>
        <source>There is no database in the folder that is named. Check the folder, or restore a backup.</source>
        <translation>所列文件夹里没有数据库。请检查文件夹，或恢复备份。</translation>
    </message>
    <message>
        <source>The file is an unencrypted database. It was left as it is. Name the right folder.</source>
        <translation>该文件是未加密的数据库，未作改动。请指定正确的文件夹。</translation>
    </message>
    <message>
        <source>The file belongs to another program. It was left as it is. Name the right folder.</source>
        <translation>该文件属于其他程序，未作改动。请指定正确的文件夹。</translation>
    </message>
    <message>
        <source>The passphrase does not fit. Try again, or use the printed recovery key.</source>
        <translation>密码短语不符。请重试，或使用打印留存的恢复密钥。</translation>
    </message>
    <message>
        <source>The database is damaged. It was left as it is. Restore the newest backup.</source>
        <translation>数据库已损坏，未作改动。请恢复最新备份。</translation>
    </message>
    <message>
        <source>A newer Mingshi wrote this database. Install that version.</source>
        <translation>此数据库由更新版本的明示写入。请安装该版本。</translation>
    </message>
    <message>
        <source>Another process has the database open. End it first.</source>
        <translation>另一个进程正在使用数据库。请先将其结束。</translation>
    </message>
    <message>
        <source>The database refused a record that no consent allows. Tell the makers; nothing was stored.</source>
        <translation>数据库拒绝了一条没有取得同意的记录。未保存任何信息，请告知开发方。</translation>
    </message>
    <message>
        <source>This build has no encryption. It was stopped before it wrote anything. Install a proper build.</source>
        <translation>此版本不带加密，写入之前已停止。请安装正式版本。</translation>
    </message>
    <message>
        <source>The file key-slots.json is missing. Put it back from the backup; without it nothing can be read.</source>
        <translation>缺少文件 key-slots.json。请从备份恢复；没有它，任何内容都无法读取。</translation>
    </message>
    <message>
        <source>The file key-slots.json is damaged. Put it back from the backup.</source>
        <translation>文件 key-slots.json 已损坏。请从备份恢复。</translation>
    </message>
    <message>
        <source>Your consent is withdrawn and nothing more is used. Staff finish the deletion with you.</source>
        <translation>您已撤回同意，信息不再使用。工作人员会和您一起完成删除。</translation>
    </message>
    <message>
        <source>Traces were found after deletion. Open the manager&apos;s panel and repeat the deletion.</source>
        <translation>删除后仍发现残留。请打开管理面板，重新删除。</translation>
    </message>
    <message>
        <source>A face model is missing. Install Mingshi again, or switch the comparison off.</source>
        <translation>缺少人脸模型。请重新安装明示，或关闭人证比对。</translation>
    </message>
    <message>
        <source>A face model is not the approved one. Install Mingshi again; do not use the file.</source>
        <translation>人脸模型不是经批准的文件。请重新安装明示，不要使用该文件。</translation>
    </message>
    <message>
        <source>A face model cannot be loaded. Install Mingshi again.</source>
        <translation>人脸模型无法加载。请重新安装明示。</translation>
    </message>
    <message>
        <source>Check that the camera is plugged in and named in the settings.</source>
        <translation>请检查摄像头是否接好，并已写入设置。</translation>
    </message>
    <message>
        <source>The camera gave no more pictures. Unplug it and plug it in again.</source>
        <translation>摄像头不再提供画面。请拔下后重新插上。</translation>
    </message>
    <message>
        <source>Too much time passed since you agreed. The camera stayed closed.</source>
        <translation>距您同意已超过有效时间。摄像头没有打开。</translation>
    </message>
    <message>
        <source>Ask the buyer again if the buyer wishes.</source>
        <translation>买方愿意的，请重新征求同意。</translation>
    </message>
    <message>
        <source>Check that the card reader is plugged in and named in the settings.</source>
        <translation>请检查读卡器是否接好，并已写入设置。</translation>
    </message>
    <message>
        <source>The card reader was unplugged. Plug it in and try again.</source>
        <translation>读卡器已断开。请插好后重试。</translation>
    </message>
    <message>
        <source>The card reader does not answer. Unplug it and plug it in again.</source>
        <translation>读卡器没有响应。请拔下后重新插上。</translation>
    </message>
    <message>
        <source>The card reader answered with disturbed data. Try again.</source>
        <translation>读卡器返回的数据有误。请重试。</translation>
    </message>
    <message>
        <source>The reader&apos;s security module failed its self-test. Have it replaced.</source>
        <translation>读卡器的安全模块未通过自检。请更换。</translation>
    </message>
    <message>
        <source>The card was taken away too early. Nothing was kept. Please place it again.</source>
        <translation>证件拿开得早了一点。未保存任何信息。请重新放好。</translation>
    </message>
    <message>
        <source>Ask the buyer to leave the card on the reader until the tick appears.</source>
        <translation>请买方把证件留在读卡器上，直到出现对勾。</translation>
    </message>
    <message>
        <source>The card could not be read. Nothing was kept. Please lift it and place it again.</source>
        <translation>证件没有读出来。未保存任何信息。请拿起后重新放好。</translation>
    </message>
    <message>
        <source>Lift the card and place it again; after a second try, check by hand.</source>
        <translation>请拿起证件重新放好；第二次仍读不出，改由人工核验。</translation>
    </message>
    <message>
        <source>The reader and the card did not understand each other. A person will look at it.</source>
        <translation>读卡器与证件未能通信。改由工作人员查看。</translation>
    </message>
    <message>
        <source>Reading was disturbed or the module did not accept the card. Check by hand.</source>
        <translation>读取受到干扰，或安全模块不接受该证件。请人工核验。</translation>
    </message>
    <message>
        <source>This kind of card is not known here. A person will look at it.</source>
        <translation>本机不识别这种证件。改由工作人员查看。</translation>
    </message>
    <message>
        <source>The card&apos;s type is not known to this version. Check by hand.</source>
        <translation>本版本不识别这种证件。请人工核验。</translation>
    </message>
    <message>
        <source>The portrait on the chip cannot be decoded here. Install the reader maker&apos;s decoder, or check by hand.</source>
        <translation>本机无法解码芯片里的照片。请安装读卡器厂商的解码库，或人工核验。</translation>
    </message>
    <message>
        <source>The code scanner does not work. Please type the code of your pass.</source>
        <translation>扫码器没有正常工作。请输入来访码。</translation>
    </message>
    <message>
        <source>Check that the scanner is plugged in and named in the settings.</source>
        <translation>请检查扫码器是否接好，并已写入设置。</translation>
    </message>
    <message>
        <source>The printer does not work. Your pass is valid; please note or photograph the code.</source>
        <translation>打印机没有正常工作。您的来访码有效，请抄下或拍下。</translation>
    </message>
    <message>
        <source>Check paper, cable and the queue named in the settings.</source>
        <translation>请检查纸张、连线和设置里的打印队列。</translation>
    </message>
    <message>
        <source>This pass is not known here. It may have been withdrawn already.</source>
        <translation>这里查不到此来访码。它可能已经撤回。</translation>
    </message>
    <message>
        <source>A withdrawn pass is unknown on purpose. Nothing can be found without it.</source>
        <translation>已撤回的来访码本应查不到。没有它，任何记录都找不到。</translation>
    </message>
    <message>
        <source>This is not a visit pass. Please try again or type the code.</source>
        <translation>这不是来访码。请再试一次，或输入来访码。</translation>
    </message>
    <message>
        <source>Let the visitor type the short code.</source>
        <translation>请来访者输入来访码。</translation>
    </message>
    <message>
        <source>The number or the password is not right.</source>
        <translation>工号或密码不正确。</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a moment.</source>
        <translation>尝试次数过多。请稍等片刻。</translation>
    </message>
    <message>
        <source>There is no consent for this, so it was not done.</source>
        <translation>此事没有取得同意，因此没有进行。</translation>
    </message>
    <message>
        <source>Ask the person first; without consent the record cannot exist.</source>
        <translation>请先征求本人同意；没有同意，就不能有这条记录。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>已停止。未保存任何信息。</translation>
    </message>
    <message>
        <source>Stopped at the person&apos;s wish.</source>
        <translation>已按本人意愿停止。</translation>
    </message>
    <message>
        <source>An unexpected fault. Make a support bundle and tell the makers.</source>
        <translation>发生意外故障。请生成支持信息包，并告知开发方。</translation>
    </message>
    <message>
        <source>There is no voice here. The text says the same.</source>
        <translation>此处无法朗读。屏幕文字内容相同。</translation>
    </message>
    <message>
        <source>Check that espeak-ng is installed and the loudspeaker is plugged in.</source>
        <translation>请检查 espeak-ng 是否已安装，扬声器是否接好。</translation>
    </message>
    <message>
        <source>The clock of this device is not right, so nothing can be agreed here now. Nothing was recorded. Staff are told.</source>
        <translation>本机时钟不准，现在无法在此办理同意。未作任何记录。已告知工作人员。</translation>
    </message>
    <message>
        <source>The clock shows less than the newest record. Set it right; if it once ran ahead, correct it with mingshictl store clock.</source>
        <translation>时钟早于最新一条记录。请把时钟调准；如果它曾经走快，请用 mingshictl store clock 更正。</translation>
    </message>
    <message>
        <source>The security chip (TPM) that the settings name does not answer. Switch it on in the firmware, or open with the printed recovery key.</source>
        <translation>设置中指定的安全芯片（TPM）没有应答。请在固件中启用它，或用打印的恢复密钥打开。</translation>
    </message>
    <message>
        <source>The security chip (TPM) does not release the key: it was cleared or replaced, or this machine was started otherwise. Open with the printed recovery key, then renew the slot with mingshictl store keys rotate.</source>
        <translation>安全芯片（TPM）不交出密钥：它被清空或更换过，或者本机以别的方式启动。请用打印的恢复密钥打开，再用 mingshictl store keys rotate 更新该密钥槽。</translation>
    </message>
    <message>
        <source>Without this key slot the records could not be opened any more on another machine. Add a passphrase or a recovery key first.</source>
        <translation>没有这个密钥槽，记录在别的机器上就再也打不开了。请先添加密码短语或恢复密钥。</translation>
    </message>
    <message>
        <source>The disk did not read or write as it was told. Nothing that was confirmed is lost. Have the disk looked at, and back up now.</source>
        <translation>磁盘没有按要求读写。已确认的内容没有丢失。请检查磁盘，并立即备份。</translation>
    </message>
</context>
<context>
    <name>Manager</name>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Deleted, and proven</source>
        <translation>已删除，并已证实</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>返回概览</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>The database and its files were read again after the deletion. This certificate was made only then.</source>
        <translation>删除后已重新读取数据库及其文件，随后才出具本证明。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Deletions: %1</source>
        <translation>删除记录：%1</translation>
    </message>
    <message>
        <source>Nothing was deleted yet. When a visitor withdraws, the certificate appears here.</source>
        <translation>目前没有删除。来访者撤回同意后，删除证明显示在这里。</translation>
    </message>
    <message>
        <source>Stored faces: %1 of %2</source>
        <translation>已存储人脸：%1／%2</translation>
    </message>
    <message>
        <source>No face is stored. At the second figure a filing with the authorities is due.</source>
        <translation>没有存储人脸。达到后一数字时，须向网信部门备案。</translation>
    </message>
    <message>
        <source>At the second figure a filing with the authorities is due.</source>
        <translation>达到后一数字时，须向网信部门备案。</translation>
    </message>
    <message>
        <source>Sign in to see what happened</source>
        <translation>登录后查看情况</translation>
    </message>
    <message>
        <source>Manager&apos;s panel</source>
        <translation>管理面板</translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>文字 %1%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在载入</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>Show as bars</source>
        <translation>显示为条形图</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>people with a live key</source>
        <translation>密钥有效的人数</translation>
    </message>
    <message>
        <source>recorded visits</source>
        <translation>已记录的来访次数</translation>
    </message>
    <message>
        <source>How visitors answered, by purpose</source>
        <translation>来访者的选择（按用途）</translation>
    </message>
    <message>
        <source>Nobody was asked yet. The first answer at the entrance appears here.</source>
        <translation>目前还没有征求过同意。入口处的第一个选择会显示在这里。</translation>
    </message>
    <message>
        <source>The audit log is intact. Entries: %1</source>
        <translation>审计日志完整。条目数：%1</translation>
    </message>
    <message>
        <source>The audit log does not fit its own chain: something was changed, removed or moved. Entries: %1. Keep the machine as it is and call the privacy officer.</source>
        <translation>审计日志未通过链式校验：有内容被改动、删除或移动。条目数：%1。请保持本机现状，并联系个人信息保护负责人。</translation>
    </message>
    <message>
        <source>The records did not open</source>
        <translation>记录未能打开</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎样处理</translation>
    </message>
    <message>
        <source>The file was left as it is and no other was made in its place. While it is closed nothing is asked of visitors; signings go on with the check by a person, on paper. Start the program again when the cause is gone.</source>
        <translation>文件未作改动，也没有另建新文件。记录打开之前，不向来访者征求任何同意；签约改用纸质人工核验，照常进行。原因排除后，请重新启动程序。</translation>
    </message>
    <message>
        <source>rows of the person</source>
        <translation>个人记录行</translation>
    </message>
    <message>
        <source>database rewritten without free space</source>
        <translation>重写后不留空闲空间的数据库</translation>
    </message>
    <message>
        <source>every cell</source>
        <translation>数据库每个字段</translation>
    </message>
    <message>
        <source>decrypted pages with free space</source>
        <translation>解密后的数据页和空闲空间</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>数据库文件</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>预写日志</translation>
    </message>
    <message>
        <source>other files in the folder</source>
        <translation>文件夹里的其他文件</translation>
    </message>
    <message>
        <source>Visits and channel</source>
        <translation>来访登记与渠道归因</translation>
    </message>
    <message>
        <source>Comparison of card and face</source>
        <translation>人证比对</translation>
    </message>
    <message>
        <source>Reading the identity card</source>
        <translation>读取身份证件</translation>
    </message>
    <message>
        <source>Telling a channel the settlement</source>
        <translation>向渠道告知结算结果</translation>
    </message>
    <message>
        <source>Being contacted</source>
        <translation>营销联系</translation>
    </message>
    <message>
        <source>Keeping the two pictures</source>
        <translation>保存比对的两张图像</translation>
    </message>
    <message>
        <source>The purpose was met or can no longer be met</source>
        <translation>处理目的已实现、无法实现或者为实现处理目的不再必要</translation>
    </message>
    <message>
        <source>The service ended or the time for keeping was over</source>
        <translation>停止提供产品或者服务，或者保存期限已届满</translation>
    </message>
    <message>
        <source>The person withdrew the consent</source>
        <translation>个人撤回同意</translation>
    </message>
    <message>
        <source>The processing broke the law or an agreement</source>
        <translation>违反法律、行政法规或者违反约定处理个人信息</translation>
    </message>
    <message>
        <source>Another case that a law names</source>
        <translation>法律、行政法规规定的其他情形</translation>
    </message>
    <message>
        <source>%1 (PIPL article 47(1), item %2)</source>
        <translation>%1（《个人信息保护法》第四十七条第一款第%2项）</translation>
    </message>
    <message>
        <source>Key of the person</source>
        <translation>个人密钥</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>Kept: other purposes still have a consent</source>
        <translation>保留：其他用途仍有同意</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>请求时间</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>证实时间</translation>
    </message>
    <message>
        <source>Rows deleted</source>
        <translation>删除条数</translation>
    </message>
    <message>
        <source>Searched afterwards, nothing found</source>
        <translation>删除后已查找，没有发现</translation>
    </message>
    <message>
        <source>Pseudonym, leads to nobody any more</source>
        <translation>假名标识，已不对应任何人</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>证明编号</translation>
    </message>
    <message>
        <source>Rows deleted: %1</source>
        <translation>删除条数：%1</translation>
    </message>
    <message>
        <source>Fewer than 10 answers: no share is drawn</source>
        <translation>不足10次选择，不显示比例</translation>
    </message>
    <message>
        <source>%1 % of %2 answers agreed</source>
        <translation>%2次选择中，%1%为同意</translation>
    </message>
    <message>
        <source>Devices and backup</source>
        <translation>设备与备份</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Looking opens no camera and reads no card.</source>
        <translation>查看时不打开摄像头，也不读取证件。</translation>
    </message>
    <message>
        <source>Before it is deleted</source>
        <translation>删除之前</translation>
    </message>
    <message>
        <source>First choose why.</source>
        <translation>请先选择原因。</translation>
    </message>
    <message>
        <source>Delete and prove</source>
        <translation>删除并出具证明</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Deleting, then reading back</source>
        <translation>正在删除，然后回读核实</translation>
    </message>
    <message>
        <source>Nothing of this person is kept any more.</source>
        <translation>已不再保存此人的任何内容。</translation>
    </message>
    <message>
        <source>This goes, with everything that rests on it, and the person&apos;s key</source>
        <translation>将删除以下内容及其所涉全部数据，并销毁此人的密钥</translation>
    </message>
    <message>
        <source>This stays for three years as proof: that consent existed and that it was deleted, under a pseudonym that leads to nobody. Nothing that the person or a document said stays.</source>
        <translation>以下内容作为证明保留三年：曾有同意，以及已经删除；只用一个不指向任何人的代号。此人或证件说过的内容一概不留。</translation>
    </message>
    <message>
        <source>Why it is deleted</source>
        <translation>删除原因</translation>
    </message>
    <message>
        <source>Delete a record</source>
        <translation>删除一份记录</translation>
    </message>
    <message>
        <source>Delete a record at its holder&apos;s wish</source>
        <translation>应持有人要求删除记录</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>Face models</source>
        <translation>人脸模型</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>读卡器</translation>
    </message>
    <message>
        <source>Scanner at the entrance</source>
        <translation>入口扫码器</translation>
    </message>
    <message>
        <source>Scanner at the desk</source>
        <translation>签约台扫码器</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Has not answered yet</source>
        <translation>尚未应答</translation>
    </message>
    <message>
        <source>None at this site</source>
        <translation>本场所未配备</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>最近一次备份</translation>
    </message>
    <message>
        <source>None was made yet</source>
        <translation>尚未备份</translation>
    </message>
    <message>
        <source>Make one with mingshictl store backup.</source>
        <translation>请用 mingshictl store backup 备份。</translation>
    </message>
    <message>
        <source>Free space for records</source>
        <translation>记录可用空间</translation>
    </message>
    <message>
        <source>That is little. Free some space on the disk.</source>
        <translation>空间不多了，请清理磁盘。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Agrees with the records</source>
        <translation>与记录一致</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Does not fit its own chain</source>
        <translation>与自身的哈希链不符</translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation>%1 同意</translation>
    </message>
    <message>
        <source>Notice %1, version %2</source>
        <translation>告知书 %1，版本 %2</translation>
    </message>
    <message>
        <source>Recorded visits</source>
        <translation>已登记的来访</translation>
    </message>
    <message>
        <source>The next automatic deletion is due on %1.</source>
        <translation>下一次自动删除：%1。</translation>
    </message>
    <message>
        <source>Nothing is waiting for automatic deletion.</source>
        <translation>没有等待自动删除的内容。</translation>
    </message>
    <message>
        <source>Something should be deleted by now and is still there. People: %1. It is tried again by itself; if this stays, call support.</source>
        <translation>有内容本应已删除，但仍然存在。涉及人数：%1。系统会自动重试；如一直如此，请联系技术支持。</translation>
    </message>
    <message>
        <source>What does the person ask for?</source>
        <translation>对方要求什么？</translation>
    </message>
    <message>
        <source>Back to the requests</source>
        <translation>返回请求列表</translation>
    </message>
    <message>
        <source>Touch what is asked for. No name is recorded: give the person the number that appears then.</source>
        <translation>请点选对方的要求。不记录姓名：请把随后出现的编号告诉对方。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>正在登记</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>逾期：%1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>待处理：%1</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>First choose what became of it.</source>
        <translation>请先选择处理结果。</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>登记答复</translation>
    </message>
    <message>
        <source>Find the record by the holder&apos;s pass where something is to be deleted. Without a pass, look at the person&apos;s document: nothing of it is kept.</source>
        <translation>如需删除，请凭持有人的来访凭证查找记录。没有凭证时，请查看对方的证件：证件内容一概不留存。</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>拒绝的理由</translation>
    </message>
    <message>
        <source>Tell the person the reason, and that a complaint to the cyberspace administration and a claim before the court are open (PIPL articles 50 and 65).</source>
        <translation>请向对方说明理由，并告知可以向网信部门投诉、向人民法院起诉（《个人信息保护法》第五十条、第六十五条）。</translation>
    </message>
    <message>
        <source>Record a request</source>
        <translation>登记一项请求</translation>
    </message>
    <message>
        <source>What a visitor wants to see, copy, correct or withdraw goes at once at the visitor screen, with the pass. What cannot be done there is recorded here and answered within fifteen working days.</source>
        <translation>访客想查阅、复制、更正或撤回，凭来访凭证在访客屏上即可办理。那里办不了的，在此登记，十五个工作日内答复。</translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet. A request that is recorded appears here with its last day.</source>
        <translation>尚无请求。登记的请求会显示在此，并注明最后期限。</translation>
    </message>
    <message>
        <source>To see what is kept</source>
        <translation>查阅所保存的内容</translation>
    </message>
    <message>
        <source>A copy of what is kept</source>
        <translation>复制所保存的内容</translation>
    </message>
    <message>
        <source>A correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>To hand the data to somebody else</source>
        <translation>转移给他人</translation>
    </message>
    <message>
        <source>An explanation of the rules</source>
        <translation>解释处理规则</translation>
    </message>
    <message>
        <source>On behalf of a relative who died</source>
        <translation>代已故近亲属提出</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>已办理</translation>
    </message>
    <message>
        <source>It is refused, for a reason</source>
        <translation>有理由拒绝</translation>
    </message>
    <message>
        <source>The person took it back</source>
        <translation>对方已撤回</translation>
    </message>
    <message>
        <source>It could not be shown that the data are this person&apos;s</source>
        <translation>无法证明数据属于此人</translation>
    </message>
    <message>
        <source>Nothing of this person is kept</source>
        <translation>未保存此人的任何内容</translation>
    </message>
    <message>
        <source>A law wants it kept for longer</source>
        <translation>法律要求继续保存</translation>
    </message>
    <message>
        <source>It would harm the rights of others</source>
        <translation>会损害他人权益</translation>
    </message>
    <message>
        <source>It was done before and nothing has changed</source>
        <translation>此前已办理，情况没有变化</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>已逾期，期限为 %1</translation>
    </message>
    <message>
        <source>Due by %1</source>
        <translation>%1 前答复</translation>
    </message>
    <message>
        <source>No. %1 · %2</source>
        <translation>%1 号 · %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定时间</translation>
    </message>
    <message>
        <source>Decided by staff number</source>
        <translation>决定人工号</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>不工作</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Scan the pass with the hand scanner, or type its code or the number of the receipt. A record is found by what its holder shows alone. That you opened it goes into the log.</source>
        <translation>用手持扫码器扫描来访码，或输入短码，或输入回执编号。记录只凭持有人出示的凭证查找。打开记录这一操作会写入日志。</translation>
    </message>
    <message>
        <source>Code of the pass, or number of the receipt</source>
        <translation>来访码短码，或回执编号</translation>
    </message>
    <message>
        <source>First choose the decision and its reason.</source>
        <translation>请先选择决定和理由。</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>记录决定</translation>
    </message>
    <message>
        <source>Back to the disputes</source>
        <translation>返回异议列表</translation>
    </message>
    <message>
        <source>The buyer withdrew the consent: nothing of the visits is kept, so there is nothing left to look at.</source>
        <translation>购房人已撤回同意：到访记录不再保存，没有可以查看的内容。</translation>
    </message>
    <message>
        <source>The visits, as they were recorded</source>
        <translation>到访，按当时记录</translation>
    </message>
    <message>
        <source>What the buyer corrected</source>
        <translation>购房人更正的内容</translation>
    </message>
    <message>
        <source>What the rules make of it: %1</source>
        <translation>按规则得出：%1</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>怎样决定</translation>
    </message>
    <message>
        <source>Which channel is due</source>
        <translation>应归哪个渠道</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>What a buyer disputes, and what the rules do not decide, a person decides with a reason. Until then nobody is told anything.</source>
        <translation>购房人有异议的、规则定不了的，由人说明理由后决定。决定以前，不告诉任何人。</translation>
    </message>
    <message>
        <source>Nothing waits for a decision. A dispute from the signing desk appears here with its last day.</source>
        <translation>没有待决定的事项。签约台提出的异议会连同最后期限出现在这里。</translation>
    </message>
    <message>
        <source>Drafts: %1</source>
        <translation>草稿：%1</translation>
    </message>
    <message>
        <source>Rules about commissions</source>
        <translation>佣金规则</translation>
    </message>
    <message>
        <source>Approve this draft</source>
        <translation>批准这份草稿</translation>
    </message>
    <message>
        <source>Back to the rules</source>
        <translation>返回规则列表</translation>
    </message>
    <message>
        <source>This is a draft: it judges nothing yet.</source>
        <translation>这是草稿，还不用来判断。</translation>
    </message>
    <message>
        <source>A visit is judged by the version that was in force at its own time. A draft judges nothing until a second person approves it.</source>
        <translation>到访按当时有效的版本判断。草稿经第二个人批准以前，不用来判断。</translation>
    </message>
    <message>
        <source>No rule is in force now: people decide who brought a buyer.</source>
        <translation>现在没有有效的规则：由人判断购房人由谁介绍。</translation>
    </message>
    <message>
        <source>The buyer says that the visits are not right</source>
        <translation>购房人说到访不对</translation>
    </message>
    <message>
        <source>The buyer says that the ruling is not right</source>
        <translation>购房人说判断不对</translation>
    </message>
    <message>
        <source>A correction rules otherwise than the visit was sealed</source>
        <translation>更正后的判断与到访时封存的不同</translation>
    </message>
    <message>
        <source>The rules do not decide</source>
        <translation>规则定不了</translation>
    </message>
    <message>
        <source>The ruling stands</source>
        <translation>维持判断</translation>
    </message>
    <message>
        <source>Another channel is due</source>
        <translation>应归另一个渠道</translation>
    </message>
    <message>
        <source>No channel is due</source>
        <translation>不归任何渠道</translation>
    </message>
    <message>
        <source>The buyer took it back</source>
        <translation>购房人已撤回异议</translation>
    </message>
    <message>
        <source>The buyer&apos;s own word</source>
        <translation>购房人自己的说法</translation>
    </message>
    <message>
        <source>Papers that were shown</source>
        <translation>出示的材料</translation>
    </message>
    <message>
        <source>The record of channels&apos; claims</source>
        <translation>渠道报备记录</translation>
    </message>
    <message>
        <source>The rule was applied wrongly</source>
        <translation>规则用错了</translation>
    </message>
    <message>
        <source>Nothing was shown that speaks against it</source>
        <translation>没有出示相反的依据</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Rules, version %1</source>
        <translation>规则，版本 %1</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>不启用</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>天数：%1</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>小时数：%1</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>分钟数：%1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>中介</translation>
    </message>
    <message>
        <source>Distributors</source>
        <translation>分销商</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>推荐人</translation>
    </message>
    <message>
        <source>Draft, proposed by %1</source>
        <translation>草稿，%1 提出</translation>
    </message>
    <message>
        <source>In force until %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message>
        <source>In force from %1</source>
        <translation>自 %1 起有效</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>A claim is registered ahead of the visit by</source>
        <translation>报备须早于到访</translation>
    </message>
    <message>
        <source>A claim lasts</source>
        <translation>报备有效期</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>不设期限</translation>
    </message>
    <message>
        <source>A channel that is named without a claim counts</source>
        <translation>没有报备、由访客说出的渠道也算</translation>
    </message>
    <message>
        <source>A visit keeps its channel for</source>
        <translation>到访为渠道保留</translation>
    </message>
    <message>
        <source>A further visit keeps it for at least</source>
        <translation>再次到访至少再保留</translation>
    </message>
    <message>
        <source>And for at most</source>
        <translation>最多保留</translation>
    </message>
    <message>
        <source>An earlier visit goes before new claims</source>
        <translation>先前的到访优先于新的报备</translation>
    </message>
    <message>
        <source>Who came alone stays the office&apos;s own for</source>
        <translation>自己来的客户保留为自有客户</translation>
    </message>
    <message>
        <source>No claim for who was here within</source>
        <translation>此前不久来过的不能报备</translation>
    </message>
    <message>
        <source>Which kind goes first</source>
        <translation>哪类渠道优先</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Which claim goes first</source>
        <translation>哪个报备优先</translation>
    </message>
    <message>
        <source>The earliest</source>
        <translation>最早的</translation>
    </message>
    <message>
        <source>The latest</source>
        <translation>最晚的</translation>
    </message>
    <message>
        <source>Claims within this time share</source>
        <translation>在此时间内的报备分佣</translation>
    </message>
    <message>
        <source>Shares in order</source>
        <translation>依次的份额</translation>
    </message>
    <message>
        <source>Proposed by staff number</source>
        <translation>提出人工号</translation>
    </message>
    <message>
        <source>Approved by staff number</source>
        <translation>批准人工号</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>批准时间</translation>
    </message>
    <message>
        <source>You proposed it; another person has to approve it.</source>
        <translation>这是您提出的，须由另一个人批准。</translation>
    </message>
    <message>
        <source>It would run into version %1, which begins later.</source>
        <translation>它会与之后开始的版本 %1 重叠。</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>它的期限已过。</translation>
    </message>
    <message>
        <source>It cannot be used as it is: %1</source>
        <translation>现有内容不能使用：%1</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>In short</source>
        <translation>简要说明</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What is used</source>
        <translation>使用哪些信息</translation>
    </message>
    <message>
        <source>How</source>
        <translation>怎样处理</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>存放在哪里</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>保存多久</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translation>为什么需要</translation>
    </message>
    <message>
        <source>What it can mean for you</source>
        <translation>对您的影响</translation>
    </message>
    <message>
        <source>The other way</source>
        <translation>另一种方式</translation>
    </message>
    <message>
        <source>If you do not agree</source>
        <translation>如果您不同意</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>您的价格</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>提供给谁</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>您的权利</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>怎样撤回</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>向谁投诉</translation>
    </message>
    <message>
        <source>How it is decided</source>
        <translation>怎样作出决定</translation>
    </message>
    <message>
        <source>Under 14</source>
        <translation>不满14周岁</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>发生泄露等情况时</translation>
    </message>
    <message>
        <source>Help with reading</source>
        <translation>阅读帮助</translation>
    </message>
    <message>
        <source>Where the camera looks</source>
        <translation>采集区域</translation>
    </message>
    <message>
        <source>The camera until then</source>
        <translation>摄像头状态</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>由谁负责</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>The full rules</source>
        <translation>完整规则</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>个人信息保护影响评估</translation>
    </message>
    <message>
        <source>Filing number</source>
        <translation>备案编号</translation>
    </message>
    <message>
        <source>Version of this notice</source>
        <translation>告知版本</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>不提供给任何人</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Your visits and the channel you named</source>
        <translation>您的来访记录和您说的渠道</translation>
    </message>
    <message>
        <source>Results of comparing face and document</source>
        <translation>人证比对结果</translation>
    </message>
    <message>
        <source>What was read from your document</source>
        <translation>从证件读取的信息</translation>
    </message>
    <message>
        <source>The leave to tell the channel about the settlement</source>
        <translation>向渠道告知结算结果的许可</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>您的电话号码</translation>
    </message>
    <message>
        <source>The pictures of the comparison</source>
        <translation>比对的图像</translation>
    </message>
    <message>
        <source>rows of the person</source>
        <translation>您的记录行</translation>
    </message>
    <message>
        <source>every cell</source>
        <translation>数据库每个字段</translation>
    </message>
    <message>
        <source>decrypted pages with free space</source>
        <translation>解密后的数据页和空闲空间</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>数据库文件</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>预写日志</translation>
    </message>
    <message>
        <source>other files in the folder</source>
        <translation>文件夹里的其他文件</translation>
    </message>
    <message>
        <source>database rewritten without free space</source>
        <translation>重写后不留空闲空间的数据库</translation>
    </message>
    <message>
        <source>Visit pass and receipt</source>
        <translation>来访码与同意回执</translation>
    </message>
    <message>
        <source>Keep this slip. Whoever holds it can look up, copy and withdraw.</source>
        <translation>请收好本单。凭它可以查阅、复制和撤回。</translation>
    </message>
    <message>
        <source>You agreed to</source>
        <translation>您同意的事项</translation>
    </message>
    <message>
        <source>When</source>
        <translation>同意时间</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Who is paid, and your price</source>
        <translation>佣金付给谁，您的价格</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保存多久</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>怎样撤回</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>由谁负责</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>向谁投诉</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>同意记录编号</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>告知版本</translation>
    </message>
    <message>
        <source>Confirmation of deletion</source>
        <translation>删除确认</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Rows deleted</source>
        <translation>删除条数</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>您的密钥</translation>
    </message>
    <message>
        <source>Destroyed. Your pass leads to nothing any more.</source>
        <translation>已销毁。您的来访码不再对应任何记录。</translation>
    </message>
    <message>
        <source>Kept, because you still agree to something else.</source>
        <translation>保留，因为您还同意着其他事项。</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回时间</translation>
    </message>
    <message>
        <source>Proven deleted</source>
        <translation>证实删除时间</translation>
    </message>
    <message>
        <source>Searched, and nothing of you was found in</source>
        <translation>已查找以下各处，没有发现您的信息</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>保留什么</translation>
    </message>
    <message>
        <source>Proof that you were asked, agreed and withdrew, without anything of you.</source>
        <translation>仅保留曾经询问、同意和撤回的证明，不含您的任何信息。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证明编号</translation>
    </message>
    <message>
        <source>Confirmation: you did not agree</source>
        <translation>确认单：您没有同意</translation>
    </message>
    <message>
        <source>You did not agree to</source>
        <translation>您没有同意的事项</translation>
    </message>
    <message>
        <source>In the hour that began</source>
        <translation>所在的整点时段，开始于</translation>
    </message>
    <message>
        <source>What that changes for you</source>
        <translation>这对您有什么影响</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>记录了什么</translation>
    </message>
    <message>
        <source>That somebody did not agree, and the hour. Nothing of you, and this slip does not lead to you either.</source>
        <translation>只记录了有人没有同意，以及所在的小时。没有关于您的任何内容，凭这张单子也找不到您。</translation>
    </message>
    <message>
        <source>Everything that is kept about you</source>
        <translation>本处保存的有关您的全部信息</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>不保存的内容</translation>
    </message>
    <message>
        <source>No picture of you, no template of your face, no whole number of a document.</source>
        <translation>不保存您的照片、人脸模板和完整的证件号码。</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>This is not a consent. Nothing was recorded by taking it.</source>
        <translation>这不是同意书。领取本单不产生任何记录。</translation>
    </message>
    <message>
        <source>pages of keys and passes with free space</source>
        <translation>密钥和来访码所在的数据页和空闲空间</translation>
    </message>
    <message>
        <source>pages of what was deleted with free space</source>
        <translation>被删除内容所在的数据页和空闲空间</translation>
    </message>
</context>
<context>
    <name>Ruling</name>
    <message>
        <source>What is on record</source>
        <translation>有记录的内容</translation>
    </message>
    <message>
        <source>When rules are in force</source>
        <translation>规则何时有效</translation>
    </message>
    <message>
        <source>Only your own word counts</source>
        <translation>只认您自己的说法</translation>
    </message>
    <message>
        <source>Naming a channel without a claim</source>
        <translation>没有报备、直接说出渠道</translation>
    </message>
    <message>
        <source>How long before a visit a claim must be registered</source>
        <translation>报备须比到访早多久</translation>
    </message>
    <message>
        <source>How long a claim lasts</source>
        <translation>报备有效多久</translation>
    </message>
    <message>
        <source>Visits before the claim</source>
        <translation>报备以前的到访</translation>
    </message>
    <message>
        <source>How long coming on your own counts</source>
        <translation>自己来访算多久</translation>
    </message>
    <message>
        <source>Whether an earlier visit goes before new claims</source>
        <translation>先前的到访是否优先于新的报备</translation>
    </message>
    <message>
        <source>Which claim goes first</source>
        <translation>哪个报备优先</translation>
    </message>
    <message>
        <source>Which kind of channel goes first</source>
        <translation>哪类渠道优先</translation>
    </message>
    <message>
        <source>Sharing a commission</source>
        <translation>分佣</translation>
    </message>
    <message>
        <source>Claims at the same moment</source>
        <translation>同一时刻的报备</translation>
    </message>
    <message>
        <source>How long a visit counts for its channel</source>
        <translation>到访为渠道保留多久</translation>
    </message>
    <message>
        <source>How a further visit adds to that time</source>
        <translation>再次到访怎样延长</translation>
    </message>
    <message>
        <source>The longest that a visit can count</source>
        <translation>到访最长保留多久</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1（%2 %）</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>第%1次到访</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>报备 %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>Rule: %1, version %2</source>
        <translation>规则：%1，版本 %2</translation>
    </message>
    <message>
        <source>Came on my own</source>
        <translation>自己来的</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>中介</translation>
    </message>
    <message>
        <source>A distributor</source>
        <translation>分销商</translation>
    </message>
    <message>
        <source>Somebody I know</source>
        <translation>推荐人</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>No pass was shown, so nothing is known about earlier visits.</source>
        <translation>没有出示来访码，所以不知道以前的到访。</translation>
    </message>
    <message>
        <source>There is no consent to visits being recorded, so nothing is known about them.</source>
        <translation>没有同意记录到访，所以不知道有没有到访。</translation>
    </message>
    <message>
        <source>No visit is on record.</source>
        <translation>没有到访记录。</translation>
    </message>
    <message>
        <source>No rule was in force at this visit.</source>
        <translation>这次到访时没有有效的规则。</translation>
    </message>
    <message>
        <source>You confirmed this claim.</source>
        <translation>您确认了这个报备。</translation>
    </message>
    <message>
        <source>You said no to this claim.</source>
        <translation>您对这个报备说了“不是”。</translation>
    </message>
    <message>
        <source>You did not say yes to this claim, so it does not count.</source>
        <translation>您没有确认这个报备，所以它不算。</translation>
    </message>
    <message>
        <source>No such claim was registered before this visit.</source>
        <translation>这次到访以前没有这样的报备。</translation>
    </message>
    <message>
        <source>This code stands for two different claims, so it proves nothing.</source>
        <translation>这个码对应两个不同的报备，所以什么也证明不了。</translation>
    </message>
    <message>
        <source>You named this channel.</source>
        <translation>您说了这个渠道。</translation>
    </message>
    <message>
        <source>You named this channel, but the rules ask for a claim as well.</source>
        <translation>您说了这个渠道，但规则还要求有报备。</translation>
    </message>
    <message>
        <source>You said that you came on your own.</source>
        <translation>您说是自己来的。</translation>
    </message>
    <message>
        <source>You named no channel.</source>
        <translation>您没有说渠道。</translation>
    </message>
    <message>
        <source>You said that you came on your own, and confirmed a claim.</source>
        <translation>您说是自己来的，又确认了一个报备。</translation>
    </message>
    <message>
        <source>The claim was not registered long enough before your visit.</source>
        <translation>报备距您到访的时间不够早。</translation>
    </message>
    <message>
        <source>The claim had run out by your visit.</source>
        <translation>您到访时，报备已经过期。</translation>
    </message>
    <message>
        <source>You had been here shortly before the claim.</source>
        <translation>报备以前不久，您来过这里。</translation>
    </message>
    <message>
        <source>You came on your own before, and that still counts.</source>
        <translation>您以前是自己来的，现在仍然算。</translation>
    </message>
    <message>
        <source>An earlier visit counts for another channel, and that still holds.</source>
        <translation>先前的到访归另一个渠道，现在仍然有效。</translation>
    </message>
    <message>
        <source>An earlier visit counts for this channel, but does not decide alone.</source>
        <translation>先前的到访归这个渠道，但不是唯一的依据。</translation>
    </message>
    <message>
        <source>No other channel has a claim that counts.</source>
        <translation>没有其他渠道的报备算数。</translation>
    </message>
    <message>
        <source>Another kind of channel goes first.</source>
        <translation>另一类渠道优先。</translation>
    </message>
    <message>
        <source>Another claim goes first.</source>
        <translation>另一个报备优先。</translation>
    </message>
    <message>
        <source>Its claim goes first.</source>
        <translation>它的报备优先。</translation>
    </message>
    <message>
        <source>It shares the commission.</source>
        <translation>它分得佣金。</translation>
    </message>
    <message>
        <source>Its claim is outside of the sharing.</source>
        <translation>它的报备不在分佣之内。</translation>
    </message>
    <message>
        <source>Its claim has the same moment as another.</source>
        <translation>它的报备与另一个同时。</translation>
    </message>
    <message>
        <source>From this visit on, later visits count for this channel for a time.</source>
        <translation>从这次到访起，一段时间内的到访都归这个渠道。</translation>
    </message>
    <message>
        <source>An earlier visit counts for this channel, and that still holds.</source>
        <translation>先前的到访归这个渠道，现在仍然有效。</translation>
    </message>
    <message>
        <source>This visit makes that time longer.</source>
        <translation>这次到访延长了这段时间。</translation>
    </message>
    <message>
        <source>That time has reached its longest.</source>
        <translation>这段时间已到上限。</translation>
    </message>
    <message>
        <source>From this visit on, you count as having come on your own for a time.</source>
        <translation>从这次到访起，一段时间内都算您自己来的。</translation>
    </message>
    <message>
        <source>It is not known who brought you. This does not mean that today is your first visit.</source>
        <translation>不知道您由谁介绍。这不表示您今天是第一次来。</translation>
    </message>
    <message>
        <source>You came on your own. No commission is paid.</source>
        <translation>您是自己来的，不支付佣金。</translation>
    </message>
    <message>
        <source>No channel has a claim that counts. No commission is paid.</source>
        <translation>没有渠道的报备算数，不支付佣金。</translation>
    </message>
    <message>
        <source>%1 brought you. We pay the commission; your price does not change.</source>
        <translation>您由%1介绍而来。佣金由我们出，您的价格不变。</translation>
    </message>
    <message>
        <source>%1 brought you. We divide the commission; your price does not change.</source>
        <translation>您由%1介绍而来。佣金由我们分给它们，您的价格不变。</translation>
    </message>
    <message>
        <source>The rules do not decide who brought you. A person does, with reasons.</source>
        <translation>规则定不了您由谁介绍。由人决定，并说明理由。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>None: the buyer came alone</source>
        <translation>无：购房人自己来的</translation>
    </message>
    <message>
        <source>None has a claim that counts</source>
        <translation>没有算数的报备</translation>
    </message>
    <message>
        <source>People decide</source>
        <translation>由人决定</translation>
    </message>
    <message>
        <source>Corrected by you on %1</source>
        <translation>您于 %1 更正</translation>
    </message>
    <message>
        <source>Then: %1. Now: %2.</source>
        <translation>当时：%1。现在：%2。</translation>
    </message>
    <message>
        <source>No. %1, decided by a person by %2</source>
        <translation>第 %1 号，%2 前由人决定</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Read everything</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Back to the short text</source>
        <translation>返回简要说明</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>The buyer&apos;s visit pass</source>
        <translation>买方的来访码</translation>
    </message>
    <message>
        <source>Go on without a pass</source>
        <translation>不用来访码，继续</translation>
    </message>
    <message>
        <source>Ask the buyer to hold the pass before the scanner, or type its code. A pass is the buyer&apos;s choice: a signing without one goes the same way.</source>
        <translation>请买方把来访码对准扫码器，或输入来访码。用不用来访码由买方选择：不用，签约手续也一样。</translation>
    </message>
    <message>
        <source>Code of the pass, 16 characters</source>
        <translation>来访码，16位字符</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>使用此码</translation>
    </message>
    <message>
        <source>Please look at the card and at the person</source>
        <translation>请看证件和本人</translation>
    </message>
    <message>
        <source>Try the device again</source>
        <translation>再试一次设备</translation>
    </message>
    <message>
        <source>Card and person:</source>
        <translation>证件与本人：</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Look at the card in the buyer&apos;s hand, its picture and its dates. No copy and no photograph is made.</source>
        <translation>请看买方手中的证件、照片和有效期限。不复印，不拍照。</translation>
    </message>
    <message>
        <source>What the reader read</source>
        <translation>读卡器读到的内容</translation>
    </message>
    <message>
        <source>The camera opens now, for one comparison, and forgets</source>
        <translation>摄像头即将打开，只比对一次，用完即清除</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Your face is compared with the picture on your card, once. Both are wiped from memory when the answer is there; nothing of them is stored.</source>
        <translation>您的脸与证件上的照片只比对一次。得出结果后，两者都从内存清除，不作保存。</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>取消，不用摄像头</translation>
    </message>
    <message>
        <source>A person checks instead</source>
        <translation>改由人工核验</translation>
    </message>
    <message>
        <source>You, as the camera sees you now</source>
        <translation>您此刻在摄像头里的画面</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>已取画面：%1／%2</translation>
    </message>
    <message>
        <source>This takes a few seconds</source>
        <translation>需要几秒钟</translation>
    </message>
    <message>
        <source>Please leave the card where it is</source>
        <translation>请不要移动证件</translation>
    </message>
    <message>
        <source>Please place your card on the reader</source>
        <translation>请把证件放在读卡器上</translation>
    </message>
    <message>
        <source>Reading the card: %1 %</source>
        <translation>正在读取证件：%1%</translation>
    </message>
    <message>
        <source>Waiting for the card</source>
        <translation>等待放上证件</translation>
    </message>
    <message>
        <source>Only what you agreed to is taken from the card. The card stays in your sight and goes back to you.</source>
        <translation>只读取您同意的内容。证件始终在您视线内，用完交还给您。</translation>
    </message>
    <message>
        <source>The contract can go on</source>
        <translation>可以继续签约</translation>
    </message>
    <message>
        <source>Next buyer</source>
        <translation>下一位买方</translation>
    </message>
    <message>
        <source>Please give the card back to the buyer.</source>
        <translation>请把证件交还买方。</translation>
    </message>
    <message>
        <source>The contract goes on in the office&apos;s own system. Its price and terms do not depend on any answer given here.</source>
        <translation>合同在售楼处自己的系统里继续办理。价格和合同条件与在这里作的选择无关。</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>暂时无法继续</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎样处理</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>In which language would the buyer like to read?</source>
        <translation>买方想用哪种语言阅读？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Sign in to open a signing</source>
        <translation>登录后开始签约</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>The card is read again</source>
        <translation>需重新读取证件</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>The pictures of your face and of the card were wiped from memory. Only the result is kept.</source>
        <translation>面部画面和证件照片已从内存清除。只保存比对结果。</translation>
    </message>
    <message>
        <source>Wiping the pictures from memory</source>
        <translation>正在从内存清除画面和照片</translation>
    </message>
    <message>
        <source>Check by a person</source>
        <translation>人工核验</translation>
    </message>
    <message>
        <source>End this signing</source>
        <translation>结束本次签约</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>This page is for you, the buyer</source>
        <translation>这一页给您（买方）看</translation>
    </message>
    <message>
        <source>Signing desk</source>
        <translation>签约台</translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>文字 %1%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Buyer&apos;s language</source>
        <translation>买方的语言</translation>
    </message>
    <message>
        <source>Demonstration: the portrait comes from the simulated card reader.</source>
        <translation>演示：照片来自模拟读卡器。</translation>
    </message>
    <message>
        <source>Your visits, as you recorded them</source>
        <translation>您登记的来访记录</translation>
    </message>
    <message>
        <source>If something is not right, say so: people look at it with you. Your price does not change.</source>
        <translation>如果有不对的地方，请提出来，工作人员会和您一起核对。您的价格不变。</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>记录无误</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>记录有误</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>This side is the buyer&apos;s: please turn the screen</source>
        <translation>这一面给买方看：请转动屏幕</translation>
    </message>
    <message>
        <source>This side is the staff&apos;s</source>
        <translation>这一面给工作人员看</translation>
    </message>
    <message>
        <source>A visitor at the entrance asks for you</source>
        <translation>入口处的来访者请您过去</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>马上过去</translation>
    </message>
    <message>
        <source>Looking up the pass</source>
        <translation>正在查询来访码</translation>
    </message>
    <message>
        <source>Your answer is being stored</source>
        <translation>正在保存您的选择</translation>
    </message>
    <message>
        <source>The camera is closed. The two pictures are being compared</source>
        <translation>摄像头已关闭。正在比对</translation>
    </message>
    <message>
        <source>Good. Please hold still for a moment</source>
        <translation>很好，请保持不动</translation>
    </message>
    <message>
        <source>First visit: %1. Number of visits: %2.</source>
        <translation>首次到访：%1。到访次数：%2。</translation>
    </message>
    <message>
        <source>Staff sign in</source>
        <translation>工作人员登录</translation>
    </message>
    <message>
        <source>Visit pass</source>
        <translation>来访码</translation>
    </message>
    <message>
        <source>May the card be read?</source>
        <translation>是否读取证件</translation>
    </message>
    <message>
        <source>Comparison or person?</source>
        <translation>人证比对或人工核验</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>身份证件</translation>
    </message>
    <message>
        <source>Check of identity</source>
        <translation>身份核验</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>来访记录</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Without a pass</source>
        <translation>不用来访码</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>Not read here</source>
        <translation>未在此读取</translation>
    </message>
    <message>
        <source>By comparison</source>
        <translation>人证比对</translation>
    </message>
    <message>
        <source>By a person</source>
        <translation>人工核验</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>未显示</translation>
    </message>
    <message>
        <source>Resident identity card</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Residence permit for Hong Kong, Macao and Taiwan residents</source>
        <translation>港澳台居民居住证</translation>
    </message>
    <message>
        <source>Foreign permanent resident identity card</source>
        <translation>外国人永久居留身份证</translation>
    </message>
    <message>
        <source>Not checked by the reader</source>
        <translation>读卡器未核对</translation>
    </message>
    <message>
        <source>Its check digit is right</source>
        <translation>校验位正确</translation>
    </message>
    <message>
        <source>Read from the chip</source>
        <translation>从芯片读取</translation>
    </message>
    <message>
        <source>Signed by the issuing authority</source>
        <translation>有签发机关的数字签名</translation>
    </message>
    <message>
        <source>Read from the printed side only</source>
        <translation>仅从证面文字读取</translation>
    </message>
    <message>
        <source>The check digit of the number does not fit. Please compare the number.</source>
        <translation>号码校验位不符。请核对号码。</translation>
    </message>
    <message>
        <source>The date of birth and the number do not fit. Please compare both.</source>
        <translation>出生日期与号码不符。请核对两项。</translation>
    </message>
    <message>
        <source>The sex and the number do not fit. Please compare both.</source>
        <translation>性别与号码不符。请核对两项。</translation>
    </message>
    <message>
        <source>The region in the number is not in the list. Older cards can have it.</source>
        <translation>号码里的地区代码不在列表中。较早的证件可能如此。</translation>
    </message>
    <message>
        <source>The card is not valid yet. Please look at its dates.</source>
        <translation>证件尚未生效。请查看有效期限。</translation>
    </message>
    <message>
        <source>The card&apos;s validity is over. Please look at its dates.</source>
        <translation>证件有效期限已过。请查看有效期限。</translation>
    </message>
    <message>
        <source>Please look at the screen</source>
        <translation>请看屏幕</translation>
    </message>
    <message>
        <source>Please stand alone before the camera</source>
        <translation>请您一个人面对摄像头</translation>
    </message>
    <message>
        <source>Please come a little closer</source>
        <translation>请靠近一点</translation>
    </message>
    <message>
        <source>Please move back a little</source>
        <translation>请往后一点</translation>
    </message>
    <message>
        <source>Please move so that your whole face is in the picture</source>
        <translation>请移动一下，让整张脸进入画面</translation>
    </message>
    <message>
        <source>It is too dark. Please turn towards the light</source>
        <translation>光线太暗，请面向光亮处</translation>
    </message>
    <message>
        <source>It is too bright. Please turn away from the light</source>
        <translation>光线太亮，请避开强光</translation>
    </message>
    <message>
        <source>Please hold still for a moment</source>
        <translation>请保持不动</translation>
    </message>
    <message>
        <source>Please look straight at the screen</source>
        <translation>请正对屏幕</translation>
    </message>
    <message>
        <source>The picture on the card and the face agree</source>
        <translation>证件照片与人脸一致</translation>
    </message>
    <message>
        <source>Not confirmed. A person checks now</source>
        <translation>机器未能确认，请人工确认</translation>
    </message>
    <message>
        <source>The pictures could not be compared. This says nothing about you</source>
        <translation>未能比对，这不说明您有问题</translation>
    </message>
    <message>
        <source>Your identity is checked. Nothing of your face is kept.</source>
        <translation>您的身份已核验。不保存人脸信息。</translation>
    </message>
    <message>
        <source>This happens with older pictures, glasses or light. It says nothing about you.</source>
        <translation>照片较早、戴眼镜或光线都会造成这种情况，不说明您有问题。</translation>
    </message>
    <message>
        <source>A person can check instead. It takes about as long.</source>
        <translation>可以改由人工核验，用时差不多。</translation>
    </message>
    <message>
        <source>The buyer chose the check by a person.</source>
        <translation>买方选择了人工核验。</translation>
    </message>
    <message>
        <source>This signing goes by a person&apos;s check.</source>
        <translation>本次签约采用人工核验。</translation>
    </message>
    <message>
        <source>The comparison did not confirm. That says nothing about the buyer.</source>
        <translation>比对未能确认，这不说明买方有问题。</translation>
    </message>
    <message>
        <source>Nothing could be compared. That says nothing about the buyer.</source>
        <translation>未能比对，这不说明买方有问题。</translation>
    </message>
    <message>
        <source>The card could not be read by the device.</source>
        <translation>设备未能读取证件。</translation>
    </message>
    <message>
        <source>The camera could not be used.</source>
        <translation>摄像头无法使用。</translation>
    </message>
    <message>
        <source>By comparison: picture and face agree</source>
        <translation>人证比对：照片与人脸一致</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未核验</translation>
    </message>
    <message>
        <source>By a person: card and person agree</source>
        <translation>人工核验：证件与本人一致</translation>
    </message>
    <message>
        <source>By a person: card and person differ</source>
        <translation>人工核验：证件与本人不一致</translation>
    </message>
    <message>
        <source>By a person: could not be told</source>
        <translation>人工核验：无法判断</translation>
    </message>
    <message>
        <source>Not shown: no pass, or no consent to it now</source>
        <translation>未显示：没有来访码，或目前没有相应的同意</translation>
    </message>
    <message>
        <source>Confirmed by the buyer</source>
        <translation>买方已确认</translation>
    </message>
    <message>
        <source>Disputed by the buyer: people decide</source>
        <translation>买方有异议：由人工复核</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>第%1次到访</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number, last four</source>
        <translation>号码后四位</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Please look at</source>
        <translation>请查看</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>首次到访</translation>
    </message>
    <message>
        <source>Number of visits</source>
        <translation>到访次数</translation>
    </message>
    <message>
        <source>This does not mean that today is the first visit.</source>
        <translation>这不表示今天是首次到访。</translation>
    </message>
    <message>
        <source>If you do not agree, a person checks your card. It counts the same, at the same price.</source>
        <translation>不同意也可以：由工作人员人工核验您的证件，效力相同，价格不变。</translation>
    </message>
    <message>
        <source>Your answer is stored. This pass is its key</source>
        <translation>您的选择已记录，这个来访码是它的钥匙</translation>
    </message>
    <message>
        <source>I have it. Go on</source>
        <translation>已收好，继续</translation>
    </message>
    <message>
        <source>The code of your pass as a picture</source>
        <translation>来访码的码图</translation>
    </message>
    <message>
        <source>Photograph it, or print it. With it you can see what is stored and withdraw, at the entrance screen, without saying why. Without it, nobody can find you here.</source>
        <translation>请拍照或打印。凭它可在入口屏幕查看所记录的内容，并可随时撤回，无需说明理由。没有它，这里没有人能查到您。</translation>
    </message>
    <message>
        <source>The printer is out. Please photograph the pass, or write its code down.</source>
        <translation>打印机暂不可用。请拍下来访码，或抄下这个码。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Printed. Print once more</source>
        <translation>已打印。再打印一份</translation>
    </message>
    <message>
        <source>Print the pass</source>
        <translation>打印来访码</translation>
    </message>
    <message>
        <source>A line of this signing did not reach the records: please write it on paper.</source>
        <translation>本次签约有一条记录未能保存，请用纸笔记下。</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>在此新建</translation>
    </message>
    <message>
        <source>The buyer is under 18: no face is compared. Under 14, a guardian has to be here and agree.</source>
        <translation>买方未满18周岁，不做人脸比对。未满14周岁的，须有监护人在场并同意。</translation>
    </message>
    <message>
        <source>A card still lies on the reader: please give it back.</source>
        <translation>读卡器上还有一张证件：请交还本人。</translation>
    </message>
    <message>
        <source>Please lift the card and place it again</source>
        <translation>请把证件拿起，再放一次</translation>
    </message>
    <message>
        <source>The card still lies on the reader: please give it back to the buyer. Then the next signing can begin.</source>
        <translation>证件还在读卡器上：请交还买方，之后才能开始下一次签约。</translation>
    </message>
    <message>
        <source>If you do not agree, we settle all the same, at the same price.</source>
        <translation>不同意也照常结算，价格一样。</translation>
    </message>
    <message>
        <source>This is about one channel: %1</source>
        <translation>只涉及这一个渠道：%1</translation>
    </message>
    <message>
        <source>Which channel brought you?</source>
        <translation>您由哪个渠道介绍而来？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>What you named at the visit stays on record beside it. Your price is the same, whatever you answer.</source>
        <translation>您到访时说的会和更正一起保留。无论怎样回答，您的价格都一样。</translation>
    </message>
    <message>
        <source>At which visit</source>
        <translation>哪一次到访</translation>
    </message>
    <message>
        <source>Who brought you</source>
        <translation>来访渠道</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>规则怎么说</translation>
    </message>
    <message>
        <source>Name another channel</source>
        <translation>说出另一个渠道</translation>
    </message>
    <message>
        <source>If something is not right, say so: a person decides, with reasons and a last day. Your price does not change.</source>
        <translation>如果不对，请说出来：由人在期限内说明理由后决定。您的价格不变。</translation>
    </message>
    <message>
        <source>I confirm this</source>
        <translation>判断无误</translation>
    </message>
    <message>
        <source>I dispute this</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>This differs from what was recorded at your visit. A person decides, with reasons.</source>
        <translation>这与您到访时记录的不同。由人决定，并说明理由。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>The rules are being applied</source>
        <translation>正在按规则判断</translation>
    </message>
    <message>
        <source>Who may be told?</source>
        <translation>可以告诉谁？</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>Channel by the rules</source>
        <translation>按规则的渠道</translation>
    </message>
    <message>
        <source>For a person to decide</source>
        <translation>待人决定</translation>
    </message>
    <message>
        <source>Being recorded</source>
        <translation>正在记录</translation>
    </message>
    <message>
        <source>May be told the settlement</source>
        <translation>可以告知结算结果的渠道</translation>
    </message>
</context>
<context>
    <name>Simulator</name>
    <message>
        <source>Simulated devices</source>
        <translation>模拟设备</translation>
    </message>
    <message>
        <source>Hold the newest pass before the entrance scanner</source>
        <translation>在入口扫码器前出示最新的来访码</translation>
    </message>
    <message>
        <source>Hold the newest pass before the desk scanner</source>
        <translation>在签约台扫码器前出示最新的来访码</translation>
    </message>
    <message>
        <source>Place the buyer&apos;s card on the reader</source>
        <translation>把买方的证件放在读卡器上</translation>
    </message>
    <message>
        <source>Place another person&apos;s card on the reader</source>
        <translation>把别人的证件放在读卡器上</translation>
    </message>
    <message>
        <source>Take the card away</source>
        <translation>拿走证件</translation>
    </message>
    <message>
        <source>The devices are simulated. Everything else is real.</source>
        <translation>设备是模拟的，其余都是真的。</translation>
    </message>
    <message>
        <source>The buyer&apos;s card lies on the reader.</source>
        <translation>读卡器上是买方的证件。</translation>
    </message>
    <message>
        <source>Another person&apos;s card lies on the reader.</source>
        <translation>读卡器上是别人的证件。</translation>
    </message>
    <message>
        <source>No card lies on the reader.</source>
        <translation>读卡器上没有证件。</translation>
    </message>
    <message>
        <source>The pass was held before the scanner at the entrance.</source>
        <translation>已在入口扫码器前出示来访码。</translation>
    </message>
    <message>
        <source>There is no pass yet: register a visit first.</source>
        <translation>还没有来访码：请先登记来访。</translation>
    </message>
    <message>
        <source>The pass was held before the scanner at the desk.</source>
        <translation>已在签约台扫码器前出示来访码。</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Are you still here?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>Soon this screen goes back to its start. What you did not finish is dropped, and nothing of it is kept.</source>
        <translation>屏幕即将回到首页。没有做完的内容会清除，不作保存。</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>我还在</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎您</translation>
    </message>
    <message>
        <source>You read first, then you choose.</source>
        <translation>先看说明，再作选择。</translation>
    </message>
    <message>
        <source>Register my visit</source>
        <translation>登记来访</translation>
    </message>
    <message>
        <source>Record another visit, or see what is kept.</source>
        <translation>再次登记，或查看所存记录。</translation>
    </message>
    <message>
        <source>I have a pass</source>
        <translation>我有来访码</translation>
    </message>
    <message>
        <source>Your records are deleted at once.</source>
        <translation>您的记录会立即删除。</translation>
    </message>
    <message>
        <source>Withdraw my consent</source>
        <translation>撤回同意</translation>
    </message>
    <message>
        <source>Put the tools back at the top</source>
        <translation>把工具栏移回上方</translation>
    </message>
    <message>
        <source>If somebody brought you here, you can let us record it, so that the right person is paid. You do not have to.</source>
        <translation>如果有人介绍您来，您可以让我们记下来，好把佣金付给对的人。不登记也可以。</translation>
    </message>
    <message>
        <source>You can also simply go in. Then nothing is recorded.</source>
        <translation>您也可以直接进去参观，那样不作任何记录。</translation>
    </message>
    <message>
        <source>Who brought you here?</source>
        <translation>谁介绍您来的？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Only you say this. Your price is the same, whatever you answer.</source>
        <translation>这由您自己说。无论怎样回答，您的价格都一样。</translation>
    </message>
    <message>
        <source>This did not work, and it is not your doing</source>
        <translation>没有成功，这不是您的原因</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>返回首页</translation>
    </message>
    <message>
        <source>You can go in as you are. If you wish, call a person with the bell.</source>
        <translation>您可以直接进去参观。需要时，请点“呼叫工作人员”。</translation>
    </message>
    <message>
        <source>Back to the short text</source>
        <translation>返回简要说明</translation>
    </message>
    <message>
        <source>In which language would you like to read?</source>
        <translation>您想用哪种语言阅读？</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Please go on in. The tour, the price and the contract are the same for everybody.</source>
        <translation>请进。参观、价格和合同，对每个人都一样。</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>删除最后一个字符</translation>
    </message>
    <message>
        <source>Your visit is recorded</source>
        <translation>您的来访已登记</translation>
    </message>
    <message>
        <source>Print the pass</source>
        <translation>打印来访码</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The code of your pass as a picture</source>
        <translation>来访码的码图</translation>
    </message>
    <message>
        <source>Photograph this pass, or print it. With it you can see your visits, record another one, or withdraw. Without it, nobody can find you here.</source>
        <translation>请拍下或打印来访码。凭它可以查看来访记录、再次登记或撤回同意。没有它，谁也无法在这里查到您。</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有效至%1</translation>
    </message>
    <message>
        <source>Staff are called</source>
        <translation>已呼叫工作人员</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>工作人员正在过来</translation>
    </message>
    <message>
        <source>There is no voice here. The text says the same.</source>
        <translation>此处无法朗读。屏幕文字内容相同。</translation>
    </message>
    <message>
        <source>Show your pass to withdraw</source>
        <translation>出示来访码，撤回同意</translation>
    </message>
    <message>
        <source>Show your pass</source>
        <translation>请出示来访码</translation>
    </message>
    <message>
        <source>Find my pass</source>
        <translation>查询来访码</translation>
    </message>
    <message>
        <source>Welcome. Nothing was recorded.</source>
        <translation>欢迎您。未作任何记录。</translation>
    </message>
    <message>
        <source>We count how many people do not agree, never who.</source>
        <translation>我们只数有多少人不同意，不记录是谁。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Printed. Print once more</source>
        <translation>已打印。再打印一份</translation>
    </message>
    <message>
        <source>This visit is recorded</source>
        <translation>本次来访已登记</translation>
    </message>
    <message>
        <source>Recorded visits: %1</source>
        <translation>已登记的来访：%1次</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>呼叫工作人员</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Who brought you today?</source>
        <translation>今天是谁介绍您来的？</translation>
    </message>
    <message>
        <source>Your visits</source>
        <translation>您的来访记录</translation>
    </message>
    <message>
        <source>Record this visit</source>
        <translation>登记本次来访</translation>
    </message>
    <message>
        <source>No visit is recorded. You can record this one.</source>
        <translation>没有来访记录。您可以登记本次来访。</translation>
    </message>
    <message>
        <source>There is no consent of yours.</source>
        <translation>您目前没有同意任何事项。</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>您同意的事项</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Your records are being deleted, and every place is looked through again.</source>
        <translation>正在删除您的记录，并逐处复查。</translation>
    </message>
    <message>
        <source>Your pass is being looked up.</source>
        <translation>正在查询您的来访码。</translation>
    </message>
    <message>
        <source>Your visit is being recorded.</source>
        <translation>正在登记您的来访。</translation>
    </message>
    <message>
        <source>Withdraw your consent</source>
        <translation>撤回同意</translation>
    </message>
    <message>
        <source>Withdraw and delete</source>
        <translation>撤回并删除</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>What is deleted now</source>
        <translation>现在删除的内容</translation>
    </message>
    <message>
        <source>What stays, as proof</source>
        <translation>留作证明的内容</translation>
    </message>
    <message>
        <source>It counts from now on. What was done before stays as it was, and nothing changes for you here.</source>
        <translation>撤回从现在起生效，不影响之前已经做完的事。您在这里的一切照常。</translation>
    </message>
    <message>
        <source>Your records are deleted</source>
        <translation>您的记录已删除</translation>
    </message>
    <message>
        <source>Print the certificate</source>
        <translation>打印删除证明</translation>
    </message>
    <message>
        <source>Certificate of deletion; it names nobody</source>
        <translation>删除证明，不含任何人的信息</translation>
    </message>
    <message>
        <source>I came by myself</source>
        <translation>自己来的</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>中介</translation>
    </message>
    <message>
        <source>Sales partner</source>
        <translation>分销商</translation>
    </message>
    <message>
        <source>Somebody who recommended us</source>
        <translation>推荐人</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>不愿说</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>简要说明</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>记录哪些信息</translation>
    </message>
    <message>
        <source>How</source>
        <translation>怎样处理</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>存放在哪里</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保存多久</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translation>为什么需要</translation>
    </message>
    <message>
        <source>What it may mean for you</source>
        <translation>对您的影响</translation>
    </message>
    <message>
        <source>The other way</source>
        <translation>另一种方式</translation>
    </message>
    <message>
        <source>If you do not agree</source>
        <translation>如果您不同意</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>您的价格</translation>
    </message>
    <message>
        <source>Who is given it</source>
        <translation>提供给谁</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>您的权利</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>怎样撤回</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>向谁投诉</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>由谁决定</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>发生泄露等情况时</translation>
    </message>
    <message>
        <source>Help with this notice</source>
        <translation>阅读帮助</translation>
    </message>
    <message>
        <source>Where the camera looks</source>
        <translation>采集区域</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>由谁负责</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>本处所</translation>
    </message>
    <message>
        <source>The whole rules</source>
        <translation>完整规则</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>个人信息保护影响评估</translation>
    </message>
    <message>
        <source>Filing number</source>
        <translation>备案编号</translation>
    </message>
    <message>
        <source>Version of this notice</source>
        <translation>告知版本</translation>
    </message>
    <message>
        <source>rows of the person</source>
        <translation>您的记录行</translation>
    </message>
    <message>
        <source>database rewritten without free space</source>
        <translation>重写后不留空闲空间的数据库</translation>
    </message>
    <message>
        <source>every cell</source>
        <translation>数据库每个字段</translation>
    </message>
    <message>
        <source>decrypted pages with free space</source>
        <translation>解密后的数据页和空闲空间</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>数据库文件</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>预写日志</translation>
    </message>
    <message>
        <source>other files in the folder</source>
        <translation>文件夹里的其他文件</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>继续看</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>往回看</translation>
    </message>
    <message>
        <source>Your pass</source>
        <translation>来访码</translation>
    </message>
    <message>
        <source>Read and choose</source>
        <translation>阅读并选择</translation>
    </message>
    <message>
        <source>Who brought you</source>
        <translation>来访渠道</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回同意</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>The printer does not work. The deletion is done all the same; you may photograph this screen.</source>
        <translation>打印机没有正常工作。删除已经完成，您可以拍下本屏。</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>%1撤回</translation>
    </message>
    <message>
        <source>Agreed on %1, valid until %2</source>
        <translation>%1同意，有效至%2</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>%1终止</translation>
    </message>
    <message>
        <source>Recording your visits and the channel</source>
        <translation>来访登记与渠道归因</translation>
    </message>
    <message>
        <source>Comparing your face with your document, once</source>
        <translation>人证比对，一次</translation>
    </message>
    <message>
        <source>Reading your identity document</source>
        <translation>读取身份证件</translation>
    </message>
    <message>
        <source>Telling the named channel about the settlement</source>
        <translation>向您说的渠道告知结算结果</translation>
    </message>
    <message>
        <source>Contacting you</source>
        <translation>与您联系</translation>
    </message>
    <message>
        <source>Keeping the two pictures of a comparison</source>
        <translation>保存比对的两张图像</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>不提供给任何人。</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>第%1次到访</translation>
    </message>
    <message>
        <source>Notice %1</source>
        <translation>告知版本%1</translation>
    </message>
    <message>
        <source>Your visit pass: its code opens nothing any more</source>
        <translation>您的来访码：不再对应任何记录</translation>
    </message>
    <message>
        <source>The result of comparing your face with your document</source>
        <translation>人证比对结果</translation>
    </message>
    <message>
        <source>Your name and the end of your document&apos;s number</source>
        <translation>您的姓名和证件号码后四位</translation>
    </message>
    <message>
        <source>What was noted for telling the channel about the settlement</source>
        <translation>为向渠道告知结算结果而记下的内容</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>您的电话号码</translation>
    </message>
    <message>
        <source>The two pictures of the comparison</source>
        <translation>比对的两张图像</translation>
    </message>
    <message>
        <source>The key to your records, so that no copy can be read</source>
        <translation>您记录的密钥，销毁后任何副本都无法读取</translation>
    </message>
    <message>
        <source>That somebody agreed and withdrew: the notice&apos;s version and the times</source>
        <translation>曾有人同意并撤回：告知版本和时间</translation>
    </message>
    <message>
        <source>The certificate of this deletion</source>
        <translation>本次删除的证明</translation>
    </message>
    <message>
        <source>Neither holds a name, a number or a picture</source>
        <translation>两者都不含姓名、号码或图像</translation>
    </message>
    <message>
        <source>Deleted and checked</source>
        <translation>删除并复查的时间</translation>
    </message>
    <message>
        <source>Deleted entries</source>
        <translation>删除条数</translation>
    </message>
    <message>
        <source>The key to them is destroyed too.</source>
        <translation>对应的密钥也已销毁。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证明编号</translation>
    </message>
    <message>
        <source>Your recorded visits, each with its time and channel: %1</source>
        <translation>您的来访记录，含每次的时间和渠道：%1次</translation>
    </message>
    <message>
        <source>Put all that I touch further down</source>
        <translation>把所有按钮移到下方</translation>
    </message>
    <message>
        <source>Hold its square code in front of the reader, or type the sixteen characters that are printed with it.</source>
        <translation>请把方形码对准扫码器，或输入印在旁边的16位字符。</translation>
    </message>
    <message>
        <source>Looked again</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>In %1 places; nothing was found</source>
        <translation>已查%1处，未发现任何内容</translation>
    </message>
    <message>
        <source>This notice has changed</source>
        <translation>告知内容有变更</translation>
    </message>
    <message>
        <source>You agreed to version %1. Below is what has changed since, so you are asked again. Your records stay as they are, whatever you answer.</source>
        <translation>您同意的是版本%1。下面是此后变更的内容，所以再次征求您的意见。无论您怎样回答，已有记录都保持不变。</translation>
    </message>
    <message>
        <source>You agreed to version %1, which is no longer kept here. Below is what the notice says now, so you are asked again. Your records stay as they are, whatever you answer.</source>
        <translation>您同意的是版本%1，本机已不再保存该版本。下面是现在的告知内容，所以再次征求您的意见。无论您怎样回答，已有记录都保持不变。</translation>
    </message>
    <message>
        <source>What changed: %1</source>
        <translation>变更内容：%1项</translation>
    </message>
    <message>
        <source>Print a confirmation</source>
        <translation>打印确认单</translation>
    </message>
    <message>
        <source>If you want, take a confirmation on paper: it says which notice and which hour, and nothing of you.</source>
        <translation>如果需要，您可以取一张纸质确认单：上面只写是哪份告知、哪个小时，没有关于您的任何内容。</translation>
    </message>
    <message>
        <source>Read what changed</source>
        <translation>查看变更内容</translation>
    </message>
    <message>
        <source>The notice changed since you agreed. Unless you agree to the new version, no new visit is recorded. What is recorded stays as it is, and you can withdraw it.</source>
        <translation>您同意之后，告知内容有变更。除非您同意新版本，否则不会登记新的来访。已有记录保持不变，您可以撤回。</translation>
    </message>
    <message>
        <source>No visit is recorded.</source>
        <translation>没有来访记录。</translation>
    </message>
    <message>
        <source>What you withdrew is deleted</source>
        <translation>您撤回的内容已删除</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>The printer does not work. Nothing of you was recorded all the same.</source>
        <translation>打印机没有正常工作。同样没有记录关于您的任何内容。</translation>
    </message>
    <message>
        <source>This is no longer said.</source>
        <translation>新版本不再包含这一项。</translation>
    </message>
    <message>
        <source>Nothing was said about it before.</source>
        <translation>以前没有这一项。</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>以前：%1</translation>
    </message>
    <message>
        <source>Everything that I agreed to</source>
        <translation>我同意过的全部事项</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>仅：%1</translation>
    </message>
    <message>
        <source>Your pass, and all else that you agreed to</source>
        <translation>您的来访码，以及您同意的其他事项</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Everything that is kept about you</source>
        <translation>本处保存的有关您的全部信息</translation>
    </message>
    <message>
        <source>Back to my visits</source>
        <translation>返回我的来访</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>打印副本</translation>
    </message>
    <message>
        <source>Nothing is kept but your pass.</source>
        <translation>除您的来访码外，没有保存其他信息。</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>共%1项</translation>
    </message>
    <message>
        <source>This is all. No picture of you is kept, no template of your face, no whole number of a document.</source>
        <translation>以上就是全部。不保存您的照片、人脸模板和完整的证件号码。</translation>
    </message>
    <message>
        <source>See everything that is kept about me</source>
        <translation>查看保存的有关我的全部信息</translation>
    </message>
    <message>
        <source>Face and document were compared: they match</source>
        <translation>已比对人脸与证件：一致</translation>
    </message>
    <message>
        <source>Face and document were compared: a person was to look</source>
        <translation>已比对人脸与证件：转由人工核对</translation>
    </message>
    <message>
        <source>Face and document could not be compared</source>
        <translation>未能比对人脸与证件</translation>
    </message>
    <message>
        <source>A person looked: document and holder agree</source>
        <translation>人工核对：证件与持证人相符</translation>
    </message>
    <message>
        <source>A person looked: document and holder differ</source>
        <translation>人工核对：证件与持证人不符</translation>
    </message>
    <message>
        <source>A person looked and could not tell</source>
        <translation>人工核对：无法判断</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <translation>保存至%1</translation>
    </message>
    <message>
        <source>Given to nobody</source>
        <translation>不提供给任何人</translation>
    </message>
    <message>
        <source>May be given to: %1</source>
        <translation>可能提供给：%1</translation>
    </message>
    <message>
        <source>From your document</source>
        <translation>来自您的证件</translation>
    </message>
    <message>
        <source>Number ends in %1</source>
        <translation>号码末位：%1</translation>
    </message>
    <message>
        <source>Born on %1</source>
        <translation>出生日期：%1</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>读取于%1</translation>
    </message>
    <message>
        <source>It is linked to the visits above.</source>
        <translation>与上面的来访记录相关联。</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>身份核对</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存的信息</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>保留的内容</translation>
    </message>
    <message>
        <source>Sentence %1 of %2</source>
        <translation>第 %1 句，共 %2 句</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再说一遍</translation>
    </message>
    <message>
        <source>At usual speed</source>
        <translation>正常语速</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>慢一点</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>打印全文</translation>
    </message>
    <message>
        <source>The printer does not work. The screen says all that the paper would.</source>
        <translation>打印机不能用。屏幕上的内容与纸上完全相同。</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>报备码：%1</translation>
    </message>
    <message>
        <source>I was given a code</source>
        <translation>我有报备码</translation>
    </message>
    <message>
        <source>The code that you were given</source>
        <translation>您拿到的报备码</translation>
    </message>
    <message>
        <source>If an agent, distributor or referrer gave you a code, you confirm with it that they brought you. Without one, nothing changes for you.</source>
        <translation>如果中介、分销商或推荐人给过您报备码，输入它就是确认由对方介绍。没有也不影响您。</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>使用此码</translation>
    </message>
    <message>
        <source>Go on without a code</source>
        <translation>不用报备码继续</translation>
    </message>
    <message>
        <source>A commission is due to: %1</source>
        <translation>佣金归：%1</translation>
    </message>
    <message>
        <source>The rules do not decide; a person does</source>
        <translation>规则定不了，由人决定</translation>
    </message>
    <message>
        <source>No commission is due</source>
        <translation>不付佣金</translation>
    </message>
    <message>
        <source>Channel corrected by you</source>
        <translation>您更正的渠道</translation>
    </message>
    <message>
        <source>For the visit of %1</source>
        <translation>对应到访：%1</translation>
    </message>
    <message>
        <source>Said on %1</source>
        <translation>说明日期：%1</translation>
    </message>
    <message>
        <source>What the rules said at the signing</source>
        <translation>签约时规则的判断</translation>
    </message>
    <message>
        <source>What the rules said at a visit</source>
        <translation>到访时规则的判断</translation>
    </message>
    <message>
        <source>Rules, version %1</source>
        <translation>规则，版本 %1</translation>
    </message>
    <message>
        <source>Dispute no. %1</source>
        <translation>第 %1 号异议</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>已于 %1 决定</translation>
    </message>
    <message>
        <source>A person has to decide</source>
        <translation>待人决定</translation>
    </message>
    <message>
        <source>May be told the settlement</source>
        <translation>可以告知结算结果的渠道</translation>
    </message>
    <message>
        <source>Who is here with you?</source>
        <translation>谁和你在一起？</translation>
    </message>
    <message>
        <source>Under 14, your mother, your father or another guardian reads the notice and answers it. Without them nothing is recorded, and you are welcome all the same.</source>
        <translation>未满14周岁，由你的母亲、父亲或其他监护人阅读告知并作答。他们不在时什么都不登记，同样欢迎你参观。</translation>
    </message>
    <message>
        <source>I am under 14</source>
        <translation>我未满14周岁</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>由谁作答</translation>
    </message>
    <message>
        <source>My mother is here</source>
        <translation>妈妈在这里</translation>
    </message>
    <message>
        <source>My father is here</source>
        <translation>爸爸在这里</translation>
    </message>
    <message>
        <source>Another guardian is here</source>
        <translation>其他监护人在这里</translation>
    </message>
    <message>
        <source>Nobody is here with me</source>
        <translation>没有人和我在一起</translation>
    </message>
    <message>
        <source>I am 14 or older</source>
        <translation>我已满14周岁</translation>
    </message>
    <message>
        <source>To the mother: please read this and answer it yourself, for your child.</source>
        <translation>请母亲亲自阅读，并亲自替孩子作答。</translation>
    </message>
    <message>
        <source>To the father: please read this and answer it yourself, for your child.</source>
        <translation>请父亲亲自阅读，并亲自替孩子作答。</translation>
    </message>
    <message>
        <source>To the guardian: please read this and answer it yourself, for the child.</source>
        <translation>请监护人亲自阅读，并亲自替孩子作答。</translation>
    </message>
</context>
</TS>
