/**
 * The scoring rules of the HTTP Observatory (mdn/mdn-http-observatory, its grader and its tests), for a site without
 * cookies: 100 points, less what is missing; what goes beyond counts from 90 on. Our own reading of the rules, so that
 * a server can be judged where the Observatory cannot reach it.
 */

/** An answer of a server, as far as the rules look at it. */
export interface Answer {
  readonly https: boolean;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  /** What the same address answers without encryption; `unknown` where that cannot be asked. */
  readonly plainHttp: 'none' | 'leads to https' | 'leads elsewhere' | 'answers' | 'unknown';
  readonly scripts: readonly { readonly isOwn: boolean; readonly hasIntegrity: boolean }[];
}

export interface Mark {
  readonly rule: string;
  /** What was found, in a few English words. */
  readonly found: string;
  readonly points: number;
}

export interface Score {
  readonly points: number;
  readonly grade: string;
  readonly marks: readonly Mark[];
}

const start = 100;
/** Points from which on the extra ones count. */
const worthExtra = 90;
const halfYear = 15_552_000;
const everything = ['*', 'http:', 'https:', 'ftp:', 'http://*', 'https://*', 'http://*.*', 'https://*.*'];
const grades: readonly (readonly [number, string])[] = [
  [100, 'A+'],
  [90, 'A'],
  [85, 'A-'],
  [80, 'B+'],
  [70, 'B'],
  [65, 'B-'],
  [60, 'C+'],
  [50, 'C'],
  [45, 'C-'],
  [40, 'D+'],
  [30, 'D'],
  [25, 'D-'],
];

type Directives = ReadonlyMap<string, readonly string[]>;

/** The directives of a policy; of one that stands twice the first counts, as in browsers. */
export function directivesOf(policy: string): Directives {
  const directives = new Map<string, readonly string[]>();
  for (const part of policy.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/u);
    if (name !== '' && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
  }
  return directives;
}

const mark = (rule: string, found: string, points: number): Mark => ({ rule, found, points });

function policyMark(directives: Directives, https: boolean): Mark {
  const judge = (found: string, points: number): Mark => mark('Content-Security-Policy', found, points);
  if (directives.size === 0) return judge('missing', -25);
  const fallback = directives.get('default-src') ?? ['*'];
  const scripts = directives.get('script-src') ?? fallback;
  const styles = directives.get('style-src') ?? fallback;
  const objects = directives.get('object-src') ?? fallback;
  const has = (sources: readonly string[], unsafe: readonly string[]): boolean =>
    sources.some((source) => unsafe.includes(source));
  const isPlain = (source: string): boolean => /^(?:http|ftp):/u.test(source);
  const passive = ['img-src', 'media-src'];
  const active = [...directives].flatMap(([name, sources]) => (passive.includes(name) ? [] : sources));
  const seen = passive.flatMap((name) => directives.get(name) ?? fallback);
  const inline = ["'unsafe-inline'", 'data:'];
  if (has(scripts, [...everything, ...inline]) || has(objects, everything)) return judge('unsafe scripts', -20);
  if (https && active.some(isPlain)) return judge('allows unencrypted files', -20);
  if (has([...scripts, ...styles], ["'unsafe-eval'"])) return judge('allows eval', -10);
  if (https && seen.some(isPlain)) return judge('allows unencrypted pictures', -10);
  if (has(styles, [...everything, ...inline])) return judge('unsafe styles', 0);
  const isClosed = fallback.length === 1 && fallback[0] === "'none'";
  return isClosed ? judge("default-src 'none'", 10) : judge('nothing unsafe', 5);
}

function transportMark({ https, headers }: Answer): Mark {
  const judge = (found: string, points: number): Mark => mark('Strict-Transport-Security', found, points);
  const header = headers.get('strict-transport-security');
  if (!https) return judge('no encryption', -20);
  if (header === undefined) return judge('missing', -20);
  const age = /(?:^|;)\s*max-age=(\d+)/iu.exec(header)?.[1];
  if (age === undefined || header.includes(',')) return judge('cannot be read', -20);
  return Number(age) < halfYear ? judge('less than half a year', -10) : judge('half a year or more', 0);
}

