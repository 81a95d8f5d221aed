/** Nodes of MDX made by hand: elements with fixed attributes and attributes read from the page's own `props`. */
import type { Expression, Program } from 'estree';
import type { BlockContent, PhrasingContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** `props.cites[3]` is the path `['cites', 3]`. */
export type PropsPath = readonly (string | number)[];
type Attributes = Readonly<Record<string, string | PropsPath | undefined>>;

/** An element in the run of a text. */
export function inline(
  name: string,
  attributes: Attributes,
  children: readonly PhrasingContent[] = [],
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: toAttributes(attributes),
    children: [...children],
  };
}

/** An element that is a block of its own. */
export function block(
  name: string,
  attributes: Attributes,
  children: readonly (BlockContent | PhrasingContent)[] = [],
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: toAttributes(attributes),
    children: children as BlockContent[],
  };
}

function toAttributes(attributes: Attributes): MdxJsxAttribute[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const isText = typeof value === 'string';
    return [{ type: 'mdxJsxAttribute' as const, name, value: isText ? value : fromProps(value) }];
  });
}

function fromProps(path: PropsPath): NonNullable<MdxJsxAttribute['value']> {
  const value = ['props', ...path].map((part, index) =>
    index ? `[${JSON.stringify(part)}]` : part,
  );
  return {
    type: 'mdxJsxAttributeValueExpression',
    value: value.join(''),
    data: { estree: program(path) },
  };
}

function program(path: PropsPath): Program {
  const expression = path.reduce<Expression>(
    (object, part) => ({
      type: 'MemberExpression',
      object,
      property: { type: 'Literal', value: part },
      computed: true,
      optional: false,
    }),
    { type: 'Identifier', name: 'props' },
  );
  return {
    type: 'Program',
    sourceType: 'module',
    body: [{ type: 'ExpressionStatement', expression }],
  };
}
