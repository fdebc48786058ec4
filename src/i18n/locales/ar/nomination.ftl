### الترشيحات: عرض إلقاء مداخلة أو تيسير جلسة أو إعداد تقرير عنها، موضوع واحد في كل صفحة.

nomination-title = ترشيحي
nomination-lead = يمكن عرض المشاركة بإلقاء مداخلة أو تيسير جلسة أو إعداد تقرير عنها. هناك خمس صفحات قصيرة، وتُحفظ كل صفحة عند المتابعة، ويعيدكم الرابط الشخصي إلى حيث توقفتم.
nomination-deadline = آخر موعد للتقديم: { $deadline }
nomination-answers-by = يتلقى الجميع ردًا في موعد أقصاه { $date }.
nomination-decided-by = الجهة التي تقرر:
nomination-start = بدء الترشيح
nomination-continue = متابعة الترشيح
nomination-change = تعديل الترشيح
nomination-again = التقديم من جديد
nomination-withdraw = السحب
nomination-number = الترشيح رقم { $number }

## الصفحات
nomination-step = الصفحة { $n } من { $of }
nomination-pages = صفحات الترشيح
nomination-topic-places = الأدوار المرغوب فيها
nomination-topic-points = مضمون المداخلة
nomination-topic-you = نبذة عني
nomination-topic-languages = اللغات والمواعيد
nomination-topic-check = المراجعة والتقديم
nomination-next = حفظ ومتابعة
nomination-later = حفظ وإكمال لاحقًا
nomination-yes = نعم

nomination-places-lead = يمكن اختيار خمسة أدوار على الأكثر، بترتيب الأفضلية.
nomination-places-lead-group = يمكن اختيار خمسة أدوار على الأكثر، بترتيب الأفضلية. وهذه هي الأدوار المفتوحة لمجموعتكم: { $group }.
nomination-places-none = لا أدوار مفتوحة لترشيحات مجموعتكم. وإذا لم تكن هذه مجموعتكم، فيُرجى مراسلة فريق التنظيم.
nomination-place = الاختيار { $n }
nomination-place-prompt = بلا اختيار
nomination-place-minutes = { $role }، رقم { $number } ({ $minutes })
nomination-place-number = { $role }، رقم { $number }
nomination-problem-places = يجب اختيار دور واحد على الأقل.
nomination-problem-place-closed = يجب اختيار دور آخر: هذا الدور غير مفتوح لمجموعتكم، أو لم يعد مفتوحًا لها.
nomination-problem-place-twice = يجب اختيار كل دور مرة واحدة فقط.

nomination-points-lead = المطلوب ما تضيفه المداخلة، لا كل ما هو معروف: فقد لا تتجاوز مدتها خمس دقائق.
nomination-questions = الأسئلة التي تطرحها الجلسة
nomination-topic = الموضوع
nomination-topic-hint = سطر واحد، كما يمكن أن يظهر في جدول الأعمال.
nomination-key-points = النقاط الرئيسية
nomination-key-points-hint = كل ما يقع بين مسافتين يُحسب كلمة واحدة إذا كان فيه حرف أو رقم.
nomination-problem-topic = يجب كتابة الموضوع في سطر واحد.
nomination-problem-key-points = يجب كتابة النقاط الرئيسية.
nomination-problem-words = يجب اختصار النص: عدد الكلمات { $count }، والحد الأقصى { $most }.

nomination-you-lead = الاسم والمنظمة والبلد والمجموعة مأخوذة من التسجيل.
nomination-biography = نبذة قصيرة
nomination-biography-hint = كما يمكن أن تُقرأ أو تُطبع. تُحسب الكلمات بالطريقة نفسها.
nomination-problem-biography = يجب كتابة نبذة قصيرة.
nomination-previous = مداخلات سابقة
nomination-previous-hint = اجتماعات سبق إلقاء مداخلة فيها أو تيسيرها. ليس ذلك شرطًا.
nomination-authorised = لديّ تفويض من منظمتي بالتحدث باسمها
nomination-authorised-hint = يُترك الخيار فارغًا عند التحدث بصفة شخصية.
nomination-migrant-led = منظمتي يقودها مهاجرون
nomination-migrant-led-hint = قد يرغب فريق التنظيم في أن تُسمع في كل جلسة منظمات يقودها مهاجرون.

