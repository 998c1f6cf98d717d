/** The values that a text in MDX gives to a figure, so that the same figure can be shown elsewhere. */
import { Parser } from 'acorn';
import jsx from 'acorn-jsx';

/** What can be written down: JSON, and nothing that has to be run. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

interface Node {
  readonly type: string;
}

const parser = Parser.extend(jsx());

class NotWritten extends Error {}

function isNode(value: unknown): value is Node & Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function nodeAt(value: unknown): Node & Readonly<Record<string, unknown>> {
  if (!isNode(value)) throw new NotWritten('nothing where a value should be');
  return value;
}

function listAt(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The name of an attribute or of a property. */
function nameOf(value: unknown): string {
  const node = nodeAt(value);
  const name = node['name'] ?? node['value'];
  if (typeof name !== 'string') throw new NotWritten(`a name in the form of ${node.type}`);
  return name;
}

function valueOf(some: unknown): Value {
  const node = nodeAt(some);
  switch (node.type) {
    case 'Literal': {
      const { value } = node;
      if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value as Value;
      break;
    }
    case 'JSXExpressionContainer':
      return valueOf(node['expression']);
    case 'ArrayExpression':
      return listAt(node['elements']).map(valueOf);
    case 'ObjectExpression':
      return Object.fromEntries(
        listAt(node['properties']).map((part) => {
          const property = nodeAt(part);
          if (property.type !== 'Property' || property['computed'] === true) throw new NotWritten(property.type);
          return [nameOf(property['key']), valueOf(property['value'])];
        }),
      );
    case 'UnaryExpression': {
      const value = valueOf(node['argument']);
      if (node['operator'] === '-' && typeof value === 'number') return -value;
      break;
    }
    case 'TemplateLiteral': {
      const [only, ...more] = listAt(node['quasis']);
      // the parts of a template are nodes of their own kind, with their text in `value.cooked`
      if (more.length === 0) return cooked(nodeAt(only)['value']);
      break;
    }
  }
  throw new NotWritten(`${node.type} is no plain value`);
}

/** The text of a template without places to fill in. */
function cooked(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'cooked' in value && typeof value.cooked === 'string') {
    return value.cooked;
  }
  throw new NotWritten('a template that is no text');
}

/**
 * The element that begins a text and closes itself. What follows it is Markdown, which the parser must not see: it is
 * given what ends at the first `/>`, at the second one, and so on.
 */
function elementAtStart(text: string): unknown {
  for (let end = text.indexOf('/>'); end !== -1; end = text.indexOf('/>', end + 1)) {
    try {
      return parser.parseExpressionAt(text.slice(0, end + 2), 0, { ecmaVersion: 'latest' });
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  throw new NotWritten('it has no end that can be found');
}

/**
 * The props with which a text uses a component for the first time; undefined if it does not use it.
 * @param file named in faults
 * @throws Error naming the file, if a prop is anything but plain values
 */
export function propsIn(text: string, component: string, file: string): Readonly<Record<string, Value>> | undefined {
  const start = new RegExp(`<${component}[\\s/>]`, 'u').exec(text)?.index;
  if (start === undefined) return undefined;
  try {
    const element = nodeAt(elementAtStart(text.slice(start)));
    const attributes = listAt(nodeAt(element['openingElement'])['attributes']);
    return Object.fromEntries(
      attributes.map((part) => {
        const attribute = nodeAt(part);
        if (attribute.type !== 'JSXAttribute') throw new NotWritten(attribute.type);
        const { value } = attribute;
        return [nameOf(attribute['name']), value === null ? true : valueOf(value)];
      }),
    );
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    throw new Error(`${file}: the values of <${component}> cannot be read: ${error.message}`, { cause: error });
  }
}
