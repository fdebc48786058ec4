## الشريط الجانبي

programme-nav-events = كل الفعاليات
programme-nav-dashboard = لوحة المتابعة
programme-nav-contacts = جهات الاتصال
programme-nav-import = استيراد جهات الاتصال
programme-nav-invitations = الدعوات
programme-nav-registrations = التسجيلات
programme-nav-agenda = جدول الأعمال
programme-nav-call = الدعوة إلى الترشيح
programme-nav-nominations = الترشيحات
programme-nav-reviewers = التكليف بالتقييم
programme-nav-ranking = ترتيب الترشيحات
programme-nav-reviews = تقييماتي
programme-nav-shortlist = القائمة المختصرة
programme-nav-offers = العروض
programme-nav-mail = البريد
programme-nav-announcements = الإعلانات
programme-nav-letters = نصوص الرسائل
programme-nav-reminders = التذكيرات
programme-nav-report = التقرير
programme-nav-settings = الإعدادات

## الصفحة الأولى
home-title = المشاورات
home-lede = اجتماعات لكل مجموعة من أصحاب المصلحة مكان فيها. يمكن اختيار اجتماع لمعرفة من يحق له المشاركة، ثم التسجيل.
home-open = التسجيل مفتوح الآن
home-upcoming = الاجتماعات المقبلة
home-past = الاجتماعات السابقة
home-none = لم يُنشر أي اجتماع بعد. يمكن العودة لاحقًا أو الكتابة إلى الجهة المنظِّمة.
home-part-of = ضمن: { $process }

## صفحة عملية الاستعراض
process-organised-by = الجهة المنظِّمة: { $organiser }
process-events = مراحل هذه العملية
process-none = لم يُنشر أي اجتماع من هذه العملية بعد.

## أنواع الاجتماعات
event-kind-dialogue = حوار
event-kind-consultation = مشاورة
event-kind-conference = مؤتمر
event-kind-workshop = ورشة عمل
event-kind-officials-meeting = اجتماع مسؤولين
event-kind-side-event = فعالية جانبية
event-modality-online = عبر الإنترنت
event-modality-in-person = حضوري
event-modality-hybrid = حضوري وعبر الإنترنت

## صفحة الاجتماع
event-tab-overview = نظرة عامة
event-tab-agenda = جدول الأعمال
event-tab-participation = المشاركة
event-registration-until = التسجيل مفتوح حتى { $deadline }
event-registration-from = يُفتح التسجيل { $opening }
event-registration-closed = أُغلق التسجيل
event-invited-only = التسجيل بالدعوة فقط: عبر الرابط الوارد في رسالة الدعوة.
event-over = انتهى هذا الاجتماع
event-cancelled = أُلغي
event-cancelled-title = أُلغي هذا الاجتماع
event-cancelled-text = لن يُعقد هذا الاجتماع، ويُبلَّغ بذلك كل من سجّل عبر البريد الإلكتروني.
event-when = الموعد
event-where = المكان
event-languages = اللغات
event-organiser = الجهة المنظِّمة
event-dates-open = لم تُحدَّد المواعيد بعد.
event-sitting = { $date }، { $hours }، { $zone }
event-register = التسجيل للمشاركة
event-link-again = إعادة إرسال الرابط الشخصي
event-see-agenda = الاطلاع على جدول الأعمال
event-nominate = الترشح للتحدث أو التيسير
event-phases = أين وصلنا
event-phase-registration = التسجيل
event-phase-call = الترشيحات
event-call-link = الاطلاع على الدعوة إلى الترشيح للتحدث وتيسير الجلسات
event-phase-open-until = مفتوح حتى { $date }
event-phase-closed-on = أُغلق في { $date }
event-phase-opens-on = يُفتح في { $date }
event-day = اليوم { $n }
event-about = عن هذا الاجتماع
event-questions = الأسئلة المطروحة للنقاش
event-groups = من يحق له المشاركة
event-groups-text = يكون التسجيل ضمن مجموعة واحدة، وهكذا نعرف إن كان صوت الجميع مسموعًا.
event-groups-others = مشاركون آخرون
event-agenda = جدول الأعمال
event-agenda-none = لم يُنشر جدول الأعمال بعد.
event-take-part = كيفية المشاركة
event-access = التيسير والدعم
event-access-text = يمكن عند التسجيل ذكر ما يلزم: لغة الإشارة، أو التعليق النصي، أو خط كبير، أو قاعة بلا درج، أو المساعدة في الاتصال. ولا يطّلع على الجواب إلا من يتولى ترتيب ذلك.
event-access-write = أو الكتابة إلى { $address }.
event-access-link = كيف نجعل هذا الموقع ميسَّرًا للجميع
event-participation-link = عدد المشاركين من كل مجموعة
event-part-of = جزء من عملية أطول

