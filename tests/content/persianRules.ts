/** What a program can see of good Persian, rule by rule, each with samples that it must stop and let pass. */

export interface Rule {
  readonly name: string;
  /** True if a correction may quote what is wrong. */
  readonly quoted?: boolean;
  /** Each fault in a text, with what stands around it. */
  readonly find: (text: string) => readonly string[];
  /** Texts with a fault. */
  readonly faults: readonly string[];
  /** Texts that look like it and have none. */
  readonly fine: readonly string[];
}

/** `\b` of regular expressions knows no Persian letters: what may not stand beside a word. */
const start = String.raw`(?<![\p{L}\p{M}\u200C])`;
const end = String.raw`(?![\p{L}\p{M}\u200C])`;
const whole = (pattern: string): RegExp => new RegExp(`${start}(?:${pattern})${end}`, 'gu');
const beginning = (pattern: string): RegExp => new RegExp(`${start}(?:${pattern})`, 'gu');

/** One of some words, whole, whatever vowel marks it has. */
export function word(...words: readonly string[]): RegExp {
  const marks = String.raw`[\u064B-\u0652]*`;
  const spelt = (each: string): string =>
    Array.from(each, (letter) => (letter === ' ' ? String.raw`\s` : letter + marks)).join('');
  return whole(words.map(spelt).join('|'));
}

/** Each place where a pattern is found. */
export function found(pattern: RegExp, text: string): readonly string[] {
  return Array.from(
    text.matchAll(pattern),
    ({ 0: match, index }) => `…${text.slice(Math.max(0, index - 20), index + match.length + 20)}…`,
  );
}

const by =
  (...patterns: readonly RegExp[]) =>
  (text: string): readonly string[] =>
    patterns.flatMap((pattern) => found(pattern, text));

/** All of the Arabic script that Persian needs: letters, vowel marks, the hamza of «تجربهٔ», digits and signs. */
const alphabet = new Set(
  'ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0654۰۱۲۳۴۵۶۷۸۹،؛؟٪٫٬',
);

export const letters: readonly Rule[] = [
  {
    name: 'are those of the Persian alphabet, digits and signs too, and none is stretched',
    find: (text) => Array.from(text).filter((sign) => /[\u0600-\u06FF\u0750-\u077F]/u.test(sign) && !alphabet.has(sign)),
    faults: ['مشتري', 'كار', 'حتى', 'مشاهدة', 'خانۀ', '٣ روز', 'مشـتری', 'ٱ', 'ھ'],
    fine: ['تأثیر مسئولِ مؤسسه', 'تجربهٔ مشتری، ۳۵٪؛ ۳٫۵؟', 'مروّج'],
  },
  {
    name: 'bear a hamza above ه only where it is a sign of its own',
    find: by(/(?<!ه)\u0654/gu),
    faults: ['مسی\u0654ول'],
    fine: ['تجربهٔ'],
  },
  {
    name: 'are not taken from the forms of print',
    find: by(/[\uFB50-\uFDFB\uFE70-\uFEFC]/gu),
    faults: ['\uFEFB', '\uFB8A'],
    fine: ['لا'],
  },
  {
    name: 'are one sign each where there is one',
    find: (text) => (text.normalize('NFC') === text ? [] : [text]),
    faults: ['ا\u0653ب'],
    fine: ['آب', 'تجربهٔ'],
  },
  {
    name: 'bring no marks along that nobody sees',
    find: by(/\u00AD|\u200B|\u200D|[\u202A-\u202E\u2060\uFEFF]/gu),
    faults: ['مشتری\u200B', '\u202Bمشتری', 'مش\u00ADتری'],
    fine: ['می‌شود', '\u2068CSAT\u2069'],
  },
];

/** UTF-8, WCAG 2.2, CC BY 4.0, ISO 10004; 2026-11-21T18:40:00Z */
const latinNumbers = /[A-Za-z][A-Za-z -]*\d[\d.]*|\d{4}-\d\d-\d\d(?:T[\d:]+Z)?/gu;

