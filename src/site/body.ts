/** An article's body as the markdown pipeline made it. */
import { render } from 'astro:content';
import type { PlainText } from '../markdown/plain-text.ts';
import type { ArticleRecord } from './content.ts';

/** The body as a component. */
export async function bodyOf({ entry }: ArticleRecord) {
  return (await render(entry)).Content;
}

/** The body's words. */
export async function plainTextOf({ entry }: ArticleRecord): Promise<PlainText> {
  const { remarkPluginFrontmatter } = await render(entry);
  const { abstract, text } = remarkPluginFrontmatter as Partial<PlainText>;
  return { abstract: abstract ?? [], text: text ?? [] };
}
