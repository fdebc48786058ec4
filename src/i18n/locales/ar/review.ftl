### مراجعة الترشيحات: التحقق الذي يجريه فريق التنظيم.

review-list-lead = كل الترشيحات المقدَّمة. يُرجى التحقق من كل ترشيح قبل أن يبدأ تقييمه.
review-no-call = لم تُفتح بعد دعوة إلى الترشيح لهذه الفعالية.
review-list-first = لم يُقدَّم أي ترشيح بعد.
review-list-empty = لا ترشيح يطابق عوامل التصفية هذه.
review-found = { $n ->
    [zero] لا ترشيحات
    [one] ترشيح واحد
    [two] ترشيحان
    [few] { $shown } ترشيحات
    [many] { $shown } ترشيحًا
   *[other] { $shown } ترشيح
}
review-filter-text = الاسم أو المنظمة أو الرقم
review-state = الحالة
review-all-states = كل الحالات
review-group = المجموعة
review-all-groups = كل المجموعات
review-role = الدور
review-all-roles = كل الأدوار
review-session = الجلسة
review-all-sessions = كل الجلسات
review-language = اللغة
review-all-languages = كل اللغات
review-number = الرقم
review-numbered = الترشيح رقم { $number }
review-first-wish = الدور المفضَّل
review-handed-in = الترشيحات المقدَّمة
review-handed-in-on = تاريخ التقديم

## The states of a nomination
review-state-draft = مسودة
review-state-submitted = بانتظار التحقق
review-state-returned = مُعاد للاستكمال
review-state-eligible = مستوفٍ للشروط
review-state-ineligible = غير مستوفٍ للشروط
review-state-decided = تقرر بشأنه
review-state-released = أُرسل الرد
review-state-withdrawn = مسحوب

## One nomination
review-who = صاحب الترشيح أو صاحبته
review-said = مضمون الترشيح
review-wishes = الأدوار المرغوب فيها
review-topic = الموضوع
review-key-points = النقاط الرئيسية
review-biography = نبذة قصيرة
review-languages = لغات التحدث
review-days = الأيام المتاحة
review-previous = المداخلات السابقة
review-authorised = تفويض بالتحدث باسم المنظمة
review-needs = الاحتياجات
review-consent = الموافقة على ذكر الاسم في جدول الأعمال المعلن
review-proposed = جهة الاقتراح
review-by-colleague = زميل أو زميلة، مع تأكيد الشخص المعني
review-missing = ما ينقص
review-reason = السبب
review-yes = نعم
review-no = لا
review-check = التحقق
review-no-check-now = لا شيء للتحقق منه في هذه الحالة.
review-act-eligible = مستوفٍ للشروط
review-act-returned = إعادة للاستكمال
review-act-ineligible = غير مستوفٍ للشروط
review-reason-label = السبب، أو ما ينقص
review-reason-hint = مطلوب عند إعادة الترشيح أو استبعاده، ويُذكر في رسالة إلى الشخص المعني.
review-problem-unmet = لا يُعتمد الاستيفاء إلا بالإجابة بنعم عن كل بنود القائمة. يُرجى إكمال الإجابات أو إعادة الترشيح للاستكمال.
review-problem-reason = يُرجى ذكر السبب أو ما ينقص، فهو يُذكر في الرسالة إلى الشخص المعني.
review-problem-raced = سبق تعديل آخر: تغيّر هذا الترشيح في هذه الأثناء. يُرجى الاطلاع عليه من جديد.

## Reviewers
review-reviewers-lead = من يُكلَّف بالتقييم، وبأي ترشيحات. ولا يُكلَّف أحد بتقييم ترشيح من منظمته.
review-reviewers-none = لم يُكلَّف أحد بالتقييم بعد. يمكن إضافة أول شخص أدناه.
review-own-organisation = منظمة الانتماء
review-own-organisation-hint = لا يُسند إلى هذا الشخص تقييم ترشيحات هذه المنظمة.
review-no-organisation = ليست في الدليل
review-assigned = الترشيحات المسندة
review-assigned-all = كل الترشيحات
review-assigned-nothing = لا شيء
review-reviewed = عدد ما قُيِّم
review-active = مكلَّف بالتقييم
review-removed = أُنهي التكليف
review-removed-lead = أُنهي التكليف بالتقييم. ويبقى ما سبق تقييمه محسوبًا مع الإشارة إلى ذلك. تعيد إضافةُ العنوان نفسه التكليفَ من جديد.
review-add-reviewer = إضافة شخص للتقييم
review-account = عنوان البريد الإلكتروني للحساب
review-account-hint = يتطلب التقييم تسجيل الدخول. وعند عدم وجود حساب، تضيفه الإدارة في صفحة «الحسابات».
review-assign = حفظ
review-assign-hint = وإلا فتُحدَّد مجموعات أو جلسات أو كلتاهما معًا، وكل منهما تضيّق النطاق.
review-remove = إنهاء تكليف هذا الشخص
review-remove-title = إنهاء التكليف
review-remove-lead = لن يتمكن هذا الشخص من الدخول بعد ذلك. ويبقى ما سبق تقييمه محسوبًا مع الإشارة إلى ذلك.
review-problem-no-account = لا حساب بهذا العنوان. تضيف الإدارة حسابًا في صفحة «الحسابات»، ثم يُضاف الشخص هنا.
review-problem-organisation = يُرجى اختيار منظمة من القائمة: المنظمة المختارة ليست في دليل هذه العملية، أو لم تعد فيه.
review-problem-group = يُرجى اختيار مجموعات من القائمة: إحدى المجموعات المختارة ليست من مجموعات هذه العملية، أو لم تعد منها.
review-problem-session = يُرجى اختيار جلسات من القائمة: إحدى الجلسات المختارة ليست في جدول أعمال هذه الفعالية، أو لم تعد فيه.
review-problem-already = هذا الشخص مكلَّف بالتقييم أصلًا: يُرجى اختيار الاسم من القائمة.

