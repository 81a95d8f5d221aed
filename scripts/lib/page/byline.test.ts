import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bylineScore, readByline } from './byline.ts';

function described(line: string): string[] {
  return readByline(line).map(({ printed, marks, corresponding }) =>
    [printed, ...marks, ...(corresponding ? ['*'] : [])].join(' '),
  );
}

const bylines: [line: string, authors: string[]][] = [
  ['XU Xuanguo1, WANG Manman1, HAN Xudong2   ', ['XU Xuanguo 1', 'WANG Manman 1', 'HAN Xudong 2']],
  ['ZHANG San1, 2, LI Si2,*, WANG Wu1,3,*()', ['ZHANG San 1 2', 'LI Si 2 *', 'WANG Wu 1 3 *']],
  ['徐选国¹，王曼曼¹,²，韩旭冬²', ['徐选国 1', '王曼曼 1 2', '韩旭冬 2']],
  ['徐选国1 王曼曼1 韩旭冬2', ['徐选国 1', '王曼曼 1', '韩旭冬 2']],
  ['张  帆1，欧阳明月1', ['张帆 1', '欧阳明月 1']],
  ['张三a,b, 李四b', ['张三 a b', '李四 b']],
  ['John A. Smith1 and Mary O’Neill2', ['John A. Smith 1', 'Mary O’Neill 2']],
  ['王思斌', ['王思斌']],
  ['WANG Sibin', ['WANG Sibin']],
  ['ZHAO Wenyao G.1', ['ZHAO Wenyao G. 1']],
];

for (const [line, authors] of bylines) {
  test(`the byline “${line}” names its authors with their marks`, () => {
    assert.deepEqual(described(line), authors);
    assert.ok(bylineScore(line) > 0);
  });
}

test('titles, affiliations and sentences are no bylines', () => {
  const lines = [
    'Policy Innovation and Diffusion Mechanism for the Construction of Social Work Stations',
    '基于23份政策文本的质性分析',
    '1. School of Law, Jiangnan University, Wuxi, 214122, China',
    'Received:2022-06-18 Online:2022-11-15',
    '江南大学法学院，江苏无锡，214122',
  ];
  for (const line of lines) assert.equal(bylineScore(line), 0, line);
});
