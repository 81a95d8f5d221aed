/** How the build makes pages. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';

/** Where a build reads and writes, and where its pages will stand. */
export interface Place {
  /** Folder of the project. */
  readonly root: string;
  /** Folder of the built files. */
  readonly outDir: string;
  /** Address of the first page. */
  readonly site: URL;
}

/** Makes pages as `usual` does, but for some. */
export type Prerendering = (usual: AstroPrerenderer, place: Place) => AstroPrerenderer;

/** An Astro integration: the ways to make pages, each around the one before it. Astro itself takes but one. */
export function prerendering(...ways: readonly Prerendering[]): AstroIntegration {
  let place: Place | undefined;
  return {
    name: 'prerendering',
    hooks: {
      'astro:config:done': ({ config }) => {
        place = {
          root: fileURLToPath(config.root),
          outDir: fileURLToPath(config.outDir),
          site: new URL(config.base, config.site ?? 'http://localhost'),
        };
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) =>
          ways.reduce((inner, way) => (place ? way(inner, place) : inner), usual),
        );
      },
    },
  };
}
