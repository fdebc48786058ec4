### الدعوة إلى الترشيح: ما تطلبه، وإلى متى، ووفق أي معايير.

## كلمات تحتاجها صفحات عدة
call-role-speaker = إلقاء مداخلة
call-role-moderator = تيسير الجلسة
call-role-rapporteur = إعداد تقرير الجلسة
call-persons = { $n ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}
call-at-least = { $who }: { $amount } على الأقل
call-at-most = { $who }: { $amount } على الأكثر
call-who-women = النساء
call-who-men = الرجال
call-who-first-time = المشاركة بمداخلة للمرة الأولى
call-who-each-group = كل مجموعة
call-who-each-country = كل بلد
call-who-each-organisation = كل منظمة
call-who-arabic = من يتحدثون بالعربية
call-who-english = من يتحدثون بالإنجليزية
call-who-french = من يتحدثون بالفرنسية
call-who-migrant-led = أشخاص من منظمات يقودها مهاجرون
call-who-least-developed = أشخاص بلد عملهم من أقل البلدان نموًا
call-who-under-30 = من هم دون الثلاثين
call-who-30-to-44 = من هم بين 30 و44 سنة
call-who-45-to-59 = من هم بين 45 و59 سنة
call-who-60-and-over = من بلغوا الستين فما فوق
call-target-within = { $said }، { $place }

## ما تبدأ به دعوة جديدة
call-first-criterion-topic = الخبرة في الموضوع
call-first-criterion-constituency = تمثيل الفئة المعنية
call-first-criterion-point = القدرة على الكلام في صلب الموضوع
call-first-criterion-new = وجهة نظر قد تغيب لولا ذلك
call-first-check-registered = التسجيل في الفعالية
call-first-check-authorised = تفويض من المنظمة بالتحدث باسمها
call-first-check-points = تقديم النقاط الرئيسية للجلسة
call-first-check-available = التفرغ يوم الجلسة

## صفحة فريق التنظيم
call-title = الدعوة إلى الترشيح للتحدث وتيسير الجلسات
call-lead = ما هو مطلوب، وإلى متى، ووفق أي معايير يُنظر في الترشيحات. يستطيع الجميع قراءتها بعد النشر.
call-see-public = عرض الصفحة العامة
call-save = حفظ الدعوة
call-saved = حُفظت الدعوة.
call-unchanged = لم يختلف شيء، فلم يتغير شيء.
call-published = نُشرت الدعوة، ويستطيع الجميع قراءتها الآن.
call-taken-back = سُحبت الدعوة، ولم يعد أحد يستطيع قراءتها.
call-extended = مُدِّدت المهلة للجميع، والسبب منشور على الصفحة العامة.
call-state-new = لا توجد دعوة بعد. في النموذج أدناه قيم مقترحة: يمكن تغيير ما يلزم ثم الحفظ.
call-state-draft = هذه الدعوة مسودة لا يراها إلا فريق التنظيم.
call-state-not-yet = هذه الدعوة منشورة. يُفتح باب الترشيح { $opens } ويُغلق { $closes }.
call-state-open = باب الترشيح مفتوح حتى { $closes }.
call-state-over = أُغلق باب الترشيح { $closes }.
call-missing = بعض النصوص غير متوافرة بلغة من اللغات، فيراها من يقرأ بها بلغة أخرى.
call-missing-in = { $text } – غير متوافر بـ: { $languages }
call-opens-twice = تُؤخَّر الساعة في تلك الليلة فتتكرر { $time } مرتين، ويُفتح باب الترشيح في الأولى.
call-closes-twice = تُؤخَّر الساعة في تلك الليلة فتتكرر { $time } مرتين، ويُغلق باب الترشيح في الثانية.

call-dates = المواعيد
call-dates-intro = جميع الساعات بتوقيت { $city }، أي توقيت الفعالية.
call-dates-stand = موعد الفتح والمهلة منشوران ولا يتغيران. والمهلة الأطول تمديد يوجد نموذجه في أسفل هذه الصفحة.
call-opens-date = يوم فتح باب الترشيح
call-opens-time = ساعة الفتح
call-opens-time-hint = إذا تُرك الحقل فارغًا: في بداية ذلك اليوم.
call-closes-date = يوم إغلاق باب الترشيح
call-closes-time = ساعة الإغلاق
call-closes-time-hint = إذا تُرك الحقل فارغًا: في نهاية ذلك اليوم.
call-review-date = يوم انتهاء التقييم
call-review-time = ساعة انتهاء التقييم
call-review-hint = لا تتغير الدرجات بعد ذلك.
call-answers-by = موعد الردود
call-answers-hint = يتلقى الجميع ردًا حتى نهاية هذا اليوم. يُنشر هذا الموعد.

