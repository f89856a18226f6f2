<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Controls</name>
    <message>
        <source>The camera is open</source>
        <translation>الكاميرا مفتوحة</translation>
    </message>
    <message>
        <source>The camera is closed</source>
        <translation>الكاميرا مغلقة</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Text that can be scrolled</source>
        <translation>نص يمكن تمريره</translation>
    </message>
    <message>
        <source>There is more below</source>
        <translation>توجد بقية في الأسفل</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>رقم الموظف</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>جارٍ تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This screen is having a short rest. Nothing was recorded. Staff are told.</source>
        <translation>هذه الشاشة في استراحة قصيرة. لم يُسجَّل شيء. أُبلغ الموظفون.</translation>
    </message>
    <message>
        <source>Your records cannot be opened right now. Nothing was changed. Staff are told.</source>
        <translation>لا يمكن فتح سجلاتكم الآن. لم يتغير شيء. أُبلغ الموظفون.</translation>
    </message>
    <message>
        <source>The device did not work. Nothing was kept. A person will check instead.</source>
        <translation>لم يعمل الجهاز. لم يُحفظ شيء. يتحقق موظف بدلًا منه.</translation>
    </message>
    <message>
        <source>Correct the file that is named, or put the shipped one back.</source>
        <translation>صحّحوا الملف المذكور، أو أعيدوا الملف الأصلي المرفق مع البرنامج.</translation>
    </message>
    <message>
        <source>Give this account the right to write to the folder that is named, or name another folder.</source>
        <translation>امنحوا هذا الحساب حق الكتابة في المجلد المذكور، أو حدّدوا مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Free some space on the disk. Nothing that was confirmed is lost.</source>
        <translation>أخلوا بعض المساحة على القرص. لم يضِع شيء مما تم تأكيده.</translation>
    </message>
    <message>
        <source>Start it on a machine with a display, or play the journey with --headless FOLDER.</source>
        <translation>شغّلوا البرنامج على جهاز له شاشة، أو شغّلوا المسار باستخدام ⁦--headless FOLDER⁩.</translation>
    </message>
    <message>
        <source>Mingshi is running already. Use that window or end it.</source>
        <translation>برنامج Mingshi يعمل بالفعل. استخدموا نافذته أو أغلقوها.</translation>
    </message>
    <message>
        <source>Put the notice that is named into the notices folder. Without a notice nothing is asked.</source>
        <translation>ضعوا الإشعار المذكور في مجلد الإشعارات. من دون إشعار لا يُسأل عن شيء.</translation>
    </message>
    <message>
        <source>Fill in the fields that are named, then start again.</source>
        <translation>املؤوا الحقول المذكورة، ثم أعيدوا التشغيل.</translation>
    </message>
    <message>
        <source>The notice changed after it was approved. Put the approved one back or have the new one approved.</source>
        <translation>تغيّر الإشعار بعد اعتماده. أعيدوا الإشعار المعتمد أو اطلبوا اعتماد الجديد.</translation>
    </message>
    <message>
        <source>The record, receipt or key is damaged or of another kind. Use the file as it was handed out.</source>
        <translation>السجل أو الإيصال أو المفتاح تالف أو من نوع آخر. استخدموا الملف كما سُلّم.</translation>
    </message>
    <message>
        <source>There is no database in the folder that is named. Check the folder, or restore a backup.</source>
        <translation>لا توجد قاعدة بيانات في المجلد المذكور. تحققوا من المجلد، أو استعيدوا نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The file is an unencrypted database. It was left as it is. Name the right folder.</source>
        <translation>الملف قاعدة بيانات غير مشفّرة، وقد تُرك كما هو. حدّدوا المجلد الصحيح.</translation>
    </message>
    <message>
        <source>The file belongs to another program. It was left as it is. Name the right folder.</source>
        <translation>الملف يخص برنامجًا آخر، وقد تُرك كما هو. حدّدوا المجلد الصحيح.</translation>
    </message>
    <message>
        <source>The passphrase does not fit. Try again, or use the printed recovery key.</source>
        <translation>عبارة المرور غير مطابقة. حاولوا مرة أخرى، أو استخدموا مفتاح الاسترداد المطبوع.</translation>
    </message>
    <message>
        <source>The database is damaged. It was left as it is. Restore the newest backup.</source>
        <translation>قاعدة البيانات تالفة، وقد تُركت كما هي. استعيدوا أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A newer Mingshi wrote this database. Install that version.</source>
        <translation>كُتبت قاعدة البيانات هذه بإصدار أحدث من Mingshi. ثبّتوا ذلك الإصدار.</translation>
    </message>
    <message>
        <source>Another process has the database open. End it first.</source>
        <translation>عملية أخرى تفتح قاعدة البيانات. أنهوها أولًا.</translation>
    </message>
    <message>
        <source>The database refused a record that no consent allows. Tell the makers; nothing was stored.</source>
        <translation>رفضت قاعدة البيانات سجلًا لا تسمح به أي موافقة. أبلغوا المطوّرين؛ لم يُخزَّن شيء.</translation>
    </message>
    <message>
        <source>This build has no encryption. It was stopped before it wrote anything. Install a proper build.</source>
        <translation>هذه النسخة من البرنامج بلا تشفير، وقد أُوقفت قبل أن تكتب أي شيء. ثبّتوا نسخة سليمة.</translation>
    </message>
    <message>
        <source>The file key-slots.json is missing. Put it back from the backup; without it nothing can be read.</source>
        <translation>الملف ⁦key-slots.json⁩ مفقود. أعيدوه من النسخة الاحتياطية؛ لا يمكن قراءة شيء من دونه.</translation>
    </message>
    <message>
        <source>The file key-slots.json is damaged. Put it back from the backup.</source>
        <translation>الملف ⁦key-slots.json⁩ تالف. أعيدوه من النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Your consent is withdrawn and nothing more is used. Staff finish the deletion with you.</source>
        <translation>سُحبت موافقتكم ولن يُستخدم أي شيء بعد الآن. يُكمل الموظفون الحذف معكم.</translation>
    </message>
    <message>
        <source>Traces were found after deletion. Open the manager&apos;s panel and repeat the deletion.</source>
        <translation>وُجدت آثار بعد الحذف. افتحوا لوحة المدير وكرّروا الحذف.</translation>
    </message>
    <message>
        <source>A face model is missing. Install Mingshi again, or switch the comparison off.</source>
        <translation>أحد نماذج الوجه مفقود. أعيدوا تثبيت برنامج Mingshi، أو أوقفوا المقارنة.</translation>
    </message>
    <message>
        <source>A face model is not the approved one. Install Mingshi again; do not use the file.</source>
        <translation>أحد نماذج الوجه ليس النموذج المعتمد. أعيدوا تثبيت برنامج Mingshi، ولا تستخدموا الملف.</translation>
    </message>
    <message>
        <source>A face model cannot be loaded. Install Mingshi again.</source>
        <translation>تعذّر تحميل أحد نماذج الوجه. أعيدوا تثبيت برنامج Mingshi.</translation>
    </message>
    <message>
        <source>Check that the camera is plugged in and named in the settings.</source>
        <translation>تأكدوا من توصيل الكاميرا وتسميتها في الإعدادات.</translation>
    </message>
    <message>
        <source>The camera gave no more pictures. Unplug it and plug it in again.</source>
        <translation>توقفت الكاميرا عن إرسال الصور. افصلوها ثم أعيدوا توصيلها.</translation>
    </message>
    <message>
        <source>Too much time passed since you agreed. The camera stayed closed.</source>
        <translation>مضى وقت طويل على موافقتكم. بقيت الكاميرا مغلقة.</translation>
    </message>
    <message>
        <source>Ask the buyer again if the buyer wishes.</source>
        <translation>اسألوا المشتري من جديد إن رغب في ذلك.</translation>
    </message>
    <message>
        <source>Check that the card reader is plugged in and named in the settings.</source>
        <translation>تأكدوا من توصيل قارئ البطاقات وتسميته في الإعدادات.</translation>
    </message>
    <message>
        <source>The card reader was unplugged. Plug it in and try again.</source>
        <translation>فُصل قارئ البطاقات. أعيدوا توصيله ثم حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>The card reader does not answer. Unplug it and plug it in again.</source>
        <translation>قارئ البطاقات لا يستجيب. افصلوه ثم أعيدوا توصيله.</translation>
    </message>
    <message>
        <source>The card reader answered with disturbed data. Try again.</source>
        <translation>أرسل قارئ البطاقات بيانات مشوّشة. حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>The reader&apos;s security module failed its self-test. Have it replaced.</source>
        <translation>لم تجتز وحدة الأمان في القارئ فحصها الذاتي. اطلبوا استبدالها.</translation>
    </message>
    <message>
        <source>The card was taken away too early. Nothing was kept. Please place it again.</source>
        <translation>رُفعت الوثيقة قبل انتهاء القراءة. لم يُحفظ شيء. يُرجى وضعها مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask the buyer to leave the card on the reader until the tick appears.</source>
        <translation>اطلبوا من المشتري إبقاء الوثيقة على القارئ حتى تظهر علامة الصح.</translation>
    </message>
    <message>
        <source>The card could not be read. Nothing was kept. Please lift it and place it again.</source>
        <translation>تعذّرت قراءة الوثيقة. لم يُحفظ شيء. يُرجى رفعها ثم وضعها مرة أخرى.</translation>
    </message>
    <message>
        <source>Lift the card and place it again; after a second try, check by hand.</source>
        <translation>ارفعوا الوثيقة وضعوها مرة أخرى؛ وبعد المحاولة الثانية تحققوا يدويًا.</translation>
    </message>
    <message>
        <source>The reader and the card did not understand each other. A person will look at it.</source>
        <translation>لم يتفاهم القارئ والوثيقة. سينظر فيها موظف.</translation>
    </message>
    <message>
        <source>Reading was disturbed or the module did not accept the card. Check by hand.</source>
        <translation>حدث تشويش في القراءة أو لم تقبل الوحدة الوثيقة. تحققوا يدويًا.</translation>
    </message>
    <message>
        <source>This kind of card is not known here. A person will look at it.</source>
        <translation>هذا النوع من الوثائق غير معروف هنا. سينظر فيها موظف.</translation>
    </message>
    <message>
        <source>The card&apos;s type is not known to this version. Check by hand.</source>
        <translation>نوع الوثيقة غير معروف في هذا الإصدار. تحققوا يدويًا.</translation>
    </message>
    <message>
        <source>The portrait on the chip cannot be decoded here. Install the reader maker&apos;s decoder, or check by hand.</source>
        <translation>لا يمكن فك ترميز الصورة المخزّنة في الشريحة هنا. ثبّتوا برنامج فك الترميز من صانع القارئ، أو تحققوا يدويًا.</translation>
    </message>
    <message>
        <source>The code scanner does not work. Please type the code of your pass.</source>
        <translation>ماسح الرموز لا يعمل. يُرجى كتابة رمز الزيارة.</translation>
    </message>
    <message>
        <source>Check that the scanner is plugged in and named in the settings.</source>
        <translation>تأكدوا من توصيل الماسح وتسميته في الإعدادات.</translation>
    </message>
    <message>
        <source>The printer does not work. Your pass is valid; please note or photograph the code.</source>
        <translation>الطابعة لا تعمل. رمز زيارتكم سارٍ؛ يُرجى كتابته أو تصويره.</translation>
    </message>
    <message>
        <source>Check paper, cable and the queue named in the settings.</source>
        <translation>تأكدوا من الورق والكابل وقائمة الطباعة المسمّاة في الإعدادات.</translation>
    </message>
    <message>
        <source>This pass is not known here. It may have been withdrawn already.</source>
        <translation>رمز الزيارة هذا غير معروف هنا. قد تكون موافقته سُحبت من قبل.</translation>
    </message>
    <message>
        <source>A withdrawn pass is unknown on purpose. Nothing can be found without it.</source>
        <translation>الرمز الذي سُحبت موافقته يصبح مجهولًا عن قصد. لا يمكن العثور على شيء من دونه.</translation>
    </message>
    <message>
        <source>This is not a visit pass. Please try again or type the code.</source>
        <translation>هذا ليس رمز زيارة. يُرجى المحاولة مرة أخرى أو كتابة الرمز.</translation>
    </message>
    <message>
        <source>Let the visitor type the short code.</source>
        <translation>دعوا الزائر يكتب الرمز القصير.</translation>
    </message>
    <message>
        <source>The number or the password is not right.</source>
        <translation>الرقم أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a moment.</source>
        <translation>محاولات كثيرة. يُرجى الانتظار قليلًا.</translation>
    </message>
    <message>
        <source>There is no consent for this, so it was not done.</source>
        <translation>لا توجد موافقة على هذا، فلم يُنفَّذ.</translation>
    </message>
    <message>
        <source>Ask the person first; without consent the record cannot exist.</source>
        <translation>اسألوا الشخص أولًا؛ لا يمكن أن يوجد السجل من دون موافقة.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>تم الإيقاف. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Stopped at the person&apos;s wish.</source>
        <translation>تم الإيقاف برغبة الشخص.</translation>
    </message>
    <message>
        <source>An unexpected fault. Make a support bundle and tell the makers.</source>
        <translation>خلل غير متوقع. أنشئوا حزمة الدعم وأبلغوا المطوّرين.</translation>
    </message>
    <message>
        <source>There is no voice here. The text says the same.</source>
        <translation>القراءة الصوتية غير متاحة هنا. النص يقول الشيء نفسه.</translation>
    </message>
    <message>
        <source>Check that espeak-ng is installed and the loudspeaker is plugged in.</source>
        <translation>تأكدوا من تثبيت ⁦espeak-ng⁩ ومن توصيل مكبر الصوت.</translation>
    </message>
    <message>
        <source>The clock of this device is not right, so nothing can be agreed here now. Nothing was recorded. Staff are told.</source>
        <translation>ساعة هذا الجهاز غير صحيحة، لذلك لا يمكن إعطاء الموافقة هنا الآن. لم يُسجَّل شيء. أُبلغ الموظفون.</translation>
    </message>
    <message>
        <source>The clock shows less than the newest record. Set it right; if it once ran ahead, correct it with mingshictl store clock.</source>
        <translation>تُظهر الساعة وقتًا أقدم من أحدث سجل. اضبطوها؛ وإن كانت قد تقدّمت يومًا فصحّحوا ذلك بالأمر mingshictl store clock.</translation>
    </message>
    <message>
        <source>The security chip (TPM) that the settings name does not answer. Switch it on in the firmware, or open with the printed recovery key.</source>
        <translation>شريحة الأمان (TPM) المذكورة في الإعدادات لا تجيب. شغّلوها في البرنامج الثابت، أو افتحوا السجلات بمفتاح الاسترداد المطبوع.</translation>
    </message>
    <message>
        <source>The security chip (TPM) does not release the key: it was cleared or replaced, or this machine was started otherwise. Open with the printed recovery key, then renew the slot with mingshictl store keys rotate.</source>
        <translation>شريحة الأمان (TPM) لا تسلّم المفتاح: مُسحت أو استُبدلت، أو شُغّل هذا الجهاز بطريقة أخرى. افتحوا السجلات بمفتاح الاسترداد المطبوع، ثم جدّدوا خانة المفتاح بالأمر mingshictl store keys rotate.</translation>
    </message>
    <message>
        <source>Without this key slot the records could not be opened any more on another machine. Add a passphrase or a recovery key first.</source>
        <translation>من دون خانة المفتاح هذه لا يمكن فتح السجلات بعد ذلك على جهاز آخر. أضيفوا أولًا عبارة مرور أو مفتاح استرداد.</translation>
    </message>
    <message>
        <source>The disk did not read or write as it was told. Nothing that was confirmed is lost. Have the disk looked at, and back up now.</source>
        <translation>لم يقرأ القرص أو يكتب كما طُلب منه. لم يُفقد شيء مما جرى تأكيده. افحصوا القرص، وخذوا نسخة احتياطية الآن.</translation>
    </message>
