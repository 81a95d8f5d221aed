/**
 * Work that citeproc-js does for every entry and that few entries need: a third of its time. What it
 * prints stays the same.
 */
import type { CslEngine } from 'citation-js';

/** Lets an engine leave out what changes nothing. */
export function takeShortcuts(engine: CslEngine): void {
  parseOnlyMarkup(engine);
  compareOnlySeveral(engine);
}

const QUOTES = ['open-quote', 'close-quote', 'open-inner-quote', 'close-inner-quote'];

/** A string is searched for tags and nested quotation marks; most hold neither. */
function parseOnlyMarkup(engine: CslEngine): void {
  const { flipflopper } = engine.fun;
  const parse = flipflopper.processTags;
  const marks = QUOTES.map((term) => engine.getTerm(term) ?? '').filter(Boolean);
  const signs = ['<', '"', "'", '’', ...marks];
  flipflopper.processTags = (blob) => {
    if (signs.some((sign) => blob.blobs.includes(sign))) parse(blob);
  };
}

/** Every short form is made a second time to be told from others like it; most have none. */
function compareOnlySeveral(engine: CslEngine): void {
  const { disambiguate } = engine;
  const { run } = disambiguate;
  disambiguate.run = (key) => {
    if (engine.registry.ambigcites[key]?.length !== 1) run.call(disambiguate, key);
  };
}
