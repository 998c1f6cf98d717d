/** The articles that there are to be, by section and in their order: what others may name before it is written. */
import type { sections } from '../../src/schemas/article.ts';

export const plan: Readonly<Record<(typeof sections)[number], readonly string[]>> = {
  foundations: ['definition', 'neighbours', 'history', 'definitions', 'does-cx-pay'],
  strategy: ['three-stages', 'eight-elements', 'maturity', 'expectations', 'finance'],
  journey: [
    'before-first-contact',
    'fourteen-cues',
    'journey-map',
    'touchpoints',
    'priority-matrix',
    'gap-analysis',
    'peak-end',
  ],
  omnichannel: ['omnichannel', 'charlotte', 'context-3rs', 'choosing-software', 'data-privacy'],
  service: ['nine-factors', 'faq-bots', 'service-recovery'],
  measurement: ['metrics', 'voice-of-customer', 'scales'],
  people: ['employee-experience', 'culture', 'governance', 'trainers-kit'],
  settings: ['retail-model', 'small-business', 'trends'],
};

export const plannedSlugs: readonly string[] = Object.values(plan).flat();

/** What of some slugs is no article, now or ever. */
export const unplanned = (slugs: readonly string[]): readonly string[] =>
  slugs.map((slug) => slug.replace(/#.*$/u, '')).filter((slug) => !plannedSlugs.includes(slug));

/** What stands more than once in a list. */
export const repeated = (list: readonly string[]): readonly string[] =>
  list.filter((one, index) => list.indexOf(one) !== index);
