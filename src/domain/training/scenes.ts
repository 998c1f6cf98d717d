import type { ActivityKind } from './model.ts';

/** What a card of an activity is called, as far as cards belong together. */
interface Titled {
  readonly title: string;
}

/** Cards that are shown at once: the parts of a role play, the choices of one step. */
export interface Scene<Card> {
  /** What the titles of its cards begin with; empty for a card that stands by itself. */
  readonly name: string;
  readonly cards: readonly { readonly card: Card; readonly part: string }[];
}

/** What stands between the name of a scene and the part in it, in either language. */
const SEPARATOR = /\s*[,،·]\s*(?=[^,،·]*$)/u;

/**
 * Takes cards together that follow one another and whose titles are the same up to the last comma or middle dot:
 * "Scene 1, café · Customer" and "Scene 1, café · Observer" are one scene with two parts.
 */
export function scenesOf<Card extends Titled>(cards: readonly Card[]): readonly Scene<Card>[] {
  const scenes: { name: string; cards: { card: Card; part: string }[] }[] = [];
  for (const card of cards) {
    const [name = '', part] = card.title.split(SEPARATOR);
    const last = scenes.at(-1);
    if (part === undefined) scenes.push({ name: '', cards: [{ card, part: card.title }] });
    else if (last !== undefined && last.name !== '' && last.name === name) last.cards.push({ card, part });
    else scenes.push({ name, cards: [{ card, part }] });
  }
  return scenes;
}

/** The cards of an activity as they are shown one after the other: only parts and choices are shown together. */
export function shownTogether<Card extends Titled>(kind: ActivityKind, cards: readonly Card[]): readonly Scene<Card>[] {
  return kind === 'roleplay' || kind === 'dialogue'
    ? scenesOf(cards)
    : cards.map((card) => ({ name: '', cards: [{ card, part: card.title }] }));
}
