contact-name = الاسم الكامل
contact-given-name = الاسم الأول
contact-family-name = اسم العائلة
contact-email = البريد الإلكتروني
contact-organisation = المنظمة
contact-group = مجموعة أصحاب المصلحة
contact-country = البلد أو المنطقة
contact-language = لغة الرسائل
contact-phone = الهاتف
contact-do-not-contact = عدم التواصل
contact-note = ملاحظة
contact-yes = نعم

contact-organisation-link = يجب كتابة اسم المنظمة من دون عنوان موقع إلكتروني.
contact-organisation-sign = يجب حذف «{ $sign }» من اسم المنظمة.
contact-organisation-no-letter = يجب كتابة اسم للمنظمة فيه حرف واحد على الأقل.
contact-group-unknown = «{ $typed }» ليست من مجموعات هذه العملية. يجب كتابة رمز مجموعة أو تسميتها.
contact-group-nearest = «{ $typed }» ليست من مجموعات هذه العملية. هل المقصود «{ $nearest }»؟
contact-country-unknown = «{ $typed }» ليس بلداً أو منطقة معروفة لدينا. يجب كتابة الاسم أو الرمز المؤلف من حرفين.
contact-country-nearest = «{ $typed }» ليس بلداً أو منطقة معروفة لدينا. هل المقصود { $nearest }؟
contact-language-unknown = يجب كتابة العربية أو الإنجليزية أو الفرنسية (ar, en, fr) بدلاً من «{ $typed }»: فالرسائل متاحة بهذه اللغات الثلاث.
contact-phone-sign = يجب حذف «{ $sign }» من رقم الهاتف: لا مكان فيه إلا للأرقام والفراغات والأقواس والنقاط والشرطات وعلامة +.
contact-phone-rounded = يجب إعادة كتابة رقم الهاتف في عمود منسّق كنص: فقد قرّبه برنامج الجداول.
contact-phone-digits = يجب كتابة رقم الهاتف مع رمز البلد: من 6 أرقام إلى 15 رقماً.
contact-yes-or-no = يجب كتابة نعم أو لا بدلاً من «{ $typed }».
contact-exists = في الدليل مُدخَل بالاسم والعنوان نفسيهما. يمكن تعديل ذلك المُدخَل.

contact-list-title = جهات الاتصال
contact-list-lead = الأشخاص الذين تعرفهم هذه العملية ويمكن دعوتهم.
contact-list-add = إضافة جهة اتصال
contact-list-import = استيراد قائمة
contact-list-find = الاسم أو المنظمة أو البريد الإلكتروني
contact-list-all-groups = كل المجموعات
contact-list-no-group = من دون مجموعة
contact-list-all-organisations = كل المنظمات
contact-list-all-countries = كل البلدان والمناطق
contact-list-all-languages = كل اللغات
contact-list-reach = هل المراسلة متاحة؟
contact-list-everybody = الجميع
contact-list-contactable = التواصل متاح
contact-list-imported = من عملية استيراد واحدة
contact-list-found = { $n ->
    [zero] لا توجد جهات اتصال
    [one] جهة اتصال واحدة
    [two] جهتا اتصال
    [few] { $n } جهات اتصال
    [many] { $n } جهة اتصال
   *[other] { $n } جهة اتصال
}
contact-list-empty = الدليل فارغ حتى الآن. يمكن استيراد قائمة من جدول، أو إضافة جهات الاتصال واحدة تلو الأخرى.
contact-list-no-match = لا توجد جهة اتصال تطابق عوامل التصفية هذه.
contact-list-export-csv = تصدير بصيغة CSV
contact-list-export-xlsx = تصدير بصيغة XLSX
contact-list-export-note = من دون عناوين البريد وأرقام الهاتف: تصديرها متاح لمالك الفعالية وحده.
contact-list-export-all-note = مع عناوين البريد وأرقام الهاتف. يُقيَّد كل تصدير في سجل التدقيق.
contact-list-hidden = محجوب

