/** How names and terms are spelt, and how they are not: the list of names and the glossary, as far as a program can use them. */

export interface Spelling {
  readonly right: string;
  readonly wrong: readonly string[];
}

export interface Name extends Spelling {
  /** The name in Latin letters, which stands beside the first mention in an article. */
  readonly latin: string;
}

/** People, by what they wrote first. Wrong are only forms that can stand for nobody else. */
export const names: readonly Name[] = [
  { right: 'تافلر', latin: 'Toffler', wrong: ['تافلار', 'توفلر', 'تافللر'] },
  { right: 'هالبروک', latin: 'Holbrook', wrong: ['هولبروک', 'هلبروک', 'هالبروگ', 'هالبرک'] },
  { right: 'هیرشمن', latin: 'Hirschman', wrong: ['هیرشمان', 'هرشمن'] },
  {
    right: 'شولتسه',
    latin: 'Schulze',
    wrong: ['شولتزه', 'شولزه', 'شولسه', 'اسکولز', 'گرهارد شولتز', 'گرهارد شولز', 'گرهارد شولتس', 'جرارد شولتسه'],
  },
  {
    right: 'ینسن',
    latin: 'Jensen',
    wrong: ['رولف جنسن', 'رولف یانسن', 'رولف جانسن', 'رالف ینسن', 'رالف جنسن', 'رالف جانسن', 'رالف جانسون'],
  },
  { right: 'گیلمور', latin: 'Gilmore', wrong: ['گیلمر', 'گیلمار', 'گیل‌مور', 'پین و گیلمور', 'پاینه'] },
  { right: 'کاربون', latin: 'Carbone', wrong: ['کاربونه', 'کاربونی', 'کاربن و هیکل'] },
  { right: 'هیکل', latin: 'Haeckel', wrong: ['کاربون و هکل', 'کاربون و هاکل', 'کاربون و هیکله'] },
  { right: 'بری', latin: 'Berry', wrong: ['لئونارد بیری'] },
  { right: 'اشمیت', latin: 'Schmitt', wrong: ['شمیت', 'شمیدت', 'برند اشمیدت'] },
  { right: 'پپرز', latin: 'Peppers', wrong: ['پیپرز', 'پپرس', 'دان پپر'] },
  { right: 'مه‌یر', latin: 'Meyer', wrong: ['مهیر', 'مایر و شویگر', 'میر و شویگر', 'مه یر'] },
  { right: 'شویگر', latin: 'Schwager', wrong: ['شواگر', 'شوایگر', 'شویجر'] },
  { right: 'فرهوف', latin: 'Verhoef', wrong: ['ورهوف', 'ورهوئف', 'فرهوئف', 'ورهاف', 'ورهوفت'] },
  { right: 'لمون', latin: 'Lemon', wrong: ['لیمون و فرهوف', 'لمن و فرهوف', 'لمان و فرهوف', 'کاترین لیمون'] },
  {
    right: 'پاراسورامان',
    latin: 'Parasuraman',
    wrong: ['پاراسورامن', 'پاراشورامان', 'پارسورامان', 'پاراسورمان', 'پاراسوارامان'],
  },
  { right: 'زیتامل', latin: 'Zeithaml', wrong: ['زیتهامل', 'زایتامل', 'زایتهامل', 'زیتمل', 'زیثامل'] },
  { right: 'هومبورگ', latin: 'Homburg', wrong: ['هومبرگ', 'همبورگ', 'هامبورگ و همکاران'] },
  { right: 'رایکهلد', latin: 'Reichheld', wrong: ['ریچهلد', 'رایشهلد', 'ریکهلد', 'رایچهلد', 'ریچلد', 'رایکلد', 'رایخهلد'] },
  { right: 'ساسر', latin: 'Sasser', wrong: ['هسکت و سسر', 'رایکهلد و سسر'] },
  { right: 'هسکت', latin: 'Heskett', wrong: ['هاسکت', 'هسکیت'] },
  { right: 'دیکسون', latin: 'Dixon', wrong: ['دیکسن', 'دیکسان'] },
  { right: 'کانو', latin: 'Kano', wrong: ['کینو و همکاران'] },
  { right: 'کانمن', latin: 'Kahneman', wrong: ['کانمان', 'کاهنمن', 'کاهنمان', 'کانه‌من', 'کانه‌مان', 'کاهن‌من'] },
  { right: 'کلاوس', latin: 'Klaus', wrong: ['کلاوز', 'کلاس و مکلن'] },
  { right: 'مکلن', latin: 'Maklan', wrong: ['مکلان', 'ماکلان', 'مک‌لن', 'مک‌لان'] },
  { right: 'براکوس', latin: 'Brakus', wrong: ['براکاس', 'براکس', 'برکوس'] },
  { right: 'مارتیلا', latin: 'Martilla', wrong: ['مارتیا و جیمز', 'مارتیللا', 'مارتیلا و جیمس'] },
  { right: 'پین و فرو', latin: 'Frow', wrong: ['پاین و فرو', 'پین و فراو'] },
  { right: 'باربارا کان', latin: 'Kahn', wrong: ['باربارا کاهن', 'باربارا خان'] },
  { right: 'منینگ', latin: 'Manning', wrong: ['مانینگ'] },
  { right: 'بوداین', latin: 'Bodine', wrong: ['منینگ و بودین', 'منینگ و بادین', 'کری بودین'] },
  { right: 'بروس تمکین', latin: 'Temkin', wrong: ['بروس تمپکین', 'بروس تمکن'] },
  { right: 'پیتر فیدر', latin: 'Fader', wrong: ['پیتر فادر', 'پیتر فدر'] },
  { right: 'راوسن', latin: 'Rawson', wrong: ['راوسون', 'رائوسن', 'راسون'] },
  { right: 'شوستاک', latin: 'Shostack', wrong: ['شاستاک', 'شوستک', 'شستاک'] },
  { right: 'بیتنر', latin: 'Bitner', wrong: ['بایتنر', 'بتنر'] },
];

