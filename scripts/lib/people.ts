/** The authors of a page as an article's record has them: names in each language, places, addresses. */
import type { ArticleInput, Finding } from '../../src/bibliography/index.ts';
import { familyDoubts, nameInLanguages } from './author-names.ts';
import type { ArticlePage } from './page/article-page.ts';
import type { PageAuthor } from './page/byline.ts';
import { findEmails } from './page/fields.ts';
import type { Language } from './page/lines.ts';

export type Author = NonNullable<ArticleInput['authors']>[number];

/** Authors and doubts; where two languages name a different number of people, the main language counts. */
export function readAuthors(
  page: ArticlePage,
  main: Language,
): { authors: Author[]; findings: Finding[] } {
  const other: Language = main === 'en' ? 'zh' : 'en';
  const own = page.authors[main] ?? page.authors[other] ?? [];
  const twin = page.authors[main] ? page.authors[other] : undefined;
  const paired = twin?.length === own.length ? twin : undefined;
  const findings = twin && !paired ? [unpairedFinding(own.length, twin.length)] : [];
  const authors = own.map((author, index) => {
    const names = nameInLanguages(author.printed, paired?.[index]?.printed);
    if (!paired) findings.push(...familyDoubts(author.printed));
    const places = readPlaces(author, page, findings);
    return {
      name: names,
      ...(places.length > 0 ? { affiliations: places } : {}),
      ...contactOf(author, paired?.[index], page, own.length),
    };
  });
  return { authors, findings: findings.map((finding) => ({ ...finding, line: page.bylineLine })) };
}

/** Marks → 1-based places in the list of affiliations. */
function readPlaces(author: PageAuthor, page: ArticlePage, findings: Finding[]): number[] {
  const list = page.affiliations.en ?? page.affiliations.zh ?? [];
  if (list.length === 0) return [];
  if (author.marks.length === 0 && list.length === 1) return [1];
  const places = author.marks.map(
    (mark) => 1 + list.findIndex((affiliation) => affiliation.mark === mark),
  );
  if (places.length === 0 || places.includes(0)) findings.push(placeFinding(author, list.length));
  return [...new Set(places.filter((place) => place > 0))];
}

function placeFinding(author: PageAuthor, count: number): Finding {
  const mark = author.marks.join(', ');
  return {
    kind: 'unsure-author',
    message:
      mark === ''
        ? `Nothing tells at which of the ${count} affiliations this author works`
        : `This author points at affiliation ${mark}, which is not among the ${count} on the page`,
    repair: 'Set affiliations of this author in index.mdx',
    text: author.printed,
  };
}

/** `Youlin GENG` in the byline may be `GENG Youlin` where the page says who to write to. */
function bothWays(name: string): string[] {
  const words = name.split(' ');
  return words.length === 2 ? [name, words.reverse().join(' ')] : [name];
}

/** An address belongs to the author whose name stands before it, or to the only one it can belong to. */
function contactOf(
  author: PageAuthor,
  twin: PageAuthor | undefined,
  page: ArticlePage,
  count: number,
): Pick<Author, 'email' | 'corresponding'> {
  const names = [author.printed, twin?.printed].flatMap((name) =>
    name === undefined ? [] : bothWays(name),
  );
  const mine = page.contacts.filter((text) => names.some((name) => text.includes(name)));
  const after = mine.map((text) =>
    text.slice(Math.max(...names.map((name) => text.indexOf(name)))),
  );
  const email =
    findEmails(after.join(' '))[0] ??
    (count === 1 ? findEmails(page.contacts.join(' '))[0] : undefined);
  const corresponding = author.corresponding || twin?.corresponding === true;
  return { ...(email ? { email } : {}), ...(corresponding ? { corresponding } : {}) };
}

function unpairedFinding(own: number, twin: number): Finding {
  return {
    kind: 'unsure-author',
    message: `The page names ${own} authors in one language and ${twin} in the other, so their names were not paired`,
    repair: 'Add the other language’s names in index.mdx',
    text: '',
  };
}
