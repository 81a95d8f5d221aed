import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import {
  articleSchema,
  guideSchema,
  journalSchema,
  listedReferenceSchema,
} from './bibliography/index.ts';
import { referenceFiles } from './site/reference-loader.ts';
import { settingsSchema } from './site/settings-schema.ts';

const referenceList = z.object({ references: z.array(listedReferenceSchema) });

export const collections = {
  articles: defineCollection({
    loader: glob({
      base: 'content/articles',
      pattern: '*/index.mdx',
      // The default id is lower-cased; ours is the folder's name as it stands.
      generateId: ({ entry }) => entry.replace(/\/index\.mdx$/, ''),
    }),
    schema: articleSchema,
  }),
  references: defineCollection({
    loader: referenceFiles('content/articles/', 'references'),
    schema: referenceList,
  }),
  related: defineCollection({
    loader: referenceFiles('content/articles/', 'related'),
    schema: referenceList,
  }),
  journals: defineCollection({
    loader: glob({ base: 'content/journals', pattern: '*.json' }),
    schema: journalSchema,
  }),
  guide: defineCollection({
    loader: glob({
      base: 'content/guide',
      pattern: '*/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: guideSchema,
  }),
  guideReferences: defineCollection({
    loader: referenceFiles('content/guide/', 'references'),
    schema: referenceList,
  }),
  settings: defineCollection({
    loader: glob({ base: 'content', pattern: 'site.json' }),
    schema: settingsSchema,
  }),
};
