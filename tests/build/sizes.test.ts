import { expect, it } from 'vitest';
import { buildIfStale } from '@/tools/build';
import { sizesOf } from '@/tools/sizes';

const sizes = sizesOf(await buildIfStale('chromium'));

it.each(sizes.map((size) => [size.name, size] as const))('%s loads no more than its budget', (_, {
  bytes,
  budget,
}) => {
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(budget);
});

it('every context is weighed', () => {
  expect(sizes.map(({ name }) => name)).toEqual([
    'content script',
    'worker',
    'duplicates.html',
    'import.html',
    'options.html',
    'popup.html',
    'print.html',
    'sidepanel.html',
    'welcome.html',
  ]);
});
