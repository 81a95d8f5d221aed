/** Values chosen of one facet: any of them will do, and the word between them says so. */
export function alternatives(chips: readonly HTMLElement[], or: string): (HTMLElement | string)[] {
  return chips.flatMap((chip, at) => (at === 0 ? [chip] : [or, chip]));
}
