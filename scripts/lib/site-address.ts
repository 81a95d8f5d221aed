/** The address that a site is built for: `SITE_URL`. */
import { Refusal } from './refusal.ts';

const EXAMPLE = 'SITE_URL=https://example.org/reader/ npm run build';

/** Refuses what is given and is no address of a site: every link would be made of it. None may be given. */
export function refuseAddress(address: string | undefined): void {
  if (address === undefined) return;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) {
    throw new Refusal(
      `SITE_URL is “${address}”, which is no address: write it whole, like ${EXAMPLE}`,
    );
  }
  const { search, hash } = new URL(address);
  if (search + hash !== '') {
    throw new Refusal(
      `SITE_URL ends in “${search}${hash}”, which no folder has in its address: leave that out, like ${EXAMPLE}`,
    );
  }
}