call-roles = الأدوار
call-roles-legend = الأدوار التي يمكن الترشح لها
call-texts = نصوص الصفحة العامة
call-texts-intro = يُكتب كل نص باللغات الثلاث.
call-intro = المقدمة
call-intro-hint = موضوع الدعوة، والأصوات المأمول سماعها.
call-decided-by = الجهة التي تقرر
call-decided-by-hint = مثال: لجنة التنظيم، بناء على اقتراح ثلاثة من أعضاء لجنة التقييم.

call-places = الجلسات والأدوار
call-places-intro = يُختار ما يمكن الترشح له. كل دور مفتوح للمجموعات التي يذكرها جدول الأعمال.
call-places-none = جدول الأعمال فارغ. يجب استيراده أولًا، فالدعوة تحتاج إلى جلسات.
call-place-whole = الجلسة بأكملها
call-questions = الأسئلة التوجيهية
call-questions-of = الأسئلة التوجيهية: { $session }
call-questions-hint = سؤال واحد في كل سطر.

call-criteria = المعايير
call-criteria-intro = تعطي لجنة التقييم من 1 إلى 5 نقاط لكل معيار. والمعيار الذي وزنه 4 يساوي ضعف المعيار الذي وزنه 2. يُترك السطر فارغًا إذا لم يُستخدم.
call-criterion = المعيار { $n }
call-weight = وزن المعيار { $n }
call-weight-hint = من 1 إلى 10.
call-more-rows = أسطر أخرى
call-checks = قائمة شروط القبول
call-checks-intro = يتحقق فريق التنظيم من هذه الشروط لكل ترشيح قبل تقييمه. يُترك السطر فارغًا إذا لم يُستخدم.
call-check = الشرط { $n }
call-targets = أهداف التوازن في توزيع الأدوار
call-targets-intro = الهدف ينبّه ولا يمنع أبدًا. ونسبتا النساء والرجال تُحسبان ممن يذكرون نوعهم الاجتماعي. والأعمار كما يذكرها أصحابها، أما قيادة المهاجرين للمنظمة فتُذكر في الترشيح.
call-target = الهدف { $n }: من يشمله
call-target-none = لا هدف في هذا السطر
call-bound = الهدف { $n }: الحد
call-bound-least = على الأقل
call-bound-most = على الأكثر
call-amount = الهدف { $n }: العدد
call-unit = الهدف { $n }: الوحدة
call-unit-share = % من الجميع
call-unit-persons = أشخاص
call-scope = الهدف { $n }: نطاقه
call-scope-event = في الفعالية كلها
call-scope-sitting = في كل يوم
call-scope-session = في كل جلسة فيها دوران أو أكثر
call-scope-round-table = في كل طاولة مستديرة
call-by-group = بحسب مجموعة أصحاب المصلحة
call-by-age = بحسب العمر كما يذكره أصحابه
call-by-country = بحسب البلد
call-by-language = بحسب اللغة

call-afterwards = التقييم والعروض
call-blind = تقييم مُغفَل الأسماء
call-blind-hint = لا ترى لجنة التقييم الأسماء ولا المنظمات ولا بيانات الاتصال ولا درجات الآخرين.
call-next = عند الاعتذار عن عرض أو انتهاء مهلته
call-next-proposed = يُقترح الاسم التالي في القائمة الاحتياطية على فريق التنظيم
call-next-sent = يُرسَل العرض فورًا إلى الاسم التالي في القائمة الاحتياطية
call-reason-title = السبب
call-reason-intro = الدعوة منشورة. يُحفظ السبب مع التغيير حيث يمكن لفريق التنظيم الاطلاع عليه.
call-reason = ما سبب تغيير الدعوة؟

call-publish-title = النشر
call-publish-text = يستطيع الجميع قراءة الدعوة، ولا يمكن بعد ذلك إلا تمديد المهلة.
call-publish = نشر الدعوة
call-take-back-title = سحب الدعوة
call-take-back-text = السحب ممكن ما دام لم يُقدَّم أي ترشيح. تُحفظ المسودات.
call-take-back = سحب الدعوة
call-extension = تمديد المهلة
call-extension-intro = تسري المهلة الأطول على الجميع، ويُنشر السبب على الصفحة العامة.
call-extension-date = المهلة الجديدة: اليوم
call-extension-time = المهلة الجديدة: الساعة
call-extension-reason = السبب كما يُنشر للجميع
call-extension-reason-hint = مثال: لم تصل ترشيحات من مجموعتين بعد. وحيث تغيب لغة يُعرض النص بلغة أخرى.
call-extend = تمديد المهلة للجميع
call-extension-past = مُدِّدت من { $before } إلى { $after }:

