<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Controls</name>
    <message>
        <source>The camera is open</source>
        <translation>攝影機已打開</translation>
    </message>
    <message>
        <source>The camera is closed</source>
        <translation>攝影機已關閉</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第%1步，共%2步</translation>
    </message>
    <message>
        <source>Text that can be scrolled</source>
        <translation>可上下捲動的文字</translation>
    </message>
    <message>
        <source>There is more below</source>
        <translation>下面還有內容</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登入中</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This screen is having a short rest. Nothing was recorded. Staff are told.</source>
        <translation>本螢幕暫停使用。未留下任何紀錄。已通知工作人員。</translation>
    </message>
    <message>
        <source>Your records cannot be opened right now. Nothing was changed. Staff are told.</source>
        <translation>您的紀錄暫時無法打開。未作任何更動。已通知工作人員。</translation>
    </message>
    <message>
        <source>The device did not work. Nothing was kept. A person will check instead.</source>
        <translation>裝置沒有正常運作。未保存任何資訊。改由人工核驗。</translation>
    </message>
    <message>
        <source>Correct the file that is named, or put the shipped one back.</source>
        <translation>請修正所列檔案，或還原隨產品提供的原檔。</translation>
    </message>
    <message>
        <source>Give this account the right to write to the folder that is named, or name another folder.</source>
        <translation>請授予此帳號對所列資料夾的寫入權限，或改用其他資料夾。</translation>
    </message>
    <message>
        <source>Free some space on the disk. Nothing that was confirmed is lost.</source>
        <translation>請騰出磁碟空間。已確認的內容沒有遺失。</translation>
    </message>
    <message>
        <source>Start it on a machine with a display, or play the journey with --headless FOLDER.</source>
        <translation>請在有螢幕的電腦上啟動，或用 --headless 資料夾 執行示範流程。</translation>
    </message>
    <message>
        <source>Mingshi is running already. Use that window or end it.</source>
        <translation>明示已在執行。請使用已開啟的視窗，或先將其關閉。</translation>
    </message>
    <message>
        <source>Put the notice that is named into the notices folder. Without a notice nothing is asked.</source>
        <translation>請把所列告知放入告知資料夾。沒有告知，就不徵求同意。</translation>
    </message>
    <message>
        <source>Fill in the fields that are named, then start again.</source>
        <translation>請填寫所列各項，然後重新啟動。</translation>
    </message>
    <message>
        <source>The notice changed after it was approved. Put the approved one back or have the new one approved.</source>
        <translation>告知在核准後有更動。請還原已核准的版本，或將新版本送核。</translation>
    </message>
    <message>
        <source>The record, receipt or key is damaged or of another kind. Use the file as it was handed out.</source>
        <translation>紀錄、回執或金鑰檔案已損壞，或者不是這一類檔案。請使用發出時的原檔案。</translation>
    </message>
    <message>
        <source>There is no database in the folder that is named. Check the folder, or restore a backup.</source>
        <translation>所列資料夾裡沒有資料庫。請檢查資料夾，或還原備份。</translation>
    </message>
    <message>
        <source>The file is an unencrypted database. It was left as it is. Name the right folder.</source>
        <translation>該檔案是未加密的資料庫，未作更動。請指定正確的資料夾。</translation>
    </message>
    <message>
        <source>The file belongs to another program. It was left as it is. Name the right folder.</source>
        <translation>該檔案屬於其他程式，未作更動。請指定正確的資料夾。</translation>
    </message>
    <message>
        <source>The passphrase does not fit. Try again, or use the printed recovery key.</source>
        <translation>通關密語不符。請重試，或使用列印留存的復原金鑰。</translation>
    </message>
    <message>
        <source>The database is damaged. It was left as it is. Restore the newest backup.</source>
        <translation>資料庫已損毀，未作更動。請還原最新備份。</translation>
    </message>
    <message>
        <source>A newer Mingshi wrote this database. Install that version.</source>
        <translation>此資料庫由較新版本的明示寫入。請安裝該版本。</translation>
    </message>
    <message>
        <source>Another process has the database open. End it first.</source>
        <translation>另一個處理程序正在使用資料庫。請先將其結束。</translation>
    </message>
    <message>
        <source>The database refused a record that no consent allows. Tell the makers; nothing was stored.</source>
        <translation>資料庫拒絕了一筆沒有取得同意的紀錄。未保存任何資訊，請通知開發單位。</translation>
    </message>
    <message>
        <source>This build has no encryption. It was stopped before it wrote anything. Install a proper build.</source>
        <translation>此版本沒有加密功能，寫入之前已停止。請安裝正式版本。</translation>
    </message>
    <message>
        <source>The file key-slots.json is missing. Put it back from the backup; without it nothing can be read.</source>
        <translation>缺少檔案 key-slots.json。請從備份還原；沒有它，任何內容都無法讀取。</translation>
    </message>
    <message>
        <source>The file key-slots.json is damaged. Put it back from the backup.</source>
        <translation>檔案 key-slots.json 已損毀。請從備份還原。</translation>
    </message>
    <message>
        <source>Your consent is withdrawn and nothing more is used. Staff finish the deletion with you.</source>
        <translation>您已撤回同意，資訊不再使用。工作人員會和您一起完成刪除。</translation>
    </message>
    <message>
        <source>Traces were found after deletion. Open the manager&apos;s panel and repeat the deletion.</source>
        <translation>刪除後仍發現殘留。請打開管理面板，重新刪除。</translation>
    </message>
    <message>
        <source>A face model is missing. Install Mingshi again, or switch the comparison off.</source>
        <translation>缺少人臉模型。請重新安裝明示，或關閉人臉比對。</translation>
    </message>
    <message>
        <source>A face model is not the approved one. Install Mingshi again; do not use the file.</source>
        <translation>人臉模型不是經核准的檔案。請重新安裝明示，不要使用該檔案。</translation>
    </message>
    <message>
        <source>A face model cannot be loaded. Install Mingshi again.</source>
        <translation>人臉模型無法載入。請重新安裝明示。</translation>
    </message>
    <message>
        <source>Check that the camera is plugged in and named in the settings.</source>
        <translation>請檢查攝影機是否接好，並已寫入設定。</translation>
    </message>
    <message>
        <source>The camera gave no more pictures. Unplug it and plug it in again.</source>
        <translation>攝影機不再提供畫面。請拔下後重新插上。</translation>
    </message>
    <message>
        <source>Too much time passed since you agreed. The camera stayed closed.</source>
        <translation>距您同意已超過有效時間。攝影機沒有打開。</translation>
    </message>
    <message>
        <source>Ask the buyer again if the buyer wishes.</source>
        <translation>買方願意的，請重新徵求同意。</translation>
    </message>
    <message>
        <source>Check that the card reader is plugged in and named in the settings.</source>
        <translation>請檢查讀卡機是否接好，並已寫入設定。</translation>
    </message>
    <message>
        <source>The card reader was unplugged. Plug it in and try again.</source>
        <translation>讀卡機已中斷連接。請插好後重試。</translation>
    </message>
    <message>
        <source>The card reader does not answer. Unplug it and plug it in again.</source>
        <translation>讀卡機沒有回應。請拔下後重新插上。</translation>
    </message>
    <message>
        <source>The card reader answered with disturbed data. Try again.</source>
        <translation>讀卡機傳回的資料有誤。請重試。</translation>
    </message>
    <message>
        <source>The reader&apos;s security module failed its self-test. Have it replaced.</source>
        <translation>讀卡機的安全模組未通過自我檢測。請更換。</translation>
    </message>
    <message>
        <source>The card was taken away too early. Nothing was kept. Please place it again.</source>
        <translation>證件拿開得早了一點。未保存任何資訊。請重新放好。</translation>
    </message>
    <message>
        <source>Ask the buyer to leave the card on the reader until the tick appears.</source>
        <translation>請買方把證件留在讀卡機上，直到出現打勾符號。</translation>
    </message>
    <message>
        <source>The card could not be read. Nothing was kept. Please lift it and place it again.</source>
        <translation>證件沒有讀出來。未保存任何資訊。請拿起後重新放好。</translation>
    </message>
    <message>
        <source>Lift the card and place it again; after a second try, check by hand.</source>
        <translation>請拿起證件重新放好；第二次仍讀不出，改由人工核驗。</translation>
    </message>
    <message>
        <source>The reader and the card did not understand each other. A person will look at it.</source>
        <translation>讀卡機與證件未能通訊。改由工作人員查看。</translation>
    </message>
    <message>
        <source>Reading was disturbed or the module did not accept the card. Check by hand.</source>
        <translation>讀取受到干擾，或安全模組不接受該證件。請人工核驗。</translation>
    </message>
    <message>
        <source>This kind of card is not known here. A person will look at it.</source>
        <translation>本機無法辨識這種證件。改由工作人員查看。</translation>
    </message>
    <message>
        <source>The card&apos;s type is not known to this version. Check by hand.</source>
        <translation>此版本無法辨識這種證件。請人工核驗。</translation>
    </message>
    <message>
        <source>The portrait on the chip cannot be decoded here. Install the reader maker&apos;s decoder, or check by hand.</source>
        <translation>本機無法解碼晶片裡的照片。請安裝讀卡機廠商的解碼元件，或人工核驗。</translation>
    </message>
    <message>
        <source>The code scanner does not work. Please type the code of your pass.</source>
        <translation>掃碼器沒有正常運作。請輸入來訪碼。</translation>
    </message>
    <message>
        <source>Check that the scanner is plugged in and named in the settings.</source>
        <translation>請檢查掃碼器是否接好，並已寫入設定。</translation>
    </message>
    <message>
        <source>The printer does not work. Your pass is valid; please note or photograph the code.</source>
        <translation>印表機沒有正常運作。您的來訪碼有效，請抄下或用手機拍下。</translation>
    </message>
    <message>
        <source>Check paper, cable and the queue named in the settings.</source>
        <translation>請檢查紙張、連接線和設定裡的列印佇列。</translation>
    </message>
    <message>
        <source>There is no voice here. The text says the same.</source>
        <translation>此處無法朗讀。螢幕文字內容相同。</translation>
    </message>
    <message>
        <source>Check that espeak-ng is installed and the loudspeaker is plugged in.</source>
        <translation>請檢查 espeak-ng 是否已安裝，喇叭是否接好。</translation>
    </message>
    <message>
        <source>This pass is not known here. It may have been withdrawn already.</source>
        <translation>這裡查不到此來訪碼。它可能已經撤回。</translation>
    </message>
    <message>
        <source>A withdrawn pass is unknown on purpose. Nothing can be found without it.</source>
        <translation>已撤回的來訪碼本來就查不到。沒有它，任何紀錄都找不到。</translation>
    </message>
    <message>
        <source>This is not a visit pass. Please try again or type the code.</source>
        <translation>這不是來訪碼。請再試一次，或輸入來訪碼。</translation>
    </message>
    <message>
        <source>Let the visitor type the short code.</source>
        <translation>請訪客輸入來訪碼。</translation>
    </message>
    <message>
        <source>The number or the password is not right.</source>
        <translation>員工編號或密碼不正確。</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a moment.</source>
        <translation>嘗試次數過多。請稍等片刻。</translation>
    </message>
    <message>
        <source>There is no consent for this, so it was not done.</source>
        <translation>此事沒有取得同意，因此沒有進行。</translation>
    </message>
    <message>
        <source>Ask the person first; without consent the record cannot exist.</source>
        <translation>請先徵求本人同意；沒有同意，就不能有這筆紀錄。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>已停止。未保存任何資訊。</translation>
    </message>
    <message>
        <source>Stopped at the person&apos;s wish.</source>
        <translation>已依本人意願停止。</translation>
    </message>
    <message>
        <source>An unexpected fault. Make a support bundle and tell the makers.</source>
        <translation>發生未預期的故障。請產生支援資訊包，並通知開發單位。</translation>
    </message>
    <message>
        <source>The clock of this device is not right, so nothing can be agreed here now. Nothing was recorded. Staff are told.</source>
        <translation>本機時鐘不準，現在無法在此辦理同意。未留下任何紀錄。已通知工作人員。</translation>
    </message>
    <message>
        <source>The clock shows less than the newest record. Set it right; if it once ran ahead, correct it with mingshictl store clock.</source>
        <translation>時鐘早於最新一筆紀錄。請把時鐘調準；如果它曾經走快，請用 mingshictl store clock 更正。</translation>
    </message>
    <message>
        <source>The security chip (TPM) that the settings name does not answer. Switch it on in the firmware, or open with the printed recovery key.</source>
        <translation>設定中指定的安全晶片（TPM）沒有回應。請在韌體中啟用它，或用列印的復原金鑰開啟。</translation>
    </message>
    <message>
        <source>The security chip (TPM) does not release the key: it was cleared or replaced, or this machine was started otherwise. Open with the printed recovery key, then renew the slot with mingshictl store keys rotate.</source>
        <translation>安全晶片（TPM）不交出金鑰：它被清除或更換過，或者本機以別的方式啟動。請用列印的復原金鑰開啟，再用 mingshictl store keys rotate 更新該金鑰槽。</translation>
    </message>
    <message>
        <source>Without this key slot the records could not be opened any more on another machine. Add a passphrase or a recovery key first.</source>
        <translation>沒有這個金鑰槽，紀錄在別的機器上就再也打不開了。請先加入通關密語或復原金鑰。</translation>
    </message>
    <message>
        <source>The disk did not read or write as it was told. Nothing that was confirmed is lost. Have the disk looked at, and back up now.</source>
        <translation>磁碟沒有按要求讀寫。已確認的內容沒有遺失。請檢查磁碟，並立即備份。</translation>
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
        <translation>已刪除，並已證實</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>返回總覽</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>The database and its files were read again after the deletion. This certificate was made only then.</source>
        <translation>刪除後已重新讀取資料庫及其檔案，之後才開立本證明。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Deletions: %1</source>
        <translation>刪除紀錄：%1</translation>
    </message>
    <message>
        <source>Nothing was deleted yet. When a visitor withdraws, the certificate appears here.</source>
        <translation>目前沒有刪除。訪客撤回同意後，刪除證明會顯示在這裡。</translation>
    </message>
    <message>
        <source>Stored faces: %1 of %2</source>
        <translation>已儲存人臉：%1／%2</translation>
    </message>
    <message>
        <source>No face is stored. At the second figure a filing with the authorities is due.</source>
        <translation>沒有儲存人臉。達到後一數字時，須向網信部門備案。</translation>
    </message>
    <message>
        <source>At the second figure a filing with the authorities is due.</source>
        <translation>達到後一數字時，須向網信部門備案。</translation>
    </message>
    <message>
        <source>Sign in to see what happened</source>
        <translation>登入後查看情況</translation>
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
        <translation>載入中</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>重新載入</translation>
    </message>
    <message>
        <source>Show as bars</source>
        <translation>顯示為長條圖</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>顯示為表格</translation>
    </message>
    <message>
        <source>people with a live key</source>
        <translation>金鑰有效的人數</translation>
    </message>
    <message>
        <source>recorded visits</source>
        <translation>已記錄的來訪次數</translation>
    </message>
    <message>
        <source>How visitors answered, by purpose</source>
        <translation>訪客的選擇（依用途）</translation>
    </message>
    <message>
        <source>Nobody was asked yet. The first answer at the entrance appears here.</source>
        <translation>目前還沒有徵求過同意。入口處的第一個選擇會顯示在這裡。</translation>
    </message>
    <message>
        <source>The audit log is intact. Entries: %1</source>
        <translation>稽核紀錄完整。筆數：%1</translation>
    </message>
    <message>
        <source>The audit log does not fit its own chain: something was changed, removed or moved. Entries: %1. Keep the machine as it is and call the privacy officer.</source>
        <translation>稽核紀錄未通過鏈式驗證：有內容被更動、刪除或移動。筆數：%1。請保持本機現狀，並聯絡個人資訊保護負責人。</translation>
    </message>
    <message>
        <source>The records did not open</source>
        <translation>紀錄未能打開</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何處理</translation>
    </message>
    <message>
        <source>The file was left as it is and no other was made in its place. While it is closed nothing is asked of visitors; signings go on with the check by a person, on paper. Start the program again when the cause is gone.</source>
        <translation>檔案未作更動，也沒有另建新檔。紀錄打開之前，不向訪客徵求任何同意；簽約改用紙本人工核驗，照常進行。原因排除後，請重新啟動程式。</translation>
    </message>
    <message>
        <source>rows of the person</source>
        <translation>個人資料列</translation>
    </message>
    <message>
        <source>database rewritten without free space</source>
        <translation>重寫後不留閒置空間的資料庫</translation>
    </message>
    <message>
        <source>every cell</source>
        <translation>資料庫每個欄位</translation>
    </message>
    <message>
        <source>decrypted pages with free space</source>
        <translation>解密後的資料頁和閒置空間</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>資料庫檔案</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>預寫記錄檔</translation>
    </message>
    <message>
        <source>other files in the folder</source>
        <translation>資料夾裡的其他檔案</translation>
    </message>
    <message>
        <source>Visits and channel</source>
        <translation>來訪登記與管道歸屬</translation>
    </message>
    <message>
        <source>Comparison of card and face</source>
        <translation>證件與人臉比對</translation>
    </message>
    <message>
        <source>Reading the identity card</source>
        <translation>讀取身分證件</translation>
    </message>
    <message>
        <source>Telling a channel the settlement</source>
        <translation>向管道告知結算結果</translation>
    </message>
    <message>
        <source>Being contacted</source>
        <translation>行銷聯絡</translation>
    </message>
    <message>
        <source>Keeping the two pictures</source>
        <translation>保存比對的兩張圖像</translation>
    </message>
    <message>
        <source>The purpose was met or can no longer be met</source>
        <translation>處理目的已實現、無法實現或者為實現處理目的不再必要</translation>
    </message>
    <message>
        <source>The service ended or the time for keeping was over</source>
        <translation>停止提供產品或者服務，或者保存期限已屆滿</translation>
    </message>
    <message>
        <source>The person withdrew the consent</source>
        <translation>個人撤回同意</translation>
    </message>
    <message>
        <source>The processing broke the law or an agreement</source>
        <translation>違反法律、行政法規或者違反約定處理個人資訊</translation>
    </message>
    <message>
        <source>Another case that a law names</source>
        <translation>法律、行政法規規定的其他情形</translation>
    </message>
    <message>
        <source>%1 (PIPL article 47(1), item %2)</source>
        <translation>%1（《個人信息保護法》第四十七條第一款第%2項）</translation>
    </message>
    <message>
        <source>Key of the person</source>
        <translation>個人金鑰</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已銷毀</translation>
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
        <translation>請求時間</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>證實時間</translation>
    </message>
    <message>
        <source>Rows deleted</source>
        <translation>刪除筆數</translation>
    </message>
    <message>
        <source>Searched afterwards, nothing found</source>
        <translation>刪除後已查找，沒有發現</translation>
    </message>
    <message>
        <source>Pseudonym, leads to nobody any more</source>
        <translation>假名識別碼，已不對應任何人</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>證明編號</translation>
    </message>
    <message>
        <source>Rows deleted: %1</source>
        <translation>刪除筆數：%1</translation>
    </message>
    <message>
        <source>Fewer than 10 answers: no share is drawn</source>
        <translation>不足10次選擇，不顯示比例</translation>
    </message>
    <message>
        <source>%1 % of %2 answers agreed</source>
        <translation>%2次選擇中，%1%為同意</translation>
    </message>
    <message>
        <source>Devices and backup</source>
        <translation>設備與備份</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Looking opens no camera and reads no card.</source>
        <translation>查看時不開啟攝影機，也不讀取證件。</translation>
    </message>
    <message>
        <source>Before it is deleted</source>
        <translation>刪除之前</translation>
    </message>
    <message>
        <source>First choose why.</source>
        <translation>請先選擇原因。</translation>
    </message>
    <message>
        <source>Delete and prove</source>
        <translation>刪除並出具證明</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>Deleting, then reading back</source>
        <translation>正在刪除，然後回讀核實</translation>
    </message>
    <message>
        <source>Nothing of this person is kept any more.</source>
        <translation>已不再保存此人的任何內容。</translation>
    </message>
    <message>
        <source>This goes, with everything that rests on it, and the person&apos;s key</source>
        <translation>將刪除以下內容及其所涉全部資料，並銷毀此人的金鑰</translation>
    </message>
    <message>
        <source>This stays for three years as proof: that consent existed and that it was deleted, under a pseudonym that leads to nobody. Nothing that the person or a document said stays.</source>
        <translation>以下內容作為證明保留三年：曾有同意，以及已經刪除；只用一個不指向任何人的代號。此人或證件說過的內容一概不留。</translation>
    </message>
    <message>
        <source>Why it is deleted</source>
        <translation>刪除原因</translation>
    </message>
    <message>
        <source>Delete a record</source>
        <translation>刪除一份紀錄</translation>
    </message>
    <message>
        <source>Delete a record at its holder&apos;s wish</source>
        <translation>應持有人要求刪除紀錄</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>開啟紀錄</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>Face models</source>
        <translation>人臉模型</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>讀卡機</translation>
    </message>
    <message>
        <source>Scanner at the entrance</source>
        <translation>入口掃碼器</translation>
    </message>
    <message>
        <source>Scanner at the desk</source>
        <translation>簽約台掃碼器</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>語音</translation>
    </message>
    <message>
        <source>Has not answered yet</source>
        <translation>尚未回應</translation>
    </message>
    <message>
        <source>None at this site</source>
        <translation>本場所未配備</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>最近一次備份</translation>
    </message>
    <message>
        <source>None was made yet</source>
        <translation>尚未備份</translation>
    </message>
    <message>
        <source>Make one with mingshictl store backup.</source>
        <translation>請用 mingshictl store backup 備份。</translation>
    </message>
    <message>
        <source>Free space for records</source>
        <translation>紀錄可用空間</translation>
    </message>
    <message>
        <source>That is little. Free some space on the disk.</source>
        <translation>空間不多了，請清理磁碟。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時鐘</translation>
    </message>
    <message>
        <source>Agrees with the records</source>
        <translation>與紀錄一致</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>稽核日誌</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Does not fit its own chain</source>
        <translation>與自身的雜湊鏈不符</translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation>%1 同意</translation>
    </message>
    <message>
        <source>Notice %1, version %2</source>
        <translation>告知書 %1，版本 %2</translation>
    </message>
    <message>
        <source>Recorded visits</source>
        <translation>已登記的來訪</translation>
    </message>
    <message>
        <source>The next automatic deletion is due on %1.</source>
        <translation>下一次自動刪除：%1。</translation>
    </message>
    <message>
        <source>Nothing is waiting for automatic deletion.</source>
        <translation>沒有等待自動刪除的內容。</translation>
    </message>
    <message>
        <source>Something should be deleted by now and is still there. People: %1. It is tried again by itself; if this stays, call support.</source>
        <translation>有內容本應已刪除，但仍然存在。涉及人數：%1。系統會自動重試；如一直如此，請聯絡技術支援。</translation>
    </message>
    <message>
        <source>What does the person ask for?</source>
        <translation>對方要求什麼？</translation>
    </message>
    <message>
        <source>Back to the requests</source>
        <translation>返回請求列表</translation>
    </message>
    <message>
        <source>Touch what is asked for. No name is recorded: give the person the number that appears then.</source>
        <translation>請點選對方的要求。不記錄姓名：請把隨後出現的編號告訴對方。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>正在登記</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>逾期：%1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>待處理：%1</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>First choose what became of it.</source>
        <translation>請先選擇處理結果。</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>登記答覆</translation>
    </message>
    <message>
        <source>Find the record by the holder&apos;s pass where something is to be deleted. Without a pass, look at the person&apos;s document: nothing of it is kept.</source>
        <translation>如需刪除，請憑持有人的來訪憑證查找紀錄。沒有憑證時，請查看對方的證件：證件內容一概不留存。</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>拒絕的理由</translation>
    </message>
    <message>
        <source>Tell the person the reason, and that a complaint to the cyberspace administration and a claim before the court are open (PIPL articles 50 and 65).</source>
        <translation>請向對方說明理由，並告知可以向網信部門投訴、向人民法院起訴（《個人信息保護法》第五十條、第六十五條）。</translation>
    </message>
    <message>
        <source>Record a request</source>
        <translation>登記一項請求</translation>
    </message>
    <message>
        <source>What a visitor wants to see, copy, correct or withdraw goes at once at the visitor screen, with the pass. What cannot be done there is recorded here and answered within fifteen working days.</source>
        <translation>訪客想查閱、複製、更正或撤回，憑來訪憑證在訪客螢幕上即可辦理。那裡辦不了的，在此登記，十五個工作日內答覆。</translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet. A request that is recorded appears here with its last day.</source>
        <translation>尚無請求。登記的請求會顯示在此，並註明最後期限。</translation>
    </message>
    <message>
        <source>To see what is kept</source>
        <translation>查閱所保存的內容</translation>
    </message>
    <message>
        <source>A copy of what is kept</source>
        <translation>複製所保存的內容</translation>
    </message>
    <message>
        <source>A correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>To hand the data to somebody else</source>
        <translation>轉移給他人</translation>
    </message>
    <message>
        <source>An explanation of the rules</source>
        <translation>解釋處理規則</translation>
    </message>
    <message>
        <source>On behalf of a relative who died</source>
        <translation>代已故近親屬提出</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>已辦理</translation>
    </message>
    <message>
        <source>It is refused, for a reason</source>
        <translation>有理由拒絕</translation>
    </message>
    <message>
        <source>The person took it back</source>
        <translation>對方已撤回</translation>
    </message>
    <message>
        <source>It could not be shown that the data are this person&apos;s</source>
        <translation>無法證明資料屬於此人</translation>
    </message>
    <message>
        <source>Nothing of this person is kept</source>
        <translation>未保存此人的任何內容</translation>
    </message>
    <message>
        <source>A law wants it kept for longer</source>
        <translation>法律要求繼續保存</translation>
    </message>
    <message>
        <source>It would harm the rights of others</source>
        <translation>會損害他人權益</translation>
    </message>
    <message>
        <source>It was done before and nothing has changed</source>
        <translation>此前已辦理，情況沒有變化</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>已逾期，期限為 %1</translation>
    </message>
    <message>
        <source>Due by %1</source>
        <translation>%1 前答覆</translation>
    </message>
    <message>
        <source>No. %1 · %2</source>
        <translation>%1 號 · %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到時間</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定時間</translation>
    </message>
    <message>
        <source>Decided by staff number</source>
        <translation>決定人工號</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>不運作</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Scan the pass with the hand scanner, or type its code or the number of the receipt. A record is found by what its holder shows alone. That you opened it goes into the log.</source>
        <translation>用手持掃碼器掃描來訪碼，或輸入短碼，或輸入回執編號。記錄只憑持有人出示的憑證查找。開啟記錄這一操作會寫入日誌。</translation>
    </message>
    <message>
        <source>Code of the pass, or number of the receipt</source>
        <translation>來訪碼短碼，或回執編號</translation>
    </message>
    <message>
        <source>First choose the decision and its reason.</source>
        <translation>請先選擇決定和理由。</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>記錄決定</translation>
    </message>
    <message>
        <source>Back to the disputes</source>
        <translation>返回異議列表</translation>
    </message>
    <message>
        <source>The buyer withdrew the consent: nothing of the visits is kept, so there is nothing left to look at.</source>
        <translation>購屋人已撤回同意：到訪紀錄不再保存，沒有可以查看的內容。</translation>
    </message>
    <message>
        <source>The visits, as they were recorded</source>
        <translation>到訪，按當時紀錄</translation>
    </message>
    <message>
        <source>What the buyer corrected</source>
        <translation>購屋人更正的內容</translation>
    </message>
    <message>
        <source>What the rules make of it: %1</source>
        <translation>按規則得出：%1</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>怎樣決定</translation>
    </message>
    <message>
        <source>Which channel is due</source>
        <translation>應歸哪個管道</translation>
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
        <translation>購屋人有異議的、規則定不了的，由人說明理由後決定。決定以前，不告訴任何人。</translation>
    </message>
    <message>
        <source>Nothing waits for a decision. A dispute from the signing desk appears here with its last day.</source>
        <translation>沒有待決定的事項。簽約臺提出的異議會連同最後期限出現在這裡。</translation>
    </message>
    <message>
        <source>Drafts: %1</source>
        <translation>草稿：%1</translation>
    </message>
    <message>
        <source>Rules about commissions</source>
        <translation>佣金規則</translation>
    </message>
    <message>
        <source>Approve this draft</source>
        <translation>核准這份草稿</translation>
    </message>
    <message>
        <source>Back to the rules</source>
        <translation>返回規則列表</translation>
    </message>
    <message>
        <source>This is a draft: it judges nothing yet.</source>
        <translation>這是草稿，還不用來判斷。</translation>
    </message>
    <message>
        <source>A visit is judged by the version that was in force at its own time. A draft judges nothing until a second person approves it.</source>
        <translation>到訪按當時有效的版本判斷。草稿經第二個人核准以前，不用來判斷。</translation>
    </message>
    <message>
        <source>No rule is in force now: people decide who brought a buyer.</source>
        <translation>現在沒有有效的規則：由人判斷購屋人由誰介紹。</translation>
    </message>
    <message>
        <source>The buyer says that the visits are not right</source>
        <translation>購屋人說到訪不對</translation>
    </message>
    <message>
        <source>The buyer says that the ruling is not right</source>
        <translation>購屋人說判斷不對</translation>
    </message>
    <message>
        <source>A correction rules otherwise than the visit was sealed</source>
        <translation>更正後的判斷與到訪時封存的不同</translation>
    </message>
    <message>
        <source>The rules do not decide</source>
        <translation>規則定不了</translation>
    </message>
    <message>
        <source>The ruling stands</source>
        <translation>維持判斷</translation>
    </message>
    <message>
        <source>Another channel is due</source>
        <translation>應歸另一個管道</translation>
    </message>
    <message>
        <source>No channel is due</source>
        <translation>不歸任何管道</translation>
    </message>
    <message>
        <source>The buyer took it back</source>
        <translation>購屋人已撤回異議</translation>
    </message>
    <message>
        <source>The buyer&apos;s own word</source>
        <translation>購屋人自己的說法</translation>
    </message>
    <message>
        <source>Papers that were shown</source>
        <translation>出示的文件</translation>
    </message>
    <message>
        <source>The record of channels&apos; claims</source>
        <translation>管道報備紀錄</translation>
    </message>
    <message>
        <source>The rule was applied wrongly</source>
        <translation>規則用錯了</translation>
    </message>
    <message>
        <source>Nothing was shown that speaks against it</source>
        <translation>沒有出示相反的依據</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Rules, version %1</source>
        <translation>規則，版本 %1</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>不啟用</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>天數：%1</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>小時數：%1</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>分鐘數：%1</translation>
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
        <translation>仲介</translation>
    </message>
    <message>
        <source>Distributors</source>
        <translation>分銷商</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>推薦人</translation>
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
        <translation>已結束</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效時間</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>A claim is registered ahead of the visit by</source>
        <translation>報備須早於到訪</translation>
    </message>
    <message>
        <source>A claim lasts</source>
        <translation>報備有效期</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>不設期限</translation>
    </message>
    <message>
        <source>A channel that is named without a claim counts</source>
        <translation>沒有報備、由訪客說出的管道也算</translation>
    </message>
    <message>
        <source>A visit keeps its channel for</source>
        <translation>到訪為管道保留</translation>
    </message>
    <message>
        <source>A further visit keeps it for at least</source>
        <translation>再次到訪至少再保留</translation>
    </message>
    <message>
        <source>And for at most</source>
        <translation>最多保留</translation>
    </message>
    <message>
        <source>An earlier visit goes before new claims</source>
        <translation>先前的到訪優先於新的報備</translation>
    </message>
    <message>
        <source>Who came alone stays the office&apos;s own for</source>
        <translation>自己來的客戶保留為自有客戶</translation>
    </message>
    <message>
        <source>No claim for who was here within</source>
        <translation>此前不久來過的不能報備</translation>
    </message>
    <message>
        <source>Which kind goes first</source>
        <translation>哪類管道優先</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Which claim goes first</source>
        <translation>哪個報備優先</translation>
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
        <translation>在此時間內的報備分佣</translation>
    </message>
    <message>
        <source>Shares in order</source>
        <translation>依次的份額</translation>
    </message>
    <message>
        <source>Proposed by staff number</source>
        <translation>提出人員編號</translation>
    </message>
    <message>
        <source>Approved by staff number</source>
        <translation>核准人員編號</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>核准時間</translation>
    </message>
    <message>
        <source>You proposed it; another person has to approve it.</source>
        <translation>這是您提出的，須由另一個人核准。</translation>
    </message>
    <message>
        <source>It would run into version %1, which begins later.</source>
        <translation>它會與之後開始的版本 %1 重疊。</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>它的期限已過。</translation>
    </message>
    <message>
        <source>It cannot be used as it is: %1</source>
        <translation>現有內容不能使用：%1</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>In short</source>
        <translation>簡要說明</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What is used</source>
        <translation>使用哪些資訊</translation>
    </message>
    <message>
        <source>How</source>
        <translation>如何處理</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>存放在哪裡</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>保存多久</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translation>為什麼需要</translation>
    </message>
    <message>
        <source>What it can mean for you</source>
        <translation>對您的影響</translation>
    </message>
    <message>
        <source>The other way</source>
        <translation>另一種方式</translation>
    </message>
    <message>
        <source>If you do not agree</source>
        <translation>如果您不同意</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>您的價格</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>提供給誰</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>您的權利</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>如何撤回</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>向誰投訴</translation>
    </message>
    <message>
        <source>How it is decided</source>
        <translation>如何作出決定</translation>
    </message>
    <message>
        <source>Under 14</source>
        <translation>不滿14周歲</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>發生外洩等情況時</translation>
    </message>
    <message>
        <source>Help with reading</source>
        <translation>閱讀協助</translation>
    </message>
    <message>
        <source>Where the camera looks</source>
        <translation>擷取區域</translation>
    </message>
    <message>
        <source>The camera until then</source>
        <translation>攝影機狀態</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>由誰負責</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>The full rules</source>
        <translation>完整規則</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依據</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>個人資訊保護影響評估</translation>
    </message>
    <message>
        <source>Filing number</source>
        <translation>備案編號</translation>
    </message>
    <message>
        <source>Version of this notice</source>
        <translation>告知版本</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>不提供給任何人</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Your visits and the channel you named</source>
        <translation>您的來訪紀錄和您說的管道</translation>
    </message>
    <message>
        <source>Results of comparing face and document</source>
        <translation>證件與人臉比對結果</translation>
    </message>
    <message>
        <source>What was read from your document</source>
        <translation>從證件讀取的資訊</translation>
    </message>
    <message>
        <source>The leave to tell the channel about the settlement</source>
        <translation>向管道告知結算結果的許可</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>您的電話號碼</translation>
    </message>
    <message>
        <source>The pictures of the comparison</source>
        <translation>比對的圖像</translation>
    </message>
    <message>
        <source>rows of the person</source>
        <translation>您的資料列</translation>
    </message>
    <message>
        <source>every cell</source>
        <translation>資料庫每個欄位</translation>
    </message>
    <message>
        <source>decrypted pages with free space</source>
        <translation>解密後的資料頁和閒置空間</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>資料庫檔案</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>預寫記錄檔</translation>
    </message>
    <message>
        <source>other files in the folder</source>
        <translation>資料夾裡的其他檔案</translation>
    </message>
    <message>
        <source>database rewritten without free space</source>
        <translation>重寫後不留閒置空間的資料庫</translation>
    </message>
    <message>
        <source>Visit pass and receipt</source>
        <translation>來訪碼與同意回條</translation>
    </message>
    <message>
        <source>Keep this slip. Whoever holds it can look up, copy and withdraw.</source>
        <translation>請收好本單。憑它可以查閱、複製和撤回。</translation>
    </message>
    <message>
        <source>You agreed to</source>
        <translation>您同意的事項</translation>
    </message>
    <message>
        <source>When</source>
        <translation>同意時間</translation>
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
        <translation>佣金付給誰，您的價格</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保存多久</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>如何撤回</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>由誰負責</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>向誰投訴</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>同意紀錄編號</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>告知版本</translation>
    </message>
    <message>
        <source>Confirmation of deletion</source>
        <translation>刪除確認</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>Rows deleted</source>
        <translation>刪除筆數</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>您的金鑰</translation>
    </message>
    <message>
        <source>Destroyed. Your pass leads to nothing any more.</source>
        <translation>已銷毀。您的來訪碼不再對應任何紀錄。</translation>
    </message>
    <message>
        <source>Kept, because you still agree to something else.</source>
        <translation>保留，因為您還同意著其他事項。</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回時間</translation>
    </message>
    <message>
        <source>Proven deleted</source>
        <translation>證實刪除時間</translation>
    </message>
    <message>
        <source>Searched, and nothing of you was found in</source>
        <translation>已查找以下各處，沒有發現您的資訊</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>保留什麼</translation>
    </message>
    <message>
        <source>Proof that you were asked, agreed and withdrew, without anything of you.</source>
        <translation>僅保留曾經詢問、同意和撤回的證明，不含您的任何資訊。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>證明編號</translation>
    </message>
    <message>
        <source>Confirmation: you did not agree</source>
        <translation>確認單：您沒有同意</translation>
    </message>
    <message>
        <source>You did not agree to</source>
        <translation>您沒有同意的事項</translation>
    </message>
    <message>
        <source>In the hour that began</source>
        <translation>所在的整點時段，開始於</translation>
    </message>
    <message>
        <source>What that changes for you</source>
        <translation>這對您有什麼影響</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>記錄了什麼</translation>
    </message>
    <message>
        <source>That somebody did not agree, and the hour. Nothing of you, and this slip does not lead to you either.</source>
        <translation>只記錄了有人沒有同意，以及所在的小時。沒有關於您的任何內容，憑這張單子也找不到您。</translation>
    </message>
    <message>
        <source>Everything that is kept about you</source>
        <translation>本處保存的有關您的全部資訊</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>不保存的內容</translation>
    </message>
    <message>
        <source>No picture of you, no template of your face, no whole number of a document.</source>
        <translation>不保存您的照片、人臉範本和完整的證件號碼。</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>This is not a consent. Nothing was recorded by taking it.</source>
        <translation>這不是同意書。領取本單不產生任何記錄。</translation>
    </message>
    <message>
        <source>pages of keys and passes with free space</source>
        <translation>金鑰和來訪碼所在的資料頁和閒置空間</translation>
    </message>
    <message>
        <source>pages of what was deleted with free space</source>
        <translation>被刪除內容所在的資料頁和閒置空間</translation>
    </message>
