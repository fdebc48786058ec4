## تقدّم الدفعة
outgoing-progress = أُنجز { $done } من { $planned } ({ $percent }%)
outgoing-progress-aloud = أُنجز { $percent }% من الرسائل.
outgoing-progress-end = لم تعد الدفعة تتقدّم. { $sum }
outgoing-look-again = تحديث الأرقام
outgoing-batch-open = تقدّم الدفعة وما لم يصل منها
outgoing-batch-empty = لا رسائل في هذه الدفعة.
outgoing-became = ما آلت إليه الرسائل
outgoing-letters = عدد الرسائل
outgoing-trouble = رسائل لم يتأكد وصولها
outgoing-trouble-of = رسائل حالتها: { $state }
outgoing-trouble-all = كل ما لم يتأكد وصوله
outgoing-trouble-none = لا شيء هنا. وصل كل ما أُرسل، بقدر ما يعلم خادم بريدنا.
outgoing-afterwards = ما تلاها
outgoing-said-again = أُعيد إرسالها بهذه الرسالة
outgoing-to-mend = تصحيح العنوان وإعادة الإرسال
outgoing-to-again = إعادة الإرسال

## رسائل مفردة موقوفة
outgoing-held = { $letters ->
    [zero] لا رسائل مفردة موقوفة مؤقتًا.
    [one] رسالة مفردة واحدة موقوفة مؤقتًا.
    [two] رسالتان مفردتان موقوفتان مؤقتًا.
    [few] { $letters } رسائل مفردة موقوفة مؤقتًا.
    [many] { $letters } رسالة مفردة موقوفة مؤقتًا.
   *[other] { $letters } رسالة مفردة موقوفة مؤقتًا.
}
outgoing-held-show = عرضها
outgoing-held-hint = عدّنا أحد خوادم البريد مصدرًا للرسائل المزعجة. يُرجى إطلاقها بعد التحدث إلى المسؤول عن خادم بريدنا.
outgoing-release = إطلاقها
outgoing-done-released = عادت الرسائل إلى انتظار دورها.

## سبب حالة الرسالة
outgoing-because-queued = تنتظر دورها.
outgoing-because-again = لم تنجح المحاولة الأخيرة، وتُعاد المحاولة تلقائيًا.
outgoing-because-leased = يجري إرسالها الآن.
outgoing-because-sending = هي في الطريق، ونحن في انتظار رد خادم بريدنا.
outgoing-because-held = تنتظر قرارًا.
outgoing-because-sent = استلمها خادم بريدنا. لا يمكن لأحد أن يعرف إن كانت قد قُرئت.
outgoing-because-presumed-sent = يُرجَّح أنها أُرسلت.
outgoing-because-bounced = استلمها خادم بريدنا ثم عادت لاحقًا.
outgoing-because-failed = لم تُسلَّم، ولا تُعاد المحاولة تلقائيًا.
outgoing-because-suppressed = لم تُرسل لأن العنوان لا يُراسَل.
outgoing-because-cancelled = لم تُرسل إذ لم تعد مطلوبة.
outgoing-because-expired = لم تُرسل في وقتها.
outgoing-code-busy = رد خادم البريد بالرمز { $code }: ليس الآن، فالصندوق أو الخادم مشغول.
outgoing-code-full = رد خادم البريد بالرمز { $code }: صندوق البريد ممتلئ.
outgoing-code-later = رد خادم البريد بالرمز { $code }: رفض مؤقت لا نهائي.
outgoing-code-mailbox = رد خادم البريد بالرمز { $code }: لا وجود لهذا الصندوق أو أنه غير متاح لنا.
outgoing-code-never = رد خادم البريد بالرمز { $code }: رفض نهائي.
outgoing-code-other = رد خادم البريد بالرمز { $code }.
outgoing-phase-bounce = التسليم عبر خوادم أخرى

## صاحب الرسالة
outgoing-behind = الشخص
outgoing-behind-contact = في الدليل
outgoing-behind-registration = التسجيل
outgoing-behind-letters = كل الرسائل إلى هذا الشخص
outgoing-repeats = إعادة إرسال
outgoing-repeats-first = الرسالة الأولى
outgoing-history-title = الرسائل إلى { $name }
outgoing-history-none = لم تُكتب أي رسالة إلى هذا الشخص بشأن هذه الفعالية.
outgoing-history-link = الرسائل إلى هذا الشخص

## ما يمكن فعله
outgoing-mend-title = تصحيح العنوان وإعادة الإرسال
outgoing-mend-lead = تُرسل رسالة جديدة بالنص نفسه والرابط الشخصي نفسه إلى العنوان أدناه، وتحتفظ هذه الرسالة بما آلت إليه.
outgoing-mend-contact = يُحفظ هذا العنوان في الدليل أيضًا. يُترك كما هو إن عاد إلى العمل.
outgoing-mend-registration = يُحفظ هذا العنوان في التسجيل أيضًا. يُترك كما هو إن عاد إلى العمل.
outgoing-mend-both = يُحفظ هذا العنوان في التسجيل أيضًا، وفي الدليل إن كان فيه العنوان الذي تعذّر. يُترك كما هو إن عاد إلى العمل.
outgoing-mend-nobody = هذه الرسالة وحدها تُرسل إليه، إذ لا نحفظ بيانات شخص تخصّه.
outgoing-mend = إعادة الإرسال
outgoing-mend-too-late = فات أوانها، ولن تفيد أحدًا الآن.
outgoing-mend-taken = هذا البريد الإلكتروني مسجّل لشخص بالاسم نفسه. يُرجى إدخال عنوان آخر أو البحث عن التكرار في الدليل.
outgoing-again-title = الإرسال مرة أخرى
outgoing-again-lead = انقطع الاتصال بعد آخر كلمة، فلعلّها وصلت. إعادة إرسالها قد توصلها مرتين، وتعرضها برامج البريد مرة واحدة.
outgoing-again = إرسالها مرة أخرى
outgoing-release-title = إطلاق الرسالة
outgoing-release-lead = الرسالة موقوفة مؤقتًا. يُرجى إطلاقها بعد معرفة السبب والتأكد من أنها ستُقبل.
outgoing-release-batch = لإطلاق الدفعة كلها، يُرجى فتحها.
outgoing-release-one = إطلاق هذه الرسالة
outgoing-shut-all = لا يُرسل بريد إلى هذا العنوان: لم يكن للصندوق وجود حين كُتب إليه آخر مرة.
outgoing-shut-bulk = طُلب عدم إرسال دعوات وتذكيرات إلى هذا العنوان. أما الردود على ما يقوم به صاحبه فتصل.
outgoing-works = عاد هذا العنوان إلى العمل
outgoing-wanted = يُرغَب في تلقي الرسائل من جديد
outgoing-wanted-hint = يُرجى تأكيد ذلك فقط إذا أبلغكم الشخص به.
outgoing-did-mended = تُرسل الرسالة من جديد إلى العنوان أدناه.
outgoing-did-before = سبق أن أُعيد إرسال الرسالة بهذه. لم يُرسل شيء مرتين.
outgoing-did-again = تُرسل الرسالة مرة أخرى.
outgoing-did-released = عادت الرسالة إلى انتظار دورها.
outgoing-did-works = تم التسجيل: يُرسل البريد إلى هذا العنوان من جديد.
outgoing-did-wanted = تم التسجيل: تُرسل الدعوات والتذكيرات إلى هذا العنوان من جديد.
