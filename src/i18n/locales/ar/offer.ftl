### Offers: a place, until when, the answer, who comes next.

## To the holder of a personal link
offer-title = دور معروض عليّ
offer-none = لا يوجد دور معروض عليكم في الوقت الحالي.
offer-part = الدور
offer-session = الجلسة
offer-when = الموعد
offer-state-offered = بانتظار الرد
offer-state-confirmed = مؤكَّد
offer-state-declined = تم الاعتذار
offer-state-lapsed = بلا رد ضمن المهلة
offer-state-withdrawn = مسحوب
offer-text-offered = وقع عليكم الاختيار. يُرجى الرد قبل { $until }. ولا يُحجز الدور إلا بعد قبولكم له.
offer-text-confirmed = الدور مؤكَّد لكم، مع الشكر.
offer-text-passed-on = انتقل هذا الدور إلى زميل أو زميلة من منظمتكم.
offer-text-declined = سبق أن اعتذرتم عن هذا الدور. وإذا كان ذلك خطأً، تُرجى مراسلتنا على { $email }.
offer-text-lapsed = لم يصلنا ردكم قبل { $until }، ولذلك يُعرض الدور على شخص آخر. وإذا كنتم ترغبون فيه، تُرجى مراسلتنا على { $email }.
offer-text-withdrawn = سحب المنظمون هذا الدور، والسبب: { $reason }
offer-accept = قبول الدور
offer-named = أوافق على ذكر اسمي واسم منظمتي في البرنامج
offer-named-hint = من دون هذه الموافقة يذكر البرنامج اسم المجموعة وحدها. ويمكن تغيير ذلك في أي وقت.
offer-decline-title = أعتذر عن الدور
offer-decline = الاعتذار عن الدور
offer-step-back-title = تعذّر عليّ الحضور
offer-step-back = التخلي عن الدور
offer-reason = السبب
offer-reason-hint = يقرؤه المنظمون وحدهم.
offer-calendar = إضافة إلى تقويمي
offer-colleague-title = زميل أو زميلة بدلًا مني
offer-colleague-lead = يمكن اقتراح شخص من منظمتكم، ويبقى الدور لكم إلى أن يقبله.
offer-colleague-waiting = ننتظر رد الشخص المقترح، ولا يتغير شيء قبل ذلك.
offer-colleague-open = اقتراح زميل أو زميلة
offer-proposal-title = اقتراح بأن تتولوا دورًا
offer-proposal-text = وردنا من منظمتكم اقتراح بأن تتولوا هذا الدور. ولا يتغير شيء قبل قبولكم.
offer-proposal-over = لم يعد نقل هذا الدور ممكنًا.
offer-others = أدوار أخرى معروضة عليّ
offer-done-accepted = نشكركم، الدور مؤكَّد لكم. وستصلكم رسالة مع ملف التقويم.
offer-done-declined = نشكركم على إبلاغنا. وسندعو شخصًا آخر.
offer-done-proposed = نشكركم. إذا أمكنت دعوة الشخص المقترح، فستصله رسالة برابط شخصي. ويبقى الدور لكم حتى ذلك الحين.
offer-me-title = دور معروض عليكم
offer-me-text = يمكن الاطلاع على الدور وقبوله أو الاعتذار عنه، وكتابة ما يلزم له.
offer-me-open = فتح صفحة الدور

## Why nothing was changed
offer-problem-late = انقضت مهلة الرد، ولذلك لم يُحتسب ردكم. وإذا كنتم ما زلتم ترغبون في الدور، تُرجى مراسلتنا على { $email }، فقد يكون متاحًا.
offer-problem-declined = سبق أن اعتذرتم عن هذا الدور، وما زال الاعتذار قائمًا. وإذا غيّرتم رأيكم، تُرجى مراسلتنا على { $email }.
offer-problem-lapsed = انقضت مهلة العرض قبل وصول ردكم، ويُعرض الدور على شخص آخر. وإذا كنتم ما زلتم ترغبون في المشاركة بمداخلة، تُرجى مراسلتنا على { $email }.
offer-problem-withdrawn = سحب المنظمون العرض قبل وصول ردكم. والسبب مذكور أدناه؛ وللاستفسار تُرجى مراسلتنا على { $email }.
offer-problem-raced = تغيّر شيء في هذه الأثناء. يُرجى الاطلاع من جديد ثم الرد مرة أخرى.
offer-problem-no-reason = يُرجى ذكر سبب التخلي عن الدور، فهناك من يعوّل عليه.
offer-problem-not-registered = يلزم التسجيل أولًا، فالأدوار للمسجَّلين وحدهم. ولا يضيع شيء في هذه الأثناء.
offer-problem-another-organisation = لا ينتقل الدور إلا إلى شخص مسجَّل باسم المنظمة نفسها. وإذا كانت منظمتكم هي نفسها، تُرجى مراسلتنا على { $email }.
offer-problem-not-allowed = لا تسمح قواعد البرنامج بهذا الدور لكم: فهو لمجموعة أخرى، أو يتزامن مع دور آخر لكم. تُرجى مراسلتنا على { $email }.
offer-problem-over = انتهت الجلسة، ولم يعد التغيير ممكنًا.
offer-problem-begun = بدأت الجلسة، ولم يعد عرض أدوارها ممكنًا.
offer-problem-does-not-stand = يُرجى اختيار شخص قُبل ترشيحه: هذا الترشيح لم يُقبل أو سُحب.
offer-problem-registration-gone = يُرجى اختيار شخص تسجيله قائم: هذا التسجيل رُفض أو سُحب أو أُلغي.
offer-problem-withdraw-reason = يُرجى ذكر سبب سحب الدور، فسيقرؤه الشخص المعني.

