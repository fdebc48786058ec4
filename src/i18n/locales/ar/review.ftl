### مراجعة الترشيحات: التحقق الذي يجريه فريق التنظيم.

review-list-lead = كل الترشيحات المقدَّمة. يُرجى التحقق من كل ترشيح قبل أن يبدأ تقييمه.
review-no-call = لم تُفتح بعد دعوة إلى الترشح في هذه الفعالية.
review-list-first = لم يُقدَّم أي ترشيح بعد.
review-list-empty = لا ترشيح يطابق هذه المرشِّحات.
review-found = { $n ->
    [zero] لا ترشيحات
    [one] ترشيح واحد
    [two] ترشيحان
    [few] { $shown } ترشيحات
    [many] { $shown } ترشيحاً
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
review-first-wish = الرغبة الأولى
review-handed-in = تاريخ التقديم

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
review-biography = السيرة الذاتية
review-languages = لغات الحديث
review-days = الأيام المتاحة
review-previous = المداخلات السابقة
review-authorised = تفويض بالحديث باسم المنظمة
review-needs = الاحتياجات
review-consent = الموافقة على نشر الاسم في جدول الأعمال العلني
review-proposed = جهة الاقتراح
review-by-colleague = أحد الزملاء أو إحدى الزميلات، مع تأكيد الشخص المعني
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
