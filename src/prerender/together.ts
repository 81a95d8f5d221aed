/**
 * The many files beside an article's page are made, written and kept for the next build together: Astro would make each
 * of them by itself, write it twice, and copy it by itself where nothing changed. Pages are left to it: it keeps with
 * them which pictures they show. And the files come after all pages, for they need every style of the lists, which may
 * still be formatted meanwhile.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import type { Place } from './build.ts';
import { type Texts, textsGivenBy } from './given-texts.ts';
import { type LinkedStore, makeParents, openLinkedStore } from './linked-store.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];
/** Paths with one `cacheKey`: what is made of the same (see `src/site/page-keys.ts`). */
type Groups = ReadonlyMap<string, readonly Path[]>;

/** Below the project. */
const KEPT = 'node_modules/.cache/files-together';
/** Fewer files of one key are no burden to Astro. */
const FEWEST_FILES = 8;
/** What a path ends in that gives the texts of many files of its key at once (`giveTexts`). It is no file itself. */
const TOGETHER = /\.files\/?$/;

/** Makes pages and files as `usual` does; but files of which many have one key are written here, after all others. */
export function writingTogether(usual: AstroPrerenderer, place: Place): AstroPrerenderer {
  return {
    ...usual,
    getStaticPaths: async () => {
      const paths = await usual.getStaticPaths();
      const groups = groupsIn(paths);
      place.afterPages(() => writeGroups(groups, usual, place));
      const written = new Set([...groups.values()].flat());
      return paths.filter((path) => !written.has(path) && !isTogether(path));
    },
  };
}

async function writeGroups(groups: Groups, usual: AstroPrerenderer, place: Place): Promise<void> {
  const store = openLinkedStore(join(place.root, KEPT));
  for (const [key, group] of groups) await writeGroup(key, group, usual, place, store);
  store.close();
}

function groupsIn(paths: readonly Path[]): Groups {
  const files = paths.filter(({ route, cacheKey }) => route.type === 'endpoint' && cacheKey);
  const groups = Map.groupBy(files, ({ cacheKey = '' }) => cacheKey);
  return new Map([...groups].filter(([, group]) => group.length >= FEWEST_FILES));
}

function isTogether({ pathname }: Path): boolean {
  return TOGETHER.test(pathname);
}

async function writeGroup(
  key: string,
  group: readonly Path[],
  usual: AstroPrerenderer,
  { site, outDir }: Place,
  store: LinkedStore,
): Promise<void> {
  const own = group.filter((path) => !isTogether(path));
  const files = own.map(fileOf);
  if (store.restore(key, files, outDir)) return;
  makeParents(files, outDir);
  const texts = await textsTogether(group, usual, site);
  for (const [at, path] of own.entries()) {
    const file = files[at] ?? '';
    const text = texts[file] ?? new Uint8Array(await (await made(path, usual, site)).arrayBuffer());
    writeFileSync(join(outDir, file), text);
  }
  store.keep(key, files, outDir);
}

/** Those that one path of the group gives at once, by their files. */
async function textsTogether(
  group: readonly Path[],
  usual: AstroPrerenderer,
  site: URL,
): Promise<Texts> {
  const path = group.find(isTogether);
  return path === undefined ? {} : textsGivenBy(() => made(path, usual, site));
}

async function made(path: Path, usual: AstroPrerenderer, site: URL): Promise<Response> {
  const address = new URL(site.href.replace(/\/?$/, path.pathname));
  try {
    const rendered = await usual.render(new Request(address), { routeData: path.route });
    return 'response' in rendered ? rendered.response : rendered;
  } catch (cause) {
    throw new Error(`${path.pathname} could not be made: ${cause}`, { cause });
  }
}

/** Where it is written, below the folder of the build: with `trailingSlash: 'always'` some files have the slash of pages. */
function fileOf({ pathname }: Path): string {
  return pathname.replace(/\/$/, '');
}
