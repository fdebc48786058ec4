### الدعوات: الصفحة الشخصية والردود، واختيار المدعوين، والرابط المفقود.

## الصفحة الشخصية
invitation-kicker = دعوة
invitation-when = الموعد
invitation-where = المكان
invitation-organiser = الجهة المنظِّمة
invitation-deadline = آخر موعد للرد
invitation-whose = هذه الصفحة مخصصة لـ { $name }، { $email }.
invitation-not-you = الصفحة لشخص آخر؟
invitation-not-you-open = هذا الرابط لشخص آخر. والمشاركة مفتوحة للجميع:
invitation-not-you-register = التسجيل باسم آخر
invitation-not-you-invited = هذا الرابط لشخص آخر، والمشاركة في هذا الاجتماع بدعوة. لطلب المشاركة، تُرجى المراسلة على { $contact }.
invitation-question = الرد على الدعوة
invitation-change-question = هل تغيّر شيء؟
invitation-come = سأحضر
invitation-come-hint = يفتح استمارة التسجيل التي لا تستغرق أكثر من ثلاث دقائق تقريباً.
invitation-cannot = أعتذر عن عدم الحضور
invitation-cannot-hint = يتيح المكان لشخص آخر. ذكر السبب مفيد وليس مطلوباً.
invitation-other = سيحضر شخص آخر
invitation-other-hint = تسمية شخص آخر من الجهة نفسها، فتصل إليه دعوة شخصية.
invitation-looking-binds-nothing = لا يُعدّ فتح هذه الصفحة رداً. ويمكن تغيير الرد حتى إغلاق باب التسجيل.
invitation-answered-declined = الرد المسجَّل: الاعتذار عن عدم الحضور.
invitation-answered-delegated = الرد المسجَّل: سيحضر شخص آخر.
invitation-answered-registered = تم التسجيل في هذا الاجتماع.
invitation-open-mine = فتح صفحة التسجيل الخاصة بي
invitation-unconfirmed = بقيت خطوة واحدة: تأكيد عنوان البريد الإلكتروني.
invitation-confirm = تأكيد عنواني
invitation-event-cancelled = أُلغي هذا الاجتماع.
invitation-event-over = انتهى هذا الاجتماع. شكراً على الاهتمام.
invitation-not-yet-open = يُفتح باب التسجيل في الموعد الآتي: { $at }. ويمكن الرد ابتداءً منه.
invitation-closed = أُغلق باب التسجيل. لإبلاغنا بأي أمر، تُرجى المراسلة على { $contact }.
invitation-revoked = سحبت الجهة المنظِّمة هذه الدعوة. إذا كان في الأمر خطأ، فتُرجى المراسلة على { $contact }.

## الاعتذار
invitation-this-is-for = هذه الصفحة مخصصة لـ { $name }.
invitation-back-to-event = عن الاجتماع
invitation-decline-title = الاعتذار عن عدم الحضور
invitation-decline-lead = شكراً على إبلاغنا. فهذا يتيح المكان لشخص آخر.
invitation-decline-reason = السبب
invitation-decline-reason-hint = لا يطّلع عليه سوى المنظِّمين.
invitation-decline-button = إرسال الرد
invitation-declined-title = حُفظ الرد
invitation-declined-body = الرد: الاعتذار عن عدم حضور هذا الاجتماع. ولن تصل أي تذكيرات بعد الآن.
invitation-declined-reason = السبب المذكور
invitation-changed-mind = إذا تغيّرت الظروف، فيمكن تغيير الرد حتى إغلاق باب التسجيل.
invitation-register-link = سأحضر في نهاية المطاف
invitation-delegate-link = سيحضر شخص آخر

## سيحضر شخص آخر
invitation-delegate-title = سيحضر شخص آخر
invitation-delegate-lead = سنرسل إلى الشخص المسمّى دعوة شخصية. ولا يُسجَّل أي شيء باسمه، فالقرار يعود إليه وحده.
invitation-delegate-name = الاسم الكامل للشخص المسمّى
invitation-delegate-email = بريده الإلكتروني
invitation-delegate-lang = لغة الرسالة
invitation-delegate-button = إرسال الدعوة
invitation-delegated-title = حُفظ الرد
invitation-delegated-body = سيحضر شخص آخر. وستصل إلى الشخص المسمّى دعوة شخصية بالبريد الإلكتروني، ما لم تكن قد وصلته من قبل.
invitation-cannot-link = أعتذر عن عدم الحضور
invitation-delegate-oneself = يجب كتابة اسم شخص آخر وعنوانه: الاسم والعنوان المكتوبان هما لصاحب الدعوة نفسه.
invitation-delegate-unreachable = لا يمكننا الكتابة إلى هذا العنوان. يُرجى أن يراسلنا الشخص المسمّى على { $contact }.
invitation-delegate-too-many = سبقت تسمية ثلاثة أشخاص. لتسمية شخص آخر، تُرجى المراسلة على { $contact }.
invitation-delegate-lang-missing = يجب اختيار لغة الرسالة.

