import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { ROOT } from '../paths';

/** A module of ours with all it imports, as one script that a page can run. */
export async function bundled(file: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      lib: { entry: join(ROOT, file), formats: ['iife'], name: 'bundled' },
    },
  })) as Rollup.RollupOutput[];
  return result[0]!.output[0].code;
}
