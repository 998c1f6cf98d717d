import { describe, expect, it } from 'vitest';
import { propsIn } from './figureProps.ts';

describe('the values of a figure in a text', () => {
  it('are read as they are written', () => {
    const text = `import Some from '@figures/Some.astro';

Text with {braces} and \`<Some\` in words.

<Some
  title="a «b»"
  shown
  scores={[1, -2, 3.5]}
  rows={[{ name: 'one', 'own-key': "two", deep: { yes: true, none: null } }]}
  plain={\`text\`}
/>

<Some title="second" />`;
    expect(propsIn(text.replace('`<Some`', ''), 'Some', 'x.mdx')).toEqual({
      title: 'a «b»',
      shown: true,
      scores: [1, -2, 3.5],
      rows: [{ name: 'one', 'own-key': 'two', deep: { yes: true, none: null } }],
      plain: 'text',
    });
  });

  it('are those of this component and of no other whose name begins alike', () => {
    expect(propsIn('<SomeOther a="1" />\n<Some a="2" />', 'Some', 'x.mdx')).toEqual({ a: '2' });
    expect(propsIn('<SomeOther a="1" />', 'Some', 'x.mdx')).toBeUndefined();
  });

  it.each([
    '<Some a={b} />',
    '<Some {...b} />',
    '<Some a={1 + 1} />',
    '<Some a={f()} />',
    '<Some a={`${b}`} />',
    '<Some a={[1,} />',
  ])('that have to be run are refused, with the file: %s', (text) => {
    expect(() => propsIn(text, 'Some', 'content/articles/x/fa.mdx')).toThrow(
      'content/articles/x/fa.mdx: the values of <Some>',
    );
  });
});
