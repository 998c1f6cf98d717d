import type { SearchLanguage } from './fold.ts';

/** Words that say nothing about what is looked for, folded and joined. */
const WORDS: Readonly<Record<SearchLanguage, string>> = {
  fa:
    'از به با در بر را که و یا تا برای بدون این ان همین همان هر هیچ یک یه ما شما من تو او انها اینها ایشان خود خودش خودم ' +
    'هم نیز اما ولی اگر اگه وقتی پس چون زیرا بلکه مگر فقط خیلی بسیار بیشتر کمتر حدود دقیقا واقعا اصلا حتی هنوز دیگر ' +
    'چه چی چیست چیه چیزی چیزهایی چطور چطوری چگونه چگونگی چرا کجا کجاست کی کسی کدام کدوم چند چقدر ایا زمانی ' +
    'است هست هستند نیست بود بودن بودند شد شدن شده شود میشود میشوند نمیشود بشود باشد باشند ' +
    'کرد کردن کرده کند کنند کنیم کنم کنید میکند میکنند میکنیم میکنم نمیکند بکنم بکنیم بکند ' +
    'دارد دارند داریم دارم داشتن داشت داشته ندارد باید نباید شاید بتوان میتوان میتواند میتوانیم توان بهتر ' +
    'میدهد میدهند میدهیم دهد بدهیم بدهد دادن میگیرد میگویند میگوید گفت یعنی مثل مانند شامل طبق دربارهی درباره راجع مورد ' +
    'چنین همچنین بین روی برخی بعضی همه ای دو استفاده ' +
    'عملا معمولا مثلا لطفا حتما تقریبا کاملا اساسا کلا فعلا اصولا ' +
    // as it is spoken
    'اون اونا این‌ها میشه بشه نمیشه میکنه کنه بکنه میکنن کنن داره دارن هستن باشه چطوره بدونم بدانم بفهمم میخوام میخواهم'.replaceAll(
      '\u200C',
      '',
    ),
  en:
    'a an the and or but of in on at to for from by with without about into as than then is are was were be been being ' +
    'do does did doing done have has had can could should would will may might must shall it its this that these those ' +
    'there here we our us you your they their them he she his her i my me what whats which who whom whose when where why ' +
    'how if so not no yes any some each more most much many very just exactly really actually mean means called get gets ' +
    'got make makes made use used using tell say said like such between versus vs',
};

const SETS: Readonly<Record<SearchLanguage, ReadonlySet<string>>> = {
  fa: new Set([...WORDS.fa.split(' '), ...WORDS.en.split(' ')]),
  en: new Set(WORDS.en.split(' ')),
};

/** Whether a folded, joined word says nothing about what is looked for. */
export function isStopWord(word: string, lang: SearchLanguage): boolean {
  return SETS[lang].has(word);
}
