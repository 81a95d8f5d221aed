/** A JSX runtime that prints HTML, so that a compiled text can be read as what it becomes. */

/** HTML, apart from text that is still to be escaped. */
class Html extends String {}

type Props = Readonly<Record<string, unknown>>;
type Component = (props: Props) => unknown;

const VOID = new Set(['br', 'hr', 'img', 'input']);

export const Fragment: Component = ({ children }) => new Html(print(children));

export function jsx(type: string | Component, { children, ...attributes }: Props): unknown {
  if (typeof type === 'function') return type({ ...attributes, children });
  const named = Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined || value === false) return [];
    return ` ${name}${value === true ? '' : `="${escaped(String(value))}"`}`;
  });
  const open = `<${type}${named.join('')}>`;
  return new Html(VOID.has(type) ? open : `${open}${print(children)}</${type}>`);
}

function print(children: unknown): string {
  if (Array.isArray(children)) return children.map(print).join('');
  if (children instanceof Html) return children.toString();
  return children === undefined || children === null ? '' : escaped(String(children));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
