### ما تقوله الرسائل: نصوص رسائل الفعالية وتغييرها ومعاينتها وتجربتها.

## القائمة
letter-list-title = نصوص الرسائل
letter-list-lead = نص كل رسالة من رسائل هذه الفعالية بكل لغة. النص الذي تغيّرونه يُرسل ابتداءً من تلك اللحظة، بما في ذلك الرسائل التي تنتظر الإرسال.
letter-list-letter = الرسالة
letter-list-edit = تغيير النص
letter-list-all = عرض كل الرسائل
letter-list-only-changed = عرض النصوص المغيَّرة فقط
letter-list-none = لم يُغيَّر أي نص.
letter-list-changed = { $texts ->
    [0] كل الرسائل بنصها الأصلي.
    [zero] كل الرسائل بنصها الأصلي.
    [one] نص واحد من وضعكم، وسائر الرسائل بنصها الأصلي.
    [two] نصّان من وضعكم، وسائر الرسائل بنصها الأصلي.
    [few] { $texts } نصوص من وضعكم، وسائر الرسائل بنصها الأصلي.
    [many] { $texts } نصًّا من وضعكم، وسائر الرسائل بنصها الأصلي.
   *[other] { $texts } نص من وضعكم، وسائر الرسائل بنصها الأصلي.
}
letter-list-unfit = { $texts ->
    [zero] كل النصوص المغيَّرة ملائمة لرسائلها.
    [one] نص مغيَّر واحد لم يعد ملائمًا لرسالته، فيُرسل النص الأصلي بدلًا منه. افتحوه لمعرفة ما ينبغي إصلاحه.
    [two] نصّان مغيَّران لم يعودا ملائمين لرسالتيهما، فيُرسل النصان الأصليان بدلًا منهما. افتحوهما لمعرفة ما ينبغي إصلاحه.
    [few] { $texts } نصوص مغيَّرة لم تعد ملائمة لرسائلها، فتُرسل النصوص الأصلية بدلًا منها. افتحوها لمعرفة ما ينبغي إصلاحه.
    [many] { $texts } نصًّا مغيَّرًا لم تعد ملائمة لرسائلها، فتُرسل النصوص الأصلية بدلًا منها. افتحوها لمعرفة ما ينبغي إصلاحه.
   *[other] { $texts } نص مغيَّر لم تعد ملائمة لرسائلها، فتُرسل النصوص الأصلية بدلًا منها. افتحوها لمعرفة ما ينبغي إصلاحه.
}
letter-shipped = النص الأصلي
letter-changed = مغيَّر
letter-unfit = غير ملائم
letter-alarm = النص المغيَّر لرسالة «{ $letter }» ({ $lang }) لم يعد ملائمًا، فيُرسل النص الأصلي بدلًا منه. يمكن إصلاحه في صفحة «نصوص الرسائل».

## رسالة واحدة بلغة واحدة
letter-title = { $letter }، { $lang }
letter-edit-lead = لا يُرسل شيء من هذه الصفحة سوى رسالة تجريبية إليكم.
letter-since = آخر تغيير: { $when }
letter-unfit-said = لم يعد هذا النص ملائمًا للرسالة، فيُرسل النص الأصلي. أصلحوه أو أعيدوا النص الأصلي.
letter-subject = الموضوع
letter-body = النص
letter-body-hint = السطر الفارغ يبدأ فقرة جديدة. **نجمتان** تجعلان الكلمات عريضة، و«- » تبدأ سطرًا في قائمة، و«## » عنوانًا. [كلمات](عنوان) في سطر مستقل تصبح زرًّا.
letter-reader = القراءة باسم
letter-reader-hint = اسم أحد المدعوين أو المسجلين أو بريده الإلكتروني. إذا تُرك فارغًا: أول من يقرأ بهذه اللغة.
letter-reader-nobody = لا يوجد بين المدعوين أو المسجلين من يحمل هذا الاسم أو العنوان.
letter-save = حفظ هذا النص
letter-show = عرضه كما سيُقرأ
letter-test = إرسال رسالة تجريبية إليّ
letter-reset = إعادة النص الأصلي
letter-reset-hint = سيُحذف عندئذ النص الذي وضعتموه.
letter-placeholders = ما يُملأ تلقائيًا
letter-placeholders-hint = تُكتب كما هي هنا. ويُحذف السطر إذا كان ما يُملأ به فارغًا.
letter-needed = (لا بد من وجوده في النص)
letter-sample = كما ستُقرأ
letter-sample-hint = الرابط لا يخص أحدًا. وما لا تعرفه إلا الرسالة الحقيقية، كالجلسة أو السبب، مثالٌ فحسب.
letter-sample-refused = لا يمكن عرض هذا النص بعد
letter-done-changed = حُفظ النص، وستحمله الرسائل من الآن فصاعدًا.
letter-done-shipped = الرسالة بنصها الأصلي.
letter-done-tested = رسالة تجريبية في طريقها إلى { $address }. ولا يُحفظ النص بذلك.
letter-test-subject = [تجربة] { $subject }

