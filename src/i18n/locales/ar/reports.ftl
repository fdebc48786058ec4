### الأرقام: لوحة المتابعة، والقوائم الكامنة وراء الأرقام، وتقرير المشاركة.

## ما الذي يُعدّ
reports-figure-invited = المدعوون
reports-define-invited = الأشخاص الذين أُرسلت دعوتهم ولم تُسحب. ومن دُعي مرة أخرى أو جرى تذكيره يُعدّ مرة واحدة.
reports-figure-delivered = وصلت رسالتهم
reports-define-delivered = المدعوون الذين قبِل خادم البريد دعوة أو تذكيراً موجهاً إليهم، ولم يُعرف أن الرسالة ارتدّت.
reports-figure-answered = المجيبون
reports-define-answered = المدعوون الذين سجّلوا أو اعتذروا أو سمّوا شخصاً آخر.
reports-figure-silent = من دون رد
reports-define-silent = المدعوون الذين لم يصل ردهم بعد. ومجموع المجيبين ومن لم يردّوا هو عدد المدعوين.
reports-figure-declined = المعتذرون
reports-define-declined = المدعوون الذين أبلغوا أنهم لن يحضروا ولم يسجّلوا بعد ذلك.
reports-figure-delegated = سمّوا شخصاً آخر
reports-define-delegated = المدعوون الذين سمّوا شخصاً آخر ولم يسجّلوا بأنفسهم. أما الشخص المسمّى فيُدعى ويُعدّ على حدة.
reports-figure-registered = المسجّلون
reports-define-registered = الأشخاص الذين أرسلوا الاستمارة وتأكد عنوانهم، أياً كان ما تلا ذلك. وهو مجموع المؤكَّدين، ومن في قائمة الانتظار، ومن ينتظرون البتّ، والمرفوضين، والمنسحبين.
reports-figure-confirmed = المؤكَّدون
reports-define-confirmed = المسجّلون الذين لهم مكان محجوز وقت العدّ.
reports-figure-waitlisted = قائمة الانتظار
reports-define-waitlisted = المسجّلون الذين ينتظرون مكاناً وقت العدّ.
reports-figure-pending = بانتظار البتّ
reports-define-pending = المسجّلون الذين لم تبتّ الجهة المنظِّمة في تسجيلهم بعد.
reports-figure-refused = المرفوضون
reports-define-refused = المسجّلون الذين لم تقبل الجهة المنظِّمة تسجيلهم.
reports-figure-withdrawn = المنسحبون
reports-define-withdrawn = الأشخاص الذين سحبوا تسجيلهم، أو ألغت الجهة المنظِّمة تسجيلهم.

reports-without-invitation = { $figure } من دون دعوة
reports-came-anyhow = الجميع
reports-came-invited = بدعوة
reports-came-uninvited = من دون دعوة
reports-group = مجموعة أصحاب المصلحة
reports-all-groups = كل المجموعات
reports-no-group = من دون مجموعة بعد
reports-number-label = { $number }: { $figure }، { $group }
reports-definitions-title = معاني الأرقام
reports-definitions-lead = يُعدّ الأشخاص لا الرسائل. ويُعدّ كل شخص في مجموعة واحدة هي مجموعته المعتمدة؛ وإذا صحّحتها الجهة المنظِّمة تغيّرت الأعمدة كلها معاً.

## الجداول
reports-funnel-caption = من الدعوة إلى المكان، بحسب مجموعة أصحاب المصلحة
reports-answers-caption = ردود المدعوين
reports-states-invited-caption = حالة تسجيلات المدعوين
reports-states-uninvited-caption = حالة التسجيلات من دون دعوة
reports-details = عرض الردود والحالات بحسب المجموعة
reports-room-title = المسجّلون بحسب مجموعة أصحاب المصلحة
reports-room-caption = { $n ->
    [zero] لا أحد مسجَّل بعد.
    [one] المسجَّل شخص واحد.
    [two] المسجَّل شخصان.
    [few] المسجّلون { $shown } أشخاص.
    [many] المسجّلون { $shown } شخصاً.
   *[other] المسجّلون { $shown } شخص.
}

