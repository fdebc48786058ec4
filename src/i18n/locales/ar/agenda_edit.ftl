### تعديل جدول الأعمال على الشاشة.

## بند من جدول الأعمال يُعدَّل على الشاشة

agenda-edit-new = بند جديد
agenda-edit-change = تعديل
agenda-edit-what = ما هو
agenda-edit-title = العنوان
agenda-edit-title-hint = لغة واحدة على الأقل. ومن يقرأ بلغة أخرى يرى هذا النص مع إشارة.
agenda-edit-kind = النوع
agenda-edit-description = الوصف
agenda-edit-when = الزمان والمكان
agenda-edit-when-intro = الساعات بتوقيت { $city }. لنقل البند يُختار يوم آخر أو ساعات أخرى.
agenda-edit-day = اليوم
agenda-edit-day-of = { $name }، { $date }
agenda-edit-starts = يبدأ في
agenda-edit-ends = ينتهي في
agenda-edit-hour-hint = مثل 09:30
agenda-edit-next-day = ينتهي في اليوم التالي
agenda-edit-room = القاعة
agenda-edit-room-hint = كما هو مكتوب على الباب. بندان في الساعة نفسها يحتاجان إلى قاعتين.
agenda-edit-places = الأدوار وباب المداخلات
agenda-edit-places-intro = يُفتح الدور لتعديله. ولا تتجاوز الأدوار كلها مع باب المداخلات وقت البند.
agenda-edit-place = الدور { $n }
agenda-edit-place-new = إضافة دور
agenda-edit-role = الصفة في الدور { $n }
agenda-edit-role-prompt = لا دور
agenda-edit-open-to = من يحق له شغل الدور { $n }
agenda-edit-open-to-hint = تُختار المجموعات. وإذا لم تُختر أي منها فالدور لمن يُدعى باسمه فقط.
agenda-edit-office = الدور { $n } مخصص لمنصب محدد
agenda-edit-office-hint = مثل منصب الأمين التنفيذي: لا يترشح له أحد ولا يدخل في حساب التوازن.
agenda-edit-minutes = دقائق الدور { $n }
agenda-edit-minutes-hint = عدد صحيح، أو يُترك فارغًا إذا لم يُحدَّد.
agenda-edit-order = ترتيب الدور { $n }
agenda-edit-order-hint = يأتي رقم 1 أولًا.
agenda-edit-label = تسمية الدور { $n }
agenda-edit-label-hint = ما يظهر في جدول الأعمال ما دام الدور بلا اسم.
agenda-edit-remove-place = حذف الدور { $n }
agenda-edit-open-floor = دقائق باب المداخلات
agenda-edit-open-floor-hint = لجميع الحاضرين. فارغ: لا يوجد.
agenda-edit-add = إضافة هذا البند
agenda-edit-save = حفظ البند
agenda-edit-saved = حُفظ البند. جدول الأعمال الآن في نسخته رقم { $version }.
agenda-edit-split-done = قُسم البند إلى اثنين، وهذا جزؤه الأول. جدول الأعمال الآن في نسخته رقم { $version }.
agenda-edit-removed = حُذف البند. جدول الأعمال الآن في نسخته رقم { $version }.
agenda-edit-unchanged = لم يتغير شيء، فلا نسخة جديدة.
agenda-edit-sum = مدة البند { $length }: الأدوار { $places }، وباب المداخلات { $open }.
agenda-edit-left = غير مخطط: { $left }.
agenda-edit-over = زيادة: { $over }.
agenda-edit-missing = لم يُكتب بعد:
agenda-edit-split = قسمة هذا البند إلى اثنين
agenda-edit-split-intro = يحتفظ الجزآن بالعنوان والنوع. وتبقى الترشيحات والعروض مع أدوارها. ويذهب باب المداخلات إلى الجزء الثاني بقدر ما يتسع.
agenda-edit-split-at = يبدأ الجزء الثاني في
agenda-edit-split-places = أدوار الجزء الثاني
agenda-edit-split-button = قسمة البند
agenda-edit-number = رقم البند
agenda-edit-number-hint = مثال: 4 للجلسة العامة الرابعة. يُترك فارغًا إن لم يكن هناك رقم.
agenda-edit-round-table = رقم الطاولة المستديرة
agenda-edit-objectives = أهداف الاتفاق العالمي
agenda-edit-objectives-hint = أرقام تفصل بينها فواصل، مثال: 1، 5، 18
agenda-edit-problem-objectives = تُكتب أرقام الأهداف من 1 إلى { $most } وبينها فواصل.
agenda-edit-floor-label = تسمية النقاش المفتوح
agenda-edit-move = نقل دور إلى بند آخر
agenda-edit-move-intro = ينتقل معه من طلبه ومن أُسند إليه، ويصبح آخر الأدوار في البند الآخر.
agenda-edit-move-place = الدور
agenda-edit-move-to = إلى أي بند
agenda-edit-move-prompt = اختيار
agenda-edit-move-reason = لماذا يُنقل الدور؟
agenda-edit-move-button = نقل الدور
agenda-edit-moved = انتقل الدور إلى هذا البند. وهذه هي النسخة { $version } من جدول الأعمال.
agenda-edit-remove = حذف هذا البند
agenda-edit-remove-intro = يخرج البند من جدول الأعمال ويُلغى في التقاويم. أما البند الذي ترشح له أحد أو عُرض فيه دور على أحد فيبقى.
agenda-edit-remove-button = حذف البند

