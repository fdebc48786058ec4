## القواعد
reminder-title = التذكيرات
reminder-lead = تُطبَّق القاعدة تلقائيًا في موعدها. لا يصل التذكير نفسه إلى أحد مرتين، ولا يصل إلى من سبق منه الرد.
reminder-none = ليس لهذه الفعالية أي قاعدة تذكير.
reminder-add = إضافة قاعدة
reminder-to-move = ماذا لو تغيّر موعد؟
reminder-sentence = { $when }، الساعة { $time } { $zone }، إلى { $audience }
reminder-sentence-minutes = { $when }، إلى { $audience }
reminder-days-before = { $days ->
    [0] يوم { $anchor }
    [zero] يوم { $anchor }
    [one] قبل { $anchor } بيوم واحد
    [two] قبل { $anchor } بيومين
    [few] قبل { $anchor } بـ{ $days } أيام
    [many] قبل { $anchor } بـ{ $days } يومًا
   *[other] قبل { $anchor } بـ{ $days } يوم
}
reminder-days-after = { $days ->
    [0] يوم { $anchor }
    [zero] يوم { $anchor }
    [one] بعد { $anchor } بيوم واحد
    [two] بعد { $anchor } بيومين
    [few] بعد { $anchor } بـ{ $days } أيام
    [many] بعد { $anchor } بـ{ $days } يومًا
   *[other] بعد { $anchor } بـ{ $days } يوم
}
reminder-minutes-before = { $minutes ->
    [0] عند { $anchor }
    [zero] عند { $anchor }
    [one] قبل { $anchor } بدقيقة واحدة
    [two] قبل { $anchor } بدقيقتين
    [few] قبل { $anchor } بـ{ $minutes } دقائق
    [many] قبل { $anchor } بـ{ $minutes } دقيقة
   *[other] قبل { $anchor } بـ{ $minutes } دقيقة
}
reminder-minutes-after = { $minutes ->
    [0] عند { $anchor }
    [zero] عند { $anchor }
    [one] بعد { $anchor } بدقيقة واحدة
    [two] بعد { $anchor } بدقيقتين
    [few] بعد { $anchor } بـ{ $minutes } دقائق
    [many] بعد { $anchor } بـ{ $minutes } دقيقة
   *[other] بعد { $anchor } بـ{ $minutes } دقيقة
}
reminder-anchor-registration = إغلاق باب التسجيل
reminder-anchor-nomination = إغلاق باب الترشيح
reminder-anchor-offer = انتهاء مهلة الرد على دور معروض
reminder-anchor-event-start = بدء الاجتماع
reminder-anchor-event-end = انتهاء الاجتماع
reminder-anchor-sitting = بدء كل يوم انعقاد
reminder-anchor-session = بدء الجلسة
reminder-anchor-invitation = إرسال الدعوة
reminder-to-not-answered = المدعوين الذين لم يردوا
reminder-to-not-registered = المدعوين الذين لم يسجلوا، ولو انتهت صلاحية دعوتهم
reminder-to-pending = من لم يُبتّ في تسجيلهم بعد
reminder-to-confirmed = من تأكد تسجيلهم
reminder-to-waitlisted = من هم على قائمة الانتظار
reminder-to-drafts = من بدأوا ترشيحًا ولم يقدموه
reminder-to-unheard = المسجلين من المجموعات التي لم يترشح منها أحد
reminder-to-offer-open = من عُرض عليهم دور ولم يردوا
reminder-to-text-missing = من تأكد دورهم ولم يسلّموا نص المداخلة
reminder-whom-not-answered = المدعوون الذين لم يردوا
reminder-whom-not-registered = المدعوون الذين لم يسجلوا، ولو انتهت صلاحية دعوتهم
reminder-whom-pending = من لم يُبتّ في تسجيلهم بعد
reminder-whom-confirmed = من تأكد تسجيلهم
reminder-whom-waitlisted = من هم على قائمة الانتظار
reminder-whom-drafts = من بدأوا ترشيحًا ولم يقدموه
reminder-whom-unheard = المسجلون من المجموعات التي لم يترشح منها أحد
reminder-whom-offer-open = من عُرض عليهم دور ولم يردوا
reminder-whom-text-missing = من تأكد دورهم ولم يسلّموا نص المداخلة
reminder-state = حالة القاعدة
reminder-on = مفعّلة
reminder-off = متوقفة
reminder-next = المواعيد المقبلة
reminder-next-none = لا يوجد. حلّ موعدها من قبل، أو لا وجود لهذا التاريخ.
reminder-next-off = لا يوجد ما دامت متوقفة.
reminder-letter = الرسالة
reminder-only = فقط
reminder-only-group = { $group }
reminder-only-language = من يقرؤون { $language }
reminder-only-sitting = من يحضرون: { $sitting }
reminder-people = { $people ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصين
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
}
reminder-now = تصل الآن إلى: { $people }
reminder-switch-on = تفعيل
reminder-switch-off = إيقاف
reminder-change = تعديل
reminder-switched-on = القاعدة مفعّلة.
reminder-switched-off = القاعدة متوقفة، ولا ترسل شيئًا إلى أن تُفعَّل من جديد.
reminder-saved = حُفظت القاعدة، وجدولها كما يظهر هنا.
reminder-moved = تغيّر موعد إغلاق باب التسجيل، وتغيّرت التذكيرات معه.
reminder-decided = تم ذلك.
reminder-past = ما أنجزته حتى الآن
reminder-past-none = لم يحلّ موعدها بعد.
reminder-note-offer = من عُرض عليهم دور يصلهم تذكير دون أي قاعدة، عند انقضاء نصف المهلة ثم خمسة أسداسها. ولا يُرسل من هذه القاعدة تذكير قريب من أحدهما، أو واقع في الدقائق العشرين الأولى من العرض.
reminder-due = الموعد
reminder-outcome = النتيجة
reminder-done = { $letters ->
    [zero] لم تُكتب أي رسالة
    [one] كُتبت رسالة واحدة
    [two] كُتبت رسالتان
    [few] كُتبت { $letters } رسائل
    [many] كُتبت { $letters } رسالة
   *[other] كُتبت { $letters } رسالة
}
reminder-sending = { $letters ->
    [zero] قيد الكتابة: لا رسائل حتى الآن
    [one] قيد الكتابة: رسالة واحدة حتى الآن
    [two] قيد الكتابة: رسالتان حتى الآن
    [few] قيد الكتابة: { $letters } رسائل حتى الآن
    [many] قيد الكتابة: { $letters } رسالة حتى الآن
   *[other] قيد الكتابة: { $letters } رسالة حتى الآن
}
reminder-missed = فات الموعد: كان الوقت متأخرًا فلا فائدة من التذكير، أو لم تكن الفعالية مفتوحة. لم يُرسل شيء.
reminder-skipped = جرى تجاوزه. لم يُرسل شيء.
reminder-cancelled = أُعيدت جدولته أو سُحب
reminder-letters = هذه الرسائل في البريد الصادر
reminder-about = { $title }

