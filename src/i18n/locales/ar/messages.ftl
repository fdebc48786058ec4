## البريد الصادر
outgoing-title = البريد
outgoing-lead = كل رسائل هذه الفعالية، وما آلت إليه كل رسالة وسبب ذلك. الساعات بتوقيت { $city }.
outgoing-sum = عدد الرسائل المكتوبة { $written } = المرسلة { $sent } + المتعذّرة { $failed } + الملغاة { $cancelled } + المتبقية { $open }
outgoing-wrong-sum = { $batches ->
    [zero] أعداد الدفعات متطابقة.
    [one] أعداد دفعة واحدة غير متطابقة. يُرجى إبلاغ المسؤول عن تشغيل هذه الخدمة.
    [two] أعداد دفعتين غير متطابقة. يُرجى إبلاغ المسؤول عن تشغيل هذه الخدمة.
    [few] أعداد { $batches } دفعات غير متطابقة. يُرجى إبلاغ المسؤول عن تشغيل هذه الخدمة.
    [many] أعداد { $batches } دفعة غير متطابقة. يُرجى إبلاغ المسؤول عن تشغيل هذه الخدمة.
   *[other] أعداد { $batches } دفعة غير متطابقة. يُرجى إبلاغ المسؤول عن تشغيل هذه الخدمة.
}
outgoing-written = المكتوبة
outgoing-batches = دفعات الرسائل
outgoing-batches-none = لم تُرسل أي دفعة من الرسائل بعد. ستظهر هنا الدعوات والتذكيرات.
outgoing-to-invitations = الانتقال إلى الدعوات
outgoing-letter = الرسالة
outgoing-when = الوقت
outgoing-planned = العدد المقرر
outgoing-sent = المرسلة
outgoing-failed = المتعذّرة
outgoing-cancelled = الملغاة
outgoing-open = المتبقية
outgoing-single = رسائل مفردة
outgoing-list-all = الرسائل
outgoing-list-batch = { $letter }، { $when }
outgoing-person = الاسم أو البريد الإلكتروني
outgoing-state = الحالة
outgoing-every-state = كل الحالات
outgoing-every-letter = كل الرسائل
outgoing-among = طريقة الإرسال
outgoing-among-all = ضمن دفعة أو مفردة
outgoing-among-single = مفردة
outgoing-found = { $letters ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $letters } رسائل
    [many] { $letters } رسالة
   *[other] { $letters } رسالة
}
outgoing-none = لا توجد رسالة تطابق هذا الاختيار.
outgoing-none-single = لم تُكتب أي رسالة مفردة بعد. ستظهر هنا رسائل التأكيد والردود.
outgoing-show-all = عرض كل الرسائل
outgoing-recipient = المرسل إليه
outgoing-address = البريد الإلكتروني
outgoing-language = اللغة
outgoing-reason = السبب

## رسالة واحدة
outgoing-written-at = وقت الكتابة
outgoing-sent-at = وقت الإرسال
outgoing-ended-at = وقت التوقف
outgoing-next-try = المحاولة التالية
outgoing-useless-after = لا فائدة منها بعد
outgoing-in-batch = الدفعة
outgoing-of-batch = كل رسائل هذه الدفعة
outgoing-attempts = المحاولات
outgoing-attempts-none = لم تجر أي محاولة.
outgoing-attempt-phase = المرحلة التي بلغتها
outgoing-attempt-answer = الرد
outgoing-attempt-code = الرمز

## الحالات
outgoing-state-queued = في الانتظار
outgoing-state-leased = قيد الإرسال
outgoing-state-sent = مرسلة
outgoing-state-failed = متعذّرة
outgoing-state-cancelled = ملغاة
outgoing-state-sending = في الطريق
outgoing-state-held = موقوفة مؤقتًا
outgoing-state-presumed-sent = يُرجَّح أنها أُرسلت
outgoing-state-bounced = مرتدّة
outgoing-state-suppressed = عنوان لا يُراسَل
outgoing-state-expired = فات أوانها
outgoing-state-open = في الانتظار أو قيد الإرسال