</context>
<context>
    <name>Manager</name>
    <message>
        <source>Agreed</source>
        <translation>وافقوا</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رفضوا</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سحبوا الموافقة</translation>
    </message>
    <message>
        <source>Deleted, and proven</source>
        <translation>تم الحذف وإثباته</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>العودة إلى النظرة العامة</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>The database and its files were read again after the deletion. This certificate was made only then.</source>
        <translation>أُعيدت قراءة قاعدة البيانات وملفاتها بعد الحذف، ولم تُنشأ هذه الشهادة إلا بعد ذلك.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Deletions: %1</source>
        <translation>عمليات الحذف: %1</translation>
    </message>
    <message>
        <source>Nothing was deleted yet. When a visitor withdraws, the certificate appears here.</source>
        <translation>لم يُحذف شيء بعد. عندما يسحب زائر موافقته تظهر الشهادة هنا.</translation>
    </message>
    <message>
        <source>Stored faces: %1 of %2</source>
        <translation>الوجوه المحفوظة: %1 من %2</translation>
    </message>
    <message>
        <source>No face is stored. At the second figure a filing with the authorities is due.</source>
        <translation>لا وجه محفوظ. عند بلوغ العدد الثاني يلزم القيد لدى الجهات المختصة.</translation>
    </message>
    <message>
        <source>At the second figure a filing with the authorities is due.</source>
        <translation>عند بلوغ العدد الثاني يلزم القيد لدى الجهات المختصة.</translation>
    </message>
    <message>
        <source>Sign in to see what happened</source>
        <translation>سجّلوا الدخول للاطلاع على ما جرى</translation>
    </message>
    <message>
        <source>Manager&apos;s panel</source>
        <translation>لوحة المدير</translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>النص %1٪</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Show as bars</source>
        <translation>عرض كأعمدة</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>people with a live key</source>
        <translation>أشخاص لهم مفتاح قائم</translation>
    </message>
    <message>
        <source>recorded visits</source>
        <translation>زيارات مسجلة</translation>
    </message>
    <message>
        <source>How visitors answered, by purpose</source>
        <translation>إجابات الزوار بحسب الغرض</translation>
    </message>
    <message>
        <source>Nobody was asked yet. The first answer at the entrance appears here.</source>
        <translation>لم يُسأل أحد بعد. تظهر هنا أول إجابة عند المدخل.</translation>
    </message>
    <message>
        <source>The audit log is intact. Entries: %1</source>
        <translation>سجل التدقيق سليم. عدد القيود: %1</translation>
    </message>
    <message>
        <source>The audit log does not fit its own chain: something was changed, removed or moved. Entries: %1. Keep the machine as it is and call the privacy officer.</source>
        <translation>سجل التدقيق لا يطابق سلسلته: هناك ما غُيّر أو أُزيل أو نُقل. عدد القيود: %1. اتركوا الجهاز كما هو واتصلوا بمسؤول حماية المعلومات الشخصية.</translation>
    </message>
    <message>
        <source>The records did not open</source>
        <translation>لم تُفتح السجلات</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يجب فعله</translation>
    </message>
    <message>
        <source>The file was left as it is and no other was made in its place. While it is closed nothing is asked of visitors; signings go on with the check by a person, on paper. Start the program again when the cause is gone.</source>
        <translation>تُرك الملف كما هو ولم يُنشأ غيره مكانه. وما دام مغلقًا لا يُسأل الزوار عن شيء، ويستمر التوقيع بتحقق الموظف وعلى الورق. أعيدوا تشغيل البرنامج بعد زوال السبب.</translation>
    </message>
    <message>
        <source>rows of the person</source>
        <translation>سجلات الشخص</translation>
    </message>
    <message>
        <source>database rewritten without free space</source>
        <translation>أُعيدت كتابة قاعدة البيانات بلا مساحة حرة</translation>
    </message>
    <message>
        <source>every cell</source>
        <translation>كل حقل في قاعدة البيانات</translation>
    </message>
    <message>
        <source>decrypted pages with free space</source>
        <translation>الصفحات بعد فك التشفير مع المساحة الحرة</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>ملف قاعدة البيانات</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>سجل الكتابة المسبقة</translation>
    </message>
    <message>
        <source>other files in the folder</source>
        <translation>بقية ملفات المجلد</translation>
    </message>
    <message>
        <source>Visits and channel</source>
        <translation>الزيارات والقناة</translation>
    </message>
    <message>
        <source>Comparison of card and face</source>
        <translation>مقارنة الوجه بالوثيقة</translation>
    </message>
    <message>
        <source>Reading the identity card</source>
        <translation>قراءة وثيقة الهوية</translation>
    </message>
    <message>
        <source>Telling a channel the settlement</source>
        <translation>إبلاغ القناة بالتسوية</translation>
    </message>
    <message>
        <source>Being contacted</source>
        <translation>التواصل مع الشخص</translation>
    </message>
    <message>
        <source>Keeping the two pictures</source>
        <translation>حفظ الصورتين</translation>
    </message>
    <message>
        <source>The purpose was met or can no longer be met</source>
        <translation>تحقق الغرض أو لم يعد تحقيقه ممكنًا</translation>
    </message>
    <message>
        <source>The service ended or the time for keeping was over</source>
        <translation>انتهت الخدمة أو انقضت مدة الحفظ</translation>
    </message>
    <message>
        <source>The person withdrew the consent</source>
        <translation>سحب الشخص الموافقة</translation>
    </message>
    <message>
        <source>The processing broke the law or an agreement</source>
        <translation>خالفت المعالجة القانون أو اتفاقًا</translation>
    </message>
    <message>
        <source>Another case that a law names</source>
        <translation>حالة أخرى ينص عليها القانون</translation>
    </message>
    <message>
        <source>%1 (PIPL article 47(1), item %2)</source>
        <translation>%1 (قانون حماية المعلومات الشخصية، المادة ٤٧، الفقرة ١، البند %2)</translation>
    </message>
    <message>
        <source>Key of the person</source>
        <translation>مفتاح الشخص</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>أُتلف</translation>
    </message>
    <message>
        <source>Kept: other purposes still have a consent</source>
        <translation>باقٍ: ما زالت هناك موافقة على أغراض أخرى</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>الأغراض</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>وقت إثبات الحذف</translation>
    </message>
    <message>
        <source>Rows deleted</source>
        <translation>عدد السجلات المحذوفة</translation>
    </message>
    <message>
        <source>Searched afterwards, nothing found</source>
        <translation>بُحث فيها بعد الحذف ولم يوجد شيء</translation>
    </message>
    <message>
        <source>Pseudonym, leads to nobody any more</source>
        <translation>اسم مستعار لم يعد يدل على أحد</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>رقم الشهادة</translation>
    </message>
    <message>
        <source>Rows deleted: %1</source>
        <translation>السجلات المحذوفة: %1</translation>
    </message>
    <message>
        <source>Fewer than 10 answers: no share is drawn</source>
        <translation>أقل من ١٠ إجابات: لا تُعرض نسبة</translation>
    </message>
    <message>
        <source>%1 % of %2 answers agreed</source>
        <translation>نسبة الموافقة %1٪ من إجابات عددها %2</translation>
    </message>
    <message>
        <source>Devices and backup</source>
        <translation>الأجهزة والنسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>فحص مرة أخرى</translation>
    </message>
    <message>
        <source>Looking opens no camera and reads no card.</source>
        <translation>لا يفتح الفحص الكاميرا ولا يقرأ أي بطاقة.</translation>
    </message>
    <message>
        <source>Before it is deleted</source>
        <translation>قبل الحذف</translation>
    </message>
    <message>
        <source>First choose why.</source>
        <translation>اختر السبب أولاً.</translation>
    </message>
    <message>
        <source>Delete and prove</source>
        <translation>حذف وإثبات</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>اتركه كما هو</translation>
    </message>
    <message>
        <source>Deleting, then reading back</source>
        <translation>جارٍ الحذف ثم القراءة للتحقق</translation>
    </message>
    <message>
        <source>Nothing of this person is kept any more.</source>
        <translation>لم يعد يُحفظ أي شيء عن هذا الشخص.</translation>
    </message>
    <message>
        <source>This goes, with everything that rests on it, and the person&apos;s key</source>
        <translation>سيُحذف هذا وكل ما يستند إليه، ومفتاح الشخص</translation>
    </message>
    <message>
        <source>This stays for three years as proof: that consent existed and that it was deleted, under a pseudonym that leads to nobody. Nothing that the person or a document said stays.</source>
        <translation>يبقى هذا ثلاث سنوات كدليل: أن الموافقة كانت موجودة وأنه تم الحذف، باسم مستعار لا يقود إلى أحد. ولا يبقى شيء مما قاله الشخص أو الوثيقة.</translation>
    </message>
    <message>
        <source>Why it is deleted</source>
        <translation>سبب الحذف</translation>
    </message>
    <message>
        <source>Delete a record</source>
        <translation>حذف سجل</translation>
    </message>
    <message>
        <source>Delete a record at its holder&apos;s wish</source>
        <translation>حذف سجل بناءً على رغبة صاحبه</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>Face models</source>
        <translation>نماذج الوجه</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>قارئ البطاقات</translation>
    </message>
    <message>
        <source>Scanner at the entrance</source>
        <translation>الماسح عند المدخل</translation>
    </message>
    <message>
        <source>Scanner at the desk</source>
        <translation>الماسح عند المكتب</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Has not answered yet</source>
        <translation>لم يُجب بعد</translation>
    </message>
    <message>
        <source>None at this site</source>
        <translation>لا يوجد في هذا الموقع</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>None was made yet</source>
        <translation>لم تُنشأ أي نسخة بعد</translation>
    </message>
    <message>
        <source>Make one with mingshictl store backup.</source>
        <translation>أنشئ واحدة بالأمر mingshictl store backup.</translation>
    </message>
    <message>
        <source>Free space for records</source>
        <translation>المساحة الحرة للسجلات</translation>
    </message>
    <message>
        <source>That is little. Free some space on the disk.</source>
        <translation>هذا قليل. أفرغ بعض المساحة على القرص.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Agrees with the records</source>
        <translation>متوافقة مع السجلات</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Does not fit its own chain</source>
        <translation>لا يطابق سلسلته</translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation>تمت الموافقة في %1</translation>
    </message>
    <message>
        <source>Notice %1, version %2</source>
        <translation>الإشعار %1، الإصدار %2</translation>
    </message>
    <message>
        <source>Recorded visits</source>
        <translation>الزيارات المسجلة</translation>
    </message>
    <message>
        <source>The next automatic deletion is due on %1.</source>
        <translation>موعد الحذف التلقائي التالي: %1.</translation>
    </message>
    <message>
        <source>Nothing is waiting for automatic deletion.</source>
        <translation>لا شيء ينتظر الحذف التلقائي.</translation>
    </message>
    <message>
        <source>Something should be deleted by now and is still there. People: %1. It is tried again by itself; if this stays, call support.</source>
        <translation>هناك ما كان يجب حذفه وما زال موجودًا. عدد الأشخاص: %1. تُعاد المحاولة تلقائيًا؛ وإن استمر ذلك فاتصل بالدعم.</translation>
    </message>
    <message>
        <source>What does the person ask for?</source>
        <translation>ماذا يطلب الشخص؟</translation>
    </message>
    <message>
        <source>Back to the requests</source>
        <translation>العودة إلى الطلبات</translation>
    </message>
    <message>
        <source>Touch what is asked for. No name is recorded: give the person the number that appears then.</source>
        <translation>المس ما يُطلب. لا يُسجَّل أي اسم: أعطِ الشخص الرقم الذي يظهر.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>جارٍ التسجيل</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>متأخرة: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>مفتوحة: %1</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>First choose what became of it.</source>
        <translation>اختر النتيجة أولاً.</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>تسجيل الجواب</translation>
    </message>
    <message>
        <source>Find the record by the holder&apos;s pass where something is to be deleted. Without a pass, look at the person&apos;s document: nothing of it is kept.</source>
        <translation>إذا كان هناك ما يُحذف فابحث عن السجل ببطاقة صاحبه. ومن دون بطاقة انظر إلى وثيقة الشخص: لا يُحفظ منها شيء.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>Tell the person the reason, and that a complaint to the cyberspace administration and a claim before the court are open (PIPL articles 50 and 65).</source>
        <translation>أخبر الشخص بالسبب، وبأن له أن يشتكي إلى إدارة الفضاء السيبراني وأن يرفع دعوى أمام المحكمة (المادتان 50 و65 من قانون PIPL).</translation>
    </message>
    <message>
        <source>Record a request</source>
        <translation>تسجيل طلب</translation>
    </message>
    <message>
        <source>What a visitor wants to see, copy, correct or withdraw goes at once at the visitor screen, with the pass. What cannot be done there is recorded here and answered within fifteen working days.</source>
        <translation>ما يريد الزائر الاطلاع عليه أو نسخه أو تصحيحه أو سحبه يتم فورًا على شاشة الزوار بالبطاقة. وما لا يمكن هناك يُسجَّل هنا ويُجاب عنه خلال خمسة عشر يوم عمل.</translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet. A request that is recorded appears here with its last day.</source>
        <translation>لم يطلب أحد شيئًا بعد. يظهر الطلب المسجل هنا مع آخر يوم له.</translation>
    </message>
    <message>
        <source>To see what is kept</source>
        <translation>الاطلاع على ما يُحفظ</translation>
    </message>
    <message>
        <source>A copy of what is kept</source>
        <translation>نسخة مما يُحفظ</translation>
    </message>
    <message>
        <source>A correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>To hand the data to somebody else</source>
        <translation>نقل البيانات إلى جهة أخرى</translation>
    </message>
    <message>
        <source>An explanation of the rules</source>
        <translation>شرح القواعد</translation>
    </message>
    <message>
        <source>On behalf of a relative who died</source>
        <translation>نيابة عن قريب متوفى</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>تم التنفيذ</translation>
    </message>
    <message>
        <source>It is refused, for a reason</source>
        <translation>مرفوض لسبب</translation>
    </message>
    <message>
        <source>The person took it back</source>
        <translation>سحبه الشخص</translation>
    </message>
    <message>
        <source>It could not be shown that the data are this person&apos;s</source>
        <translation>تعذر إثبات أن البيانات تخص هذا الشخص</translation>
    </message>
    <message>
        <source>Nothing of this person is kept</source>
        <translation>لا يُحفظ شيء عن هذا الشخص</translation>
    </message>
    <message>
        <source>A law wants it kept for longer</source>
        <translation>يقضي القانون بحفظه مدة أطول</translation>
    </message>
    <message>
        <source>It would harm the rights of others</source>
        <translation>يضر بحقوق الآخرين</translation>
    </message>
    <message>
        <source>It was done before and nothing has changed</source>
        <translation>نُفّذ سابقًا ولم يتغير شيء</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>متأخر منذ %1</translation>
    </message>
    <message>
        <source>Due by %1</source>
        <translation>يُجاب قبل %1</translation>
    </message>
    <message>
        <source>No. %1 · %2</source>
        <translation>رقم %1 · %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>ورد في</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تاريخ القرار</translation>
    </message>
    <message>
        <source>Decided by staff number</source>
        <translation>قرره الموظف رقم</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Scan the pass with the hand scanner, or type its code or the number of the receipt. A record is found by what its holder shows alone. That you opened it goes into the log.</source>
        <translation>امسح التصريح بالماسح اليدوي، أو اكتب رمزه أو رقم الإيصال. لا يُعثر على سجل إلا بما يُبرزه صاحبه. فتحك للسجل يُدوَّن في السجل.</translation>
    </message>
    <message>
        <source>Code of the pass, or number of the receipt</source>
        <translation>رمز التصريح أو رقم الإيصال</translation>
    </message>
    <message>
        <source>First choose the decision and its reason.</source>
        <translation>اختاروا القرار وسببه أولًا.</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>تسجيل القرار</translation>
    </message>
    <message>
        <source>Back to the disputes</source>
        <translation>العودة إلى الاعتراضات</translation>
    </message>
    <message>
        <source>The buyer withdrew the consent: nothing of the visits is kept, so there is nothing left to look at.</source>
        <translation>سحب المشتري موافقته: لم يبقَ شيء من الزيارات، فلا شيء يُراجَع.</translation>
    </message>
    <message>
        <source>The visits, as they were recorded</source>
        <translation>الزيارات كما سُجلت</translation>
    </message>
    <message>
        <source>What the buyer corrected</source>
        <translation>ما صححه المشتري</translation>
    </message>
    <message>
        <source>What the rules make of it: %1</source>
        <translation>ما تقوله القواعد: %1</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>ما تقرر</translation>
    </message>
    <message>
        <source>Which channel is due</source>
        <translation>القناة المستحقة</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>الاعتراضات</translation>
    </message>
    <message>
        <source>What a buyer disputes, and what the rules do not decide, a person decides with a reason. Until then nobody is told anything.</source>
        <translation>ما يعترض عليه المشتري وما لا تحسمه القواعد يقرره شخص مع بيان السبب. وقبل ذلك لا يُبلَّغ أحد بشيء.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision. A dispute from the signing desk appears here with its last day.</source>
        <translation>لا شيء ينتظر قرارًا. يظهر هنا كل اعتراض من مكتب التوقيع مع آخر يوم له.</translation>
    </message>
    <message>
        <source>Drafts: %1</source>
        <translation>المسودات: %1</translation>
    </message>
    <message>
        <source>Rules about commissions</source>
        <translation>قواعد العمولات</translation>
    </message>
    <message>
        <source>Approve this draft</source>
        <translation>اعتماد هذه المسودة</translation>
    </message>
    <message>
        <source>Back to the rules</source>
        <translation>العودة إلى القواعد</translation>
    </message>
    <message>
        <source>This is a draft: it judges nothing yet.</source>
        <translation>هذه مسودة لا تحكم في شيء بعد.</translation>
    </message>
    <message>
        <source>A visit is judged by the version that was in force at its own time. A draft judges nothing until a second person approves it.</source>
        <translation>تُحكم الزيارة بالنسخة السارية في وقتها. ولا تحكم المسودة في شيء حتى يعتمدها شخص آخر.</translation>
    </message>
    <message>
        <source>No rule is in force now: people decide who brought a buyer.</source>
        <translation>لا قاعدة سارية الآن: يقرر الأشخاص من أرشد المشتري.</translation>
    </message>
    <message>
        <source>The buyer says that the visits are not right</source>
        <translation>يقول المشتري إن الزيارات غير صحيحة</translation>
    </message>
    <message>
        <source>The buyer says that the ruling is not right</source>
        <translation>يقول المشتري إن الحكم غير صحيح</translation>
    </message>
    <message>
        <source>A correction rules otherwise than the visit was sealed</source>
        <translation>التصحيح يعطي حكمًا غير ما خُتم عند الزيارة</translation>
    </message>
    <message>
        <source>The rules do not decide</source>
        <translation>القواعد لا تحسم</translation>
    </message>
    <message>
        <source>The ruling stands</source>
        <translation>يبقى الحكم</translation>
    </message>
    <message>
        <source>Another channel is due</source>
        <translation>قناة أخرى مستحقة</translation>
    </message>
    <message>
        <source>No channel is due</source>
        <translation>لا قناة مستحقة</translation>
    </message>
    <message>
        <source>The buyer took it back</source>
        <translation>سحب المشتري اعتراضه</translation>
    </message>
    <message>
        <source>The buyer&apos;s own word</source>
        <translation>قول المشتري نفسه</translation>
    </message>
    <message>
        <source>Papers that were shown</source>
        <translation>أوراق أُبرزت</translation>
    </message>
    <message>
        <source>The record of channels&apos; claims</source>
        <translation>سجل مطالبات القنوات</translation>
    </message>
    <message>
        <source>The rule was applied wrongly</source>
        <translation>طُبقت القاعدة خطأً</translation>
    </message>
    <message>
        <source>Nothing was shown that speaks against it</source>
        <translation>لم يُبرز ما يخالفه</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Rules, version %1</source>
        <translation>القواعد، النسخة %1</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>غير مفعّل</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>الأيام: %1</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>الساعات: %1</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>الدقائق: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوسطاء</translation>
    </message>
    <message>
        <source>Distributors</source>
        <translation>الموزّعون</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>المُعرِّفون</translation>
    </message>
    <message>
        <source>Draft, proposed by %1</source>
        <translation>مسودة، اقترحها %1</translation>
    </message>
    <message>
        <source>In force until %1</source>
        <translation>سارية حتى %1</translation>
    </message>
    <message>
        <source>In force from %1</source>
        <translation>سارية من %1</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>سارية من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>تسري حتى</translation>
    </message>
    <message>
        <source>A claim is registered ahead of the visit by</source>
        <translation>تُسجل المطالبة قبل الزيارة بـ</translation>
    </message>
    <message>
        <source>A claim lasts</source>
        <translation>مدة المطالبة</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>A channel that is named without a claim counts</source>
        <translation>تُحسب القناة المذكورة بلا مطالبة</translation>
    </message>
    <message>
        <source>A visit keeps its channel for</source>
        <translation>تحفظ الزيارة قناتها مدة</translation>
    </message>
    <message>
        <source>A further visit keeps it for at least</source>
        <translation>تحفظها زيارة أخرى مدة لا تقل عن</translation>
    </message>
    <message>
        <source>And for at most</source>
        <translation>ولا تزيد على</translation>
    </message>
    <message>
        <source>An earlier visit goes before new claims</source>
        <translation>الزيارة السابقة تُقدَّم على المطالبات الجديدة</translation>
    </message>
    <message>
        <source>Who came alone stays the office&apos;s own for</source>
        <translation>من حضر بنفسه يبقى عميل المكتب مدة</translation>
    </message>
    <message>
        <source>No claim for who was here within</source>
        <translation>لا مطالبة بمن حضر خلال</translation>
    </message>
    <message>
        <source>Which kind goes first</source>
        <translation>أي نوع يُقدَّم</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Which claim goes first</source>
        <translation>أي مطالبة تُقدَّم</translation>
    </message>
    <message>
        <source>The earliest</source>
        <translation>الأسبق</translation>
    </message>
    <message>
        <source>The latest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Claims within this time share</source>
        <translation>تتقاسم المطالبات ضمن هذه المدة</translation>
    </message>
    <message>
        <source>Shares in order</source>
        <translation>الحصص بالترتيب</translation>
    </message>
    <message>
        <source>Proposed by staff number</source>
        <translation>اقترحها الموظف رقم</translation>
    </message>
    <message>
        <source>Approved by staff number</source>
        <translation>اعتمدها الموظف رقم</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>وقت الاعتماد</translation>
    </message>
    <message>
        <source>You proposed it; another person has to approve it.</source>
        <translation>أنتم من اقترحها، ويجب أن يعتمدها شخص آخر.</translation>
    </message>
    <message>
        <source>It would run into version %1, which begins later.</source>
        <translation>ستتداخل مع النسخة %1 التي تبدأ بعدها.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>انتهى وقتها.</translation>
    </message>
    <message>
        <source>It cannot be used as it is: %1</source>
        <translation>لا يمكن استخدامها كما هي: %1</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>What is used</source>
        <translation>المعلومات المستخدمة</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>مدة الحفظ</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translation>سبب الحاجة إليها</translation>
    </message>
    <message>
        <source>What it can mean for you</source>
        <translation>ما قد يعنيه ذلك لكم</translation>
    </message>
    <message>
        <source>The other way</source>
        <translation>البديل</translation>
    </message>
    <message>
        <source>If you do not agree</source>
        <translation>إن لم توافقوا</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>سعركم</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>من يتلقى المعلومات</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>حقوقكم</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>كيف تسحبون الموافقة</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>جهات الشكوى</translation>
    </message>
    <message>
        <source>How it is decided</source>
        <translation>كيف يُتخذ القرار</translation>
    </message>
    <message>
        <source>Under 14</source>
        <translation>من هم دون ١٤ عامًا</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>إذا حدث خلل</translation>
    </message>
    <message>
        <source>Help with reading</source>
        <translation>المساعدة في القراءة</translation>
    </message>
    <message>
        <source>Where the camera looks</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
    <message>
        <source>The camera until then</source>
        <translation>حالة الكاميرا</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>The full rules</source>
        <translation>القواعد كاملةً</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>الأساس القانوني</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>تقييم الأثر</translation>
    </message>
    <message>
        <source>Filing number</source>
        <translation>رقم القيد</translation>
    </message>
    <message>
        <source>Version of this notice</source>
        <translation>نسخة الإشعار</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Your visits and the channel you named</source>
        <translation>زياراتكم والقناة التي ذكرتموها</translation>
    </message>
    <message>
        <source>Results of comparing face and document</source>
        <translation>نتائج مقارنة الوجه بالوثيقة</translation>
    </message>
    <message>
        <source>What was read from your document</source>
        <translation>ما قُرئ من وثيقتكم</translation>
    </message>
    <message>
        <source>The leave to tell the channel about the settlement</source>
        <translation>الإذن بإبلاغ القناة بالتسوية</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>رقم هاتفكم</translation>
    </message>
    <message>
        <source>The pictures of the comparison</source>
        <translation>صور المقارنة</translation>
    </message>
    <message>
        <source>rows of the person</source>
        <translation>سجلات الشخص</translation>
    </message>
    <message>
        <source>every cell</source>
        <translation>كل حقل في قاعدة البيانات</translation>
    </message>
    <message>
        <source>decrypted pages with free space</source>
        <translation>الصفحات بعد فك التشفير مع المساحة الحرة</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>ملف قاعدة البيانات</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>سجل الكتابة المسبقة</translation>
    </message>
    <message>
        <source>other files in the folder</source>
        <translation>بقية ملفات المجلد</translation>
    </message>
    <message>
        <source>database rewritten without free space</source>
        <translation>أُعيدت كتابة قاعدة البيانات بلا مساحة حرة</translation>
    </message>
    <message>
        <source>Visit pass and receipt</source>
        <translation>رمز الزيارة وإيصال الموافقة</translation>
    </message>
    <message>
        <source>Keep this slip. Whoever holds it can look up, copy and withdraw.</source>
        <translation>احتفظوا بهذه الورقة. من يحملها يستطيع الاطلاع والنسخ وسحب الموافقة.</translation>
    </message>
    <message>
        <source>You agreed to</source>
        <translation>ما وافقتم عليه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>وقت الموافقة</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>تسري حتى</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Who is paid, and your price</source>
        <translation>لمن تُدفع العمولة، وما سعركم</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>مدة الحفظ</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>كيف تسحبون الموافقة</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>جهات الشكوى</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>رقم السجل</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>الإشعار</translation>
    </message>
    <message>
        <source>Confirmation of deletion</source>
        <translation>تأكيد الحذف</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>ما حُذف</translation>
    </message>
    <message>
        <source>Rows deleted</source>
        <translation>عدد السجلات المحذوفة</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>مفتاحكم</translation>
    </message>
    <message>
        <source>Destroyed. Your pass leads to nothing any more.</source>
        <translation>أُتلف. لم يعد رمز الزيارة يدل على شيء.</translation>
    </message>
    <message>
        <source>Kept, because you still agree to something else.</source>
        <translation>باقٍ، لأنكم ما زلتم موافقين على أمر آخر.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>وقت السحب</translation>
    </message>
    <message>
        <source>Proven deleted</source>
        <translation>وقت إثبات الحذف</translation>
    </message>
    <message>
        <source>Searched, and nothing of you was found in</source>
        <translation>بُحث في ما يلي ولم يوجد شيء يخصكم</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>ما يبقى</translation>
    </message>
    <message>
        <source>Proof that you were asked, agreed and withdrew, without anything of you.</source>
        <translation>إثبات أنكم سُئلتم ووافقتم ثم سحبتم الموافقة، من دون أي شيء عنكم.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>رقم الشهادة</translation>
    </message>
    <message>
        <source>Confirmation: you did not agree</source>
        <translation>تأكيد: لم توافقوا</translation>
    </message>
    <message>
        <source>You did not agree to</source>
        <translation>ما لم توافقوا عليه</translation>
    </message>
    <message>
        <source>In the hour that began</source>
        <translation>خلال الساعة التي بدأت في</translation>
    </message>
    <message>
        <source>What that changes for you</source>
        <translation>ما الذي يتغير لكم</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>ما الذي سُجّل</translation>
    </message>
    <message>
        <source>That somebody did not agree, and the hour. Nothing of you, and this slip does not lead to you either.</source>
        <translation>أن شخصًا ما لم يوافق، والساعة. لا شيء عنكم، ولا تدل هذه الورقة عليكم أيضًا.</translation>
    </message>
    <message>
        <source>Everything that is kept about you</source>
        <translation>كل ما يُحفظ عنكم</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>ما لا يُحفظ</translation>
    </message>
    <message>
        <source>No picture of you, no template of your face, no whole number of a document.</source>
        <translation>لا صورة لكم، ولا قالب لوجهكم، ولا رقم كامل لوثيقة.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>This is not a consent. Nothing was recorded by taking it.</source>
        <translation>هذه ليست موافقة. لم يُسجَّل شيء بأخذها.</translation>
    </message>
    <message>
        <source>pages of keys and passes with free space</source>
        <translation>صفحات المفاتيح ورموز الزيارة مع المساحة الحرة</translation>
    </message>
    <message>
        <source>pages of what was deleted with free space</source>
        <translation>صفحات ما حُذف مع المساحة الحرة</translation>
    </message>
