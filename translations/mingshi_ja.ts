<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Controls</name>
    <message>
        <source>The camera is open</source>
        <translation>カメラは開いています</translation>
    </message>
    <message>
        <source>The camera is closed</source>
        <translation>カメラは閉じています</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>手順 %1／%2</translation>
    </message>
    <message>
        <source>Text that can be scrolled</source>
        <translation>スクロールできる文章</translation>
    </message>
    <message>
        <source>There is more below</source>
        <translation>下に続きがあります</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>スタッフ番号</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインインしています</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This screen is having a short rest. Nothing was recorded. Staff are told.</source>
        <translation>この画面は少しお休みしています。何も記録していません。スタッフに知らせました。</translation>
    </message>
    <message>
        <source>Your records cannot be opened right now. Nothing was changed. Staff are told.</source>
        <translation>ただいまお客様の記録を開けません。何も変わっていません。スタッフに知らせました。</translation>
    </message>
    <message>
        <source>The device did not work. Nothing was kept. A person will check instead.</source>
        <translation>機器が動きませんでした。何も残していません。代わりにスタッフが確かめます。</translation>
    </message>
    <message>
        <source>Correct the file that is named, or put the shipped one back.</source>
        <translation>示されたファイルを直すか、出荷時のものに戻してください。</translation>
    </message>
    <message>
        <source>Give this account the right to write to the folder that is named, or name another folder.</source>
        <translation>示されたフォルダーへの書き込み権限をこのアカウントに与えるか、別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Free some space on the disk. Nothing that was confirmed is lost.</source>
        <translation>ディスクの空きを増やしてください。確定した内容は失われていません。</translation>
    </message>
    <message>
        <source>Start it on a machine with a display, or play the journey with --headless FOLDER.</source>
        <translation>画面のある機器で起動するか、--headless FOLDER で操作の流れを再生してください。</translation>
    </message>
    <message>
        <source>Mingshi is running already. Use that window or end it.</source>
        <translation>Mingshiはすでに動いています。そのウィンドウを使うか、終了してください。</translation>
    </message>
    <message>
        <source>Put the notice that is named into the notices folder. Without a notice nothing is asked.</source>
        <translation>示された告知を告知フォルダーに入れてください。告知がなければ、何もお尋ねしません。</translation>
    </message>
    <message>
        <source>Fill in the fields that are named, then start again.</source>
        <translation>示された項目を記入し、起動し直してください。</translation>
    </message>
    <message>
        <source>The notice changed after it was approved. Put the approved one back or have the new one approved.</source>
        <translation>告知が承認後に変わっています。承認済みのものに戻すか、新しいものの承認を受けてください。</translation>
    </message>
    <message>
        <source>The record, receipt or key is damaged or of another kind. Use the file as it was handed out.</source>
        <translation>記録、控えまたは鍵が壊れているか、別の種類です。渡された時のままのファイルを使ってください。</translation>
    </message>
    <message>
        <source>There is no database in the folder that is named. Check the folder, or restore a backup.</source>
        <translation>示されたフォルダーにデータベースがありません。フォルダーを確かめるか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The file is an unencrypted database. It was left as it is. Name the right folder.</source>
        <translation>このファイルは暗号化されていないデータベースです。手を加えていません。正しいフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The file belongs to another program. It was left as it is. Name the right folder.</source>
        <translation>このファイルは別のプログラムのものです。手を加えていません。正しいフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The passphrase does not fit. Try again, or use the printed recovery key.</source>
        <translation>パスフレーズが合いません。もう一度入力するか、印刷した回復キーを使ってください。</translation>
    </message>
    <message>
        <source>The database is damaged. It was left as it is. Restore the newest backup.</source>
        <translation>データベースが壊れています。手を加えていません。最新のバックアップから復元してください。</translation>
    </message>
    <message>
        <source>A newer Mingshi wrote this database. Install that version.</source>
        <translation>このデータベースは新しい版のMingshiで書かれています。その版をインストールしてください。</translation>
    </message>
    <message>
        <source>Another process has the database open. End it first.</source>
        <translation>別のプロセスがデータベースを開いています。先に終了してください。</translation>
    </message>
    <message>
        <source>The database refused a record that no consent allows. Tell the makers; nothing was stored.</source>
        <translation>同意のない記録をデータベースが受け付けませんでした。何も保存していません。開発元に知らせてください。</translation>
    </message>
    <message>
        <source>This build has no encryption. It was stopped before it wrote anything. Install a proper build.</source>
        <translation>このビルドには暗号化の機能がありません。何も書かずに停止しました。正しいビルドをインストールしてください。</translation>
    </message>
    <message>
        <source>The file key-slots.json is missing. Put it back from the backup; without it nothing can be read.</source>
        <translation>key-slots.json がありません。これがなければ何も読めません。バックアップから戻してください。</translation>
    </message>
    <message>
        <source>The file key-slots.json is damaged. Put it back from the backup.</source>
        <translation>key-slots.json が壊れています。バックアップから戻してください。</translation>
    </message>
    <message>
        <source>Your consent is withdrawn and nothing more is used. Staff finish the deletion with you.</source>
        <translation>同意は撤回され、これ以上何も使いません。残りの削除はスタッフがご一緒に行います。</translation>
    </message>
    <message>
        <source>Traces were found after deletion. Open the manager&apos;s panel and repeat the deletion.</source>
        <translation>削除後に痕跡が見つかりました。管理者画面を開き、削除をやり直してください。</translation>
    </message>
    <message>
        <source>A face model is missing. Install Mingshi again, or switch the comparison off.</source>
        <translation>顔モデルがありません。Mingshiを再インストールするか、照合を無効にしてください。</translation>
    </message>
    <message>
        <source>A face model is not the approved one. Install Mingshi again; do not use the file.</source>
        <translation>顔モデルが承認されたものではありません。このファイルを使わず、Mingshiを再インストールしてください。</translation>
    </message>
    <message>
        <source>A face model cannot be loaded. Install Mingshi again.</source>
        <translation>顔モデルを読み込めません。Mingshiを再インストールしてください。</translation>
    </message>
    <message>
        <source>Check that the camera is plugged in and named in the settings.</source>
        <translation>カメラの接続と、設定での指定を確かめてください。</translation>
    </message>
    <message>
        <source>The camera gave no more pictures. Unplug it and plug it in again.</source>
        <translation>カメラから画像が届かなくなりました。抜いて差し直してください。</translation>
    </message>
    <message>
        <source>Too much time passed since you agreed. The camera stayed closed.</source>
        <translation>同意から時間がたったため、カメラは開きませんでした。</translation>
    </message>
    <message>
        <source>Ask the buyer again if the buyer wishes.</source>
        <translation>お客様が希望される場合は、改めてお尋ねください。</translation>
    </message>
    <message>
        <source>Check that the card reader is plugged in and named in the settings.</source>
        <translation>書類読み取り機の接続と、設定での指定を確かめてください。</translation>
    </message>
    <message>
        <source>The card reader was unplugged. Plug it in and try again.</source>
        <translation>書類読み取り機が外れました。接続して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The card reader does not answer. Unplug it and plug it in again.</source>
        <translation>書類読み取り機が応答しません。抜いて差し直してください。</translation>
    </message>
    <message>
        <source>The card reader answered with disturbed data. Try again.</source>
        <translation>書類読み取り機の応答が乱れていました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The reader&apos;s security module failed its self-test. Have it replaced.</source>
        <translation>読み取り機のセキュリティモジュールが自己診断に通りませんでした。交換を手配してください。</translation>
    </message>
    <message>
        <source>The card was taken away too early. Nothing was kept. Please place it again.</source>
        <translation>読み終わる前に書類が離れました。何も残していません。もう一度置いてください。</translation>
    </message>
    <message>
        <source>Ask the buyer to leave the card on the reader until the tick appears.</source>
        <translation>チェック印が出るまで、書類を読み取り機に置いたままにするようお願いしてください。</translation>
    </message>
    <message>
        <source>The card could not be read. Nothing was kept. Please lift it and place it again.</source>
        <translation>書類を読み取れませんでした。何も残していません。持ち上げて、もう一度置いてください。</translation>
    </message>
    <message>
        <source>Lift the card and place it again; after a second try, check by hand.</source>
        <translation>書類を持ち上げて置き直し、二度目も読めなければ目視で確認してください。</translation>
    </message>
    <message>
        <source>The reader and the card did not understand each other. A person will look at it.</source>
        <translation>読み取り機と書類の間でやり取りができませんでした。スタッフが確かめます。</translation>
    </message>
    <message>
        <source>Reading was disturbed or the module did not accept the card. Check by hand.</source>
        <translation>読み取りが乱れたか、モジュールが書類を受け付けませんでした。目視で確認してください。</translation>
    </message>
    <message>
        <source>This kind of card is not known here. A person will look at it.</source>
        <translation>この種類の書類は本機では扱えません。スタッフが確かめます。</translation>
    </message>
    <message>
        <source>The card&apos;s type is not known to this version. Check by hand.</source>
        <translation>この版は、この書類の種類に対応していません。目視で確認してください。</translation>
    </message>
    <message>
        <source>The portrait on the chip cannot be decoded here. Install the reader maker&apos;s decoder, or check by hand.</source>
        <translation>チップ内の写真を復元できません。読み取り機メーカーのデコーダーを入れるか、目視で確認してください。</translation>
    </message>
    <message>
        <source>The code scanner does not work. Please type the code of your pass.</source>
        <translation>コード読み取り機が動きません。来訪コードを入力してください。</translation>
    </message>
    <message>
        <source>Check that the scanner is plugged in and named in the settings.</source>
        <translation>コード読み取り機の接続と、設定での指定を確かめてください。</translation>
    </message>
    <message>
        <source>The printer does not work. Your pass is valid; please note or photograph the code.</source>
        <translation>プリンターが動きません。来訪コードは有効です。書き留めるか、写真に撮ってください。</translation>
    </message>
    <message>
        <source>Check paper, cable and the queue named in the settings.</source>
        <translation>用紙、ケーブル、設定で指定した印刷キューを確かめてください。</translation>
    </message>
    <message>
        <source>There is no voice here. The text says the same.</source>
        <translation>ここでは音声が出ません。文章の内容は同じです。</translation>
    </message>
    <message>
        <source>Check that espeak-ng is installed and the loudspeaker is plugged in.</source>
        <translation>espeak-ng がインストールされ、スピーカーが接続されているか確かめてください。</translation>
    </message>
    <message>
        <source>This pass is not known here. It may have been withdrawn already.</source>
        <translation>この来訪コードの記録はありません。すでに撤回された可能性があります。</translation>
    </message>
    <message>
        <source>A withdrawn pass is unknown on purpose. Nothing can be found without it.</source>
        <translation>撤回された来訪コードは、仕様として記録が残りません。コードがなければ何も探せません。</translation>
    </message>
    <message>
        <source>This is not a visit pass. Please try again or type the code.</source>
        <translation>来訪コードではないようです。もう一度かざすか、コードを入力してください。</translation>
    </message>
    <message>
        <source>Let the visitor type the short code.</source>
        <translation>短いコードの入力を来訪者にお願いしてください。</translation>
    </message>
    <message>
        <source>The number or the password is not right.</source>
        <translation>番号またはパスワードが違います。</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a moment.</source>
        <translation>試した回数が上限に達しました。しばらくお待ちください。</translation>
    </message>
    <message>
        <source>There is no consent for this, so it was not done.</source>
        <translation>これについての同意がないため、行いませんでした。</translation>
    </message>
    <message>
        <source>Ask the person first; without consent the record cannot exist.</source>
        <translation>先にご本人にお尋ねください。同意がなければ記録は作れません。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>止めました。何も残していません。</translation>
    </message>
    <message>
        <source>Stopped at the person&apos;s wish.</source>
        <translation>ご本人の希望で止めました。</translation>
    </message>
    <message>
        <source>An unexpected fault. Make a support bundle and tell the makers.</source>
        <translation>予期しない不具合です。サポート用ファイルを作り、開発元に知らせてください。</translation>
    </message>
    <message>
        <source>The clock of this device is not right, so nothing can be agreed here now. Nothing was recorded. Staff are told.</source>
        <translation>この端末の時計が正しくないため、今ここで同意していただくことができません。何も記録していません。スタッフに知らせました。</translation>
    </message>
    <message>
        <source>The clock shows less than the newest record. Set it right; if it once ran ahead, correct it with mingshictl store clock.</source>
        <translation>時計が最新の記録より前を示しています。時計を合わせてください。以前に進んでいたことがある場合は、mingshictl store clock で訂正してください。</translation>
    </message>
    <message>
        <source>The security chip (TPM) that the settings name does not answer. Switch it on in the firmware, or open with the printed recovery key.</source>
        <translation>設定で指定されたセキュリティチップ（TPM）が応答しません。ファームウェアで有効にするか、印刷した回復キーで開いてください。</translation>
    </message>
    <message>
        <source>The security chip (TPM) does not release the key: it was cleared or replaced, or this machine was started otherwise. Open with the printed recovery key, then renew the slot with mingshictl store keys rotate.</source>
        <translation>セキュリティチップ（TPM）が鍵を渡しません。消去または交換されたか、この機械が別の方法で起動されました。印刷した回復キーで開き、mingshictl store keys rotate で鍵スロットを更新してください。</translation>
    </message>
    <message>
        <source>Without this key slot the records could not be opened any more on another machine. Add a passphrase or a recovery key first.</source>
        <translation>この鍵スロットがないと、別の機械では記録を開けなくなります。先にパスフレーズか回復キーを追加してください。</translation>
    </message>
    <message>
        <source>The disk did not read or write as it was told. Nothing that was confirmed is lost. Have the disk looked at, and back up now.</source>
        <translation>ディスクが指示どおりに読み書きしませんでした。確認済みの内容は失われていません。ディスクを点検し、今すぐバックアップしてください。</translation>
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
        <translation>削除し、証明しました</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>概要に戻る</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>The database and its files were read again after the deletion. This certificate was made only then.</source>
        <translation>削除の後、データベースとそのファイルを読み直しました。この証明書は、その後に作成したものです。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Deletions: %1</source>
        <translation>削除：%1件</translation>
    </message>
    <message>
        <source>Nothing was deleted yet. When a visitor withdraws, the certificate appears here.</source>
        <translation>まだ何も削除していません。来訪者が撤回すると、ここに証明書が表示されます。</translation>
    </message>
    <message>
        <source>Stored faces: %1 of %2</source>
        <translation>保存中の顔：%1／%2</translation>
    </message>
    <message>
        <source>No face is stored. At the second figure a filing with the authorities is due.</source>
        <translation>顔は保存していません。右側の数に達すると、当局への届け出が必要です。</translation>
    </message>
    <message>
        <source>At the second figure a filing with the authorities is due.</source>
        <translation>右側の数に達すると、当局への届け出が必要です。</translation>
    </message>
    <message>
        <source>Sign in to see what happened</source>
        <translation>状況を見るにはサインインしてください</translation>
    </message>
    <message>
        <source>Manager&apos;s panel</source>
        <translation>管理者画面</translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>文字 %1%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Show as bars</source>
        <translation>棒グラフで表示</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>people with a live key</source>
        <translation>有効な鍵のある人</translation>
    </message>
    <message>
        <source>recorded visits</source>
        <translation>記録した来訪</translation>
    </message>
    <message>
        <source>How visitors answered, by purpose</source>
        <translation>来訪者の回答（目的別）</translation>
    </message>
    <message>
        <source>Nobody was asked yet. The first answer at the entrance appears here.</source>
        <translation>まだ誰にもお尋ねしていません。入口での最初の回答がここに表示されます。</translation>
    </message>
    <message>
        <source>The audit log is intact. Entries: %1</source>
        <translation>監査ログに異状はありません。件数：%1</translation>
    </message>
    <message>
        <source>The audit log does not fit its own chain: something was changed, removed or moved. Entries: %1. Keep the machine as it is and call the privacy officer.</source>
        <translation>監査ログの連鎖が合いません。変更、削除または移動された箇所があります。件数：%1。機器をそのままにして、個人情報保護責任者に連絡してください。</translation>
    </message>
    <message>
        <source>The records did not open</source>
        <translation>記録を開けませんでした</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>The file was left as it is and no other was made in its place. While it is closed nothing is asked of visitors; signings go on with the check by a person, on paper. Start the program again when the cause is gone.</source>
        <translation>ファイルには手を加えず、代わりのファイルも作っていません。開けない間は来訪者に何もお尋ねせず、契約は紙面とスタッフによる確認で続けます。原因がなくなったら、プログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>rows of the person</source>
        <translation>本人の行</translation>
    </message>
    <message>
        <source>database rewritten without free space</source>
        <translation>空き領域を除いて書き直したデータベース</translation>
    </message>
    <message>
        <source>every cell</source>
        <translation>すべてのセル</translation>
    </message>
    <message>
        <source>decrypted pages with free space</source>
        <translation>復号したページ（空き領域を含む）</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>データベースファイル</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>先行書き込みログ</translation>
    </message>
    <message>
        <source>other files in the folder</source>
        <translation>フォルダー内のほかのファイル</translation>
    </message>
    <message>
        <source>Visits and channel</source>
        <translation>来訪と紹介経路</translation>
    </message>
    <message>
        <source>Comparison of card and face</source>
        <translation>書類と顔の照合</translation>
    </message>
    <message>
        <source>Reading the identity card</source>
        <translation>本人確認書類の読み取り</translation>
    </message>
    <message>
        <source>Telling a channel the settlement</source>
        <translation>紹介元への精算結果の通知</translation>
    </message>
    <message>
        <source>Being contacted</source>
        <translation>ご案内の連絡</translation>
    </message>
    <message>
        <source>Keeping the two pictures</source>
        <translation>二枚の画像の保存</translation>
    </message>
    <message>
        <source>The purpose was met or can no longer be met</source>
        <translation>目的を達成した、または達成できなくなった</translation>
    </message>
    <message>
        <source>The service ended or the time for keeping was over</source>
        <translation>提供を終えた、または保存期間が満了した</translation>
    </message>
    <message>
        <source>The person withdrew the consent</source>
        <translation>本人が同意を撤回した</translation>
    </message>
    <message>
        <source>The processing broke the law or an agreement</source>
        <translation>取り扱いが法令または取り決めに反していた</translation>
    </message>
    <message>
        <source>Another case that a law names</source>
        <translation>法令が定めるその他の場合</translation>
    </message>
    <message>
        <source>%1 (PIPL article 47(1), item %2)</source>
        <translation>%1（中国個人情報保護法第47条第1項第%2号）</translation>
    </message>
    <message>
        <source>Key of the person</source>
        <translation>本人の鍵</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>破棄済み</translation>
    </message>
    <message>
        <source>Kept: other purposes still have a consent</source>
        <translation>保持：ほかの目的の同意が有効</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申し出</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>Rows deleted</source>
        <translation>削除した行</translation>
    </message>
    <message>
        <source>Searched afterwards, nothing found</source>
        <translation>削除後に探し、何も見つからなかった場所</translation>
    </message>
    <message>
        <source>Pseudonym, leads to nobody any more</source>
        <translation>仮名（もう誰にもつながりません）</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>証明書の番号</translation>
    </message>
    <message>
        <source>Rows deleted: %1</source>
        <translation>削除した行：%1</translation>
    </message>
    <message>
        <source>Fewer than 10 answers: no share is drawn</source>
        <translation>回答が10件未満のため、割合は示しません</translation>
    </message>
    <message>
        <source>%1 % of %2 answers agreed</source>
        <translation>同意 %1%（回答%2件）</translation>
    </message>
    <message>
        <source>Devices and backup</source>
        <translation>機器とバックアップ</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認する</translation>
    </message>
    <message>
        <source>Looking opens no camera and reads no card.</source>
        <translation>確認してもカメラは起動せず、カードも読み取りません。</translation>
    </message>
    <message>
        <source>Before it is deleted</source>
        <translation>削除する前に</translation>
    </message>
    <message>
        <source>First choose why.</source>
        <translation>先に理由を選んでください。</translation>
    </message>
    <message>
        <source>Delete and prove</source>
        <translation>削除して証明する</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Deleting, then reading back</source>
        <translation>削除し、読み戻して確認しています</translation>
    </message>
    <message>
        <source>Nothing of this person is kept any more.</source>
        <translation>この人の情報は何も残っていません。</translation>
    </message>
    <message>
        <source>This goes, with everything that rests on it, and the person&apos;s key</source>
        <translation>以下とそれに基づくすべての情報、およびこの人の鍵が消えます</translation>
    </message>
    <message>
        <source>This stays for three years as proof: that consent existed and that it was deleted, under a pseudonym that leads to nobody. Nothing that the person or a document said stays.</source>
        <translation>証明として三年間残るもの：同意があったことと、削除したこと。だれにもつながらない仮名で残ります。本人や書類の内容は何も残りません。</translation>
    </message>
    <message>
        <source>Why it is deleted</source>
        <translation>削除の理由</translation>
    </message>
    <message>
        <source>Delete a record</source>
        <translation>記録を削除する</translation>
    </message>
    <message>
        <source>Delete a record at its holder&apos;s wish</source>
        <translation>持ち主の希望により記録を削除する</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>探しています</translation>
    </message>
    <message>
        <source>Face models</source>
        <translation>顔モデル</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>カードリーダー</translation>
    </message>
    <message>
        <source>Scanner at the entrance</source>
        <translation>入口のスキャナー</translation>
    </message>
    <message>
        <source>Scanner at the desk</source>
        <translation>契約デスクのスキャナー</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Has not answered yet</source>
        <translation>まだ応答がありません</translation>
    </message>
    <message>
        <source>None at this site</source>
        <translation>この施設にはありません</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>最後のバックアップ</translation>
    </message>
    <message>
        <source>None was made yet</source>
        <translation>まだ作成されていません</translation>
    </message>
    <message>
        <source>Make one with mingshictl store backup.</source>
        <translation>mingshictl store backup で作成してください。</translation>
    </message>
    <message>
        <source>Free space for records</source>
        <translation>記録用の空き容量</translation>
    </message>
    <message>
        <source>That is little. Free some space on the disk.</source>
        <translation>残りわずかです。ディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Agrees with the records</source>
        <translation>記録と一致しています</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>改変なし</translation>
    </message>
    <message>
        <source>Does not fit its own chain</source>
        <translation>自身のハッシュ鎖と一致しません</translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation>%1 に同意</translation>
    </message>
    <message>
        <source>Notice %1, version %2</source>
        <translation>告知書 %1、版 %2</translation>
    </message>
    <message>
        <source>Recorded visits</source>
        <translation>記録された来訪</translation>
    </message>
    <message>
        <source>The next automatic deletion is due on %1.</source>
        <translation>次の自動削除は %1 です。</translation>
    </message>
    <message>
        <source>Nothing is waiting for automatic deletion.</source>
        <translation>自動削除を待つものはありません。</translation>
    </message>
    <message>
        <source>Something should be deleted by now and is still there. People: %1. It is tried again by itself; if this stays, call support.</source>
        <translation>すでに削除されているべきものが残っています。人数：%1。自動で再試行します。続く場合はサポートに連絡してください。</translation>
    </message>
    <message>
        <source>What does the person ask for?</source>
        <translation>何を求めていますか。</translation>
    </message>
    <message>
        <source>Back to the requests</source>
        <translation>請求の一覧に戻る</translation>
    </message>
    <message>
        <source>Touch what is asked for. No name is recorded: give the person the number that appears then.</source>
        <translation>求められている内容に触れてください。氏名は記録しません。表示される番号を本人に渡してください。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>記録しています</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>期限超過：%1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>未対応：%1</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>First choose what became of it.</source>
        <translation>先に結果を選んでください。</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>回答を記録する</translation>
    </message>
    <message>
        <source>Find the record by the holder&apos;s pass where something is to be deleted. Without a pass, look at the person&apos;s document: nothing of it is kept.</source>
        <translation>削除する場合は、持ち主のパスで記録を探してください。パスがない場合は本人の書類を見てください。書類の内容は何も残しません。</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>断る理由</translation>
    </message>
    <message>
        <source>Tell the person the reason, and that a complaint to the cyberspace administration and a claim before the court are open (PIPL articles 50 and 65).</source>
        <translation>理由と、インターネット情報部門への苦情および裁判所への訴えができることを伝えてください（個人情報保護法第50条・第65条）。</translation>
    </message>
    <message>
        <source>Record a request</source>
        <translation>請求を記録する</translation>
    </message>
    <message>
        <source>What a visitor wants to see, copy, correct or withdraw goes at once at the visitor screen, with the pass. What cannot be done there is recorded here and answered within fifteen working days.</source>
        <translation>閲覧・写し・訂正・撤回は、パスがあれば来訪者画面ですぐにできます。そこでできないものをここに記録し、15営業日以内に回答します。</translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet. A request that is recorded appears here with its last day.</source>
        <translation>請求はまだありません。記録した請求は期限とともにここに表示されます。</translation>
    </message>
    <message>
        <source>To see what is kept</source>
        <translation>保存内容の閲覧</translation>
    </message>
    <message>
        <source>A copy of what is kept</source>
        <translation>保存内容の写し</translation>
    </message>
    <message>
        <source>A correction</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>To hand the data to somebody else</source>
        <translation>他者への移転</translation>
    </message>
    <message>
        <source>An explanation of the rules</source>
        <translation>取扱規則の説明</translation>
    </message>
    <message>
        <source>On behalf of a relative who died</source>
        <translation>亡くなった近親者に代わって</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>苦情</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>対応した</translation>
    </message>
    <message>
        <source>It is refused, for a reason</source>
        <translation>理由があり断る</translation>
    </message>
    <message>
        <source>The person took it back</source>
        <translation>本人が取り下げた</translation>
    </message>
    <message>
        <source>It could not be shown that the data are this person&apos;s</source>
        <translation>本人のデータであることを確認できない</translation>
    </message>
    <message>
        <source>Nothing of this person is kept</source>
        <translation>この人の情報は保存していない</translation>
    </message>
    <message>
        <source>A law wants it kept for longer</source>
        <translation>法律により引き続き保存が必要</translation>
    </message>
    <message>
        <source>It would harm the rights of others</source>
        <translation>他人の権利を害する</translation>
    </message>
    <message>
        <source>It was done before and nothing has changed</source>
        <translation>以前に対応済みで変更がない</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>%1 の期限を超過</translation>
    </message>
    <message>
        <source>Due by %1</source>
        <translation>%1 までに回答</translation>
    </message>
    <message>
        <source>No. %1 · %2</source>
        <translation>%1番 · %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Decided by staff number</source>
        <translation>決定した職員番号</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>動作していません</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Scan the pass with the hand scanner, or type its code or the number of the receipt. A record is found by what its holder shows alone. That you opened it goes into the log.</source>
        <translation>ハンドスキャナーで来訪コードを読み取るか、コードまたは控えの番号を入力してください。記録は持ち主が示すものだけで見つかります。記録を開いたことはログに残ります。</translation>
    </message>
    <message>
        <source>Code of the pass, or number of the receipt</source>
        <translation>来訪コード、または控えの番号</translation>
    </message>
    <message>
        <source>First choose the decision and its reason.</source>
        <translation>先に決定とその理由を選んでください。</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>決定を記録</translation>
    </message>
    <message>
        <source>Back to the disputes</source>
        <translation>異議の一覧へ戻る</translation>
    </message>
    <message>
        <source>The buyer withdrew the consent: nothing of the visits is kept, so there is nothing left to look at.</source>
        <translation>購入者が同意を撤回しました。来訪の記録は残っておらず、見るものはありません。</translation>
    </message>
    <message>
        <source>The visits, as they were recorded</source>
        <translation>来訪（記録のとおり）</translation>
    </message>
    <message>
        <source>What the buyer corrected</source>
        <translation>購入者が訂正したこと</translation>
    </message>
    <message>
        <source>What the rules make of it: %1</source>
        <translation>規則による結果：%1</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>決めること</translation>
    </message>
    <message>
        <source>Which channel is due</source>
        <translation>どの経路が受け取るか</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>異議</translation>
    </message>
    <message>
        <source>What a buyer disputes, and what the rules do not decide, a person decides with a reason. Until then nobody is told anything.</source>
        <translation>購入者が異議を述べたことと規則で決まらないことは、人が理由を付けて決めます。それまでは誰にも知らせません。</translation>
    </message>
    <message>
        <source>Nothing waits for a decision. A dispute from the signing desk appears here with its last day.</source>
        <translation>決定を待つものはありません。契約窓口での異議が、期限とともにここに出ます。</translation>
    </message>
    <message>
        <source>Drafts: %1</source>
        <translation>草案：%1</translation>
    </message>
    <message>
        <source>Rules about commissions</source>
        <translation>手数料の規則</translation>
    </message>
    <message>
        <source>Approve this draft</source>
        <translation>この草案を承認</translation>
    </message>
    <message>
        <source>Back to the rules</source>
        <translation>規則の一覧へ戻る</translation>
    </message>
    <message>
        <source>This is a draft: it judges nothing yet.</source>
        <translation>これは草案で、まだ何も判断しません。</translation>
    </message>
    <message>
        <source>A visit is judged by the version that was in force at its own time. A draft judges nothing until a second person approves it.</source>
        <translation>来訪は、その時に有効だった版で判断します。草案は別の人が承認するまで何も判断しません。</translation>
    </message>
    <message>
        <source>No rule is in force now: people decide who brought a buyer.</source>
        <translation>今は有効な規則がありません。誰の紹介かは人が決めます。</translation>
    </message>
    <message>
        <source>The buyer says that the visits are not right</source>
        <translation>購入者が来訪は正しくないと言う</translation>
    </message>
    <message>
        <source>The buyer says that the ruling is not right</source>
        <translation>購入者が判断は正しくないと言う</translation>
    </message>
    <message>
        <source>A correction rules otherwise than the visit was sealed</source>
        <translation>訂正による判断が来訪時の封印と違う</translation>
    </message>
    <message>
        <source>The rules do not decide</source>
        <translation>規則では決まらない</translation>
    </message>
    <message>
        <source>The ruling stands</source>
        <translation>判断のとおり</translation>
    </message>
    <message>
        <source>Another channel is due</source>
        <translation>別の経路が受け取る</translation>
    </message>
    <message>
        <source>No channel is due</source>
        <translation>どの経路も受け取らない</translation>
    </message>
    <message>
        <source>The buyer took it back</source>
        <translation>購入者が取り下げた</translation>
    </message>
    <message>
        <source>The buyer&apos;s own word</source>
        <translation>購入者本人の言葉</translation>
    </message>
    <message>
        <source>Papers that were shown</source>
        <translation>示された書面</translation>
    </message>
    <message>
        <source>The record of channels&apos; claims</source>
        <translation>経路の申告の記録</translation>
    </message>
    <message>
        <source>The rule was applied wrongly</source>
        <translation>規則の当てはめが誤っていた</translation>
    </message>
    <message>
        <source>Nothing was shown that speaks against it</source>
        <translation>反対の根拠が示されなかった</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Rules, version %1</source>
        <translation>規則 %1 版</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>日数：%1</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>時間数：%1</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>分数：%1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>仲介会社</translation>
    </message>
    <message>
        <source>Distributors</source>
        <translation>販売代理店</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>紹介者</translation>
    </message>
    <message>
        <source>Draft, proposed by %1</source>
        <translation>草案（提案者 %1）</translation>
    </message>
    <message>
        <source>In force until %1</source>
        <translation>%1 まで有効</translation>
    </message>
    <message>
        <source>In force from %1</source>
        <translation>%1 から有効</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効の始まり</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>A claim is registered ahead of the visit by</source>
        <translation>申告は来訪より前に</translation>
    </message>
    <message>
        <source>A claim lasts</source>
        <translation>申告の有効期間</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>A channel that is named without a claim counts</source>
        <translation>申告がなくても名前が挙がった経路を数える</translation>
    </message>
    <message>
        <source>A visit keeps its channel for</source>
        <translation>来訪が経路を保つ期間</translation>
    </message>
    <message>
        <source>A further visit keeps it for at least</source>
        <translation>次の来訪から少なくとも</translation>
    </message>
    <message>
        <source>And for at most</source>
        <translation>最長で</translation>
    </message>
    <message>
        <source>An earlier visit goes before new claims</source>
        <translation>前の来訪が新しい申告に優先</translation>
    </message>
    <message>
        <source>Who came alone stays the office&apos;s own for</source>
        <translation>自分で来た方を自社客とする期間</translation>
    </message>
    <message>
        <source>No claim for who was here within</source>
        <translation>この期間内に来た方は申告できない</translation>
    </message>
    <message>
        <source>Which kind goes first</source>
        <translation>どの種類が先か</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Which claim goes first</source>
        <translation>どの申告が先か</translation>
    </message>
    <message>
        <source>The earliest</source>
        <translation>最も早いもの</translation>
    </message>
    <message>
        <source>The latest</source>
        <translation>最も新しいもの</translation>
    </message>
    <message>
        <source>Claims within this time share</source>
        <translation>この時間内の申告で分ける</translation>
    </message>
    <message>
        <source>Shares in order</source>
        <translation>順の割合</translation>
    </message>
    <message>
        <source>Proposed by staff number</source>
        <translation>提案したスタッフ番号</translation>
    </message>
    <message>
        <source>Approved by staff number</source>
        <translation>承認したスタッフ番号</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認日時</translation>
    </message>
    <message>
        <source>You proposed it; another person has to approve it.</source>
        <translation>ご自身の提案です。別の人が承認します。</translation>
    </message>
    <message>
        <source>It would run into version %1, which begins later.</source>
        <translation>後に始まる %1 版と重なります。</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>期間が終わっています。</translation>
    </message>
    <message>
        <source>It cannot be used as it is: %1</source>
        <translation>このままでは使えません：%1</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>In short</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>What is used</source>
        <translation>使う情報</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translation>必要な理由</translation>
    </message>
    <message>
        <source>What it can mean for you</source>
        <translation>お客様への影響</translation>
    </message>
    <message>
        <source>The other way</source>
        <translation>ほかの方法</translation>
    </message>
    <message>
        <source>If you do not agree</source>
        <translation>同意しない場合</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>お客様の価格</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>情報の提供先</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>お客様の権利</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>撤回の方法</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>苦情の窓口</translation>
    </message>
    <message>
        <source>How it is decided</source>
        <translation>判断のしかた</translation>
    </message>
    <message>
        <source>Under 14</source>
        <translation>14歳未満の方</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>問題が起きた時</translation>
    </message>
    <message>
        <source>Help with reading</source>
        <translation>読むための手助け</translation>
    </message>
    <message>
        <source>Where the camera looks</source>
        <translation>カメラが写す範囲</translation>
    </message>
    <message>
        <source>The camera until then</source>
        <translation>それまでのカメラ</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>The full rules</source>
        <translation>規則の全文</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法的根拠</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>影響評価</translation>
    </message>
    <message>
        <source>Filing number</source>
        <translation>届出番号</translation>
    </message>
    <message>
        <source>Version of this notice</source>
        <translation>この告知の版</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Your visits and the channel you named</source>
        <translation>来訪の記録と、挙げられた紹介経路</translation>
    </message>
    <message>
        <source>Results of comparing face and document</source>
        <translation>顔と本人確認書類の照合結果</translation>
    </message>
    <message>
        <source>What was read from your document</source>
        <translation>本人確認書類から読み取った内容</translation>
    </message>
    <message>
        <source>The leave to tell the channel about the settlement</source>
        <translation>紹介元に精算結果を知らせることの承諾</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>The pictures of the comparison</source>
        <translation>照合の画像</translation>
    </message>
    <message>
        <source>rows of the person</source>
        <translation>お客様の記録の行</translation>
    </message>
    <message>
        <source>every cell</source>
        <translation>すべてのセル</translation>
    </message>
    <message>
        <source>decrypted pages with free space</source>
        <translation>復号したページ（空き領域を含む）</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>データベースファイル</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>先行書き込みログ</translation>
    </message>
    <message>
        <source>other files in the folder</source>
        <translation>フォルダー内のほかのファイル</translation>
    </message>
    <message>
        <source>database rewritten without free space</source>
        <translation>空き領域を除いて書き直したデータベース</translation>
    </message>
    <message>
        <source>Visit pass and receipt</source>
        <translation>来訪コードと控え</translation>
    </message>
    <message>
        <source>Keep this slip. Whoever holds it can look up, copy and withdraw.</source>
        <translation>この紙を大切に保管してください。持っている人は誰でも閲覧、複写、撤回ができます。</translation>
    </message>
    <message>
        <source>You agreed to</source>
        <translation>同意された内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Who is paid, and your price</source>
        <translation>手数料の受け取り手とお客様の価格</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>撤回の方法</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>苦情の窓口</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>Confirmation of deletion</source>
        <translation>削除確認書</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除したもの</translation>
    </message>
    <message>
        <source>Rows deleted</source>
        <translation>削除した行</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>お客様の鍵</translation>
    </message>
    <message>
        <source>Destroyed. Your pass leads to nothing any more.</source>
        <translation>破棄しました。来訪コードは、もう何にもつながりません。</translation>
    </message>
    <message>
        <source>Kept, because you still agree to something else.</source>
        <translation>ほかの同意が有効なため、残しています。</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Proven deleted</source>
        <translation>削除の証明</translation>
    </message>
    <message>
        <source>Searched, and nothing of you was found in</source>
        <translation>探し、お客様の情報が見つからなかった場所</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>残るもの</translation>
    </message>
    <message>
        <source>Proof that you were asked, agreed and withdrew, without anything of you.</source>
        <translation>お尋ねし、同意され、撤回されたことの証明。お客様の情報は含みません。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Confirmation: you did not agree</source>
        <translation>確認書：同意されませんでした</translation>
    </message>
    <message>
        <source>You did not agree to</source>
        <translation>同意されなかった内容</translation>
    </message>
    <message>
        <source>In the hour that began</source>
        <translation>次の時刻からの1時間以内</translation>
    </message>
    <message>
        <source>What that changes for you</source>
        <translation>これによる変化</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>記録されたもの</translation>
    </message>
    <message>
        <source>That somebody did not agree, and the hour. Nothing of you, and this slip does not lead to you either.</source>
        <translation>どなたかが同意しなかったことと、その時間帯だけです。お客様に関することは何もなく、この用紙からお客様をたどることもできません。</translation>
    </message>
    <message>
        <source>Everything that is kept about you</source>
        <translation>お客様について保存しているすべて</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>保存していないもの</translation>
    </message>
    <message>
        <source>No picture of you, no template of your face, no whole number of a document.</source>
        <translation>お客様の写真、顔のテンプレート、証明書の番号全体は保存していません。</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>この時点の内容</translation>
    </message>
    <message>
        <source>This is not a consent. Nothing was recorded by taking it.</source>
        <translation>これは同意書ではありません。受け取っても何も記録されません。</translation>
    </message>
    <message>
        <source>pages of keys and passes with free space</source>
        <translation>鍵と来訪コードのページ（空き領域を含む）</translation>
    </message>
    <message>
        <source>pages of what was deleted with free space</source>
        <translation>削除された内容のページ（空き領域を含む）</translation>
    </message>
