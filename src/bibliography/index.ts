/** The one door of the bibliography: whatever another folder may use is exported here. */
export * from './article.ts';
export * from './finding.ts';
export * from './reference.ts';
