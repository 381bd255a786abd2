import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '@/tools/until';
import type { Ficha } from './ficha';

/** Where the browser puts what it downloads. */
export interface Downloads {
  folder: string;
  /** The next file with such an ending, whole; it is removed from the folder unless kept. */
  next(ending: string): Promise<{ name: string; text: string }>;
}

export async function catchDownloads(ficha: Ficha): Promise<Downloads> {
  const folder = mkdtempSync(join(tmpdir(), 'ficha-files-'));
  const browser = await ficha.browser.target().createCDPSession();
  await browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  return {
    folder,
    next: async (ending) => {
      // While it comes it has another ending, and its name is held by an empty file.
      const isWhole = (file: string) =>
        file.endsWith(ending) && statSync(join(folder, file)).size > 0;
      const name = await until(
        async () => readdirSync(folder).find(isWhole),
        `No ${ending} file came.`,
      );
      const text = readFileSync(join(folder, name), 'utf8');
      rmSync(join(folder, name));
      return { name, text };
    },
  };
}
