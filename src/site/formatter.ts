/** The one formatter of the build. */

import { readCslResources } from '../bibliography/csl/resources.ts';
import { createFormatter } from '../bibliography/index.ts';

export const formatter = createFormatter(readCslResources(process.cwd()));
