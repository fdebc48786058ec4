### التسجيل في فعالية: الاستمارة والصفحة الشخصية وما يلزم تصحيحه.

## الاستمارة
registration-title = التسجيل للمشاركة
registration-title-change = تعديل التسجيل
registration-lead = نحو ثلاث دقائق. لا حاجة إلى حساب: يفتح الرابط الشخصي هذه الصفحة من جديد للتصحيح أو لسحب التسجيل.
registration-lead-open = نحو ثلاث دقائق. لا حاجة إلى حساب: يصل رابط شخصي إلى عنوان البريد الإلكتروني، ومنه يُؤكَّد التسجيل.
registration-deadline = التسجيل مفتوح حتى { $deadline }
registration-draft-found = هذا ما كُتب في المرة السابقة، ولم يُرسل بعد.
registration-section-about = 1. معلومات شخصية
registration-section-part = 2. طريقة المشاركة
registration-section-optional = 3. معلومات اختيارية
registration-section-optional-intro = كل ما يلي اختياري. يساعد المنظِّمين على التحضير، ولا يظهر إلا في المجاميع.
registration-section-consent = 4. الموافقات
registration-section-consent-intro = كل موافقة اختيار مستقل. يمكن التسجيل من دون أي منها، ويمكن تغيير الرأي لاحقاً.

registration-name = الاسم الكامل
registration-name-hint = بأي لغة، كما ينبغي أن يظهر على البطاقة.
registration-email = البريد الإلكتروني
registration-email-hint = نرسل إليه التأكيد والرابط الشخصي.
registration-email-fixed-hint = أُرسل الرابط الشخصي إلى هذا العنوان. لاستخدام عنوان آخر، تُرجى مراسلتنا على { $email }.
registration-organisation = المنظمة
registration-organisation-hint = يُترك فارغاً عند المشاركة بصفة شخصية.
registration-group = مجموعة أصحاب المصلحة
registration-group-hint = يُرجى اختيار المجموعة التي تجري المشاركة باسمها. يساعد ذلك على تحقيق التوازن في الاجتماع.
registration-country = بلد أو منطقة العمل
registration-country-prompt = اختيار بلد أو منطقة
registration-country-region = في المنطقة
registration-country-all = جميع البلدان والمناطق

registration-sittings = أيام الحضور
registration-sittings-hint = تُزال العلامة عن الأيام التي يتعذّر حضورها.
registration-attendance = تكون المشاركة
registration-attendance-room-at = حضورياً: { $place }
registration-attendance-room = حضورياً
registration-attendance-online = عن بُعد
registration-interface = لغة الرسائل والصفحات
registration-floor = لغة التحدث في الاجتماع
registration-interpretation = الترجمة الفورية المطلوبة
registration-no-preference = بلا تفضيل
registration-interpretation-none = لا شيء

registration-access-needs = ما يلزم للمشاركة الكاملة
registration-access-needs-hint = مثل العرض النصي المتزامن، أو الترجمة بلغة الإشارة، أو وثائق تُقرأ ببرامج قراءة الشاشة، أو قاعة بلا درج، أو خط هاتفي عند ضعف الاتصال. لا يطّلع على ذلك إلا من يتولّى ترتيبه.
registration-gender = النوع الاجتماعي
registration-gender-woman = امرأة
registration-gender-man = رجل
registration-gender-other = بطريقة أخرى
registration-age = العمر
registration-age-under-18 = دون 18 عاماً
registration-age-18-29 = من 18 إلى 29 عاماً
registration-age-30-44 = من 30 إلى 44 عاماً
registration-age-45-59 = من 45 إلى 59 عاماً
registration-age-60-over = 60 عاماً فأكثر
registration-undisclosed = أفضّل عدم الإجابة
registration-first-time = هل هذه أول مشاركة في اجتماع من اجتماعات هذه العملية؟
registration-yes = نعم
registration-no = لا

