import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildIfStale } from '@/tools/build';

const built = await buildIfStale('chromium');

/** One import too many brings the public-suffix list along, ten times as much. */
it.each([
  ['letter', 9_000],
  ['message', 6_000],
  ['clicked', 1_000],
  ['facts', 4_000],
  ['peek', 11_000],
])('the script “%s”, which is put into frames when it is needed, stays small', (name, most) => {
  expect(gzipSync(readFileSync(join(built, `${name}.js`))).length).toBeLessThanOrEqual(most);
});
