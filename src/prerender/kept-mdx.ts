/** Texts in MDX kept compiled from one build to the next: compiling a journal's takes longer than all else that is kept. */
import type { MarkdownProcessor } from '@astrojs/markdown-remark';
import { makersOfPages } from '../bibliography/kept/digests.ts';
import { digest, openStore } from '../bibliography/kept/store.ts';

const FOLDER = 'node_modules/.cache/compiled-texts';

type MakeRenderer = NonNullable<MarkdownProcessor['createMdxRenderer']>;
type Renderer = Awaited<ReturnType<MakeRenderer>>;

/**
 * A processor of markdown for Astro's settings (`markdown.processor`) that compiles no text of MDX twice: what it makes
 * depends on the text, its front matter, its place and all that makes pages, and on nothing else.
 */
export function keepingMdx<Options extends object>(
  processor: MarkdownProcessor<Options>,
): MarkdownProcessor<Options> {
  const { createMdxRenderer: make } = processor;
  if (make === undefined) return processor;
  return {
    ...processor,
    createMdxRenderer: async (...settings) => {
      return keeping(await make(...settings), JSON.stringify(settings));
    },
  };
}

function keeping(renderer: Renderer, settings: string): Renderer {
  const store = openStore(
    FOLDER,
    digest(JSON.stringify([process.version, settings, makersOfPages()])),
  );
  return {
    process: async (...text) => {
      const name = digest(JSON.stringify(text));
      const before = store.read(name);
      if (before !== undefined) return JSON.parse(before);
      const made = await renderer.process(...text);
      store.write(name, JSON.stringify(made));
      return made;
    },
  };
}