## أسماء الرسائل
outgoing-letter-unknown = رسالة غير معروفة
outgoing-letter-invitation = دعوة
outgoing-letter-invitation-reminder = تذكير بالرد على الدعوة
outgoing-letter-sitting-reminder = تذكير بموعد الاجتماع
outgoing-letter-waiting-reminder = لم يتوفر مكان بعد
outgoing-letter-nomination-draft-reminder = تذكير بتقديم الترشيح
outgoing-letter-nomination-call-reminder = تذكير بالترشح لإلقاء مداخلة
outgoing-letter-text-reminder = تذكير بتسليم نص المداخلة
outgoing-letter-thanks = شكر
outgoing-letter-date-changed = موعد أو مكان جديد
outgoing-letter-delegated-invitation = دعوة إلى زميل أو زميلة
outgoing-letter-confirm-address = تأكيد عنوان البريد
outgoing-letter-on-behalf = تسجيل بالنيابة
outgoing-letter-link-again = الرابط الشخصي مرة أخرى
outgoing-letter-registration-pending = استلام التسجيل
outgoing-letter-registration-confirmed = تأكيد التسجيل
outgoing-letter-registration-waitlisted = الإدراج في قائمة الانتظار
outgoing-letter-registration-promoted = توافر مكان لمن في قائمة الانتظار
outgoing-letter-registration-changed = تعديل التسجيل
outgoing-letter-registration-refused = عدم قبول التسجيل
outgoing-letter-registration-withdrawn = سحب التسجيل
outgoing-letter-registration-cancelled = إلغاء التسجيل
outgoing-letter-nomination-returned = ترشيح مُعاد للاستكمال
outgoing-letter-nomination-ineligible = ترشيح غير مستوفٍ للشروط
outgoing-letter-nomination-receipt = إشعار باستلام ترشيح
outgoing-letter-nomination-withdrawn = سحب ترشيح
outgoing-letter-nomination-colleague = اقتراح ترشيح أحد الزملاء
outgoing-letter-nomination-reserve = القائمة الاحتياطية
outgoing-letter-nomination-not-selected = عدم الاختيار
outgoing-letter-offer = عرض دور
outgoing-letter-offer-chase = تذكير بالعرض
outgoing-letter-offer-accepted = تأكيد الدور
outgoing-letter-offer-lapsed = انقضاء مهلة العرض
outgoing-letter-offer-withdrawn = سحب العرض
outgoing-letter-offer-colleague = دور زميل أو زميلة
outgoing-letter-offer-replaced = انتقال الدور إلى زميل أو زميلة
outgoing-letter-offer-given-back = التخلي عن دور مؤكَّد
outgoing-letter-place-changed = تغيير في البرنامج يخص متحدثًا أو متحدثة
outgoing-letter-focal-point = رابط جهة تنسيق
outgoing-letter-focal-replaced = تسمية شخص آخر من جهة التنسيق
outgoing-letter-focal-revoked = انتهاء مهمة جهة التنسيق
outgoing-letter-sign-in-link = رابط دخول إلى حساب تنظيم
outgoing-letter-password-reset = كلمة مرور جديدة لحساب تنظيم

