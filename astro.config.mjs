import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';

const { SITE_URL = 'http://localhost:4321/' } = process.env;
const { origin, pathname } = new URL(SITE_URL);

export default defineConfig({
  site: origin,
  base: pathname,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  markdown: {
    syntaxHighlight: false,
    // Smart punctuation would rewrite the quotation marks of printed references.
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm] }),
  },
  integrations: [mdx()],
  devToolbar: { enabled: false },
});