## كل اللغات
letter-preview-lead = كما سيقرؤها أحد المعنيين بهذه الفعالية. المعاينة لا ترسل شيئًا.
letter-preview-found = معروضة أدناه بكل لغة.
letter-preview-as = كما ستُعرض لـ { $name }
letter-preview-as-other = كما كانت ستُعرض لـ { $name }: لا أحد ممن يطابقون الاختيار يقرأ بهذه اللغة

## ما يعيب النص
letter-problem-line = السطر { $line }: { $what }
letter-problem-no-subject = أدخلوا موضوعًا.
letter-problem-no-body = أدخلوا نصًّا.
letter-problem-line-break = يجب أن يكون الموضوع سطرًا واحدًا: احذفوا فاصل السطر.
letter-problem-long = عدد الأحرف هنا { $has }، والحد الأقصى { $most }. يُرجى الاختصار.
letter-problem-unclosed = العلامتان «{"{{"}» و«{"}}"}» غير متطابقتين. اكتبوا الحقل كما في القائمة أدناه.
letter-problem-unknown = لا تعرف هذه الرسالة «{ $name }». اختاروا من القائمة أدناه.
letter-problem-meant = لا تعرف هذه الرسالة «{ $name }». هل المقصود { $meant }؟
letter-problem-address-in-subject = لا يصح وضع { $name } في الموضوع: يستطيع كل من يراه في الطريق أن يفتحه.
letter-problem-no-link = الرابط الشخصي غير موجود. ضعوا { $name } حيث ينبغي الضغط، مثل [صفحتي]({ $name }).
letter-problem-missing = لا يوجد { $name }: لا بد أن تذكره هذه الرسالة.
letter-problem-link-not-alone = ضعوا الرابط { $name } في سطر لا حقول أخرى فيه: فالسطر يُحذف إذا كان أحد حقوله فارغًا، ويُحذف الرابط معه.
letter-problem-no-address = يوجد هنا رابط لا يؤدي إلى عنوان ويب أو بريد. ابدؤوه بـ https:// أو mailto: أو استعملوا حقلًا هو عنوان.
letter-problem-html = لا يمكن استعمال HTML. احذفوا العلامة «<» أو اكتبوا كلمات.
letter-problem-look = لا يمكن استعمال الصور والجداول والشيفرة والخط المائل والقوائم داخل القوائم: فبرامج البريد تعرضها بأشكال مختلفة. ولا يصح أن يبدأ السطر بأربع مسافات.
letter-problem-raced = غيّر شخص آخر هذا النص بعد أن فتحتم الصفحة. نصكم باقٍ أدناه؛ افتحوا الصفحة من جديد في نافذة أخرى للمقارنة، ثم احفظوا ما ينبغي إرساله.

## معاني الحقول
letter-place-name = اسم الشخص
letter-place-event = اسم الفعالية
letter-place-organiser = الجهة الداعية
letter-place-when = الأيام والساعات مع المنطقة الزمنية
letter-place-sittings = أيام الانعقاد التي يحضرها الشخص
letter-place-place = المكان
letter-place-deadline = آخر موعد للرد
letter-place-contact-email = عنوان الفريق
letter-place-joining-link = رابط الحضور عن بُعد
letter-place-link = الرابط الشخصي
letter-place-missing = ما ينبغي استكماله
letter-place-number = رقم الترشيح
letter-place-organisation = المنظمة
letter-place-position = الترتيب في قائمة الانتظار
letter-place-reason = السبب
letter-place-role = الدور المعروض
letter-place-session = الجلسة
letter-place-standing = ما آل إليه الأمر، في جملة
letter-place-topic = موضوع الترشيح
letter-place-was = الأيام والساعات السابقة
letter-place-what = ما الذي تغيّر
letter-place-place-was = المكان السابق

## أمثلة للمعاينة
letter-example-missing = السيرة الموجزة غير موجودة.
letter-example-organisation = منظمة على سبيل المثال
letter-example-reason = سبب على سبيل المثال.
letter-example-role = متحدث
letter-example-session = جلسة على سبيل المثال
letter-example-standing = وضع على سبيل المثال.
letter-example-topic = موضوع على سبيل المثال
letter-example-other = مثال

## A letter of its own
letter-announcement = إعلان
