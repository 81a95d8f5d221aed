/** Every element of the site, defined once. Pages work without them. */
import './copy-citation.ts';
import './keys-help.ts';
import './reference-list.ts';
import './share-article.ts';
import './search-box.ts';
