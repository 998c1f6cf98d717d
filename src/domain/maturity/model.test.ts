import { describe, expect, it } from 'vitest';
import { allItems, disciplineOf, itemsOfDiscipline, itemsOfMode, levelAbove } from './model.ts';
import { MODEL } from './testKit.ts';

describe('items', () => {
  it('come in model order, all of them', () => {
    const items = allItems(MODEL);
    expect(items).toHaveLength(24);
    expect(items.slice(0, 5)).toEqual([
      'strategy.definition',
      'strategy.owner',
      'strategy.priorities',
      'strategy.review',
      'understanding.expectations',
    ]);
    expect(itemsOfMode(MODEL, 'full')).toEqual(items);
  });

  it('are two of each discipline in quick mode', () => {
    expect(itemsOfMode(MODEL, 'quick')).toEqual([
      'strategy.definition',
      'strategy.review',
      'understanding.expectations',
      'understanding.listening',
      'design.journey-map',
      'design.channels',
      'delivery.recovery',
      'delivery.self-service',
      'measurement.metrics',
      'measurement.position',
      'culture.training',
      'culture.authority',
    ]);
  });

  it('of one discipline', () => {
    const discipline = {
      id: 'd',
      items: [
        { id: 'd.a', quick: false },
        { id: 'd.b', quick: true },
      ],
    };
    expect(itemsOfDiscipline(discipline, 'full')).toEqual(['d.a', 'd.b']);
    expect(itemsOfDiscipline(discipline, 'quick')).toEqual(['d.b']);
  });
});

describe('disciplineOf', () => {
  it('finds the discipline of an item', () => {
    expect(disciplineOf(MODEL, 'strategy.definition')).toBe('strategy');
    expect(disciplineOf(MODEL, 'culture.recognition')).toBe('culture');
  });

  it('is null for what the model does not have', () => {
    expect(disciplineOf(MODEL, 'strategy.nothing')).toBeNull();
    expect(disciplineOf(MODEL, 'constructor')).toBeNull();
  });
});

describe('levelAbove', () => {
  it('goes up to 5 and no further', () => {
    expect(levelAbove(1)).toBe(2);
    expect(levelAbove(4)).toBe(5);
    expect(levelAbove(5)).toBeNull();
  });
});