registration-consent-list = يجوز إدراج اسمي واسم منظمتي في قائمة المشاركين.
registration-consent-photo = يجوز ظهوري في الصور والتسجيلات المصوَّرة.
registration-consent-contact = يجوز للمنظِّمين مراسلتي بعد الاجتماع بشأن متابعته.
registration-consent-quote = يجوز الاستشهاد بأقوالي مع ذكر اسمي.
registration-notice-title = كيفية استخدام المعلومات
registration-notice-text = تستخدم { $organiser } هذه الإجابات لعقد الاجتماع ولإعداد تقرير عن المشاركة بحسب مجموعات أصحاب المصلحة. لا تَذكر الأرقام أحداً بالاسم. ويتيح الرابط الشخصي الاطلاع على ما قُدِّم من معلومات وتصحيحه وسحبه.
registration-notice-version = بيان البيانات، النسخة { $version }.
registration-notice-more = قراءة البيان كاملاً

registration-send = إرسال التسجيل
registration-send-open = الإرسال والتأكيد بالبريد الإلكتروني
registration-save = حفظ التعديلات
registration-later = حفظ وإكمال لاحقاً

registration-next-title = ماذا يحدث بعد ذلك
registration-next-answer = تُعرف النتيجة فوراً، وتصل بالبريد الإلكتروني أيضاً.
registration-next-approval = ينظر المنظِّمون في كل تسجيل ويرسلون الرد.
registration-next-confirm = تصل رسالة بالبريد الإلكتروني، ويُضغط على الزر الموجود فيها خلال 72 ساعة.
registration-next-full = عند امتلاء الأماكن يُدرج الاسم في قائمة انتظار المجموعة بحسب الترتيب.
registration-next-change = يتيح الرابط الشخصي التصحيح أو سحب التسجيل حتى انتهاء الفعالية.
registration-help-title = هل يتعذّر استخدام هذه الاستمارة؟
registration-help-text = تُرجى مراسلتنا على { $email } لنتولّى التسجيل.

## ما يلزم تصحيحه
registration-problem-group = يجب اختيار مجموعة أصحاب المصلحة التي تجري المشاركة باسمها.
registration-problem-group-unknown = يجب اختيار إحدى المجموعات الواردة في القائمة.
registration-problem-country = يجب اختيار بلد أو منطقة من القائمة.
registration-problem-sittings = يجب اختيار يوم واحد على الأقل.
registration-problem-sitting-unknown = يجب اختيار الأيام من جديد: تغيّر برنامج الفعالية.
registration-problem-attendance = يجب اختيار المشاركة حضورياً أو عن بُعد.
registration-problem-choice = يجب اختيار إحدى الإجابات المعروضة.
registration-problem-interface = يجب اختيار لغة الرسائل والصفحات.
registration-problem-notice = يجب الاطلاع على كيفية استخدام المعلومات ثم إرسال الاستمارة من جديد: تغيّر البيان منذ فتح هذه الصفحة.
registration-problem-taken = يجب التحقق من الاسم: يوجد تسجيل سابق بهذا الاسم وبعنوان البريد نفسه.
registration-problem-no-room = لم يبقَ مكان هناك. يجب اختيار الطريقة الأخرى للمشاركة أو الإبقاء على الإجابة الحالية.
registration-problem-no-room-organisation = اكتملت أماكن هذه المنظمة. يجب كتابة منظمة أخرى أو سؤال المنظِّمين.
registration-problem-no-room-group = اكتملت أماكن هذه المجموعة. يُرجى سؤال المنظِّمين.
registration-problem-too-fast = عادت هذه الاستمارة أسرع مما يستطيع أي شخص ملأها. يُرجى الانتظار ثلاث ثوانٍ ثم الإرسال من جديد: لم يُفقد أي شيء مما كُتب.
registration-problem-too-often = أُرسلت استمارات كثيرة من هذه الشبكة. يُرجى الانتظار ربع ساعة ثم الإرسال من جديد: لم يُفقد أي شيء مما كُتب.