## لوحة المتابعة
reports-dashboard-title = لوحة المتابعة
reports-as-of = الأرقام حتى { $moment }.
reports-open-report = تقرير المشاركة
reports-of-invited = { $percent } من المدعوين
reports-of-registered = { $percent } من المسجّلين
reports-delivered-note = منهم { $number } وصلت رسالتهم
reports-uninvited-note = { $n ->
    [zero] جميعهم بدعوة
    [one] منهم شخص واحد من دون دعوة
    [two] منهم شخصان من دون دعوة
    [few] منهم { $shown } أشخاص من دون دعوة
    [many] منهم { $shown } شخصاً من دون دعوة
   *[other] منهم { $shown } شخص من دون دعوة
}
reports-start-import = الدليل فارغ بعد. الخطوة الأولى استيراد قائمة جهات الاتصال: ملف CSV أو Excel فيه الأسماء والعناوين والمجموعات.
reports-start-import-action = استيراد جهات الاتصال
reports-start-invite = { $n ->
    [zero] لا أحد في الدليل بعد.
    [one] في الدليل شخص واحد ولم يُدعَ أحد بعد. الخطوة التالية اختيار المدعوين؛ وتظهر الأسماء والعدد والرسالة قبل إرسال أي شيء.
    [two] في الدليل شخصان ولم يُدعَ أحد بعد. الخطوة التالية اختيار المدعوين؛ وتظهر الأسماء والعدد والرسالة قبل إرسال أي شيء.
    [few] في الدليل { $shown } أشخاص ولم يُدعَ أحد بعد. الخطوة التالية اختيار المدعوين؛ وتظهر الأسماء والعدد والرسالة قبل إرسال أي شيء.
    [many] في الدليل { $shown } شخصاً ولم يُدعَ أحد بعد. الخطوة التالية اختيار المدعوين؛ وتظهر الأسماء والعدد والرسالة قبل إرسال أي شيء.
   *[other] في الدليل { $shown } شخص ولم يُدعَ أحد بعد. الخطوة التالية اختيار المدعوين؛ وتظهر الأسماء والعدد والرسالة قبل إرسال أي شيء.
}
reports-start-invite-action = اختيار المدعوين
reports-start-wait = لا دعوات ولا تسجيلات بعد. تظهر الأرقام هنا مع أول دعوة.
reports-needs-title = ما ينتظر المتابعة
reports-needs-nothing = لا شيء ينتظر المتابعة.
reports-need-approve = { $n ->
    [zero] لا تسجيلات تنتظر البتّ
    [one] تسجيل واحد ينتظر البتّ
    [two] تسجيلان ينتظران البتّ
    [few] { $shown } تسجيلات تنتظر البتّ
    [many] { $shown } تسجيلاً ينتظر البتّ
   *[other] { $shown } تسجيل ينتظر البتّ
}
reports-need-fill = { $n ->
    [zero] لا أحد ينتظر والأماكن شاغرة
    [one] شخص واحد في قائمة الانتظار مع أن هناك أماكن شاغرة: قد يكون السبب الحد المقرر لمنظمته
    [two] شخصان في قائمة الانتظار مع أن هناك أماكن شاغرة: قد يكون السبب الحد المقرر لكل منظمة
    [few] { $shown } أشخاص في قائمة الانتظار مع أن هناك أماكن شاغرة: قد يكون السبب الحد المقرر لكل منظمة
    [many] { $shown } شخصاً في قائمة الانتظار مع أن هناك أماكن شاغرة: قد يكون السبب الحد المقرر لكل منظمة
   *[other] { $shown } شخص في قائمة الانتظار مع أن هناك أماكن شاغرة: قد يكون السبب الحد المقرر لكل منظمة
}
reports-need-mail = { $n ->
    [zero] لا رسائل متعذرة
    [one] رسالة واحدة تعذّر إرسالها
    [two] رسالتان تعذّر إرسالهما
    [few] { $shown } رسائل تعذّر إرسالها
    [many] { $shown } رسالة تعذّر إرسالها
   *[other] { $shown } رسالة تعذّر إرسالها
}
reports-need-organisations = { $n ->
    [zero] لا منظمات تنتظر المطابقة
    [one] منظمة واحدة كُتب اسمها من جديد وتنتظر المطابقة
    [two] منظمتان كُتب اسماهما من جديد وتنتظران المطابقة
    [few] { $shown } منظمات كُتبت أسماؤها من جديد وتنتظر المطابقة
    [many] { $shown } منظمة كُتبت أسماؤها من جديد وتنتظر المطابقة
   *[other] { $shown } منظمة كُتبت أسماؤها من جديد وتنتظر المطابقة
}
reports-need-findings = { $n ->
    [zero] لا ملاحظات على جدول الأعمال
    [one] ملاحظة واحدة على جدول الأعمال تنتظر البتّ
    [two] ملاحظتان على جدول الأعمال تنتظران البتّ
    [few] { $shown } ملاحظات على جدول الأعمال تنتظر البتّ
    [many] { $shown } ملاحظة على جدول الأعمال تنتظر البتّ
   *[other] { $shown } ملاحظة على جدول الأعمال تنتظر البتّ
}
reports-need-invite = { $n ->
    [zero] كل جهات الاتصال مدعوة
    [one] جهة اتصال واحدة لم تُدعَ قط
    [two] جهتا اتصال لم تُدعَيا قط
    [few] { $shown } جهات اتصال لم تُدعَ قط
    [many] { $shown } جهة اتصال لم تُدعَ قط
   *[other] { $shown } جهة اتصال لم تُدعَ قط
}
reports-dates-title = المواعيد
reports-registration-opens = فتح باب التسجيل
reports-registration-closes = إغلاق باب التسجيل
reports-sitting = يوم الانعقاد
reports-mail-title = البريد
reports-mail-none = لم تُكتب أي رسالة بعد.
reports-mail-line = الرسائل المكتوبة: { $all }. منها المرسلة: { $sent }؛ وقيد الانتظار أو الإرسال: { $open }؛ والمتعذرة: { $failed }؛ وما لم تعد إليه حاجة: { $cancelled }.
reports-mail-bounced = { $n ->
    [zero] لم ترتدّ أي رسالة.
    [one] ارتدّت رسالة مدعو واحد.
    [two] ارتدّت رسالتا مدعوَّين.
    [few] ارتدّت رسائل { $shown } مدعوين.
    [many] ارتدّت رسائل { $shown } مدعواً.
   *[other] ارتدّت رسائل { $shown } مدعو.
}