contact-new-title = إضافة جهة اتصال
contact-edit-lead = في دليل هذه العملية.
contact-organisation-hint = إن كانت في الدليل منظمة بهذا الاسم أُلحقت بها جهة الاتصال، والاسم الجديد يُنشئ منظمة جديدة.
contact-group-hint = مطلوبة للمنظمة الجديدة ولمن لا منظمة له. وفي غير ذلك تُختار فقط إن اختلفت عن مجموعة المنظمة.
contact-group-none = مجموعة المنظمة
contact-country-none = غير معروف
contact-do-not-contact-label = عدم مراسلة هذا الشخص
contact-do-not-contact-hint = لا تُرسل أي دعوة ولا أي تذكير، أياً كان الجمهور المختار.
contact-note-hint = يراها المنظمون فقط.
contact-save = حفظ جهة الاتصال
contact-cancel = العودة من دون حفظ
contact-saved = حُفظت بيانات { $name }.
contact-counts-for = ضمن مجموعة: { $label }

contact-import-title = استيراد جهات الاتصال
contact-import-lead = صف لكل شخص، بصيغة CSV أو XLSX. لا يُحفظ شيء قبل التأكيد.
contact-import-file = القائمة
contact-import-file-hint = ملف CSV أو XLSX يحمل صفه الأول أسماء الأعمدة، بحد أقصى 50,000 صف و3.5 ميغابايت. يمكن إرسال قائمة Excel بالعربية أو الفرنسية كما هي.
contact-import-no-file = يجب اختيار ملف.
contact-import-language = لغة الرسائل حين لا تذكرها القائمة
contact-import-check = التحقق من القائمة
contact-import-columns-hint = تُعرف أسماء الأعمدة بالعربية والإنجليزية والفرنسية. المطلوب هو الاسم والبريد الإلكتروني، ومن المفيد ذكر المنظمة ومجموعة أصحاب المصلحة والبلد واللغة والهاتف و«عدم التواصل» وملاحظة.
contact-import-groups = رموز المجموعات وتسمياتها
contact-import-review-title = التحقق من «{ $file }»
contact-import-columns = الأعمدة
contact-import-columns-intro = ما يحمله كل عمود في الملف. يمكن تصحيح ما لم يُعرف ثم إعادة التحقق.
contact-import-column = العمود { $number }
contact-import-column-headed = العمود { $number }: { $header }
contact-import-left-out = تركه جانباً
contact-import-again = إعادة التحقق
contact-import-problems = المشاكل
contact-import-row-number = الصف
contact-import-field = الحقل
contact-import-mend = ما يجب تصحيحه
contact-import-problems-cut = المعروض أول { $shown } من المشاكل، ومجموعها { $all }.
contact-import-leave-out = ترك الصفوف ذات المشاكل جانباً واستيراد الباقي
contact-import-other-file = اختيار ملف آخر
contact-import-confirm = { $n ->
    [zero] استيراد جهات الاتصال
    [one] استيراد جهة اتصال واحدة
    [two] استيراد جهتي اتصال
    [few] استيراد { $n } جهات اتصال
    [many] استيراد { $n } جهة اتصال
   *[other] استيراد { $n } جهة اتصال
}
contact-import-tick-first = يجب تصحيح الصفوف ذات المشاكل في الملف وإرساله من جديد، أو اختيار «ترك الصفوف ذات المشاكل جانباً».
contact-import-whole-row = الصف كله

contact-import-line = الصف { $row }، { $field }: { $problem }
contact-import-line-whole = الصف { $row }: { $problem }
contact-import-ragged = يجب وضع النص الذي يحوي فاصلاً بين علامتي اقتباس: عدد خلايا الصف { $cells }، وعدد خلايا صف الأسماء { $columns }.
contact-import-repeats = يجب حذف هذا الصف أو الصف { $row }: فيهما الاسم والعنوان نفسهما.
contact-import-missing-name = يجب كتابة «الاسم» فوق عمود الأسماء: لم يُعرف أي عمود بهذا المعنى.
contact-import-missing-email = يجب كتابة «البريد الإلكتروني» فوق عمود العناوين: لم يُعرف أي عمود بهذا المعنى.
contact-import-twice = يجب ترك العمود { $first } أو العمود { $second } جانباً: كلاهما يحمل «{ $meaning }».
contact-import-no-rows = يجب إضافة صف لكل جهة اتصال: ليس في الملف سوى أسماء الأعمدة.

