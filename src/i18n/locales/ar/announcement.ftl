### الإعلانات: رسالة حرة إلى قائمة مختارة.

announcement-list-title = الإعلانات
announcement-list-lead = رسالة من وضعكم إلى من تختارونهم. لا يُرسل شيء قبل الاطلاع على الأسماء والعدد والرسالة.
announcement-new = إعلان جديد
announcement-none = لم يُكتب أي إعلان بعد.
announcement-removed = حُذفت المسودة.
announcement-ready-title = من لم يردّوا بعد
announcement-ready = { $n ->
    [0] ردّ جميع المدعوين.
    [zero] ردّ جميع المدعوين.
    [one] مدعو واحد لم يردّ بعد.
    [two] مدعوّان لم يردّا بعد.
    [few] { $shown } مدعوين لم يردّوا بعد.
    [many] { $shown } مدعوًّا لم يردّوا بعد.
   *[other] { $shown } مدعو لم يردّوا بعد.
}
announcement-ready-button = إعداد تذكير لهم دون سواهم
announcement-subject = الموضوع
announcement-no-subject = بلا موضوع
announcement-state = الحالة
announcement-state-draft = مسودة
announcement-state-sent = مرسل
announcement-when = الوقت
announcement-letters = الرسائل
announcement-to-letters = عرض رسائله

## الكتابة
announcement-change-title = تغيير الإعلان
announcement-edit-lead = اختاروا المرسل إليهم واكتبوا الإعلان. تعرض الصفحة التالية الأسماء والأعداد والرسالة، ولا يُرسل شيء من هنا.
announcement-whom = إلى من
announcement-whom-intro = كل اختيار يضيّق القائمة. وإذا لم تُحدَّد أي حالة في الاختيار الأول فلن يصل الإعلان إلى أحد.
announcement-what = النص
announcement-what-intro = اللغة التي تُترك كما هي أو فارغة لا تُرسل، ويتلقى قراؤها الرسالة بلغة أخرى.
announcement-status = موقفهم من الفعالية
announcement-groups = المجموعات
announcement-langs = لغة القراءة
announcement-organisation = المنظمة
announcement-organisations-all = كل المنظمات
announcement-sitting = من يحضرون
announcement-sittings-all = أي يوم انعقاد أو لا شيء منها
announcement-session = المتحدثون ومديرو الجلسة في
announcement-sessions-all = الجميع، سواء كان لهم دور في البرنامج أم لا
announcement-to-review = حفظه والاطلاع على من سيصل إليهم
announcement-remove = حذف هذه المسودة
announcement-not-answered = مدعوون لم يردّوا
announcement-declined = اعتذروا عن الحضور
announcement-delegated = سمّوا شخصًا آخر
announcement-expired = مدعوون أُغلق التسجيل دون ردّهم
announcement-pending = مسجلون لم يُبتّ في طلبهم
announcement-confirmed = مؤكَّدون
announcement-waitlisted = في قائمة الانتظار
announcement-refused = رُفض تسجيلهم
announcement-withdrawn = انسحبوا بأنفسهم
announcement-cancelled = ألغى المنظمون تسجيلهم
announcement-problem-in = { $lang }: { $what }
announcement-problem-no-text = اكتبوا الإعلان بلغة واحدة على الأقل.
announcement-problem-raced = غيّر شخص آخر هذا الإعلان أو أرسله بعد أن فتحتموه. ما كتبتموه باقٍ أدناه؛ افتحوه من جديد في نافذة أخرى للمقارنة.

## المراجعة
announcement-review-title = إلى من سيصل
announcement-review-lead = الرسالة التي تُرسل لا تُسترد. يُرجى التحقق من العدد والأسماء والنص.
announcement-change = تغيير القائمة أو النص
announcement-how-many = العدد
announcement-number = { $n ->
    [0] لن تصل رسالة إلى أحد.
    [zero] لن تصل رسالة إلى أحد.
    [one] تصل رسالة إلى شخص واحد.
    [two] تصل رسالة إلى شخصين.
    [few] تصل رسالة إلى { $shown } أشخاص.
    [many] تصل رسالة إلى { $shown } شخصًا.
   *[other] تصل رسالة إلى { $shown } شخص.
}
announcement-languages = بأي لغة
announcement-reads = لغة القراءة
announcement-people = الأشخاص
announcement-gets = لغة الرسالة
announcement-gets-other = { $lang }، لأن الإعلان غير مكتوب بلغتهم
announcement-gets-none = لم يُكتب شيء بعد
announcement-left-alone = طلبوا عدم مراسلتهم
announcement-unsubscribed = أوقفوا الدعوات والإعلانات
announcement-dead-address = عنوان لا يصل إليه البريد
announcement-double = الشخص نفسه مدرج مرتين
announcement-names = { $n ->
    [zero] الأسماء
    [one] الاسم
    [two] الاسمان
    [few] الأسماء، وعددها { $shown }
    [many] الأسماء، وعددها { $shown }
   *[other] الأسماء، وعددها { $shown }
}
announcement-left-out-names = المستبعدون
announcement-letter = الرسالة
announcement-send = { $n ->
    [zero] إرساله
    [one] إرساله إلى شخص واحد
    [two] إرساله إلى شخصين
    [few] إرساله إلى { $shown } أشخاص
    [many] إرساله إلى { $shown } شخصًا
   *[other] إرساله إلى { $shown } شخص
}
announcement-tested = رسالة تجريبية في طريقها إلى عنوانكم.
announcement-refused-stale = تغيّرت القائمة بعد اطلاعكم عليها: ردّ أحدهم أو سجّل أو انسحب. لم يُرسل شيء. يُرجى الاطلاع عليها من جديد.
announcement-refused-nobody = لن تصل رسالة إلى أحد في هذه القائمة. غيّروا القائمة.
announcement-refused-draft = ما زالت الفعالية مسودة: انشروها أولًا، وإلا فالروابط لا تؤدي إلى شيء. لم يُرسل شيء.
announcement-refused-unfit = لا يمكن إرسال النص على حاله. افتحوه لمعرفة ما ينبغي إصلاحه. لم يُرسل شيء.

## بعد الإرسال
announcement-sent-title = إعلان
announcement-sent-now = الرسائل في طريقها.
announcement-left-list = لم يعد ضمن القائمة

## On the page of invitations
invitation-remind-silent = إعداد تذكير لمن لم يردّوا دون سواهم
