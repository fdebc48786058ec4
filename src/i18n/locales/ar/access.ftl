### المنظِّمون: تسجيل الدخول وكلمات المرور والشريط الجانبي.

## تسجيل الدخول
sign-in-title = دخول فريق التنظيم
sign-in-email = البريد الإلكتروني
sign-in-password = كلمة المرور
sign-in-button = تسجيل الدخول
sign-in-forgotten = نسيت كلمة المرور
sign-in-not-participants = وصلتكم دعوة أو سبق لكم التسجيل؟ لا حاجة إلى كلمة مرور.
sign-in-link-again = إعادة إرسال الرابط الشخصي
sign-in-no-password = يجب كتابة كلمة المرور.
sign-in-wrong = يجب التحقق من البريد الإلكتروني وكلمة المرور: فهما معاً لا يفتحان أي حساب.
sign-in-wait = { $minutes ->
    [zero] محاولات كثيرة. يمكن المحاولة الآن من جديد، أو طلب كلمة مرور جديدة.
    [one] محاولات كثيرة. يجب الانتظار دقيقة واحدة قبل المحاولة من جديد، أو طلب كلمة مرور جديدة.
    [two] محاولات كثيرة. يجب الانتظار دقيقتين قبل المحاولة من جديد، أو طلب كلمة مرور جديدة.
    [few] محاولات كثيرة. يجب الانتظار { $minutes } دقائق قبل المحاولة من جديد، أو طلب كلمة مرور جديدة.
    [many] محاولات كثيرة. يجب الانتظار { $minutes } دقيقة قبل المحاولة من جديد، أو طلب كلمة مرور جديدة.
   *[other] محاولات كثيرة. يجب الانتظار { $minutes } دقيقة قبل المحاولة من جديد، أو طلب كلمة مرور جديدة.
}
sign-in-insecure = لا يمكن تسجيل الدخول من هذا العنوان لأنه يبدأ بـ http:// فتنتقل كلمة المرور من دون حماية. يجب فتح العنوان الذي يبدأ بـ https://، وإن لم يكن موجوداً بعد فإعداده على مدير النظام (TASHAWUR_BASE_URL).
sign-in-once = الضغط على الزر يتيح الدخول. ولا يعمل الرابط إلا مرة واحدة.
sign-in-spent-title = هذا الرابط لم يعد يعمل
sign-in-spent-text = رابط الدخول يعمل مرة واحدة ولمدة محدودة. ويمكن طلب رابط جديد يصل بالبريد الإلكتروني.
sign-in-new-link = إرسال رابط جديد
sign-in-with-password = الدخول بكلمة المرور

## كلمة المرور المنسية
forgotten-title = اختيار كلمة مرور جديدة
forgotten-lede = يُكتب هنا البريد الإلكتروني لحساب التنظيم، فتصل رسالة فيها رابط.
forgotten-button = إرسال الرابط
forgotten-sent-title = الرجاء الاطلاع على صندوق البريد
forgotten-sent-text = إذا كان هذا العنوان لحساب تنظيم فالرسالة في الطريق. ويعمل رابطها مرة واحدة خلال ساعتين.
forgotten-sent-nothing = لم يصل شيء؟ قد تكون الرسالة في البريد غير المرغوب فيه، ويمكن سؤال مدير النظام عن عنوان الحساب.

## كلمة المرور
password-title = كلمة المرور
password-rule = { $least } حرفاً على الأقل، بأي كتابة كانت. أربع كلمات أو خمس لا رابط بينها يسهل حفظها ويصعب تخمينها.
password-present = كلمة المرور الحالية
password-new = كلمة المرور الجديدة
password-repeat = كلمة المرور الجديدة مرة أخرى
password-save = حفظ كلمة المرور
password-done = حُفظت كلمة المرور الجديدة، وأُنهي الدخول على جميع الأجهزة الأخرى.
password-to-desk = إلى اجتماعاتي
password-problem-present = يجب كتابة كلمة المرور الحالية من جديد: فهذه كلمة أخرى.
password-problem-short = يجب إطالة كلمة المرور: { $least } حرفاً على الأقل.
password-problem-long = يجب اختصار كلمة المرور: { $most } حرف على الأكثر.
password-problem-guessable = يجب اختيار كلمة مرور أصعب تخميناً: لا البريد الإلكتروني نفسه ولا حرفاً واحداً مكرراً.
password-problem-repeat = يجب كتابة كلمة المرور الجديدة مرتين بالشكل نفسه.
sessions-title = الأجهزة التي سُجّل الدخول عليها
sessions-since = وقت الدخول
sessions-seen = آخر ظهور
sessions-end-all = تسجيل الخروج من كل الأجهزة