## ما لا يُقبل

agenda-edit-problem-number = يجب كتابة عدد صحيح من { $least } إلى { $most }.
agenda-edit-problem-choose = يجب الاختيار من القائمة.
agenda-edit-problem-title = يجب كتابة العنوان بلغة واحدة على الأقل.
agenda-edit-problem-ends = يجب أن تأتي النهاية بعد البداية. وبعد منتصف الليل يُحدَّد أن البند ينتهي في اليوم التالي.
agenda-edit-problem-zero = لا يمكن الكلام في 0 دقيقة. يجب كتابة 1 على الأقل، أو تركه فارغًا.
agenda-edit-problem-office = الدور إما لمجموعات أو لمنصب محدد. يجب إلغاء أحدهما.
agenda-edit-problem-minutes = الأدوار وباب المداخلات تأخذ { $taken }، ومدة البند { $length }. يجب إنقاص { $over }، أو تأخير نهايته.
agenda-edit-problem-cut = يجب اختيار ساعة بين البداية والنهاية.
agenda-edit-problem-meanwhile = سبق شخص آخر إلى الحفظ: تغيّر هذا البند منذ فتحه. يُرجى النظر فيه ثم الحفظ من جديد: ما كُتب هنا محفوظ ويحل محل غيره.
agenda-edit-problem-asked = { $n ->
    [zero] ترشح له أو عُرض عليه { $n } شخص، فهو باقٍ. يمكن تعديله، أو الرد عليهم أولًا.
    [one] ترشح له شخص واحد أو عُرض عليه، فهو باقٍ. يمكن تعديله، أو الرد عليه أولًا.
    [two] ترشح له شخصان أو عُرض عليهما، فهو باقٍ. يمكن تعديله، أو الرد عليهما أولًا.
    [few] ترشح له { $n } أشخاص أو عُرض عليهم، فهو باقٍ. يمكن تعديله، أو الرد عليهم أولًا.
    [many] ترشح له { $n } شخصًا أو عُرض عليهم، فهو باقٍ. يمكن تعديله، أو الرد عليهم أولًا.
   *[other] ترشح له { $n } شخص أو عُرض عليهم، فهو باقٍ. يمكن تعديله، أو الرد عليهم أولًا.
}

## أنواع البنود

session-kind-registration = تسجيل
session-kind-opening = افتتاح
session-kind-break = استراحة
session-kind-wrap-up = خلاصة
session-kind-recap = تذكير بما سبق
session-kind-key-messages = الرسائل الرئيسية
session-kind-closing = ختام
session-kind-other = غير ذلك
agenda-edit-split-reason = لماذا يُقسم؟
agenda-edit-remove-reason = لماذا يُحذف؟
