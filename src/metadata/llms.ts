/** The site for readers that are language models (https://llmstxt.org): what is here, and each article as data. */
import type { ArticleMeta } from '../site/article-meta.ts';
import type { Guide } from '../site/llms.ts';
import { spokenName } from './names.ts';

export function llmsText({ title, summary, home, articles }: Guide): string {
  const entries = articles.map(({ meta, files }) =>
    [
      `- [${inBrackets(meta.title.text)}](${meta.url}): ${about(meta)}`,
      ...files.map(({ name, url }) => `  - [${name}](${url})`),
    ].join('\n'),
  );
  return `# ${oneLine(title)}\n\n> ${summary}\n\n${home}\n\n## Articles\n\n${entries.join('\n')}\n`;
}

function about({ authors, journal, facts }: ArticleMeta): string {
  const { published, online, volume = '', issue, page } = facts;
  const number = `${volume}${issue ? `(${issue})` : ''}`;
  const names = authors.map(({ name }) => spokenName(name)).join(', ');
  const where = [journal.text, (published ?? online)?.slice(0, 4), number, page];
  return oneLine([names, where.filter(Boolean).join(', ')].filter(Boolean).join('. '));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function inBrackets(text: string): string {
  return oneLine(text).replace(/[[\]\\]/g, '\\$&');
}
