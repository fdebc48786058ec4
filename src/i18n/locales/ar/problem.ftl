problem-email-empty = يجب كتابة عنوان البريد الإلكتروني.
problem-email-control = يجب كتابة عنوان البريد الإلكتروني في سطر واحد، من دون فواصل أسطر أو رموز خفية.
problem-email-several = يجب كتابة عنوان بريد إلكتروني واحد فقط. لكل شخص عنوانه.
problem-email-more = يجب كتابة العنوان وحده، من دون اسم أو أقواس أو علامات اقتباس، مثل name@example.org.
problem-email-no-at = تنقص علامة @: يُكتب عنوان البريد الإلكتروني على شكل name@example.org.
problem-email-no-mailbox = ينقص ما يسبق علامة @، مثل name@example.org.
problem-email-no-domain = ينقص ما يلي علامة @، مثل name@example.org.
problem-email-no-dot = تنقص نهاية العنوان بعد علامة @، مثل org أو com: name@example.org.
problem-email-number = يجب كتابة اسم نطاق بعد علامة @، مثل example.org، بدلاً من رقم.
problem-email-space = يجب حذف الفراغ من عنوان البريد الإلكتروني.
problem-email-character = يجب حذف «{ $character }» من عنوان البريد الإلكتروني.
problem-email-dot = يجب التحقق من النقاط قبل علامة @: لا نقطة في البداية أو النهاية، ولا نقطتان متتاليتان.
problem-email-domain = يجب التحقق مما يلي علامة @، وهو على شكل example.org.
problem-email-mixed = يجب إعادة كتابة العنوان بلوحة مفاتيح واحدة: فيه حروف متشابهة من أبجديتين.
problem-email-long = يجب اختصار عنوان البريد الإلكتروني: لا أكثر من 64 حرفاً قبل علامة @ و254 حرفاً في المجموع.

problem-name-empty = يجب كتابة الاسم الكامل.
problem-name-long = يجب اختصار الاسم: الحد الأقصى للأحرف { $max }، وعددها الآن { $actual }.
problem-name-control = يجب كتابة الاسم في سطر واحد، من دون فواصل أسطر أو مسافات جدولة.
problem-name-email = هنا مكان الاسم. لعنوان البريد الإلكتروني حقل خاص به.
problem-name-link = يجب كتابة الاسم من دون عنوان موقع إلكتروني.
problem-name-sign = يجب حذف «{ $sign }» من الاسم.
problem-name-no-letter = يجب كتابة اسم فيه حرف واحد على الأقل.
problem-name-marks = يجب إعادة كتابة الاسم: على أحد الحروف علامات أو حركات أكثر مما ينبغي.

problem-text-long = يجب اختصار النص: الحد الأقصى للأحرف { $max }، وعددها الآن { $actual }.
problem-text-control = يجب إعادة كتابة النص أو لصقه من دون تنسيق: فيه رموز تحكّم خفية.

problem-zone-empty = يجب اختيار المنطقة الزمنية.
problem-zone-place = يجب اختيار المنطقة الزمنية بحسب المدينة، مثل Asia/Beirut. فالاختصارات وفروق الساعات لا تصح نصف السنة.
problem-zone-nearest = يجب اختيار المنطقة الزمنية بحسب المدينة. هل المقصود { $nearest }؟
problem-zone-unknown = يجب اختيار المنطقة الزمنية بحسب المدينة، مثل Asia/Beirut.

problem-date-empty = يجب كتابة التاريخ.
problem-date-shape = يُكتب التاريخ باليوم والشهر والسنة، مثل 24/02/2021.
problem-date-no-such-day = يجب التحقق من اليوم: لا وجود له في ذلك الشهر.
problem-date-year = يجب التحقق من السنة: من { $first } إلى { $last }.
problem-time-empty = يجب كتابة الوقت.
problem-time-shape = يُكتب الوقت على أساس 24 ساعة، مثل 09:30 أو 14:00.