## القائمة وراء الرقم
reports-people-title = { $what }: { $number }
reports-everybody = المدعوون أو المسجّلون
reports-figure = الرقم
reports-came = طريقة المجيء
reports-name = الاسم
reports-organisation = المنظمة
reports-country = البلد أو المنطقة
reports-language = اللغة
reports-state = الحالة
reports-email = البريد الإلكتروني
reports-phone = الهاتف
reports-bounced = ارتدّت الرسالة
reports-found = { $n ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $shown } أشخاص
    [many] { $shown } شخصاً
   *[other] { $shown } شخص
}
reports-nobody = هذه القائمة فارغة. يمكن إزالة أحد عوامل التصفية لعرض مزيد من الأشخاص.
reports-masked = الدور الحالي لا يُظهر سوى الأحرف الأولى. ويمكن لمالك الفعالية منح دور أعلى.
reports-export-csv = القائمة (CSV)
reports-export-xlsx = القائمة (Excel)
reports-state-confirmed = مؤكَّد
reports-state-waitlisted = قائمة الانتظار
reports-state-pending = بانتظار البتّ
reports-state-refused = مرفوض
reports-state-withdrawn = منسحب
reports-state-cancelled = ملغى
reports-state-declined = اعتذار
reports-state-delegated = تسمية شخص آخر
reports-state-silent = من دون رد
reports-way-invited-on-behalf = بدعوة، بإدخال من الجهة المنظِّمة
reports-way-on-behalf = بإدخال من الجهة المنظِّمة

