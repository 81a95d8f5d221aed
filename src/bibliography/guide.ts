/** What the front matter of a page of the guide holds: `content/guide/<slug>/{en,zh}.mdx`. */
import { z } from 'zod';
import { styles } from './format/styles.ts';

export const guideSchema = z.strictObject({
  title: z.string().trim().min(1),
  language: z.enum(['en', 'zh']),
  /** Place among the pages of the guide. */
  order: z.number(),
  /** Id of the citation style its references and marks are in. */
  style: z.enum(styles.map(({ id }) => id)).default('gbt7714-2015-numeric'),
});