nomination-languages-lead = لتنظيم الترجمة الفورية والمواعيد.
nomination-languages = اللغات التي يمكنني التحدث بها
nomination-sittings = يمكنني الحضور في
nomination-needs = ما أحتاج إليه للمشاركة
nomination-needs-hint = مثل العرض النصي أو لغة الإشارة أو التأشيرة أو التمويل. ولا يُعرض ذلك إلا على من يتولى توفيره.
nomination-problem-language = يجب اختيار لغة واحدة على الأقل.
nomination-problem-sitting = يجب اختيار يوم واحد على الأقل.

nomination-check-lead = تُرجى مراجعة الإجابات. يمكن تعديلها حتى آخر موعد، حتى بعد التقديم.
nomination-consent = يجوز ذكر اسمي في جدول الأعمال المعلن
nomination-consent-hint = بعد تأكيد الدور فقط. ومن دون ذلك لا يُذكر في جدول الأعمال إلا اسم المجموعة.
nomination-notice = الغرض من هذه الإجابات لدى { $organiser } اختيار المتحدثين والمتحدثات. وعندما يكون التقييم مُغفَل الأسماء، تُقرأ من دون اسمكم.
nomination-missing = ما زال ينقص
nomination-register-first = يجب التسجيل أولًا: لا يُقبل الترشيح إلا بعد التسجيل. ولن يضيع شيء مما كُتب.
nomination-register = الانتقال إلى التسجيل
nomination-hand-in = تقديم ترشيحي

## أين وصل
nomination-done-handed-in = تم تقديم الترشيح، وسيصلكم إشعار بالاستلام.
nomination-done-changed = تم تقديم التعديلات، وسيصلكم إشعار جديد بالاستلام يحل محل السابق.
nomination-done-same = الترشيح مُقدَّم كما هو هنا، ولم يتغيّر فيه شيء منذ تقديمه.
nomination-done-saved = تم حفظ ما كُتب، ولم يُقدَّم بعد.
nomination-done-withdrawn = تم سحب الترشيح.
nomination-done-proposed = شكرًا لكم. إذا كان الترشيح ممكنًا، فستصل رسالة فيها رابط شخصي إلى الشخص المقترح. ولا يُحتسب الترشيح إلا بعد تقديمه من الشخص المقترح نفسه.
nomination-state-draft = لم يُقدَّم
nomination-state-submitted = مُقدَّم
nomination-state-returned = يحتاج إلى استكمال
nomination-state-ineligible = غير مستوفٍ للشروط
nomination-state-withdrawn = مسحوب
nomination-decision-selected = وقع عليه الاختيار
nomination-decision-reserve = على القائمة الاحتياطية
nomination-decision-not-selected = لم يقع عليه الاختيار
nomination-text-draft = ما كُتب محفوظ، ولا يُحتسب الترشيح إلا بعد تقديمه.
nomination-text-submitted = تسلّمنا الترشيح. ستجري مراجعته، وسيتلقى الجميع ردًا.
nomination-text-returned = يطلب فريق التنظيم استكمال الترشيح وتقديمه من جديد.
nomination-text-returned-late = طُلب استكمال الترشيح، وانتهت مهلة تقديمه من جديد. يصل الرد في رسالة.
nomination-text-ineligible = تبيّن لفريق التنظيم أنه لا يمكن النظر في هذا الترشيح.
nomination-text-withdrawn = سُحب الترشيح بناءً على طلبكم. ويمكن تقديمه من جديد حتى آخر موعد.
nomination-text-selected = وقع الاختيار على هذا الترشيح. ويصل عرض الدور في رسالة مستقلة.
nomination-text-reserve = هذا الترشيح على القائمة الاحتياطية وتُحفظ مرتبته فيها. وإذا شغر دور، فسنراسلكم.
nomination-text-not-selected = لم يقع الاختيار على هذا الترشيح هذه المرة. نشكركم على عرضكم، وباب المداخلات مفتوح للجميع.
nomination-pending-changes = هناك تعديلات لم تُقدَّم بعد. وحتى تقديمها تُعتمد الإجابات السابقة.
nomination-proposed-text = ورد اقتراح ترشيحكم من زميل أو زميلة. ولا يُحتسب شيء قبل أن تقدّموه بأنفسكم، ولكم تعديل كل ما فيه.

