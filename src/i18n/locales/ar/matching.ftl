### Matching the organisations that people typed with those of the directory.

matching-title = منظمات تنتظر المطابقة
matching-lead = كُتبت هذه الأسماء عند التسجيل. كل منها اسم آخر لمنظمة معروفة أو منظمة جديدة. وإلى أن تتم المطابقة يُحتسب أصحابها منفصلين عن المنظمة المعروفة.
matching-as-typed = الاسم كما كُتب
matching-typed-by = من كتبه
matching-similar = أسماء معروفة مشابهة
matching-otherwise = غير ذلك
matching-registrations = { $n ->
    [zero] لا تسجيلات
    [one] تسجيل واحد
    [two] تسجيلان
    [few] { $shown } تسجيلات
    [many] { $shown } تسجيلًا
   *[other] { $shown } تسجيل
}
matching-elsewhere = { $n ->
    [zero] لا تسجيلات في اجتماعات أخرى
    [one] تسجيل واحد في اجتماع آخر
    [two] تسجيلان في اجتماعات أخرى
    [few] { $shown } تسجيلات في اجتماعات أخرى
    [many] { $shown } تسجيلًا في اجتماعات أخرى
   *[other] { $shown } تسجيل في اجتماعات أخرى
}
matching-contacts = { $n ->
    [zero] لا جهات اتصال
    [one] جهة اتصال واحدة
    [two] جهتا اتصال
    [few] { $shown } جهات اتصال
    [many] { $shown } جهة اتصال
   *[other] { $shown } جهة اتصال
}
matching-none-similar = لا اسم معروفًا يشبهه.
matching-same-words = الكلمات نفسها
matching-part = كل كلمات الاسم الأقصر
matching-alike = { $percent } من الحروف
matching-join = هي هذه المنظمة
matching-keep = هي منظمة جديدة
matching-open = منظمة أخرى أو اسم مصحَّح
matching-found = { $n ->
    [zero] لا أسماء تنتظر المطابقة
    [one] اسم واحد ينتظر المطابقة
    [two] اسمان ينتظران المطابقة
    [few] { $shown } أسماء تنتظر المطابقة
    [many] { $shown } اسمًا ينتظر المطابقة
   *[other] { $shown } اسم ينتظر المطابقة
}
matching-nothing = لا شيء ينتظر المطابقة: كل المنظمات المكتوبة معروفة.

## One of them
matching-join-title = منظمة معروفة باسم آخر
matching-join-hint = يُحتسب كل من كتب هذا الاسم مع المنظمة المختارة في جميع اجتماعات العملية، وكذلك من يكتبه لاحقًا. ولا يمكن الرجوع عن ذلك.
matching-into = المنظمة
matching-into-prompt = اختيار منظمة
matching-into-missing = يجب اختيار المنظمة من قائمة المنظمات المعروفة.
matching-likely = أسماء مشابهة
matching-all = كل المنظمات
matching-keep-title = منظمة جديدة
matching-keep-hint = تُضاف إلى المنظمات المعروفة. يمكن تصحيح اسمها أولًا إن كُتب خطأً.
matching-name = الاسم
matching-name-taken = توجد منظمة معروفة بهذا الاسم. يمكن اختيارها من القائمة أعلاه أو كتابة اسم آخر.
matching-group = مجموعة أصحاب المصلحة
matching-group-none = بلا مجموعة حتى الآن
matching-group-hint = لجهات الاتصال في هذه المنظمة التي لا مجموعة لها. أما التسجيلات فتبقى على مجموعتها المعتمدة.

## What happened
matching-joined = يُحتسب من الآن كل من كتب الاسم الآخر مع { $name }.
matching-kept = أصبحت { $name } من المنظمات المعروفة.
matching-faster = سبق اتخاذ القرار بشأن هذه المنظمة من شخص آخر. لم يتغير شيء.
matching-over = عدد الأماكن المؤكدة لمنظمة { $name } هو { $confirmed }، والحد المقرر { $limit }. لا يفقد أحد مكانه بسبب ذلك. ولتغيير الأمر يمكن إلغاء تسجيل مع ذكر السبب أو رفع الحد في الإعدادات.
