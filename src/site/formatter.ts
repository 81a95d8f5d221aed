/** The one formatter of the build. */
import { openFormatter } from '../bibliography/kept/formatter.ts';

export const formatter = openFormatter(process.cwd());
