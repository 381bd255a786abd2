import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';

/** Files of a zip by their path in it. */
export type Contents = ReadonlyMap<string, Buffer>;

export async function contentsOf(zip: string): Promise<Contents> {
  const { files } = await JSZip.loadAsync(await readFile(zip));
  const entries = Object.values(files).filter(({ dir }) => !dir);
  return new Map(
    await Promise.all(
      entries.map(async (one) => [one.name, await one.async('nodebuffer')] as const),
    ),
  );
}
