/** The markdown pipeline of articles and of the guide, in the order its plugins must run. */
import { remarkCitations } from './citations.ts';
import { rehypeFootnotes } from './footnotes.ts';
import { rehypeHeadingIds } from './heading-ids.ts';
import { remarkKeptText } from './kept-text.ts';
import { rehypeLanguages } from './languages.ts';
import { remarkMathML } from './math.ts';
import { remarkNumbered } from './numbered.ts';
import { remarkParts } from './parts.ts';
import { rehypePictures } from './pictures.ts';
import { remarkPlainMatter } from './plain-matter.ts';
import { remarkPlainText } from './plain-text.ts';
import { rehypeReachable } from './reachable.ts';
import { rehypeUnbroken } from './unbroken.ts';

/**
 * After remark-gfm and remark-math. What is no plain matter is refused before elements of our own come in;
 * plain text is taken once citations are out of it, the text as a tree once its formulas are MathML; parts come last.
 */
export const remarkPlugins = [
  remarkPlainMatter,
  remarkCitations,
  remarkNumbered,
  remarkPlainText,
  remarkMathML,
  remarkKeptText,
  remarkParts,
];

export const rehypePlugins = [
  rehypeHeadingIds,
  rehypeFootnotes,
  rehypeReachable,
  rehypePictures,
  rehypeUnbroken,
  rehypeLanguages,
];
