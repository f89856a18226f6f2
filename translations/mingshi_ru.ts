<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Controls</name>
    <message>
        <source>The camera is open</source>
        <translation>Камера включена</translation>
    </message>
    <message>
        <source>The camera is closed</source>
        <translation>Камера закрыта</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message>
        <source>Text that can be scrolled</source>
        <translation>Текст с прокруткой</translation>
    </message>
    <message>
        <source>There is more below</source>
        <translation>Ниже есть продолжение</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Номер сотрудника</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Выполняется вход</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This screen is having a short rest. Nothing was recorded. Staff are told.</source>
        <translation>У этого экрана короткий перерыв. Ничего не записано. Сотрудникам сообщили.</translation>
    </message>
    <message>
        <source>Your records cannot be opened right now. Nothing was changed. Staff are told.</source>
        <translation>Ваши записи сейчас не открываются. Ничего не изменено. Сотрудникам сообщили.</translation>
    </message>
    <message>
        <source>The device did not work. Nothing was kept. A person will check instead.</source>
        <translation>Устройство не сработало. Ничего не сохранено. Проверит человек.</translation>
    </message>
    <message>
        <source>Correct the file that is named, or put the shipped one back.</source>
        <translation>Исправьте указанный файл или верните исходный из поставки.</translation>
    </message>
    <message>
        <source>Give this account the right to write to the folder that is named, or name another folder.</source>
        <translation>Дайте этой учётной записи право записи в указанную папку или укажите другую папку.</translation>
    </message>
    <message>
        <source>Free some space on the disk. Nothing that was confirmed is lost.</source>
        <translation>Освободите место на диске. Ничего из подтверждённого не потеряно.</translation>
    </message>
    <message>
        <source>Start it on a machine with a display, or play the journey with --headless FOLDER.</source>
        <translation>Запустите программу на компьютере с экраном или выполните сценарий с ключом --headless FOLDER.</translation>
    </message>
    <message>
        <source>Mingshi is running already. Use that window or end it.</source>
        <translation>Mingshi уже работает. Перейдите в то окно или закройте его.</translation>
    </message>
    <message>
        <source>Put the notice that is named into the notices folder. Without a notice nothing is asked.</source>
        <translation>Положите указанное уведомление в папку уведомлений. Без уведомления ничего не спрашивается.</translation>
    </message>
    <message>
        <source>Fill in the fields that are named, then start again.</source>
        <translation>Заполните указанные поля и запустите программу снова.</translation>
    </message>
    <message>
        <source>The notice changed after it was approved. Put the approved one back or have the new one approved.</source>
        <translation>Уведомление изменилось после утверждения. Верните утверждённое или утвердите новое.</translation>
    </message>
    <message>
        <source>The record, receipt or key is damaged or of another kind. Use the file as it was handed out.</source>
        <translation>Запись, квитанция или ключ повреждены или другого вида. Возьмите файл таким, каким он был выдан.</translation>
    </message>
    <message>
        <source>There is no database in the folder that is named. Check the folder, or restore a backup.</source>
        <translation>В указанной папке нет базы данных. Проверьте папку или восстановите резервную копию.</translation>
    </message>
    <message>
        <source>The file is an unencrypted database. It was left as it is. Name the right folder.</source>
        <translation>Этот файл является незашифрованной базой данных. Он оставлен без изменений. Укажите нужную папку.</translation>
    </message>
    <message>
        <source>The file belongs to another program. It was left as it is. Name the right folder.</source>
        <translation>Файл принадлежит другой программе. Он оставлен без изменений. Укажите нужную папку.</translation>
    </message>
    <message>
        <source>The passphrase does not fit. Try again, or use the printed recovery key.</source>
        <translation>Кодовая фраза не подходит. Попробуйте ещё раз или возьмите распечатанный ключ восстановления.</translation>
    </message>
    <message>
        <source>The database is damaged. It was left as it is. Restore the newest backup.</source>
        <translation>База данных повреждена. Она оставлена без изменений. Восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>A newer Mingshi wrote this database. Install that version.</source>
        <translation>Эту базу данных создала более новая версия Mingshi. Установите её.</translation>
    </message>
    <message>
        <source>Another process has the database open. End it first.</source>
        <translation>База данных открыта другим процессом. Сначала завершите его.</translation>
    </message>
    <message>
        <source>The database refused a record that no consent allows. Tell the makers; nothing was stored.</source>
        <translation>База данных отклонила запись, на которую нет согласия. Сообщите разработчикам; ничего не сохранено.</translation>
    </message>
    <message>
        <source>This build has no encryption. It was stopped before it wrote anything. Install a proper build.</source>
        <translation>В этой сборке нет шифрования. Она остановлена до какой-либо записи. Установите полноценную сборку.</translation>
    </message>
    <message>
        <source>The file key-slots.json is missing. Put it back from the backup; without it nothing can be read.</source>
        <translation>Нет файла key-slots.json. Верните его из резервной копии; без него ничего не прочитать.</translation>
    </message>
    <message>
        <source>The file key-slots.json is damaged. Put it back from the backup.</source>
        <translation>Файл key-slots.json повреждён. Верните его из резервной копии.</translation>
    </message>
    <message>
        <source>Your consent is withdrawn and nothing more is used. Staff finish the deletion with you.</source>
        <translation>Ваше согласие отозвано, ничего больше не используется. Сотрудники завершат удаление вместе с вами.</translation>
    </message>
    <message>
        <source>Traces were found after deletion. Open the manager&apos;s panel and repeat the deletion.</source>
        <translation>После удаления найдены следы. Откройте панель руководителя и повторите удаление.</translation>
    </message>
    <message>
        <source>A face model is missing. Install Mingshi again, or switch the comparison off.</source>
        <translation>Нет одной из моделей лица. Установите Mingshi заново или отключите сравнение.</translation>
    </message>
    <message>
        <source>A face model is not the approved one. Install Mingshi again; do not use the file.</source>
        <translation>Одна из моделей лица не утверждённая. Установите Mingshi заново; не используйте этот файл.</translation>
    </message>
    <message>
        <source>A face model cannot be loaded. Install Mingshi again.</source>
        <translation>Модель лица не загружается. Установите Mingshi заново.</translation>
    </message>
    <message>
        <source>Check that the camera is plugged in and named in the settings.</source>
        <translation>Проверьте, что камера подключена и указана в настройках.</translation>
    </message>
    <message>
        <source>The camera gave no more pictures. Unplug it and plug it in again.</source>
        <translation>Камера перестала давать снимки. Отключите её и подключите снова.</translation>
    </message>
    <message>
        <source>Too much time passed since you agreed. The camera stayed closed.</source>
        <translation>После вашего согласия прошло слишком много времени. Камера осталась закрытой.</translation>
    </message>
    <message>
        <source>Ask the buyer again if the buyer wishes.</source>
        <translation>Спросите ещё раз, если покупатель этого хочет.</translation>
    </message>
    <message>
        <source>Check that the card reader is plugged in and named in the settings.</source>
        <translation>Проверьте, что считыватель подключён и указан в настройках.</translation>
    </message>
    <message>
        <source>The card reader was unplugged. Plug it in and try again.</source>
        <translation>Считыватель отключён. Подключите его и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The card reader does not answer. Unplug it and plug it in again.</source>
        <translation>Считыватель не отвечает. Отключите его и подключите снова.</translation>
    </message>
    <message>
        <source>The card reader answered with disturbed data. Try again.</source>
        <translation>Считыватель передал искажённые данные. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The reader&apos;s security module failed its self-test. Have it replaced.</source>
        <translation>Модуль безопасности считывателя не прошёл самопроверку. Его нужно заменить.</translation>
    </message>
    <message>
        <source>The card was taken away too early. Nothing was kept. Please place it again.</source>
        <translation>Документ убран слишком рано. Ничего не сохранено. Пожалуйста, положите его снова.</translation>
    </message>
    <message>
        <source>Ask the buyer to leave the card on the reader until the tick appears.</source>
        <translation>Попросите покупателя не убирать документ со считывателя, пока не появится галочка.</translation>
    </message>
    <message>
        <source>The card could not be read. Nothing was kept. Please lift it and place it again.</source>
        <translation>Прочитать документ не удалось. Ничего не сохранено. Пожалуйста, поднимите его и положите снова.</translation>
    </message>
    <message>
        <source>Lift the card and place it again; after a second try, check by hand.</source>
        <translation>Поднимите документ и положите снова; после второй попытки проверьте вручную.</translation>
    </message>
    <message>
        <source>The reader and the card did not understand each other. A person will look at it.</source>
        <translation>Считыватель и документ не поняли друг друга. Документ посмотрит человек.</translation>
    </message>
    <message>
        <source>Reading was disturbed or the module did not accept the card. Check by hand.</source>
        <translation>Чтению что-то помешало, или модуль не принял документ. Проверьте вручную.</translation>
    </message>
    <message>
        <source>This kind of card is not known here. A person will look at it.</source>
        <translation>Такой документ здесь неизвестен. Его посмотрит человек.</translation>
    </message>
    <message>
        <source>The card&apos;s type is not known to this version. Check by hand.</source>
        <translation>Этот вид документа неизвестен данной версии. Проверьте вручную.</translation>
    </message>
    <message>
        <source>The portrait on the chip cannot be decoded here. Install the reader maker&apos;s decoder, or check by hand.</source>
        <translation>Фото с чипа здесь не декодируется. Установите декодер от изготовителя считывателя или проверьте вручную.</translation>
    </message>
    <message>
        <source>The code scanner does not work. Please type the code of your pass.</source>
        <translation>Сканер не работает. Пожалуйста, введите код посещения.</translation>
    </message>
    <message>
        <source>Check that the scanner is plugged in and named in the settings.</source>
        <translation>Проверьте, что сканер подключён и указан в настройках.</translation>
    </message>
    <message>
        <source>The printer does not work. Your pass is valid; please note or photograph the code.</source>
        <translation>Принтер не работает. Ваш код посещения действует; пожалуйста, запишите или сфотографируйте его.</translation>
    </message>
    <message>
        <source>Check paper, cable and the queue named in the settings.</source>
        <translation>Проверьте бумагу, кабель и очередь печати, указанную в настройках.</translation>
    </message>
    <message>
        <source>There is no voice here. The text says the same.</source>
        <translation>Озвучивания здесь нет. В тексте сказано то же самое.</translation>
    </message>
    <message>
        <source>Check that espeak-ng is installed and the loudspeaker is plugged in.</source>
        <translation>Проверьте, что espeak-ng установлен, а динамик подключён.</translation>
    </message>
    <message>
        <source>This pass is not known here. It may have been withdrawn already.</source>
        <translation>Этот код посещения здесь неизвестен. Возможно, согласие по нему уже отозвано.</translation>
    </message>
    <message>
        <source>A withdrawn pass is unknown on purpose. Nothing can be found without it.</source>
        <translation>После отзыва код намеренно становится неизвестным. Без него ничего не найти.</translation>
    </message>
    <message>
        <source>This is not a visit pass. Please try again or type the code.</source>
        <translation>Это не код посещения. Пожалуйста, попробуйте ещё раз или введите код.</translation>
    </message>
    <message>
        <source>Let the visitor type the short code.</source>
        <translation>Пусть посетитель введёт короткий код.</translation>
    </message>
    <message>
        <source>The number or the password is not right.</source>
        <translation>Номер или пароль неверны.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a moment.</source>
        <translation>Слишком много попыток. Пожалуйста, немного подождите.</translation>
    </message>
    <message>
        <source>There is no consent for this, so it was not done.</source>
        <translation>Согласия на это нет, поэтому ничего не сделано.</translation>
    </message>
    <message>
        <source>Ask the person first; without consent the record cannot exist.</source>
        <translation>Сначала спросите человека; без согласия записи быть не может.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Остановлено. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Stopped at the person&apos;s wish.</source>
        <translation>Остановлено по желанию человека.</translation>
    </message>
    <message>
        <source>An unexpected fault. Make a support bundle and tell the makers.</source>
        <translation>Непредвиденный сбой. Соберите пакет для поддержки и сообщите разработчикам.</translation>
    </message>
    <message>
        <source>The clock of this device is not right, so nothing can be agreed here now. Nothing was recorded. Staff are told.</source>
        <translation>Часы этого устройства идут неверно, поэтому сейчас здесь нельзя дать согласие. Ничего не записано. Сотрудникам сообщили.</translation>
    </message>
    <message>
        <source>The clock shows less than the newest record. Set it right; if it once ran ahead, correct it with mingshictl store clock.</source>
        <translation>Часы показывают время раньше последней записи. Установите их верно; если они когда-то ушли вперёд, исправьте это командой mingshictl store clock.</translation>
    </message>
    <message>
        <source>The security chip (TPM) that the settings name does not answer. Switch it on in the firmware, or open with the printed recovery key.</source>
        <translation>Микросхема безопасности (TPM), указанная в настройках, не отвечает. Включите её в прошивке или откройте записи напечатанным ключом восстановления.</translation>
    </message>
    <message>
        <source>The security chip (TPM) does not release the key: it was cleared or replaced, or this machine was started otherwise. Open with the printed recovery key, then renew the slot with mingshictl store keys rotate.</source>
        <translation>Микросхема безопасности (TPM) не выдаёт ключ: её очистили или заменили, либо эта машина была запущена иначе. Откройте записи напечатанным ключом восстановления, затем обновите слот командой mingshictl store keys rotate.</translation>
    </message>
    <message>
        <source>Without this key slot the records could not be opened any more on another machine. Add a passphrase or a recovery key first.</source>
        <translation>Без этого слота ключа записи больше нельзя было бы открыть на другой машине. Сначала добавьте парольную фразу или ключ восстановления.</translation>
    </message>
    <message>
        <source>The disk did not read or write as it was told. Nothing that was confirmed is lost. Have the disk looked at, and back up now.</source>
        <translation>Диск не прочитал или не записал то, что ему велели. Ничего подтверждённого не потеряно. Проверьте диск и сделайте резервную копию сейчас.</translation>
    </message>
