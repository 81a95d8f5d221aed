import { setFlagsFromString } from 'node:v8';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import { rehypePlugins, remarkPlugins } from './src/markdown/index.ts';
import { offline } from './src/offline/build.ts';
import { savedPages } from './src/offline/saved/build.ts';
import { prerendering } from './src/prerender/build.ts';
import { earlyLists } from './src/prerender/early-lists.ts';
import { keepingMdx } from './src/prerender/kept-mdx.ts';
import { writingTogether } from './src/prerender/together.ts';
import { searchIndex } from './src/search/indexer.ts';
import { filesInDev } from './src/site/files-in-dev.ts';

// Else V8 looks for what is needed no more only once it has several times what is, and a whole journal takes gigabytes.
setFlagsFromString('--heap-growing-percent=50');

const { SITE_URL = 'http://localhost:4321/' } = process.env;
const { origin, pathname } = new URL(SITE_URL);
const reading = offline();
const lists = earlyLists();
const search = searchIndex(lists.formatted);

export default defineConfig({
  site: origin,
  base: pathname,
  trailingSlash: 'always',
  // Pages are made one by one, but none waits until another is written.
  build: { inlineStylesheets: 'always', concurrency: 8 },
  markdown: {
    syntaxHighlight: false,
    // Smart punctuation would rewrite the quotation marks of printed references.
    processor: keepingMdx(
      unified({
        gfm: false,
        smartypants: false,
        remarkPlugins: [remarkGfm, remarkMath, ...remarkPlugins],
        rehypePlugins,
      }),
    ),
  },
  // Pages are saved, and files hashed, while the index is still being made. The worker comes last: its build is a hash
  // of all that was made.
  integrations: [
    mdx(),
    filesInDev(),
    lists.integration,
    prerendering(search.handOver, writingTogether, lists.waiting),
    savedPages(),
    reading.ahead,
    search.integration,
    reading.integration,
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "font-src 'none'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        // No script makes markup or code out of strings.
        "require-trusted-types-for 'script'",
      ],
      // Pagefind compiles its index reader from WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  // Pages that show what they showed in the build before are taken from there: see src/site/page-keys.ts.
  experimental: { incrementalBuild: true },
  devToolbar: { enabled: false },
  vite: {
    build: {
      // Scripts are files of their own: the page itself stays small, and they are fetched once.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks MDX modules with a directive of its own, which the bundler warns of for each article.
        onwarn: (warning, report) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || report(warning),
      },
    },
  },
});
