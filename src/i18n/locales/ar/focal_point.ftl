### جهات التنسيق: من يتابع المشاركين من منظمة ما، برابط خاص.

## المنظِّمون
focal-point-title = جهات التنسيق
focal-point-lead = ترى جهة التنسيق المشاركين من منظمة واحدة في هذه الفعالية برابط شخصي، ويمكنها تسمية شخص آخر من المنظمة بدلًا من أحدهم. ولا حاجة إلى حساب.
focal-point-new = تسمية جهة تنسيق
focal-point-new-of = تسمية جهة التنسيق في { $organisation }
focal-point-new-lead = تصل إلى الشخص رسالة فيها رابط شخصي يعرض من دُعي من المنظمة ومن سجّل ومن ترشّح، من دون أي إجابة حساسة.
focal-point-organisation = المنظمة
focal-point-organisation-prompt = اختيار منظمة
focal-point-organisation-missing = يُرجى اختيار المنظمة من قائمة المنظمات المعروفة.
focal-point-choose = اختيار
focal-point-another = منظمة أخرى
focal-point-who = من هي جهة التنسيق؟
focal-point-who-new = شخص آخر
focal-point-who-new-hint = يُكتب الاسم والعنوان أدناه، ويُضاف الشخص إلى جهات الاتصال في المنظمة.
focal-point-who-missing = يُرجى اختيار شخص من القائمة أو «شخص آخر».
focal-point-person = جهة التنسيق
focal-point-name = الاسم الكامل
focal-point-email = البريد الإلكتروني
focal-point-name-button = تسمية جهة تنسيق
focal-point-list = جهات التنسيق في هذه الفعالية
focal-point-none = لم تُسمَّ جهة تنسيق لأي منظمة بعد.
focal-point-since = تاريخ التسمية
focal-point-state = الحالة
focal-point-stands = لها رابط
focal-point-revoked = سُحبت
focal-point-act = ما يمكن فعله
focal-point-open = فتح
focal-point-replaced-number = عدد من استُبدلوا
focal-point-done-named = سُمّيت جهة التنسيق، والرسالة التي تحمل الرابط في طريقها إليها.
focal-point-done-revoked = لم يعد الرابط يفتح شيئًا.
focal-point-already = لهذه المنظمة جهة تنسيق. يجب سحبها أولًا.
focal-point-elsewhere = هذا الشخص مسجَّل في الدليل مع منظمة أخرى أو من دون منظمة. يُرجى تصحيح بياناته أولًا.
focal-point-unreachable = طلب هذا الشخص عدم مراسلته. يُرجى اختيار شخص آخر.
focal-point-not-now-draft = هذه الفعالية مسودة. يُرجى نشرها قبل تسمية جهات التنسيق، فروابطها لن تؤدي إلى شيء.
focal-point-not-now-over = انتهت هذه الفعالية، ولم يبقَ ما يُتابَع.
focal-point-revoke-title = سحب جهة التنسيق
focal-point-revoke-lead = يتوقف الرابط فورًا، ويبقى من استُبدلوا على حالهم.
focal-point-revoke-reason = السبب
focal-point-revoke-reason-hint = لا يقرؤه إلا المنظِّمون.
focal-point-revoke-button = سحب
focal-point-reason-missing = يُرجى كتابة السبب.

## خلف الرابط
focal-point-door-title = أنتم جهة التنسيق في منظمتكم
focal-point-door-lead = هذا الرابط لشخص واحد من منظمتكم، وهو يعرض المشاركين من المنظمة في هذا الاجتماع. وفتح هذه الصفحة لا يقرّر شيئًا.
focal-point-door-button = فتح قائمة مشاركينا