</context>
<context>
    <name>Manager</name>
    <message>
        <source>Agreed</source>
        <translation>Согласились</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказались</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвали</translation>
    </message>
    <message>
        <source>Deleted, and proven</source>
        <translation>Удалено и подтверждено</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>К обзору</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>The database and its files were read again after the deletion. This certificate was made only then.</source>
        <translation>После удаления база данных и её файлы были прочитаны заново. Только затем создано это свидетельство.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Deletions: %1</source>
        <translation>Удалений: %1</translation>
    </message>
    <message>
        <source>Nothing was deleted yet. When a visitor withdraws, the certificate appears here.</source>
        <translation>Пока ничего не удалялось. Когда посетитель отзовёт согласие, здесь появится свидетельство.</translation>
    </message>
    <message>
        <source>Stored faces: %1 of %2</source>
        <translation>Хранится лиц: %1 из %2</translation>
    </message>
    <message>
        <source>No face is stored. At the second figure a filing with the authorities is due.</source>
        <translation>Ни одно лицо не хранится. При втором числе нужна регистрация в госорганах.</translation>
    </message>
    <message>
        <source>At the second figure a filing with the authorities is due.</source>
        <translation>При втором числе нужна регистрация в госорганах.</translation>
    </message>
    <message>
        <source>Sign in to see what happened</source>
        <translation>Войдите, чтобы увидеть, что было</translation>
    </message>
    <message>
        <source>Manager&apos;s panel</source>
        <translation>Панель руководителя</translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>Текст %1&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Загрузить снова</translation>
    </message>
    <message>
        <source>Show as bars</source>
        <translation>Показать полосами</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>people with a live key</source>
        <translation>люди с действующим ключом</translation>
    </message>
    <message>
        <source>recorded visits</source>
        <translation>записанные визиты</translation>
    </message>
    <message>
        <source>How visitors answered, by purpose</source>
        <translation>Ответы посетителей по целям</translation>
    </message>
    <message>
        <source>Nobody was asked yet. The first answer at the entrance appears here.</source>
        <translation>Пока никого не спрашивали. Здесь появится первый ответ у входа.</translation>
    </message>
    <message>
        <source>The audit log is intact. Entries: %1</source>
        <translation>Журнал аудита цел. Записей: %1</translation>
    </message>
    <message>
        <source>The audit log does not fit its own chain: something was changed, removed or moved. Entries: %1. Keep the machine as it is and call the privacy officer.</source>
        <translation>Журнал аудита не сходится с собственной цепочкой: что-то изменено, удалено или перемещено. Записей: %1. Ничего не меняйте на компьютере и позовите ответственного за персональные данные.</translation>
    </message>
    <message>
        <source>The records did not open</source>
        <translation>Записи не открылись</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>The file was left as it is and no other was made in its place. While it is closed nothing is asked of visitors; signings go on with the check by a person, on paper. Start the program again when the cause is gone.</source>
        <translation>Файл оставлен без изменений, другой вместо него не создан. Пока он закрыт, посетителей ни о чём не спрашивают; подписания идут с проверкой человеком, на бумаге. Когда причина будет устранена, запустите программу снова.</translation>
    </message>
    <message>
        <source>rows of the person</source>
        <translation>записи этого человека</translation>
    </message>
    <message>
        <source>database rewritten without free space</source>
        <translation>база данных переписана без свободного места</translation>
    </message>
    <message>
        <source>every cell</source>
        <translation>каждое поле базы данных</translation>
    </message>
    <message>
        <source>decrypted pages with free space</source>
        <translation>расшифрованные страницы со свободным местом</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>файл базы данных</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>журнал упреждающей записи</translation>
    </message>
    <message>
        <source>other files in the folder</source>
        <translation>другие файлы в папке</translation>
    </message>
    <message>
        <source>Visits and channel</source>
        <translation>Визиты и канал</translation>
    </message>
    <message>
        <source>Comparison of card and face</source>
        <translation>Сравнение лица с документом</translation>
    </message>
    <message>
        <source>Reading the identity card</source>
        <translation>Чтение документа</translation>
    </message>
    <message>
        <source>Telling a channel the settlement</source>
        <translation>Сообщение каналу о расчёте</translation>
    </message>
    <message>
        <source>Being contacted</source>
        <translation>Связь с человеком</translation>
    </message>
    <message>
        <source>Keeping the two pictures</source>
        <translation>Хранение двух снимков</translation>
    </message>
    <message>
        <source>The purpose was met or can no longer be met</source>
        <translation>Цель достигнута или уже недостижима</translation>
    </message>
    <message>
        <source>The service ended or the time for keeping was over</source>
        <translation>Услуга завершена или срок хранения истёк</translation>
    </message>
    <message>
        <source>The person withdrew the consent</source>
        <translation>Человек отозвал согласие</translation>
    </message>
    <message>
        <source>The processing broke the law or an agreement</source>
        <translation>Обработка нарушала закон или договор</translation>
    </message>
    <message>
        <source>Another case that a law names</source>
        <translation>Другой случай, указанный в законе</translation>
    </message>
    <message>
        <source>%1 (PIPL article 47(1), item %2)</source>
        <translation>%1 (PIPL, ст.&#xa0;47, ч.&#xa0;1, п.&#xa0;%2)</translation>
    </message>
    <message>
        <source>Key of the person</source>
        <translation>Ключ человека</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Уничтожен</translation>
    </message>
    <message>
        <source>Kept: other purposes still have a consent</source>
        <translation>Сохранён: на другие цели ещё есть согласие</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Rows deleted</source>
        <translation>Удалено записей</translation>
    </message>
    <message>
        <source>Searched afterwards, nothing found</source>
        <translation>Проверено после удаления, ничего не найдено</translation>
    </message>
    <message>
        <source>Pseudonym, leads to nobody any more</source>
        <translation>Псевдоним, больше ни к кому не ведёт</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>Номер свидетельства</translation>
    </message>
    <message>
        <source>Rows deleted: %1</source>
        <translation>Удалено записей: %1</translation>
    </message>
    <message>
        <source>Fewer than 10 answers: no share is drawn</source>
        <translation>Меньше 10 ответов: доля не показывается</translation>
    </message>
    <message>
        <source>%1 % of %2 answers agreed</source>
        <translation>Согласие: %1&#xa0;% (всего ответов: %2)</translation>
    </message>
    <message>
        <source>Devices and backup</source>
        <translation>Устройства и резервная копия</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>Looking opens no camera and reads no card.</source>
        <translation>При проверке камера не включается и карта не читается.</translation>
    </message>
    <message>
        <source>Before it is deleted</source>
        <translation>Перед удалением</translation>
    </message>
    <message>
        <source>First choose why.</source>
        <translation>Сначала выберите причину.</translation>
    </message>
    <message>
        <source>Delete and prove</source>
        <translation>Удалить и подтвердить</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Deleting, then reading back</source>
        <translation>Удаление, затем проверка чтением</translation>
    </message>
    <message>
        <source>Nothing of this person is kept any more.</source>
        <translation>Об этом человеке больше ничего не хранится.</translation>
    </message>
    <message>
        <source>This goes, with everything that rests on it, and the person&apos;s key</source>
        <translation>Удаляется это, всё, что на этом основано, и ключ человека</translation>
    </message>
    <message>
        <source>This stays for three years as proof: that consent existed and that it was deleted, under a pseudonym that leads to nobody. Nothing that the person or a document said stays.</source>
        <translation>Три года как доказательство хранится: что согласие было и что всё удалено, под псевдонимом, который ни к кому не ведёт. Ничего из сказанного человеком или документом не остаётся.</translation>
    </message>
    <message>
        <source>Why it is deleted</source>
        <translation>Почему удаляется</translation>
    </message>
    <message>
        <source>Delete a record</source>
        <translation>Удалить запись</translation>
    </message>
    <message>
        <source>Delete a record at its holder&apos;s wish</source>
        <translation>Удалить запись по желанию её владельца</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Face models</source>
        <translation>Модели лица</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>Считыватель карт</translation>
    </message>
    <message>
        <source>Scanner at the entrance</source>
        <translation>Сканер на входе</translation>
    </message>
    <message>
        <source>Scanner at the desk</source>
        <translation>Сканер на стойке</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Has not answered yet</source>
        <translation>Пока не ответил</translation>
    </message>
    <message>
        <source>None at this site</source>
        <translation>На этом объекте нет</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Последняя резервная копия</translation>
    </message>
    <message>
        <source>None was made yet</source>
        <translation>Ещё не создавалась</translation>
    </message>
    <message>
        <source>Make one with mingshictl store backup.</source>
        <translation>Создайте её командой mingshictl store backup.</translation>
    </message>
    <message>
        <source>Free space for records</source>
        <translation>Свободное место для записей</translation>
    </message>
    <message>
        <source>That is little. Free some space on the disk.</source>
        <translation>Этого мало. Освободите место на диске.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Agrees with the records</source>
        <translation>Согласуются с записями</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Журнал аудита</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Цел</translation>
    </message>
    <message>
        <source>Does not fit its own chain</source>
        <translation>Не соответствует собственной цепочке</translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation>Согласие: %1</translation>
    </message>
    <message>
        <source>Notice %1, version %2</source>
        <translation>Уведомление %1, версия %2</translation>
    </message>
    <message>
        <source>Recorded visits</source>
        <translation>Записанные посещения</translation>
    </message>
    <message>
        <source>The next automatic deletion is due on %1.</source>
        <translation>Следующее автоматическое удаление: %1.</translation>
    </message>
    <message>
        <source>Nothing is waiting for automatic deletion.</source>
        <translation>Ничто не ожидает автоматического удаления.</translation>
    </message>
    <message>
        <source>Something should be deleted by now and is still there. People: %1. It is tried again by itself; if this stays, call support.</source>
        <translation>Что-то уже должно быть удалено, но ещё хранится. Людей: %1. Попытка повторится сама; если это не пройдёт, обратитесь в поддержку.</translation>
    </message>
    <message>
        <source>What does the person ask for?</source>
        <translation>О чём просит человек?</translation>
    </message>
    <message>
        <source>Back to the requests</source>
        <translation>Назад к запросам</translation>
    </message>
    <message>
        <source>Touch what is asked for. No name is recorded: give the person the number that appears then.</source>
        <translation>Коснитесь того, о чём просят. Имя не записывается: сообщите человеку номер, который появится.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Просрочено: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Открыто: %1</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>First choose what became of it.</source>
        <translation>Сначала выберите, чем это кончилось.</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Записать ответ</translation>
    </message>
    <message>
        <source>Find the record by the holder&apos;s pass where something is to be deleted. Without a pass, look at the person&apos;s document: nothing of it is kept.</source>
        <translation>Если что-то нужно удалить, найдите запись по пропуску владельца. Без пропуска взгляните на документ человека: из него ничего не сохраняется.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Чем это кончилось</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Почему отказано</translation>
    </message>
    <message>
        <source>Tell the person the reason, and that a complaint to the cyberspace administration and a claim before the court are open (PIPL articles 50 and 65).</source>
        <translation>Сообщите человеку причину и то, что можно подать жалобу в управление киберпространства и иск в суд (PIPL, статьи 50 и 65).</translation>
    </message>
    <message>
        <source>Record a request</source>
        <translation>Записать запрос</translation>
    </message>
    <message>
        <source>What a visitor wants to see, copy, correct or withdraw goes at once at the visitor screen, with the pass. What cannot be done there is recorded here and answered within fifteen working days.</source>
        <translation>Посмотреть, скопировать, исправить или отозвать посетитель может сразу на своём экране, с пропуском. Что там сделать нельзя, записывается здесь; ответ — в течение пятнадцати рабочих дней.</translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet. A request that is recorded appears here with its last day.</source>
        <translation>Пока никто ни о чём не просил. Записанный запрос появится здесь с последним днём ответа.</translation>
    </message>
    <message>
        <source>To see what is kept</source>
        <translation>Узнать, что хранится</translation>
    </message>
    <message>
        <source>A copy of what is kept</source>
        <translation>Копия того, что хранится</translation>
    </message>
    <message>
        <source>A correction</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Удаление</translation>
    </message>
    <message>
        <source>To hand the data to somebody else</source>
        <translation>Передать данные другому лицу</translation>
    </message>
    <message>
        <source>An explanation of the rules</source>
        <translation>Разъяснение правил</translation>
    </message>
    <message>
        <source>On behalf of a relative who died</source>
        <translation>От имени умершего родственника</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>It is refused, for a reason</source>
        <translation>Отказано, по причине</translation>
    </message>
    <message>
        <source>The person took it back</source>
        <translation>Человек отозвал запрос</translation>
    </message>
    <message>
        <source>It could not be shown that the data are this person&apos;s</source>
        <translation>Не удалось показать, что данные принадлежат этому человеку</translation>
    </message>
    <message>
        <source>Nothing of this person is kept</source>
        <translation>Об этом человеке ничего не хранится</translation>
    </message>
    <message>
        <source>A law wants it kept for longer</source>
        <translation>Закон требует хранить дольше</translation>
    </message>
    <message>
        <source>It would harm the rights of others</source>
        <translation>Это нарушит права других</translation>
    </message>
    <message>
        <source>It was done before and nothing has changed</source>
        <translation>Уже выполнялось, и ничего не изменилось</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Просрочено с %1</translation>
    </message>
    <message>
        <source>Due by %1</source>
        <translation>Ответить до %1</translation>
    </message>
    <message>
        <source>No. %1 · %2</source>
        <translation>№ %1 · %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получен</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Decided by staff number</source>
        <translation>Решил сотрудник №</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Не работает</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Scan the pass with the hand scanner, or type its code or the number of the receipt. A record is found by what its holder shows alone. That you opened it goes into the log.</source>
        <translation>Отсканируйте пропуск ручным сканером либо введите его код или номер квитанции. Запись находится только по тому, что предъявил её владелец. То, что вы её открыли, попадает в журнал.</translation>
    </message>
    <message>
        <source>Code of the pass, or number of the receipt</source>
        <translation>Код пропуска или номер квитанции</translation>
    </message>
    <message>
        <source>First choose the decision and its reason.</source>
        <translation>Сначала выберите решение и причину.</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Записать решение</translation>
    </message>
    <message>
        <source>Back to the disputes</source>
        <translation>К списку возражений</translation>
    </message>
    <message>
        <source>The buyer withdrew the consent: nothing of the visits is kept, so there is nothing left to look at.</source>
        <translation>Покупатель отозвал согласие: записей о визитах нет, смотреть нечего.</translation>
    </message>
    <message>
        <source>The visits, as they were recorded</source>
        <translation>Визиты, как они записаны</translation>
    </message>
    <message>
        <source>What the buyer corrected</source>
        <translation>Что исправил покупатель</translation>
    </message>
    <message>
        <source>What the rules make of it: %1</source>
        <translation>По правилам: %1</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Что решено</translation>
    </message>
    <message>
        <source>Which channel is due</source>
        <translation>Какому каналу причитается</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Возражения</translation>
    </message>
    <message>
        <source>What a buyer disputes, and what the rules do not decide, a person decides with a reason. Until then nobody is told anything.</source>
        <translation>С чем не согласен покупатель и чего не решают правила, решает человек и называет причину. До этого никому ничего не сообщают.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision. A dispute from the signing desk appears here with its last day.</source>
        <translation>Решения ничто не ждёт. Возражение со стола подписания появится здесь с последним днём.</translation>
    </message>
    <message>
        <source>Drafts: %1</source>
        <translation>Черновиков: %1</translation>
    </message>
    <message>
        <source>Rules about commissions</source>
        <translation>Правила о комиссиях</translation>
    </message>
    <message>
        <source>Approve this draft</source>
        <translation>Утвердить черновик</translation>
    </message>
    <message>
        <source>Back to the rules</source>
        <translation>К списку правил</translation>
    </message>
    <message>
        <source>This is a draft: it judges nothing yet.</source>
        <translation>Это черновик: он пока ничего не решает.</translation>
    </message>
    <message>
        <source>A visit is judged by the version that was in force at its own time. A draft judges nothing until a second person approves it.</source>
        <translation>Визит судят по версии, действовавшей в его время. Черновик ничего не решает, пока его не утвердит другой человек.</translation>
    </message>
    <message>
        <source>No rule is in force now: people decide who brought a buyer.</source>
        <translation>Сейчас правил нет: кто привёл покупателя, решают люди.</translation>
    </message>
    <message>
        <source>The buyer says that the visits are not right</source>
        <translation>Покупатель говорит, что визиты неверны</translation>
    </message>
    <message>
        <source>The buyer says that the ruling is not right</source>
        <translation>Покупатель говорит, что вывод неверен</translation>
    </message>
    <message>
        <source>A correction rules otherwise than the visit was sealed</source>
        <translation>После исправления вывод не тот, что был запечатан при визите</translation>
    </message>
    <message>
        <source>The rules do not decide</source>
        <translation>Правила не решают</translation>
    </message>
    <message>
        <source>The ruling stands</source>
        <translation>Вывод остаётся</translation>
    </message>
    <message>
        <source>Another channel is due</source>
        <translation>Причитается другому каналу</translation>
    </message>
    <message>
        <source>No channel is due</source>
        <translation>Никому не причитается</translation>
    </message>
    <message>
        <source>The buyer took it back</source>
        <translation>Покупатель снял возражение</translation>
    </message>
    <message>
        <source>The buyer&apos;s own word</source>
        <translation>Слово самого покупателя</translation>
    </message>
    <message>
        <source>Papers that were shown</source>
        <translation>Показанные бумаги</translation>
    </message>
    <message>
        <source>The record of channels&apos; claims</source>
        <translation>Записи о заявках каналов</translation>
    </message>
    <message>
        <source>The rule was applied wrongly</source>
        <translation>Правило применили неверно</translation>
    </message>
    <message>
        <source>Nothing was shown that speaks against it</source>
        <translation>Ничего против не показано</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Rules, version %1</source>
        <translation>Правила, версия %1</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>Дней: %1</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>Часов: %1</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Минут: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Агенты</translation>
    </message>
    <message>
        <source>Distributors</source>
        <translation>Дистрибьюторы</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>Рекомендатели</translation>
    </message>
    <message>
        <source>Draft, proposed by %1</source>
        <translation>Черновик, предложил %1</translation>
    </message>
    <message>
        <source>In force until %1</source>
        <translation>Действует до %1</translation>
    </message>
    <message>
        <source>In force from %1</source>
        <translation>Действует с %1</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Закончилась</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>A claim is registered ahead of the visit by</source>
        <translation>Заявка подаётся раньше визита на</translation>
    </message>
    <message>
        <source>A claim lasts</source>
        <translation>Заявка действует</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Без срока</translation>
    </message>
    <message>
        <source>A channel that is named without a claim counts</source>
        <translation>Названный без заявки канал считается</translation>
    </message>
    <message>
        <source>A visit keeps its channel for</source>
        <translation>Визит сохраняет канал на</translation>
    </message>
    <message>
        <source>A further visit keeps it for at least</source>
        <translation>Новый визит сохраняет не менее чем на</translation>
    </message>
    <message>
        <source>And for at most</source>
        <translation>И не более чем на</translation>
    </message>
    <message>
        <source>An earlier visit goes before new claims</source>
        <translation>Прежний визит важнее новых заявок</translation>
    </message>
    <message>
        <source>Who came alone stays the office&apos;s own for</source>
        <translation>Кто пришёл сам, остаётся клиентом офиса на</translation>
    </message>
    <message>
        <source>No claim for who was here within</source>
        <translation>Нет заявки на того, кто был здесь в течение</translation>
    </message>
    <message>
        <source>Which kind goes first</source>
        <translation>Какой вид первый</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Which claim goes first</source>
        <translation>Какая заявка первая</translation>
    </message>
    <message>
        <source>The earliest</source>
        <translation>Самая ранняя</translation>
    </message>
    <message>
        <source>The latest</source>
        <translation>Самая поздняя</translation>
    </message>
    <message>
        <source>Claims within this time share</source>
        <translation>Заявки в пределах этого времени делят</translation>
    </message>
    <message>
        <source>Shares in order</source>
        <translation>Доли по порядку</translation>
    </message>
    <message>
        <source>Proposed by staff number</source>
        <translation>Предложил сотрудник №</translation>
    </message>
    <message>
        <source>Approved by staff number</source>
        <translation>Утвердил сотрудник №</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждено</translation>
    </message>
    <message>
        <source>You proposed it; another person has to approve it.</source>
        <translation>Предложили вы; утвердить должен другой.</translation>
    </message>
    <message>
        <source>It would run into version %1, which begins later.</source>
        <translation>Она пересечётся с версией %1, которая начинается позже.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Её время прошло.</translation>
    </message>
    <message>
        <source>It cannot be used as it is: %1</source>
        <translation>В таком виде использовать нельзя: %1</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>In short</source>
        <translation>Коротко</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>What is used</source>
        <translation>Что используется</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Где хранится</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Как долго</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translation>Почему это нужно</translation>
    </message>
    <message>
        <source>What it can mean for you</source>
        <translation>Что это может значить для вас</translation>
    </message>
    <message>
        <source>The other way</source>
        <translation>Другой способ</translation>
    </message>
    <message>
        <source>If you do not agree</source>
        <translation>Если вы не согласитесь</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>Ваша цена</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Кому передаётся</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Ваши права</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>Как отозвать согласие</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>Куда пожаловаться</translation>
    </message>
    <message>
        <source>How it is decided</source>
        <translation>Как принимается решение</translation>
    </message>
    <message>
        <source>Under 14</source>
        <translation>До 14 лет</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Если что-то случится</translation>
    </message>
    <message>
        <source>Help with reading</source>
        <translation>Помощь с чтением</translation>
    </message>
    <message>
        <source>Where the camera looks</source>
        <translation>Куда смотрит камера</translation>
    </message>
    <message>
        <source>The camera until then</source>
        <translation>Состояние камеры</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>The full rules</source>
        <translation>Полные правила</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовое основание</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>Оценка воздействия</translation>
    </message>
    <message>
        <source>Filing number</source>
        <translation>Номер регистрации</translation>
    </message>
    <message>
        <source>Version of this notice</source>
        <translation>Версия уведомления</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никому</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Your visits and the channel you named</source>
        <translation>Ваши визиты и названный вами канал</translation>
    </message>
    <message>
        <source>Results of comparing face and document</source>
        <translation>Результаты сравнения лица с документом</translation>
    </message>
    <message>
        <source>What was read from your document</source>
        <translation>Прочитанное из вашего документа</translation>
    </message>
    <message>
        <source>The leave to tell the channel about the settlement</source>
        <translation>Разрешение сообщить каналу о расчёте</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Ваш номер телефона</translation>
    </message>
    <message>
        <source>The pictures of the comparison</source>
        <translation>Снимки сравнения</translation>
    </message>
    <message>
        <source>rows of the person</source>
        <translation>записи этого человека</translation>
    </message>
    <message>
        <source>every cell</source>
        <translation>каждое поле базы данных</translation>
    </message>
    <message>
        <source>decrypted pages with free space</source>
        <translation>расшифрованные страницы со свободным местом</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>файл базы данных</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>журнал упреждающей записи</translation>
    </message>
    <message>
        <source>other files in the folder</source>
        <translation>другие файлы в папке</translation>
    </message>
    <message>
        <source>database rewritten without free space</source>
        <translation>база данных переписана без свободного места</translation>
    </message>
    <message>
        <source>Visit pass and receipt</source>
        <translation>Код посещения и квитанция о согласии</translation>
    </message>
    <message>
        <source>Keep this slip. Whoever holds it can look up, copy and withdraw.</source>
        <translation>Сохраните этот листок. Кто им владеет, может посмотреть, скопировать и отозвать.</translation>
    </message>
    <message>
        <source>You agreed to</source>
        <translation>Вы согласились на</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Who is paid, and your price</source>
        <translation>Кому платят и ваша цена</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Как долго хранится</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>Как отозвать согласие</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>Куда пожаловаться</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Номер записи</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>Confirmation of deletion</source>
        <translation>Подтверждение удаления</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Rows deleted</source>
        <translation>Удалено записей</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Ваш ключ</translation>
    </message>
    <message>
        <source>Destroyed. Your pass leads to nothing any more.</source>
        <translation>Уничтожен. Код посещения больше ни к чему не ведёт.</translation>
    </message>
    <message>
        <source>Kept, because you still agree to something else.</source>
        <translation>Сохранён, потому что у вас ещё есть другое согласие.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Proven deleted</source>
        <translation>Удаление подтверждено</translation>
    </message>
    <message>
        <source>Searched, and nothing of you was found in</source>
        <translation>Проверено, ничего вашего не найдено</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Что остаётся</translation>
    </message>
    <message>
        <source>Proof that you were asked, agreed and withdrew, without anything of you.</source>
        <translation>Подтверждение, что вас спросили, вы согласились и отозвали согласие; без каких-либо сведений о вас.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Номер свидетельства</translation>
    </message>
    <message>
        <source>Confirmation: you did not agree</source>
        <translation>Подтверждение: вы не согласились</translation>
    </message>
    <message>
        <source>You did not agree to</source>
        <translation>Вы не согласились на</translation>
    </message>
    <message>
        <source>In the hour that began</source>
        <translation>В течение часа, начавшегося</translation>
    </message>
    <message>
        <source>What that changes for you</source>
        <translation>Что от этого меняется для вас</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Что записано</translation>
    </message>
    <message>
        <source>That somebody did not agree, and the hour. Nothing of you, and this slip does not lead to you either.</source>
        <translation>Только то, что кто-то не согласился, и час. О вас ничего, и этот листок к вам тоже не ведёт.</translation>
    </message>
    <message>
        <source>Everything that is kept about you</source>
        <translation>Всё, что хранится о вас</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Не хранится</translation>
    </message>
    <message>
        <source>No picture of you, no template of your face, no whole number of a document.</source>
        <translation>Ни вашего снимка, ни шаблона лица, ни полного номера документа.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>This is not a consent. Nothing was recorded by taking it.</source>
        <translation>Это не согласие. Получение этой распечатки нигде не записано.</translation>
    </message>
    <message>
        <source>pages of keys and passes with free space</source>
        <translation>страницы ключей и кодов посещения со свободным местом</translation>
    </message>
    <message>
        <source>pages of what was deleted with free space</source>
        <translation>страницы удалённых данных со свободным местом</translation>
    </message>
</context>
<context>
    <name>Ruling</name>
    <message>
        <source>What is on record</source>
        <translation>Что записано</translation>
    </message>
    <message>
        <source>When rules are in force</source>
        <translation>Когда действуют правила</translation>
    </message>
    <message>
        <source>Only your own word counts</source>
        <translation>Считается только ваше слово</translation>
    </message>
    <message>
        <source>Naming a channel without a claim</source>
        <translation>Канал назван без заявки</translation>
    </message>
    <message>
        <source>How long before a visit a claim must be registered</source>
        <translation>За сколько до визита подаётся заявка</translation>
    </message>
    <message>
        <source>How long a claim lasts</source>
        <translation>Сколько действует заявка</translation>
    </message>
    <message>
        <source>Visits before the claim</source>
        <translation>Визиты до заявки</translation>
    </message>
    <message>
        <source>How long coming on your own counts</source>
        <translation>Сколько считается приход без посредника</translation>
    </message>
    <message>
        <source>Whether an earlier visit goes before new claims</source>
        <translation>Важнее ли прежний визит новых заявок</translation>
    </message>
    <message>
        <source>Which claim goes first</source>
        <translation>Какая заявка первая</translation>
    </message>
    <message>
        <source>Which kind of channel goes first</source>
        <translation>Какой вид канала первый</translation>
    </message>
    <message>
        <source>Sharing a commission</source>
        <translation>Раздел комиссии</translation>
    </message>
    <message>
        <source>Claims at the same moment</source>
        <translation>Заявки в один момент</translation>
    </message>
    <message>
        <source>How long a visit counts for its channel</source>
        <translation>Сколько визит сохраняет канал</translation>
    </message>
    <message>
        <source>How a further visit adds to that time</source>
        <translation>Как новый визит продлевает срок</translation>
    </message>
    <message>
        <source>The longest that a visit can count</source>
        <translation>Самый долгий срок визита</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>Визит %1</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Заявка %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Правило: %1</translation>
    </message>
    <message>
        <source>Rule: %1, version %2</source>
        <translation>Правило: %1, версия %2</translation>
    </message>
    <message>
        <source>Came on my own</source>
        <translation>Никто не направлял</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>Агент</translation>
    </message>
    <message>
        <source>A distributor</source>
        <translation>Дистрибьютор</translation>
    </message>
    <message>
        <source>Somebody I know</source>
        <translation>Знакомый рекомендатель</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>No pass was shown, so nothing is known about earlier visits.</source>
        <translation>Код посещения не показан, поэтому о прежних визитах ничего не известно.</translation>
    </message>
    <message>
        <source>There is no consent to visits being recorded, so nothing is known about them.</source>
        <translation>Согласия на запись визитов нет, поэтому о них ничего не известно.</translation>
    </message>
    <message>
        <source>No visit is on record.</source>
        <translation>Записей о визитах нет.</translation>
    </message>
    <message>
        <source>No rule was in force at this visit.</source>
        <translation>При этом визите правил не было.</translation>
    </message>
    <message>
        <source>You confirmed this claim.</source>
        <translation>Вы подтвердили эту заявку.</translation>
    </message>
    <message>
        <source>You said no to this claim.</source>
        <translation>Вы ответили «нет» на эту заявку.</translation>
    </message>
    <message>
        <source>You did not say yes to this claim, so it does not count.</source>
        <translation>Вы не подтвердили эту заявку, поэтому она не считается.</translation>
    </message>
    <message>
        <source>No such claim was registered before this visit.</source>
        <translation>До этого визита такой заявки не было.</translation>
    </message>
    <message>
        <source>This code stands for two different claims, so it proves nothing.</source>
        <translation>Этот код стоит за двумя разными заявками и ничего не доказывает.</translation>
    </message>
    <message>
        <source>You named this channel.</source>
        <translation>Вы назвали этот канал.</translation>
    </message>
    <message>
        <source>You named this channel, but the rules ask for a claim as well.</source>
        <translation>Вы назвали этот канал, но по правилам нужна и заявка.</translation>
    </message>
    <message>
        <source>You said that you came on your own.</source>
        <translation>Вы сказали, что пришли сами.</translation>
    </message>
    <message>
        <source>You named no channel.</source>
        <translation>Вы не назвали канал.</translation>
    </message>
    <message>
        <source>You said that you came on your own, and confirmed a claim.</source>
        <translation>Вы сказали, что пришли сами, и подтвердили заявку.</translation>
    </message>
    <message>
        <source>The claim was not registered long enough before your visit.</source>
        <translation>Заявка подана слишком близко к визиту.</translation>
    </message>
    <message>
        <source>The claim had run out by your visit.</source>
        <translation>К вашему визиту срок заявки истёк.</translation>
    </message>
    <message>
        <source>You had been here shortly before the claim.</source>
        <translation>Вы были здесь незадолго до заявки.</translation>
    </message>
    <message>
        <source>You came on your own before, and that still counts.</source>
        <translation>Раньше вы приходили сами, и это ещё действует.</translation>
    </message>
    <message>
        <source>An earlier visit counts for another channel, and that still holds.</source>
        <translation>Прежний визит засчитан другому каналу, и это ещё действует.</translation>
    </message>
    <message>
        <source>An earlier visit counts for this channel, but does not decide alone.</source>
        <translation>Прежний визит засчитан этому каналу, но решает не только он.</translation>
    </message>
    <message>
        <source>No other channel has a claim that counts.</source>
        <translation>У других каналов нет заявки, которая считается.</translation>
    </message>
    <message>
        <source>Another kind of channel goes first.</source>
        <translation>Первым идёт другой вид канала.</translation>
    </message>
    <message>
        <source>Another claim goes first.</source>
        <translation>Первой идёт другая заявка.</translation>
    </message>
    <message>
        <source>Its claim goes first.</source>
        <translation>Первой идёт его заявка.</translation>
    </message>
    <message>
        <source>It shares the commission.</source>
        <translation>Он делит комиссию.</translation>
    </message>
    <message>
        <source>Its claim is outside of the sharing.</source>
        <translation>Его заявка не входит в раздел.</translation>
    </message>
    <message>
        <source>Its claim has the same moment as another.</source>
        <translation>Его заявка подана в тот же момент, что и другая.</translation>
    </message>
    <message>
        <source>From this visit on, later visits count for this channel for a time.</source>
        <translation>С этого визита визиты некоторое время засчитываются этому каналу.</translation>
    </message>
    <message>
        <source>An earlier visit counts for this channel, and that still holds.</source>
        <translation>Прежний визит засчитан этому каналу, и это ещё действует.</translation>
    </message>
    <message>
        <source>This visit makes that time longer.</source>
        <translation>Этот визит продлевает этот срок.</translation>
    </message>
    <message>
        <source>That time has reached its longest.</source>
        <translation>Этот срок достиг предела.</translation>
    </message>
    <message>
        <source>From this visit on, you count as having come on your own for a time.</source>
        <translation>С этого визита некоторое время считается, что вы пришли сами.</translation>
    </message>
    <message>
        <source>It is not known who brought you. This does not mean that today is your first visit.</source>
        <translation>Кто вас направил, неизвестно. Это не значит, что сегодня ваш первый визит.</translation>
    </message>
    <message>
        <source>You came on your own. No commission is paid.</source>
        <translation>Вы пришли сами. Комиссия не платится.</translation>
    </message>
    <message>
        <source>No channel has a claim that counts. No commission is paid.</source>
        <translation>Ни у одного канала нет заявки, которая считается. Комиссия не платится.</translation>
    </message>
    <message>
        <source>%1 brought you. We pay the commission; your price does not change.</source>
        <translation>Вас направил канал: %1. Комиссию платим мы, ваша цена не меняется.</translation>
    </message>
    <message>
        <source>%1 brought you. We divide the commission; your price does not change.</source>
        <translation>Вас направили: %1. Комиссию мы делим между ними, ваша цена не меняется.</translation>
    </message>
    <message>
        <source>The rules do not decide who brought you. A person does, with reasons.</source>
        <translation>Правила не решают, кто вас направил. Решает человек и называет причины.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>None: the buyer came alone</source>
        <translation>Нет: покупатель пришёл сам</translation>
    </message>
    <message>
        <source>None has a claim that counts</source>
        <translation>Ни одной заявки, которая считается</translation>
    </message>
    <message>
        <source>People decide</source>
        <translation>Решают люди</translation>
    </message>
    <message>
        <source>Corrected by you on %1</source>
        <translation>Исправлено вами %1</translation>
    </message>
    <message>
        <source>Then: %1. Now: %2.</source>
        <translation>Тогда: %1. Теперь: %2.</translation>
    </message>
    <message>
        <source>No. %1, decided by a person by %2</source>
        <translation>№ %1, человек решит до %2</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Read everything</source>
        <translation>Полный текст</translation>
    </message>
    <message>
        <source>Back to the short text</source>
        <translation>К краткому тексту</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Даю согласие</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>Не даю согласия</translation>
    </message>
    <message>
        <source>The buyer&apos;s visit pass</source>
        <translation>Код посещения покупателя</translation>
    </message>
    <message>
        <source>Go on without a pass</source>
        <translation>Продолжить без кода</translation>
    </message>
    <message>
        <source>Ask the buyer to hold the pass before the scanner, or type its code. A pass is the buyer&apos;s choice: a signing without one goes the same way.</source>
        <translation>Попросите покупателя показать код посещения сканеру или введите код. Код показывают по желанию: без него подписание идёт так же.</translation>
    </message>
    <message>
        <source>Code of the pass, 16 characters</source>
        <translation>Код посещения, 16 знаков</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Использовать код</translation>
    </message>
    <message>
        <source>Please look at the card and at the person</source>
        <translation>Пожалуйста, посмотрите на документ и на человека</translation>
    </message>
    <message>
        <source>Try the device again</source>
        <translation>Ещё раз попробовать устройство</translation>
    </message>
    <message>
        <source>Card and person:</source>
        <translation>Документ и человек:</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>совпадают</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>различаются</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <translation>не могу сказать</translation>
    </message>
    <message>
        <source>Look at the card in the buyer&apos;s hand, its picture and its dates. No copy and no photograph is made.</source>
        <translation>Посмотрите на документ в руках покупателя, на фото и даты. Копии и снимки не делаются.</translation>
    </message>
    <message>
        <source>What the reader read</source>
        <translation>Что прочитал считыватель</translation>
    </message>
    <message>
        <source>The camera opens now, for one comparison, and forgets</source>
        <translation>Сейчас камера включится для одного сравнения и всё забудет</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>секунды</translation>
    </message>
    <message>
        <source>Your face is compared with the picture on your card, once. Both are wiped from memory when the answer is there; nothing of them is stored.</source>
        <translation>Ваше лицо один раз сравнивается с фото в документе. Когда есть ответ, и то и другое стирается из памяти; ничего из этого не хранится.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>A person checks instead</source>
        <translation>Проверит человек</translation>
    </message>
    <message>
        <source>You, as the camera sees you now</source>
        <translation>Вы, как вас сейчас видит камера</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Снимок %1 из %2</translation>
    </message>
    <message>
        <source>This takes a few seconds</source>
        <translation>Это займёт несколько секунд</translation>
    </message>
    <message>
        <source>Please leave the card where it is</source>
        <translation>Пожалуйста, не убирайте документ</translation>
    </message>
    <message>
        <source>Please place your card on the reader</source>
        <translation>Пожалуйста, положите документ на считыватель</translation>
    </message>
    <message>
        <source>Reading the card: %1 %</source>
        <translation>Чтение документа: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Waiting for the card</source>
        <translation>Ожидание документа</translation>
    </message>
    <message>
        <source>Only what you agreed to is taken from the card. The card stays in your sight and goes back to you.</source>
        <translation>Из документа берётся только то, на что вы согласились. Документ остаётся у вас на виду и вернётся к вам.</translation>
    </message>
    <message>
        <source>The contract can go on</source>
        <translation>Можно переходить к договору</translation>
    </message>
    <message>
        <source>Next buyer</source>
        <translation>Следующий покупатель</translation>
    </message>
    <message>
        <source>Please give the card back to the buyer.</source>
        <translation>Пожалуйста, верните документ покупателю.</translation>
    </message>
    <message>
        <source>The contract goes on in the office&apos;s own system. Its price and terms do not depend on any answer given here.</source>
        <translation>Договор оформляется в собственной системе офиса. Его цена и условия не зависят от данных здесь ответов.</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Что-то не работает</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>In which language would the buyer like to read?</source>
        <translation>На каком языке покупателю удобно читать?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Sign in to open a signing</source>
        <translation>Войдите, чтобы начать подписание</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>The card is read again</source>
        <translation>Документ читается заново</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Забыто</translation>
    </message>
    <message>
        <source>The pictures of your face and of the card were wiped from memory. Only the result is kept.</source>
        <translation>Снимки лица и фото документа стёрты из памяти. Хранится только результат.</translation>
    </message>
    <message>
        <source>Wiping the pictures from memory</source>
        <translation>Снимки стираются из памяти</translation>
    </message>
    <message>
        <source>Check by a person</source>
        <translation>Проверка человеком</translation>
    </message>
    <message>
        <source>End this signing</source>
        <translation>Завершить подписание</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>This page is for you, the buyer</source>
        <translation>Эта страница для вас, покупателя</translation>
    </message>
    <message>
        <source>Signing desk</source>
        <translation>Стол подписания</translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>Текст %1&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Buyer&apos;s language</source>
        <translation>Язык покупателя</translation>
    </message>
    <message>
        <source>Demonstration: the portrait comes from the simulated card reader.</source>
        <translation>Демонстрация: фото взято с имитации считывателя.</translation>
    </message>
    <message>
        <source>Your visits, as you recorded them</source>
        <translation>Ваши визиты, как вы их записали</translation>
    </message>
    <message>
        <source>If something is not right, say so: people look at it with you. Your price does not change.</source>
        <translation>Если что-то неверно, скажите: сотрудники посмотрят вместе с вами. Ваша цена не меняется.</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Это верно</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>Это неверно</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Одну минуту, пожалуйста</translation>
    </message>
    <message>
        <source>This side is the buyer&apos;s: please turn the screen</source>
        <translation>Эта сторона для покупателя: поверните экран, пожалуйста</translation>
    </message>
    <message>
        <source>This side is the staff&apos;s</source>
        <translation>Эта сторона для сотрудников</translation>
    </message>
    <message>
        <source>A visitor at the entrance asks for you</source>
        <translation>Посетитель у входа зовёт вас</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Иду</translation>
    </message>
    <message>
        <source>Looking up the pass</source>
        <translation>Поиск кода посещения</translation>
    </message>
    <message>
        <source>Your answer is being stored</source>
        <translation>Ваш ответ сохраняется</translation>
    </message>
    <message>
        <source>The camera is closed. The two pictures are being compared</source>
        <translation>Камера закрыта. Два изображения сравниваются</translation>
    </message>
    <message>
        <source>Good. Please hold still for a moment</source>
        <translation>Хорошо. Пожалуйста, немного не двигайтесь</translation>
    </message>
    <message>
        <source>First visit: %1. Number of visits: %2.</source>
        <translation>Первый визит: %1. Число визитов: %2.</translation>
    </message>
    <message>
        <source>Staff sign in</source>
        <translation>Вход сотрудника</translation>
    </message>
    <message>
        <source>Visit pass</source>
        <translation>Код посещения</translation>
    </message>
    <message>
        <source>May the card be read?</source>
        <translation>Читать ли документ?</translation>
    </message>
    <message>
        <source>Comparison or person?</source>
        <translation>Сравнение или человек?</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Check of identity</source>
        <translation>Проверка личности</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найден</translation>
    </message>
    <message>
        <source>Without a pass</source>
        <translation>Без кода</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответ дан</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитан</translation>
    </message>
    <message>
        <source>Not read here</source>
        <translation>Здесь не прочитан</translation>
    </message>
    <message>
        <source>By comparison</source>
        <translation>Сравнением</translation>
    </message>
    <message>
        <source>By a person</source>
        <translation>Человеком</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Не показаны</translation>
    </message>
    <message>
        <source>Resident identity card</source>
        <translation>Удостоверение личности резидента</translation>
    </message>
    <message>
        <source>Residence permit for Hong Kong, Macao and Taiwan residents</source>
        <translation>Вид на жительство для жителей Гонконга, Макао и Тайваня</translation>
    </message>
    <message>
        <source>Foreign permanent resident identity card</source>
        <translation>Удостоверение иностранца с постоянным проживанием</translation>
    </message>
    <message>
        <source>Not checked by the reader</source>
        <translation>Считыватель не проверял</translation>
    </message>
    <message>
        <source>Its check digit is right</source>
        <translation>Контрольный знак верен</translation>
    </message>
    <message>
        <source>Read from the chip</source>
        <translation>Прочитано с чипа</translation>
    </message>
    <message>
        <source>Signed by the issuing authority</source>
        <translation>Подписано органом выдачи</translation>
    </message>
    <message>
        <source>Read from the printed side only</source>
        <translation>Прочитано только с печатной стороны</translation>
    </message>
    <message>
        <source>The check digit of the number does not fit. Please compare the number.</source>
        <translation>Контрольный знак номера не сходится. Пожалуйста, сверьте номер.</translation>
    </message>
    <message>
        <source>The date of birth and the number do not fit. Please compare both.</source>
        <translation>Дата рождения и номер не сходятся. Пожалуйста, сверьте их.</translation>
    </message>
    <message>
        <source>The sex and the number do not fit. Please compare both.</source>
        <translation>Пол и номер не сходятся. Пожалуйста, сверьте их.</translation>
    </message>
    <message>
        <source>The region in the number is not in the list. Older cards can have it.</source>
        <translation>Региона из номера нет в списке. В старых документах так бывает.</translation>
    </message>
    <message>
        <source>The card is not valid yet. Please look at its dates.</source>
        <translation>Документ ещё не действует. Пожалуйста, посмотрите на даты.</translation>
    </message>
    <message>
        <source>The card&apos;s validity is over. Please look at its dates.</source>
        <translation>Срок действия документа истёк. Пожалуйста, посмотрите на даты.</translation>
    </message>
    <message>
        <source>Please look at the screen</source>
        <translation>Пожалуйста, смотрите на экран</translation>
    </message>
    <message>
        <source>Please stand alone before the camera</source>
        <translation>Перед камерой должен быть один человек</translation>
    </message>
    <message>
        <source>Please come a little closer</source>
        <translation>Пожалуйста, подойдите чуть ближе</translation>
    </message>
    <message>
        <source>Please move back a little</source>
        <translation>Пожалуйста, отойдите чуть назад</translation>
    </message>
    <message>
        <source>Please move so that your whole face is in the picture</source>
        <translation>Пожалуйста, встаньте так, чтобы лицо было видно целиком</translation>
    </message>
    <message>
        <source>It is too dark. Please turn towards the light</source>
        <translation>Слишком темно. Пожалуйста, повернитесь к свету</translation>
    </message>
    <message>
        <source>It is too bright. Please turn away from the light</source>
        <translation>Слишком ярко. Пожалуйста, отвернитесь от света</translation>
    </message>
    <message>
        <source>Please hold still for a moment</source>
        <translation>Пожалуйста, немного не двигайтесь</translation>
    </message>
    <message>
        <source>Please look straight at the screen</source>
        <translation>Пожалуйста, смотрите прямо на экран</translation>
    </message>
    <message>
        <source>The picture on the card and the face agree</source>
        <translation>Фото в документе и лицо совпадают</translation>
    </message>
    <message>
        <source>Not confirmed. A person checks now</source>
        <translation>Не подтверждено. Сейчас проверит человек</translation>
    </message>
    <message>
        <source>The pictures could not be compared. This says nothing about you</source>
        <translation>Сравнить не удалось. Это ничего не говорит о вас</translation>
    </message>
    <message>
        <source>Your identity is checked. Nothing of your face is kept.</source>
        <translation>Ваша личность проверена. От вашего лица ничего не хранится.</translation>
    </message>
    <message>
        <source>This happens with older pictures, glasses or light. It says nothing about you.</source>
        <translation>Так бывает из-за старого фото, очков или света. Это ничего не говорит о вас.</translation>
    </message>
    <message>
        <source>A person can check instead. It takes about as long.</source>
        <translation>Проверить может и человек. Это займёт примерно столько же времени.</translation>
    </message>
    <message>
        <source>The buyer chose the check by a person.</source>
        <translation>Покупатель выбрал проверку человеком.</translation>
    </message>
    <message>
        <source>This signing goes by a person&apos;s check.</source>
        <translation>Это подписание идёт с проверкой человеком.</translation>
    </message>
    <message>
        <source>The comparison did not confirm. That says nothing about the buyer.</source>
        <translation>Сравнение не дало подтверждения. Это ничего не говорит о покупателе.</translation>
    </message>
    <message>
        <source>Nothing could be compared. That says nothing about the buyer.</source>
        <translation>Сравнить не удалось. Это ничего не говорит о покупателе.</translation>
    </message>
    <message>
        <source>The card could not be read by the device.</source>
        <translation>Устройство не смогло прочитать документ.</translation>
    </message>
    <message>
        <source>The camera could not be used.</source>
        <translation>Использовать камеру не удалось.</translation>
    </message>
    <message>
        <source>By comparison: picture and face agree</source>
        <translation>Сравнением: фото и лицо совпадают</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверялась</translation>
    </message>
    <message>
        <source>By a person: card and person agree</source>
        <translation>Человеком: документ и человек совпадают</translation>
    </message>
    <message>
        <source>By a person: card and person differ</source>
        <translation>Человеком: документ и человек различаются</translation>
    </message>
    <message>
        <source>By a person: could not be told</source>
        <translation>Человеком: определить не удалось</translation>
    </message>
    <message>
        <source>Not shown: no pass, or no consent to it now</source>
        <translation>Не показаны: нет кода или сейчас нет согласия на это</translation>
    </message>
    <message>
        <source>Confirmed by the buyer</source>
        <translation>Подтверждены покупателем</translation>
    </message>
    <message>
        <source>Disputed by the buyer: people decide</source>
        <translation>Оспорены покупателем: решат сотрудники</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>Визит %1</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Number, last four</source>
        <translation>Последние 4 знака номера</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Please look at</source>
        <translation>Обратите внимание</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Личность</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Первый визит</translation>
    </message>
    <message>
        <source>Number of visits</source>
        <translation>Число визитов</translation>
    </message>
    <message>
        <source>This does not mean that today is the first visit.</source>
        <translation>Это не значит, что сегодняшний визит первый.</translation>
    </message>
    <message>
        <source>If you do not agree, a person checks your card. It counts the same, at the same price.</source>
        <translation>Если вы не согласны, документ проверит сотрудник. Это так же действительно, цена та же.</translation>
    </message>
    <message>
        <source>Your answer is stored. This pass is its key</source>
        <translation>Ваш ответ сохранён. Этот код посещения — ключ к нему</translation>
    </message>
    <message>
        <source>I have it. Go on</source>
        <translation>Код у меня. Дальше</translation>
    </message>
    <message>
        <source>The code of your pass as a picture</source>
        <translation>Ваш код посещения в виде картинки</translation>
    </message>
    <message>
        <source>Photograph it, or print it. With it you can see what is stored and withdraw, at the entrance screen, without saying why. Without it, nobody can find you here.</source>
        <translation>Сфотографируйте его или распечатайте. С ним вы можете на экране у входа увидеть, что сохранено, и отозвать согласие без объяснения причин. Без него здесь никто не сможет вас найти.</translation>
    </message>
    <message>
        <source>The printer is out. Please photograph the pass, or write its code down.</source>
        <translation>Принтер не работает. Сфотографируйте код или запишите его.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Printed. Print once more</source>
        <translation>Напечатано. Напечатать ещё раз</translation>
    </message>
    <message>
        <source>Print the pass</source>
        <translation>Напечатать код</translation>
    </message>
    <message>
        <source>A line of this signing did not reach the records: please write it on paper.</source>
        <translation>Одна запись этого оформления не сохранилась: запишите её на бумаге.</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Создан здесь</translation>
    </message>
    <message>
        <source>The buyer is under 18: no face is compared. Under 14, a guardian has to be here and agree.</source>
        <translation>Покупателю нет 18 лет: лицо не сравнивается. Если ему нет 14 лет, должен присутствовать и согласиться законный представитель.</translation>
    </message>
    <message>
        <source>A card still lies on the reader: please give it back.</source>
        <translation>На считывателе осталась карта: верните её владельцу.</translation>
    </message>
    <message>
        <source>Please lift the card and place it again</source>
        <translation>Пожалуйста, поднимите карту и положите её снова</translation>
    </message>
    <message>
        <source>The card still lies on the reader: please give it back to the buyer. Then the next signing can begin.</source>
        <translation>Карта всё ещё лежит на считывателе: верните её покупателю. После этого можно начать следующее оформление.</translation>
    </message>
    <message>
        <source>If you do not agree, we settle all the same, at the same price.</source>
        <translation>Если не согласны, расчёт идёт так же, цена та же.</translation>
    </message>
    <message>
        <source>This is about one channel: %1</source>
        <translation>Речь об одном канале: %1</translation>
    </message>
    <message>
        <source>Which channel brought you?</source>
        <translation>Какой канал вас направил?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>What you named at the visit stays on record beside it. Your price is the same, whatever you answer.</source>
        <translation>Названное при визите остаётся в записи рядом. Что бы вы ни ответили, цена та же.</translation>
    </message>
    <message>
        <source>At which visit</source>
        <translation>При каком визите</translation>
    </message>
    <message>
        <source>Who brought you</source>
        <translation>Кто вас привёл</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>Что говорят правила</translation>
    </message>
    <message>
        <source>Name another channel</source>
        <translation>Назвать другой канал</translation>
    </message>
    <message>
        <source>If something is not right, say so: a person decides, with reasons and a last day. Your price does not change.</source>
        <translation>Если что-то не так, скажите: человек решит в срок и назовёт причины. Ваша цена не меняется.</translation>
    </message>
    <message>
        <source>I confirm this</source>
        <translation>Подтверждаю</translation>
    </message>
    <message>
        <source>I dispute this</source>
        <translation>Возражаю</translation>
    </message>
    <message>
        <source>This differs from what was recorded at your visit. A person decides, with reasons.</source>
        <translation>Это отличается от записанного при визите. Решает человек и называет причины.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>The rules are being applied</source>
        <translation>Правила применяются</translation>
    </message>
    <message>
        <source>Who may be told?</source>
        <translation>Кому можно сообщить?</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрашивали</translation>
    </message>
    <message>
        <source>Channel by the rules</source>
        <translation>Канал по правилам</translation>
    </message>
    <message>
        <source>For a person to decide</source>
        <translation>Решает человек</translation>
    </message>
    <message>
        <source>Being recorded</source>
        <translation>Записывается</translation>
    </message>
    <message>
        <source>May be told the settlement</source>
        <translation>Можно сообщить о расчёте</translation>
    </message>
</context>
<context>
    <name>Simulator</name>
    <message>
        <source>Simulated devices</source>
        <translation>Имитация устройств</translation>
    </message>
    <message>
        <source>Hold the newest pass before the entrance scanner</source>
        <translation>Показать последний код посещения сканеру у входа</translation>
    </message>
    <message>
        <source>Hold the newest pass before the desk scanner</source>
        <translation>Показать последний код посещения сканеру у стола</translation>
    </message>
    <message>
        <source>Place the buyer&apos;s card on the reader</source>
        <translation>Положить документ покупателя на считыватель</translation>
    </message>
    <message>
        <source>Place another person&apos;s card on the reader</source>
        <translation>Положить на считыватель документ другого человека</translation>
    </message>
    <message>
        <source>Take the card away</source>
        <translation>Убрать документ</translation>
    </message>
    <message>
        <source>The devices are simulated. Everything else is real.</source>
        <translation>Устройства имитируются. Всё остальное настоящее.</translation>
    </message>
    <message>
        <source>The buyer&apos;s card lies on the reader.</source>
        <translation>На считывателе документ покупателя.</translation>
    </message>
    <message>
        <source>Another person&apos;s card lies on the reader.</source>
        <translation>На считывателе документ другого человека.</translation>
    </message>
    <message>
        <source>No card lies on the reader.</source>
        <translation>На считывателе нет документа.</translation>
    </message>
    <message>
        <source>The pass was held before the scanner at the entrance.</source>
        <translation>Код посещения показан сканеру у входа.</translation>
    </message>
    <message>
        <source>There is no pass yet: register a visit first.</source>
        <translation>Кода посещения ещё нет: сначала запишите визит.</translation>
    </message>
    <message>
        <source>The pass was held before the scanner at the desk.</source>
        <translation>Код посещения показан сканеру у стола.</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Are you still here?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message>
        <source>Soon this screen goes back to its start. What you did not finish is dropped, and nothing of it is kept.</source>
        <translation>Скоро экран вернётся к началу. Незаконченное будет отброшено, и ничего из него не сохранится.</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>Да, я здесь</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>You read first, then you choose.</source>
        <translation>Сначала вы читаете, потом выбираете.</translation>
    </message>
    <message>
        <source>Register my visit</source>
        <translation>Записать мой визит</translation>
    </message>
    <message>
        <source>Record another visit, or see what is kept.</source>
        <translation>Записать ещё один визит или посмотреть, что хранится.</translation>
    </message>
    <message>
        <source>I have a pass</source>
        <translation>У меня есть код посещения</translation>
    </message>
    <message>
        <source>Your records are deleted at once.</source>
        <translation>Ваши записи сразу удаляются.</translation>
    </message>
    <message>
        <source>Withdraw my consent</source>
        <translation>Отозвать согласие</translation>
    </message>
    <message>
        <source>Put the tools back at the top</source>
        <translation>Вернуть кнопки наверх</translation>
    </message>
    <message>
        <source>If somebody brought you here, you can let us record it, so that the right person is paid. You do not have to.</source>
        <translation>Если вас кто-то направил, вы можете разрешить нам это записать, чтобы комиссию получил тот, кому она положена. Это не обязательно.</translation>
    </message>
    <message>
        <source>You can also simply go in. Then nothing is recorded.</source>
        <translation>Можно и просто войти. Тогда ничего не записывается.</translation>
    </message>
    <message>
        <source>Who brought you here?</source>
        <translation>Кто вас направил?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Only you say this. Your price is the same, whatever you answer.</source>
        <translation>Это говорите только вы. Ваша цена одна и та же при любом ответе.</translation>
    </message>
    <message>
        <source>This did not work, and it is not your doing</source>
        <translation>Не получилось, и это не из-за вас</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>К началу</translation>
    </message>
    <message>
        <source>You can go in as you are. If you wish, call a person with the bell.</source>
        <translation>Вы можете просто войти. Если хотите, позовите сотрудника кнопкой с колокольчиком.</translation>
    </message>
    <message>
        <source>Back to the short text</source>
        <translation>К краткому тексту</translation>
    </message>
    <message>
        <source>In which language would you like to read?</source>
        <translation>На каком языке вам удобно читать?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Please go on in. The tour, the price and the contract are the same for everybody.</source>
        <translation>Пожалуйста, проходите. Осмотр, цена и договор для всех одинаковы.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Даю согласие</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <translation>Не даю согласия</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Полный текст</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Удалить последний знак</translation>
    </message>
    <message>
        <source>Your visit is recorded</source>
        <translation>Ваш визит записан</translation>
    </message>
    <message>
        <source>Print the pass</source>
        <translation>Напечатать код</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>The code of your pass as a picture</source>
        <translation>Ваш код посещения в виде картинки</translation>
    </message>
    <message>
        <source>Photograph this pass, or print it. With it you can see your visits, record another one, or withdraw. Without it, nobody can find you here.</source>
        <translation>Сфотографируйте код посещения или напечатайте его. С ним можно посмотреть свои визиты, записать ещё один или отозвать согласие. Без него вас здесь никто не найдёт.</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Действует до %1</translation>
    </message>
    <message>
        <source>Staff are called</source>
        <translation>Сотрудников позвали</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>К вам идут</translation>
    </message>
    <message>
        <source>There is no voice here. The text says the same.</source>
        <translation>Озвучивания здесь нет. В тексте сказано то же самое.</translation>
    </message>
    <message>
        <source>Show your pass to withdraw</source>
        <translation>Покажите код посещения, чтобы отозвать согласие</translation>
    </message>
    <message>
        <source>Show your pass</source>
        <translation>Покажите код посещения</translation>
    </message>
    <message>
        <source>Find my pass</source>
        <translation>Найти мой код</translation>
    </message>
    <message>
        <source>Welcome. Nothing was recorded.</source>
        <translation>Добро пожаловать. Ничего не записано.</translation>
    </message>
    <message>
        <source>We count how many people do not agree, never who.</source>
        <translation>Мы считаем только число отказов и никогда не записываем, чей это отказ.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Printed. Print once more</source>
        <translation>Напечатано. Напечатать ещё раз</translation>
    </message>
    <message>
        <source>This visit is recorded</source>
        <translation>Этот визит записан</translation>
    </message>
    <message>
        <source>Recorded visits: %1</source>
        <translation>Записано визитов: %1</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Остановить чтение</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Читать вслух</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Позвать сотрудника</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Who brought you today?</source>
        <translation>Кто вас сегодня направил?</translation>
    </message>
    <message>
        <source>Your visits</source>
        <translation>Ваши визиты</translation>
    </message>
    <message>
        <source>Record this visit</source>
        <translation>Записать этот визит</translation>
    </message>
    <message>
        <source>No visit is recorded. You can record this one.</source>
        <translation>Визитов не записано. Вы можете записать этот.</translation>
    </message>
    <message>
        <source>There is no consent of yours.</source>
        <translation>Вашего согласия нет.</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>На что вы согласились</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Одну минуту</translation>
    </message>
    <message>
        <source>Your records are being deleted, and every place is looked through again.</source>
        <translation>Ваши записи удаляются, и каждое место просматривается ещё раз.</translation>
    </message>
    <message>
        <source>Your pass is being looked up.</source>
        <translation>Идёт поиск вашего кода посещения.</translation>
    </message>
    <message>
        <source>Your visit is being recorded.</source>
        <translation>Ваш визит записывается.</translation>
    </message>
    <message>
        <source>Withdraw your consent</source>
        <translation>Отозвать согласие</translation>
    </message>
    <message>
        <source>Withdraw and delete</source>
        <translation>Отозвать и удалить</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>What is deleted now</source>
        <translation>Что сейчас удаляется</translation>
    </message>
    <message>
        <source>What stays, as proof</source>
        <translation>Что остаётся как подтверждение</translation>
    </message>
    <message>
        <source>It counts from now on. What was done before stays as it was, and nothing changes for you here.</source>
        <translation>Отзыв действует с этого момента. Сделанное раньше остаётся в силе, и для вас здесь ничего не меняется.</translation>
    </message>
    <message>
        <source>Your records are deleted</source>
        <translation>Ваши записи удалены</translation>
    </message>
    <message>
        <source>Print the certificate</source>
        <translation>Напечатать свидетельство</translation>
    </message>
    <message>
        <source>Certificate of deletion; it names nobody</source>
        <translation>Свидетельство об удалении; в нём никто не назван</translation>
    </message>
    <message>
        <source>I came by myself</source>
        <translation>Никто не направлял</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Агент</translation>
    </message>
    <message>
        <source>Sales partner</source>
        <translation>Дистрибьютор</translation>
    </message>
    <message>
        <source>Somebody who recommended us</source>
        <translation>Рекомендатель: тот, кто нас посоветовал</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>Предпочитаю не говорить</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Коротко</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Что записывается</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Где хранится</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Как долго хранится</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translation>Почему это нужно</translation>
    </message>
    <message>
        <source>What it may mean for you</source>
        <translation>Что это может значить для вас</translation>
    </message>
    <message>
        <source>The other way</source>
        <translation>Другой способ</translation>
    </message>
    <message>
        <source>If you do not agree</source>
        <translation>Если вы не согласитесь</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>Ваша цена</translation>
    </message>
    <message>
        <source>Who is given it</source>
        <translation>Кому передаётся</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Ваши права</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>Как отозвать согласие</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>Куда пожаловаться</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Кто решает</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Дети</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Если что-то случится</translation>
    </message>
    <message>
        <source>Help with this notice</source>
        <translation>Помощь с уведомлением</translation>
    </message>
    <message>
        <source>Where the camera looks</source>
        <translation>Куда смотрит камера</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>Это место</translation>
    </message>
    <message>
        <source>The whole rules</source>
        <translation>Полные правила</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовое основание</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>Оценка воздействия</translation>
    </message>
    <message>
        <source>Filing number</source>
        <translation>Номер регистрации</translation>
    </message>
    <message>
        <source>Version of this notice</source>
        <translation>Версия уведомления</translation>
    </message>
    <message>
        <source>rows of the person</source>
        <translation>записи этого человека</translation>
    </message>
    <message>
        <source>database rewritten without free space</source>
        <translation>база данных переписана без свободного места</translation>
    </message>
    <message>
        <source>every cell</source>
        <translation>каждое поле базы данных</translation>
    </message>
    <message>
        <source>decrypted pages with free space</source>
        <translation>расшифрованные страницы со свободным местом</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>файл базы данных</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>журнал упреждающей записи</translation>
    </message>
    <message>
        <source>other files in the folder</source>
        <translation>другие файлы в папке</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Читать дальше</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Назад по тексту</translation>
    </message>
    <message>
        <source>Your pass</source>
        <translation>Ваш пропуск</translation>
    </message>
    <message>
        <source>Read and choose</source>
        <translation>Чтение и выбор</translation>
    </message>
    <message>
        <source>Who brought you</source>
        <translation>Кто вас привёл</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать согласие</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>The printer does not work. The deletion is done all the same; you may photograph this screen.</source>
        <translation>Принтер не работает. Удаление всё равно выполнено; вы можете сфотографировать этот экран.</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Отозвано %1</translation>
    </message>
    <message>
        <source>Agreed on %1, valid until %2</source>
        <translation>Согласие дано %1, действует до %2</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Завершено %1</translation>
    </message>
    <message>
        <source>Recording your visits and the channel</source>
        <translation>Запись ваших визитов и канала</translation>
    </message>
    <message>
        <source>Comparing your face with your document, once</source>
        <translation>Сравнение вашего лица с документом, один раз</translation>
    </message>
    <message>
        <source>Reading your identity document</source>
        <translation>Чтение вашего документа</translation>
    </message>
    <message>
        <source>Telling the named channel about the settlement</source>
        <translation>Сообщение названному каналу о расчёте</translation>
    </message>
    <message>
        <source>Contacting you</source>
        <translation>Связь с вами</translation>
    </message>
    <message>
        <source>Keeping the two pictures of a comparison</source>
        <translation>Хранение двух снимков сравнения</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Никому.</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>Визит %1</translation>
    </message>
    <message>
        <source>Notice %1</source>
        <translation>Уведомление %1</translation>
    </message>
    <message>
        <source>Your visit pass: its code opens nothing any more</source>
        <translation>Ваш код посещения: он больше ничего не открывает</translation>
    </message>
    <message>
        <source>The result of comparing your face with your document</source>
        <translation>Результат сравнения вашего лица с документом</translation>
    </message>
    <message>
        <source>Your name and the end of your document&apos;s number</source>
        <translation>Ваше имя и последние знаки номера документа</translation>
    </message>
    <message>
        <source>What was noted for telling the channel about the settlement</source>
        <translation>Записанное для сообщения каналу о расчёте</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Ваш номер телефона</translation>
    </message>
    <message>
        <source>The two pictures of the comparison</source>
        <translation>Два снимка сравнения</translation>
    </message>
    <message>
        <source>The key to your records, so that no copy can be read</source>
        <translation>Ключ к вашим записям, чтобы ни одну копию нельзя было прочитать</translation>
    </message>
    <message>
        <source>That somebody agreed and withdrew: the notice&apos;s version and the times</source>
        <translation>Что кто-то согласился и отозвал согласие: версия уведомления и время</translation>
    </message>
    <message>
        <source>The certificate of this deletion</source>
        <translation>Свидетельство об этом удалении</translation>
    </message>
    <message>
        <source>Neither holds a name, a number or a picture</source>
        <translation>Ни там, ни там нет имени, номера и снимков</translation>
    </message>
    <message>
        <source>Deleted and checked</source>
        <translation>Удалено и проверено</translation>
    </message>
    <message>
        <source>Deleted entries</source>
        <translation>Удалено записей</translation>
    </message>
    <message>
        <source>The key to them is destroyed too.</source>
        <translation>Ключ к ним тоже уничтожен.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Номер свидетельства</translation>
    </message>
    <message>
        <source>Your recorded visits, each with its time and channel: %1</source>
        <translation>Записи о ваших визитах, с временем и каналом: %1</translation>
    </message>
    <message>
        <source>Put all that I touch further down</source>
        <translation>Переместить все кнопки ниже</translation>
    </message>
    <message>
        <source>Hold its square code in front of the reader, or type the sixteen characters that are printed with it.</source>
        <translation>Поднесите квадратный код к считывателю или введите шестнадцать знаков, напечатанных рядом.</translation>
    </message>
    <message>
        <source>Looked again</source>
        <translation>Проверено ещё раз</translation>
    </message>
    <message>
        <source>In %1 places; nothing was found</source>
        <translation>Мест: %1; ничего не найдено</translation>
    </message>
    <message>
        <source>This notice has changed</source>
        <translation>Уведомление изменилось</translation>
    </message>
    <message>
        <source>You agreed to version %1. Below is what has changed since, so you are asked again. Your records stay as they are, whatever you answer.</source>
        <translation>Вы согласились на версию %1. Ниже указано, что с тех пор изменилось, поэтому мы спрашиваем снова. Что бы вы ни ответили, ваши записи останутся как есть.</translation>
    </message>
    <message>
        <source>You agreed to version %1, which is no longer kept here. Below is what the notice says now, so you are asked again. Your records stay as they are, whatever you answer.</source>
        <translation>Вы согласились на версию %1, которая здесь больше не хранится. Ниже указано, что уведомление говорит теперь, поэтому мы спрашиваем снова. Что бы вы ни ответили, ваши записи останутся как есть.</translation>
    </message>
    <message>
        <source>What changed: %1</source>
        <translation>Что изменилось: %1</translation>
    </message>
    <message>
        <source>Print a confirmation</source>
        <translation>Напечатать подтверждение</translation>
    </message>
    <message>
        <source>If you want, take a confirmation on paper: it says which notice and which hour, and nothing of you.</source>
        <translation>Если хотите, возьмите бумажное подтверждение: в нём указано, какое уведомление и какой час, и ничего о вас.</translation>
    </message>
    <message>
        <source>Read what changed</source>
        <translation>Прочитать, что изменилось</translation>
    </message>
    <message>
        <source>The notice changed since you agreed. Unless you agree to the new version, no new visit is recorded. What is recorded stays as it is, and you can withdraw it.</source>
        <translation>После вашего согласия уведомление изменилось. Пока вы не согласитесь на новую версию, новые визиты не записываются. Записанное остаётся как есть, и вы можете отозвать его.</translation>
    </message>
    <message>
        <source>No visit is recorded.</source>
        <translation>Визитов не записано.</translation>
    </message>
    <message>
        <source>What you withdrew is deleted</source>
        <translation>То, что вы отозвали, удалено</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>The printer does not work. Nothing of you was recorded all the same.</source>
        <translation>Принтер не работает. О вас всё равно ничего не записано.</translation>
    </message>
    <message>
        <source>This is no longer said.</source>
        <translation>Этого пункта больше нет.</translation>
    </message>
    <message>
        <source>Nothing was said about it before.</source>
        <translation>Раньше об этом ничего не говорилось.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Раньше: %1</translation>
    </message>
    <message>
        <source>Everything that I agreed to</source>
        <translation>Всё, на что я согласился или согласилась</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Только: %1</translation>
    </message>
    <message>
        <source>Your pass, and all else that you agreed to</source>
        <translation>Ваш код посещения и всё остальное, на что вы согласились</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Everything that is kept about you</source>
        <translation>Всё, что хранится о вас</translation>
    </message>
    <message>
        <source>Back to my visits</source>
        <translation>Назад к моим визитам</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Напечатать копию</translation>
    </message>
    <message>
        <source>Nothing is kept but your pass.</source>
        <translation>Ничего, кроме вашего кода посещения, не хранится.</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Записей: %1</translation>
    </message>
    <message>
        <source>This is all. No picture of you is kept, no template of your face, no whole number of a document.</source>
        <translation>Это всё. Ни ваш снимок, ни шаблон лица, ни полный номер документа не хранятся.</translation>
    </message>
    <message>
        <source>See everything that is kept about me</source>
        <translation>Посмотреть всё, что хранится обо мне</translation>
    </message>
    <message>
        <source>Face and document were compared: they match</source>
        <translation>Лицо и документ сравнены: совпадают</translation>
    </message>
    <message>
        <source>Face and document were compared: a person was to look</source>
        <translation>Лицо и документ сравнены: проверку передали человеку</translation>
    </message>
    <message>
        <source>Face and document could not be compared</source>
        <translation>Сравнить лицо и документ не удалось</translation>
    </message>
    <message>
        <source>A person looked: document and holder agree</source>
        <translation>Проверил человек: документ и предъявитель соответствуют</translation>
    </message>
    <message>
        <source>A person looked: document and holder differ</source>
        <translation>Проверил человек: документ и предъявитель не соответствуют</translation>
    </message>
    <message>
        <source>A person looked and could not tell</source>
        <translation>Человек проверил и не смог определить</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <translation>Хранится до %1</translation>
    </message>
    <message>
        <source>Given to nobody</source>
        <translation>Никому не передаётся</translation>
    </message>
    <message>
        <source>May be given to: %1</source>
        <translation>Может быть передано: %1</translation>
    </message>
    <message>
        <source>From your document</source>
        <translation>Из вашего документа</translation>
    </message>
    <message>
        <source>Number ends in %1</source>
        <translation>Номер оканчивается на %1</translation>
    </message>
    <message>
        <source>Born on %1</source>
        <translation>Дата рождения: %1</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>Прочитано %1</translation>
    </message>
    <message>
        <source>It is linked to the visits above.</source>
        <translation>Связан с визитами, указанными выше.</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Проверка личности</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Что хранится</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Что остаётся</translation>
    </message>
    <message>
        <source>Sentence %1 of %2</source>
        <translation>Фраза %1 из %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>At usual speed</source>
        <translation>Обычный темп</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Медленнее</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Распечатать</translation>
    </message>
    <message>
        <source>The printer does not work. The screen says all that the paper would.</source>
        <translation>Принтер не работает. На экране написано всё то же, что было бы на бумаге.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Код: %1</translation>
    </message>
    <message>
        <source>I was given a code</source>
        <translation>Мне дали код</translation>
    </message>
    <message>
        <source>The code that you were given</source>
        <translation>Код, который вам дали</translation>
    </message>
    <message>
        <source>If an agent, distributor or referrer gave you a code, you confirm with it that they brought you. Without one, nothing changes for you.</source>
        <translation>Если агент, дистрибьютор или рекомендатель дал вам код, вводом вы подтверждаете, что вас направил он. Без кода для вас ничего не меняется.</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Использовать код</translation>
    </message>
    <message>
        <source>Go on without a code</source>
        <translation>Продолжить без кода</translation>
    </message>
    <message>
        <source>A commission is due to: %1</source>
        <translation>Комиссия причитается: %1</translation>
    </message>
    <message>
        <source>The rules do not decide; a person does</source>
        <translation>Правила не решают, решает человек</translation>
    </message>
    <message>
        <source>No commission is due</source>
        <translation>Комиссия не причитается</translation>
    </message>
    <message>
        <source>Channel corrected by you</source>
        <translation>Исправленный вами канал</translation>
    </message>
    <message>
        <source>For the visit of %1</source>
        <translation>Для визита %1</translation>
    </message>
    <message>
        <source>Said on %1</source>
        <translation>Сказано %1</translation>
    </message>
    <message>
        <source>What the rules said at the signing</source>
        <translation>Что говорили правила при подписании</translation>
    </message>
    <message>
        <source>What the rules said at a visit</source>
        <translation>Что говорили правила при визите</translation>
    </message>
    <message>
        <source>Rules, version %1</source>
        <translation>Правила, версия %1</translation>
    </message>
    <message>
        <source>Dispute no. %1</source>
        <translation>Возражение № %1</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>Решено %1</translation>
    </message>
    <message>
        <source>A person has to decide</source>
        <translation>Должен решить человек</translation>
    </message>
    <message>
        <source>May be told the settlement</source>
        <translation>Можно сообщить о расчёте</translation>
    </message>
    <message>
        <source>Who is here with you?</source>
        <translation>Кто сейчас с тобой?</translation>
    </message>
    <message>
        <source>Under 14, your mother, your father or another guardian reads the notice and answers it. Without them nothing is recorded, and you are welcome all the same.</source>
        <translation>Если тебе нет 14 лет, уведомление читает и отвечает мама, папа или другой опекун. Без них ничего не записывается, и мы всё равно тебе рады.</translation>
    </message>
    <message>
        <source>I am under 14</source>
        <translation>Мне нет 14 лет</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>My mother is here</source>
        <translation>Мама здесь</translation>
    </message>
    <message>
        <source>My father is here</source>
        <translation>Папа здесь</translation>
    </message>
    <message>
        <source>Another guardian is here</source>
        <translation>Здесь другой опекун</translation>
    </message>
    <message>
        <source>Nobody is here with me</source>
        <translation>Со мной никого нет</translation>
    </message>
    <message>
        <source>I am 14 or older</source>
        <translation>Мне 14 лет или больше</translation>
    </message>
    <message>
        <source>To the mother: please read this and answer it yourself, for your child.</source>
        <translation>Маме: пожалуйста, прочтите это и ответьте сами, за своего ребёнка.</translation>
    </message>
    <message>
        <source>To the father: please read this and answer it yourself, for your child.</source>
        <translation>Папе: пожалуйста, прочтите это и ответьте сами, за своего ребёнка.</translation>
    </message>
    <message>
        <source>To the guardian: please read this and answer it yourself, for the child.</source>
        <translation>Опекуну: пожалуйста, прочтите это и ответьте сами, за ребёнка.</translation>
    </message>
</context>
</TS>
