import { observatoryScore } from '../../domain/serving/observatory.ts';
import { cacheControl, hashedFolders, headersFor } from '../../headers.ts';
import { fill } from '../../i18n/fill.ts';
import { askHost, note, right, wrong, type Check, type Desk, type Finding } from './finding.ts';

/** The score that the headers of this site are worth. */
const fullScore = 130;

/** Whether two values of a header say the same: hosts may write them with other spaces. */
function isSame(one: string, other: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  return plain(one) === plain(other);
}

/** A promise of encryption that is at least as long as ours is as good. */
function isEnough(name: string, value: string, found: string): boolean {
  if (isSame(value, found)) return true;
  const ageOf = (text: string): number => Number(/max-age=(\d+)/iu.exec(text)?.[1] ?? 0);
  return name === 'Strict-Transport-Security' && ageOf(found) >= ageOf(value);
}

function headerFindings({ base, words, format }: Desk, headers: Headers): readonly Finding[] {
  return headersFor(base).map(({ name, value }) => {
    const found = headers.get(name);
    const title = fill(words.header, { name: format.isolate(name) });
    if (found !== null && isEnough(name, value, found)) return right(title);
    const is = found === null ? words.headerMissing : fill(words.headerFound, { found: format.isolate(found) });
    return wrong(title, fill(words.headerWrong, { value: format.isolate(value) }), is);
  });
}

function scoreFinding({ words, format }: Desk, headers: Headers): Finding {
  const scripts = [...document.scripts]
    .filter(({ src }) => src !== '')
    .map(({ src, integrity }) => ({ isOwn: new URL(src).origin === location.origin, hasIntegrity: integrity !== '' }));
  // On the device itself an owner tries out what will be sent under https.
  const answer = { https: isSecureContext, headers: new Map(headers), plainHttp: 'unknown', scripts } as const;
  const { points, grade } = observatoryScore(answer);
  const title = fill(words.score, { points: format.number(points), grade: format.isolate(grade) });
  return points >= fullScore ? right(title) : wrong(title, words.scoreWrong);
}

function encryptionFinding({ words }: Desk): Finding {
  if (location.protocol === 'https:') return right(words.https);
  return isSecureContext ? note(words.https, words.httpsLocal) : wrong(words.https, words.httpsWrong);
}

async function keptFinding({ words, format }: Desk): Promise<Finding> {
  const sheet = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
  const found = sheet === null ? null : (await askHost(sheet.href)).headers.get('cache-control');
  if (found?.includes('immutable') === true) return right(words.kept);
  return wrong(
    words.kept,
    fill(words.keptWrong, { folder: format.isolate(hashedFolders[0]), value: format.isolate(cacheControl.hashed) }),
  );
}

function freshFinding({ words }: Desk, headers: Headers): Finding {
  const found = headers.get('cache-control') ?? '';
  const isFresh = /no-cache|no-store|max-age=0\b/u.test(found);
  return isFresh ? right(words.fresh) : wrong(words.fresh, words.freshWrong);
}

/** Whether an address that does not exist is answered in the language of its folder. */
async function notFoundFinding({ base, words, format }: Desk, lang: 'fa' | 'en'): Promise<Finding> {
  const folder = lang === 'en' ? `${base}en/` : base;
  const title = fill(words.notFound, { language: lang === 'en' ? words.english : words.persian });
  const answer = await askHost(`${folder}no-such-page/`);
  const isOwn = (await answer.text()).includes(`<html lang="${lang}"`);
  if (answer.status === 404 && isOwn) return right(title);
  const status = format.plainNumber(answer.status);
  return wrong(title, fill(words.notFoundWrong, { page: format.isolate(`${folder}404.html`), status }));
}

/** What the host sends with its answers. */
export const checkHeaders: Check = async (desk) => {
  const { words } = desk;
  const { headers } = await askHost(location.pathname);
  const isCompressed = headers.has('content-encoding');
  return [
    encryptionFinding(desk),
    ...headerFindings(desk, headers),
    scoreFinding(desk, headers),
    isCompressed ? right(words.compressed) : wrong(words.compressed, words.compressedWrong),
    freshFinding(desk, headers),
    await keptFinding(desk),
    await notFoundFinding(desk, 'fa'),
    await notFoundFinding(desk, 'en'),
  ];
};