## جدول الأعمال كما يُقرأ
programme-agenda-zone = الأوقات { $zone }.
programme-agenda-open-roles = الأدوار ذات الإطار المتقطع مفتوحة لترشيحات أصحاب المصلحة.
programme-agenda-untranslated = بعض نصوص جدول الأعمال غير متوفرة بعد بالعربية، وهي معروضة بلغة أخرى مع الإشارة إلى ذلك.
programme-agenda-print = جدول أعمال للطباعة
programme-agenda-calendar = إضافة إلى التقويم
programme-agenda-your-zone = عرض الأوقات في مكان آخر أيضًا
programme-agenda-choose-zone = اختيار مكان
programme-agenda-show = عرض
programme-agenda-elsewhere = { $weekday }، { $hours }، { $city }
programme-agenda-place = { $city } ({ $offset })
programme-agenda-objectives = الأهداف { $objectives }
programme-agenda-open-floor = باب المداخلات، { $minutes }

## أنواع الجلسات
session-kind-presentation = عرض
session-kind-plenary = جلسة عامة
session-kind-round-table = طاولة مستديرة

## أدوار الكلام
slot-moderator = تيسير الجلسة
slot-chair = رئاسة الجلسة
slot-rapporteur = إعداد تقرير الجلسة
slot-presenter = تقديم العرض
slot-speaking = { $n ->
    [zero] لا أدوار كلام
    [one] دور كلام
    [two] دورا كلام
    [few] { $n } أدوار كلام
    [many] { $n } دور كلام
   *[other] { $n } دور كلام
}
slot-for = { $role }: { $who }
slot-minutes = { $slot }، { $minutes }
slot-minutes-each = { $slot }، { $minutes } لكل منها
slot-all-groups = جميع مجموعات أصحاب المصلحة
slot-some-groups = { $n ->
    [zero] لا مجموعات
    [one] مجموعة واحدة من أصحاب المصلحة
    [two] مجموعتان من أصحاب المصلحة
    [few] { $n } مجموعات من أصحاب المصلحة
    [many] { $n } مجموعة من أصحاب المصلحة
   *[other] { $n } مجموعة من أصحاب المصلحة
}
slot-role-of = { $role }:
slot-comma-minutes = ، { $minutes }
slot-comma = ،

## جدول الأعمال لدى الجهة المنظِّمة
agenda-desk-title = جدول الأعمال
agenda-desk-public = عرض جدول الأعمال المنشور
agenda-desk-empty = لا يوجد جدول أعمال بعد. يمكن استيراده من ملف JSON أو CSV أو XLSX، أو إضافة بنوده واحدًا واحدًا.
agenda-desk-imported = استُورد جدول الأعمال. وفيما يلي ما يستدعي التحقق منه.
agenda-desk-kept = حُفظ القرار.
agenda-desk-sessions = البنود
agenda-desk-speaking-slots = أدوار الكلام
agenda-desk-leading-places = أماكن رئاسة الجلسات وتيسيرها
agenda-desk-open-floor = دقائق باب المداخلات
agenda-desk-findings = للتحقق
agenda-desk-items = بنود جدول الأعمال
agenda-desk-nothing-open = لم يبقَ ما يستدعي التحقق.
agenda-desk-decided = { $n ->
    [zero] لا قرارات
    [one] قرار واحد
    [two] قراران
    [few] { $n } قرارات
    [many] { $n } قرارًا
   *[other] { $n } قرار
}
agenda-desk-whole = جدول الأعمال كله
agenda-desk-warning = تنبيه
agenda-desk-remark = ملاحظة
agenda-desk-decide = اتخاذ قرار
agenda-desk-note = ملاحظة على القرار
agenda-desk-note-hint = ما الذي تغيّر، أو لماذا هو صحيح كما هو.
agenda-desk-note-missing = تجب كتابة ملاحظة: ما الذي تغيّر، أو لماذا هو صحيح كما هو.
agenda-desk-resolve = عولج
agenda-desk-dismiss = صرف النظر
agenda-desk-resolved = عولج
agenda-desk-dismissed = صُرف النظر عنه
agenda-desk-open-again = إعادة الفتح
agenda-desk-coverage = من يحق له شغل الأدوار
agenda-desk-group = المجموعة
agenda-desk-minutes = دقائق الكلام

