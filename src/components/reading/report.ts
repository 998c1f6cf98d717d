/** A message about an error of the page, to send or to copy. */
import { fill } from '../../i18n/fill.ts';
import { element } from '../../search/dom.ts';
import { copyText } from '../../workspace/clipboard.ts';
import type { ReadingWords } from './words.ts';

const LONGEST_PASSAGE = 300;

/** What the message says before its writer completes it. */
export function reportText(words: ReadingWords, page: { title: string; address: string; passage: string }): string {
  const passage = page.passage.replaceAll(/\s+/gu, ' ').trim();
  const cut = passage.length > LONGEST_PASSAGE ? `${passage.slice(0, LONGEST_PASSAGE)}…` : passage;
  return [
    fill(words.reportPage, { title: page.title }),
    page.address,
    '',
    cut === '' ? words.reportNoPassage : fill(words.reportPassage, { passage: cut }),
    words.reportWhat,
    '',
  ].join('\n');
}

/** Where the message goes: a mail with it, the contact page, or nowhere. */
export function reportAddress(contact: string, subject: string, body: string): string | null {
  if (contact === '') return null;
  const isMail = contact.includes('@') && !contact.includes('/');
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return isMail ? `mailto:${contact}?${query}` : contact;
}

/** Opens the dialog with the message; what is selected on the page is its passage. */
export function openReport(words: ReadingWords, contact: string): void {
  const title = document.querySelector('h1')?.textContent.trim() ?? document.title;
  const address = location.origin + location.pathname;
  const field = element('textarea', { rows: '9', id: 'report-message', dir: 'auto' });
  field.value = reportText(words, { title, address, passage: String(getSelection() ?? '') });
  const status = element('p', { role: 'status', class: 'small' });
  const copy = element('button', { type: 'button', class: 'button' }, words.reportCopy);
  const close = element('button', { type: 'button', class: 'button' }, words.reportClose);
  const buttons = element('div', { class: 'buttons' }, copy, close);
  const isMail = contact.includes('@') && !contact.includes('/');
  if (contact !== '') {
    const send = element('a', { class: 'button primary', href: '#' }, isMail ? words.reportMail : words.reportOpen);
    const aim = (): void => {
      send.href = reportAddress(contact, fill(words.reportSubject, { title }), field.value) ?? '#';
    };
    aim();
    field.addEventListener('input', aim);
    buttons.prepend(send);
  }
  const dialog = element(
    'dialog',
    { class: 'report', 'aria-labelledby': 'report-title' },
    element('h2', { id: 'report-title' }, words.reportTitle),
    element('p', { class: 'small soft' }, contact === '' || !isMail ? words.reportHelpCopy : words.reportHelp),
    element('label', { for: 'report-message' }, words.reportMessage),
    field,
    status,
    buttons,
  );
  copy.addEventListener('click', () => {
    void copyText(field.value).then((copied) => {
      if (!copied) field.select();
      status.textContent = copied ? words.reportCopied : words.copyFailed;
    });
  });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  field.focus();
  field.setSelectionRange(field.value.length - 1, field.value.length - 1);
}
