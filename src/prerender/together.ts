/**
 * The many files beside an article's page are made, written and kept for the next build together: Astro would write
 * each of them twice, and copy each by itself where nothing changed. Pages are left to it: it keeps with them which
 * pictures they show.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import type { Place } from './build.ts';
import { type LinkedStore, makeParents, openLinkedStore } from './linked-store.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];
/** Paths with one `cacheKey`: what is made of the same (see `src/site/page-keys.ts`). */
type Groups = ReadonlyMap<string, readonly Path[]>;

/** Below the project. */
const KEPT = 'node_modules/.cache/files-together';
/** Fewer files of one key are no burden to Astro. */
const FEWEST_FILES = 8;

/** Makes pages and files as `usual` does; but files of which many have one key are written here, before all others. */
export function writingTogether(usual: AstroPrerenderer, place: Place): AstroPrerenderer {
  return {
    ...usual,
    getStaticPaths: async () => {
      const paths = await usual.getStaticPaths();
      const groups = groupsIn(paths);
      const store = openLinkedStore(join(place.root, KEPT));
      await writeGroups(groups, usual, place, store);
      store.close();
      const together = new Set([...groups.values()].flat());
      return paths.filter((path) => !together.has(path));
    },
  };
}

function groupsIn(paths: readonly Path[]): Groups {
  const files = paths.filter(({ route, cacheKey }) => route.type === 'endpoint' && cacheKey);
  const groups = Map.groupBy(files, ({ cacheKey = '' }) => cacheKey);
  return new Map([...groups].filter(([, group]) => group.length >= FEWEST_FILES));
}

/** While the files of one key are written, those of the next are made. */
async function writeGroups(
  groups: Groups,
  usual: AstroPrerenderer,
  place: Place,
  store: LinkedStore,
): Promise<void> {
  let written = Promise.resolve();
  for (const [key, group] of groups) {
    const files = group.map(fileOf);
    if (store.restore(key, files, place.outDir)) continue;
    const contents = await makeFiles(group, usual, place);
    await written;
    written = writeFiles(files, contents, place.outDir).then(() =>
      store.keep(key, files, place.outDir),
    );
    // Told when the next files are made.
    written.catch(() => undefined);
  }
  await written;
}

async function makeFiles(
  group: readonly Path[],
  usual: AstroPrerenderer,
  { site }: Place,
): Promise<readonly Uint8Array[]> {
  const contents: Uint8Array[] = [];
  for (const path of group) contents.push(await makeFile(path, usual, site));
  return contents;
}

async function makeFile(path: Path, usual: AstroPrerenderer, site: URL): Promise<Uint8Array> {
  const address = new URL(site.href.replace(/\/?$/, path.pathname));
  try {
    const made = await usual.render(new Request(address), { routeData: path.route });
    const response = 'response' in made ? made.response : made;
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new Error(`${path.pathname} could not be made: ${cause}`, { cause });
  }
}

async function writeFiles(
  files: readonly string[],
  contents: readonly Uint8Array[],
  folder: string,
): Promise<void> {
  makeParents(files, folder);
  const writes = files.map((file, at) => writeFile(join(folder, file), contents[at] ?? ''));
  await Promise.all(writes);
}

/** Where it is written, below the folder of the build: with `trailingSlash: 'always'` some files have the slash of pages. */
function fileOf({ pathname }: Path): string {
  return pathname.replace(/\/$/, '');
}
