/** What the sentence over the landscape of a reference list speaks of. */
export interface GlanceFacts {
  readonly count: number;
  readonly first?: number | undefined;
  readonly last?: number | undefined;
  readonly core?: { readonly from: number; readonly to: number } | undefined;
  readonly journalCount: number;
  readonly journals: readonly { readonly name: string }[];
}

export function span({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? `${from}` : `${from}–${to}`;
}