## ما لا يمكن
call-problem-number = يجب كتابة عدد صحيح من 1 إلى { $most }.
call-problem-choose = يجب اختيار عنصر من القائمة.
call-problem-role = يجب اختيار دور واحد على الأقل.
call-problem-decided-by = يجب ذكر الجهة التي تقرر، بلغة واحدة على الأقل.
call-problem-place = لم يعد هذا الدور في جدول الأعمال. يُرجى التحقق من أدوار هذه الجلسة ثم الحفظ من جديد.
call-problem-questions = كُتبت أسئلة لجلسة ليست ضمن الدعوة. يجب اختيار الجلسة أو حذف أسئلتها.
call-problem-no-criterion = يجب كتابة معيار واحد على الأقل.
call-problem-row-gone = حُذف هذا السطر من جانب شخص آخر. يمكن الحفظ من جديد لإضافته سطرًا جديدًا، أو إفراغه.
call-problem-twice = هذا الهدف مكرر. يجب إفراغ أحد السطرين.
call-problem-reason = يجب كتابة سبب تغيير الدعوة.
call-problem-order = يجب أن يُفتح باب الترشيح قبل إغلاقه. يُرجى التحقق من اليومين والساعتين.
call-problem-late = يجب أن يُغلق باب الترشيح قبل بداية الفعالية: { $start }. يجب اختيار يوم أو ساعة قبل ذلك.
call-problem-review-early = يجب أن ينتهي التقييم بعد إغلاق باب الترشيح. يجب اختيار موعد لاحق.
call-problem-review-late = يجب أن ينتهي التقييم قبل نهاية الفعالية: { $end }. يجب اختيار يوم أو ساعة قبل ذلك.
call-problem-answers-early = لا يمكن أن يحل موعد الردود قبل إغلاق باب الترشيح. يجب اختيار يوم لاحق.
call-problem-answers-late = يجب أن تصل الردود قبل نهاية الفعالية: { $end }. يجب اختيار يوم قبل ذلك.
call-problem-extension-reason = يجب كتابة السبب، فهو يُنشر للجميع.
call-problem-not-published = هذه الدعوة غير منشورة. يمكن تغيير مهلتها في النموذج ثم الحفظ.
call-problem-released = تلقى الجميع ردودهم، ولا يمكن تغيير الدعوة بعد ذلك.
call-problem-past = يجب أن تكون المهلة الجديدة في المستقبل. الوقت الآن: { $now }.
call-problem-not-later = لا يمكن إلا تمديد المهلة. المهلة الحالية: { $closes }.
call-problem-deadline = المهلة منشورة ولا تتغير. يمكن تمديدها للجميع من هنا.
call-problem-no-places = يجب أولًا اختيار جلسة أو دور على الأقل.
call-problem-over = انقضت المهلة. يجب اختيار مهلة لاحقة والحفظ قبل النشر.
call-problem-hidden = الفعالية غير منشورة. يجب نشرها أولًا.
call-problem-handed-in = لا يمكن سحب الدعوة، فقد قُدِّمت ترشيحات ({ $n }).
call-problem-scored = قيّمت اللجنة بالفعل وفق معيار محذوف. يجب إبقاؤه، ويمكن تغيير نصه ووزنه.
call-problem-answered = تم التحقق بالفعل من شرط محذوف في أحد الترشيحات. يجب إبقاؤه، ويمكن تغيير نصه.
call-problem-meanwhile = تغيّرت هذه الدعوة في هذه الأثناء من جانب شخص آخر. يُرجى التحقق ثم الحفظ من جديد: ما كُتب هنا محفوظ ويحل محل غيره.

## الصفحة العامة
call-public-title = الدعوة إلى الترشيح للتحدث وتيسير الجلسات
call-public-open = باب الترشيح مفتوح حتى { $deadline }
call-public-from = يُفتح باب الترشيح { $opening } ويُغلق { $deadline }.
call-public-over = أُغلق باب الترشيح { $deadline }.
call-public-extended = مُدِّدت المهلة للجميع، وكانت { $deadline }. السبب:
call-public-roles = الأدوار التي يمكن الترشح لها
call-public-places = الجلسات والأدوار المفتوحة
call-public-places-text = كل دور مفتوح للمجموعات المذكورة فيه. يمكن اختيار خمسة أدوار على الأكثر بترتيب الأفضلية.
call-public-criteria = كيف يُنظر في الترشيحات
call-public-weight = الوزن { $weight }
call-public-checks = ما يُتحقق منه أولًا
call-public-targets = التوازن الذي نسعى إليه
call-public-how = كيفية الترشح
call-public-how-link = لمن سبق تسجيلهم أو دعوتهم: يُفتح الرابط الشخصي الوارد في الرسالة، ولا حاجة إلى حساب.
call-public-how-register = لغيرهم: يجب التسجيل أولًا، ورسالة التأكيد تحتوي على الرابط.
call-public-how-later = التسجيل غير مفتوح الآن. للمساعدة تُرجى مراسلة فريق التنظيم.
call-public-decision = من يقرر، ومتى
call-public-blind = لا ترى لجنة التقييم الأسماء ولا المنظمات.
call-public-everybody = يصل ردّ على كل ترشيح.
call-public-answers = تصل الردود في موعد أقصاه { $date }.