contact-import-rows = { $n ->
    [zero] لم يُقرأ أي صف.
    [one] قُرئ صف واحد.
    [two] قُرئ صفان.
    [few] قُرئت { $n } صفوف.
    [many] قُرئ { $n } صفاً.
   *[other] قُرئ { $n } صف.
}
contact-import-can = { $n ->
    [zero] لا توجد جهات اتصال يمكن إضافتها.
    [one] يمكن إضافة جهة اتصال واحدة.
    [two] يمكن إضافة جهتي اتصال.
    [few] يمكن إضافة { $n } جهات اتصال.
    [many] يمكن إضافة { $n } جهة اتصال.
   *[other] يمكن إضافة { $n } جهة اتصال.
}
contact-import-done = { $n ->
    [zero] لم تُستورد أي جهة اتصال.
    [one] استُوردت جهة اتصال واحدة.
    [two] استُوردت جهتا اتصال.
    [few] استُوردت { $n } جهات اتصال.
    [many] استُوردت { $n } جهة اتصال.
   *[other] استُوردت { $n } جهة اتصال.
}
contact-import-organisations = { $n ->
    [zero] لا منظمات جديدة.
    [one] منظمة واحدة جديدة.
    [two] منظمتان جديدتان.
    [few] { $n } منظمات جديدة.
    [many] { $n } منظمة جديدة.
   *[other] { $n } منظمة جديدة.
}
contact-import-there = { $n ->
    [zero] لا أحد من القائمة في الدليل.
    [one] شخص واحد موجود في الدليل من قبل ويبقى كما هو.
    [two] شخصان موجودان في الدليل من قبل ويبقيان كما هما.
    [few] { $n } أشخاص موجودون في الدليل من قبل ويبقون كما هم.
    [many] { $n } شخصاً موجودون في الدليل من قبل ويبقون كما هم.
   *[other] { $n } شخص موجودون في الدليل من قبل ويبقون كما هم.
}
contact-import-differs = في الصف { $row } ما يخالف الدليل: { $fields }. يبقى الدليل كما هو.
contact-import-bad = { $n ->
    [zero] لا صفوف فيها مشاكل.
    [one] صف واحد فيه مشاكل.
    [two] صفان فيهما مشاكل.
    [few] { $n } صفوف فيها مشاكل.
    [many] { $n } صفاً فيها مشاكل.
   *[other] { $n } صف فيها مشاكل.
}
contact-import-skipped = { $n ->
    [zero] لم يُترك أي صف جانباً.
    [one] تُرك جانباً صف واحد فيه مشاكل.
    [two] تُرك جانباً صفان فيهما مشاكل.
    [few] تُركت جانباً { $n } صفوف فيها مشاكل.
    [many] تُرك جانباً { $n } صفاً فيها مشاكل.
   *[other] تُرك جانباً { $n } صف فيها مشاكل.
}
contact-import-ungrouped = { $n ->
    [zero] لكل جهة اتصال مجموعة.
    [one] جهة اتصال واحدة بلا مجموعة، لا باسمها ولا باسم منظمتها.
    [two] جهتا اتصال بلا مجموعة، لا باسمهما ولا باسم منظمتهما.
    [few] { $n } جهات اتصال بلا مجموعة، لا باسمها ولا باسم منظماتها.
    [many] { $n } جهة اتصال بلا مجموعة، لا باسمها ولا باسم منظماتها.
   *[other] { $n } جهة اتصال بلا مجموعة، لا باسمها ولا باسم منظماتها.
}
contact-import-refused = لم يُستورد شيء.
contact-import-nothing = لا شيء للاستيراد: كل من في القائمة موجود في الدليل من قبل.
contact-import-dry = لم يُستورد شيء: كانت هذه تجربة.

contact-undo-done = { $n ->
    [zero] أُلغي الاستيراد.
    [one] أُلغي الاستيراد: حُذفت جهة اتصال واحدة.
    [two] أُلغي الاستيراد: حُذفت جهتا اتصال.
    [few] أُلغي الاستيراد: حُذفت { $n } جهات اتصال.
    [many] أُلغي الاستيراد: حُذفت { $n } جهة اتصال.
   *[other] أُلغي الاستيراد: حُذفت { $n } جهة اتصال.
}
contact-undo-too-late = لم يعد إلغاء الاستيراد ممكناً: وُجهت دعوة إلى شخص من القائمة أو سُجّل.
