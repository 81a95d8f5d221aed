import assert from 'node:assert/strict';
import { test } from 'node:test';
import { misplaced } from './agreement/content-model.ts';
import { JATS_MODELS } from './agreement/jats-models.ts';
import { parseXml } from './agreement/xml-tree.ts';

for (const [source, place] of [
  ['<name><surname>A</surname><given-names>B</given-names></name>', ''],
  ['<name><given-names>B</given-names><surname>A</surname></name>', '/name holds'],
  ['<name/>', '/name holds'],
  ['<fn><label>1</label><p/><list/></fn>', '/fn holds'],
  ['<list><list-item><p/><list><list-item><p/></list-item></list></list-item></list>', ''],
  ['<permissions><license/><copyright-year>2020</copyright-year></permissions>', '/permissions'],
  ['<history><date><year>2020</year><day>1</day></date></history>', '/history/date holds'],
  ['<p>A <b>word</b></p>', '/p/b is no element'],
  ['<disp-formula><tex-math>x</tex-math></disp-formula>', ''],
] as const) {
  test(`the order of elements is ${place ? 'refused' : 'taken'}: ${source}`, () => {
    const found = misplaced(parseXml(source), JATS_MODELS);
    assert.equal(
      found.some((each) => each.startsWith(place || '/')),
      place !== '',
      found.join(),
    );
  });
}
