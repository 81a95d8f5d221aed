/** What a full text gets: previews of its citations and the way back from the list. Loaded only where one is. */
import { followText } from './follow.ts';
import { previewCitations } from './preview.ts';
import { offerWayBack } from './way-back.ts';

previewCitations();
offerWayBack();
followText();
