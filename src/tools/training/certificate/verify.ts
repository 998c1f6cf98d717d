/** The page /verify/: reads the certificate in the address or in what was pasted, and says what it is worth. */
import type { Certificate, CertificateCourse } from '../../../domain/training/certificate.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatter } from '../../../i18n/format.ts';
import { pageLanguage } from '../../../i18n/pageLanguage.ts';
import { verdictOn, type Verdict } from '../../../workspace/certificateVerdict.ts';
import { typedFingerprint } from '../../../workspace/trainerKey.ts';

const format = formatter(pageLanguage());

/** @throws Error if the page has no such element: a fault of the page */
function part<E extends HTMLElement>(selector: string, kind: new () => E): E {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`the page has no ${selector}`);
  return element;
}

const result = part('[data-result]', HTMLElement);
const code = part('#verify-code', HTMLTextAreaElement);
const codeFault = part('[data-fault]', HTMLElement);
const key = part('#verify-key', HTMLInputElement);
const keyFault = part('[data-key-fault]', HTMLElement);
const keyTaken = part('[data-key-taken]', HTMLElement);
const keyFile = part('[data-key-file]', HTMLInputElement);
const courses = part('[data-courses]', HTMLElement);

/** The part of the page that says a verdict. */
function nameOf(verdict: Verdict, trusts: boolean): string {
  switch (verdict.kind) {
    case 'signed':
      return verdict.trusted ? 'trusted' : 'signed';
    case 'self-attested':
      return trusts ? 'notTrusted' : 'selfAttested';
    default:
      return verdict.kind;
  }
}

const both = (one: string, other: string): string => (other === '' ? one : `${one} (${format.isolate(other)})`);

function courseName(course: CertificateCourse): string {
  if (course.kind === 'own') return both(course.name, course.other);
  return courses.querySelector(`[data-course="${course.id}"]`)?.textContent ?? course.id;
}

function textsOf(certificate: Certificate): Readonly<Record<string, string>> {
  const { learner, learnerOther, course, date, halfHours, result: share, trainer, company } = certificate;
  return {
    learner: both(learner, learnerOther),
    course: courseName(course),
    date: format.date(date),
    hours: fill(courses.dataset['hours'] ?? '{n}', { n: format.number(halfHours / 2, 1) }),
    result: share === null ? '' : format.percent(share / 100),
    trainer,
    company,
  };
}

function show(verdict: Verdict, trusts: boolean): void {
  const name = nameOf(verdict, trusts);
  for (const each of result.querySelectorAll<HTMLElement>('[data-verdict]')) {
    each.hidden = each.dataset['verdict'] !== name;
  }
  const certificate = 'certificate' in verdict ? verdict.certificate : null;
  const texts = {
    ...(certificate === null ? {} : textsOf(certificate)),
    key: 'fingerprint' in verdict ? verdict.fingerprint : '',
  } as Readonly<Record<string, string>>;
  for (const field of result.querySelectorAll<HTMLElement>('[data-field]')) {
    field.textContent = texts[field.dataset['field'] ?? ''] ?? '';
    if (field.parentElement !== null) field.parentElement.hidden = field.textContent === '';
  }
  for (const each of result.querySelectorAll<HTMLElement>('[data-fields], [data-compare]')) {
    each.hidden = certificate === null;
  }
  result.dataset['result'] = name;
  result.hidden = false;
}

/** The key that the reader knows: undefined if what was typed is none. */
function trusted(): string | null | undefined {
  keyFault.textContent = '';
  if (key.value.trim() === '') return null;
  const fingerprint = typedFingerprint(key.value);
  if (fingerprint !== null) return fingerprint;
  keyFault.textContent = keyFault.dataset['text'] ?? '';
  const details = key.closest('details');
  if (details !== null) details.open = true;
  key.focus();
  return undefined;
}

/** Counts the checks, so that a slow one does not answer a later question. */
let asked = 0;

async function check(text: string): Promise<void> {
  const known = trusted();
  if (known === undefined) return;
  asked += 1;
  const turn = asked;
  const verdict = await verdictOn(text, known);
  if (turn !== asked) return;
  show(verdict, known !== null);
  result.focus({ preventScroll: true });
  result.scrollIntoView({ block: 'nearest' });
}

part('[data-form]', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  codeFault.textContent = '';
  // what came with the address is what stands there when nothing was pasted
  const text = code.value.trim() === '' ? location.hash : code.value;
  if (text.length > 1) {
    void check(text);
    return;
  }
  codeFault.textContent = codeFault.dataset['text'] ?? '';
  code.focus();
});

keyFile.addEventListener('change', () => {
  const file = keyFile.files?.[0];
  if (file === undefined) return;
  keyFault.textContent = '';
  keyTaken.textContent = '';
  const read = import('./verifyKey.ts').then(({ fingerprintIn }) => fingerprintIn(file));
  void read
    .catch(() => null)
    .then((fingerprint) => {
      keyFile.value = '';
      if (fingerprint === null) keyFault.textContent = keyFault.dataset['file'] ?? '';
      else {
        key.value = fingerprint;
        keyTaken.textContent = keyTaken.dataset['text'] ?? '';
      }
    });
});

function follow(): void {
  if (location.hash.length > 1) void check(location.hash);
}

addEventListener('hashchange', follow);
follow();
