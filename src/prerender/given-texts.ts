/**
 * Texts of many files, from what Astro renders to what writes them. As a response they would become bytes and texts
 * again, at the cost of a tenth of a build of many articles; so they go by a channel that Node knows by its name.
 */
import { channel } from 'node:diagnostics_channel';

/** Texts of files by their paths from the site's base: `/articles/<slug>/references.bib`. */
export type Texts = Readonly<Record<string, string>>;

const GIVEN = channel('files-together:given');

/** Gives texts to whoever is rendering this. */
export function giveTexts(texts: Texts): void {
  GIVEN.publish(texts);
}

/** The texts that are given while something is rendered, one thing at a time; none where none are. */
export async function textsGivenBy(render: () => Promise<unknown>): Promise<Texts> {
  let given: Texts = {};
  const take = (texts: unknown): void => {
    given = texts as Texts;
  };
  GIVEN.subscribe(take);
  try {
    await render();
    return given;
  } finally {
    GIVEN.unsubscribe(take);
  }
}