/** Names in Latin letters that the source texts have wrong, for both languages. */
export const latinNames: readonly Spelling[] = [
  { right: 'Rolf Jensen', wrong: ['Ralf Johnson', 'Ralf Jensen', 'Ralph Jensen'] },
  { right: 'Gerhard Schulze', wrong: ['Gerard Schulze', 'Gerhard Schultz', 'Gerhard Schultze'] },
  { right: 'Capterra', wrong: ['Captera'] },
  { right: 'Freshdesk', wrong: ['Fresh desk', 'Fresh Desk', 'FreshDesk'] },
  { right: 'ThoughtBuzz', wrong: ['Thaught buzz', 'Thaught Buzz', 'Thoughtbuzz', 'Thought Buzz'] },
  { right: 'AskNicely', wrong: ['Asknicely', 'AskNicley'] },
  { right: 'Experiture', wrong: ['Expriture'] },
  { right: 'Whatfix', wrong: ['WhatFix', 'What Fix'] },
];

/**
 * Terms as the glossary has them. Wrong are forms that mean the same and nothing else; where another form is a plain
 * word too (علامت, برند, پیمایش), no program can tell.
 */
export const terms: readonly Spelling[] = [
  { right: 'نقطهٔ تماس', wrong: ['تاچ پوینت', 'تاچ‌پوینت', 'نقطهٔ لمس', 'نقاط لمس', 'نقطهٔ برخورد', 'نقاط برخورد'] },
  { right: 'سفر مشتری', wrong: ['کاستومر جرنی', 'جرنی مشتری', 'ژورنی مشتری'] },
  { right: 'پرسونا', wrong: ['پرسونای مخاطب', 'شخصیت نمونهٔ مشتری'] },
  { right: 'بخش مشتریان', wrong: ['سگمنت', 'سگمنت مشتریان'] },
  { right: 'بخش‌بندی مشتریان', wrong: ['تقسیم‌بندی مشتریان', 'سگمنت‌بندی', 'سگمنتیشن'] },
  { right: 'ناحیهٔ تحمل', wrong: ['منطقهٔ تحمل', 'محدودهٔ تحمل', 'دامنهٔ تحمل'] },
  { right: 'قاعدهٔ اوج و پایان', wrong: ['قانون اوج و پایان', 'قانون اوج', 'اصل اوج و پایان'] },
  { right: 'کیفیت الزامی', wrong: ['کیفیت اجباری', 'کیفیت بایدی'] },
  { right: 'شادمانی مشتری', wrong: ['شعف مشتری'] },
  { right: 'ریزش مشتری', wrong: ['چرن', 'روی‌گردانی مشتری'] },
  { right: 'ارزش طول عمر مشتری', wrong: ['ارزش دورهٔ عمر مشتری', 'ارزش عمر مشتری', 'ارزش چرخهٔ عمر مشتری'] },
  {
    right: 'شاخص خالص مروّجان',
    wrong: ['شاخص خالص مروجین', 'شاخص خالص ترویج‌کنندگان', 'امتیاز خالص مروجان', 'خالص ترویج‌کنندگان', 'ان پی اس', 'ان‌پی‌اس'],
  },
  { right: 'مروّج', wrong: ['ترویج‌کننده', 'ترویج‌کنندگان'] },
  { right: 'شاخص رضایت مشتری', wrong: ['امتیاز رضایت مشتری', 'سی‌ست'] },
  { right: 'شاخص تلاش مشتری', wrong: ['امتیاز تلاش مشتری', 'نمرهٔ تلاش مشتری'] },
  { right: 'حل در نخستین تماس', wrong: ['حل در تماس اول', 'حل در اولین تماس'] },
  { right: 'حاشیهٔ خطا', wrong: ['مارجین خطا', 'خطای حاشیه‌ای'] },
  { right: 'حجم نمونه', wrong: ['اندازهٔ نمونه', 'سایز نمونه'] },
  { right: 'نرخ پاسخ', wrong: ['نرخ پاسخ‌دهی'] },
  { right: 'بازخورد', wrong: ['فیدبک', 'پس‌خوراند'] },
  { right: 'حلقهٔ بسته', wrong: ['چرخهٔ بسته', 'لوپ بسته'] },
  {
    right: 'دادهٔ بدون ساختار',
    wrong: ['دادهٔ ساختارنیافته', 'داده‌های ساختارنیافته', 'دادهٔ غیرساختاریافته', 'داده‌های غیرساختاریافته'],
  },
  { right: 'خدمات پیش‌دستانه', wrong: ['خدمات فعالانه', 'خدمات پیشگیرانه', 'خدمات پیش‌گیرانه', 'خدمات کنشگرانه'] },
  { right: 'پرسش‌های پرتکرار', wrong: ['پرسش‌های متداول', 'سؤالات متداول', 'سؤال‌های متداول', 'پرسش‌های رایج مشتریان'] },
  { right: 'ربات پاسخ‌گو', wrong: ['چت‌بات', 'چت بات', 'چتبات', 'ربات گفت‌وگو'] },
  { right: 'تلفن گویا', wrong: ['آی وی آر', 'آی‌وی‌آر', 'منوی صوتی'] },
  { right: 'تماس برگشتی', wrong: ['کال بک', 'کال‌بک'] },
  { right: 'بازیابی خدمت', wrong: ['بازیابی خدمات', 'جبران خدمات', 'ریکاوری خدمت'] },
  { right: 'پارادوکس بازیابی خدمت', wrong: ['تناقض بازیابی خدمت'] },
  { right: 'قابلیت اعتماد', wrong: ['قابلیت اطمینان'] },
  { right: 'تحلیل شکاف', wrong: ['آنالیز گپ', 'آنالیز شکاف', 'گپ آنالیز'] },
  { right: 'نقشهٔ خدمت', wrong: ['بلوپرینت', 'بلوپرینت خدمت', 'طرح تفصیلی خدمت'] },
  { right: 'متغیر تعدیل‌گر', wrong: ['متغیر تعدیل‌کننده', 'متغیر متعادل‌کننده'] },
  { right: 'چندکاناله', wrong: ['مولتی چنل', 'مولتی‌چنل'] },
  { right: 'همه‌کاناله', wrong: ['کانال‌فراگیر', 'اُمنی‌چنل', 'امنی چنل', 'تمام‌کاناله', 'فراکاناله'] },
  { right: 'میان‌کاناله', wrong: ['کراس‌چنل', 'بین‌کاناله'] },
  { right: 'شخصی‌سازی', wrong: ['پرسونالیزه', 'پرسونالیزه‌کردن', 'پرسونالیزاسیون'] },
  { right: 'زمینه', wrong: ['کانتکست'] },
  { right: 'اتوماسیون بازاریابی', wrong: ['خودکارسازی بازاریابی'] },
  { right: 'سامانهٔ مدیریت محتوا', wrong: ['سیستم مدیریت محتوا'] },
  { right: 'فهرست علاقه‌مندی', wrong: ['ویش‌لیست', 'ویش لیست', 'فهرست خواسته‌ها'] },
  { right: 'مشتری‌مداری', wrong: ['مشتری‌محوری'] },
  { right: 'جامعهٔ تجربه‌محور', wrong: ['جامعهٔ رویدادجو', 'جامعهٔ تجربی'] },
  { right: 'جامعهٔ رؤیایی', wrong: ['جامعهٔ رویایی', 'جامعهٔ رؤیا'] },
  { right: 'اقتصاد تجربه', wrong: ['اقتصاد تجربی', 'اقتصاد تجربه‌محور'] },
  { right: 'هم‌آفرینی ارزش', wrong: ['خلق مشترک ارزش', 'هم‌خلقی ارزش', 'بازخلق ارزش'] },
  { right: 'حکمرانی', wrong: ['گاورننس'] },
  { right: 'سکوی پذیرش دیجیتال', wrong: ['پلتفرم پذیرش دیجیتال'] },
  { right: 'زنجیرهٔ خدمت–سود', wrong: ['زنجیرهٔ خدمت و سود', 'زنجیرهٔ سود خدمت', 'زنجیرهٔ خدمت-سود'] },
  { right: 'راهبرد', wrong: ['استراتژی', 'استراتژیک'] },
];