## أسباب التعذّر أو الإلغاء
outgoing-reason-refused = رفضها خادم بريد المرسل إليه رفضًا نهائيًا. يُرجى التحقق من العنوان.
outgoing-reason-gave-up = ظلّ خادم بريد المرسل إليه يطلب إعادة المحاولة لاحقًا طوال يومين.
outgoing-reason-uncertain = انقطع الاتصال بعد آخر كلمة، فلعلّها أُرسلت. لا يُعاد إرسالها كي لا تصل إلى أحد مرتين.
outgoing-reason-eai-unsupported = في العنوان قبل علامة @ أحرف لا يستطيع خادم بريدنا نقلها.
outgoing-reason-unbuildable = تعذّر إعداد الرسالة. يُرجى إبلاغ المسؤول عن تشغيل هذه الخدمة.
outgoing-reason-panic = تعثّر البرنامج في هذه الرسالة. يُرجى إبلاغ المسؤول عن تشغيل هذه الخدمة.
outgoing-reason-expired = انقضى وقتها قبل أن يتسنى إرسالها.
outgoing-reason-answered = ورد الرد قبل إرسالها.
outgoing-reason-handed-in = سُلّم نص المداخلة قبل إرسالها.
outgoing-reason-withdrawn = سُحب التسجيل قبل إرسالها.
outgoing-reason-revoked = أُلغيت الدعوة أو انتهت مدتها.
outgoing-reason-event-cancelled = أُلغيت الفعالية.
outgoing-reason-registration-closed = كان باب التسجيل قد أُغلق.
outgoing-reason-call-closed = كان باب الترشيح قد أُغلق.
outgoing-reason-do-not-contact = طُلب عدم المراسلة على هذا العنوان.
outgoing-reason-not-sent = لم تُعتمد الدعوة للإرسال.
outgoing-reason-gone = لم يعد موضوعها موجودًا.
outgoing-reason-superseded = حلّت محلها رسالة أحدث في الموضوع نفسه.
outgoing-reason-unknown-address = لا وجود لصندوق البريد هذا. لن يُرسل إليه شيء قبل تصحيح العنوان.
outgoing-reason-bounced = أعادها خادم بريد المرسل إليه. إذا كان العنوان مجهولًا لديه فلن يُرسل إليه شيء قبل تصحيحه.
outgoing-reason-unsubscribed = طُلب عدم إرسال دعوات وتذكيرات إلى هذا العنوان.
outgoing-reason-blamed = يعدّنا خادم بريد المرسل إليه مصدرًا للرسائل المزعجة. يُرجى التحدث إلى المسؤول عن خادم بريدنا ثم استئناف الإرسال.
outgoing-reason-too-many-bounces = كثُرت في هذه الدفعة العناوين التي لا وجود لها، فتوقفت من تلقاء نفسها.
outgoing-reason-paused = أُوقفت الدفعة مؤقتًا.
outgoing-reason-paced = تنتظر دورها، كي لا يصل الكثير دفعة واحدة إلى مزوّد بريد واحد.
outgoing-reason-moved = تغيّر الموعد المذكور فيها.
outgoing-reason-rule-off = أُوقف التذكير.
outgoing-reason-link-spent = استُعمل رابطها من قبل أو استُبدل به غيره.
outgoing-reason-other = سبب آخر ({ $word })

## مراحل المحاولة
outgoing-phase-build = إعداد الرسالة
outgoing-phase-connect = الاتصال بخادم بريدنا
outgoing-phase-tls = تأمين الاتصال
outgoing-phase-auth = تسجيل الدخول إلى خادم بريدنا
outgoing-phase-mail = ذكر المرسل
outgoing-phase-rcpt = ذكر المرسل إليه
outgoing-phase-data = الإعلان عن الرسالة
outgoing-phase-dot = تسليم الرسالة

## الردود
outgoing-answer-sent = قُبلت
outgoing-answer-refused = رُفضت نهائيًا
outgoing-answer-unknown-address = لا وجود لصندوق البريد
outgoing-answer-blamed = يعدّنا مصدرًا للرسائل المزعجة
outgoing-answer-stopped = أوقفناها قبل أول كلمة
outgoing-answer-bounced = ارتدّت لاحقًا
outgoing-answer-later = ليس الآن، تُعاد المحاولة لاحقًا
outgoing-answer-eai-unsupported = لا يمكن نقل هذا العنوان
outgoing-answer-relay-down = لم يرد خادم بريدنا، والرسالة في الانتظار
outgoing-answer-relay-configuration = يرفضنا خادم بريدنا، والرسالة في الانتظار
outgoing-answer-uncertain = لا رد بعد آخر كلمة
outgoing-answer-failed = تعذّر ذلك

