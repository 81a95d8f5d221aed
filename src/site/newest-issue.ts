/** The newest issue of those that are listed newest first; where no article is in one yet, what is online before any. */
export function newestIssue<View extends { readonly isIssue: boolean }>(
  views: readonly View[],
): View | undefined {
  return views.find(({ isIssue }) => isIssue) ?? views[0];
}
