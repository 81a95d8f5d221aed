/** Checks of an article's front matter that a schema cannot make. */
import { type Article, type Finding, pagesRunBackwards } from '../../../src/bibliography/index.ts';
import { nearest } from './nearest.ts';
import type { Path, Source } from './source.ts';

export interface Surroundings {
  /** The article's own slug. */
  readonly slug: string;
  /** Slugs of the journals there are. */
  readonly journals: ReadonlySet<string>;
  /** Slugs of the articles there are. */
  readonly articles: readonly string[];
  /** Slugs of those that are drafts, which the site does not show. */
  readonly drafts: ReadonlySet<string>;
  /** ISO 8601 date of the day the check runs. */
  readonly today: string;
}

/** Everything doubtful or wrong about one article's record. */
export function checkArticle(article: Article, source: Source, around: Surroundings): Finding[] {
  const at = (path: Path): { file: string; line: number } => ({
    file: source.file,
    line: source.lineOf(path),
  });
  return [
    ...checkJournal(article, around).map((finding) => ({ ...finding, ...at(['journal']) })),
    ...checkNoticed(article, around).map((finding) => ({
      ...finding,
      ...at(['noticeOf', 'article']),
    })),
    ...checkPlaces(article).map(({ path, ...finding }) => ({ ...finding, ...at(path) })),
    ...checkDates(article, around.today).map(({ path, ...finding }) => ({
      ...finding,
      ...at(path),
    })),
    ...checkPages(article).map((finding) => ({ ...finding, ...at(['page']) })),
  ];
}

type Doubt = Finding & { path: Path };

function checkJournal({ journal }: Article, { journals }: Surroundings): Finding[] {
  if (journals.has(journal)) return [];
  const known = [...journals].slice(0, 5).join(', ');
  return [
    {
      kind: 'invalid-field',
      message: 'There is no journal of this name in content/journals',
      repair: `Add ${journal}.json there${known ? `, or name one of ${known}` : ''}`,
      text: journal,
    },
  ];
}

function checkNoticed({ noticeOf, draft }: Article, around: Surroundings): Finding[] {
  const { slug: own, articles, drafts } = around;
  if (!noticeOf) return [];
  if (articles.some((each) => each === noticeOf.article && each !== own)) {
    return drafts.has(noticeOf.article) && !draft ? [aboutDraft(noticeOf.article)] : [];
  }
  const meant = nearest(
    noticeOf.article,
    articles.filter((each) => each !== own),
  );
  const isOwn = noticeOf.article === own;
  return [
    {
      kind: 'invalid-field',
      message: isOwn
        ? 'An article cannot be a notice about itself'
        : 'There is no article of this name in content/articles',
      repair: meant ? `Did you mean ${meant}?` : 'Name the folder of the article it is about',
      text: noticeOf.article,
    },
  ];
}

function aboutDraft(text: string): Finding {
  return {
    kind: 'unsure-field',
    message: 'This is a notice about a draft, which the site does not show, so nothing leads to it',
    repair: 'Take draft: true out of that article, or leave this one a draft as well',
    text,
  };
}

function checkPlaces({ authors, affiliations }: Article): Doubt[] {
  return authors.flatMap((author, index) =>
    author.affiliations
      .map((place, position) => ({ place, position }))
      .filter(({ place }) => place > affiliations.length)
      .map(({ place, position }) => ({
        kind: 'invalid-field' as const,
        message: `Author ${index + 1} points at affiliation ${place}, but there are ${affiliations.length}`,
        repair: 'Correct the number, or add the affiliation',
        text: '',
        path: ['authors', index, 'affiliations', position],
      })),
  );
}

const dateFields = ['received', 'online', 'published'] as const;

function checkDates(article: Article, today: string): Doubt[] {
  const future = dateFields
    .filter((field) => (article[field] ?? '').slice(0, today.length) > today)
    .map((field) => dateDoubt(field, `The ${field} date lies in the future`, article[field]));
  const { received, online, published } = article;
  const first = [online, published].filter((date) => date !== undefined).sort()[0];
  const early = received && first && first < received.slice(0, first.length);
  return [
    ...future,
    ...(early
      ? [
          dateDoubt(
            'received',
            `The article was received only after it appeared (${first})`,
            received,
          ),
        ]
      : []),
  ];
}

function dateDoubt(field: string, message: string, text = ''): Doubt {
  return {
    kind: 'unsure-field',
    message,
    repair: 'Compare with the journal’s page',
    text,
    path: [field],
  };
}

function checkPages({ page }: Article): Finding[] {
  if (page === undefined || !pagesRunBackwards(page)) return [];
  return [
    {
      kind: 'unsure-field',
      message: 'The pages run backwards',
      repair: 'Compare with the journal’s page',
      text: page,
    },
  ];
}