</context>
<context>
    <name>Ruling</name>
    <message>
        <source>What is on record</source>
        <translation>ما هو مسجل</translation>
    </message>
    <message>
        <source>When rules are in force</source>
        <translation>متى تسري القواعد</translation>
    </message>
    <message>
        <source>Only your own word counts</source>
        <translation>لا يُعتد إلا بقولكم</translation>
    </message>
    <message>
        <source>Naming a channel without a claim</source>
        <translation>ذكر قناة بلا مطالبة</translation>
    </message>
    <message>
        <source>How long before a visit a claim must be registered</source>
        <translation>كم تسبق المطالبة الزيارة</translation>
    </message>
    <message>
        <source>How long a claim lasts</source>
        <translation>مدة المطالبة</translation>
    </message>
    <message>
        <source>Visits before the claim</source>
        <translation>زيارات قبل المطالبة</translation>
    </message>
    <message>
        <source>How long coming on your own counts</source>
        <translation>مدة احتساب الحضور بأنفسكم</translation>
    </message>
    <message>
        <source>Whether an earlier visit goes before new claims</source>
        <translation>هل تُقدَّم الزيارة السابقة على المطالبات الجديدة</translation>
    </message>
    <message>
        <source>Which claim goes first</source>
        <translation>أي مطالبة تُقدَّم</translation>
    </message>
    <message>
        <source>Which kind of channel goes first</source>
        <translation>أي نوع من القنوات يُقدَّم</translation>
    </message>
    <message>
        <source>Sharing a commission</source>
        <translation>تقاسم العمولة</translation>
    </message>
    <message>
        <source>Claims at the same moment</source>
        <translation>مطالبات في اللحظة نفسها</translation>
    </message>
    <message>
        <source>How long a visit counts for its channel</source>
        <translation>مدة احتساب الزيارة لقناتها</translation>
    </message>
    <message>
        <source>How a further visit adds to that time</source>
        <translation>كيف تمدد زيارة أخرى تلك المدة</translation>
    </message>
    <message>
        <source>The longest that a visit can count</source>
        <translation>أطول مدة لاحتساب الزيارة</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>الزيارة %1</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>المطالبة %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>القاعدة: %1</translation>
    </message>
    <message>
        <source>Rule: %1, version %2</source>
        <translation>القاعدة: %1، النسخة %2</translation>
    </message>
    <message>
        <source>Came on my own</source>
        <translation>حضرتُ بنفسي</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>وسيط</translation>
    </message>
    <message>
        <source>A distributor</source>
        <translation>موزّع</translation>
    </message>
    <message>
        <source>Somebody I know</source>
        <translation>مُعرِّف أعرفه</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>No pass was shown, so nothing is known about earlier visits.</source>
        <translation>لم يُبرَز رمز الزيارة، فلا يُعرف شيء عن زيارات سابقة.</translation>
    </message>
    <message>
        <source>There is no consent to visits being recorded, so nothing is known about them.</source>
        <translation>لا توجد موافقة على تسجيل الزيارات، فلا يُعرف عنها شيء.</translation>
    </message>
    <message>
        <source>No visit is on record.</source>
        <translation>لا زيارة مسجلة.</translation>
    </message>
    <message>
        <source>No rule was in force at this visit.</source>
        <translation>لم تكن هناك قاعدة سارية عند هذه الزيارة.</translation>
    </message>
    <message>
        <source>You confirmed this claim.</source>
        <translation>أكدتم هذه المطالبة.</translation>
    </message>
    <message>
        <source>You said no to this claim.</source>
        <translation>قلتم لا لهذه المطالبة.</translation>
    </message>
    <message>
        <source>You did not say yes to this claim, so it does not count.</source>
        <translation>لم تؤكدوا هذه المطالبة، فلا تُحسب.</translation>
    </message>
    <message>
        <source>No such claim was registered before this visit.</source>
        <translation>لم تُسجل مطالبة كهذه قبل هذه الزيارة.</translation>
    </message>
    <message>
        <source>This code stands for two different claims, so it proves nothing.</source>
        <translation>يدل هذا الرمز على مطالبتين مختلفتين، فلا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>You named this channel.</source>
        <translation>ذكرتم هذه القناة.</translation>
    </message>
    <message>
        <source>You named this channel, but the rules ask for a claim as well.</source>
        <translation>ذكرتم هذه القناة، لكن القواعد تشترط مطالبة أيضًا.</translation>
    </message>
    <message>
        <source>You said that you came on your own.</source>
        <translation>قلتم إنكم حضرتم بأنفسكم.</translation>
    </message>
    <message>
        <source>You named no channel.</source>
        <translation>لم تذكروا قناة.</translation>
    </message>
    <message>
        <source>You said that you came on your own, and confirmed a claim.</source>
        <translation>قلتم إنكم حضرتم بأنفسكم وأكدتم مطالبة.</translation>
    </message>
    <message>
        <source>The claim was not registered long enough before your visit.</source>
        <translation>لم تُسجل المطالبة قبل زيارتكم بوقت كافٍ.</translation>
    </message>
    <message>
        <source>The claim had run out by your visit.</source>
        <translation>كانت المطالبة قد انتهت عند زيارتكم.</translation>
    </message>
    <message>
        <source>You had been here shortly before the claim.</source>
        <translation>كنتم هنا قبل المطالبة بقليل.</translation>
    </message>
    <message>
        <source>You came on your own before, and that still counts.</source>
        <translation>حضرتم من قبل بأنفسكم، وما زال ذلك محسوبًا.</translation>
    </message>
    <message>
        <source>An earlier visit counts for another channel, and that still holds.</source>
        <translation>زيارة سابقة محسوبة لقناة أخرى، وما زال ذلك قائمًا.</translation>
    </message>
    <message>
        <source>An earlier visit counts for this channel, but does not decide alone.</source>
        <translation>زيارة سابقة محسوبة لهذه القناة، لكنها لا تحسم وحدها.</translation>
    </message>
    <message>
        <source>No other channel has a claim that counts.</source>
        <translation>لا مطالبة محسوبة لقناة أخرى.</translation>
    </message>
    <message>
        <source>Another kind of channel goes first.</source>
        <translation>يُقدَّم نوع آخر من القنوات.</translation>
    </message>
    <message>
        <source>Another claim goes first.</source>
        <translation>تُقدَّم مطالبة أخرى.</translation>
    </message>
    <message>
        <source>Its claim goes first.</source>
        <translation>تُقدَّم مطالبتها.</translation>
    </message>
    <message>
        <source>It shares the commission.</source>
        <translation>تتقاسم العمولة.</translation>
    </message>
    <message>
        <source>Its claim is outside of the sharing.</source>
        <translation>مطالبتها خارج التقاسم.</translation>
    </message>
    <message>
        <source>Its claim has the same moment as another.</source>
        <translation>مطالبتها في اللحظة نفسها مع أخرى.</translation>
    </message>
    <message>
        <source>From this visit on, later visits count for this channel for a time.</source>
        <translation>من هذه الزيارة تُحسب الزيارات لهذه القناة مدةً.</translation>
    </message>
    <message>
        <source>An earlier visit counts for this channel, and that still holds.</source>
        <translation>زيارة سابقة محسوبة لهذه القناة، وما زال ذلك قائمًا.</translation>
    </message>
    <message>
        <source>This visit makes that time longer.</source>
        <translation>تطيل هذه الزيارة تلك المدة.</translation>
    </message>
    <message>
        <source>That time has reached its longest.</source>
        <translation>بلغت تلك المدة أقصاها.</translation>
    </message>
    <message>
        <source>From this visit on, you count as having come on your own for a time.</source>
        <translation>من هذه الزيارة تُعدّون مدةً ممن حضروا بأنفسهم.</translation>
    </message>
    <message>
        <source>It is not known who brought you. This does not mean that today is your first visit.</source>
        <translation>لا يُعرف من أرشدكم. ولا يعني ذلك أن اليوم زيارتكم الأولى.</translation>
    </message>
    <message>
        <source>You came on your own. No commission is paid.</source>
        <translation>حضرتم بأنفسكم. لا تُدفع عمولة.</translation>
    </message>
    <message>
        <source>No channel has a claim that counts. No commission is paid.</source>
        <translation>لا مطالبة محسوبة لأي قناة. لا تُدفع عمولة.</translation>
    </message>
    <message>
        <source>%1 brought you. We pay the commission; your price does not change.</source>
        <translation>أرشدكم: %1. ندفع نحن العمولة، ولا يتغير السعر عليكم.</translation>
    </message>
    <message>
        <source>%1 brought you. We divide the commission; your price does not change.</source>
        <translation>أرشدكم: %1. نقسم نحن العمولة بينهم، ولا يتغير السعر عليكم.</translation>
    </message>
    <message>
        <source>The rules do not decide who brought you. A person does, with reasons.</source>
        <translation>لا تحسم القواعد من أرشدكم. يقرر ذلك شخص مع بيان الأسباب.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>None: the buyer came alone</source>
        <translation>لا شيء: حضر المشتري بنفسه</translation>
    </message>
    <message>
        <source>None has a claim that counts</source>
        <translation>لا مطالبة محسوبة</translation>
    </message>
    <message>
        <source>People decide</source>
        <translation>يقرر الأشخاص</translation>
    </message>
    <message>
        <source>Corrected by you on %1</source>
        <translation>صححتموه في %1</translation>
    </message>
    <message>
        <source>Then: %1. Now: %2.</source>
        <translation>حينها: %1. الآن: %2.</translation>
    </message>
    <message>
        <source>No. %1, decided by a person by %2</source>
        <translation>رقم %1، يقرره شخص حتى %2</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Read everything</source>
        <translation>النص الكامل</translation>
    </message>
    <message>
        <source>Back to the short text</source>
        <translation>العودة إلى النص المختصر</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>أوافق</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>لا أوافق</translation>
    </message>
    <message>
        <source>The buyer&apos;s visit pass</source>
        <translation>رمز زيارة المشتري</translation>
    </message>
    <message>
        <source>Go on without a pass</source>
        <translation>المتابعة من دون رمز</translation>
    </message>
    <message>
        <source>Ask the buyer to hold the pass before the scanner, or type its code. A pass is the buyer&apos;s choice: a signing without one goes the same way.</source>
        <translation>اطلبوا من المشتري إبراز رمز الزيارة أمام الماسح، أو اكتبوا الرمز. إبراز الرمز اختيار للمشتري، والتوقيع من دونه يسير على النحو نفسه.</translation>
    </message>
    <message>
        <source>Code of the pass, 16 characters</source>
        <translation>رمز الزيارة، ١٦ خانة</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>استخدام هذا الرمز</translation>
    </message>
    <message>
        <source>Please look at the card and at the person</source>
        <translation>يُرجى النظر إلى الوثيقة وإلى الشخص</translation>
    </message>
    <message>
        <source>Try the device again</source>
        <translation>تجربة الجهاز مرة أخرى</translation>
    </message>
    <message>
        <source>Card and person:</source>
        <translation>الوثيقة والشخص:</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>متطابقان</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>مختلفان</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <translation>لا أستطيع الجزم</translation>
    </message>
    <message>
        <source>Look at the card in the buyer&apos;s hand, its picture and its dates. No copy and no photograph is made.</source>
        <translation>انظروا إلى الوثيقة في يد المشتري وإلى صورتها وتواريخها. لا تُنسخ ولا تُصوَّر.</translation>
    </message>
    <message>
        <source>What the reader read</source>
        <translation>ما قرأه القارئ</translation>
    </message>
    <message>
        <source>The camera opens now, for one comparison, and forgets</source>
        <translation>تُفتح الكاميرا الآن لمقارنة واحدة ثم تنسى</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>Your face is compared with the picture on your card, once. Both are wiped from memory when the answer is there; nothing of them is stored.</source>
        <translation>يُقارَن وجهكم بصورة وثيقتكم مرة واحدة. تُمحى الصورتان من الذاكرة عند ظهور النتيجة، ولا يُخزَّن منهما شيء.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A person checks instead</source>
        <translation>يتحقق موظف بدلًا من ذلك</translation>
    </message>
    <message>
        <source>You, as the camera sees you now</source>
        <translation>صورتكم كما تراها الكاميرا الآن</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>الصورة %1 من %2</translation>
    </message>
    <message>
        <source>This takes a few seconds</source>
        <translation>يستغرق هذا بضع ثوانٍ</translation>
    </message>
    <message>
        <source>Please leave the card where it is</source>
        <translation>يُرجى ترك الوثيقة في مكانها</translation>
    </message>
    <message>
        <source>Please place your card on the reader</source>
        <translation>يُرجى وضع وثيقتكم على القارئ</translation>
    </message>
    <message>
        <source>Reading the card: %1 %</source>
        <translation>قراءة الوثيقة: %1٪</translation>
    </message>
    <message>
        <source>Waiting for the card</source>
        <translation>في انتظار الوثيقة</translation>
    </message>
    <message>
        <source>Only what you agreed to is taken from the card. The card stays in your sight and goes back to you.</source>
        <translation>لا يؤخذ من الوثيقة إلا ما وافقتم عليه. تبقى الوثيقة أمام أعينكم ثم تُعاد إليكم.</translation>
    </message>
    <message>
        <source>The contract can go on</source>
        <translation>يمكن متابعة العقد</translation>
    </message>
    <message>
        <source>Next buyer</source>
        <translation>المشتري التالي</translation>
    </message>
    <message>
        <source>Please give the card back to the buyer.</source>
        <translation>يُرجى إعادة الوثيقة إلى المشتري.</translation>
    </message>
    <message>
        <source>The contract goes on in the office&apos;s own system. Its price and terms do not depend on any answer given here.</source>
        <translation>تُتابَع إجراءات العقد في نظام المكتب. ولا يتوقف سعره وشروطه على أي جواب قُدّم هنا.</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>هناك ما لا يعمل</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يجب فعله</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>In which language would the buyer like to read?</source>
        <translation>بأي لغة يودّ المشتري القراءة؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Sign in to open a signing</source>
        <translation>سجّلوا الدخول لبدء التوقيع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>The card is read again</source>
        <translation>تُقرأ الوثيقة مرة أخرى</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>نُسيت الصور</translation>
    </message>
    <message>
        <source>The pictures of your face and of the card were wiped from memory. Only the result is kept.</source>
        <translation>مُحيت من الذاكرة صور وجهكم وصورة الوثيقة. لا تُحفظ إلا النتيجة.</translation>
    </message>
    <message>
        <source>Wiping the pictures from memory</source>
        <translation>يجري محو الصور من الذاكرة</translation>
    </message>
    <message>
        <source>Check by a person</source>
        <translation>التحقق بواسطة موظف</translation>
    </message>
    <message>
        <source>End this signing</source>
        <translation>إنهاء هذا التوقيع</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>This page is for you, the buyer</source>
        <translation>هذه الصفحة لكم بصفة المشتري</translation>
    </message>
    <message>
        <source>Signing desk</source>
        <translation>طاولة التوقيع</translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>النص %1٪</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Buyer&apos;s language</source>
        <translation>لغة المشتري</translation>
    </message>
    <message>
        <source>Demonstration: the portrait comes from the simulated card reader.</source>
        <translation>عرض تجريبي: الصورة من محاكي قارئ البطاقات.</translation>
    </message>
    <message>
        <source>Your visits, as you recorded them</source>
        <translation>زياراتكم كما سجلتموها</translation>
    </message>
    <message>
        <source>If something is not right, say so: people look at it with you. Your price does not change.</source>
        <translation>إن كان فيها ما ليس صحيحًا فاذكروه، وينظر فيه الموظفون معكم. سعركم لا يتغير.</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>هذا صحيح</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>هذا غير صحيح</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلكم</translation>
    </message>
    <message>
        <source>This side is the buyer&apos;s: please turn the screen</source>
        <translation>هذا الجانب للمشتري: يُرجى تدوير الشاشة</translation>
    </message>
    <message>
        <source>This side is the staff&apos;s</source>
        <translation>هذا الجانب للموظفين</translation>
    </message>
    <message>
        <source>A visitor at the entrance asks for you</source>
        <translation>زائر عند المدخل يطلب حضوركم</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>سأحضر الآن</translation>
    </message>
    <message>
        <source>Looking up the pass</source>
        <translation>جارٍ البحث عن رمز الزيارة</translation>
    </message>
    <message>
        <source>Your answer is being stored</source>
        <translation>جارٍ حفظ جوابكم</translation>
    </message>
    <message>
        <source>The camera is closed. The two pictures are being compared</source>
        <translation>الكاميرا مغلقة. تجري مقارنة الصورتين</translation>
    </message>
    <message>
        <source>Good. Please hold still for a moment</source>
        <translation>جيد. يُرجى الثبات لحظة</translation>
    </message>
    <message>
        <source>First visit: %1. Number of visits: %2.</source>
        <translation>الزيارة الأولى: %1. عدد الزيارات: %2.</translation>
    </message>
    <message>
        <source>Staff sign in</source>
        <translation>دخول الموظف</translation>
    </message>
    <message>
        <source>Visit pass</source>
        <translation>رمز الزيارة</translation>
    </message>
    <message>
        <source>May the card be read?</source>
        <translation>هل تُقرأ الوثيقة؟</translation>
    </message>
    <message>
        <source>Comparison or person?</source>
        <translation>المقارنة أم الموظف؟</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>وثيقة الهوية</translation>
    </message>
    <message>
        <source>Check of identity</source>
        <translation>التحقق من الهوية</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>عُثر عليه</translation>
    </message>
    <message>
        <source>Without a pass</source>
        <translation>من دون رمز</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تمت الإجابة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>Not read here</source>
        <translation>لم تُقرأ هنا</translation>
    </message>
    <message>
        <source>By comparison</source>
        <translation>بالمقارنة</translation>
    </message>
    <message>
        <source>By a person</source>
        <translation>بواسطة موظف</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>لم تُعرض</translation>
    </message>
    <message>
        <source>Resident identity card</source>
        <translation>بطاقة هوية المقيمين</translation>
    </message>
    <message>
        <source>Residence permit for Hong Kong, Macao and Taiwan residents</source>
        <translation>تصريح إقامة لسكان هونغ كونغ وماكاو وتايوان</translation>
    </message>
    <message>
        <source>Foreign permanent resident identity card</source>
        <translation>بطاقة هوية الإقامة الدائمة للأجانب</translation>
    </message>
    <message>
        <source>Not checked by the reader</source>
        <translation>لم يتحقق منه القارئ</translation>
    </message>
    <message>
        <source>Its check digit is right</source>
        <translation>خانة التحقق صحيحة</translation>
    </message>
    <message>
        <source>Read from the chip</source>
        <translation>قُرئ من الشريحة</translation>
    </message>
    <message>
        <source>Signed by the issuing authority</source>
        <translation>موقّع من جهة الإصدار</translation>
    </message>
    <message>
        <source>Read from the printed side only</source>
        <translation>قُرئ من الوجه المطبوع فقط</translation>
    </message>
    <message>
        <source>The check digit of the number does not fit. Please compare the number.</source>
        <translation>خانة التحقق لا توافق الرقم. يُرجى مقارنة الرقم.</translation>
    </message>
    <message>
        <source>The date of birth and the number do not fit. Please compare both.</source>
        <translation>تاريخ الميلاد لا يوافق الرقم. يُرجى مقارنتهما.</translation>
    </message>
    <message>
        <source>The sex and the number do not fit. Please compare both.</source>
        <translation>الجنس لا يوافق الرقم. يُرجى مقارنتهما.</translation>
    </message>
    <message>
        <source>The region in the number is not in the list. Older cards can have it.</source>
        <translation>المنطقة الواردة في الرقم ليست في القائمة. قد يرد ذلك في الوثائق القديمة.</translation>
    </message>
    <message>
        <source>The card is not valid yet. Please look at its dates.</source>
        <translation>لم تبدأ صلاحية الوثيقة بعد. يُرجى النظر إلى تواريخها.</translation>
    </message>
    <message>
        <source>The card&apos;s validity is over. Please look at its dates.</source>
        <translation>انتهت صلاحية الوثيقة. يُرجى النظر إلى تواريخها.</translation>
    </message>
    <message>
        <source>Please look at the screen</source>
        <translation>يُرجى النظر إلى الشاشة</translation>
    </message>
    <message>
        <source>Please stand alone before the camera</source>
        <translation>يُرجى أن يكون أمام الكاميرا شخص واحد</translation>
    </message>
    <message>
        <source>Please come a little closer</source>
        <translation>يُرجى الاقتراب قليلًا</translation>
    </message>
    <message>
        <source>Please move back a little</source>
        <translation>يُرجى الابتعاد قليلًا</translation>
    </message>
    <message>
        <source>Please move so that your whole face is in the picture</source>
        <translation>يُرجى التحرك حتى يظهر وجهكم كاملًا في الصورة</translation>
    </message>
    <message>
        <source>It is too dark. Please turn towards the light</source>
        <translation>الضوء ضعيف. يُرجى التوجه نحو الضوء</translation>
    </message>
    <message>
        <source>It is too bright. Please turn away from the light</source>
        <translation>الضوء شديد. يُرجى الابتعاد عن الضوء</translation>
    </message>
    <message>
        <source>Please hold still for a moment</source>
        <translation>يُرجى الثبات لحظة</translation>
    </message>
    <message>
        <source>Please look straight at the screen</source>
        <translation>يُرجى النظر إلى الشاشة مباشرةً</translation>
    </message>
    <message>
        <source>The picture on the card and the face agree</source>
        <translation>صورة الوثيقة والوجه متطابقان</translation>
    </message>
    <message>
        <source>Not confirmed. A person checks now</source>
        <translation>لم يتأكد التطابق. يتحقق موظف الآن</translation>
    </message>
    <message>
        <source>The pictures could not be compared. This says nothing about you</source>
        <translation>تعذّرت مقارنة الصورتين. هذا لا يعني شيئًا بشأنكم</translation>
    </message>
    <message>
        <source>Your identity is checked. Nothing of your face is kept.</source>
        <translation>تم التحقق من هويتكم. لا يُحفظ شيء من وجهكم.</translation>
    </message>
    <message>
        <source>This happens with older pictures, glasses or light. It says nothing about you.</source>
        <translation>يحدث هذا مع الصور القديمة أو النظارات أو الإضاءة. وهو لا يعني شيئًا بشأنكم.</translation>
    </message>
    <message>
        <source>A person can check instead. It takes about as long.</source>
        <translation>يمكن أن يتحقق موظف بدلًا من ذلك، في مدة مماثلة تقريبًا.</translation>
    </message>
    <message>
        <source>The buyer chose the check by a person.</source>
        <translation>اختار المشتري التحقق بواسطة موظف.</translation>
    </message>
    <message>
        <source>This signing goes by a person&apos;s check.</source>
        <translation>يجري هذا التوقيع بالتحقق بواسطة موظف.</translation>
    </message>
    <message>
        <source>The comparison did not confirm. That says nothing about the buyer.</source>
        <translation>لم تؤكد المقارنة التطابق. ذلك لا يعني شيئًا بشأن المشتري.</translation>
    </message>
    <message>
        <source>Nothing could be compared. That says nothing about the buyer.</source>
        <translation>تعذّرت المقارنة. ذلك لا يعني شيئًا بشأن المشتري.</translation>
    </message>
    <message>
        <source>The card could not be read by the device.</source>
        <translation>تعذّرت قراءة الوثيقة بالجهاز.</translation>
    </message>
    <message>
        <source>The camera could not be used.</source>
        <translation>تعذّر استخدام الكاميرا.</translation>
    </message>
    <message>
        <source>By comparison: picture and face agree</source>
        <translation>بالمقارنة: الصورة والوجه متطابقان</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُتحقق منها</translation>
    </message>
    <message>
        <source>By a person: card and person agree</source>
        <translation>بواسطة موظف: الوثيقة والشخص متطابقان</translation>
    </message>
    <message>
        <source>By a person: card and person differ</source>
        <translation>بواسطة موظف: الوثيقة والشخص مختلفان</translation>
    </message>
    <message>
        <source>By a person: could not be told</source>
        <translation>بواسطة موظف: تعذّر الجزم</translation>
    </message>
    <message>
        <source>Not shown: no pass, or no consent to it now</source>
        <translation>لم تُعرض: لا رمز زيارة، أو لا موافقة عليها الآن</translation>
    </message>
    <message>
        <source>Confirmed by the buyer</source>
        <translation>أكدها المشتري</translation>
    </message>
    <message>
        <source>Disputed by the buyer: people decide</source>
        <translation>اعترض عليها المشتري: يقرر الموظفون</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>الزيارة %1</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>نوع الوثيقة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Number, last four</source>
        <translation>آخر أربع خانات من الرقم</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Please look at</source>
        <translation>يُرجى النظر في</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>الزيارة الأولى</translation>
    </message>
    <message>
        <source>Number of visits</source>
        <translation>عدد الزيارات</translation>
    </message>
    <message>
        <source>This does not mean that today is the first visit.</source>
        <translation>هذا لا يعني أن زيارة اليوم هي الأولى.</translation>
    </message>
    <message>
        <source>If you do not agree, a person checks your card. It counts the same, at the same price.</source>
        <translation>إن لم توافق يتحقق موظف من وثيقتك. القيمة نفسها والسعر نفسه.</translation>
    </message>
    <message>
        <source>Your answer is stored. This pass is its key</source>
        <translation>تم حفظ إجابتك. رمز الزيارة هذا هو مفتاحها</translation>
    </message>
    <message>
        <source>I have it. Go on</source>
        <translation>احتفظت به. متابعة</translation>
    </message>
    <message>
        <source>The code of your pass as a picture</source>
        <translation>رمز زيارتكم على هيئة صورة</translation>
    </message>
    <message>
        <source>Photograph it, or print it. With it you can see what is stored and withdraw, at the entrance screen, without saying why. Without it, nobody can find you here.</source>
        <translation>صوّره أو اطبعه. به يمكنك أن ترى ما هو محفوظ وأن تسحب موافقتك على شاشة المدخل دون ذكر السبب. ومن دونه لا يستطيع أحد هنا أن يجدك.</translation>
    </message>
    <message>
        <source>The printer is out. Please photograph the pass, or write its code down.</source>
        <translation>الطابعة لا تعمل. من فضلك صوّر رمز الزيارة أو اكتبه.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>جارٍ الطباعة</translation>
    </message>
    <message>
        <source>Printed. Print once more</source>
        <translation>تمت الطباعة. طباعة مرة أخرى</translation>
    </message>
    <message>
        <source>Print the pass</source>
        <translation>طباعة رمز الزيارة</translation>
    </message>
    <message>
        <source>A line of this signing did not reach the records: please write it on paper.</source>
        <translation>لم يُحفظ سطر من هذا التوقيع في السجلات: يرجى تدوينه على الورق.</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>أُنشئت هنا</translation>
    </message>
    <message>
        <source>The buyer is under 18: no face is compared. Under 14, a guardian has to be here and agree.</source>
        <translation>عمر المشتري أقل من 18 سنة: لا يُقارَن الوجه. وإن كان أقل من 14 سنة فيجب حضور وليّه وموافقته.</translation>
    </message>
    <message>
        <source>A card still lies on the reader: please give it back.</source>
        <translation>ما زالت بطاقة على القارئ: يرجى إعادتها إلى صاحبها.</translation>
    </message>
    <message>
        <source>Please lift the card and place it again</source>
        <translation>من فضلك ارفع البطاقة ثم ضعها من جديد</translation>
    </message>
    <message>
        <source>The card still lies on the reader: please give it back to the buyer. Then the next signing can begin.</source>
        <translation>لا تزال البطاقة على القارئ: يرجى إعادتها إلى المشتري. بعدها يمكن بدء التوقيع التالي.</translation>
    </message>
    <message>
        <source>If you do not agree, we settle all the same, at the same price.</source>
        <translation>إن لم توافقوا تمت التسوية كذلك، وبالسعر نفسه.</translation>
    </message>
    <message>
        <source>This is about one channel: %1</source>
        <translation>يخص هذا قناة واحدة: %1</translation>
    </message>
    <message>
        <source>Which channel brought you?</source>
        <translation>أي قناة أرشدتكم؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>What you named at the visit stays on record beside it. Your price is the same, whatever you answer.</source>
        <translation>يبقى ما ذكرتموه عند الزيارة مسجلًا إلى جانبه. والسعر واحد أيًّا كان جوابكم.</translation>
    </message>
    <message>
        <source>At which visit</source>
        <translation>في أي زيارة</translation>
    </message>
    <message>
        <source>Who brought you</source>
        <translation>من أحضرك</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>ما تقوله القواعد</translation>
    </message>
    <message>
        <source>Name another channel</source>
        <translation>ذكر قناة أخرى</translation>
    </message>
    <message>
        <source>If something is not right, say so: a person decides, with reasons and a last day. Your price does not change.</source>
        <translation>إن كان شيء غير صحيح فقولوا ذلك: يقرر شخص ضمن مهلة مع بيان الأسباب. ولا يتغير السعر عليكم.</translation>
    </message>
    <message>
        <source>I confirm this</source>
        <translation>أؤكد هذا</translation>
    </message>
    <message>
        <source>I dispute this</source>
        <translation>أعترض على هذا</translation>
    </message>
    <message>
        <source>This differs from what was recorded at your visit. A person decides, with reasons.</source>
        <translation>يختلف هذا عما سُجل عند زيارتكم. يقرر شخص مع بيان الأسباب.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>The rules are being applied</source>
        <translation>تُطبَّق القواعد</translation>
    </message>
    <message>
        <source>Who may be told?</source>
        <translation>من يجوز إبلاغه؟</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Channel by the rules</source>
        <translation>القناة حسب القواعد</translation>
    </message>
    <message>
        <source>For a person to decide</source>
        <translation>يقرره شخص</translation>
    </message>
    <message>
        <source>Being recorded</source>
        <translation>قيد التسجيل</translation>
    </message>
    <message>
        <source>May be told the settlement</source>
        <translation>يجوز إبلاغه بالتسوية</translation>
    </message>