## الدفعات الجارية
outgoing-batch-running = جارية
outgoing-batch-paused = موقوفة مؤقتًا
outgoing-batch-cancelled = ملغاة
outgoing-batch-ended = منتهية
outgoing-adding-up = العدد المقرر { $planned } = { $parts }
outgoing-part = { $state }: { $letters }
outgoing-part-open = متبقية
outgoing-pace = الرسائل في الدقيقة: { $letters }.
outgoing-minutes-left = { $minutes ->
    [zero] أوشك الإرسال على الانتهاء.
    [one] تبقى نحو دقيقة واحدة.
    [two] تبقى نحو دقيقتين.
    [few] تبقى نحو { $minutes } دقائق.
    [many] تبقى نحو { $minutes } دقيقة.
   *[other] تبقى نحو { $minutes } دقيقة.
}
outgoing-pause = إيقاف مؤقت
outgoing-resume = استئناف
outgoing-cancel-ask = إلغاء ما لم يُرسل بعد
outgoing-cancel-hint = { $letters ->
    [zero] لم تبق رسالة للإرسال.
    [one] رسالة واحدة لن تُرسل أبدًا. لا يمكن التراجع عن ذلك.
    [two] رسالتان لن تُرسلا أبدًا. لا يمكن التراجع عن ذلك.
    [few] { $letters } رسائل لن تُرسل أبدًا. لا يمكن التراجع عن ذلك.
    [many] { $letters } رسالة لن تُرسل أبدًا. لا يمكن التراجع عن ذلك.
   *[other] { $letters } رسالة لن تُرسل أبدًا. لا يمكن التراجع عن ذلك.
}
outgoing-cancel = إلغاء نهائي
outgoing-done-paused = أُوقفت الدفعة مؤقتًا. قد يصل ما كان في الطريق.
outgoing-done-resumed = استُؤنفت الدفعة.
outgoing-done-cancelled = أُلغيت الدفعة. لن يُرسل منها شيء بعد الآن.
outgoing-done-seen = تم تسجيل الاطلاع. سيعود التنبيه إذا تكرر الأمر.
outgoing-done-live = تم التسجيل: هذه هي النسخة العاملة الوحيدة. يُستأنف إرسال البريد خلال دقيقة.
outgoing-reason-batch-cancelled = أُلغيت الدفعة.

## ما يمنع خروج البريد
outgoing-alarm-relay = خادم بريدنا يرفض التعامل معنا. لم تضع أي رسالة: تنتظر الرسائل وتُرسل تلقائيًا حين يقبلها من جديد. يُرجى إبلاغ المسؤول عن تشغيل هذه الخدمة.
outgoing-alarm-blamed = أحد خوادم البريد يعدّنا مصدر رسائل مزعجة. ما يتعلق به موقوف مؤقتًا. يُرجى التواصل مع المسؤول عن خادم بريدنا قبل الاستئناف.
outgoing-alarm-too-many-bounces = توقفت دفعة تلقائيًا، من هذه الفعالية أو من غيرها: عدد كبير من عناوينها غير موجود. يُرجى التحقق من القائمة قبل الاستئناف.
outgoing-alarm-other = أمر ما يمنع خروج البريد ({ $name }). يُرجى إبلاغ المسؤول عن تشغيل هذه الخدمة.
outgoing-alarm-since = منذ { $when }.
outgoing-alarm-code = الرد: { $code }.
outgoing-alarm-seen = اطّلعت على ذلك
outgoing-copy-title = البريد موقوف مؤقتًا: هل هذه هي النسخة العاملة الوحيدة من البيانات؟
outgoing-copy-cloned = قاعدة البيانات هذه تعود إلى مجلد بيانات آخر. إذا كانت نسخة، فالإرسال من هنا يعني مراسلة الناس مرتين.
outgoing-copy-restored = قاعدة البيانات هذه أقدم مما أُرسل من هنا سابقًا. قد تُرسل من جديد رسائل أُرسلت بعد النسخة الاحتياطية.
outgoing-copy-moved = عنوان الموقع غير الذي كان عند آخر إرسال. إذا كان القديم لا يزال يعمل، فسيُراسَل الناس مرتين.
outgoing-copy-warning = يُرجى تأكيد ذلك فقط عند التيقن من أن لا نسخة أخرى ترسل البريد.
outgoing-copy-vouch = هذه هي النسخة العاملة الوحيدة: إرسال البريد
outgoing-copy-who = يمكن لمن يملك هذه الفعالية أو للمسؤول عن تشغيل الخدمة تأكيد ذلك.
