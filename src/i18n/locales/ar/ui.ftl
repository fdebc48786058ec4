### نصوص إطار الصفحات والعناصر المشتركة.

## إطار الصفحة
ui-skip = الانتقال إلى المحتوى الرئيسي
ui-language = اللغة
ui-privacy = الخصوصية
ui-accessibility = بيان إمكانية الوصول
ui-help = المساعدة والاتصال
ui-questions = للاستفسار: { $address } بالعربية أو الإنكليزية أو الفرنسية.
ui-about-site = عن هذا الموقع

## إطار المنظِّمين
ui-menu = القائمة
ui-organiser-pages = صفحات المنظِّمين
ui-before = قبل الاجتماع
ui-on-the-day = يوم الاجتماع
ui-after = بعد الاجتماع
ui-signed-in = تسجيل الدخول باسم { $name }
ui-sign-out = تسجيل الخروج

## الاستمارات
ui-error-title = خطأ: { $title }
ui-error-prefix = خطأ:
ui-errors-heading = { $n ->
    [zero] لا توجد مشكلات في الإجابات
    [one] توجد مشكلة واحدة في الإجابات
    [two] توجد مشكلتان في الإجابات
    [few] توجد { $n } مشكلات في الإجابات
    [many] توجد { $n } مشكلة في الإجابات
   *[other] توجد { $n } مشكلة في الإجابات
}
ui-errors-kept = لم يُفقد أي شيء مما كُتب.
ui-optional = (اختياري)
ui-words-used = عدد الكلمات: { $n } من { $max }
ui-characters-used = عدد الأحرف: { $n } من { $max }
ui-words-most = { $max ->
    [zero] بلا كلمة
    [one] كلمة واحدة على الأكثر
    [two] كلمتان على الأكثر
    [few] { $max } كلمات على الأكثر
    [many] { $max } كلمة على الأكثر
   *[other] { $max } كلمة على الأكثر
}
ui-characters-most = { $max ->
    [zero] بلا حرف
    [one] حرف واحد على الأكثر
    [two] حرفان على الأكثر
    [few] { $max } أحرف على الأكثر
    [many] { $max } حرفاً على الأكثر
   *[other] { $max } حرف على الأكثر
}
ui-change = تعديل
ui-not-answered = بلا إجابة
ui-countries-region = في المنطقة
ui-countries-all = كل البلدان والمناطق

## الجداول والقوائم
ui-previous = السابق
ui-next = التالي
ui-pages = الصفحات
ui-range = من { $from } إلى { $to } من أصل { $total }
ui-filter = تصفية
ui-filters = عوامل التصفية
ui-clear-filters = مسح عوامل التصفية
ui-remove-filter = إزالة عامل التصفية: { $label }
ui-select-row = اختيار { $name }
ui-select = الاختيار

## الإشعارات والمراحل والأرقام
ui-notice-good = تم
ui-notice-warn = تنبيه
ui-notice-bad = مشكلة
ui-notice-info = ملاحظة
ui-undo = تراجع
ui-reference = الرقم المرجعي
ui-phase-past = اكتملت
ui-phase-now = الآن
ui-show-figures = عرض الأرقام
ui-your-time = { $time } بتوقيتك المحلي
ui-dot-stands-for = { $n ->
    [zero] كل نقطة تمثل المشاركين، وكل شريحة تمثل مجموعة من أصحاب المصلحة.
    [one] كل نقطة تمثل شخصاً واحداً، وكل شريحة تمثل مجموعة من أصحاب المصلحة.
    [two] كل نقطة تمثل شخصين، وكل شريحة تمثل مجموعة من أصحاب المصلحة.
    [few] كل نقطة تمثل { $n } أشخاص، وكل شريحة تمثل مجموعة من أصحاب المصلحة.
    [many] كل نقطة تمثل { $n } شخصاً، وكل شريحة تمثل مجموعة من أصحاب المصلحة.
   *[other] كل نقطة تمثل { $n } شخص، وكل شريحة تمثل مجموعة من أصحاب المصلحة.
}

## جدول الأعمال
ui-until = إلى
ui-speaking-roles = أدوار الكلام
# Beside a text shown in another language because it is missing in this one
ui-not-yet = غير متوفر بعد بالعربية

## قبل إرسال رسائل كثيرة
ui-dry-run-get = ستصلهم الرسالة
ui-dry-run-skipped = لن تصلهم: { $reason }
ui-dry-run-sum = { $total } = { $parts }
ui-typed-number = للتأكيد، يجب كتابة عدد الرسائل: { $shown }
ui-typed-number-hint = بأي نوع من الأرقام.
ui-typed-number-wrong = يجب كتابة { $shown } لتأكيد إرسال هذا العدد من الرسائل.