## الشريط الجانبي لصفحات التنظيم
desk-nav-home = اجتماعاتي
desk-nav-password = كلمة المرور
desk-nav-accounts = الحسابات
desk-nav-audit = سجل الأعمال

## الأدوار
role-reviewer = تقييم
role-viewer = اطلاع
role-organiser = تنظيم
role-owner = إشراف
role-admin = إدارة النظام
role-reviewer-may = تقييم الترشيحات المسندة، من دون الاطلاع على غيرها.
role-viewer-may = رؤية الأرقام وجدول الأعمال والأسماء المحجوبة.
role-organiser-may = الدعوة والتسجيل والمراسلة، مع رؤية الأسماء والعناوين.
role-owner-may = يضاف إلى ذلك تغيير الإعدادات وتصدير القوائم مع العناوين وقراءة احتياجات المشاركين لسبب يُذكر.
role-admin-may = إدارة النظام كله: الحسابات وعمليات الاستعراض وسائر الأمور.

## الحسابات
account-title = الحسابات
account-lead = كل من يمكنه تسجيل الدخول. ولا يحتاج المشاركون إلى حساب.
account-name = الاسم الكامل
account-email = البريد الإلكتروني
account-lang = اللغة
account-role = الدور
account-roles = الأدوار
account-state = الحالة
account-since = تاريخ الإضافة
account-state-in-use = مستعمل
account-state-invited = بلا كلمة مرور بعد
account-state-off = موقوف
account-add = إضافة عضو إلى فريق التنظيم
account-add-intro = تُرسل إلى العنوان رسالة فيها رابط دخول يعمل مرة واحدة.
account-add-button = الإضافة وإرسال الرسالة
account-taken = لهذا العنوان حساب بالفعل، ويمكن فتحه من القائمة أعلاه.
account-role-missing = يجب اختيار دور.
account-place = عملية الاستعراض أو الفعالية
account-place-choose = اختيار عملية استعراض أو فعالية
account-place-hint = لا حاجة إليها لإدارة النظام.
account-place-missing = يجب اختيار عملية الاستعراض أو الفعالية التي يُمنح الدور فيها.
account-whole-process = عملية الاستعراض كلها: { $title }
account-everything = النظام كله
account-no-role = لا دور بعد: هذا الحساب لا يرى شيئاً.
account-change = تعديل
account-take = سحب الدور
account-give = منح دور
account-give-button = منح الدور
account-access = الدخول إلى الحساب
account-send-link = إرسال رابط دخول جديد
account-switch-off = إيقاف الحساب
account-switch-on = إعادة تشغيل الحساب
account-done-added = أُضيف الحساب، والرسالة التي فيها رابط الدخول في الطريق.
account-done-link = الرسالة التي فيها رابط دخول جديد في الطريق. ولم تعد الروابط السابقة تعمل.
account-done-given = مُنح الدور.
account-done-taken = سُحب الدور.
account-done-off = أُوقف الحساب وانتهت جميع جلساته.
account-done-on = أُعيد تشغيل الحساب.
account-refuse-above = يجب اختيار دور لا يعلو على دوركم.
account-refuse-oneself = يجب أن يقوم بذلك مدير آخر للنظام، فلا أحد يوقف حسابه أو يخفض دوره بنفسه.
account-refuse-last-admin = يجب أولاً تعيين مدير آخر للنظام، فهذا هو الأخير.
