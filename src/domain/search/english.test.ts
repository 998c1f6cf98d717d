import { describe, expect, it } from 'vitest';
import { british, englishStem } from './english.ts';

describe('englishStem', () => {
  it.each([
    ['expect', 'expects', 'expected', 'expecting'],
    ['define', 'defines', 'defined', 'defining'],
    ['company', 'companies'],
    ['service', 'services'],
    ['journey', 'journeys'],
    ['churn', 'churned', 'churning'],
    ['plan', 'planned', 'planning', 'plans'],
    ['class', 'classes'],
    ['apply', 'applied', 'applies'],
    ['organise', 'organising', 'organize', 'organized'],
  ])('is the same for %s and its forms', (word, ...forms) => {
    expect(forms.map(englishStem)).toEqual(forms.map(() => englishStem(word)));
  });

  it.each(['process', 'focus', 'analysis', 'bring', 'need', 'feed', 'cx', 'b2b', 'نقشه'])('leaves %s whole', (word) => {
    expect(englishStem(word)).toBe(word);
  });
});

describe('british', () => {
  it.each([
    ['organization', 'organisation'],
    ['personalize', 'personalise'],
    ['analyzing', 'analysing'],
    ['behavior', 'behaviour'],
    ['neighbors', 'neighbours'],
    ['center', 'centre'],
    ['program', 'programme'],
    ['catalogs', 'catalogues'],
    ['modeling', 'modelling'],
    ['channeled', 'channelled'],
    ['fulfillment', 'fulfilment'],
  ])('spells %s as %s', (american, spelled) => {
    expect(british(american)).toBe(spelled);
  });

  it.each([
    'size',
    'resizing',
    'prize',
    'seize',
    'organisation',
    'centre',
    'programme',
    'laboratory',
    'skill',
    'color2',
  ])('leaves %s', (word) => {
    expect(british(word === 'color2' ? 'colour' : word)).toBeNull();
  });
});
