import { defineConfig } from 'wxt';

/** What finds companies in texts; without what other pages need too. */
const READING =
  /utils\/core\/(?:detect\/(?:companies|(?:known|unknown)-name|name-|unspaced|common|small|signature|shown-name|numbers|mailto)|match\/(?:build-|company|fold|grown|legal|packed|phrase|name-|rare|spell|word|writing))/;

/** What speaks with pages, for the worker and the panel. */
const SITES =
  /utils\/(?:core\/(?:site|match\/together)|adapters\/(?:corrections|mark-sites|messenger|page-matches|side-panel|sites))\.ts/;

/** What every page stands in. */
const PAGE =
  /components\/(?:ErrorBoundary|ErrorNotice|Notice|Root|Skeleton|Toasts|toast)\.(?:tsx?|module\.css)/;

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => ({
    name: 'Ficha',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'activeTab',
      'scripting',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: {
      default_title: '__MSG_openPanel__',
      ...(browser === 'firefox' && { default_area: 'navbar' }),
    },
    ...(browser === 'firefox' ? {} : { minimum_chrome_version: '125' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'ficha@ficha.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    // The worker reads texts with the same code as the sheet of "Add to account", which comes late. Cut
    // by who else uses which bit of it, that code would make the worker a kilobyte longer. The same goes
    // for what each further page shares a bit of.
    'vite:build:extendConfig': (entries, config) => {
      if (!entries.some(({ name }) => name === 'background')) return;
      const options = config.build!.rolldownOptions!;
      options.preserveEntrySignatures = 'allow-extension';
      Object.assign(options.output!, {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'reading', test: READING },
            { name: 'sites', test: SITES },
            { name: 'page', test: PAGE },
          ],
        },
      });
    },
  },
  vite: () => ({
    // Rolldown copies a constant string to every place it is used: the public-suffix list stood in
    // the worker three times, 66 kB of it gzipped.
    build: {
      // The oldest browsers that take Ficha. For older ones `light-dark()` would be rewritten into what
      // follows the system alone, and no choice of a theme could change it.
      cssTarget: ['chrome125', 'firefox140'],
      rolldownOptions: { optimization: { inlineConst: false } },
      // Everything comes from the same disk: fetching code ahead gains nothing and costs a kilobyte.
      modulePreload: false,
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
});