## The speaker's page
speaking-title = دوري في البرنامج
speaking-write = ما يلزم لهذا الدور
speaking-lead = يمكن تعديل كل ذلك حتى انتهاء الفعالية. ويطّلع عليه المترجمون الفوريون وفريق التنظيم.
speaking-text = نص المداخلة
speaking-text-hint = للمترجمين الفوريين، ولا يُنشر. وتكفي النقاط الأساسية.
speaking-language = سأتحدث بـ
speaking-language-open = لم يتقرر بعد
speaking-save = حفظ
speaking-cannot = تغيير الدور أو التخلي عنه
speaking-others = أدواري الأخرى
speaking-done-saved = تم الحفظ. والنسخة الأحدث هي المعتمدة.

## Organisers: offers
offers-title = العروض
offers-lead = من عُرض عليه أي دور، وحتى متى، ومن يليه.
offers-places = الأدوار
offers-holes = أدوار شاغرة
offers-no-holes = كل الأدوار معروضة أو مؤكَّدة.
offers-not-released = لم تُرسل الردود بعد، ولم يُبلَّغ أحد بشيء.
offers-live = المعروض والمؤكَّد
offers-live-none = لا يوجد دور معروض في الوقت الحالي.
offers-ended = المنتهية
offers-ended-none = لم ينتهِ أي عرض.
offers-person = الشخص
offers-state = الحالة
offers-until = الرد
offers-answer-by = قبل { $until }
offers-deadline = آخر موعد للرد
offers-speaks = لغة الحديث
offers-biography = نبذة قصيرة
offers-text = نص المداخلة
offers-answered = تاريخ الرد
offers-since = تاريخ العرض
offers-address = البريد الإلكتروني
offers-chased = { $n ->
    [zero] من دون تذكير
    [one] بعد تذكير واحد
    [two] بعد تذكيرين
    [few] بعد { $shown } تذكيرات
    [many] بعد { $shown } تذكيرًا
   *[other] بعد { $shown } تذكير
}
offers-asked = عُرض سابقًا على:
offers-next = التالي في القائمة الاحتياطية:
offers-send-next = عرض الدور
offers-no-reserve = لا أحد في القائمة الاحتياطية طلب هذا الدور ومجموعته مسموح لها به.
offers-by-hand = عرضه يدويًا
offers-choose = اختيار شخص
offers-allowed = من مجموعات هذا الدور
offers-not-allowed = من مجموعات أخرى
offers-reason-hint = يلزم عند مخالفة قاعدة فقط، ويبقى في سجل الأعمال.
offers-breaks = يخالف هذا القواعد في حالة { $name }:
offers-offer = عرض الدور
offers-passed-on = انتقل الدور إلى زميل أو زميلة
offers-changes = تغييرات يلزم إبلاغها
offers-changes-lead = تغيّرت أدوار مؤكَّدة. تُرسَل بضغطة واحدة رسائل إلى المذكورين هنا، أما تيسير الجلسات والترجمة الفورية والفريق التقني فإبلاغها عليكم.
offers-change = التغيير
offers-when = منذ
offers-tell-whom = من يلزم إبلاغه
offers-tell-team = تيسير الجلسة والترجمة الفورية وفريق القاعة
offers-told = التأشير دون مراسلة
offers-change-confirmed = تأكيد مشاركة { $name }
offers-change-freed = تعذّر حضور { $name }، والدور شاغر
offers-change-replaced = مشاركة { $name } بدلًا من زميل أو زميلة
offers-change-naming = تغيّرت موافقة { $name } على ذكر الاسم
offers-change-moved = تغيّر موعد جلسة: { $name }
offer-moved = تغيّر موعد هذه الجلسة منذ عرض الدور. ومن لديه ملف تقويم فليأخذ الملف الجديد.
offers-write = مراسلة المذكورين ثم التأشير
offers-done-written = { $letters ->
    [0] تم التأشير، ولا أحد تلزم مراسلته.
    [zero] تم التأشير، ولا أحد تلزم مراسلته.
    [one] تم التأشير، ورسالة واحدة في طريقها.
    [two] تم التأشير، ورسالتان في طريقهما.
    [few] تم التأشير، و{ $number } رسائل في طريقها.
    [many] تم التأشير، و{ $number } رسالة في طريقها.
   *[other] تم التأشير، و{ $number } رسالة في طريقها.
}
offer-news-hours = تغيّر موعد الجلسة التي لكم دور فيها.
offer-news-people = تغيّر المتحدثون في جلستكم.
offer-reason-called-off = أُلغيت الفعالية.
offer-left-given-back = تخلّيتم عن الدور.
offer-left-nomination = سُحب ترشيحكم.
offer-left-registration = لم يعد تسجيلكم في الفعالية قائمًا.
offers-done-offered = عُرض الدور، والرسالة في طريقها.
offers-done-withdrawn = سُحب الدور، وسيُبلَّغ الشخص المعني بالسبب.
offers-done-told = دُوّن ذلك: تم إبلاغ الجميع.
offers-naming = الاسم في البرنامج
offers-named = الموافقة على ذكره
offers-unnamed = لا يُذكر
offers-written = ما كُتب لهذا الدور
offers-withdraw-title = سحب الدور
offers-withdraw-lead = يُبلَّغ الشخص المعني فورًا مع السبب، ويصبح الدور شاغرًا من جديد.
offers-withdraw-confirmed = سبق قبول هذا الدور، وهناك من يعوّل عليه. يُبلَّغ الشخص المعني فورًا مع السبب، ويُحذف الموعد من تقويمه.
offers-withdraw-hint = كما سيقرؤه الشخص المعني.
offers-withdraw = سحب الدور
