/** The questions that were last asked on this device. */
const KEY = 'cx-searches';
const MOST = 6;
const LONGEST = 80;

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST;
}

/** The latest first; none where the browser keeps nothing. */
export function recentQuestions(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isText).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Keeps a question that was followed to a result. */
export function rememberQuestion(question: string): void {
  const text = question.trim();
  if (!isText(text)) return;
  const others = recentQuestions().filter((other) => other !== text);
  try {
    localStorage.setItem(KEY, JSON.stringify([text, ...others].slice(0, MOST)));
  } catch {
    // Storage is refused or full: the question is not kept, and nothing else depends on it.
  }
}

export function forgetQuestions(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // There was none.
  }
}
