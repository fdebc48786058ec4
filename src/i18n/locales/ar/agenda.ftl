agenda-problem-in-field = { $place }، { $field }: { $fault }
agenda-problem-of-field = { $field }: { $fault }
agenda-problem-in-place = { $place }: { $fault }
agenda-place-row = الصف { $row }
agenda-place-session = الجلسة { $code }
agenda-place-slot = الجلسة { $code }، دور الكلام { $number }

agenda-field-zone = المنطقة الزمنية
agenda-field-days = الأيام
agenda-field-sessions = الجلسات
agenda-field-code = الرمز
agenda-field-day = اليوم
agenda-field-date = التاريخ
agenda-field-time = التوقيت
agenda-field-start = البداية
agenda-field-end = النهاية
agenda-field-kind = النوع
agenda-field-number = الرقم
agenda-field-round-table = الطاولة المستديرة
agenda-field-objectives = الأهداف
agenda-field-title = العنوان
agenda-field-description = الوصف
agenda-field-open-floor = النقاش المفتوح
agenda-field-open-floor-label = تسمية النقاش المفتوح
agenda-field-role = الدور
agenda-field-open-to = المجموعة
agenda-field-minutes = الدقائق
agenda-field-label = التسمية
agenda-field-letter = الحرف

agenda-fault-not-json = ليس الملف بصيغة JSON سليمة ابتداءً من السطر { $line }. يُرجى تصحيحه هناك أو تصديره من جديد.
agenda-fault-wrong-schema = صيغة الملف «{ $found }»، والصيغة المقبولة هي «consultation-agenda/1».
agenda-fault-of-value = لم تُفهم القيمة «{ $value }». { $mend }
agenda-fault-asked-for = ورد ترشيح لها أو عُرض دور فيها. يُرجى إبقاؤها في الملف مع أدوار الكلام فيها.
agenda-fault-no-sessions = لا توجد أي جلسة. يُرجى إضافة صف لكل جلسة.
agenda-fault-too-many-sessions = عدد الجلسات يتجاوز { $limit }. يُرجى تقسيم الملف.
agenda-fault-missing-column = هذا العمود غير موجود. يُرجى إضافته.
agenda-fault-double-column = للعمودين «{ $first }» و«{ $second }» المعنى نفسه. يُرجى حذف أحدهما أو تغيير اسمه.
agenda-fault-missing = هذه الخانة فارغة. يُرجى ملؤها.
agenda-fault-wrong-type = القيمة من نوع آخر. تُكتب النصوص بين علامتي اقتباس، والأرقام دونهما، والقوائم بين قوسين مربعين.
agenda-fault-unknown-day = لا يوجد يوم «{ $value }»؛ عدد الأيام المعروفة: { $days }. يُرجى كتابة التاريخ.
agenda-fault-not-a-time = «{ $value }» ليس وقتًا. يُكتب الوقت مثلًا هكذا: 09:30.
agenda-fault-not-two-times = لا تحمل «{ $value }» وقتين. يُكتبان مثلًا هكذا: 09:30-10:00.
agenda-fault-not-a-number = «{ $value }» ليس عددًا صحيحًا بين { $min } و{ $max }.
agenda-fault-unknown-word = «{ $value }» كلمة غير معروفة هنا. الكلمات المقبولة: { $allowed }.
agenda-fault-double-code = الرمز «{ $value }» مستعمل لجلسة أخرى. لكل جلسة رمزها.
agenda-fault-differs = تختلف «{ $value }» عن «{ $first }» الواردة في الصف الأول لهذه الجلسة. يُرجى توحيدهما أو إعطاء الجلسة رمزًا آخر.

agenda-items = { $n ->
    [zero] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $n } جلسات
    [many] { $n } جلسة
   *[other] { $n } جلسة
}
agenda-slots = { $n ->
    [zero] لا أدوار
    [one] دور واحد
    [two] دوران
    [few] { $n } أدوار
    [many] { $n } دورًا
   *[other] { $n } دور
}
agenda-in-arabic = العربية
agenda-in-english = الإنكليزية
agenda-in-french = الفرنسية

agenda-finding-label-against-times = المدة بحسب العنوان: { $label }، وبحسب التوقيت: { $times }. يُرجى تصحيح الخطأ منهما.
agenda-finding-label-against-open-floor = مدة النقاش المفتوح بحسب تسميته: { $label }، والمدة المحددة له: { $stated }. يُرجى تصحيح الخطأ منهما.
agenda-finding-mixed-time-order = كُتب وقت النهاية أولًا (العدد: { $end }) ووقت البداية أولًا (العدد: { $start }). رُتّبت الأوقات كلها؛ يُرجى التحقق من: { $sessions }.
agenda-finding-no-length = وقت البداية هو وقت النهاية نفسه. يُرجى تصحيح أحدهما.
agenda-finding-over-midnight = تنتهي الجلسة في اليوم التالي. يُرجى التحقق من التوقيت.
agenda-finding-overlap = تتداخل الجلستان { $sessions }، ومدة التداخل: { $minutes }. يُرجى نقل إحداهما، أو ذكر أنهما متوازيتان في ملاحظة.
agenda-finding-same-title = العنوان نفسه للجلسات: { $sessions }. أُبقيت كلها؛ ويُرجى إعطاء كل منها عنوانها إن كانت مختلفة.
agenda-finding-minutes-missing = أدوار كلام لم تُحدَّد دقائقها: { $slots }، فلا يُعرف إن كانت مدة الجلسة كافية ({ $times }). يُرجى تحديد دقائق كل دور.
agenda-finding-minutes-beyond = مجموع مدة الأدوار والنقاش المفتوح: { $stated }، ومدة الجلسة: { $times }. يُرجى تقصيرها أو إطالة الجلسة.
agenda-finding-minutes-left = مجموع مدة الأدوار والنقاش المفتوح: { $stated } من أصل { $times }. الوقت غير المخطط له: { $left }.
agenda-floor-of = { $minutes } ({ $sessions })
agenda-finding-unequal-open-floor = تختلف مدة النقاش المفتوح بين الطاولات المستديرة: { $floors }.
agenda-finding-letters-reused = تتكرر الحروف المؤقتة { $letters } في عدة جلسات: { $sessions }. الحرف خاص بجلسته ولا يدل على دولة بعينها؛ ويُستبدل بالاسم متى عُرف.
agenda-finding-no-chair = لا رئيس لهذه الجلسة ولا ميسّر. يُرجى إضافة مكان لرئاستها أو تيسيرها.
agenda-finding-group-without-slot = لا دور كلام مخصص لمجموعة «{ $group }». يُرجى فتح دور لها أو ذكر السبب.
agenda-finding-unknown-group = «{ $group }» ليست من مجموعات هذه العملية ({ $sessions }). يُرجى اختيار مجموعة للدور أو إضافة هذه المجموعة.
agenda-finding-objective-missing = الهدف { $objective } غير وارد في أي طاولة مستديرة. يُرجى إدراجه في إحداها.
agenda-finding-objective-twice = الهدف { $objective } وارد في أكثر من طاولة مستديرة: { $sessions }. يُرجى إبقاؤه في واحدة.
agenda-finding-language-missing = اللغة: { $language }. النصوص ناقصة في: { $sessions }. وإلى أن تُكتب تُعرض لغة أخرى مع الإشارة إلى ذلك.
