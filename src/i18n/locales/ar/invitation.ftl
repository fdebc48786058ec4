### الدعوات: الصفحة الشخصية والردود، واختيار المدعوين، والرابط المفقود.

## الصفحة الشخصية
invitation-kicker = دعوة
invitation-when = الموعد
invitation-where = المكان
invitation-organiser = الجهة المنظِّمة
invitation-deadline = آخر موعد للرد
invitation-whose = هذه الصفحة مخصصة لـ { $name }، { $email }.
invitation-not-you = الصفحة لشخص آخر؟
invitation-not-you-open = هذا الرابط لشخص آخر. والمشاركة مفتوحة للجميع:
invitation-not-you-register = التسجيل باسم آخر
invitation-not-you-invited = هذا الرابط لشخص آخر، والمشاركة في هذا الاجتماع بدعوة. لطلب المشاركة، تُرجى المراسلة على { $contact }.
invitation-question = الرد على الدعوة
invitation-change-question = هل تغيّر شيء؟
invitation-come = سأحضر
invitation-come-hint = يفتح استمارة التسجيل التي لا تستغرق أكثر من ثلاث دقائق تقريباً.
invitation-cannot = أعتذر عن عدم الحضور
invitation-cannot-hint = يتيح المكان لشخص آخر. ذكر السبب مفيد وليس مطلوباً.
invitation-other = سيحضر شخص آخر
invitation-other-hint = تسمية شخص آخر من الجهة نفسها، فتصل إليه دعوة شخصية.
invitation-looking-binds-nothing = لا يُعدّ فتح هذه الصفحة رداً. ويمكن تغيير الرد حتى إغلاق باب التسجيل.
invitation-answered-declined = الرد المسجَّل: الاعتذار عن عدم الحضور.
invitation-answered-delegated = الرد المسجَّل: سيحضر شخص آخر.
invitation-answered-registered = تم التسجيل في هذا الاجتماع.
invitation-open-mine = فتح صفحة التسجيل الخاصة بي
invitation-unconfirmed = بقيت خطوة واحدة: تأكيد عنوان البريد الإلكتروني.
invitation-confirm = تأكيد عنواني
invitation-event-cancelled = أُلغي هذا الاجتماع.
invitation-event-over = انتهى هذا الاجتماع. شكراً على الاهتمام.
invitation-not-yet-open = يُفتح باب التسجيل في الموعد الآتي: { $at }. ويمكن الرد ابتداءً منه.
invitation-closed = أُغلق باب التسجيل. لإبلاغنا بأي أمر، تُرجى المراسلة على { $contact }.
invitation-revoked = سحبت الجهة المنظِّمة هذه الدعوة. إذا كان في الأمر خطأ، فتُرجى المراسلة على { $contact }.

## الاعتذار
invitation-this-is-for = هذه الصفحة مخصصة لـ { $name }.
invitation-back-to-event = عن الاجتماع
invitation-decline-title = الاعتذار عن عدم الحضور
invitation-decline-lead = شكراً على إبلاغنا. فهذا يتيح المكان لشخص آخر.
invitation-decline-reason = السبب
invitation-decline-reason-hint = لا يطّلع عليه سوى المنظِّمين.
invitation-decline-button = إرسال الرد
invitation-declined-title = حُفظ الرد
invitation-declined-body = الرد: الاعتذار عن عدم حضور هذا الاجتماع. ولن تصل أي تذكيرات بعد الآن.
invitation-declined-reason = السبب المذكور
invitation-changed-mind = إذا تغيّرت الظروف، فيمكن تغيير الرد حتى إغلاق باب التسجيل.
invitation-register-link = سأحضر في نهاية المطاف
invitation-delegate-link = سيحضر شخص آخر

## سيحضر شخص آخر
invitation-delegate-title = سيحضر شخص آخر
invitation-delegate-lead = سنرسل إلى الشخص المسمّى دعوة شخصية. ولا يُسجَّل أي شيء باسمه، فالقرار يعود إليه وحده.
invitation-delegate-name = الاسم الكامل للشخص المسمّى
invitation-delegate-email = بريده الإلكتروني
invitation-delegate-lang = لغة الرسالة
invitation-delegate-button = إرسال الدعوة
invitation-delegated-title = حُفظ الرد
invitation-delegated-body = سيحضر شخص آخر. وستصل إلى الشخص المسمّى دعوة شخصية بالبريد الإلكتروني، ما لم تكن قد وصلته من قبل.
invitation-cannot-link = أعتذر عن عدم الحضور
invitation-delegate-oneself = يجب كتابة اسم شخص آخر وعنوانه: الاسم والعنوان المكتوبان هما لصاحب الدعوة نفسه.
invitation-delegate-unreachable = لا يمكننا الكتابة إلى هذا العنوان. يُرجى أن يراسلنا الشخص المسمّى على { $contact }.
invitation-delegate-too-many = سبقت تسمية ثلاثة أشخاص. لتسمية شخص آخر، تُرجى المراسلة على { $contact }.
invitation-delegate-lang-missing = يجب اختيار لغة الرسالة.

## ردود غير متاحة
invitation-no-answer-title = هذا الرد غير متاح
invitation-refused-registered = التسجيل في هذا الاجتماع قائم. للتخلي عن المكان، يجب سحب التسجيل.
invitation-refused-same = هذا هو الرد المسجَّل من قبل.
invitation-refused-not-invited = هذا الرابط لا يعود إلى دعوة.