## ردود غير متاحة
invitation-no-answer-title = هذا الرد غير متاح
invitation-refused-registered = التسجيل في هذا الاجتماع قائم. للتخلي عن المكان، يجب سحب التسجيل.
invitation-refused-same = هذا هو الرد المسجَّل من قبل.
invitation-refused-not-invited = هذا الرابط لا يعود إلى دعوة.

## للمنظِّمين: الحالات
invitation-state-draft = لم تُرسل
invitation-state-sent = بانتظار الرد
invitation-state-accepted = تم التسجيل
invitation-state-declined = اعتذار
invitation-state-delegated = تسمية شخص آخر
invitation-state-expired = لا رد ضمن المهلة
invitation-state-revoked = مسحوبة
invitation-bounced = ارتدّت الرسالة

## للمنظِّمين: اختيار المدعوين
invitation-desk-title = الدعوات
invitation-desk-lead = اختيار من ستُرسل إليهم الدعوة. لا يُرسل شيء قبل الاطلاع على الأسماء ونص الرسالة.
invitation-choose-title = المرسل إليهم
invitation-filter-text = الاسم أو المنظمة أو العنوان
invitation-filter-group = المجموعة
invitation-filter-groups-all = كل المجموعات
invitation-filter-organisation = المنظمة
invitation-filter-organisations-all = كل المنظمات
invitation-filter-country = البلد
invitation-filter-countries-all = كل البلدان
invitation-filter-lang = لغة الرسائل
invitation-filter-langs-all = كل اللغات
invitation-filter-asked = دعوة سابقة
invitation-asked-never = لم تُوجَّه إليهم دعوة بعد
invitation-asked-unanswered = دُعوا ولم يردّوا بعد
invitation-asked-whatever = الجميع
invitation-number = { $n ->
    [zero] لا أحد تشمله عوامل التصفية هذه.
    [one] ستصل الرسالة إلى شخص واحد.
    [two] ستصل الرسالة إلى شخصين.
    [few] ستصل الرسالة إلى { $shown } أشخاص.
    [many] ستصل الرسالة إلى { $shown } شخصاً.
   *[other] ستصل الرسالة إلى { $shown } شخص.
}
invitation-left-out = { $n ->
    [zero] لم يُستثنَ أحد
    [one] استُثني شخص واحد تشمله عوامل التصفية
    [two] استُثني شخصان تشملهما عوامل التصفية
    [few] استُثني { $shown } أشخاص تشملهم عوامل التصفية
    [many] استُثني { $shown } شخصاً تشملهم عوامل التصفية
   *[other] استُثني { $shown } شخص تشملهم عوامل التصفية
}
invitation-left-out-contact = طلب عدم المراسلة
invitation-left-out-registered = سبق التسجيل
invitation-left-out-declined = اعتذار
invitation-left-out-delegated = تسمية شخص آخر
invitation-left-out-revoked = دعوة مسحوبة
invitation-left-out-asked = سبقت الدعوة
invitation-left-out-not-asked = لم تُرسل دعوة بعد
invitation-left-out-dead = صندوق البريد غير موجود
invitation-left-out-unsubscribed = طلب عدم تلقي الدعوات
invitation-sent-follow = تقدّم الإرسال وما لم يصل
invitation-people-caption = من ستصل إليهم الرسالة
invitation-people-name = الاسم
invitation-people-organisation = المنظمة
invitation-people-group = المجموعة
invitation-people-country = البلد
invitation-people-lang = اللغة
invitation-people-before = رسائل سابقة
invitation-people-why = سبب الاستثناء
invitation-people-no-group = بلا مجموعة
invitation-nobody = لا أحد تشمله عوامل التصفية هذه. يمكن تعديلها، أو استيراد جهات الاتصال أولاً.
invitation-to-import = استيراد جهات الاتصال
invitation-to-review = { $n ->
    [zero] معاينة الرسالة
    [one] معاينة الرسالة إلى شخص واحد
    [two] معاينة الرسالة إلى شخصين
    [few] معاينة الرسالة إلى { $shown } أشخاص
    [many] معاينة الرسالة إلى { $shown } شخصاً
   *[other] معاينة الرسالة إلى { $shown } شخص
}
invitation-to-list = كل الدعوات
invitation-not-now-draft = هذه الفعالية مسودة. يجب نشرها قبل توجيه الدعوات، وإلا فلن تؤدي الروابط إلى أي صفحة.
invitation-not-now-cancelled = أُلغيت هذه الفعالية. لا يمكن توجيه دعوات إليها.
invitation-not-now-closed = أُغلق باب التسجيل. لا يمكن لأحد قبول دعوة الآن: يجب تمديد مهلة التسجيل أولاً.
invitation-sent-now = { $n ->
    [zero] لم تُرسل أي دعوة.
    [one] دعوة واحدة في طريقها.
    [two] دعوتان في طريقهما.
    [few] { $shown } دعوات في طريقها.
    [many] { $shown } دعوة في طريقها.
   *[other] { $shown } دعوة في طريقها.
}
invitation-sent-before = أُرسلت هذه الدعوات قبل لحظات. ولم يُرسل شيء مرتين.
invitation-progress = غادرت { $sent } من أصل { $planned } من الرسائل

