### Registrations on the organiser's desk: the list, one of them, deciding on it.

registration-desk-lead = طلبات المشاركة، وما آل إليه كل منها.
registration-desk-filter-text = الاسم أو العنوان
registration-desk-group = المجموعة المعتمدة
registration-desk-groups-all = كل المجموعات
registration-desk-no-group = بلا مجموعة
registration-desk-state = الحالة
registration-desk-states-all = كل الحالات
registration-desk-state-pending = بانتظار القرار
registration-desk-submitted = تاريخ الإرسال
registration-desk-found = { $n ->
    [zero] لا تسجيلات
    [one] تسجيل واحد
    [two] تسجيلان
    [few] { $shown } تسجيلات
    [many] { $shown } تسجيلًا
   *[other] { $shown } تسجيل
}
registration-desk-empty = لا تسجيل يطابق هذه المرشحات.
registration-desk-first = لا تسجيلات بعد.
registration-desk-position = الرقم { $position } في المجموعة
registration-desk-answers = الإجابات
registration-desk-claimed = المجموعة المذكورة في الاستمارة
registration-desk-days = الأيام
registration-desk-attendance = طريقة المشاركة
registration-desk-letters = لغة الرسائل
registration-desk-floor = لغة التحدث
registration-desk-interpretation = الترجمة الفورية
registration-desk-access-needs = احتياجات الوصول
registration-desk-decision = اتخاذ القرار
registration-desk-confirm = تأكيد المكان
registration-desk-waitlist = الإدراج في قائمة الانتظار
registration-desk-refuse = عدم القبول
registration-desk-cancel = إلغاء التسجيل
registration-desk-reason = السبب
registration-desk-reason-hint = لازم عند عدم القبول أو الإلغاء، ويرد في الرسالة الموجهة إلى صاحب التسجيل أو صاحبته.
registration-desk-reason-missing = يرجى كتابة السبب: لا يمكن إتمام ذلك من دونه.
registration-desk-no-room = كل الأماكن هناك مشغولة. يمكن استخدام قائمة الانتظار أو زيادة عدد الأماكن أولًا.
registration-desk-no-room-group = كل أماكن هذه المجموعة مشغولة. يمكن استخدام قائمة الانتظار أو رفع حد المجموعة أولًا.
registration-desk-no-room-organisation = كل أماكن هذه المنظمة مشغولة. يمكن استخدام قائمة الانتظار أو رفع حدها أولًا.
registration-desk-raced = لم يتغير شيء: حالة هذا التسجيل لم تعد كما كانت. يرجى الاطلاع عليها ثم اتخاذ القرار من جديد.
registration-desk-regroup-title = تصحيح المجموعة
registration-desk-regroup-lead = تُحتسب كل الأرقام وفق المجموعة المعتمدة، وتبقى الإجابة المذكورة في الاستمارة كما هي.
registration-desk-regroup = تغيير المجموعة
registration-desk-regroup-hint = يُحفظ في سجل التغييرات ولا يُرسل إلى أحد.
registration-desk-new = تسجيل بالنيابة
registration-desk-new-lead = لمن طلب ذلك هاتفيًا أو حضوريًا. تصل رسالة فيها رابط شخصي يتيح إبداء الموافقات: لا تُسجَّل هنا أي موافقة.
registration-desk-new-draft = الفعالية ما زالت مسودة. يجب نشرها أولًا.
registration-desk-new-send = إتمام التسجيل بالنيابة
registration-desk-flood-title = حذف ما لم يؤكده أحد
registration-desk-flood-lead = التسجيلات المفتوحة التي لم يؤكَّد عنوانها لا تشغل أي مكان وتزول تلقائيًا بعد 72 ساعة. عند تدفق كبير يمكن حذف ما تعرضه هذه القائمة دفعة واحدة. لا تُرسل رسالة إلى أحد، ويبقى ما وصل بعد فتح هذه الصفحة.
registration-desk-flood-remove = { $n ->
    [zero] لا شيء للحذف
    [one] حذف هذا التسجيل
    [two] حذف هذين التسجيلين
    [few] حذف هذه التسجيلات وعددها { $shown }
    [many] حذف هذه التسجيلات وعددها { $shown }
   *[other] حذف هذه التسجيلات وعددها { $shown }
}
