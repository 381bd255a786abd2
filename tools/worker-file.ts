import { basename, join } from 'node:path';
import { build, type Plugin } from 'vite';

const WORKER = 'background.js';

/**
 * What a service worker can never do: what was cut off for pages to load late stays where it is, and the
 * import goes on failing as it did.
 */
const lateStays: Plugin = {
  name: 'late-stays',
  resolveDynamicImport: (path) =>
    typeof path === 'string' ? { id: `./chunks/${basename(path)}`, external: true } : undefined,
};

/**
 * Puts the built worker and all that it imports into one file. Chromium fetches what modules import
 * level by level each time a worker wakes: with forty files that took longer than all the rest.
 * @param built folder of the built extension
 */
export async function joinWorker(built: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [lateStays],
    build: {
      outDir: built,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      target: 'esnext',
      lib: { entry: join(built, WORKER), formats: ['es'], fileName: () => WORKER },
      rolldownOptions: {
        optimization: { inlineConst: false },
        output: { codeSplitting: false, minify: true },
      },
    },
  });
}
