import { archiveEnd, archiveHead, archiveLine } from '../../core/formats/archive';
import { tables } from '../../core/tables';
import type { Store, World } from '../ports';
import type { FileSink, Steering, TransferStore } from './ports';

const PART = 500;

/**
 * Writes every record with its stamps, deleted ones and sample data included, so that a store made of
 * it is this one. Reads part by part: what is changed meanwhile is in the archive as it was or is.
 * @returns how many records there are, `undefined` where it was stopped
 */
export async function writeArchive(
  store: Pick<Store, 'count'>,
  transfer: TransferStore,
  world: World,
  sink: FileSink,
  { onPart, stopped }: Steering,
): Promise<number | undefined> {
  const counts = await Promise.all(tables.map((table) => store.count(table)));
  const expected = Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );
  let written = 0;
  sink.write(`${archiveHead(world.now())}\n`);
  for (const table of tables) {
    let last: string | undefined;
    do {
      if (stopped()) return undefined;
      const part = await transfer.rows(table, last, PART);
      sink.write(part.rows.map((row) => `${archiveLine(table, row)}\n`).join(''));
      written += part.rows.length;
      onPart(Math.min(1, written / expected));
      last = part.last;
    } while (last !== undefined);
  }
  sink.write(`${archiveEnd(written)}\n`);
  return written;
}
