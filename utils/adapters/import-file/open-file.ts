import type { OpenedFile } from '../../app/import/ports';
import { AppError } from '../../core/error';
import { formatOfText, isBinary } from '../../core/formats/file-format';
import { firstBytes } from './byte-parts';
import { encodingOf, startOf } from './file-text';
import { openTable } from './table-opening';

const START = 16 * 1024;

/**
 * What a chosen file is, by what stands in it.
 * @throws AppError `bad-file` where it is nothing that can be imported, `store-failed` where it cannot be read
 */
export async function openFile(file: File): Promise<OpenedFile> {
  if (isBinary(await firstBytes(file, 16))) throw new AppError('bad-file', 'no text');
  const start = await startOf(file, await encodingOf(file), START);
  const format = formatOfText(start, file.name);
  if (!format) throw new AppError('bad-file', file.size === 0 ? 'empty' : 'unknown');
  return format === 'csv' ? openTable(file) : { format };
}
