import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { coverage } from './coverage.ts';

const [WIDTH, HEIGHT] = [40, 30];
const corner = fc.tuple(
  fc.double({ min: 0, max: WIDTH - 1, noNaN: true }),
  fc.double({ min: 0, max: HEIGHT - 1, noNaN: true }),
);

function taken(...polygons: readonly (readonly number[])[]): number {
  const shapes = coverage(WIDTH, HEIGHT);
  for (const polygon of polygons) shapes.add(polygon);
  let sum = 0;
  shapes.take((_, covered) => {
    sum += covered;
  });
  shapes.take(() => assert.fail('Something is still covered.'));
  return sum;
}

test('a triangle covers as much as its area, wherever its corners lie', () => {
  fc.assert(
    fc.property(corner, corner, corner, (a, b, c) => {
      const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
      // Pixels of which next to nothing is covered are left out.
      assert.ok(Math.abs(taken([...a, ...b, ...c]) - area) < 0.35, `${area}`);
    }),
  );
});

test('what two shapes cover together is covered once', () => {
  const square = [3, 3, 13, 3, 13, 13, 3, 13];
  assert.ok(Math.abs(taken(square, square) - 100) < 1e-3);
  assert.ok(Math.abs(taken(square, [8, 3, 18, 3, 18, 13, 8, 13]) - 150) < 1e-3);
});

test('a hole, drawn the other way round, is not covered', () => {
  const covered = taken([3, 3, 13, 3, 13, 13, 3, 13], [5, 5, 5, 9, 9, 9, 9, 5]);
  assert.ok(Math.abs(covered - 84) < 1e-3);
});