## المشاركون من المنظمة
focal-point-mine-lead = تعرض هذه الصفحة المشاركين من منظمتكم في هذا الاجتماع دون سواهم. وما دام التسجيل مفتوحًا، يمكنكم سحب أحدهم وتسمية شخص آخر من المنظمة بدلًا منه.
focal-point-mine-places = الحد الأقصى لأماكن منظمتكم: { $limit }. المؤكَّد منها الآن: { $confirmed }.
focal-point-mine-people = المشاركون من منظمتكم
focal-point-mine-nobody = لم يُدعَ أحد من منظمتكم ولم يسجّل بعد.
focal-point-mine-invitation = الدعوة
focal-point-mine-registration = التسجيل
focal-point-mine-nomination = الترشيح
focal-point-mine-cancelled = أُلغي
focal-point-mine-place-offered = دور معروض
focal-point-mine-place-confirmed = دور مؤكَّد
focal-point-mine-replace = تسمية شخص آخر
focal-point-mine-replaced = جرى الاستبدال في { $day }
focal-point-mine-private = لا تُعرض هنا العناوين ولا احتياجات الوصول ولا أي إجابة شخصية أخرى، ويصحّحها كل شخص برابطه الخاص.
focal-point-done-replaced = سُحبت مشاركة الشخص وستصله رسالة بذلك. وتصل إلى الشخص البديل دعوة شخصية بالبريد الإلكتروني، ما لم تكن قد أُرسلت من قبل، ويلزم أن يسجّل بنفسه.

## شخص آخر بدلًا منه
focal-point-replace-title = تسمية شخص آخر
focal-point-replace-whom = بدلًا من { $name }
focal-point-replace-lead = يُسحب بهذا تسجيل الشخص أو دعوته فورًا، وتصله رسالة فيها السبب الذي تكتبونه. والمكان الذي يشغر يُعطى لأول المنتظرين. أما الشخص البديل فتصله دعوة ويلزم أن يسجّل بنفسه، ولا يُسجَّل أي شيء باسم أحد.
focal-point-replace-until = آخر موعد: { $deadline }
focal-point-replace-reason = السبب
focal-point-replace-reason-hint = يقرؤه الشخص الذي يُستبدل.
focal-point-replace-button = سحب المشاركة ودعوة شخص آخر
focal-point-refused-oneself = يُرجى إدخال اسم شخص آخر وعنوانه، فهذان للشخص الذي تستبدلونه.
focal-point-refused-on-the-list = هذا الشخص في قائمتكم. يُرجى إدخال شخص آخر.
focal-point-refused-taken-back = سُحبت دعوة هذا الشخص أو أُلغي تسجيله، ولا يملك تغيير ذلك إلا المنظِّمون. تُرجى مراسلة { $contact } أو إدخال شخص آخر.
focal-point-refused-withdrawn = سحب هذا الشخص تسجيله، ويمكنه التسجيل من جديد برابطه الخاص. يُرجى الطلب منه ذلك أو إدخال شخص آخر.
focal-point-refused-no-room = جميع أماكن منظمتكم ({ $limit }) مشغولة أو موعود بها لمن لم يجيبوا بعد. يمكن استبدال شخص تأكد مكانه، أو انتظار الرد.
focal-point-refused-too-many = استبدلتم عددًا كبيرًا من المشاركين. لاستبدال شخص آخر، تُرجى مراسلة { $contact }.
focal-point-refused-settled = لا يوجد ما يُسحب، فقد تخلّى الشخص عن مكانه أو بتّ المنظِّمون في الأمر. يُرجى العودة إلى القائمة.
focal-point-refused-has-place = لهذا الشخص دور في البرنامج، معروض أو مؤكَّد، والقرار فيه للمنظِّمين. تُرجى مراسلة { $contact }.
focal-point-refused-not-yet = لم يُفتح باب التسجيل بعد، ويمكنكم تسمية شخص آخر بعد فتحه.
focal-point-refused-closed = أُغلق باب التسجيل، فلم يعد الاستبدال ممكنًا هنا. لأي تغيير، تُرجى مراسلة { $contact }.
