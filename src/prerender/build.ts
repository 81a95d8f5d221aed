/** How the build makes pages. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';

/** Where a build reads and writes, what it makes, and where its pages will stand. */
export interface Place {
  /** Folder of the project. */
  readonly root: string;
  /** Folder of the built files. */
  readonly outDir: string;
  /** Address of the first page. */
  readonly site: URL;
  /** What pages and files are made from: known before `getStaticPaths` gives what each makes. */
  readonly routes: readonly RouteData[];
  /** Has something done once all pages are made, after what was put off before it. */
  readonly afterPages: (work: () => Promise<void>) => void;
}

/** Makes pages as `usual` does, but for some. */
export type Prerendering = (usual: AstroPrerenderer, place: Place) => AstroPrerenderer;

/** An Astro integration: the ways to make pages, each around the one before it. Astro itself takes but one. */
export function prerendering(...ways: readonly Prerendering[]): AstroIntegration {
  let place: Place | undefined;
  const routes: RouteData[] = [];
  const putOff: (() => Promise<void>)[] = [];
  return {
    name: 'prerendering',
    hooks: {
      'astro:config:done': ({ config }) => {
        place = {
          root: fileURLToPath(config.root),
          outDir: fileURLToPath(config.outDir),
          site: new URL(config.base, config.site ?? 'http://localhost'),
          routes,
          afterPages: (work) => putOff.push(work),
        };
      },
      'astro:build:setup': ({ pages, target }) => {
        if (target === 'server') routes.push(...[...pages.values()].map(({ route }) => route));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => {
          if (place === undefined) throw new Error('Astro did not say where this build writes.');
          const known = place;
          return ways.reduce((inner, way) => way(inner, known), usual);
        });
      },
      'astro:build:generated': async () => {
        for (const work of putOff) await work();
      },
    },
  };
}