## ما ينتظر القرار، وليالي تغيير الساعة
reminder-waiting = { $reminders ->
    [zero] لا تذكيرات متأخرة.
    [one] تذكير واحد متأخر عن موعده: يمكن إرساله الآن أو تجاوزه.
    [two] تذكيران متأخران عن موعدهما: يمكن إرسالهما الآن أو تجاوزهما.
    [few] { $reminders } تذكيرات متأخرة عن موعدها: يمكن إرسالها الآن أو تجاوزها.
    [many] { $reminders } تذكيرًا متأخرًا عن موعده: يمكن إرسالها الآن أو تجاوزها.
   *[other] { $reminders } تذكير متأخر عن موعده: يمكن إرسالها الآن أو تجاوزها.
}
reminder-waiting-many = بعد توقف الخدمة حان موعد رسائل أكثر من المعتاد دفعة واحدة، وهي في انتظار القرار.
reminder-send-now = الإرسال الآن
reminder-skip = تجاوز
reminder-shifted = غيّر البلد توقيته: ما كان مقررًا { $was } أصبح { $is }. أما الساعة المعروضة على الحائط فلم تتغير.
reminder-gap = تُقدَّم الساعة في تلك الليلة فلا وجود للساعة { $time }، ويكون الإرسال في { $is }.
reminder-fold = تُؤخَّر الساعة في تلك الليلة فتحلّ الساعة { $time } مرتين، ويكون الإرسال في المرة الأولى.