export const digits: readonly Rule[] = [
  {
    name: 'are Persian, not Latin, but in Latin names and in dates to type',
    find: (text) => (/\d/u.test(text.replaceAll(latinNumbers, '')) ? [text] : []),
    faults: ['3 روز', 'سال 1405'],
    fine: ['ISO 10004', '2026-11-21', '۳ روز'],
  },
  {
    name: 'have Persian signs: ٫ in decimals, ٬ between thousands',
    // years have four digits and no sign; the number of a standard is a name
    find: by(/[۰-۹][.,][۰-۹]/gu, /(?<!ایزو |[۰-۹])[۰-۹]{5,}/gu),
    faults: ['۳.۵', '۱,۲۰۰', '۱۲۰۰۰'],
    fine: ['۳٫۵', '۱۲٬۰۰۰', 'ایزو ۱۰۰۰۲', 'در ۱۴۰۵.'],
  },
  {
    name: 'have ٪ after the number and without a blank',
    find: by(/%|٪\s*[۰-۹]|[۰-۹]\s+٪/gu),
    faults: ['۳۵%', '٪۳۵', '۳۵ ٪'],
    fine: ['۳۵٪ از مشتریان'],
  },
  {
    name: 'have «تا» between the ends of a range',
    find: by(/[۰-۹]\s*[-–—]\s*[۰-۹]/gu),
    faults: ['۱۰-۲۰', '۱۰ – ۲۰'],
    fine: ['۱۰ تا ۲۰'],
  },
  {
    name: 'have no slash but in a date: it is no decimal point, and «of» is a word',
    find: by(/(?<![۰-۹/])[۰-۹]+\/[۰-۹]+(?![۰-۹/])/gu),
    faults: ['۴/۵', 'امتیاز ۵/۴ گرفت'],
    fine: ['۱۴۰۵/۸/۳۰', '۴٫۵ از ۵'],
  },
];