## لا يمكن المتابعة
nomination-no-call-title = لا توجد دعوة إلى الترشيح
nomination-no-call-text = لا تُطلب ترشيحات لهذا الاجتماع، أو لم يحن موعدها بعد.
nomination-not-yet-title = لم يُفتح باب الترشيح بعد
nomination-not-yet-text = يمكن الترشيح ابتداءً من { $opens }.
nomination-closed-title = أُغلق باب الترشيح
nomination-closed-text = كان التقديم ممكنًا حتى { $deadline }.
nomination-kept = ما كُتب محفوظ. وإذا مُدِّدت المهلة، فيمكن تقديمه عندئذ.
nomination-event-over-text = لم يعد التعديل ممكنًا.
nomination-settled-title = صدر قرار بشأن ترشيحكم
nomination-settled-text = لم يعد تعديله ممكنًا، ويمكن سحبه من صفحته.

## السحب
nomination-withdraw-title = سحب الترشيح
nomination-withdraw-text = تبقى الإجابات محفوظة. ويمكن تقديمها من جديد بالرقم نفسه حتى آخر موعد.
nomination-withdraw-offer = وأي دور معروض عليكم أو مؤكَّد لكم يُلغى كذلك.
nomination-withdraw-reason = السبب
nomination-withdraw-reason-hint = لا يُعرض إلا على فريق التنظيم.
nomination-withdraw-button = سحب الترشيح
nomination-withdraw-keep = الإبقاء على الترشيح

## زميل أو زميلة
nomination-colleagues = الزملاء والزميلات
nomination-colleague-title = اقتراح زميل أو زميلة
nomination-colleague-lead = تصل إلى الشخص المقترح رسالة فيها رابط شخصي، ومن خلالها يكون القرار واستكمال الترشيح وتقديمه. ولا يُحتسب الترشيح قبل ذلك. ولن يظهر لكم إلا ما إذا كان قد قُدِّم.
nomination-colleague-organisation-hint = يُترك فارغًا إذا كانت المنظمة نفسها.
nomination-colleague-topic-hint = موضوع يمكن للشخص المقترح تناوله، مع إمكان تعديله.
nomination-colleague-button = مراسلة الشخص المقترح
nomination-colleague-waiting = في انتظار تقديم الترشيح
nomination-colleague-handed-in = قُدِّم الترشيح
nomination-colleague-oneself = يجب كتابة اسم شخص آخر: هذا اسمكم.
nomination-colleague-too-many = اقترحتم ثلاثة أشخاص. لاقتراح شخص آخر، تُرجى المراسلة على { $email }.

## في الرسائل
nomination-receipt-first = تم تقديم الترشيح.
nomination-receipt-again = تم تقديم الترشيح من جديد، ويحل هذا الإشعار محل السابق.

## في صفحة التسجيل
nomination-me-title = المشاركة في هذا الاجتماع بمداخلة
nomination-me-text = يمكن عرض المشاركة بإلقاء مداخلة أو تيسير جلسة أو إعداد تقرير عنها.
