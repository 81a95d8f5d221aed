/** The elements of a page saved as one file: all that need nothing but the page itself. */
import './copy-citation.ts';
import './contents.ts';
import './keys-help.ts';
import './reader-settings.ts';
import './reference-list.ts';

if (document.querySelector('.cite, .toc summary')) void import('./reading/index.ts');
