/** What can be wrong with a file or a link. Placeholders in braces are filled by src/i18n/faults.ts. */
export const files = {
  /** Puts the place in the file before what is wrong there. */
  at: 'در {path}: {what}',
  atLine: 'در سطر {line}، نویسهٔ {column}: {what}',
  or: ' یا ',
  unchanged: 'چیزی روی این دستگاه تغییر نکرد.',

  problems: {
    notUtf8: 'این فایل متن UTF-8 نیست، پس خوانده نشد.',
    notJson: 'این فایل خوانده نشد؛ شاید ناقص رسیده یا با برنامهٔ دیگری عوض شده است.',
    tooLarge: 'حجمش {size} کیلوبایت است و بیش از {limit} کیلوبایت پذیرفته نمی‌شود.',
    tooDeep: 'بخش‌هایش بیش از {limit} لایه تو در تو شده است.',
    tooManyValues: 'بیش از {limit} مقدار دارد.',
    duplicateKey: 'یک نام دو بار آمده و روشن نیست کدام درست است.',
    unknownKey: 'بخشی دارد که نباید این‌جا باشد.',
    missing: 'بخشی که لازم است در آن نیست.',
    type: 'این‌جا باید {expected} باشد؛ {got} خوانده شد.',
    range: 'عدد باید از {min} تا {max} باشد؛ {got} خوانده شد.',
    rangeFrom: 'عدد نباید از {min} کمتر باشد؛ {got} خوانده شد.',
    oneOf: 'این‌جا باید {options} باشد؛ {got} خوانده شد.',
    pattern: 'این‌جا باید {expected} باشد؛ {got} خوانده شد.',
    badLink: 'این پیوند خوانده نشد؛ شاید ناقص رسیده است.',
    empty: 'متنی که این‌جا لازم است خالی مانده.',
    tooLong: 'متن {length} نویسه دارد و بیش از {limit} نویسه پذیرفته نمی‌شود.',
    tooMany: 'این فهرست {length} سطر دارد و بیش از {limit} سطر پذیرفته نمی‌شود.',
    levelAndState: 'این پاسخ هم سطح دارد و هم «نمی‌دانم» یا «شامل ما نمی‌شود»؛ فقط یکی از این‌ها می‌شود.',
    reasonMissing: 'کنار «شامل ما نمی‌شود» جای دلیل نیست.',
    reasonMisplaced: 'دلیل فقط کنار «شامل ما نمی‌شود» می‌آید.',
    newerVersion: 'این فایل یا پیوند با نسخهٔ {found} ساخته شده و این صفحه تا نسخهٔ {known} را می‌خواند.',
    wrongKind: 'این‌جا فایلِ {expected} باز می‌شود؛ آنچه آمده {got} است.',
    wrongModel: 'این پاسخ‌ها برای پرسش‌های {got} است، نه {expected}.',
    wrongRound: 'یکی از پاسخ‌ها از دور دیگری است: {got}.',
    differentFiles: 'این فایل‌ها را نمی‌شود با هم شمرد؛ از چند دسته‌اند: {found}.',
    duplicateDisagrees: 'از {respondent} دو فایل با یک زمان رسیده که با هم نمی‌خوانند.',
  },

  /** What the reader can do about it. */
  advice: {
    again: 'فایل را از همان‌جا که ساخته شده دوباره بگیرید.',
    linkAgain: 'پیوند کامل را دوباره بخواهید، یا فایل را.',
    shorten: 'آن را کوتاه‌تر کنید.',
    reload: 'صفحه را دوباره باز کنید تا نسخهٔ تازه‌اش بیاید.',
    right: 'فایل درست را انتخاب کنید.',
    ask: 'بپرسید کدام درست است و فقط همان را باز کنید.',
  },

  kinds: {
    answers: 'پاسخ‌های یک نفر',
    round: 'دور یک تیم',
    workspace: 'همهٔ کارهای یک دستگاه',
    expectations: 'فهرست انتظارهای مشتریان',
    comparison: 'مقایسهٔ نرم‌افزارها',
    class: 'یک کلاس',
    learning: 'پیشرفت یک یادگیرنده',
    checklist: 'فرم همراهی یک نفر',
  },

  values: {
    object: 'یک بخش با نام‌ها',
    list: 'یک فهرست',
    text: 'متن',
    integer: 'عدد صحیح',
    boolean: 'true یا false',
    textOrInteger: 'متن یا عدد صحیح',
  },

  patterns: {
    id: 'یک شناسهٔ هشت‌نویسه‌ای',
    date: 'تاریخ میلادی واقعی مثل 2026-11-21',
    time: 'زمان واقعی مثل 2026-11-21T18:40:00Z',
    address: 'نشانی http، https یا mailto',
    expectation: 'شناسهٔ یکی از انتظارهای فهرست مثل e1',
    pairs: 'برای هر انتظار دو رقم از ۱ تا ۵ یا --',
    name: 'نامی با حرف‌های کوچک لاتین',
  },
};
