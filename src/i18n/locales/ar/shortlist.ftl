### القائمة المختصرة: المواضع والترشيحات والسيناريوهات والتشكيلة المقترحة.

shortlist-title = القائمة المختصرة
shortlist-lead = شُغل هنا { $held } من أصل { $all } من المواضع. ولا يصل شيء إلى أحد قبل إعلان القرارات.
shortlist-no-call = لا توجد بعد دعوة إلى الترشّح لهذه الفعالية. وبها تبدأ القائمة المختصرة.
shortlist-first-name = المسودة الأولى
shortlist-balance = التوازن
shortlist-groups = مجموعات أصحاب المصلحة
shortlist-gender = النوع الاجتماعي
shortlist-countries = البلدان
shortlist-others = اللغات والأعمار والمشاركة الأولى والمنظمات
shortlist-met-more = { $n ->
    [zero] لا أهداف محقَّقة
    [one] هدف واحد محقَّق
    [two] هدفان محقَّقان
    [few] { $number } أهداف محقَّقة
    [many] { $number } هدفًا محقَّقًا
   *[other] { $number } هدف محقَّق
}
shortlist-no-targets = لا تحدد الدعوة أهدافاً للتوازن.
shortlist-all-met = كلها محققة
shortlist-unmet = { $n ->
    [zero] كل الأهداف محققة
    [one] هدف واحد لم يتحقق
    [two] هدفان لم يتحققا
    [few] { $shown } أهداف لم تتحقق
    [many] { $shown } هدفاً لم يتحقق
   *[other] { $shown } هدف لم يتحقق
}
shortlist-women = النساء
shortlist-men = الرجال
shortlist-another-gender = نوع اجتماعي آخر
shortlist-speakers-of = الناطقون بلغة: { $language }
shortlist-first-time = من يتحدثون للمرة الأولى
shortlist-within = { $who } ({ $place })
shortlist-of-at-least = { $actual } من { $wanted } على الأقل
shortlist-of-at-most = { $actual } من { $wanted } على الأكثر
shortlist-places = المواضع
shortlist-open-places = { $n ->
    [zero] لا موضع شاغر
    [one] موضع شاغر واحد
    [two] موضعان شاغران
    [few] { $shown } مواضع شاغرة
    [many] { $shown } موضعاً شاغراً
   *[other] { $shown } موضع شاغر
}
shortlist-no-places = لا تسمّي الدعوة أي موضع بعد.
shortlist-held-of = { $held } من { $all }
shortlist-open = موضع شاغر
shortlist-by-name = بالاسم فقط
shortlist-offered = معروض
shortlist-confirmed = مؤكد
shortlist-free = إزالة
shortlist-freed = عاد الموضع شاغراً.
shortlist-placed = وُضع الاسم { $name } في: { $place }.
shortlist-made = حُفظ السيناريو. ولم يُرسل شيء.
shortlist-candidates = الترشيحات، والأنسب أولاً
shortlist-found = { $n ->
    [zero] لا ترشيحات
    [one] ترشيح واحد
    [two] ترشيحان
    [few] { $shown } ترشيحات
    [many] { $shown } ترشيحاً
   *[other] { $shown } ترشيح
}
shortlist-nobody = لا ترشيح يطابق هذه المرشحات.
shortlist-of-five = من 5
shortlist-reviews = { $n ->
    [zero] لا تقييمات
    [one] تقييم واحد
    [two] تقييمان
    [few] { $shown } تقييمات
    [many] { $shown } تقييماً
   *[other] { $shown } تقييم
}
shortlist-no-score = لا درجة بعد
shortlist-unchecked = لم يُتحقق من الأهلية بعد
shortlist-wishes = { $n ->
    [zero] لا رغبات
    [one] رغبة واحدة
    [two] رغبتان، والأهم أولاً
    [few] { $n } رغبات، والأهم أولاً
    [many] { $n } رغبة، والأهم أولاً
   *[other] { $n } رغبة، والأهم أولاً
}
shortlist-holds = يشغل موضعاً بالفعل: { $place }
shortlist-if-placed = في حال الوضع هنا: { $place }
shortlist-changes-nothing = لا يتغير أي هدف أو حد.
shortlist-fills = يسدّ من النقص ({ $what }): { $number }
shortlist-exceeds = { $what }: يصبح العدد { $actual }، والحد الأعلى { $wanted }
shortlist-breaches = هذه القواعد غير مراعاة. ولا شيء ممنوع.
shortlist-breach-group = { $name }: الموضع غير مفتوح لهذه المجموعة: { $place }
shortlist-breach-available = { $name }: لا حضور في يوم هذا الموضع: { $place }
shortlist-breach-moderates = { $name }: إدارة وكلمة في الجلسة نفسها: { $place }
shortlist-breach-at-once = { $name }: موضعان في وقت واحد: { $one } و{ $other }
shortlist-breach-organisation = موضع ثانٍ للمنظمة نفسها، { $organisation }: { $one } و{ $other }
shortlist-breach-gone = لم يعد ترشيح { $name } قائماً. يلزم شخص آخر من أجل: { $place }
shortlist-wished = من ضمن الرغبات
shortlist-allowed = مفتوحة لهذه المجموعة
shortlist-not-allowed = غير مفتوحة لهذه المجموعة
shortlist-place-for = الموضع المخصص لـ { $name }
shortlist-place = وضع هنا
shortlist-scenario = السيناريو
shortlist-filter-text = الاسم أو المنظمة
shortlist-group = المجموعة
shortlist-groups-all = كل المجموعات
shortlist-filter-place = الأنسب للموضع
shortlist-places-all = الموضع المرغوب لكل ترشيح
shortlist-ask = { $name } من أجل { $place }: تجاوز لأحد الحدود
shortlist-reason = السبب
shortlist-reason-hint = يبقى مع الموضع ويُدوَّن في سجل الأعمال.
shortlist-reason-missing = يلزم بيان السبب رغم تجاوز الحد.
shortlist-place-anyway = الوضع رغم ذلك
shortlist-raced = سبقكم شخص آخر: تغيّر السيناريو في هذه الأثناء. يُرجى الاطلاع عليه كما هو الآن ثم اتخاذ القرار من جديد.
shortlist-not-a-place = هذا الموضع ليس من مواضع الدعوة. يُرجى اختيار موضع من القائمة.
shortlist-not-a-nomination = هذا الترشيح ليس من ترشيحات هذه الدعوة. يُرجى الاختيار من القائمة.
shortlist-does-not-stand = هذا الترشيح غير قائم: فقد سُحب أو أُعيد أو لم يستوفِ الشروط. يُرجى اختيار شخص آخر.
shortlist-held = هذا الموضع مشغول. يُرجى إخلاؤه أولاً أو اختيار موضع آخر.
shortlist-offer-is-out = هناك عرض قائم لهذا الموضع. يُرجى سحب العرض أولاً.
shortlist-name-missing = يلزم اسم للسيناريو.
shortlist-name-taken = يوجد سيناريو بهذا الاسم. يُرجى اختيار اسم آخر.
shortlist-compare = السيناريوهات جنباً إلى جنب
shortlist-compare-lead = من يشغل كل موضع في كل سيناريو، ومدى تحقيق كل منها للأهداف.
shortlist-compare-caption = المواضع ومن يشغلها
shortlist-any-scenario = الأقدم
shortlist-one = الأول
shortlist-other = إلى جانبه
shortlist-place-column = الموضع
shortlist-person-column = الشخص
shortlist-why-column = السبب
shortlist-make-title = إنشاء سيناريو
shortlist-from = نسخة من
shortlist-from-nothing = لا شيء: البدء بمواضع شاغرة
shortlist-name = الاسم
shortlist-make = إنشاء السيناريو
shortlist-scenarios = كل السيناريوهات
shortlist-remove = حذف السيناريو
shortlist-suggest-title = تشكيلة مقترحة
shortlist-suggest-lead = تُشغَل أكثر المواضع أولاً، ثم يُقلَّص النقص عن الأهداف إلى أقل عدد من الأشخاص، ثم تُعتمد أعلى الدرجات. وهو اقتراح لا قرار.
shortlist-keep = الإبقاء على ما وُضع في هذا السيناريو
shortlist-suggest = اقتراح تشكيلة
shortlist-decides-nothing = لا يُقرَّر شيء ولا يُحفظ ما لم يُعتمد كسيناريو.
shortlist-proven = ثبت أنها الأفضل: لا تشكيلة ضمن القواعد تتفوق عليها.
shortlist-stopped = توقف البحث مبكراً بعد ثانيتين، { $doing }. لا تخالف أي قاعدة، وقد توجد تشكيلة أفضل.
shortlist-stage-fill = أثناء شغل المواضع
shortlist-stage-targets = أثناء تحقيق الأهداف
shortlist-stage-score = أثناء رفع الدرجات
shortlist-suggested = من لكل موضع
shortlist-nobody-suggested = لم يكن ممكناً اقتراح أحد لأي موضع.
shortlist-why-fixed = إبقاء: يشغل الموضع بالفعل
shortlist-why-only = لا أحد غيره يمكنه شغل الموضع
shortlist-why-highest = أعلى درجة بين من يمكنهم شغله ({ $among })
shortlist-why-needed = لازم لتحقيق الأهداف: { $targets } (يمكنهم شغله: { $among })
shortlist-why-not-free = أصحاب الدرجات الأعلى يشغلون موضعاً آخر في ذلك الوقت، أو نالت منظمتهم موضعها (يمكنهم شغله: { $among })
shortlist-why-found = أفضل ما وُجد عند توقف البحث (يمكنهم شغله: { $among })
shortlist-left-open = مواضع بقيت شاغرة
shortlist-left = { $place }: { $because }
shortlist-left-by-name = تُشغل بالاسم فقط
shortlist-left-nobody = لم يطلبه أحد
shortlist-left-group = لم يطلبه أحد من مجموعة مسموح لها (عدد الطلبات: { $number })
shortlist-left-away = لا أحد ممن طلبوه يمكنه الحضور في ذلك اليوم (عدد الطلبات: { $number })
shortlist-left-held = من يمكنهم شغله مرتبطون باختيارات مُبقاة (عددهم: { $number })
shortlist-left-elsewhere = من يمكنهم شغله لازمون في موضع آخر، أو نالت منظمتهم موضعها (عددهم: { $number })
shortlist-targets-met = أهداف محققة
shortlist-targets-unmet = أهداف لم تتحقق
shortlist-no-candidate-can = لا يمكن لأي ترشيح تغيير ذلك.
shortlist-not-worked-out = لم يتسع الوقت لحساب ما يحققه.
shortlist-would-be-met = أقل تغييرات تحققه:
shortlist-change = { $place }: { $to } بدلاً من { $from }
shortlist-change-open = { $place }: { $to }
shortlist-take = اعتمادها كسيناريو
shortlist-suggestion-name = اقتراح