export const signs: readonly Rule[] = [
  {
    name: 'are Persian beside Persian words: ، ؛ ؟ «»',
    find: by(
      /(?<=[\u0600-\u06FF]\s?)[,;?](?!\w)/gu,
      /["“”„'‘](?=[\u0600-\u06FF])|(?<=[\u0600-\u06FF])["“”'’]/gu,
    ),
    faults: ['مشتری, برند', 'چرا?', '"مشتری"', "'مشتری'"],
    fine: ['مشتری، برند', 'Toffler, A.', '«مشتری»'],
  },
  {
    name: 'close what they open',
    // a figure may be given the words of a sentence one by one
    find: (text) => (text.length > 1 && text.split('«').length !== text.split('»').length ? [text] : []),
    faults: ['گفت: «بیا.'],
    fine: ['گفت: «بیا.»', '«'],
  },
  {
    name: 'stand at the word before them, with a blank after',
    find: by(
      /\s(?:[،؛؟»]|[:!.](?:\s|$))|«\s/gu,
      /[،؛؟](?=[\p{L}\p{N}«(])/gu,
      /(?<=[ء-ی])[.:!](?=[ء-ی])/gu,
    ),
    faults: ['مشتری ، برند', 'مشتری،برند', '« مشتری»', 'شد.بعد', 'رسید .'],
    fine: ['مشتری، برند', 'ساعت ۶:۴۰ شد. بعد'],
  },
  {
    name: 'are brackets with blanks outside, none inside',
    find: by(/\(\s|\s\)/gu, /(?<=[ء-ی]\u0654?)\(|\)(?=[ء-ی])/gu),
    faults: ['نشانه(cue)', 'نشانه ( cue)', 'نشانه (cue)ها'],
    fine: ['نشانه (cue) را', 'نمره (از ۵)، بعد'],
  },
  {
    name: 'have single blanks around them',
    find: by(/\S {2,}\S/gu),
    faults: ['مشتری  راضی'],
    fine: ['مشتری راضی'],
  },
  {
    name: 'stand once, and three dots are one sign',
    find: by(/([،؛:.؟!])\1/gu),
    faults: ['بعد...', 'چرا؟؟', 'مشتری،، برند'],
    fine: ['بعد…', 'چرا؟!'],
  },
  {
    name: 'are no dashes in a sentence',
    find: by(/(?<=[^|\s])\s[-–]\s|—/gu),
    faults: ['مشتری - که آمد - رفت', 'مشتری — رفت'],
    fine: ['زنجیرهٔ خدمت–سود', '| - |', '- مشتری'],
  },
];

const apart = 'ها|های|هایی|هایم|هایت|هایش|هایمان|هایتان|هایشان|هاست|هاشان|ترین|ترین‌ها|ترها';
const comparable =
  'بیش|کم|بزرگ|کوچک|مهم|ساده|آسان|سخت|سریع|قوی|ضعیف|خوش|بد|زود|دیر|دقیق|روشن|ارزان|گران|پایین|عمیق|گسترده|تازه|نزدیک|مناسب|موفق|وفادار|راضی';
const stems =
  'شو|کن|گوی|گیر|ده[دنیم]|رو[دنیم]|آی|خواه|توان|دان[دنم]|رس[دان]|بین[دنم]|نویس|ساز[دنم]|گذار|سنج|پرس|بر[دنم]|مان[دنم]|شد|کرد|گفت|رفت|داد|زن[دنم]|یاب|آور|خر[دنم]|ماند';
const pasts =
  'شد|کرد|گفت|رفت|داد|دید|بود|آمد|خواست|توانست|نوشت|گرفت|ساخت|یافت|پرداخت|داشت|گذاشت|خرید|رسید|شنید|پرسید|آموخت|فرستاد|پذیرفت';

/** Compounds that are never right with a blank, and mean nothing else. */
const compounds =
  'نرم افزار|سخت افزار|کسب و کار|گفت و گو|جست و جو|شست و شو|پرس و جو|خرده فروش|خرده فروشی|سرمایه گذاری|اندازه گیری|تصمیم گیری|شخصی سازی|بخش بندی|دسته بندی|زمان بندی|رتبه بندی|اولویت بندی|بهره وری|بهره برداری|پیش بینی|پیش دستانه|پیش فرض|همه کاناله|چند کاناله|میان کاناله|سلف سرویس|متن کاوی|هم آفرینی|مشتری مداری|مشتری محوری|محصول گرایی|بازار گرایی|پرسش نامه|نظر سنجی|واژه نامه|برون سپاری|توانمند سازی|ذی نفع|ذی نفعان|پاسخ گو|پاسخ گویی|خود ارزیابی|ریشه یابی|راه اندازی|نام گذاری|قیمت گذاری|هدف گذاری|تأثیر گذار|بین المللی|شبیه سازی|شبیه ساز|پیاده سازی|بهینه سازی|به ویژه|به خصوص|به موقع|به ندرت|به تدریج|به زودی'.replaceAll(
    ' ',
    String.raw`\s`,
  );
/** Compounds that have lost their ZWNJ, as in the source texts. */
const stuck =
  'نرمافزار|سختافزار|کسبوکار|گفتوگو|جستوجو|خردهفروش|سرمایهگذار|اندازهگیر|تصمیمگیر|شخصیساز|بخشبندی|دستهبندی|زمانبندی|اولویتبندی|بهرهور|پیشبین|پیشدست|همهکانال|سلفسرویس|متنکاو|همآفرین|مشتریمدار|مشتریمحور|محصولگرا|برونسپار|ذینفع|پاسخگو|ریشهیاب|بینالملل|شبیهساز|بهعنوان|بهصورت|بهطور|بهویژه|بهدلیل|بهدست|بهوسیله|بهترتیب|آنها|اینها|اینکه|آنکه|چنانکه|هیچکس|هیچکدام|هیچیک|نیمفاصله';

export const joints: readonly Rule[] = [
  {
    name: 'stand between letters only, one at a time',
    find: by(/(?<![\p{L}\p{M}\p{N}])\u200C|\u200C(?![\p{L}\p{N}])/gu),
    faults: ['می\u200C شود', 'می\u200C\u200Cشود', '\u200Cمشتری'],
    fine: ['می‌شود', 'برنامهٔ ۳‌ماهه'],
  },
  {
    name: 'stand after no letter that joins to nothing',
    find: by(/[اآأدذرزژوؤ]\u200C/gu),
    faults: ['کار\u200Cها', 'بازار\u200Cگرایی'],
    fine: ['کارها', 'مشتری‌ها'],
  },
  {
    name: 'hold a word and its ending together',
    find: by(new RegExp(String.raw`\s(?:${apart})${end}`, 'gu'), new RegExp(String.raw`ه\s(?:ای|ام|اند|اید|ایم)${end}`, 'gu'), whole(`(?:${comparable})\\sتر`)),
    faults: ['مشتری ها', 'نتیجه هایشان', 'مهم ترین', 'خانه ای', 'شده اند', 'بیش تر'],
    fine: ['مشتری‌ها', 'مهم‌ترین', 'خانه‌ای', 'شده‌اند', 'هوای تر'],
  },
  {
    name: 'hold a verb and its beginning together',
    find: by(new RegExp(`${start}ن?می\\s`, 'gu')),
    faults: ['می شود', 'نمی داند'],
    fine: ['می‌شود', 'آدمی می‌آید'],
  },
  {
    name: 'part a verb from its beginning and its ending',
    find: by(beginning(`ن?می(?:${stems})`), whole(`ن?(?:${pasts})ه(?:ام|ای|اند|اید|ایم)`)),
    faults: ['میشود', 'نمیدانند', 'شدهاند', 'نگفتهایم'],
    fine: ['می‌شود', 'شده‌اند', 'میدان', 'میز'],
  },
  {
    name: 'part a word from its plural',
    find: by(
      new RegExp(
        String.raw`(?<!\p{L})(?!(?:تن|من|منت|انت|اشت|ب|ر)ها)\p{L}*[بپتثجچحخسشصضطظعغفقکگلمنهی]ها(?:ی|یی|یش|یشان|یتان|یمان)?${end}`,
        'gu',
      ),
    ),
    faults: ['مشتریها', 'پیامهایشان'],
    fine: ['مشتری‌ها', 'کارها', 'تنها', 'انتها'],
  },
  {
    name: 'hold compounds together',
    find: by(whole(String.raw`(?:${compounds})(?:\u200C?ها\p{L}*)?`)),
    faults: ['نرم افزار', 'گفت و گوها', 'به ویژه', 'خرده فروشی'],
    fine: ['نرم‌افزار', 'گفت‌وگوها', 'به موقعیت خود', 'چند کانال', 'داده‌های شخصی سازمان', 'محصول گران'],
  },
  {
    name: 'part the words of a compound',
    find: by(beginning(stuck)),
    faults: ['کسبوکار', 'بهعنوان', 'پاسخگویی', 'اینکه'],
    fine: ['کسب‌وکار', 'به‌عنوان', 'پاسخ‌گویی', 'این‌که'],
  },
];

const withHamza =
  'مساله|مسأله|مسوول|مسؤول|مسولیت|سوال|موثر|موسس|مولفه|رویایی|تاثیر|تاخیر|تاسیس|تاکید|تامین|تایید|متاسف|جزییات|هیات|هیأت|رییس|ارایه|پائین|آئین';
const withTanwin =
  'احتمالا|اخیرا|اساسا|اصلا|اکثرا|اولا|بعدا|تقریبا|تماما|ثانیا|حتما|خصوصا|دائما|دقیقا|رسما|سریعا|صرفا|ضمنا|طبیعتا|ظاهرا|عملا|عموما|غالبا|فعلا|فورا|قبلا|قطعا|کاملا|لزوما|لطفا|متقابلا|مثلا|مجددا|مستقیما|مسلما|معمولا|موقتا|نسبتا|نهایتا|واقعا';
const stiff =
  'می‌باشد|می‌باشند|گردید|گردیده|گردد|نمایید|می‌نماید|نمودن|لازم به ذکر|در راستای|در این راستا|توسط|اطمینان حاصل|به منظور|به‌منظور|جهت انجام|مورد \\p{L}+ قرار';
/** Typing errors of the source texts. */
const slips =
  'پروشه|ایملش|چهان عنصر|تیجه|عمکرد|بداید|نجوه|به طبع|خوداگاه|ببنید|غالب یک کمپین|تجارت مشتریان|Captera';
const small = 'که|از|را|در|به|با|این|آن|و|تا|برای|است|هم|هر|یا|می‌شود|شما|بر|ولی|اگر|چه';

export const words: readonly Rule[] = [
  {
    name: 'have their ezafe where it belongs, as a hamza above ه',
    find: by(/ه\u200Cی(?![\p{L}\p{M}])/gu, whole('تجربه مشتری|نقطه تماس|نقشه سفر|وعده برند|مرحله بعد|نسخه تازه')),
    faults: ['تجربه‌ی مشتری', 'نقشه سفر'],
    fine: ['تجربهٔ مشتری', 'نقشهٔ سفر', 'خانه‌ای'],
  },
  {
    name: 'have one spelling of hamza: مسئول, سؤال, تأیید, جزئیات',
    find: by(beginning(withHamza), whole('مبدا|منشا')),
    faults: ['مسأله', 'سوال‌ها', 'تاییدش', 'متن مبدا'],
    fine: ['مسئله', 'سؤال‌ها', 'تأییدش', 'متن مبدأ', 'رویا'],
  },
  {
    name: 'show their tanwin',
    find: by(whole(withTanwin)),
    faults: ['مثلا', 'حتما'],
    fine: ['مثلاً', 'حتماً', 'از هم جدا'],
  },
  {
    name: 'are those of good Persian, not of offices',
    find: by(whole(stiff)),
    faults: ['لازم به ذکر است', 'توسط تیم', 'مورد بررسی قرار گرفت'],
    fine: ['این مورد را', 'قرار گذاشتیم'],
  },
  {
    name: 'carry over no typing error of the source texts',
    quoted: true,
    find: by(whole(slips)),
    faults: ['نجوه', 'تجارت مشتریان', 'Captera'],
    fine: ['نحوه', 'تجارب مشتریان', 'نتیجه', 'Capterra'],
  },
  {
    name: 'do not stand twice in a row by accident',
    find: by(new RegExp(String.raw`${start}(${small})\s+\1${end}`, 'gu')),
    faults: ['گفت که که آمد', 'از از'],
    fine: ['۳ ۳', 'کم کم', 'آن که که‌اش'],
  },
];
