### من فعل ماذا: سجل الأعمال.

audit-title = سجل الأعمال
audit-lead = كل تغيير، والأحدث أولاً. ولا تُكتب هنا عناوين ولا روابط ولا كلمات مرور.
audit-when = الوقت
audit-who = مَن
audit-what = العمل
audit-event = الفعالية
audit-detail = قبل وبعد
audit-who-link = حامل رابط شخصي
audit-who-anybody = زائر من دون تسجيل دخول
audit-who-program = البرنامج
audit-who-command = أمر على الخادم
audit-all-events = كل الفعاليات
audit-found = { $lines ->
    [zero] لا أسطر
    [one] سطر واحد
    [two] سطران
    [few] { $lines } أسطر
    [many] { $lines } سطراً
   *[other] { $lines } سطر
}
audit-empty = لا أعمال هنا بعد.

## العمل نفسه، ويُقرأ بجانب صاحبه
audit-did-account-add = إضافة حساب
audit-did-account-give-role = منح دور
audit-did-account-take-role = سحب دور
audit-did-account-send-link = إرسال رابط دخول
audit-did-account-switch-off = إيقاف حساب
audit-did-account-switch-on = إعادة تشغيل حساب
audit-did-account-sign-in = تسجيل الدخول بكلمة المرور
audit-did-account-sign-in-by-link = تسجيل الدخول برابط يُستعمل مرة واحدة
audit-did-account-sign-out-everywhere = تسجيل الخروج من كل الأجهزة
audit-did-account-forgot-password = طلب كلمة مرور جديدة
audit-did-account-set-password = اختيار كلمة مرور
audit-did-account-set-language = تغيير لغة الصفحات
audit-did-process-create = إنشاء عملية استعراض
audit-did-agenda-import = استيراد جدول أعمال
audit-did-agenda-add-item = إضافة بند إلى جدول الأعمال
audit-did-agenda-change-item = تعديل بند في جدول الأعمال
audit-did-agenda-split-item = قسمة بند في جدول الأعمال
audit-did-agenda-remove-item = حذف بند من جدول الأعمال
audit-did-agenda-finding-decide = البت في ملاحظة على جدول الأعمال
audit-did-lineup-place = وضع شخص في سيناريو
audit-did-lineup-free = إخلاء موضع في سيناريو
audit-did-lineup-copy = إنشاء سيناريو
audit-did-lineup-remove = حذف سيناريو
audit-did-lineup-take = اعتماد تشكيلة مقترحة كسيناريو
audit-did-contact-add = إضافة جهة اتصال
audit-did-contact-change = تعديل جهة اتصال
audit-did-contact-import = استيراد جهات اتصال
audit-did-people-export = تصدير قائمة أشخاص
audit-did-event-settings = تغيير إعدادات الفعالية
audit-did-link-again = إعادة إرسال روابط شخصية
audit-did-participation-publish = نشر أرقام المشاركة
audit-did-contact-export = تصدير جهات اتصال
audit-did-invitation-send = إرسال دعوات
audit-did-invitation-decline = الاعتذار عن دعوة
audit-did-invitation-delegate = تحويل دعوة إلى شخص آخر
audit-did-invitation-expire = انتهاء صلاحية دعوة
audit-did-invitation-revoke = سحب دعوة
audit-did-registration-open = تسجيل من دون دعوة
audit-did-registration-submit = إرسال تسجيل
audit-did-registration-on-behalf = تسجيل شخص آخر
audit-did-registration-confirm-address = تأكيد عنوان بريد
audit-did-registration-confirm = تأكيد تسجيل
audit-did-registration-waitlist = وضع تسجيل على قائمة الانتظار
audit-did-registration-refuse = رفض تسجيل
audit-did-registration-change = تعديل تسجيل
audit-did-registration-withdraw = سحب تسجيل
audit-did-registration-cancel = إلغاء تسجيل
audit-did-registration-expire = حذف تسجيل غير مؤكد
audit-did-registration-flood = حذف تسجيلات غير مؤكدة
audit-did-registration-group = تغيير المجموعة المعتمدة
audit-did-registration-language = تغيير لغة الرسائل
audit-did-nomination-hand-in = تقديم ترشيح
audit-did-nomination-change = تعديل ترشيح
audit-did-nomination-withdraw = سحب ترشيح
audit-did-nomination-propose = اقتراح ترشيح أحد الزملاء
audit-did-organisation-match = مطابقة منظمة مع منظمة معروفة
audit-did-organisation-add = إضافة منظمة مكتوبة إلى المنظمات المعروفة
audit-did-reminder-switch = تشغيل تذكير أو إيقافه
audit-did-reminder-occur = إرسال تذكير
audit-did-reminder-add = إضافة قاعدة تذكير
audit-did-reminder-change = تعديل قاعدة تذكير
audit-did-reminder-decide = البت في تذكير متأخر
audit-did-reminder-hold = إيقاف تذكيرات مؤقتًا بعد توقف الخدمة
audit-did-reminder-ladder = إنشاء قواعد التذكير للفعالية
audit-did-reminder-plan = إعادة جدولة التذكيرات
audit-did-call-create = إعداد دعوة إلى الترشيح
audit-did-call-change = تعديل الدعوة إلى الترشيح
audit-did-call-publish = نشر الدعوة إلى الترشيح
audit-did-call-take-back = سحب الدعوة إلى الترشيح
audit-did-call-extend = تمديد مهلة الترشيح
audit-did-nomination-qualify = اعتماد استيفاء ترشيح للشروط
audit-did-nomination-exclude = اعتبار ترشيح غير مستوفٍ للشروط
audit-did-nomination-give-back = إعادة ترشيح لاستكماله
audit-did-nomination-export = تصدير الترشيحات
audit-did-reviewer-add = تكليف شخص بالتقييم
audit-did-reviewer-assign = إسناد ترشيحات للتقييم
audit-did-reviewer-remove = إنهاء تكليف بالتقييم
audit-did-review-score = تقييم ترشيح
audit-did-review-abstain = امتناع عن تقييم ترشيح
audit-did-review-conflict = تصريح بتضارب المصالح
audit-did-offer-make = عرض دور
audit-did-offer-withdraw = سحب عرض
audit-did-offer-tell = إبلاغ تغييرات الأدوار
audit-did-offer-accept = قبول دور
audit-did-offer-decline = الاعتذار عن دور
audit-did-offer-write = تعديل صفحة المداخلة
audit-did-offer-chase = التذكير بعرض
audit-did-offer-lapse = انقضاء مهلة عرض
audit-did-offer-propose = اقتراح زميل أو زميلة لدور
audit-did-offer-replace = انتقال دور إلى زميل أو زميلة
audit-did-offer-refuse-colleague = الاعتذار عن دور زميل أو زميلة
audit-did-call-release = إرسال الردود على الترشيحات
