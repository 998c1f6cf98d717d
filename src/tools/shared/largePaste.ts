/** From so many lines on, a browser takes seconds to type a pasted text in: its editor looks at every line anew. */
const MANY_LINES = 200;

/** Puts a long text that is pasted into a field at once, where its browser would type it in line by line. */
export function takesLargePaste(field: HTMLTextAreaElement): () => void {
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.split('\n', MANY_LINES).length < MANY_LINES) return;
    event.preventDefault();
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  field.addEventListener('paste', paste);
  return () => {
    field.removeEventListener('paste', paste);
  };
}
