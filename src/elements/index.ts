/** Every element of the site, defined once. Pages work without them. */
import './copy-citation.ts';
import './contents.ts';
import './keys-help.ts';
import './offline.ts';
import './reader-settings.ts';
import './reference-list.ts';
import './share-article.ts';
import './search-box.ts';
import './switch-language.ts';

if (document.querySelector('.cite, .toc summary')) void import('./reading/index.ts');
if (document.querySelector('kept-pages')) void import('./kept-pages.ts');
