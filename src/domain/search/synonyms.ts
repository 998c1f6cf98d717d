import { englishStem } from './english.ts';
import { fold, joined } from './fold.ts';
import type { SearchLanguage } from './fold.ts';
import { persianStem } from './stem.ts';

/**
 * The words of the site, and what readers say for them: everyday words, borrowed words and words of the trade that mean
 * the same. One way only, from the reader's word to the site's. With a hyphen or a ZWNJ, two words that stand together.
 */
const WORDS: Readonly<Record<SearchLanguage, Readonly<Record<string, string>>>> = {
  fa: {
    // who
    مشتری: 'خریدار مراجع مراجعه‌کننده مصرف‌کننده مخاطب ارباب‌رجوع کاستومر',
    کارکنان: 'پرسنل کارمند نیروها',
    سازمان: 'شرکت مؤسسه بنگاه کمپانی',
    مدیر: 'رئیس سرپرست مسئول',
    مسئول: 'متولی مسئولیت',
    // where
    فروشگاه: 'مغازه سوپرمارکت هایپرمارکت بوتیک شاپ پاساژ',
    مغازه: 'دکان بقالی سوپرمارکت دکه مغازه‌دار',
    کافه: 'کافی‌شاپ قهوه‌خانه رستوران',
    اینترنتی: 'آنلاین برخط مجازی',
    کانال: 'چنل',
    همه‌کاناله: 'امنی‌چنل اومنی‌چنل',
    چندکاناله: 'مولتی‌چنل',
    نقطه: 'محل مکان',
    تماس: 'ارتباط برخورد',
    'نقطه تماس': 'تاچ‌پوینت',
    جو: 'اتمسفر فضا',
    // what is done and felt
    خدمت: 'سرویس',
    پشتیبانی: 'ساپورت',
    تجربه: 'اکسپرینس',
    انتظار: 'توقع',
    شکایت: 'گلایه اعتراض شاکی نارضایتی',
    ناراضی: 'عصبانی خشمگین دلخور شاکی معترض',
    جبران: 'تلافی',
    عذرخواهی: 'پوزش معذرت معذرت‌خواهی',
    انصراف: 'مرجوع مرجوعی عودت استرداد پس‌دادن',
    احساس: 'هیجان عاطفه',
    خاطره: 'حافظه یادآوری',
    دلبستگی: 'روحیه انگیزه',
    وعده: 'قول',
    توصیه: 'معرفی سفارش',
    ریزش: 'ترک روی‌گردانی',
    پیش: 'قبل',
    خودکار: 'اتوماتیک',
    اتوماسیون: 'اتومیشن خودکارسازی',
    بازاریابی: 'مارکتینگ',
    شخصی‌سازی: 'سفارشی‌سازی',
    // how it is called, drawn and measured
    تعریف: 'معنی مفهوم',
    فرق: 'تفاوت تمایز اختلاف',
    راهبرد: 'استراتژی',
    شکاف: 'گپ اختلاف فاصله',
    تحلیل: 'آنالیز',
    سفر: 'جرنی ژورنی',
    نقشه: 'مپ',
    'نقشه خدمت': 'بلوپرینت',
    روند: 'ترند',
    شاخص: 'متریک معیار سنجه',
    نمره: 'امتیاز رتبه ریتینگ',
    سنجش: 'آزمون تست اندازه‌گیری',
    نظرسنجی: 'پیمایش نظرخواهی',
    بازخورد: 'فیدبک',
    پرسش: 'سؤال',
    داده: 'دیتا اطلاعات',
    'حریم خصوصی': 'پرایوسی محرمانگی',
    ربات: 'بات چت‌بات دستیار',
    فهرست: 'لیست',
    چارچوب: 'فریم‌ورک',
    آموزش: 'تدریس یادگیری ترینینگ',
    کارگاه: 'ورکشاپ',
    هزینه: 'خرج مخارج',
    سود: 'منفعت',
    آینده: 'فردا',
    برند: 'مارک',
  },
  en: {
    customer: 'shopper client buyer consumer purchaser patron clientele',
    staff: 'personnel employee worker workforce crew team',
    employee: 'personnel worker workforce',
    organisation: 'company corporation corporate firm enterprise',
    shop: 'store boutique supermarket',
    privacy: 'confidentiality',
    data: 'information',
    gap: 'shortfall discrepancy mismatch',
    target: 'goal desired ideal',
    culture: 'mindset ethos',
    exercise: 'activity drill',
    training: 'classroom teaching coaching class lesson',
    chatbot: 'virtual-assistant virtual-agent assistant',
    ai: 'artificial-intelligence machine-learning',
    score: 'rating grade',
    complaint: 'grievance',
    unhappy: 'angry furious upset dissatisfied annoyed frustrated',
    withdrawal: 'refund',
    return: 'payback',
    survey: 'poll',
    feedback: 'opinion',
    metric: 'indicator kpi',
    engagement: 'morale motivation',
    automation: 'automated automatic',
    personalisation: 'customisation customised tailored',
    remember: 'recall recollection memory',
    routing: 'distribution',
    owner: 'responsible accountable accountability',
    definition: 'meaning',
    journey: 'path',
  },
};

const stemIn = { fa: persianStem, en: englishStem } as const;

/** From the stem of each word of a reader to the words of the site. */
function reversed(lang: SearchLanguage): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [own, others] of Object.entries(WORDS[lang])) {
    const query = own
      .split(' ')
      .map((word) => joined(fold(word, lang)))
      .join(' ');
    for (const other of others.split(' ')) {
      const key = stemIn[lang](joined(fold(other, lang)));
      found.set(key, [...(found.get(key) ?? []), query]);
    }
  }
  return found;
}

const TABLES = { fa: reversed('fa'), en: reversed('en') };

/**
 * The words of the site that stand for a word of a reader, as queries; none if it has none.
 * @param word folded and joined; two words that stand together may be joined too
 */
export function synonymsOf(word: string, lang: SearchLanguage): readonly string[] {
  return TABLES[lang].get(stemIn[lang](word)) ?? [];
}
