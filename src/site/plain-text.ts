import { render } from 'astro:content';
import type { PlainText } from '../markdown/plain-text.ts';
import type { ArticleRecord } from './content.ts';

/** An article's words, as the markdown pipeline left them. */
export async function plainTextOf({ entry }: ArticleRecord): Promise<PlainText> {
  const { remarkPluginFrontmatter } = await render(entry);
  const { abstract, text } = remarkPluginFrontmatter as Partial<PlainText>;
  return { abstract: abstract ?? [], text: text ?? [] };
}