</context>
<context>
    <name>Ruling</name>
    <message>
        <source>What is on record</source>
        <translation>記録にあること</translation>
    </message>
    <message>
        <source>When rules are in force</source>
        <translation>規則の有効な時</translation>
    </message>
    <message>
        <source>Only your own word counts</source>
        <translation>ご本人の言葉だけを認める</translation>
    </message>
    <message>
        <source>Naming a channel without a claim</source>
        <translation>申告なしに経路を挙げること</translation>
    </message>
    <message>
        <source>How long before a visit a claim must be registered</source>
        <translation>申告は来訪のどれだけ前に必要か</translation>
    </message>
    <message>
        <source>How long a claim lasts</source>
        <translation>申告の有効期間</translation>
    </message>
    <message>
        <source>Visits before the claim</source>
        <translation>申告より前の来訪</translation>
    </message>
    <message>
        <source>How long coming on your own counts</source>
        <translation>自分で来たことの有効期間</translation>
    </message>
    <message>
        <source>Whether an earlier visit goes before new claims</source>
        <translation>前の来訪が新しい申告に優先するか</translation>
    </message>
    <message>
        <source>Which claim goes first</source>
        <translation>どの申告が先か</translation>
    </message>
    <message>
        <source>Which kind of channel goes first</source>
        <translation>どの種類の経路が先か</translation>
    </message>
    <message>
        <source>Sharing a commission</source>
        <translation>手数料を分けること</translation>
    </message>
    <message>
        <source>Claims at the same moment</source>
        <translation>同じ時刻の申告</translation>
    </message>
    <message>
        <source>How long a visit counts for its channel</source>
        <translation>来訪が経路を保つ期間</translation>
    </message>
    <message>
        <source>How a further visit adds to that time</source>
        <translation>次の来訪による延長</translation>
    </message>
    <message>
        <source>The longest that a visit can count</source>
        <translation>来訪の最長期間</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1（%2 %）</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>来訪 %1</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>申告 %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>規則：%1</translation>
    </message>
    <message>
        <source>Rule: %1, version %2</source>
        <translation>規則：%1（%2 版）</translation>
    </message>
    <message>
        <source>Came on my own</source>
        <translation>自分で来た</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>仲介会社</translation>
    </message>
    <message>
        <source>A distributor</source>
        <translation>販売代理店</translation>
    </message>
    <message>
        <source>Somebody I know</source>
        <translation>紹介者</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>答えない</translation>
    </message>
    <message>
        <source>No pass was shown, so nothing is known about earlier visits.</source>
        <translation>来訪コードが示されていないため、以前の来訪は分かりません。</translation>
    </message>
    <message>
        <source>There is no consent to visits being recorded, so nothing is known about them.</source>
        <translation>来訪の記録への同意がないため、来訪は分かりません。</translation>
    </message>
    <message>
        <source>No visit is on record.</source>
        <translation>来訪の記録はありません。</translation>
    </message>
    <message>
        <source>No rule was in force at this visit.</source>
        <translation>この来訪の時に有効な規則はありませんでした。</translation>
    </message>
    <message>
        <source>You confirmed this claim.</source>
        <translation>この申告をお認めになりました。</translation>
    </message>
    <message>
        <source>You said no to this claim.</source>
        <translation>この申告に「いいえ」と答えました。</translation>
    </message>
    <message>
        <source>You did not say yes to this claim, so it does not count.</source>
        <translation>この申告をお認めになっていないため、数えません。</translation>
    </message>
    <message>
        <source>No such claim was registered before this visit.</source>
        <translation>この来訪より前に、その申告はありません。</translation>
    </message>
    <message>
        <source>This code stands for two different claims, so it proves nothing.</source>
        <translation>このコードは二つの異なる申告を指すため、何も示しません。</translation>
    </message>
    <message>
        <source>You named this channel.</source>
        <translation>この経路を挙げられました。</translation>
    </message>
    <message>
        <source>You named this channel, but the rules ask for a claim as well.</source>
        <translation>この経路を挙げられましたが、規則では申告も要ります。</translation>
    </message>
    <message>
        <source>You said that you came on your own.</source>
        <translation>ご自分で来られたとのことです。</translation>
    </message>
    <message>
        <source>You named no channel.</source>
        <translation>経路を挙げていません。</translation>
    </message>
    <message>
        <source>You said that you came on your own, and confirmed a claim.</source>
        <translation>ご自分で来たと答え、申告もお認めになりました。</translation>
    </message>
    <message>
        <source>The claim was not registered long enough before your visit.</source>
        <translation>申告が来訪の直前で、規則の時間に足りません。</translation>
    </message>
    <message>
        <source>The claim had run out by your visit.</source>
        <translation>来訪の時には申告の期限が切れていました。</translation>
    </message>
    <message>
        <source>You had been here shortly before the claim.</source>
        <translation>申告の少し前に来られています。</translation>
    </message>
    <message>
        <source>You came on your own before, and that still counts.</source>
        <translation>以前ご自分で来られており、それが今も有効です。</translation>
    </message>
    <message>
        <source>An earlier visit counts for another channel, and that still holds.</source>
        <translation>前の来訪は別の経路のもので、今も有効です。</translation>
    </message>
    <message>
        <source>An earlier visit counts for this channel, but does not decide alone.</source>
        <translation>前の来訪はこの経路のものですが、それだけでは決まりません。</translation>
    </message>
    <message>
        <source>No other channel has a claim that counts.</source>
        <translation>ほかに数える申告のある経路はありません。</translation>
    </message>
    <message>
        <source>Another kind of channel goes first.</source>
        <translation>別の種類の経路が先です。</translation>
    </message>
    <message>
        <source>Another claim goes first.</source>
        <translation>別の申告が先です。</translation>
    </message>
    <message>
        <source>Its claim goes first.</source>
        <translation>この経路の申告が先です。</translation>
    </message>
    <message>
        <source>It shares the commission.</source>
        <translation>手数料を分けます。</translation>
    </message>
    <message>
        <source>Its claim is outside of the sharing.</source>
        <translation>この経路の申告は分け前に入りません。</translation>
    </message>
    <message>
        <source>Its claim has the same moment as another.</source>
        <translation>この経路の申告は別の申告と同じ時刻です。</translation>
    </message>
    <message>
        <source>From this visit on, later visits count for this channel for a time.</source>
        <translation>この来訪から一定の間、来訪はこの経路のものになります。</translation>
    </message>
    <message>
        <source>An earlier visit counts for this channel, and that still holds.</source>
        <translation>前の来訪はこの経路のもので、今も有効です。</translation>
    </message>
    <message>
        <source>This visit makes that time longer.</source>
        <translation>この来訪でその期間が延びます。</translation>
    </message>
    <message>
        <source>That time has reached its longest.</source>
        <translation>その期間は最長に達しました。</translation>
    </message>
    <message>
        <source>From this visit on, you count as having come on your own for a time.</source>
        <translation>この来訪から一定の間、ご自分で来られたものとします。</translation>
    </message>
    <message>
        <source>It is not known who brought you. This does not mean that today is your first visit.</source>
        <translation>どなたの紹介かは分かりません。今日が初めての来訪という意味ではありません。</translation>
    </message>
    <message>
        <source>You came on your own. No commission is paid.</source>
        <translation>ご自分で来られました。手数料は払いません。</translation>
    </message>
    <message>
        <source>No channel has a claim that counts. No commission is paid.</source>
        <translation>数える申告のある経路はありません。手数料は払いません。</translation>
    </message>
    <message>
        <source>%1 brought you. We pay the commission; your price does not change.</source>
        <translation>%1の紹介で来られました。手数料は当社が払い、お客様の価格は変わりません。</translation>
    </message>
    <message>
        <source>%1 brought you. We divide the commission; your price does not change.</source>
        <translation>%1の紹介で来られました。手数料は当社が分けて払い、お客様の価格は変わりません。</translation>
    </message>
    <message>
        <source>The rules do not decide who brought you. A person does, with reasons.</source>
        <translation>どなたの紹介かは規則では決まりません。人が理由を付けて決めます。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>None: the buyer came alone</source>
        <translation>なし：購入者は自分で来た</translation>
    </message>
    <message>
        <source>None has a claim that counts</source>
        <translation>数える申告がない</translation>
    </message>
    <message>
        <source>People decide</source>
        <translation>人が決める</translation>
    </message>
    <message>
        <source>Corrected by you on %1</source>
        <translation>%1 にご本人が訂正</translation>
    </message>
    <message>
        <source>Then: %1. Now: %2.</source>
        <translation>当時：%1。今：%2。</translation>
    </message>
    <message>
        <source>No. %1, decided by a person by %2</source>
        <translation>%1 番、%2 までに人が決定</translation>
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
        <translation>要点に戻る</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>同意する</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>同意しない</translation>
    </message>
    <message>
        <source>The buyer&apos;s visit pass</source>
        <translation>お客様の来訪コード</translation>
    </message>
    <message>
        <source>Go on without a pass</source>
        <translation>コードなしで進む</translation>
    </message>
    <message>
        <source>Ask the buyer to hold the pass before the scanner, or type its code. A pass is the buyer&apos;s choice: a signing without one goes the same way.</source>
        <translation>来訪コードを読み取り機にかざしていただくか、コードを入力してください。使うかどうかはお客様が選びます。コードがなくても、契約の進め方は同じです。</translation>
    </message>
    <message>
        <source>Code of the pass, 16 characters</source>
        <translation>来訪コード（16文字）</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>このコードを使う</translation>
    </message>
    <message>
        <source>Please look at the card and at the person</source>
        <translation>書類とご本人を見比べてください</translation>
    </message>
    <message>
        <source>Try the device again</source>
        <translation>機器でもう一度試す</translation>
    </message>
    <message>
        <source>Card and person:</source>
        <translation>書類とご本人：</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>一致する</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>一致しない</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <translation>判断できない</translation>
    </message>
    <message>
        <source>Look at the card in the buyer&apos;s hand, its picture and its dates. No copy and no photograph is made.</source>
        <translation>お客様の手元にある書類の、写真と日付を見てください。複写も撮影もしません。</translation>
    </message>
    <message>
        <source>What the reader read</source>
        <translation>読み取った内容</translation>
    </message>
    <message>
        <source>The camera opens now, for one comparison, and forgets</source>
        <translation>これからカメラが開きます。一度だけ照合し、画像は消去します</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Your face is compared with the picture on your card, once. Both are wiped from memory when the answer is there; nothing of them is stored.</source>
        <translation>お客様の顔と書類の写真を一度だけ照合します。結果が出ると両方をメモリーから消去し、保存しません。</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>A person checks instead</source>
        <translation>カメラを使わず、スタッフが確かめます</translation>
    </message>
    <message>
        <source>You, as the camera sees you now</source>
        <translation>今カメラに写っているお客様</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>画像 %1／%2</translation>
    </message>
    <message>
        <source>This takes a few seconds</source>
        <translation>数秒かかります</translation>
    </message>
    <message>
        <source>Please leave the card where it is</source>
        <translation>書類をそのまま置いておいてください</translation>
    </message>
    <message>
        <source>Please place your card on the reader</source>
        <translation>書類を読み取り機に置いてください</translation>
    </message>
    <message>
        <source>Reading the card: %1 %</source>
        <translation>書類を読み取っています：%1%</translation>
    </message>
    <message>
        <source>Waiting for the card</source>
        <translation>書類が置かれるのを待っています</translation>
    </message>
    <message>
        <source>Only what you agreed to is taken from the card. The card stays in your sight and goes back to you.</source>
        <translation>書類からは、同意された内容だけを読み取ります。書類はお客様の目の届く所に置き、お返しします。</translation>
    </message>
    <message>
        <source>The contract can go on</source>
        <translation>契約を進められます</translation>
    </message>
    <message>
        <source>Next buyer</source>
        <translation>次のお客様</translation>
    </message>
    <message>
        <source>Please give the card back to the buyer.</source>
        <translation>書類をお客様にお返しください。</translation>
    </message>
    <message>
        <source>The contract goes on in the office&apos;s own system. Its price and terms do not depend on any answer given here.</source>
        <translation>契約の続きは販売センターのシステムで行います。ここでの回答は、価格にも契約条件にも影響しません。</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>動かない機器があります</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>In which language would the buyer like to read?</source>
        <translation>お客様はどの言語で読まれますか</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Sign in to open a signing</source>
        <translation>契約を始めるにはサインインしてください</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>The card is read again</source>
        <translation>書類を読み直します</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>消去しました</translation>
    </message>
    <message>
        <source>The pictures of your face and of the card were wiped from memory. Only the result is kept.</source>
        <translation>顔の画像と書類の写真をメモリーから消去しました。残すのは結果だけです。</translation>
    </message>
    <message>
        <source>Wiping the pictures from memory</source>
        <translation>画像をメモリーから消去しています</translation>
    </message>
    <message>
        <source>Check by a person</source>
        <translation>スタッフによる確認</translation>
    </message>
    <message>
        <source>End this signing</source>
        <translation>この契約手続きを終える</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>This page is for you, the buyer</source>
        <translation>お客様用の画面です</translation>
    </message>
    <message>
        <source>Signing desk</source>
        <translation>契約デスク</translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>文字 %1%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Buyer&apos;s language</source>
        <translation>お客様の言語</translation>
    </message>
    <message>
        <source>Demonstration: the portrait comes from the simulated card reader.</source>
        <translation>デモ：写真は模擬の書類読み取り機によるものです。</translation>
    </message>
    <message>
        <source>Your visits, as you recorded them</source>
        <translation>お客様が記録された来訪</translation>
    </message>
    <message>
        <source>If something is not right, say so: people look at it with you. Your price does not change.</source>
        <translation>違うところがあれば、お知らせください。スタッフが一緒に確かめます。価格は変わりません。</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>合っています</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>違っています</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>少々お待ちください</translation>
    </message>
    <message>
        <source>This side is the buyer&apos;s: please turn the screen</source>
        <translation>お客様用の画面です。お客様に向けてください</translation>
    </message>
    <message>
        <source>This side is the staff&apos;s</source>
        <translation>スタッフ用の画面です</translation>
    </message>
    <message>
        <source>A visitor at the entrance asks for you</source>
        <translation>入口で来訪者がお呼びです</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>今行きます</translation>
    </message>
    <message>
        <source>Looking up the pass</source>
        <translation>来訪コードを調べています</translation>
    </message>
    <message>
        <source>Your answer is being stored</source>
        <translation>回答を保存しています</translation>
    </message>
    <message>
        <source>The camera is closed. The two pictures are being compared</source>
        <translation>カメラは閉じました。二枚の画像を照合しています</translation>
    </message>
    <message>
        <source>Good. Please hold still for a moment</source>
        <translation>よく写っています。少しの間、動かないでください</translation>
    </message>
    <message>
        <source>First visit: %1. Number of visits: %2.</source>
        <translation>初来訪：%1。来訪の回数：%2。</translation>
    </message>
    <message>
        <source>Staff sign in</source>
        <translation>スタッフのサインイン</translation>
    </message>
    <message>
        <source>Visit pass</source>
        <translation>来訪コード</translation>
    </message>
    <message>
        <source>May the card be read?</source>
        <translation>書類を読み取ってよいか</translation>
    </message>
    <message>
        <source>Comparison or person?</source>
        <translation>照合かスタッフの確認か</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>本人確認書類</translation>
    </message>
    <message>
        <source>Check of identity</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>来訪</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>記録あり</translation>
    </message>
    <message>
        <source>Without a pass</source>
        <translation>コードなし</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り済み</translation>
    </message>
    <message>
        <source>Not read here</source>
        <translation>読み取りなし</translation>
    </message>
    <message>
        <source>By comparison</source>
        <translation>照合で確認</translation>
    </message>
    <message>
        <source>By a person</source>
        <translation>スタッフが確認</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>表示なし</translation>
    </message>
    <message>
        <source>Resident identity card</source>
        <translation>居民身分証</translation>
    </message>
    <message>
        <source>Residence permit for Hong Kong, Macao and Taiwan residents</source>
        <translation>香港・マカオ・台湾居民居住証</translation>
    </message>
    <message>
        <source>Foreign permanent resident identity card</source>
        <translation>外国人永久居留身分証</translation>
    </message>
    <message>
        <source>Not checked by the reader</source>
        <translation>読み取り機では検査していません</translation>
    </message>
    <message>
        <source>Its check digit is right</source>
        <translation>検査数字は合っています</translation>
    </message>
    <message>
        <source>Read from the chip</source>
        <translation>チップから読み取り</translation>
    </message>
    <message>
        <source>Signed by the issuing authority</source>
        <translation>発行機関の署名あり</translation>
    </message>
    <message>
        <source>Read from the printed side only</source>
        <translation>印刷面だけから読み取り</translation>
    </message>
    <message>
        <source>The check digit of the number does not fit. Please compare the number.</source>
        <translation>番号の検査数字が合いません。番号を見比べてください。</translation>
    </message>
    <message>
        <source>The date of birth and the number do not fit. Please compare both.</source>
        <translation>生年月日と番号が合いません。両方を見比べてください。</translation>
    </message>
    <message>
        <source>The sex and the number do not fit. Please compare both.</source>
        <translation>性別と番号が合いません。両方を見比べてください。</translation>
    </message>
    <message>
        <source>The region in the number is not in the list. Older cards can have it.</source>
        <translation>番号の地域が一覧にありません。古い書類ではあり得ます。</translation>
    </message>
    <message>
        <source>The card is not valid yet. Please look at its dates.</source>
        <translation>書類の有効期間が始まっていません。日付を確かめてください。</translation>
    </message>
    <message>
        <source>The card&apos;s validity is over. Please look at its dates.</source>
        <translation>書類の有効期間が過ぎています。日付を確かめてください。</translation>
    </message>
    <message>
        <source>Please look at the screen</source>
        <translation>画面を見てください</translation>
    </message>
    <message>
        <source>Please stand alone before the camera</source>
        <translation>カメラの前にはお一人でお願いします</translation>
    </message>
    <message>
        <source>Please come a little closer</source>
        <translation>もう少し近づいてください</translation>
    </message>
    <message>
        <source>Please move back a little</source>
        <translation>少し離れてください</translation>
    </message>
    <message>
        <source>Please move so that your whole face is in the picture</source>
        <translation>顔全体が写るように動いてください</translation>
    </message>
    <message>
        <source>It is too dark. Please turn towards the light</source>
        <translation>暗いようです。明るい方を向いてください</translation>
    </message>
    <message>
        <source>It is too bright. Please turn away from the light</source>
        <translation>明るすぎるようです。光を避けて向きを変えてください</translation>
    </message>
    <message>
        <source>Please hold still for a moment</source>
        <translation>少しの間、動かないでください</translation>
    </message>
    <message>
        <source>Please look straight at the screen</source>
        <translation>画面をまっすぐ見てください</translation>
    </message>
    <message>
        <source>The picture on the card and the face agree</source>
        <translation>書類の写真と顔が一致しました</translation>
    </message>
    <message>
        <source>Not confirmed. A person checks now</source>
        <translation>一致を確認できませんでした。人が確認します</translation>
    </message>
    <message>
        <source>The pictures could not be compared. This says nothing about you</source>
        <translation>照合できませんでした。お客様に問題があるという意味ではありません</translation>
    </message>
    <message>
        <source>Your identity is checked. Nothing of your face is kept.</source>
        <translation>ご本人と確認しました。顔の情報は何も残しません。</translation>
    </message>
    <message>
        <source>This happens with older pictures, glasses or light. It says nothing about you.</source>
        <translation>古い写真、眼鏡、光の具合で起こります。お客様に問題があるという意味ではありません。</translation>
    </message>
    <message>
        <source>A person can check instead. It takes about as long.</source>
        <translation>代わりにスタッフが確かめることもできます。かかる時間はほぼ同じです。</translation>
    </message>
    <message>
        <source>The buyer chose the check by a person.</source>
        <translation>お客様はスタッフによる確認を選びました。</translation>
    </message>
    <message>
        <source>This signing goes by a person&apos;s check.</source>
        <translation>この契約はスタッフによる確認で進めます。</translation>
    </message>
    <message>
        <source>The comparison did not confirm. That says nothing about the buyer.</source>
        <translation>照合では一致を確認できませんでした。お客様に問題があるという意味ではありません。</translation>
    </message>
    <message>
        <source>Nothing could be compared. That says nothing about the buyer.</source>
        <translation>照合できませんでした。お客様に問題があるという意味ではありません。</translation>
    </message>
    <message>
        <source>The card could not be read by the device.</source>
        <translation>機器で書類を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The camera could not be used.</source>
        <translation>カメラを使えませんでした。</translation>
    </message>
    <message>
        <source>By comparison: picture and face agree</source>
        <translation>照合：写真と顔が一致</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>確認なし</translation>
    </message>
    <message>
        <source>By a person: card and person agree</source>
        <translation>スタッフによる確認：書類と本人が一致</translation>
    </message>
    <message>
        <source>By a person: card and person differ</source>
        <translation>スタッフによる確認：書類と本人が不一致</translation>
    </message>
    <message>
        <source>By a person: could not be told</source>
        <translation>スタッフによる確認：判断できず</translation>
    </message>
    <message>
        <source>Not shown: no pass, or no consent to it now</source>
        <translation>表示なし：来訪コードがないか、今は同意がありません</translation>
    </message>
    <message>
        <source>Confirmed by the buyer</source>
        <translation>お客様が確認</translation>
    </message>
    <message>
        <source>Disputed by the buyer: people decide</source>
        <translation>お客様から異議：人が判断</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>来訪 %1</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>書類の種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Number, last four</source>
        <translation>番号の末尾四桁</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Please look at</source>
        <translation>確かめる点</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>初来訪</translation>
    </message>
    <message>
        <source>Number of visits</source>
        <translation>来訪の回数</translation>
    </message>
    <message>
        <source>This does not mean that today is the first visit.</source>
        <translation>今日が初来訪という意味ではありません。</translation>
    </message>
    <message>
        <source>If you do not agree, a person checks your card. It counts the same, at the same price.</source>
        <translation>同意しない場合は、スタッフが書類を確認します。効力も価格も同じです。</translation>
    </message>
    <message>
        <source>Your answer is stored. This pass is its key</source>
        <translation>ご回答を記録しました。この来訪コードがその鍵です</translation>
    </message>
    <message>
        <source>I have it. Go on</source>
        <translation>控えました。次へ</translation>
    </message>
    <message>
        <source>The code of your pass as a picture</source>
        <translation>来訪コードの画像</translation>
    </message>
    <message>
        <source>Photograph it, or print it. With it you can see what is stored and withdraw, at the entrance screen, without saying why. Without it, nobody can find you here.</source>
        <translation>写真に撮るか印刷してください。これがあれば、入口の画面で記録の内容を確認し、理由を言わずに撤回できます。これがなければ、ここでは誰もあなたを探し出せません。</translation>
    </message>
    <message>
        <source>The printer is out. Please photograph the pass, or write its code down.</source>
        <translation>プリンターが使えません。来訪コードを写真に撮るか、書き留めてください。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷しています</translation>
    </message>
    <message>
        <source>Printed. Print once more</source>
        <translation>印刷しました。もう一枚印刷</translation>
    </message>
    <message>
        <source>Print the pass</source>
        <translation>来訪コードを印刷</translation>
    </message>
    <message>
        <source>A line of this signing did not reach the records: please write it on paper.</source>
        <translation>今回の手続きの記録が一件保存できませんでした。紙に書き留めてください。</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>ここで発行</translation>
    </message>
    <message>
        <source>The buyer is under 18: no face is compared. Under 14, a guardian has to be here and agree.</source>
        <translation>購入者は18歳未満のため、顔の照合は行いません。14歳未満の場合は、保護者の立ち会いと同意が必要です。</translation>
    </message>
    <message>
        <source>A card still lies on the reader: please give it back.</source>
        <translation>読取り機の上にカードが残っています。お返しください。</translation>
    </message>
    <message>
        <source>Please lift the card and place it again</source>
        <translation>カードを一度持ち上げて、もう一度置いてください</translation>
    </message>
    <message>
        <source>The card still lies on the reader: please give it back to the buyer. Then the next signing can begin.</source>
        <translation>カードがまだ読取り機の上にあります。購入者にお返しください。そのあと次の手続きを始められます。</translation>
    </message>
    <message>
        <source>If you do not agree, we settle all the same, at the same price.</source>
        <translation>同意しなくても精算は同じで、価格も同じです。</translation>
    </message>
    <message>
        <source>This is about one channel: %1</source>
        <translation>対象の経路は一つです：%1</translation>
    </message>
    <message>
        <source>Which channel brought you?</source>
        <translation>どの経路の紹介ですか？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>What you named at the visit stays on record beside it. Your price is the same, whatever you answer.</source>
        <translation>来訪の時に挙げられたことも並べて残ります。どう答えても価格は同じです。</translation>
    </message>
    <message>
        <source>At which visit</source>
        <translation>どの来訪か</translation>
    </message>
    <message>
        <source>Who brought you</source>
        <translation>紹介経路</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>規則による判断</translation>
    </message>
    <message>
        <source>Name another channel</source>
        <translation>別の経路を挙げる</translation>
    </message>
    <message>
        <source>If something is not right, say so: a person decides, with reasons and a last day. Your price does not change.</source>
        <translation>正しくない点があればお知らせください。期限までに人が理由を付けて決めます。お客様の価格は変わりません。</translation>
    </message>
    <message>
        <source>I confirm this</source>
        <translation>この判断でよい</translation>
    </message>
    <message>
        <source>I dispute this</source>
        <translation>異議がある</translation>
    </message>
    <message>
        <source>This differs from what was recorded at your visit. A person decides, with reasons.</source>
        <translation>来訪の時の記録と異なります。人が理由を付けて決めます。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The rules are being applied</source>
        <translation>規則を当てはめています</translation>
    </message>
    <message>
        <source>Who may be told?</source>
        <translation>誰に知らせてよいか？</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>尋ねていない</translation>
    </message>
    <message>
        <source>Channel by the rules</source>
        <translation>規則による経路</translation>
    </message>
    <message>
        <source>For a person to decide</source>
        <translation>人が決めること</translation>
    </message>
    <message>
        <source>Being recorded</source>
        <translation>記録しています</translation>
    </message>
    <message>
        <source>May be told the settlement</source>
        <translation>精算を知らせてよい相手</translation>
    </message>
