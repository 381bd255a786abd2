import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marking } from './marking';

/** Everything `npm run bench` measures; each prints its own table. */
const folder = await mkdtemp(join(tmpdir(), 'ficha-bench-'));
try {
  await marking(folder);
} finally {
  await rm(folder, { recursive: true, force: true });
}
