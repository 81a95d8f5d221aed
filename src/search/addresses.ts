/** Addresses of pages as they are found, however they are copied or printed. Pure. */

const BEFORE = /^(?:https?:\/\/)?(?:www\.)?/iu;

/** What tells one address from another: without scheme, `www.`, the place on the page and a last slash; in characters. */
export function plainAddress(address: string): string {
  const [page = ''] = address.replace(BEFORE, '').split('#');
  return inCharacters(page.replace(/\/$/u, ''));
}

function inCharacters(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
