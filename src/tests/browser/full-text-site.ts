import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { openSite, siteAddress } from '../../../scripts/lib/static-site.ts';
import { ROOT } from '../dist.ts';
import { copyProject } from '../project-copy.ts';

/** Addresses of the two texts in `tests/fixtures/full-text`: a long one with numbers, a short one by author and year. */
export const LONG = 'articles/long-text/';
export const SHORT = 'articles/author-date/';

/** The site with these texts beside its own, built afresh, for an address, for the file's tests. */
export function fullTextSite(address = 'http://localhost:4321/'): ReturnType<typeof openSite> {
  const project = copyProject();
  after(project.remove);
  const fixtures = join(ROOT, 'src/tests/fixtures/full-text');
  cpSync(fixtures, join(project.folder, 'content'), { recursive: true });
  project.build({ SITE_URL: address });
  return openSite(join(project.folder, 'dist'), siteAddress({ SITE_URL: address }).base);
}