## Reviewing
review-mine-lead = الترشيحات المسندة إليكم.
review-until = يمكنكم التقييم حتى { $deadline }.
review-mine-none = لم يُسند إليكم أي ترشيح.
review-nomination = الترشيح
review-done = قُيِّمت
review-open = بانتظار التقييم
review-blind-lead = هذا التقييم مُغفَل الأسماء: الاسم والمنظمة وبيانات الاتصال محجوبة، في النصوص أيضًا.
review-hidden = [محجوب]
review-blind-limits = المحجوب: الاسم والمنظمة كما سُجّلا، وأجزاؤهما والأحرف الأولى منهما، وعناوين البريد الإلكتروني والمواقع وأرقام الهاتف. وقد يبقى ما لا تعرفه الآلة: لقب أو منصب أو مكان أو اسم مكتوب بحروف أخرى. وعند التعرف على أحد، يُرجى التصريح بتضارب المصالح.
review-my-review = تقييمي
review-comment = تعليق
review-comment-hint = يُعرض على فريق التنظيم، ولا يُعرض على الشخص المعني.
review-weight = من 1 (ضعيف) إلى 5 (ممتاز)؛ الوزن: { $weight }.
review-conflict-hint = عند وجود معرفة وثيقة بالشخص أو مصلحة خاصة، يُرجى التصريح بتضارب المصالح. وهو تصريح نهائي: لن يُسند إليكم تقييم هذا الترشيح.
review-act-score = حفظ الدرجات
review-act-abstain = امتناع عن التقييم
review-act-conflict = تصريح بتضارب المصالح
review-scored-with = الدرجة: { $mean }
review-void-tied = غير محتسبة: الانتماء إلى المنظمة نفسها أو ترشيح شخصي.
review-void-old = غير محتسبة: تغيّر النص بعد التقييم.
review-again = تغيّر النص: يلزم تقييم جديد
review-again-late = تغيّر النص: غير محتسبة
review-again-lead = أُعيد تقديم هذا الترشيح بنص مختلف بعد تقييمكم له. تُرجى قراءته من جديد ثم حفظ الدرجات، معدَّلةً أو كما هي. ولا تُحتسب الدرجات قبل ذلك.
review-abstained = امتناع عن التقييم
review-conflict = تضارب مصالح مُصرَّح به
review-others = تقييمات الآخرين
review-blocked-frozen = انتهى التقييم، والدرجات باقية كما هي.
review-blocked-own = هذا ترشيحكم أنتم، فلا يمكنكم تقييمه.
review-blocked-organisation = هذا الترشيح من المنظمة التي تنتمون إليها، فلا يمكنكم تقييمه.
review-blocked-declared = سبق أن صرحتم بتضارب المصالح، فلا يمكنكم تقييم هذا الترشيح.
review-short-frozen = انتهى التقييم
review-short-own = ترشيح شخصي: بلا تقييم
review-short-organisation = منظمة الانتماء: بلا تقييم
review-problem-incomplete = يُرجى إعطاء درجة لكل معيار، أو الامتناع عن التقييم.
review-problem-points = يُرجى اختيار درجة من 1 إلى 5.

## The ranking
review-ranking-lead = الترشيحات المستوفية للشروط بحسب متوسط الدرجات المرجّحة. والمدى هو الفرق بين أعلى درجة وأدناها. ولا يبتّ هذا الترتيب في شيء.
review-ranking-none = لا ترشيحات مستوفية للشروط هنا بعد.
review-place = الترتيب
review-mean = المتوسط
review-spread = المدى
review-scores = عدد التقييمات
review-abstentions = حالات الامتناع
review-conflicts = حالات التضارب
review-of-removed = { $n ->
    [zero] (لا تقييمات لمن أُنهي تكليفهم)
    [one] (منها تقييم واحد لشخص أُنهي تكليفه)
    [two] (منها تقييمان لمن أُنهي تكليفهم)
    [few] (منها { $shown } تقييمات لمن أُنهي تكليفهم)
    [many] (منها { $shown } تقييمًا لمن أُنهي تكليفهم)
   *[other] (منها { $shown } تقييم لمن أُنهي تكليفهم)
}
review-of-tied = { $n ->
    [zero] (لا تقييمات غير محتسبة)
    [one] (إضافةً إلى تقييم واحد غير محتسب: المنظمة نفسها)
    [two] (إضافةً إلى تقييمين غير محتسبين: المنظمة نفسها)
    [few] (إضافةً إلى { $shown } تقييمات غير محتسبة: المنظمة نفسها)
    [many] (إضافةً إلى { $shown } تقييمًا غير محتسب: المنظمة نفسها)
   *[other] (إضافةً إلى { $shown } تقييم غير محتسب: المنظمة نفسها)
}
review-of-old = { $n ->
    [zero] (لا تقييمات غير محتسبة)
    [one] (إضافةً إلى تقييم واحد غير محتسب: تغيّر النص بعد التقييم)
    [two] (إضافةً إلى تقييمين غير محتسبين: تغيّر النص بعد التقييم)
    [few] (إضافةً إلى { $shown } تقييمات غير محتسبة: تغيّر النص بعد التقييم)
    [many] (إضافةً إلى { $shown } تقييمًا غير محتسب: تغيّر النص بعد التقييم)
   *[other] (إضافةً إلى { $shown } تقييم غير محتسب: تغيّر النص بعد التقييم)
}
