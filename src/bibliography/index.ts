/** The one door of the bibliography: whatever another folder may use is exported here. */
export * from './article.ts';
export * from './compare.ts';
export * from './dates.ts';
export * from './document-types.ts';
export * from './export/index.ts';
export { type Loss, lossesOf } from './export/losses.ts';
export * from './finding.ts';
export type { Entry } from './format/entry.ts';
export * from './format/formatter.ts';
export type { CitedReference, Mark } from './format/marks.ts';
export { nameKey, romanise } from './format/order.ts';
export * from './format/styles.ts';
export * from './ids.ts';
export * from './language.ts';
export * from './names.ts';
export * from './pages.ts';
export * from './parse/index.ts';
export * from './reference.ts';