</context>
<context>
    <name>Simulator</name>
    <message>
        <source>Simulated devices</source>
        <translation>模擬の機器</translation>
    </message>
    <message>
        <source>Hold the newest pass before the entrance scanner</source>
        <translation>最新の来訪コードを入口の読み取り機にかざす</translation>
    </message>
    <message>
        <source>Hold the newest pass before the desk scanner</source>
        <translation>最新の来訪コードを契約デスクの読み取り機にかざす</translation>
    </message>
    <message>
        <source>Place the buyer&apos;s card on the reader</source>
        <translation>お客様の書類を読み取り機に置く</translation>
    </message>
    <message>
        <source>Place another person&apos;s card on the reader</source>
        <translation>別の人の書類を読み取り機に置く</translation>
    </message>
    <message>
        <source>Take the card away</source>
        <translation>書類を取る</translation>
    </message>
    <message>
        <source>The devices are simulated. Everything else is real.</source>
        <translation>機器は模擬です。ほかはすべて実際に動いています。</translation>
    </message>
    <message>
        <source>The buyer&apos;s card lies on the reader.</source>
        <translation>お客様の書類が読み取り機に置かれています。</translation>
    </message>
    <message>
        <source>Another person&apos;s card lies on the reader.</source>
        <translation>別の人の書類が読み取り機に置かれています。</translation>
    </message>
    <message>
        <source>No card lies on the reader.</source>
        <translation>読み取り機に書類はありません。</translation>
    </message>
    <message>
        <source>The pass was held before the scanner at the entrance.</source>
        <translation>来訪コードを入口の読み取り機にかざしました。</translation>
    </message>
    <message>
        <source>There is no pass yet: register a visit first.</source>
        <translation>来訪コードはまだありません。先に来訪を登録してください。</translation>
    </message>
    <message>
        <source>The pass was held before the scanner at the desk.</source>
        <translation>来訪コードを契約デスクの読み取り機にかざしました。</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Are you still here?</source>
        <translation>お続けになりますか</translation>
    </message>
    <message>
        <source>Soon this screen goes back to its start. What you did not finish is dropped, and nothing of it is kept.</source>
        <translation>まもなく最初の画面に戻ります。途中の内容は取り消し、何も残しません。</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>はい、続けます</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>You read first, then you choose.</source>
        <translation>説明を読んでから、お選びいただけます。</translation>
    </message>
    <message>
        <source>Register my visit</source>
        <translation>来訪を登録</translation>
    </message>
    <message>
        <source>Record another visit, or see what is kept.</source>
        <translation>今回の来訪の記録や、保存内容の閲覧ができます。</translation>
    </message>
    <message>
        <source>I have a pass</source>
        <translation>来訪コードをお持ちの方</translation>
    </message>
    <message>
        <source>Your records are deleted at once.</source>
        <translation>記録をすぐに削除します。</translation>
    </message>
    <message>
        <source>Withdraw my consent</source>
        <translation>同意を撤回</translation>
    </message>
    <message>
        <source>Put the tools back at the top</source>
        <translation>ボタンを上に戻す</translation>
    </message>
    <message>
        <source>If somebody brought you here, you can let us record it, so that the right person is paid. You do not have to.</source>
        <translation>紹介で来られた方は、紹介経路を記録できます。手数料を正しい相手に払うためです。記録しなくても構いません。</translation>
    </message>
    <message>
        <source>You can also simply go in. Then nothing is recorded.</source>
        <translation>そのままお入りいただくこともできます。その場合、何も記録しません。</translation>
    </message>
    <message>
        <source>Who brought you here?</source>
        <translation>どなたの紹介で来られましたか</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Only you say this. Your price is the same, whatever you answer.</source>
        <translation>お答えになるのはお客様だけです。どうお答えになっても、価格は同じです。</translation>
    </message>
    <message>
        <source>This did not work, and it is not your doing</source>
        <translation>うまく動きませんでした。お客様の操作のせいではありません</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>最初に戻る</translation>
    </message>
    <message>
        <source>You can go in as you are. If you wish, call a person with the bell.</source>
        <translation>このままお入りいただけます。ご用の時は「スタッフを呼ぶ」に触れてください。</translation>
    </message>
    <message>
        <source>Back to the short text</source>
        <translation>要点に戻る</translation>
    </message>
    <message>
        <source>In which language would you like to read?</source>
        <translation>どの言語で読まれますか</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Please go on in. The tour, the price and the contract are the same for everybody.</source>
        <translation>どうぞ中へお進みください。見学、価格、契約は、どなたも同じです。</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意する</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <translation>同意しない</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>最後の文字を消す</translation>
    </message>
    <message>
        <source>Your visit is recorded</source>
        <translation>来訪を記録しました</translation>
    </message>
    <message>
        <source>Print the pass</source>
        <translation>来訪コードを印刷</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The code of your pass as a picture</source>
        <translation>来訪コードの画像</translation>
    </message>
    <message>
        <source>Photograph this pass, or print it. With it you can see your visits, record another one, or withdraw. Without it, nobody can find you here.</source>
        <translation>来訪コードを写真に撮るか、印刷してください。これで来訪の閲覧、次の来訪の記録、撤回ができます。コードがなければ、誰もお客様の記録を探せません。</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>%1まで有効</translation>
    </message>
    <message>
        <source>Staff are called</source>
        <translation>スタッフを呼んでいます</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>スタッフが向かっています</translation>
    </message>
    <message>
        <source>There is no voice here. The text says the same.</source>
        <translation>ここでは音声が出ません。文章の内容は同じです。</translation>
    </message>
    <message>
        <source>Show your pass to withdraw</source>
        <translation>撤回のため、来訪コードをかざしてください</translation>
    </message>
    <message>
        <source>Show your pass</source>
        <translation>来訪コードをかざしてください</translation>
    </message>
    <message>
        <source>Find my pass</source>
        <translation>コードを探す</translation>
    </message>
    <message>
        <source>Welcome. Nothing was recorded.</source>
        <translation>ようこそ。何も記録していません。</translation>
    </message>
    <message>
        <source>We count how many people do not agree, never who.</source>
        <translation>「同意しない」の件数だけを数え、どなたかは記録しません。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷しています</translation>
    </message>
    <message>
        <source>Printed. Print once more</source>
        <translation>印刷しました。もう一枚印刷</translation>
    </message>
    <message>
        <source>This visit is recorded</source>
        <translation>今回の来訪を記録しました</translation>
    </message>
    <message>
        <source>Recorded visits: %1</source>
        <translation>記録した来訪：%1回</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み上げを止める</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>スタッフを呼ぶ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Who brought you today?</source>
        <translation>今日はどなたの紹介ですか</translation>
    </message>
    <message>
        <source>Your visits</source>
        <translation>お客様の来訪</translation>
    </message>
    <message>
        <source>Record this visit</source>
        <translation>今回の来訪を記録</translation>
    </message>
    <message>
        <source>No visit is recorded. You can record this one.</source>
        <translation>来訪の記録はありません。今回の来訪を記録できます。</translation>
    </message>
    <message>
        <source>There is no consent of yours.</source>
        <translation>お客様の同意はありません。</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>同意された内容</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>少々お待ちください</translation>
    </message>
    <message>
        <source>Your records are being deleted, and every place is looked through again.</source>
        <translation>記録を削除し、すべての場所をもう一度調べています。</translation>
    </message>
    <message>
        <source>Your pass is being looked up.</source>
        <translation>来訪コードを調べています。</translation>
    </message>
    <message>
        <source>Your visit is being recorded.</source>
        <translation>来訪を記録しています。</translation>
    </message>
    <message>
        <source>Withdraw your consent</source>
        <translation>同意の撤回</translation>
    </message>
    <message>
        <source>Withdraw and delete</source>
        <translation>撤回して削除</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>このまま残す</translation>
    </message>
    <message>
        <source>What is deleted now</source>
        <translation>今すぐ削除するもの</translation>
    </message>
    <message>
        <source>What stays, as proof</source>
        <translation>証明として残すもの</translation>
    </message>
    <message>
        <source>It counts from now on. What was done before stays as it was, and nothing changes for you here.</source>
        <translation>撤回は今から有効です。済んだことには影響せず、ここでの扱いも変わりません。</translation>
    </message>
    <message>
        <source>Your records are deleted</source>
        <translation>記録を削除しました</translation>
    </message>
    <message>
        <source>Print the certificate</source>
        <translation>証明書を印刷</translation>
    </message>
    <message>
        <source>Certificate of deletion; it names nobody</source>
        <translation>削除証明書（お名前は載りません）</translation>
    </message>
    <message>
        <source>I came by myself</source>
        <translation>自分で来た</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>仲介会社</translation>
    </message>
    <message>
        <source>Sales partner</source>
        <translation>販売代理店</translation>
    </message>
    <message>
        <source>Somebody who recommended us</source>
        <translation>紹介者</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>答えない</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>記録する内容</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translation>必要な理由</translation>
    </message>
    <message>
        <source>What it may mean for you</source>
        <translation>お客様への影響</translation>
    </message>
    <message>
        <source>The other way</source>
        <translation>ほかの方法</translation>
    </message>
    <message>
        <source>If you do not agree</source>
        <translation>同意しない場合</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>お客様の価格</translation>
    </message>
    <message>
        <source>Who is given it</source>
        <translation>情報の提供先</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>お客様の権利</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>撤回の方法</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>苦情の窓口</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>判断する人</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>お子様</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>問題が起きた時</translation>
    </message>
    <message>
        <source>Help with this notice</source>
        <translation>読むための手助け</translation>
    </message>
    <message>
        <source>Where the camera looks</source>
        <translation>カメラが写す範囲</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>この場所</translation>
    </message>
    <message>
        <source>The whole rules</source>
        <translation>規則の全文</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法的根拠</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>影響評価</translation>
    </message>
    <message>
        <source>Filing number</source>
        <translation>届出番号</translation>
    </message>
    <message>
        <source>Version of this notice</source>
        <translation>この告知の版</translation>
    </message>
    <message>
        <source>rows of the person</source>
        <translation>お客様の記録の行</translation>
    </message>
    <message>
        <source>database rewritten without free space</source>
        <translation>空き領域を除いて書き直したデータベース</translation>
    </message>
    <message>
        <source>every cell</source>
        <translation>すべてのセル</translation>
    </message>
    <message>
        <source>decrypted pages with free space</source>
        <translation>復号したページ（空き領域を含む）</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>データベースファイル</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>先行書き込みログ</translation>
    </message>
    <message>
        <source>other files in the folder</source>
        <translation>フォルダー内のほかのファイル</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>続きを読む</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>前に戻る</translation>
    </message>
    <message>
        <source>Your pass</source>
        <translation>来訪コード</translation>
    </message>
    <message>
        <source>Read and choose</source>
        <translation>読んで選ぶ</translation>
    </message>
    <message>
        <source>Who brought you</source>
        <translation>紹介経路</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録しました</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>同意を撤回</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除しました</translation>
    </message>
    <message>
        <source>The printer does not work. The deletion is done all the same; you may photograph this screen.</source>
        <translation>プリンターが動きません。削除は済んでいます。この画面を写真に撮ることができます。</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>%1に撤回</translation>
    </message>
    <message>
        <source>Agreed on %1, valid until %2</source>
        <translation>%1に同意、%2まで有効</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>%1に終了</translation>
    </message>
    <message>
        <source>Recording your visits and the channel</source>
        <translation>来訪の記録と紹介経路</translation>
    </message>
    <message>
        <source>Comparing your face with your document, once</source>
        <translation>顔と本人確認書類の一度の照合</translation>
    </message>
    <message>
        <source>Reading your identity document</source>
        <translation>本人確認書類の読み取り</translation>
    </message>
    <message>
        <source>Telling the named channel about the settlement</source>
        <translation>挙げられた紹介元への精算結果の通知</translation>
    </message>
    <message>
        <source>Contacting you</source>
        <translation>ご案内の連絡</translation>
    </message>
    <message>
        <source>Keeping the two pictures of a comparison</source>
        <translation>照合の二枚の画像の保存</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>来訪 %1</translation>
    </message>
    <message>
        <source>Notice %1</source>
        <translation>告知 %1</translation>
    </message>
    <message>
        <source>Your visit pass: its code opens nothing any more</source>
        <translation>来訪コード（今後は何も開けません）</translation>
    </message>
    <message>
        <source>The result of comparing your face with your document</source>
        <translation>顔と本人確認書類の照合結果</translation>
    </message>
    <message>
        <source>Your name and the end of your document&apos;s number</source>
        <translation>氏名と、書類の番号の末尾</translation>
    </message>
    <message>
        <source>What was noted for telling the channel about the settlement</source>
        <translation>紹介元に精算結果を知らせるための記録</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>The two pictures of the comparison</source>
        <translation>照合の二枚の画像</translation>
    </message>
    <message>
        <source>The key to your records, so that no copy can be read</source>
        <translation>お客様の記録の鍵（複製も読めなくなります）</translation>
    </message>
    <message>
        <source>That somebody agreed and withdrew: the notice&apos;s version and the times</source>
        <translation>誰かが同意し、撤回したこと：告知の版と日時</translation>
    </message>
    <message>
        <source>The certificate of this deletion</source>
        <translation>この削除の証明書</translation>
    </message>
    <message>
        <source>Neither holds a name, a number or a picture</source>
        <translation>どちらにも氏名、番号、画像はありません</translation>
    </message>
    <message>
        <source>Deleted and checked</source>
        <translation>削除と確認の日時</translation>
    </message>
    <message>
        <source>Deleted entries</source>
        <translation>削除した記録</translation>
    </message>
    <message>
        <source>The key to them is destroyed too.</source>
        <translation>その鍵も破棄しました。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Your recorded visits, each with its time and channel: %1</source>
        <translation>来訪の記録（日時と紹介元を含む）：%1件</translation>
    </message>
    <message>
        <source>Put all that I touch further down</source>
        <translation>操作する部分を下に移す</translation>
    </message>
    <message>
        <source>Hold its square code in front of the reader, or type the sixteen characters that are printed with it.</source>
        <translation>四角いコードを読み取り機にかざすか、印字された16文字を入力してください。</translation>
    </message>
    <message>
        <source>Looked again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>In %1 places; nothing was found</source>
        <translation>%1か所を調べ、何も見つかりませんでした</translation>
    </message>
    <message>
        <source>This notice has changed</source>
        <translation>告知の内容が変わりました</translation>
    </message>
    <message>
        <source>You agreed to version %1. Below is what has changed since, so you are asked again. Your records stay as they are, whatever you answer.</source>
        <translation>同意されたのは版%1です。その後変わった点は下のとおりですので、改めてお尋ねします。どう答えられても、これまでの記録はそのままです。</translation>
    </message>
    <message>
        <source>You agreed to version %1, which is no longer kept here. Below is what the notice says now, so you are asked again. Your records stay as they are, whatever you answer.</source>
        <translation>同意されたのは版%1ですが、ここにはもう保存されていません。下は現在の告知の内容ですので、改めてお尋ねします。どう答えられても、これまでの記録はそのままです。</translation>
    </message>
    <message>
        <source>What changed: %1</source>
        <translation>変わった点：%1件</translation>
    </message>
    <message>
        <source>Print a confirmation</source>
        <translation>確認書を印刷</translation>
    </message>
    <message>
        <source>If you want, take a confirmation on paper: it says which notice and which hour, and nothing of you.</source>
        <translation>ご希望なら、紙の確認書をお取りください。どの告知か、どの時間帯かだけが書かれ、お客様に関することは何も書かれません。</translation>
    </message>
    <message>
        <source>Read what changed</source>
        <translation>変わった点を読む</translation>
    </message>
    <message>
        <source>The notice changed since you agreed. Unless you agree to the new version, no new visit is recorded. What is recorded stays as it is, and you can withdraw it.</source>
        <translation>同意された後に告知が変わりました。新しい版に同意されないかぎり、新しい来訪は記録しません。これまでの記録はそのままで、撤回することもできます。</translation>
    </message>
    <message>
        <source>No visit is recorded.</source>
        <translation>来訪の記録はありません。</translation>
    </message>
    <message>
        <source>What you withdrew is deleted</source>
        <translation>撤回された分を削除しました</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変わった点</translation>
    </message>
    <message>
        <source>The printer does not work. Nothing of you was recorded all the same.</source>
        <translation>プリンターが動きません。それでも、お客様に関することは何も記録されていません。</translation>
    </message>
    <message>
        <source>This is no longer said.</source>
        <translation>この項目はなくなりました。</translation>
    </message>
    <message>
        <source>Nothing was said about it before.</source>
        <translation>以前はこの項目がありませんでした。</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>以前：%1</translation>
    </message>
    <message>
        <source>Everything that I agreed to</source>
        <translation>同意したすべて</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>これだけ：%1</translation>
    </message>
    <message>
        <source>Your pass, and all else that you agreed to</source>
        <translation>来訪コードと、同意されたほかの内容</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Everything that is kept about you</source>
        <translation>お客様について保存しているすべて</translation>
    </message>
    <message>
        <source>Back to my visits</source>
        <translation>自分の来訪に戻る</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>写しを印刷</translation>
    </message>
    <message>
        <source>Nothing is kept but your pass.</source>
        <translation>来訪コードのほかには何も保存していません。</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>項目：%1件</translation>
    </message>
    <message>
        <source>This is all. No picture of you is kept, no template of your face, no whole number of a document.</source>
        <translation>以上がすべてです。お客様の写真、顔のテンプレート、証明書の番号全体は保存していません。</translation>
    </message>
    <message>
        <source>See everything that is kept about me</source>
        <translation>自分について保存されているすべてを見る</translation>
    </message>
    <message>
        <source>Face and document were compared: they match</source>
        <translation>顔と証明書を照合しました：一致</translation>
    </message>
    <message>
        <source>Face and document were compared: a person was to look</source>
        <translation>顔と証明書を照合しました：人が確認することになりました</translation>
    </message>
    <message>
        <source>Face and document could not be compared</source>
        <translation>顔と証明書を照合できませんでした</translation>
    </message>
    <message>
        <source>A person looked: document and holder agree</source>
        <translation>人が確認しました：証明書と本人が一致</translation>
    </message>
    <message>
        <source>A person looked: document and holder differ</source>
        <translation>人が確認しました：証明書と本人が一致せず</translation>
    </message>
    <message>
        <source>A person looked and could not tell</source>
        <translation>人が確認しましたが、判断できませんでした</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <translation>%1まで保存</translation>
    </message>
    <message>
        <source>Given to nobody</source>
        <translation>誰にも渡していません</translation>
    </message>
    <message>
        <source>May be given to: %1</source>
        <translation>渡すことがある相手：%1</translation>
    </message>
    <message>
        <source>From your document</source>
        <translation>証明書から読み取った内容</translation>
    </message>
    <message>
        <source>Number ends in %1</source>
        <translation>番号の末尾：%1</translation>
    </message>
    <message>
        <source>Born on %1</source>
        <translation>生年月日：%1</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>%1に読み取り</translation>
    </message>
    <message>
        <source>It is linked to the visits above.</source>
        <translation>上の来訪と結び付けられています。</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存内容</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>残るもの</translation>
    </message>
    <message>
        <source>Sentence %1 of %2</source>
        <translation>%2文中%1文目</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>At usual speed</source>
        <translation>ふつうの速さ</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>ゆっくり</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>印刷する</translation>
    </message>
    <message>
        <source>The printer does not work. The screen says all that the paper would.</source>
        <translation>プリンターが使えません。画面の内容は紙とまったく同じです。</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>コード：%1</translation>
    </message>
    <message>
        <source>I was given a code</source>
        <translation>コードを受け取っている</translation>
    </message>
    <message>
        <source>The code that you were given</source>
        <translation>受け取ったコード</translation>
    </message>
    <message>
        <source>If an agent, distributor or referrer gave you a code, you confirm with it that they brought you. Without one, nothing changes for you.</source>
        <translation>仲介会社、販売代理店、紹介者からコードを受け取っていれば、入力でその紹介をお認めになったことになります。なくても何も変わりません。</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>このコードを使う</translation>
    </message>
    <message>
        <source>Go on without a code</source>
        <translation>コードなしで進む</translation>
    </message>
    <message>
        <source>A commission is due to: %1</source>
        <translation>手数料の受け取り手：%1</translation>
    </message>
    <message>
        <source>The rules do not decide; a person does</source>
        <translation>規則では決まらず、人が決める</translation>
    </message>
    <message>
        <source>No commission is due</source>
        <translation>手数料なし</translation>
    </message>
    <message>
        <source>Channel corrected by you</source>
        <translation>訂正された経路</translation>
    </message>
    <message>
        <source>For the visit of %1</source>
        <translation>%1 の来訪について</translation>
    </message>
    <message>
        <source>Said on %1</source>
        <translation>%1 にお聞きしました</translation>
    </message>
    <message>
        <source>What the rules said at the signing</source>
        <translation>契約の時の規則による判断</translation>
    </message>
    <message>
        <source>What the rules said at a visit</source>
        <translation>来訪の時の規則による判断</translation>
    </message>
    <message>
        <source>Rules, version %1</source>
        <translation>規則 %1 版</translation>
    </message>
    <message>
        <source>Dispute no. %1</source>
        <translation>異議 %1 番</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>%1 に決定</translation>
    </message>
    <message>
        <source>A person has to decide</source>
        <translation>人が決めます</translation>
    </message>
    <message>
        <source>May be told the settlement</source>
        <translation>精算を知らせてよい相手</translation>
    </message>
    <message>
        <source>Who is here with you?</source>
        <translation>どなたと一緒ですか？</translation>
    </message>
    <message>
        <source>Under 14, your mother, your father or another guardian reads the notice and answers it. Without them nothing is recorded, and you are welcome all the same.</source>
        <translation>14歳未満の場合は、お母さん、お父さん、またはほかの保護者が通知を読んで答えます。いないときは何も記録しません。見学はもちろん歓迎です。</translation>
    </message>
    <message>
        <source>I am under 14</source>
        <translation>14歳未満です</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>だれが答えるか</translation>
    </message>
    <message>
        <source>My mother is here</source>
        <translation>母がいます</translation>
    </message>
    <message>
        <source>My father is here</source>
        <translation>父がいます</translation>
    </message>
    <message>
        <source>Another guardian is here</source>
        <translation>ほかの保護者がいます</translation>
    </message>
    <message>
        <source>Nobody is here with me</source>
        <translation>だれもいません</translation>
    </message>
    <message>
        <source>I am 14 or older</source>
        <translation>14歳以上です</translation>
    </message>
    <message>
        <source>To the mother: please read this and answer it yourself, for your child.</source>
        <translation>お母さまへ：お子様のために、ご自身で読んでお答えください。</translation>
    </message>
    <message>
        <source>To the father: please read this and answer it yourself, for your child.</source>
        <translation>お父さまへ：お子様のために、ご自身で読んでお答えください。</translation>
    </message>
    <message>
        <source>To the guardian: please read this and answer it yourself, for the child.</source>
        <translation>保護者の方へ：お子様のために、ご自身で読んでお答えください。</translation>
    </message>
</context>
</TS>
