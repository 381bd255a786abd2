import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeLaunchCopy } from '@/tools/launch-copy';

it('only the copy that is launched may read the page, the build asks for nothing', async () => {
  const built = await mkdtemp(join(tmpdir(), 'ficha-'));
  const copy = join(built, '..', `${built.split(/[\\/]/).at(-1)}-copy`);
  await writeFile(join(built, 'manifest.json'), JSON.stringify({ name: 'Ficha' }));
  await makeLaunchCopy(built, copy, ['http://127.0.0.1:4747/', 'https://mail.example:8443/inbox']);
  const read = async (folder: string) =>
    JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  expect(await read(copy)).toEqual({
    name: 'Ficha',
    host_permissions: ['http://127.0.0.1/*', 'https://mail.example/*'],
  });
  expect(await read(built)).toEqual({ name: 'Ficha' });
});