</context>
<context>
    <name>Ruling</name>
    <message>
        <source>What is on record</source>
        <translation>有紀錄的內容</translation>
    </message>
    <message>
        <source>When rules are in force</source>
        <translation>規則何時有效</translation>
    </message>
    <message>
        <source>Only your own word counts</source>
        <translation>只認您自己的說法</translation>
    </message>
    <message>
        <source>Naming a channel without a claim</source>
        <translation>沒有報備、直接說出管道</translation>
    </message>
    <message>
        <source>How long before a visit a claim must be registered</source>
        <translation>報備須比到訪早多久</translation>
    </message>
    <message>
        <source>How long a claim lasts</source>
        <translation>報備有效多久</translation>
    </message>
    <message>
        <source>Visits before the claim</source>
        <translation>報備以前的到訪</translation>
    </message>
    <message>
        <source>How long coming on your own counts</source>
        <translation>自己來訪算多久</translation>
    </message>
    <message>
        <source>Whether an earlier visit goes before new claims</source>
        <translation>先前的到訪是否優先於新的報備</translation>
    </message>
    <message>
        <source>Which claim goes first</source>
        <translation>哪個報備優先</translation>
    </message>
    <message>
        <source>Which kind of channel goes first</source>
        <translation>哪類管道優先</translation>
    </message>
    <message>
        <source>Sharing a commission</source>
        <translation>分佣</translation>
    </message>
    <message>
        <source>Claims at the same moment</source>
        <translation>同一時刻的報備</translation>
    </message>
    <message>
        <source>How long a visit counts for its channel</source>
        <translation>到訪為管道保留多久</translation>
    </message>
    <message>
        <source>How a further visit adds to that time</source>
        <translation>再次到訪怎樣延長</translation>
    </message>
    <message>
        <source>The longest that a visit can count</source>
        <translation>到訪最長保留多久</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1（%2 %）</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>第%1次到訪</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>報備 %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>規則：%1</translation>
    </message>
    <message>
        <source>Rule: %1, version %2</source>
        <translation>規則：%1，版本 %2</translation>
    </message>
    <message>
        <source>Came on my own</source>
        <translation>自己來的</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>仲介</translation>
    </message>
    <message>
        <source>A distributor</source>
        <translation>分銷商</translation>
    </message>
    <message>
        <source>Somebody I know</source>
        <translation>推薦人</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未說明</translation>
    </message>
    <message>
        <source>No pass was shown, so nothing is known about earlier visits.</source>
        <translation>沒有出示來訪碼，所以不知道以前的到訪。</translation>
    </message>
    <message>
        <source>There is no consent to visits being recorded, so nothing is known about them.</source>
        <translation>沒有同意記錄到訪，所以不知道有沒有到訪。</translation>
    </message>
    <message>
        <source>No visit is on record.</source>
        <translation>沒有到訪紀錄。</translation>
    </message>
    <message>
        <source>No rule was in force at this visit.</source>
        <translation>這次到訪時沒有有效的規則。</translation>
    </message>
    <message>
        <source>You confirmed this claim.</source>
        <translation>您確認了這個報備。</translation>
    </message>
    <message>
        <source>You said no to this claim.</source>
        <translation>您對這個報備說了「不是」。</translation>
    </message>
    <message>
        <source>You did not say yes to this claim, so it does not count.</source>
        <translation>您沒有確認這個報備，所以它不算。</translation>
    </message>
    <message>
        <source>No such claim was registered before this visit.</source>
        <translation>這次到訪以前沒有這樣的報備。</translation>
    </message>
    <message>
        <source>This code stands for two different claims, so it proves nothing.</source>
        <translation>這個碼對應兩個不同的報備，所以什麼也證明不了。</translation>
    </message>
    <message>
        <source>You named this channel.</source>
        <translation>您說了這個管道。</translation>
    </message>
    <message>
        <source>You named this channel, but the rules ask for a claim as well.</source>
        <translation>您說了這個管道，但規則還要求有報備。</translation>
    </message>
    <message>
        <source>You said that you came on your own.</source>
        <translation>您說是自己來的。</translation>
    </message>
    <message>
        <source>You named no channel.</source>
        <translation>您沒有說管道。</translation>
    </message>
    <message>
        <source>You said that you came on your own, and confirmed a claim.</source>
        <translation>您說是自己來的，又確認了一個報備。</translation>
    </message>
    <message>
        <source>The claim was not registered long enough before your visit.</source>
        <translation>報備距您到訪的時間不夠早。</translation>
    </message>
    <message>
        <source>The claim had run out by your visit.</source>
        <translation>您到訪時，報備已經過期。</translation>
    </message>
    <message>
        <source>You had been here shortly before the claim.</source>
        <translation>報備以前不久，您來過這裡。</translation>
    </message>
    <message>
        <source>You came on your own before, and that still counts.</source>
        <translation>您以前是自己來的，現在仍然算。</translation>
    </message>
    <message>
        <source>An earlier visit counts for another channel, and that still holds.</source>
        <translation>先前的到訪歸另一個管道，現在仍然有效。</translation>
    </message>
    <message>
        <source>An earlier visit counts for this channel, but does not decide alone.</source>
        <translation>先前的到訪歸這個管道，但不是唯一的依據。</translation>
    </message>
    <message>
        <source>No other channel has a claim that counts.</source>
        <translation>沒有其他管道的報備算數。</translation>
    </message>
    <message>
        <source>Another kind of channel goes first.</source>
        <translation>另一類管道優先。</translation>
    </message>
    <message>
        <source>Another claim goes first.</source>
        <translation>另一個報備優先。</translation>
    </message>
    <message>
        <source>Its claim goes first.</source>
        <translation>它的報備優先。</translation>
    </message>
    <message>
        <source>It shares the commission.</source>
        <translation>它分得佣金。</translation>
    </message>
    <message>
        <source>Its claim is outside of the sharing.</source>
        <translation>它的報備不在分佣之內。</translation>
    </message>
    <message>
        <source>Its claim has the same moment as another.</source>
        <translation>它的報備與另一個同時。</translation>
    </message>
    <message>
        <source>From this visit on, later visits count for this channel for a time.</source>
        <translation>從這次到訪起，一段時間內的到訪都歸這個管道。</translation>
    </message>
    <message>
        <source>An earlier visit counts for this channel, and that still holds.</source>
        <translation>先前的到訪歸這個管道，現在仍然有效。</translation>
    </message>
    <message>
        <source>This visit makes that time longer.</source>
        <translation>這次到訪延長了這段時間。</translation>
    </message>
    <message>
        <source>That time has reached its longest.</source>
        <translation>這段時間已到上限。</translation>
    </message>
    <message>
        <source>From this visit on, you count as having come on your own for a time.</source>
        <translation>從這次到訪起，一段時間內都算您自己來的。</translation>
    </message>
    <message>
        <source>It is not known who brought you. This does not mean that today is your first visit.</source>
        <translation>不知道您由誰介紹。這不表示您今天是第一次來。</translation>
    </message>
    <message>
        <source>You came on your own. No commission is paid.</source>
        <translation>您是自己來的，不支付佣金。</translation>
    </message>
    <message>
        <source>No channel has a claim that counts. No commission is paid.</source>
        <translation>沒有管道的報備算數，不支付佣金。</translation>
    </message>
    <message>
        <source>%1 brought you. We pay the commission; your price does not change.</source>
        <translation>您由%1介紹而來。佣金由我們出，您的價格不變。</translation>
    </message>
    <message>
        <source>%1 brought you. We divide the commission; your price does not change.</source>
        <translation>您由%1介紹而來。佣金由我們分給它們，您的價格不變。</translation>
    </message>
    <message>
        <source>The rules do not decide who brought you. A person does, with reasons.</source>
        <translation>規則定不了您由誰介紹。由人決定，並說明理由。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>None: the buyer came alone</source>
        <translation>無：購屋人自己來的</translation>
    </message>
    <message>
        <source>None has a claim that counts</source>
        <translation>沒有算數的報備</translation>
    </message>
    <message>
        <source>People decide</source>
        <translation>由人決定</translation>
    </message>
    <message>
        <source>Corrected by you on %1</source>
        <translation>您於 %1 更正</translation>
    </message>
    <message>
        <source>Then: %1. Now: %2.</source>
        <translation>當時：%1。現在：%2。</translation>
    </message>
    <message>
        <source>No. %1, decided by a person by %2</source>
        <translation>第 %1 號，%2 前由人決定</translation>
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
        <translation>返回簡要說明</translation>
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
        <translation>買方的來訪碼</translation>
    </message>
    <message>
        <source>Go on without a pass</source>
        <translation>不用來訪碼，繼續</translation>
    </message>
    <message>
        <source>Ask the buyer to hold the pass before the scanner, or type its code. A pass is the buyer&apos;s choice: a signing without one goes the same way.</source>
        <translation>請買方把來訪碼對準掃碼器，或輸入來訪碼。用不用來訪碼由買方選擇：不用，簽約手續也一樣。</translation>
    </message>
    <message>
        <source>Code of the pass, 16 characters</source>
        <translation>來訪碼，16位字元</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>使用此碼</translation>
    </message>
    <message>
        <source>Please look at the card and at the person</source>
        <translation>請看證件和本人</translation>
    </message>
    <message>
        <source>Try the device again</source>
        <translation>再試一次裝置</translation>
    </message>
    <message>
        <source>Card and person:</source>
        <translation>證件與本人：</translation>
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
        <translation>無法判斷</translation>
    </message>
    <message>
        <source>Look at the card in the buyer&apos;s hand, its picture and its dates. No copy and no photograph is made.</source>
        <translation>請看買方手中的證件、照片和有效期限。不影印，不拍照。</translation>
    </message>
    <message>
        <source>What the reader read</source>
        <translation>讀卡機讀到的內容</translation>
    </message>
    <message>
        <source>The camera opens now, for one comparison, and forgets</source>
        <translation>攝影機即將打開，只比對一次，用完即清除</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Your face is compared with the picture on your card, once. Both are wiped from memory when the answer is there; nothing of them is stored.</source>
        <translation>您的臉與證件上的照片只比對一次。得出結果後，兩者都從記憶體清除，不作保存。</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>取消，不用攝影機</translation>
    </message>
    <message>
        <source>A person checks instead</source>
        <translation>改由人工核驗</translation>
    </message>
    <message>
        <source>You, as the camera sees you now</source>
        <translation>您此刻在攝影機裡的畫面</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>已取畫面：%1／%2</translation>
    </message>
    <message>
        <source>This takes a few seconds</source>
        <translation>需要幾秒鐘</translation>
    </message>
    <message>
        <source>Please leave the card where it is</source>
        <translation>請不要移動證件</translation>
    </message>
    <message>
        <source>Please place your card on the reader</source>
        <translation>請把證件放在讀卡機上</translation>
    </message>
    <message>
        <source>Reading the card: %1 %</source>
        <translation>正在讀取證件：%1%</translation>
    </message>
    <message>
        <source>Waiting for the card</source>
        <translation>等待放上證件</translation>
    </message>
    <message>
        <source>Only what you agreed to is taken from the card. The card stays in your sight and goes back to you.</source>
        <translation>只讀取您同意的內容。證件始終在您視線內，用完交還給您。</translation>
    </message>
    <message>
        <source>The contract can go on</source>
        <translation>可以繼續簽約</translation>
    </message>
    <message>
        <source>Next buyer</source>
        <translation>下一位買方</translation>
    </message>
    <message>
        <source>Please give the card back to the buyer.</source>
        <translation>請把證件交還買方。</translation>
    </message>
    <message>
        <source>The contract goes on in the office&apos;s own system. Its price and terms do not depend on any answer given here.</source>
        <translation>合約在售樓處自己的系統裡繼續辦理。價格和合約條件與在這裡作的選擇無關。</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>暫時無法繼續</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何處理</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>In which language would the buyer like to read?</source>
        <translation>買方想用哪種語言閱讀？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Sign in to open a signing</source>
        <translation>登入後開始簽約</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>The card is read again</source>
        <translation>需重新讀取證件</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>The pictures of your face and of the card were wiped from memory. Only the result is kept.</source>
        <translation>面部畫面和證件照片已從記憶體清除。只保存比對結果。</translation>
    </message>
    <message>
        <source>Wiping the pictures from memory</source>
        <translation>正在從記憶體清除畫面和照片</translation>
    </message>
    <message>
        <source>Check by a person</source>
        <translation>人工核驗</translation>
    </message>
    <message>
        <source>End this signing</source>
        <translation>結束本次簽約</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>This page is for you, the buyer</source>
        <translation>這一頁給您（買方）看</translation>
    </message>
    <message>
        <source>Signing desk</source>
        <translation>簽約檯</translation>
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
        <translation>買方的語言</translation>
    </message>
    <message>
        <source>Demonstration: the portrait comes from the simulated card reader.</source>
        <translation>示範：照片來自模擬讀卡機。</translation>
    </message>
    <message>
        <source>Your visits, as you recorded them</source>
        <translation>您登記的來訪紀錄</translation>
    </message>
    <message>
        <source>If something is not right, say so: people look at it with you. Your price does not change.</source>
        <translation>如果有不對的地方，請提出來，工作人員會和您一起核對。您的價格不變。</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>紀錄無誤</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>紀錄有誤</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>請稍候</translation>
    </message>
    <message>
        <source>This side is the buyer&apos;s: please turn the screen</source>
        <translation>這一面給買方看：請轉動螢幕</translation>
    </message>
    <message>
        <source>This side is the staff&apos;s</source>
        <translation>這一面給工作人員看</translation>
    </message>
    <message>
        <source>A visitor at the entrance asks for you</source>
        <translation>入口處的訪客請您過去</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>馬上過去</translation>
    </message>
    <message>
        <source>Looking up the pass</source>
        <translation>正在查詢來訪碼</translation>
    </message>
    <message>
        <source>Your answer is being stored</source>
        <translation>正在儲存您的選擇</translation>
    </message>
    <message>
        <source>The camera is closed. The two pictures are being compared</source>
        <translation>攝影機已關閉。正在比對</translation>
    </message>
    <message>
        <source>Good. Please hold still for a moment</source>
        <translation>很好，請保持不動</translation>
    </message>
    <message>
        <source>First visit: %1. Number of visits: %2.</source>
        <translation>首次到訪：%1。到訪次數：%2。</translation>
    </message>
    <message>
        <source>Staff sign in</source>
        <translation>工作人員登入</translation>
    </message>
    <message>
        <source>Visit pass</source>
        <translation>來訪碼</translation>
    </message>
    <message>
        <source>May the card be read?</source>
        <translation>是否讀取證件</translation>
    </message>
    <message>
        <source>Comparison or person?</source>
        <translation>人臉比對或人工核驗</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>身分證件</translation>
    </message>
    <message>
        <source>Check of identity</source>
        <translation>身分核驗</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>來訪紀錄</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合約</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Without a pass</source>
        <translation>不用來訪碼</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已選擇</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已讀取</translation>
    </message>
    <message>
        <source>Not read here</source>
        <translation>未在此讀取</translation>
    </message>
    <message>
        <source>By comparison</source>
        <translation>人臉比對</translation>
    </message>
    <message>
        <source>By a person</source>
        <translation>人工核驗</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>未顯示</translation>
    </message>
    <message>
        <source>Resident identity card</source>
        <translation>居民身分證</translation>
    </message>
    <message>
        <source>Residence permit for Hong Kong, Macao and Taiwan residents</source>
        <translation>港澳臺居民居住證</translation>
    </message>
    <message>
        <source>Foreign permanent resident identity card</source>
        <translation>外國人永久居留身分證</translation>
    </message>
    <message>
        <source>Not checked by the reader</source>
        <translation>讀卡機未核對</translation>
    </message>
    <message>
        <source>Its check digit is right</source>
        <translation>校驗位正確</translation>
    </message>
    <message>
        <source>Read from the chip</source>
        <translation>從晶片讀取</translation>
    </message>
    <message>
        <source>Signed by the issuing authority</source>
        <translation>有簽發機關的數位簽章</translation>
    </message>
    <message>
        <source>Read from the printed side only</source>
        <translation>僅從證面文字讀取</translation>
    </message>
    <message>
        <source>The check digit of the number does not fit. Please compare the number.</source>
        <translation>號碼校驗位不符。請核對號碼。</translation>
    </message>
    <message>
        <source>The date of birth and the number do not fit. Please compare both.</source>
        <translation>出生日期與號碼不符。請核對兩項。</translation>
    </message>
    <message>
        <source>The sex and the number do not fit. Please compare both.</source>
        <translation>性別與號碼不符。請核對兩項。</translation>
    </message>
    <message>
        <source>The region in the number is not in the list. Older cards can have it.</source>
        <translation>號碼裡的地區代碼不在清單中。較早的證件可能如此。</translation>
    </message>
    <message>
        <source>The card is not valid yet. Please look at its dates.</source>
        <translation>證件尚未生效。請查看有效期限。</translation>
    </message>
    <message>
        <source>The card&apos;s validity is over. Please look at its dates.</source>
        <translation>證件有效期限已過。請查看有效期限。</translation>
    </message>
    <message>
        <source>Please look at the screen</source>
        <translation>請看螢幕</translation>
    </message>
    <message>
        <source>Please stand alone before the camera</source>
        <translation>請您一個人面對攝影機</translation>
    </message>
    <message>
        <source>Please come a little closer</source>
        <translation>請靠近一點</translation>
    </message>
    <message>
        <source>Please move back a little</source>
        <translation>請往後一點</translation>
    </message>
    <message>
        <source>Please move so that your whole face is in the picture</source>
        <translation>請移動一下，讓整張臉進入畫面</translation>
    </message>
    <message>
        <source>It is too dark. Please turn towards the light</source>
        <translation>光線太暗，請面向光亮處</translation>
    </message>
    <message>
        <source>It is too bright. Please turn away from the light</source>
        <translation>光線太亮，請避開強光</translation>
    </message>
    <message>
        <source>Please hold still for a moment</source>
        <translation>請保持不動</translation>
    </message>
    <message>
        <source>Please look straight at the screen</source>
        <translation>請正對螢幕</translation>
    </message>
    <message>
        <source>The picture on the card and the face agree</source>
        <translation>證件照片與人臉一致</translation>
    </message>
    <message>
        <source>Not confirmed. A person checks now</source>
        <translation>機器未能確認，請人工確認</translation>
    </message>
    <message>
        <source>The pictures could not be compared. This says nothing about you</source>
        <translation>未能比對，這不說明您有問題</translation>
    </message>
    <message>
        <source>Your identity is checked. Nothing of your face is kept.</source>
        <translation>您的身分已核驗。不保存人臉資訊。</translation>
    </message>
    <message>
        <source>This happens with older pictures, glasses or light. It says nothing about you.</source>
        <translation>照片較早、戴眼鏡或光線都會造成這種情況，不說明您有問題。</translation>
    </message>
    <message>
        <source>A person can check instead. It takes about as long.</source>
        <translation>可以改由人工核驗，所需時間差不多。</translation>
    </message>
    <message>
        <source>The buyer chose the check by a person.</source>
        <translation>買方選擇了人工核驗。</translation>
    </message>
    <message>
        <source>This signing goes by a person&apos;s check.</source>
        <translation>本次簽約採用人工核驗。</translation>
    </message>
    <message>
        <source>The comparison did not confirm. That says nothing about the buyer.</source>
        <translation>比對未能確認，這不說明買方有問題。</translation>
    </message>
    <message>
        <source>Nothing could be compared. That says nothing about the buyer.</source>
        <translation>未能比對，這不說明買方有問題。</translation>
    </message>
    <message>
        <source>The card could not be read by the device.</source>
        <translation>裝置未能讀取證件。</translation>
    </message>
    <message>
        <source>The camera could not be used.</source>
        <translation>攝影機無法使用。</translation>
    </message>
    <message>
        <source>By comparison: picture and face agree</source>
        <translation>人臉比對：照片與人臉一致</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未核驗</translation>
    </message>
    <message>
        <source>By a person: card and person agree</source>
        <translation>人工核驗：證件與本人一致</translation>
    </message>
    <message>
        <source>By a person: card and person differ</source>
        <translation>人工核驗：證件與本人不一致</translation>
    </message>
    <message>
        <source>By a person: could not be told</source>
        <translation>人工核驗：無法判斷</translation>
    </message>
    <message>
        <source>Not shown: no pass, or no consent to it now</source>
        <translation>未顯示：沒有來訪碼，或目前沒有相應的同意</translation>
    </message>
    <message>
        <source>Confirmed by the buyer</source>
        <translation>買方已確認</translation>
    </message>
    <message>
        <source>Disputed by the buyer: people decide</source>
        <translation>買方有異議：由人工複核</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>第%1次到訪</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>證件類型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number, last four</source>
        <translation>號碼後四位</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Please look at</source>
        <translation>請查看</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身分</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>首次到訪</translation>
    </message>
    <message>
        <source>Number of visits</source>
        <translation>到訪次數</translation>
    </message>
    <message>
        <source>This does not mean that today is the first visit.</source>
        <translation>這不表示今天是首次到訪。</translation>
    </message>
    <message>
        <source>If you do not agree, a person checks your card. It counts the same, at the same price.</source>
        <translation>不同意也可以：由工作人員人工核對您的證件，效力相同，價格不變。</translation>
    </message>
    <message>
        <source>Your answer is stored. This pass is its key</source>
        <translation>您的選擇已記錄，這個來訪碼是它的鑰匙</translation>
    </message>
    <message>
        <source>I have it. Go on</source>
        <translation>已收好，繼續</translation>
    </message>
    <message>
        <source>The code of your pass as a picture</source>
        <translation>來訪碼的碼圖</translation>
    </message>
    <message>
        <source>Photograph it, or print it. With it you can see what is stored and withdraw, at the entrance screen, without saying why. Without it, nobody can find you here.</source>
        <translation>請拍照或列印。憑它可在入口螢幕查看所記錄的內容，並可隨時撤回，無需說明理由。沒有它，這裡沒有人能查到您。</translation>
    </message>
    <message>
        <source>The printer is out. Please photograph the pass, or write its code down.</source>
        <translation>印表機暫不可用。請拍下來訪碼，或抄下這個碼。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>列印中</translation>
    </message>
    <message>
        <source>Printed. Print once more</source>
        <translation>已列印。再列印一份</translation>
    </message>
    <message>
        <source>Print the pass</source>
        <translation>列印來訪碼</translation>
    </message>
    <message>
        <source>A line of this signing did not reach the records: please write it on paper.</source>
        <translation>本次簽約有一條記錄未能儲存，請用紙筆記下。</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>在此新建</translation>
    </message>
    <message>
        <source>The buyer is under 18: no face is compared. Under 14, a guardian has to be here and agree.</source>
        <translation>買方未滿18歲，不做人臉比對。未滿14歲的，須有監護人在場並同意。</translation>
    </message>
    <message>
        <source>A card still lies on the reader: please give it back.</source>
        <translation>讀卡機上還有一張證件：請交還本人。</translation>
    </message>
    <message>
        <source>Please lift the card and place it again</source>
        <translation>請把證件拿起，再放一次</translation>
    </message>
    <message>
        <source>The card still lies on the reader: please give it back to the buyer. Then the next signing can begin.</source>
        <translation>證件還在讀卡機上：請交還買方，之後才能開始下一次簽約。</translation>
    </message>
    <message>
        <source>If you do not agree, we settle all the same, at the same price.</source>
        <translation>不同意也照常結算，價格一樣。</translation>
    </message>
    <message>
        <source>This is about one channel: %1</source>
        <translation>只涉及這一個管道：%1</translation>
    </message>
    <message>
        <source>Which channel brought you?</source>
        <translation>您由哪個管道介紹而來？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>What you named at the visit stays on record beside it. Your price is the same, whatever you answer.</source>
        <translation>您到訪時說的會和更正一起保留。無論怎樣回答，您的價格都一樣。</translation>
    </message>
    <message>
        <source>At which visit</source>
        <translation>哪一次到訪</translation>
    </message>
    <message>
        <source>Who brought you</source>
        <translation>來訪管道</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>規則怎麼說</translation>
    </message>
    <message>
        <source>Name another channel</source>
        <translation>說出另一個管道</translation>
    </message>
    <message>
        <source>If something is not right, say so: a person decides, with reasons and a last day. Your price does not change.</source>
        <translation>如果不對，請說出來：由人在期限內說明理由後決定。您的價格不變。</translation>
    </message>
    <message>
        <source>I confirm this</source>
        <translation>判斷無誤</translation>
    </message>
    <message>
        <source>I dispute this</source>
        <translation>有異議</translation>
    </message>
    <message>
        <source>This differs from what was recorded at your visit. A person decides, with reasons.</source>
        <translation>這與您到訪時記錄的不同。由人決定，並說明理由。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>為什麼</translation>
    </message>
    <message>
        <source>The rules are being applied</source>
        <translation>正在按規則判斷</translation>
    </message>
    <message>
        <source>Who may be told?</source>
        <translation>可以告訴誰？</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未詢問</translation>
    </message>
    <message>
        <source>Channel by the rules</source>
        <translation>按規則的管道</translation>
    </message>
    <message>
        <source>For a person to decide</source>
        <translation>待人決定</translation>
    </message>
    <message>
        <source>Being recorded</source>
        <translation>正在記錄</translation>
    </message>
    <message>
        <source>May be told the settlement</source>
        <translation>可以告知結算結果的管道</translation>
    </message>
