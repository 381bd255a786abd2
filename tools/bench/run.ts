import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importing } from './importing/importing';
import { lookup } from './lookup/lookup';
import { marking } from './marking';
import { opening } from './opening/opening';
import { scanning } from './scanning/scanning';
import { typing } from './typing/typing';
import { waking } from './waking/waking';

/**
 * Everything `npm run bench` measures; each prints its own table. Named parts are measured alone;
 * `--activities 100000` and `--accounts 100000` make a smaller store than the million the goals are set
 * for, `--rows 10000` a smaller file to import, and `--folder x` keeps it for a second run.
 */
const parts = {
  import: (folder: string) => importing(folder, Number(values.rows)),
  lookup: () => lookup(),
  marking: (folder: string) => marking(folder),
  opening: (folder: string) => opening(folder, activities),
  scanning: () => scanning(),
  typing: (folder: string) => typing(folder, Number(values.accounts)),
  waking: () => waking(),
};
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    accounts: { type: 'string', default: '1000000' },
    activities: { type: 'string', default: '1000000' },
    folder: { type: 'string' },
    rows: { type: 'string', default: '100000' },
  },
});
const activities = Number(values.activities);
const wanted = Object.keys(parts).filter(
  (name) => positionals.length === 0 || positionals.includes(name),
) as (keyof typeof parts)[];
const folder = values.folder ?? (await mkdtemp(join(tmpdir(), 'ficha-bench-')));
try {
  for (const name of wanted) await parts[name](folder);
} finally {
  if (!values.folder) await rm(folder, { recursive: true, force: true });
}