## استيراد جدول أعمال
agenda-import-title = استيراد جدول أعمال
agenda-import-lead = يُعرض أولًا ما في الملف وما يستدعي التحقق. ولا يُحفظ شيء قبل التأكيد.
agenda-import-file = ملف جدول الأعمال
agenda-import-hint = ملف JSON أو CSV أو XLSX، حتى 3.5 ميغابايت. في الجدول صف لكل دور، وأعمدته: اليوم أو التاريخ، والوقت، والنوع، والعنوان، والدور، والمتاح لهم، والدقائق.
agenda-import-no-file = يجب اختيار ملف أولًا.
agenda-import-look = فحص الملف
agenda-import-review = { $name }: ما سيُستورد
agenda-import-replaces = { $n ->
    [zero] لا بنود في جدول الأعمال الحالي.
    [one] في جدول الأعمال الحالي بند واحد. تُعدَّل البنود التي لها الرمز نفسه، ويُحذف ما عداها.
    [two] في جدول الأعمال الحالي بندان. تُعدَّل البنود التي لها الرمز نفسه، ويُحذف ما عداها.
    [few] في جدول الأعمال الحالي { $n } بنود. تُعدَّل البنود التي لها الرمز نفسه، ويُحذف ما عداها.
    [many] في جدول الأعمال الحالي { $n } بندًا. تُعدَّل البنود التي لها الرمز نفسه، ويُحذف ما عداها.
   *[other] في جدول الأعمال الحالي { $n } بند. تُعدَّل البنود التي لها الرمز نفسه، ويُحذف ما عداها.
}
agenda-import-ignored = هذه الأعمدة غير معروفة وتُترك: { $columns }.
agenda-import-confirm = استيراد جدول الأعمال هذا
agenda-import-reason = لماذا يتغير جدول الأعمال؟
agenda-import-reason-hint = جدول الأعمال الحالي متاح للجميع. يُحفظ السبب في سجل التغييرات حيث يطّلع عليه المنظمون.
agenda-import-reason-missing = تجب كتابة سبب تغيير جدول الأعمال: الجدول الحالي متاح للجميع.
agenda-import-item = البند
agenda-import-day = اليوم
agenda-import-hours = الساعات
agenda-import-slots = الأدوار
agenda-import-other-zone = أوقات الملف بتوقيت { $file }، والاجتماع بتوقيت { $event }. يجب كتابة أوقات الملف بتوقيت الاجتماع، أو تغيير أحدهما.

## نظرة عامة على عملية الاستعراض
process-desk-public = عرض الصفحة المنشورة
process-desk-event = الفعالية
process-desk-state = الحالة
process-desk-draft = مسودة
process-desk-published = منشورة
process-desk-groups = مجموعات أصحاب المصلحة وأنواع المشاركين
process-desk-definition = التعريف

desk-events-title = فعالياتي
desk-events-lead = يُرجى اختيار فعالية للاطلاع على المدعوين ومن أجاب وما ينتظر قراركم.
desk-events-event = الفعالية
desk-events-kind = النوع
desk-events-days = أيام الانعقاد
desk-events-registration = التسجيل
desk-events-open = مفتوح
desk-events-closed = غير مفتوح
desk-events-past = انتهت
desk-events-none = لا صلاحية لكم بعد على أي فعالية. يُرجى طلبها من مدير النظام.
