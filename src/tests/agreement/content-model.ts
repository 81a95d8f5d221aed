import type { XmlElement } from './xml-tree.ts';

const compiled = new Map<string, RegExp>();

/** A content model, `a? (b | c)*`, as a pattern of names, each with a space behind it. */
function patternOf(model: string): RegExp {
  const known = compiled.get(model);
  if (known) return known;
  const source = model
    .replace(/[\w:-]+/g, (name) => `(?:${name} )`)
    .replaceAll(/\((?!\?:)/g, '(?:')
    .replaceAll(/(?<!\w) | (?!\))/g, '');
  const pattern = new RegExp(`^(?:${source})$`);
  compiled.set(model, pattern);
  return pattern;
}

/** Where a tree departs from the models of its elements; what stands within MathML is another standard's. */
export function misplaced(
  element: XmlElement,
  models: Readonly<Record<string, string>>,
  path = '',
): readonly string[] {
  const { name, children } = element;
  if (name === 'mml:math') return [];
  const here = `${path}/${name}`;
  const model = models[name];
  if (model === undefined) return [`${here} is no element that has a place`];
  const names = children.map((child) => `${child.name} `).join('');
  const own = patternOf(model).test(names) ? [] : [`${here} holds ${names}against ${model}`];
  return [...own, ...children.flatMap((child) => misplaced(child, models, here))];
}
