## الشريط الجانبي

programme-nav-events = كل الفعاليات
programme-nav-dashboard = لوحة المتابعة
programme-nav-contacts = جهات الاتصال
programme-nav-import = استيراد جهات الاتصال
programme-nav-invitations = الدعوات
programme-nav-registrations = التسجيلات
programme-nav-agenda = جدول الأعمال
programme-nav-mail = البريد
programme-nav-reminders = التذكيرات
programme-nav-report = التقرير
programme-nav-settings = الإعدادات