## التقرير
reports-report-title = تقرير المشاركة
reports-tables-csv = الجداول (CSV)
reports-tables-xlsx = الجداول (Excel)
reports-steps-caption = كل المراحل بحسب طريقة المجيء
reports-step = المرحلة
reports-together = المجموع
reports-share-of-invited = النسبة من المدعوين
reports-share-of-step = النسبة من مرحلة سابقة
reports-share-of = { $percent } من: { $figure }
reports-bars-title = { $confirmed } من أصل { $registered } من المسجّلين لهم مكان مؤكَّد
reports-bars-method = المسجّلون والمؤكَّدون بحسب مجموعة أصحاب المصلحة، بدعوة أو من دونها.
reports-bar-note = { $confirmed } من أصل { $registered } مؤكَّدون
reports-notes-title = ملاحظات على الأرقام
reports-notes-people = يُعدّ التسجيلان اللذان لهما العنوان نفسه والاسم نفسه شخصاً واحداً؛ أما من يتشاركون صندوق بريد واحداً فتميّزهم أسماؤهم.
reports-small-numbers = في ما يُنشر للعموم تُحجب الأعداد من 1 إلى 4، وتُحجب أعداد أخرى حيث يمكن استنتاج عدد محجوب من أحد المجاميع.
reports-publication-title = الأرقام المنشورة للعموم
reports-is-published = منشورة
reports-published-since = المجاميع بحسب المجموعة متاحة للجميع منذ { $moment }.
reports-open-public = فتح الصفحة العامة
reports-not-published = لا يرى هذه الأرقام أحد من خارج الجهة المنظِّمة. وعند نشرها تعرض الصفحة العامة المجاميع بحسب المجموعة من دون أي اسم، وتواكب الأرقام بعد ذلك.
reports-publish = نشر الأرقام
reports-preview = ما يراه العموم
reports-reason = السبب
reports-reason-hint = يُحفظ مع أثر هذا التغيير.
reports-reason-missing = يجب كتابة سبب سحب الأرقام.
reports-take-back = سحب الأرقام

## ما يراه الجميع
reports-public-title = المشاركون
reports-public-caption = المشاركة بحسب مجموعة أصحاب المصلحة
reports-hidden = محجوب
reports-hidden-no-dots = لا نقاط للمجموعات التي حُجب عددها.
reports-not-yet-title = لم تُنشر الأرقام بعد
reports-not-yet-text = لم تنشر الجهة المنظِّمة أرقام المشاركة في هذا الاجتماع. ويمكن العودة بعد انعقاده.
reports-need-holes = { $n ->
    [zero] لا أدوار شاغرة بعد عروض
    [one] دور واحد شاغر من جديد بعد عرضه
    [two] دوران شاغران من جديد بعد عرضهما
    [few] { $shown } أدوار شاغرة من جديد بعد عرضها
    [many] { $shown } دورًا شاغرًا من جديد بعد عرضه
   *[other] { $shown } دور شاغر من جديد بعد عرضه
}
reports-need-changes = { $n ->
    [zero] لا تغييرات يلزم إبلاغها
    [one] تغيير واحد في دور مؤكَّد يلزم إبلاغه
    [two] تغييران في أدوار مؤكَّدة يلزم إبلاغهما
    [few] { $shown } تغييرات في أدوار مؤكَّدة يلزم إبلاغها
    [many] { $shown } تغييرًا في أدوار مؤكَّدة يلزم إبلاغه
   *[other] { $shown } تغيير في أدوار مؤكَّدة يلزم إبلاغه
}