## قاعدة واحدة
reminder-new-title = قاعدة تذكير جديدة
reminder-change-title = تعديل قاعدة تذكير
reminder-form-when = متى
reminder-form-anchor = الحساب من
reminder-form-side = قبل أم بعد
reminder-form-before = قبل
reminder-form-after = بعد
reminder-form-amount = العدد
reminder-form-unit = أيام أم دقائق
reminder-form-days = أيام
reminder-form-minutes = دقائق
reminder-form-time = الساعة، عند الحساب بالأيام
reminder-form-time-hint = بتوقيت { $city }، مثلًا 10:00.
reminder-form-whom = إلى من
reminder-form-audience = الأشخاص
reminder-form-groups = هذه المجموعات فقط
reminder-form-langs = من يقرؤون فقط
reminder-form-sitting = من يحضرون فقط
reminder-form-every-sitting = كل أيام الانعقاد
reminder-form-session = الجلسة، عند الحساب من الجلسات
reminder-form-every-session = كل الجلسات
reminder-form-what = ماذا
reminder-form-letter = الرسالة
reminder-form-late = إذا كانت الخدمة متوقفة في تلك الساعة
reminder-form-late-send = الإرسال متأخرًا ما دامت هناك فائدة
reminder-form-late-skip = تجاوز التذكير
reminder-form-late-hint = التأخر المقبول: 24 ساعة قبل مهلة، و12 ساعة قبل اجتماع، و20 دقيقة عند الحساب بالدقائق.
reminder-form-quiet-from = لا إرسال من الساعة
reminder-form-quiet-to = حتى الساعة
reminder-form-save = حفظ القاعدة
reminder-form-back = العودة إلى التذكيرات
reminder-form-preview = الرسالة
reminder-form-subject = الموضوع
reminder-form-as = كما تظهر للقارئ { $name }.
reminder-form-next = متى يحلّ موعدها، وإلى كم شخصًا تصل الآن

## ما لا يمكن
reminder-problem-amount = يجب كتابة عدد صحيح من 0 إلى { $most }.
reminder-problem-choose = يجب الاختيار من القائمة.
reminder-problem-time = يجب كتابة الساعة، مثلًا 10:00: القاعدة المحسوبة بالأيام تحتاج إليها.
reminder-problem-quiet = يجب كتابة ساعتي الهدوء معًا أو ترك الاثنتين، ولا يمكن أن تتساويا.
reminder-problem-letter = هذه الرسالة لا تصح لهؤلاء الأشخاص. يجب اختيار الرسالة المخصصة لهم.
reminder-problem-after = بعد انتهاء المهلة لا يبقى ما يُطلب. يجب اختيار «قبل».
reminder-problem-before-invitation = لا تذكير قبل الدعوة. يجب اختيار «بعد».
reminder-problem-invitation-days = بعد الدعوة يكون الحساب بالأيام.
reminder-problem-thanks = يأتي الشكر بعد انتهاء الاجتماع. يجب الحساب بعد «انتهاء الاجتماع».
reminder-problem-attend = بعد البدء لا فائدة من التذكير. يجب اختيار «قبل».
reminder-problem-quiet-hour = تقع هذه الساعة في ساعات الهدوء. يجب اختيار ساعة أخرى أو ساعات هدوء أخرى.
reminder-problem-sitting = لا يُعرف بعد أي يوم انعقاد سيحضره هؤلاء الأشخاص. يجب اختيار «كل أيام الانعقاد»، أو اختيار أشخاص سجلوا، أو الحساب من «بدء كل يوم انعقاد».
reminder-problem-session = لا تقتصر القاعدة على جلسة واحدة إلا إذا كان الحساب من «بدء الجلسة». يجب اختيار «كل الجلسات» أو الحساب منها.
reminder-problem-offer = مهلة الرد على دور معروض، ومن لم يردوا عليه، والرسالة التي تطلب ردهم: هذه الثلاثة تُختار معًا أو لا يُختار أي منها.
reminder-problem-groups = هذه المجموعات أكثر مما تتسع له قاعدة واحدة. يجب اختيار عدد أقل، أو إنشاء قاعدتين، أو ترك المجموعات كلها دون اختيار لتشمل القاعدة الجميع.
reminder-problem-double = هناك قاعدة ترسل هذه الرسالة إلى هؤلاء الأشخاص في هذا الموعد. يمكن تعديلها بدلًا من ذلك.
reminder-problem-raced = عدّل شخص آخر هذه القاعدة في هذه الأثناء. يُرجى الاطلاع عليها وإدخال التعديل من جديد.

