/** Every element of the site, defined once. Pages work without them. */
import './copy-citation.ts';
import './reference-list.ts';
