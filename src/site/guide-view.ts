/** The pages of the guide: in each language, citing real works through the same machinery as articles do. */
import { getCollection, getEntry } from 'astro:content';
import { type Locale, languageTag, locales } from '../i18n/index.ts';
import { type Body, readBody } from './body.ts';
import { pathTo } from './paths.ts';
import { type ReferenceView, referenceViews } from './reference-view.ts';

export interface GuideLink {
  readonly title: string;
  readonly path: string;
}

export interface GuideView extends GuideLink {
  readonly locale: Locale;
  readonly slug: string;
  readonly lang: string;
  readonly paths: Readonly<Record<Locale, string>>;
  readonly references: readonly ReferenceView[];
  /** All pages of the guide, this one among them. */
  readonly pages: readonly GuideLink[];
  readonly body: Body;
}

/** The guide's pages in one language, in their order. */
export async function guideViews(locale: Locale): Promise<readonly GuideView[]> {
  const entries = await inOrder(locale);
  const pages = entries.map(linkTo);
  return Promise.all(entries.map((entry) => guideView(entry, pages)));
}

/** Their titles and addresses. */
export async function guideLinks(locale: Locale): Promise<readonly GuideLink[]> {
  return (await inOrder(locale)).map(linkTo);
}

type GuideEntry = Awaited<ReturnType<typeof getCollection<'guide'>>>[number];

async function inOrder(locale: Locale): Promise<readonly GuideEntry[]> {
  const entries = await getCollection('guide', ({ data }) => data.language === locale);
  return entries.toSorted((a, b) => a.data.order - b.data.order);
}

function linkTo({ id, data }: GuideEntry): GuideLink {
  return { title: data.title, path: pathTo.guide(data.language, slugOf(id)) };
}

async function guideView(entry: GuideEntry, pages: readonly GuideLink[]): Promise<GuideView> {
  const { title, language, style } = entry.data;
  const slug = slugOf(entry.id);
  const references = (await getEntry('guideReferences', slug))?.data.references ?? [];
  return {
    locale: language,
    slug,
    title,
    lang: languageTag[language],
    path: pathTo.guide(language, slug),
    paths: { en: pathTo.guide('en', slug), zh: pathTo.guide('zh', slug) },
    references: referenceViews(references, style),
    pages,
    body: await readBody(entry, { references, style, language }, language),
  };
}

/** `reading/zh` → `reading` */
function slugOf(id: string): string {
  return id.split('/')[0] ?? id;
}

/** Slugs of the guide's pages. */
export async function guideSlugs(): Promise<readonly string[]> {
  const entries = await getCollection('guide', ({ data }) => data.language === locales[0]);
  return entries.map(({ id }) => slugOf(id)).toSorted();
}
