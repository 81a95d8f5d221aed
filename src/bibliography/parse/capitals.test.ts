import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inPublisherCase, inTitleCase, withCapitalsOf } from './capitals.ts';

test('a title in capitals has those of its abbreviation', () => {
  const titles = [
    ['J. Wet Feet', 'JOURNAL OF WET FEET', 'Journal of Wet Feet'],
    ['IEEE Access', 'IEEE ACCESS', 'IEEE Access'],
    ['PLoS One', 'PLOS ONE', 'PLoS One'],
    [
      'Proc. Natl. Acad. Sci. U. S. A.',
      'PROCEEDINGS OF THE NATIONAL ACADEMY OF SCIENCES OF THE UNITED STATES OF AMERICA',
      'Proceedings of the National Academy of Sciences of the United States of America',
    ],
    ['Energy Build.', 'ENERGY AND BUILDINGS', 'Energy and Buildings'],
  ] as const;
  for (const [abbreviation, title, expected] of titles)
    assert.equal(withCapitalsOf(abbreviation, title), expected);
});

test('where nothing tells, a title stays as it is', () => {
  assert.equal(withCapitalsOf('', 'IEEE ACCESS'), 'IEEE ACCESS');
  assert.equal(withCapitalsOf('Ieee Access', 'IEEE Access'), 'IEEE Access');
});

test('places in capitals are names again', () => {
  assert.equal(inTitleCase('NEW YORK'), 'New York');
  assert.equal(inTitleCase('St. Louis'), 'St. Louis');
});

test('publishers in capitals are names again, but for those that are letters', () => {
  const names = [
    ['SPRINGER', 'Springer'],
    ['PERGAMON-ELSEVIER SCIENCE LTD', 'Pergamon-Elsevier Science Ltd'],
    [
      'IEEE-INST ELECTRICAL ELECTRONICS ENGINEERS INC',
      'IEEE-Inst Electrical Electronics Engineers Inc',
    ],
    ['BMC', 'BMC'],
    ['IOP PUBLISHING LTD', 'IOP Publishing Ltd'],
    ['CHIN ACAD OF SCIENCES', 'Chin Acad of Sciences'],
    ['Science Press', 'Science Press'],
  ] as const;
  for (const [printed, expected] of names) assert.equal(inPublisherCase(printed), expected);
});