## عندما يتغير موعد
reminder-move-title = ماذا لو تغيّر موعد؟
reminder-move-lead = لا يتغير شيء هنا قبل الحفظ. يظهر أولًا أي التذكيرات ينتقل وأيها يسقط وأيها يصبح متأخرًا.
reminder-move-what = أي موعد
reminder-move-registration = إغلاق باب التسجيل
reminder-move-nomination = إغلاق باب الترشيح
reminder-move-sitting = بدء: { $sitting }
reminder-move-date = التاريخ الجديد
reminder-move-time = الساعة الجديدة
reminder-move-time-hint = المهلة بلا ساعة تنتهي بنهاية اليوم.
reminder-move-show = عرض ما يحدث
reminder-move-result = ما يحدث للتذكيرات
reminder-move-nothing = لا يتغير أي تذكير.
reminder-move-rule = التذكير
reminder-move-now = المقرر الآن
reminder-move-then = بعد التغيير
reminder-move-none = لا شيء
reminder-move-gone = يسقط
reminder-move-again = أُرسل، ويُرسل من جديد
reminder-move-overdue = يصبح متأخرًا
reminder-move-past = فات موعده ولا يُرسل
reminder-move-reason = سبب التغيير
reminder-move-overdue-choice = التذكيرات التي تصبح متأخرة
reminder-move-ask = القرار لاحقًا في صفحة التذكيرات
reminder-move-save = تغيير موعد إغلاق باب التسجيل
reminder-move-elsewhere = يتغير هذا الموعد في صفحته، وتتبعه التذكيرات في أقل من دقيقة.
reminder-move-owner = لا يغيّر موعد إغلاق باب التسجيل إلا مالك الفعالية.
reminder-move-to-call = تمديد باب الترشيح
reminder-move-to-agenda = الانتقال إلى جدول الأعمال
reminder-move-announced = { $letters ->
    [zero] لا إعلانات تنتظر الإرسال.
    [one] رسالة واحدة من إعلان لم تُرسل بعد. ما تتركه للمواضع المتغيرة من تاريخ ومكان وموعد نهائي يتغير تلقائيًا، أما التاريخ المكتوب في النص فيبقى كما كُتب. فإن وُجد، وجب إلغاء الرسالة أولًا.
    [two] رسالتان من الإعلانات لم تُرسلا بعد. ما تتركانه للمواضع المتغيرة من تاريخ ومكان وموعد نهائي يتغير تلقائيًا، أما التاريخ المكتوب في النص فيبقى كما كُتب. فإن وُجد، وجب إلغاء الرسالتين أولًا.
    [few] { $letters } رسائل من الإعلانات لم تُرسل بعد. ما تتركه للمواضع المتغيرة من تاريخ ومكان وموعد نهائي يتغير تلقائيًا، أما التاريخ المكتوب في النص فيبقى كما كُتب. فإن وُجد، وجب إلغاء الرسائل أولًا.
    [many] { $letters } رسالة من الإعلانات لم تُرسل بعد. ما تتركه للمواضع المتغيرة من تاريخ ومكان وموعد نهائي يتغير تلقائيًا، أما التاريخ المكتوب في النص فيبقى كما كُتب. فإن وُجد، وجب إلغاء الرسائل أولًا.
   *[other] { $letters } رسالة من الإعلانات لم تُرسل بعد. ما تتركه للمواضع المتغيرة من تاريخ ومكان وموعد نهائي يتغير تلقائيًا، أما التاريخ المكتوب في النص فيبقى كما كُتب. فإن وُجد، وجب إلغاء الرسائل أولًا.
}