## للمنظِّمين: المراجعة قبل الإرسال
invitation-review-title = المراجعة قبل الإرسال
invitation-review-lead = لا يمكن استرجاع رسالة غادرت. يُرجى التحقق من العدد والأسماء والنص.
invitation-review-how-many = العدد
invitation-review-who = الأسماء
invitation-review-names = { $n ->
    [zero] لا أسماء
    [one] اسم واحد
    [two] اسمان
    [few] الأسماء كلها ({ $shown })
    [many] الأسماء كلها ({ $shown })
   *[other] الأسماء كلها ({ $shown })
}
invitation-review-letter = الرسالة
invitation-review-as = كما ستصل إلى { $name }؛ والرابط هنا بديل عن رابط كل شخص.
invitation-review-nobody-reads = لا أحد من المرسل إليهم يقرأ بهذه اللغة.
invitation-review-subject = الموضوع
invitation-review-send = { $n ->
    [zero] إرسال
    [one] إرسال دعوة واحدة
    [two] إرسال دعوتين
    [few] إرسال { $shown } دعوات
    [many] إرسال { $shown } دعوة
   *[other] إرسال { $shown } دعوة
}
invitation-review-back = العودة إلى عوامل التصفية
invitation-refused-stale = تغيّرت قائمة الأسماء بعد معاينتها. لم يُرسل شيء. يُرجى معاينتها من جديد.
invitation-refused-nobody = لم يعد أحد تشمله عوامل التصفية هذه. لم يُرسل شيء.

## للمنظِّمين: كل الدعوات
invitation-list-title = كل الدعوات
invitation-list-state = الحالة
invitation-list-states-all = كل الحالات
invitation-list-found = { $n ->
    [zero] لا دعوات
    [one] دعوة واحدة
    [two] دعوتان
    [few] { $shown } دعوات
    [many] { $shown } دعوة
   *[other] { $shown } دعوة
}
invitation-list-sent = آخر إرسال
invitation-list-answered = تاريخ الرد
invitation-list-empty = لا دعوات تشملها عوامل التصفية هذه.
invitation-list-first = لم تُوجَّه أي دعوة بعد.
invitation-to-choose = اختيار المدعوين

## للمنظِّمين: دعوة واحدة
invitation-one-crumb = الدعوات
invitation-one-email = البريد الإلكتروني
invitation-one-waves = عدد الرسائل المرسلة
invitation-one-reason = السبب المذكور
invitation-one-named-by = صاحب التسمية
invitation-one-named = الشخص المسمّى
invitation-revoke-title = سحب الدعوة
invitation-revoke-lead = ستُظهر الصفحة الشخصية أن الدعوة سُحبت. وتُلغى الرسائل التي لم تغادر بعد، ولا يُرسل شيء.
invitation-revoke-reason = السبب
invitation-revoke-reason-hint = يُحفظ للمنظِّمين، ولا يظهر لصاحب الدعوة.
invitation-revoke-reason-missing = يجب ذكر سبب سحب الدعوة.
invitation-revoke-button = سحب الدعوة
invitation-revoke-not-registered = تم التسجيل بهذه الدعوة. يجب إلغاء التسجيل بدلاً من سحبها.

## رابط مفقود
invitation-again-title = إعادة إرسال الرابط الشخصي
invitation-again-lead = يفتح الرابط الشخصي صفحة الدعوة والتسجيل. ونرسله إلى العنوان الذي وصل إليه أول مرة.
invitation-again-email = البريد الإلكتروني
invitation-again-hint = العنوان الذي وصلت إليه الدعوة أو جرى به التسجيل
invitation-again-button = إرسال الرابط
invitation-again-sent-title = يُرجى تفقد البريد
invitation-again-sent-body = إذا كانت لهذا العنوان دعوة أو تسجيل لدينا، فستصل إليه رسالة فيها الرابط الشخصي.
invitation-again-sent-wait = تصل الرسالة خلال دقائق. ويُرجى تفقد البريد غير المرغوب فيه أيضاً.
invitation-again-sent-other = لم تصل؟ ربما وُجّهت الدعوة إلى عنوان آخر، فيمكن تجربته.
invitation-again-sent-ask = إذا لم ينفع ذلك، فتُرجى مراسلة الفريق المذكور في الدعوة أو في صفحة الاجتماع.
invitation-again-once-more = تجربة عنوان آخر