</context>
<context>
    <name>Simulator</name>
    <message>
        <source>Simulated devices</source>
        <translation>模擬裝置</translation>
    </message>
    <message>
        <source>Hold the newest pass before the entrance scanner</source>
        <translation>在入口掃碼器前出示最新的來訪碼</translation>
    </message>
    <message>
        <source>Hold the newest pass before the desk scanner</source>
        <translation>在簽約檯掃碼器前出示最新的來訪碼</translation>
    </message>
    <message>
        <source>Place the buyer&apos;s card on the reader</source>
        <translation>把買方的證件放在讀卡機上</translation>
    </message>
    <message>
        <source>Place another person&apos;s card on the reader</source>
        <translation>把別人的證件放在讀卡機上</translation>
    </message>
    <message>
        <source>Take the card away</source>
        <translation>拿走證件</translation>
    </message>
    <message>
        <source>The devices are simulated. Everything else is real.</source>
        <translation>裝置是模擬的，其餘都是真的。</translation>
    </message>
    <message>
        <source>The buyer&apos;s card lies on the reader.</source>
        <translation>讀卡機上是買方的證件。</translation>
    </message>
    <message>
        <source>Another person&apos;s card lies on the reader.</source>
        <translation>讀卡機上是別人的證件。</translation>
    </message>
    <message>
        <source>No card lies on the reader.</source>
        <translation>讀卡機上沒有證件。</translation>
    </message>
    <message>
        <source>The pass was held before the scanner at the entrance.</source>
        <translation>已在入口掃碼器前出示來訪碼。</translation>
    </message>
    <message>
        <source>There is no pass yet: register a visit first.</source>
        <translation>還沒有來訪碼：請先登記來訪。</translation>
    </message>
    <message>
        <source>The pass was held before the scanner at the desk.</source>
        <translation>已在簽約檯掃碼器前出示來訪碼。</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Are you still here?</source>
        <translation>您還在嗎？</translation>
    </message>
    <message>
        <source>Soon this screen goes back to its start. What you did not finish is dropped, and nothing of it is kept.</source>
        <translation>螢幕即將回到首頁。沒有做完的內容會清除，不作保存。</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>我還在</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>歡迎您</translation>
    </message>
    <message>
        <source>You read first, then you choose.</source>
        <translation>先看說明，再作選擇。</translation>
    </message>
    <message>
        <source>Register my visit</source>
        <translation>登記來訪</translation>
    </message>
    <message>
        <source>Record another visit, or see what is kept.</source>
        <translation>再次登記，或查看所存紀錄。</translation>
    </message>
    <message>
        <source>I have a pass</source>
        <translation>我有來訪碼</translation>
    </message>
    <message>
        <source>Your records are deleted at once.</source>
        <translation>您的紀錄會立即刪除。</translation>
    </message>
    <message>
        <source>Withdraw my consent</source>
        <translation>撤回同意</translation>
    </message>
    <message>
        <source>Put the tools back at the top</source>
        <translation>把工具列移回上方</translation>
    </message>
    <message>
        <source>If somebody brought you here, you can let us record it, so that the right person is paid. You do not have to.</source>
        <translation>如果有人介紹您來，您可以讓我們記下來，好把佣金付給對的人。不登記也可以。</translation>
    </message>
    <message>
        <source>You can also simply go in. Then nothing is recorded.</source>
        <translation>您也可以直接進去參觀，那樣不留任何紀錄。</translation>
    </message>
    <message>
        <source>Who brought you here?</source>
        <translation>誰介紹您來的？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Only you say this. Your price is the same, whatever you answer.</source>
        <translation>這由您自己說。無論怎樣回答，您的價格都一樣。</translation>
    </message>
    <message>
        <source>This did not work, and it is not your doing</source>
        <translation>沒有成功，這不是您的原因</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>返回首頁</translation>
    </message>
    <message>
        <source>You can go in as you are. If you wish, call a person with the bell.</source>
        <translation>您可以直接進去參觀。需要時，請點「呼叫工作人員」。</translation>
    </message>
    <message>
        <source>Back to the short text</source>
        <translation>返回簡要說明</translation>
    </message>
    <message>
        <source>In which language would you like to read?</source>
        <translation>您想用哪種語言閱讀？</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Please go on in. The tour, the price and the contract are the same for everybody.</source>
        <translation>請進。參觀、價格和合約，對每個人都一樣。</translation>
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
        <translation>刪除最後一個字元</translation>
    </message>
    <message>
        <source>Your visit is recorded</source>
        <translation>您的來訪已登記</translation>
    </message>
    <message>
        <source>Print the pass</source>
        <translation>列印來訪碼</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The code of your pass as a picture</source>
        <translation>來訪碼的碼圖</translation>
    </message>
    <message>
        <source>Photograph this pass, or print it. With it you can see your visits, record another one, or withdraw. Without it, nobody can find you here.</source>
        <translation>請拍下或列印來訪碼。憑它可以查看來訪紀錄、再次登記或撤回同意。沒有它，誰也無法在這裡查到您。</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有效至%1</translation>
    </message>
    <message>
        <source>Staff are called</source>
        <translation>已呼叫工作人員</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>工作人員正在過來</translation>
    </message>
    <message>
        <source>There is no voice here. The text says the same.</source>
        <translation>此處無法朗讀。螢幕文字內容相同。</translation>
    </message>
    <message>
        <source>Show your pass to withdraw</source>
        <translation>出示來訪碼，撤回同意</translation>
    </message>
    <message>
        <source>Show your pass</source>
        <translation>請出示來訪碼</translation>
    </message>
    <message>
        <source>Find my pass</source>
        <translation>查詢來訪碼</translation>
    </message>
    <message>
        <source>Welcome. Nothing was recorded.</source>
        <translation>歡迎您。未留下任何紀錄。</translation>
    </message>
    <message>
        <source>We count how many people do not agree, never who.</source>
        <translation>我們只數有多少人不同意，不記錄是誰。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>列印中</translation>
    </message>
    <message>
        <source>Printed. Print once more</source>
        <translation>已列印。再列印一份</translation>
    </message>
    <message>
        <source>This visit is recorded</source>
        <translation>本次來訪已登記</translation>
    </message>
    <message>
        <source>Recorded visits: %1</source>
        <translation>已登記的來訪：%1次</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止朗讀</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗讀</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>呼叫工作人員</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Who brought you today?</source>
        <translation>今天是誰介紹您來的？</translation>
    </message>
    <message>
        <source>Your visits</source>
        <translation>您的來訪紀錄</translation>
    </message>
    <message>
        <source>Record this visit</source>
        <translation>登記本次來訪</translation>
    </message>
    <message>
        <source>No visit is recorded. You can record this one.</source>
        <translation>沒有來訪紀錄。您可以登記本次來訪。</translation>
    </message>
    <message>
        <source>There is no consent of yours.</source>
        <translation>您目前沒有同意任何事項。</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>您同意的事項</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>請稍候</translation>
    </message>
    <message>
        <source>Your records are being deleted, and every place is looked through again.</source>
        <translation>正在刪除您的紀錄，並逐處複查。</translation>
    </message>
    <message>
        <source>Your pass is being looked up.</source>
        <translation>正在查詢您的來訪碼。</translation>
    </message>
    <message>
        <source>Your visit is being recorded.</source>
        <translation>正在登記您的來訪。</translation>
    </message>
    <message>
        <source>Withdraw your consent</source>
        <translation>撤回同意</translation>
    </message>
    <message>
        <source>Withdraw and delete</source>
        <translation>撤回並刪除</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>What is deleted now</source>
        <translation>現在刪除的內容</translation>
    </message>
    <message>
        <source>What stays, as proof</source>
        <translation>留作證明的內容</translation>
    </message>
    <message>
        <source>It counts from now on. What was done before stays as it was, and nothing changes for you here.</source>
        <translation>撤回從現在起生效，不影響之前已經做完的事。您在這裡的一切照常。</translation>
    </message>
    <message>
        <source>Your records are deleted</source>
        <translation>您的紀錄已刪除</translation>
    </message>
    <message>
        <source>Print the certificate</source>
        <translation>列印刪除證明</translation>
    </message>
    <message>
        <source>Certificate of deletion; it names nobody</source>
        <translation>刪除證明，不含任何人的資訊</translation>
    </message>
    <message>
        <source>I came by myself</source>
        <translation>自己來的</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>仲介</translation>
    </message>
    <message>
        <source>Sales partner</source>
        <translation>分銷商</translation>
    </message>
    <message>
        <source>Somebody who recommended us</source>
        <translation>推薦人</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>不願說</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>簡要說明</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>記錄哪些資訊</translation>
    </message>
    <message>
        <source>How</source>
        <translation>如何處理</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>存放在哪裡</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保存多久</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translation>為什麼需要</translation>
    </message>
    <message>
        <source>What it may mean for you</source>
        <translation>對您的影響</translation>
    </message>
    <message>
        <source>The other way</source>
        <translation>另一種方式</translation>
    </message>
    <message>
        <source>If you do not agree</source>
        <translation>如果您不同意</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>您的價格</translation>
    </message>
    <message>
        <source>Who is given it</source>
        <translation>提供給誰</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>您的權利</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>如何撤回</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>向誰投訴</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>由誰決定</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>兒童</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>發生外洩等情況時</translation>
    </message>
    <message>
        <source>Help with this notice</source>
        <translation>閱讀協助</translation>
    </message>
    <message>
        <source>Where the camera looks</source>
        <translation>擷取區域</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>由誰負責</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>本場所</translation>
    </message>
    <message>
        <source>The whole rules</source>
        <translation>完整規則</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依據</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>個人資訊保護影響評估</translation>
    </message>
    <message>
        <source>Filing number</source>
        <translation>備案編號</translation>
    </message>
    <message>
        <source>Version of this notice</source>
        <translation>告知版本</translation>
    </message>
    <message>
        <source>rows of the person</source>
        <translation>您的資料列</translation>
    </message>
    <message>
        <source>database rewritten without free space</source>
        <translation>重寫後不留閒置空間的資料庫</translation>
    </message>
    <message>
        <source>every cell</source>
        <translation>資料庫每個欄位</translation>
    </message>
    <message>
        <source>decrypted pages with free space</source>
        <translation>解密後的資料頁和閒置空間</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>資料庫檔案</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>預寫記錄檔</translation>
    </message>
    <message>
        <source>other files in the folder</source>
        <translation>資料夾裡的其他檔案</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>繼續看</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>往回看</translation>
    </message>
    <message>
        <source>Your pass</source>
        <translation>來訪碼</translation>
    </message>
    <message>
        <source>Read and choose</source>
        <translation>閱讀並選擇</translation>
    </message>
    <message>
        <source>Who brought you</source>
        <translation>來訪管道</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已登記</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回同意</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>The printer does not work. The deletion is done all the same; you may photograph this screen.</source>
        <translation>印表機沒有正常運作。刪除已經完成，您可以用手機拍下本螢幕。</translation>
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
        <translation>%1終止</translation>
    </message>
    <message>
        <source>Recording your visits and the channel</source>
        <translation>來訪登記與管道歸屬</translation>
    </message>
    <message>
        <source>Comparing your face with your document, once</source>
        <translation>證件與人臉比對，一次</translation>
    </message>
    <message>
        <source>Reading your identity document</source>
        <translation>讀取身分證件</translation>
    </message>
    <message>
        <source>Telling the named channel about the settlement</source>
        <translation>向您說的管道告知結算結果</translation>
    </message>
    <message>
        <source>Contacting you</source>
        <translation>與您聯絡</translation>
    </message>
    <message>
        <source>Keeping the two pictures of a comparison</source>
        <translation>保存比對的兩張圖像</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>不提供給任何人。</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>第%1次到訪</translation>
    </message>
    <message>
        <source>Notice %1</source>
        <translation>告知版本%1</translation>
    </message>
    <message>
        <source>Your visit pass: its code opens nothing any more</source>
        <translation>您的來訪碼：不再對應任何紀錄</translation>
    </message>
    <message>
        <source>The result of comparing your face with your document</source>
        <translation>證件與人臉比對結果</translation>
    </message>
    <message>
        <source>Your name and the end of your document&apos;s number</source>
        <translation>您的姓名和證件號碼後四位</translation>
    </message>
    <message>
        <source>What was noted for telling the channel about the settlement</source>
        <translation>為向管道告知結算結果而記下的內容</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>您的電話號碼</translation>
    </message>
    <message>
        <source>The two pictures of the comparison</source>
        <translation>比對的兩張圖像</translation>
    </message>
    <message>
        <source>The key to your records, so that no copy can be read</source>
        <translation>您紀錄的金鑰，銷毀後任何副本都無法讀取</translation>
    </message>
    <message>
        <source>That somebody agreed and withdrew: the notice&apos;s version and the times</source>
        <translation>曾有人同意並撤回：告知版本和時間</translation>
    </message>
    <message>
        <source>The certificate of this deletion</source>
        <translation>本次刪除的證明</translation>
    </message>
    <message>
        <source>Neither holds a name, a number or a picture</source>
        <translation>兩者都不含姓名、號碼或圖像</translation>
    </message>
    <message>
        <source>Deleted and checked</source>
        <translation>刪除並複查的時間</translation>
    </message>
    <message>
        <source>Deleted entries</source>
        <translation>刪除筆數</translation>
    </message>
    <message>
        <source>The key to them is destroyed too.</source>
        <translation>對應的金鑰也已銷毀。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>證明編號</translation>
    </message>
    <message>
        <source>Your recorded visits, each with its time and channel: %1</source>
        <translation>您的來訪紀錄，含每次的時間和管道：%1次</translation>
    </message>
    <message>
        <source>Put all that I touch further down</source>
        <translation>把所有按鈕移到下方</translation>
    </message>
    <message>
        <source>Hold its square code in front of the reader, or type the sixteen characters that are printed with it.</source>
        <translation>請把方形碼對準掃碼器，或輸入印在旁邊的16個字元。</translation>
    </message>
    <message>
        <source>Looked again</source>
        <translation>複查</translation>
    </message>
    <message>
        <source>In %1 places; nothing was found</source>
        <translation>已查%1處，未發現任何內容</translation>
    </message>
    <message>
        <source>This notice has changed</source>
        <translation>告知內容有變更</translation>
    </message>
    <message>
        <source>You agreed to version %1. Below is what has changed since, so you are asked again. Your records stay as they are, whatever you answer.</source>
        <translation>您同意的是版本%1。下面是此後變更的內容，所以再次徵求您的意見。無論您怎樣回答，已有紀錄都保持不變。</translation>
    </message>
    <message>
        <source>You agreed to version %1, which is no longer kept here. Below is what the notice says now, so you are asked again. Your records stay as they are, whatever you answer.</source>
        <translation>您同意的是版本%1，本機已不再保存該版本。下面是現在的告知內容，所以再次徵求您的意見。無論您怎樣回答，已有紀錄都保持不變。</translation>
    </message>
    <message>
        <source>What changed: %1</source>
        <translation>變更內容：%1項</translation>
    </message>
    <message>
        <source>Print a confirmation</source>
        <translation>列印確認單</translation>
    </message>
    <message>
        <source>If you want, take a confirmation on paper: it says which notice and which hour, and nothing of you.</source>
        <translation>如果需要，您可以取一張紙本確認單：上面只寫是哪份告知、哪個小時，沒有關於您的任何內容。</translation>
    </message>
    <message>
        <source>Read what changed</source>
        <translation>查看變更內容</translation>
    </message>
    <message>
        <source>The notice changed since you agreed. Unless you agree to the new version, no new visit is recorded. What is recorded stays as it is, and you can withdraw it.</source>
        <translation>您同意之後，告知內容有變更。除非您同意新版本，否則不會登記新的來訪。已有紀錄保持不變，您可以撤回。</translation>
    </message>
    <message>
        <source>No visit is recorded.</source>
        <translation>沒有來訪紀錄。</translation>
    </message>
    <message>
        <source>What you withdrew is deleted</source>
        <translation>您撤回的內容已刪除</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>變更內容</translation>
    </message>
    <message>
        <source>The printer does not work. Nothing of you was recorded all the same.</source>
        <translation>印表機沒有正常運作。同樣沒有記錄關於您的任何內容。</translation>
    </message>
    <message>
        <source>This is no longer said.</source>
        <translation>新版本不再包含這一項。</translation>
    </message>
    <message>
        <source>Nothing was said about it before.</source>
        <translation>以前沒有這一項。</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>以前：%1</translation>
    </message>
    <message>
        <source>Everything that I agreed to</source>
        <translation>我同意過的全部事項</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>僅：%1</translation>
    </message>
    <message>
        <source>Your pass, and all else that you agreed to</source>
        <translation>您的來訪碼，以及您同意的其他事項</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Everything that is kept about you</source>
        <translation>本處保存的有關您的全部資訊</translation>
    </message>
    <message>
        <source>Back to my visits</source>
        <translation>返回我的來訪</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>列印副本</translation>
    </message>
    <message>
        <source>Nothing is kept but your pass.</source>
        <translation>除您的來訪碼外，沒有保存其他資訊。</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>共%1項</translation>
    </message>
    <message>
        <source>This is all. No picture of you is kept, no template of your face, no whole number of a document.</source>
        <translation>以上就是全部。不保存您的照片、人臉範本和完整的證件號碼。</translation>
    </message>
    <message>
        <source>See everything that is kept about me</source>
        <translation>查看保存的有關我的全部資訊</translation>
    </message>
    <message>
        <source>Face and document were compared: they match</source>
        <translation>已比對人臉與證件：一致</translation>
    </message>
    <message>
        <source>Face and document were compared: a person was to look</source>
        <translation>已比對人臉與證件：轉由人工核對</translation>
    </message>
    <message>
        <source>Face and document could not be compared</source>
        <translation>未能比對人臉與證件</translation>
    </message>
    <message>
        <source>A person looked: document and holder agree</source>
        <translation>人工核對：證件與持證人相符</translation>
    </message>
    <message>
        <source>A person looked: document and holder differ</source>
        <translation>人工核對：證件與持證人不符</translation>
    </message>
    <message>
        <source>A person looked and could not tell</source>
        <translation>人工核對：無法判斷</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <translation>保存至%1</translation>
    </message>
    <message>
        <source>Given to nobody</source>
        <translation>不提供給任何人</translation>
    </message>
    <message>
        <source>May be given to: %1</source>
        <translation>可能提供給：%1</translation>
    </message>
    <message>
        <source>From your document</source>
        <translation>來自您的證件</translation>
    </message>
    <message>
        <source>Number ends in %1</source>
        <translation>號碼末位：%1</translation>
    </message>
    <message>
        <source>Born on %1</source>
        <translation>出生日期：%1</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>讀取於%1</translation>
    </message>
    <message>
        <source>It is linked to the visits above.</source>
        <translation>與上面的來訪紀錄相關聯。</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>身分核對</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存的資訊</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>保留的內容</translation>
    </message>
    <message>
        <source>Sentence %1 of %2</source>
        <translation>第 %1 句，共 %2 句</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再說一遍</translation>
    </message>
    <message>
        <source>At usual speed</source>
        <translation>正常語速</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>慢一點</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>列印全文</translation>
    </message>
    <message>
        <source>The printer does not work. The screen says all that the paper would.</source>
        <translation>印表機不能用。螢幕上的內容與紙上完全相同。</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>報備碼：%1</translation>
    </message>
    <message>
        <source>I was given a code</source>
        <translation>我有報備碼</translation>
    </message>
    <message>
        <source>The code that you were given</source>
        <translation>您拿到的報備碼</translation>
    </message>
    <message>
        <source>If an agent, distributor or referrer gave you a code, you confirm with it that they brought you. Without one, nothing changes for you.</source>
        <translation>如果仲介、分銷商或推薦人給過您報備碼，輸入它就是確認由對方介紹。沒有也不影響您。</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>使用此碼</translation>
    </message>
    <message>
        <source>Go on without a code</source>
        <translation>不用報備碼繼續</translation>
    </message>
    <message>
        <source>A commission is due to: %1</source>
        <translation>佣金歸：%1</translation>
    </message>
    <message>
        <source>The rules do not decide; a person does</source>
        <translation>規則定不了，由人決定</translation>
    </message>
    <message>
        <source>No commission is due</source>
        <translation>不付佣金</translation>
    </message>
    <message>
        <source>Channel corrected by you</source>
        <translation>您更正的管道</translation>
    </message>
    <message>
        <source>For the visit of %1</source>
        <translation>對應到訪：%1</translation>
    </message>
    <message>
        <source>Said on %1</source>
        <translation>說明日期：%1</translation>
    </message>
    <message>
        <source>What the rules said at the signing</source>
        <translation>簽約時規則的判斷</translation>
    </message>
    <message>
        <source>What the rules said at a visit</source>
        <translation>到訪時規則的判斷</translation>
    </message>
    <message>
        <source>Rules, version %1</source>
        <translation>規則，版本 %1</translation>
    </message>
    <message>
        <source>Dispute no. %1</source>
        <translation>第 %1 號異議</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>已於 %1 決定</translation>
    </message>
    <message>
        <source>A person has to decide</source>
        <translation>待人決定</translation>
    </message>
    <message>
        <source>May be told the settlement</source>
        <translation>可以告知結算結果的管道</translation>
    </message>
    <message>
        <source>Who is here with you?</source>
        <translation>誰和你在一起？</translation>
    </message>
    <message>
        <source>Under 14, your mother, your father or another guardian reads the notice and answers it. Without them nothing is recorded, and you are welcome all the same.</source>
        <translation>未滿14周歲，由你的母親、父親或其他監護人閱讀告知並作答。他們不在時什麼都不登記，同樣歡迎你參觀。</translation>
    </message>
    <message>
        <source>I am under 14</source>
        <translation>我未滿14周歲</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>由誰作答</translation>
    </message>
    <message>
        <source>My mother is here</source>
        <translation>媽媽在這裡</translation>
    </message>
    <message>
        <source>My father is here</source>
        <translation>爸爸在這裡</translation>
    </message>
    <message>
        <source>Another guardian is here</source>
        <translation>其他監護人在這裡</translation>
    </message>
    <message>
        <source>Nobody is here with me</source>
        <translation>沒有人和我在一起</translation>
    </message>
    <message>
        <source>I am 14 or older</source>
        <translation>我已滿14周歲</translation>
    </message>
    <message>
        <source>To the mother: please read this and answer it yourself, for your child.</source>
        <translation>請母親親自閱讀，並親自替孩子作答。</translation>
    </message>
    <message>
        <source>To the father: please read this and answer it yourself, for your child.</source>
        <translation>請父親親自閱讀，並親自替孩子作答。</translation>
    </message>
    <message>
        <source>To the guardian: please read this and answer it yourself, for the child.</source>
        <translation>請監護人親自閱讀，並親自替孩子作答。</translation>
    </message>
</context>
</TS>