## التسجيل مغلق
registration-closed-title = انتهت فترة التسجيل
registration-not-yet-title = لم يُفتح باب التسجيل بعد
registration-not-yet-text = يُفتح في { $when }.
registration-closed-text = كان التسجيل ممكناً حتى { $deadline }.
registration-closed-kept = ما كُتب محفوظ مع الرابط الشخصي، ولم يصل إلى أحد.
registration-event-over-title = انتهت الفعالية
registration-event-over-text = لم يعد ممكناً إرسال التسجيل أو تعديله.
registration-event-cancelled-title = أُلغيت الفعالية
registration-event-cancelled-text = لم يعد التسجيل فيها ممكناً.
registration-invited-title = المشاركة بدعوة فقط
registration-invited-text = هذه الفعالية مخصصة للمدعوين. من تلقّى دعوة يستخدم الرابط الشخصي الوارد في رسالتها.
registration-link-again = إرسال الرابط الشخصي من جديد
registration-ask = للاستفسار، تُرجى مراسلتنا على { $email }.
registration-refused-title = لا يمكن إرسال هذا التسجيل من جديد
registration-refused-text = اتخذ المنظِّمون قرارهم بشأنه. إذا تغيّرت الظروف، تُرجى مراسلتهم.
registration-revoked-title = سُحبت هذه الدعوة
registration-revoked-text = سحبها المنظِّمون. إذا كان في الأمر خطأ، تُرجى مراسلتهم.

## بعد الاستمارة المفتوحة
registration-sent-title = يُرجى تفقّد البريد الإلكتروني
registration-sent-text = إذا كان العنوان صحيحاً، فالرسالة في طريقها إليه. يُضغط على الزر الموجود فيها خلال 72 ساعة، ولا يتم التسجيل إلا بذلك.
registration-sent-registered = عند وجود تسجيل سابق، تتضمن الرسالة الرابط الشخصي.
registration-sent-nothing = لم تصل الرسالة بعد عشر دقائق؟ يُرجى البحث في مجلد البريد غير المرغوب فيه، ثم إرسال الاستمارة من جديد.

## الصفحة الشخصية
registration-me-title = تسجيلي
registration-state-unconfirmed = العنوان غير مؤكَّد
registration-state-pending = لدى المنظِّمين
registration-state-confirmed = مؤكَّد
registration-state-waitlisted = في قائمة الانتظار
registration-state-refused = غير مقبول
registration-state-withdrawn = مسحوب
registration-state-cancelled = ألغاه المنظِّمون
registration-text-unconfirmed = يُرسل التسجيل بعد تأكيد عنوان البريد هذا.
registration-text-pending = ينظر المنظِّمون في كل تسجيل. يصل الرد بالبريد الإلكتروني، ولا يُحجز أي مكان قبل ذلك.
registration-text-confirmed = تم تأكيد المكان. نتطلع إلى اللقاء.
registration-text-waitlisted = لا يتوافر مكان في الوقت الحاضر. الترتيب في قائمة انتظار المجموعة: { $position }. وفور توافر مكان يُؤكَّد حجزه وتصل رسالة بذلك.
registration-text-refused = تعذّر على المنظِّمين قبول هذا التسجيل.
registration-text-withdrawn = سُحب التسجيل. إذا تغيّرت الخطط، يمكن التسجيل من جديد ما دام باب التسجيل مفتوحاً.
registration-text-cancelled = ألغى المنظِّمون هذا التسجيل.
registration-reason = السبب المذكور
registration-confirm-address = نعم، تأكيد التسجيل
registration-again = التسجيل من جديد
registration-edit = تعديل الإجابات
registration-withdraw = سحب التسجيل
registration-calendar = إضافة إلى التقويم
registration-days = أيام الحضور المختارة
registration-join = الانضمام عبر الإنترنت
registration-answers = الإجابات
registration-answered = تمت الإجابة
registration-group-of-record = المجموعة المعتمدة لدى المنظِّمين هي «{ $group }». إذا لم يكن ذلك صحيحاً، تُرجى مراسلتهم.
registration-consents = الموافقات
registration-done-registered = وصل التسجيل، وأُرسلت رسالة بالبريد الإلكتروني.
registration-done-saved = حُفظت التعديلات.
registration-done-withdrawn = سُحب التسجيل.

## سحب التسجيل
registration-withdraw-title = سحب التسجيل
registration-withdraw-text = ينتقل المكان إلى التالي في قائمة الانتظار. ويمكن التسجيل من جديد ما دام باب التسجيل مفتوحاً، إن توافر مكان حينها.
registration-withdraw-speaking = وإذا كان لكم دور في الحديث أو تيسير جلسة أو إعداد تقرير، فسيُلغى ذلك الدور والترشيح أيضًا.
registration-withdraw-reason = السبب
registration-withdraw-reason-hint = لا يقرؤه إلا المنظِّمون.
registration-withdraw-button = تأكيد سحب التسجيل
registration-withdraw-keep = الإبقاء على التسجيل
