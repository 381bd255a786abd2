import { expect, it } from 'vitest';
import { type Finding, judged } from '@/tools/store-lint';

const ANDROID: Finding = {
  code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
  description: 'no "browser_specific_settings.gecko.data_collection_permissions" before 142',
  file: 'manifest.json',
};
const PREACT: Finding = {
  code: 'UNSAFE_VAR_ASSIGNMENT',
  description: 'Unsafe assignment to innerHTML',
  file: 'chunks/x.js',
  line: 1,
  column: 8,
  excerpt: 'n.innerHTML=f.__html),r.__k=[]',
};

it('what stands in a library and is known passes', () => {
  expect(judged([PREACT, ANDROID])).toEqual([]);
});

it('the same warning about another line is named with its place', () => {
  const ours = { ...PREACT, line: 3, excerpt: 'box.innerHTML=text' };
  expect(judged([PREACT, ANDROID, ours])).toEqual([
    'UNSAFE_VAR_ASSIGNMENT chunks/x.js:3:8\n  Unsafe assignment to innerHTML\n  box.innerHTML=text',
  ]);
});

it('a second copy of the library is not allowed', () => {
  expect(judged([PREACT, ANDROID, { ...PREACT, file: 'peek.js' }])).toHaveLength(1);
});

it('an allowance that nothing needs any more is to go', () => {
  expect(judged([ANDROID])).toEqual(['UNSAFE_VAR_ASSIGNMENT is allowed and no longer found']);
});
