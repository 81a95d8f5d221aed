/** Where in which text a reader stopped: kept in this browser and nowhere else. */
const KEY = 'places';
/** The texts left last are remembered, no more. */
const KEPT = 50;

type Places = Readonly<Record<string, number>>;

/** The block of this page's text at which it was left. */
export function keptPlace(): number | undefined {
  return places()[location.pathname];
}

/** Remembers a block of this page's text, or that there is none to come back to. */
export function keepPlace(place: number | undefined): void {
  const { [location.pathname]: _, ...others } = places();
  const all = place === undefined ? others : { ...others, [location.pathname]: place };
  try {
    const last = Object.entries(all).slice(-KEPT);
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(last)));
  } catch {}
}

export function forgetPlaces(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {}
}

/** Storage may be forbidden, or hold what another page of the host put there. */
function places(): Places {
  try {
    return (JSON.parse(localStorage.getItem(KEY) ?? '{}') ?? {}) as Places;
  } catch {
    return {};
  }
}