function framesMark(headers: Answer['headers'], directives: Directives): Mark {
  const judge = (found: string, points: number): Mark => mark('X-Frame-Options', found, points);
  if (directives.has('frame-ancestors')) return judge('by frame-ancestors', 5);
  const header = headers.get('x-frame-options')?.trim().toLowerCase();
  if (header === undefined) return judge('missing', -20);
  return /^(?:deny|sameorigin|allow-from)/u.test(header) ? judge('set', 0) : judge('cannot be read', -20);
}

function referrerMark(headers: Answer['headers']): Mark {
  const judge = (found: string, points: number): Mark => mark('Referrer-Policy', found, points);
  const header = headers.get('referrer-policy');
  if (header === undefined) return judge('missing', 0);
  const isPrivate = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
  const isOpen = ['origin', 'origin-when-cross-origin', 'unsafe-url', 'no-referrer-when-downgrade'];
  const last = header
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .findLast((part) => isPrivate.includes(part) || isOpen.includes(part));
  return last !== undefined && isPrivate.includes(last) ? judge('private', 5) : judge('open or unreadable', -5);
}

function sharingMark(headers: Answer['headers']): Mark {
  const header = headers.get('cross-origin-resource-policy')?.trim().toLowerCase();
  const points = { 'same-origin': 10, 'same-site': 10, 'cross-origin': 0 };
  const known = Object.entries(points).find(([name]) => name === header)?.[1];
  return mark('Cross-Origin-Resource-Policy', header ?? 'missing', known ?? (header === undefined ? 0 : -5));
}

function integrityMark({ https, scripts }: Answer): Mark {
  const judge = (found: string, points: number): Mark => mark('Subresource Integrity', found, points);
  const foreign = scripts.filter(({ isOwn }) => !isOwn);
  if (!https && foreign.length > 0) return judge('scripts of others, unencrypted', -50);
  if (foreign.some(({ hasIntegrity }) => !hasIntegrity)) return judge('scripts of others without it', -5);
  if (scripts.some(({ hasIntegrity }) => hasIntegrity)) return judge('used', 5);
  return judge('own scripts only', 0);
}

const redirections: Readonly<Record<Answer['plainHttp'], readonly [string, number]>> = {
  none: ['nothing answers without encryption', 0],
  unknown: ['not asked', 0],
  'leads to https': ['leads to https', 0],
  'leads elsewhere': ['leads to another host', -5],
  answers: ['answers without encryption', -20],
};

/** What the Observatory would give. */
export function observatoryScore(answer: Answer): Score {
  const { headers } = answer;
  const directives = directivesOf(headers.get('content-security-policy') ?? '');
  const shared = headers.get('access-control-allow-origin') ?? 'nobody';
  const isOpen = shared !== 'nobody' && headers.get('access-control-allow-credentials') === 'true';
  const isExact = headers.get('x-content-type-options')?.trim().toLowerCase() === 'nosniff';
  const cookie = headers.get('set-cookie');
  const marks = [
    policyMark(directives, answer.https),
    mark('Cookies', cookie === undefined ? 'none' : 'set', cookie === undefined ? 0 : -20),
    mark('Cross-Origin Resource Sharing', shared, isOpen ? -50 : 0),
    mark('Redirection', ...redirections[answer.plainHttp]),
    referrerMark(headers),
    transportMark(answer),
    integrityMark(answer),
    mark('X-Content-Type-Options', isExact ? 'nosniff' : 'missing', isExact ? 0 : -5),
    framesMark(headers, directives),
    sharingMark(headers),
  ];
  const sum = (some: readonly Mark[]): number => some.reduce((total, { points }) => total + points, 0);
  const base = start + sum(marks.filter(({ points }) => points < 0));
  const points = Math.max(0, base >= worthExtra ? start + sum(marks) : base);
  return { points, grade: grades.find(([least]) => points >= least)?.[1] ?? 'F', marks };
}