</context>
<context>
    <name>Simulator</name>
    <message>
        <source>Simulated devices</source>
        <translation>أجهزة المحاكاة</translation>
    </message>
    <message>
        <source>Hold the newest pass before the entrance scanner</source>
        <translation>إبراز أحدث رمز زيارة أمام ماسح المدخل</translation>
    </message>
    <message>
        <source>Hold the newest pass before the desk scanner</source>
        <translation>إبراز أحدث رمز زيارة أمام ماسح الطاولة</translation>
    </message>
    <message>
        <source>Place the buyer&apos;s card on the reader</source>
        <translation>وضع وثيقة المشتري على القارئ</translation>
    </message>
    <message>
        <source>Place another person&apos;s card on the reader</source>
        <translation>وضع وثيقة شخص آخر على القارئ</translation>
    </message>
    <message>
        <source>Take the card away</source>
        <translation>رفع الوثيقة</translation>
    </message>
    <message>
        <source>The devices are simulated. Everything else is real.</source>
        <translation>الأجهزة محاكاة، وكل ما عداها حقيقي.</translation>
    </message>
    <message>
        <source>The buyer&apos;s card lies on the reader.</source>
        <translation>وثيقة المشتري على القارئ.</translation>
    </message>
    <message>
        <source>Another person&apos;s card lies on the reader.</source>
        <translation>وثيقة شخص آخر على القارئ.</translation>
    </message>
    <message>
        <source>No card lies on the reader.</source>
        <translation>لا وثيقة على القارئ.</translation>
    </message>
    <message>
        <source>The pass was held before the scanner at the entrance.</source>
        <translation>أُبرز رمز الزيارة أمام ماسح المدخل.</translation>
    </message>
    <message>
        <source>There is no pass yet: register a visit first.</source>
        <translation>لا يوجد رمز زيارة بعد: سجّلوا زيارة أولًا.</translation>
    </message>
    <message>
        <source>The pass was held before the scanner at the desk.</source>
        <translation>أُبرز رمز الزيارة أمام ماسح الطاولة.</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Are you still here?</source>
        <translation>هل ما زلتم هنا؟</translation>
    </message>
    <message>
        <source>Soon this screen goes back to its start. What you did not finish is dropped, and nothing of it is kept.</source>
        <translation>ستعود هذه الشاشة إلى البداية بعد قليل. ما لم تُكملوه يُلغى ولا يُحفظ منه شيء.</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>نعم، ما زلت هنا</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا بكم</translation>
    </message>
    <message>
        <source>You read first, then you choose.</source>
        <translation>تقرؤون أولًا، ثم تختارون.</translation>
    </message>
    <message>
        <source>Register my visit</source>
        <translation>تسجيل زيارتي</translation>
    </message>
    <message>
        <source>Record another visit, or see what is kept.</source>
        <translation>لتسجيل زيارة أخرى أو للاطلاع على ما يُحفظ.</translation>
    </message>
    <message>
        <source>I have a pass</source>
        <translation>لديّ رمز زيارة</translation>
    </message>
    <message>
        <source>Your records are deleted at once.</source>
        <translation>تُحذف سجلاتكم فورًا.</translation>
    </message>
    <message>
        <source>Withdraw my consent</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>Put the tools back at the top</source>
        <translation>إعادة الأدوات إلى الأعلى</translation>
    </message>
    <message>
        <source>If somebody brought you here, you can let us record it, so that the right person is paid. You do not have to.</source>
        <translation>إن أرشدكم أحد إلى هنا فلكم أن تسمحوا لنا بتسجيل ذلك، لتُدفع العمولة إلى مستحقها. والأمر اختياري.</translation>
    </message>
    <message>
        <source>You can also simply go in. Then nothing is recorded.</source>
        <translation>ويمكنكم الدخول مباشرةً، وعندئذ لا يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Who brought you here?</source>
        <translation>من أرشدكم إلى هنا؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Only you say this. Your price is the same, whatever you answer.</source>
        <translation>أنتم وحدكم تذكرون ذلك. سعركم واحد أيًّا كان جوابكم.</translation>
    </message>
    <message>
        <source>This did not work, and it is not your doing</source>
        <translation>لم ينجح هذا، وليس ذلك بسببكم</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>العودة إلى البداية</translation>
    </message>
    <message>
        <source>You can go in as you are. If you wish, call a person with the bell.</source>
        <translation>يمكنكم الدخول كما أنتم. وإن رغبتم فاستدعوا موظفًا بزر الجرس.</translation>
    </message>
    <message>
        <source>Back to the short text</source>
        <translation>العودة إلى النص المختصر</translation>
    </message>
    <message>
        <source>In which language would you like to read?</source>
        <translation>بأي لغة تودّون القراءة؟</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Please go on in. The tour, the price and the contract are the same for everybody.</source>
        <translation>تفضلوا بالدخول. الجولة والسعر والعقد واحدة للجميع.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>أوافق</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <translation>لا أوافق</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>النص الكامل</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>حذف الخانة الأخيرة</translation>
    </message>
    <message>
        <source>Your visit is recorded</source>
        <translation>سُجلت زيارتكم</translation>
    </message>
    <message>
        <source>Print the pass</source>
        <translation>طباعة رمز الزيارة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>The code of your pass as a picture</source>
        <translation>رمز زيارتكم على هيئة صورة</translation>
    </message>
    <message>
        <source>Photograph this pass, or print it. With it you can see your visits, record another one, or withdraw. Without it, nobody can find you here.</source>
        <translation>صوّروا رمز الزيارة هذا أو اطبعوه. به تطّلعون على زياراتكم أو تسجلون زيارة أخرى أو تسحبون الموافقة. ومن دونه لا يستطيع أحد العثور عليكم هنا.</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>يسري حتى %1</translation>
    </message>
    <message>
        <source>Staff are called</source>
        <translation>استُدعي الموظفون</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>أحد الموظفين قادم</translation>
    </message>
    <message>
        <source>There is no voice here. The text says the same.</source>
        <translation>القراءة الصوتية غير متاحة هنا. النص يقول الشيء نفسه.</translation>
    </message>
    <message>
        <source>Show your pass to withdraw</source>
        <translation>أبرزوا رمز الزيارة لسحب الموافقة</translation>
    </message>
    <message>
        <source>Show your pass</source>
        <translation>أبرزوا رمز الزيارة</translation>
    </message>
    <message>
        <source>Find my pass</source>
        <translation>البحث عن رمزي</translation>
    </message>
    <message>
        <source>Welcome. Nothing was recorded.</source>
        <translation>أهلًا بكم. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>We count how many people do not agree, never who.</source>
        <translation>نعدّ حالات عدم الموافقة، ولا نسجل أصحابها أبدًا.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>جارٍ الطباعة</translation>
    </message>
    <message>
        <source>Printed. Print once more</source>
        <translation>تمت الطباعة. طباعة مرة أخرى</translation>
    </message>
    <message>
        <source>This visit is recorded</source>
        <translation>سُجلت هذه الزيارة</translation>
    </message>
    <message>
        <source>Recorded visits: %1</source>
        <translation>الزيارات المسجلة: %1</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>قراءة صوتية</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>استدعاء موظف</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Who brought you today?</source>
        <translation>من أرشدكم اليوم؟</translation>
    </message>
    <message>
        <source>Your visits</source>
        <translation>زياراتكم</translation>
    </message>
    <message>
        <source>Record this visit</source>
        <translation>تسجيل هذه الزيارة</translation>
    </message>
    <message>
        <source>No visit is recorded. You can record this one.</source>
        <translation>لا زيارة مسجلة. يمكنكم تسجيل هذه الزيارة.</translation>
    </message>
    <message>
        <source>There is no consent of yours.</source>
        <translation>لا توجد موافقة منكم.</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>ما وافقتم عليه</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلكم</translation>
    </message>
    <message>
        <source>Your records are being deleted, and every place is looked through again.</source>
        <translation>جارٍ حذف سجلاتكم، ثم يُعاد البحث في كل موضع.</translation>
    </message>
    <message>
        <source>Your pass is being looked up.</source>
        <translation>جارٍ البحث عن رمز زيارتكم.</translation>
    </message>
    <message>
        <source>Your visit is being recorded.</source>
        <translation>جارٍ تسجيل زيارتكم.</translation>
    </message>
    <message>
        <source>Withdraw your consent</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>Withdraw and delete</source>
        <translation>السحب والحذف</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>الإبقاء كما هي</translation>
    </message>
    <message>
        <source>What is deleted now</source>
        <translation>ما يُحذف الآن</translation>
    </message>
    <message>
        <source>What stays, as proof</source>
        <translation>ما يبقى للإثبات</translation>
    </message>
    <message>
        <source>It counts from now on. What was done before stays as it was, and nothing changes for you here.</source>
        <translation>يسري السحب من الآن. ولا يمس ما تم قبله، ولا يتغير لكم هنا شيء.</translation>
    </message>
    <message>
        <source>Your records are deleted</source>
        <translation>حُذفت سجلاتكم</translation>
    </message>
    <message>
        <source>Print the certificate</source>
        <translation>طباعة الشهادة</translation>
    </message>
    <message>
        <source>Certificate of deletion; it names nobody</source>
        <translation>شهادة حذف لا تذكر أحدًا</translation>
    </message>
    <message>
        <source>I came by myself</source>
        <translation>حضرتُ بنفسي</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>وسيط</translation>
    </message>
    <message>
        <source>Sales partner</source>
        <translation>موزّع</translation>
    </message>
    <message>
        <source>Somebody who recommended us</source>
        <translation>مُعرِّف أوصى بنا</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>أفضّل عدم الذكر</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>ما يُسجَّل</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>مدة الحفظ</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translation>سبب الحاجة إليها</translation>
    </message>
    <message>
        <source>What it may mean for you</source>
        <translation>ما قد يعنيه ذلك لكم</translation>
    </message>
    <message>
        <source>The other way</source>
        <translation>البديل</translation>
    </message>
    <message>
        <source>If you do not agree</source>
        <translation>إن لم توافقوا</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>سعركم</translation>
    </message>
    <message>
        <source>Who is given it</source>
        <translation>من يتلقى المعلومات</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>حقوقكم</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>كيف تسحبون الموافقة</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>جهات الشكوى</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>من يقرر</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>الأطفال</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>إذا حدث خلل</translation>
    </message>
    <message>
        <source>Help with this notice</source>
        <translation>المساعدة في قراءة الإشعار</translation>
    </message>
    <message>
        <source>Where the camera looks</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>هذا المكان</translation>
    </message>
    <message>
        <source>The whole rules</source>
        <translation>القواعد كاملةً</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>الأساس القانوني</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>تقييم الأثر</translation>
    </message>
    <message>
        <source>Filing number</source>
        <translation>رقم القيد</translation>
    </message>
    <message>
        <source>Version of this notice</source>
        <translation>نسخة الإشعار</translation>
    </message>
    <message>
        <source>rows of the person</source>
        <translation>سجلات الشخص</translation>
    </message>
    <message>
        <source>database rewritten without free space</source>
        <translation>أُعيدت كتابة قاعدة البيانات بلا مساحة حرة</translation>
    </message>
    <message>
        <source>every cell</source>
        <translation>كل حقل في قاعدة البيانات</translation>
    </message>
    <message>
        <source>decrypted pages with free space</source>
        <translation>الصفحات بعد فك التشفير مع المساحة الحرة</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>ملف قاعدة البيانات</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>سجل الكتابة المسبقة</translation>
    </message>
    <message>
        <source>other files in the folder</source>
        <translation>بقية ملفات المجلد</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>تابع القراءة</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>عُد إلى ما سبق</translation>
    </message>
    <message>
        <source>Your pass</source>
        <translation>بطاقة زيارتك</translation>
    </message>
    <message>
        <source>Read and choose</source>
        <translation>اقرأ واختر</translation>
    </message>
    <message>
        <source>Who brought you</source>
        <translation>من أحضرك</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>تم التسجيل</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>ما حُذف</translation>
    </message>
    <message>
        <source>The printer does not work. The deletion is done all the same; you may photograph this screen.</source>
        <translation>الطابعة لا تعمل. تم الحذف رغم ذلك؛ يمكنك تصوير هذه الشاشة.</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>سُحبت الموافقة في %1</translation>
    </message>
    <message>
        <source>Agreed on %1, valid until %2</source>
        <translation>تمت الموافقة في %1، وتسري حتى %2</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>انتهت في %1</translation>
    </message>
    <message>
        <source>Recording your visits and the channel</source>
        <translation>تسجيل زياراتكم وتحديد القناة</translation>
    </message>
    <message>
        <source>Comparing your face with your document, once</source>
        <translation>مقارنة وجهكم بوثيقة الهوية مرة واحدة</translation>
    </message>
    <message>
        <source>Reading your identity document</source>
        <translation>قراءة وثيقة هويتكم</translation>
    </message>
    <message>
        <source>Telling the named channel about the settlement</source>
        <translation>إبلاغ القناة المذكورة بالتسوية</translation>
    </message>
    <message>
        <source>Contacting you</source>
        <translation>التواصل معكم</translation>
    </message>
    <message>
        <source>Keeping the two pictures of a comparison</source>
        <translation>حفظ صورتي المقارنة</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>لا أحد.</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>الزيارة %1</translation>
    </message>
    <message>
        <source>Notice %1</source>
        <translation>الإشعار %1</translation>
    </message>
    <message>
        <source>Your visit pass: its code opens nothing any more</source>
        <translation>رمز زيارتكم: لن يدل على شيء بعد الآن</translation>
    </message>
    <message>
        <source>The result of comparing your face with your document</source>
        <translation>نتيجة مقارنة وجهكم بوثيقة الهوية</translation>
    </message>
    <message>
        <source>Your name and the end of your document&apos;s number</source>
        <translation>اسمكم وآخر خانات رقم وثيقتكم</translation>
    </message>
    <message>
        <source>What was noted for telling the channel about the settlement</source>
        <translation>ما دُوّن لإبلاغ القناة بالتسوية</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>رقم هاتفكم</translation>
    </message>
    <message>
        <source>The two pictures of the comparison</source>
        <translation>صورتا المقارنة</translation>
    </message>
    <message>
        <source>The key to your records, so that no copy can be read</source>
        <translation>مفتاح سجلاتكم، فلا يمكن قراءة أي نسخة منها</translation>
    </message>
    <message>
        <source>That somebody agreed and withdrew: the notice&apos;s version and the times</source>
        <translation>أن شخصًا ما وافق ثم سحب الموافقة: نسخة الإشعار والأوقات</translation>
    </message>
    <message>
        <source>The certificate of this deletion</source>
        <translation>شهادة هذا الحذف</translation>
    </message>
    <message>
        <source>Neither holds a name, a number or a picture</source>
        <translation>لا اسم في أي منهما ولا رقم ولا صورة</translation>
    </message>
    <message>
        <source>Deleted and checked</source>
        <translation>وقت الحذف والتحقق منه</translation>
    </message>
    <message>
        <source>Deleted entries</source>
        <translation>عدد السجلات المحذوفة</translation>
    </message>
    <message>
        <source>The key to them is destroyed too.</source>
        <translation>وأُتلف مفتاحها أيضًا.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>رقم الشهادة</translation>
    </message>
    <message>
        <source>Your recorded visits, each with its time and channel: %1</source>
        <translation>زياراتكم المسجلة، مع وقت كل منها وقناتها: %1</translation>
    </message>
    <message>
        <source>Put all that I touch further down</source>
        <translation>نقل كل ما ألمسه إلى الأسفل</translation>
    </message>
    <message>
        <source>Hold its square code in front of the reader, or type the sixteen characters that are printed with it.</source>
        <translation>ضع الرمز المربع أمام القارئ أو أدخل الأحرف الستة عشر المطبوعة معه.</translation>
    </message>
    <message>
        <source>Looked again</source>
        <translation>أُعيد البحث</translation>
    </message>
    <message>
        <source>In %1 places; nothing was found</source>
        <translation>في %1 مواضع؛ لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>This notice has changed</source>
        <translation>تغيّر هذا الإشعار</translation>
    </message>
    <message>
        <source>You agreed to version %1. Below is what has changed since, so you are asked again. Your records stay as they are, whatever you answer.</source>
        <translation>وافقتم على النسخة %1. في ما يلي ما تغيّر منذ ذلك الحين، ولذلك نسألكم من جديد. تبقى سجلاتكم كما هي أيًا كان جوابكم.</translation>
    </message>
    <message>
        <source>You agreed to version %1, which is no longer kept here. Below is what the notice says now, so you are asked again. Your records stay as they are, whatever you answer.</source>
        <translation>وافقتم على النسخة %1 التي لم تعد محفوظة هنا. في ما يلي ما يقوله الإشعار الآن، ولذلك نسألكم من جديد. تبقى سجلاتكم كما هي أيًا كان جوابكم.</translation>
    </message>
    <message>
        <source>What changed: %1</source>
        <translation>ما الذي تغيّر: %1</translation>
    </message>
    <message>
        <source>Print a confirmation</source>
        <translation>طباعة تأكيد</translation>
    </message>
    <message>
        <source>If you want, take a confirmation on paper: it says which notice and which hour, and nothing of you.</source>
        <translation>إن شئتم، خذوا تأكيدًا ورقيًا: يذكر أي إشعار وأي ساعة، ولا شيء عنكم.</translation>
    </message>
    <message>
        <source>Read what changed</source>
        <translation>قراءة ما تغيّر</translation>
    </message>
    <message>
        <source>The notice changed since you agreed. Unless you agree to the new version, no new visit is recorded. What is recorded stays as it is, and you can withdraw it.</source>
        <translation>تغيّر الإشعار منذ موافقتكم. ما لم توافقوا على النسخة الجديدة لا تُسجَّل زيارة جديدة. ما سُجّل يبقى كما هو، ويمكنكم سحبه.</translation>
    </message>
    <message>
        <source>No visit is recorded.</source>
        <translation>لا زيارة مسجلة.</translation>
    </message>
    <message>
        <source>What you withdrew is deleted</source>
        <translation>حُذف ما سحبتموه</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>The printer does not work. Nothing of you was recorded all the same.</source>
        <translation>الطابعة لا تعمل. ومع ذلك لم يُسجَّل شيء عنكم.</translation>
    </message>
    <message>
        <source>This is no longer said.</source>
        <translation>لم يعد هذا البند موجودًا.</translation>
    </message>
    <message>
        <source>Nothing was said about it before.</source>
        <translation>لم يُذكر ذلك من قبل.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>سابقًا: %1</translation>
    </message>
    <message>
        <source>Everything that I agreed to</source>
        <translation>كل ما وافقت عليه</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>فقط: %1</translation>
    </message>
    <message>
        <source>Your pass, and all else that you agreed to</source>
        <translation>رمز زيارتكم، وكل ما وافقتم عليه غير ذلك</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>ما سُحب</translation>
    </message>
    <message>
        <source>Everything that is kept about you</source>
        <translation>كل ما يُحفظ عنكم</translation>
    </message>
    <message>
        <source>Back to my visits</source>
        <translation>العودة إلى زياراتي</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>طباعة نسخة</translation>
    </message>
    <message>
        <source>Nothing is kept but your pass.</source>
        <translation>لا يُحفظ شيء سوى رمز زيارتكم.</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>البنود: %1</translation>
    </message>
    <message>
        <source>This is all. No picture of you is kept, no template of your face, no whole number of a document.</source>
        <translation>هذا كل شيء. لا تُحفظ صورة لكم، ولا قالب لوجهكم، ولا رقم كامل لوثيقة.</translation>
    </message>
    <message>
        <source>See everything that is kept about me</source>
        <translation>عرض كل ما يُحفظ عني</translation>
    </message>
    <message>
        <source>Face and document were compared: they match</source>
        <translation>قورن الوجه بالوثيقة: متطابقان</translation>
    </message>
    <message>
        <source>Face and document were compared: a person was to look</source>
        <translation>قورن الوجه بالوثيقة: أُحيل التحقق إلى شخص</translation>
    </message>
    <message>
        <source>Face and document could not be compared</source>
        <translation>تعذرت مقارنة الوجه بالوثيقة</translation>
    </message>
    <message>
        <source>A person looked: document and holder agree</source>
        <translation>تحقق شخص: الوثيقة وحاملها متوافقان</translation>
    </message>
    <message>
        <source>A person looked: document and holder differ</source>
        <translation>تحقق شخص: الوثيقة وحاملها غير متوافقين</translation>
    </message>
    <message>
        <source>A person looked and could not tell</source>
        <translation>تحقق شخص ولم يستطع الجزم</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <translation>يُحفظ حتى %1</translation>
    </message>
    <message>
        <source>Given to nobody</source>
        <translation>لا يُعطى لأحد</translation>
    </message>
    <message>
        <source>May be given to: %1</source>
        <translation>قد يُعطى إلى: %1</translation>
    </message>
    <message>
        <source>From your document</source>
        <translation>من وثيقتكم</translation>
    </message>
    <message>
        <source>Number ends in %1</source>
        <translation>ينتهي الرقم بـ %1</translation>
    </message>
    <message>
        <source>Born on %1</source>
        <translation>تاريخ الميلاد: %1</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>قُرئت في %1</translation>
    </message>
    <message>
        <source>It is linked to the visits above.</source>
        <translation>مرتبطة بالزيارات أعلاه.</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>التحقق من الهوية</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ما يُحفظ</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>ما يبقى</translation>
    </message>
    <message>
        <source>Sentence %1 of %2</source>
        <translation>الجملة %1 من %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>At usual speed</source>
        <translation>بالسرعة العادية</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>The printer does not work. The screen says all that the paper would.</source>
        <translation>الطابعة لا تعمل. تعرض الشاشة كل ما كان سيظهر على الورق.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>الرمز: %1</translation>
    </message>
    <message>
        <source>I was given a code</source>
        <translation>أُعطيتُ رمزًا</translation>
    </message>
    <message>
        <source>The code that you were given</source>
        <translation>الرمز الذي أُعطي لكم</translation>
    </message>
    <message>
        <source>If an agent, distributor or referrer gave you a code, you confirm with it that they brought you. Without one, nothing changes for you.</source>
        <translation>إن أعطاكم وسيط أو موزّع أو مُعرِّف رمزًا فإدخاله تأكيد منكم أنه أرشدكم. ومن دونه لا يتغير شيء عليكم.</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>استخدام هذا الرمز</translation>
    </message>
    <message>
        <source>Go on without a code</source>
        <translation>المتابعة من دون رمز</translation>
    </message>
    <message>
        <source>A commission is due to: %1</source>
        <translation>العمولة مستحقة لـ: %1</translation>
    </message>
    <message>
        <source>The rules do not decide; a person does</source>
        <translation>لا تحسم القواعد، ويقرر شخص</translation>
    </message>
    <message>
        <source>No commission is due</source>
        <translation>لا عمولة مستحقة</translation>
    </message>
    <message>
        <source>Channel corrected by you</source>
        <translation>القناة التي صححتموها</translation>
    </message>
    <message>
        <source>For the visit of %1</source>
        <translation>لزيارة %1</translation>
    </message>
    <message>
        <source>Said on %1</source>
        <translation>قيل في %1</translation>
    </message>
    <message>
        <source>What the rules said at the signing</source>
        <translation>ما قالته القواعد عند التوقيع</translation>
    </message>
    <message>
        <source>What the rules said at a visit</source>
        <translation>ما قالته القواعد عند زيارة</translation>
    </message>
    <message>
        <source>Rules, version %1</source>
        <translation>القواعد، النسخة %1</translation>
    </message>
    <message>
        <source>Dispute no. %1</source>
        <translation>الاعتراض رقم %1</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>تقرر في %1</translation>
    </message>
    <message>
        <source>A person has to decide</source>
        <translation>يجب أن يقرر شخص</translation>
    </message>
    <message>
        <source>May be told the settlement</source>
        <translation>يجوز إبلاغه بالتسوية</translation>
    </message>
    <message>
        <source>Who is here with you?</source>
        <translation>من معك هنا؟</translation>
    </message>
    <message>
        <source>Under 14, your mother, your father or another guardian reads the notice and answers it. Without them nothing is recorded, and you are welcome all the same.</source>
        <translation>إن كان عمرك دون ١٤ عامًا فأمك أو أبوك أو وصي آخر يقرأ الإشعار ويجيب عنه. من دونهم لا يُسجَّل شيء، وأنت مرحب بك في كل حال.</translation>
    </message>
    <message>
        <source>I am under 14</source>
        <translation>عمري أقل من ١٤</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>من يجيب</translation>
    </message>
    <message>
        <source>My mother is here</source>
        <translation>أمي هنا</translation>
    </message>
    <message>
        <source>My father is here</source>
        <translation>أبي هنا</translation>
    </message>
    <message>
        <source>Another guardian is here</source>
        <translation>وصي آخر هنا</translation>
    </message>
    <message>
        <source>Nobody is here with me</source>
        <translation>لا أحد معي</translation>
    </message>
    <message>
        <source>I am 14 or older</source>
        <translation>عمري ١٤ أو أكثر</translation>
    </message>
    <message>
        <source>To the mother: please read this and answer it yourself, for your child.</source>
        <translation>إلى الأم: اقرئي هذا من فضلك وأجيبي بنفسك عن طفلك.</translation>
    </message>
    <message>
        <source>To the father: please read this and answer it yourself, for your child.</source>
        <translation>إلى الأب: اقرأ هذا من فضلك وأجب بنفسك عن طفلك.</translation>
    </message>
    <message>
        <source>To the guardian: please read this and answer it yourself, for the child.</source>
        <translation>إلى الوصي: اقرأ هذا من فضلك وأجب بنفسك عن الطفل.</translation>
    </message>
</context>
</TS>
