import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { assertNone } from './assert-none.ts';
import { checkBrowserReach } from './boundaries/browser-reach.ts';
import { layers } from './boundaries/house.ts';
import { browser, LONG_FILES, pure, TOP_LEVEL } from './boundaries/house-limits.ts';
import {
  checkLengths,
  checkMachineTraces,
  checkTopLevel,
  checkTypesKept,
} from './boundaries/house-rules.ts';
import { checkLayers } from './boundaries/layers.ts';
import { checkPurity } from './boundaries/purity.ts';
import { describeViolation, readTree, type Violation } from './boundaries/tree.ts';

const root = resolve(import.meta.dirname, '../..');
const tree = readTree(root);
const traces = [
  /(?<![\w./:-])\/(?:home|Users|root|work|tmp)\/[\w.-]+/,
  /\b[A-Z]:\\Users\b/,
  /\bregistry\.(?:npmjs|yarnpkg|npmmirror)\b/,
  new RegExp(RegExp.escape(`${root}/`)),
  new RegExp(RegExp.escape(`${homedir()}/.`)),
];

function assertKept(violations: readonly Violation[]): void {
  assertNone(violations.map(describeViolation));
}

test('every file imports only what its part of the house may import', () => {
  assertKept(checkLayers(tree, layers));
});

test('nothing from npm and nothing of the core is reachable from a script in a page', () => {
  assertKept(checkBrowserReach(tree, browser));
});

test('the core, its neighbours and search records depend on their arguments only', () => {
  assertKept(checkPurity(tree, pure));
});

test('no file is longer than 200 lines', () => {
  assertKept(checkLengths(tree, LONG_FILES));
});

test('types are nowhere switched off', () => {
  assertKept(checkTypesKept(tree));
});

test('no file names a path of one machine or a registry', () => {
  assertKept(checkMachineTraces(tree, traces));
});

test('the top level holds the names of the house, dot-files and nothing else', () => {
  assertKept(checkTopLevel(tree, TOP_LEVEL));
});
