/** What a full text gets: previews of its citations, the way back from the list, its contents. Loaded only where one is. */
import { foldContents } from './fold-contents.ts';
import { followText } from './follow.ts';
import { previewCitations } from './preview.ts';
import { offerToReadOn } from './read-on.ts';
import { offerWayBack } from './way-back.ts';

previewCitations();
offerWayBack();
offerToReadOn();
followText();
foldContents();
