### The page behind the unsubscribe address of every invitation and reminder.

unsubscribe-title = إيقاف الدعوات والتذكيرات؟
unsubscribe-lead = بضغطة واحدة لا تُرسل منا بعدها دعوات ولا تذكيرات إلى { $whom }.
unsubscribe-kept = يستمر وصول الردود على ما يُطلب منا: تأكيد التسجيل، والرابط عند طلبه، وكل تغيير في اجتماع سبق التسجيل فيه.
unsubscribe-button = إيقاف الإرسال
unsubscribe-done-title = لن تصل دعوات ولا تذكيرات بعد الآن
unsubscribe-done = لم يعد يُرسل شيء من ذلك إلى { $whom }. إن حدث ذلك سهوًا فيمكن التراجع عنه هنا.
unsubscribe-again = استئناف الإرسال
