### ما يغطيه جدول الأعمال وما لا يمكن أن يحدث فيه.

## من له دور وأين

agenda-cover-title = التغطية بحسب المجموعة
agenda-cover-lead = أدوار الكلام بحسب المجموعة والبند. والدور المتاح لعدة مجموعات يُحسب لكل منها.
agenda-cover-none = لا يوجد بعد بند فيه دور كلام لمجموعة.
agenda-cover-all = لكل مجموعة من أصحاب المصلحة دور كلام.
agenda-cover-empty = هذه المجموعات بلا دور كلام:
agenda-cover-once = هذه المجموعات لها دور كلام في بند واحد فقط
agenda-cover-when = { $day }، { $hour }
agenda-cover-table = أدوار الكلام بحسب المجموعة والبند
agenda-cover-total = أدوار الكلام

## ما لا يمكن أن يحدث

agenda-conflict-title = التعارضات
agenda-conflict-lead = ما لا يمكن أن يحدث بحسب جدول الأعمال الحالي: الساعات والقاعات والدقائق، ومن عُرض عليهم دور أو أكّدوه.
agenda-conflict-none = لم يُعثر على أي تعارض.
agenda-conflict-count = { $n ->
    [zero] لا تعارض
    [one] تعارض واحد
    [two] تعارضان
    [few] { $n } تعارضات
    [many] { $n } تعارضًا
   *[other] { $n } تعارض
}
agenda-conflict-hour = الساعة نفسها
agenda-conflict-person = شخص
agenda-conflict-minutes = الدقائق
agenda-conflict-group = المجموعة
agenda-conflict-registration = التسجيل
agenda-conflict-same-room = يجري كلاهما في { $room } لمدة { $minutes }. يجب نقل أحدهما أو تغيير قاعته.
agenda-conflict-same-hour = يجري كلاهما لمدة { $minutes }، ولم تُذكر قاعة كل منهما. يجب نقل أحدهما أو ذكر قاعتين.
agenda-conflict-at-once = لدى { $name } دور في كليهما في الوقت نفسه.
agenda-conflict-twice = لدى { $name } دوران في هذا البند.
agenda-conflict-too-much = الأدوار وباب المداخلات تأخذ { $taken }، ومدة البند { $length }.
agenda-conflict-wrong-group = { $name } من مجموعة { $group }، والدور لغيرها: { $place }.
agenda-conflict-waiting = لم يُؤكَّد تسجيل { $name } بعد.
agenda-conflict-not-registered = { $name } بلا تسجيل. ولا يتكلم إلا المسجلون: يُطلب التسجيل أو يُخلى الدور.
agenda-conflict-nominee = الترشيح رقم { $number }
agenda-conflict-nomination = عرض الترشيح
