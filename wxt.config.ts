import { defineConfig } from 'wxt';
import { joinWorker } from './tools/worker-file';
import { SENT_KINDS } from './utils/core/sync/sent-kinds';

/** What finds companies in texts; without what other pages need too. */
const READING =
  /utils\/core\/(?:detect\/(?:companies|(?:known|unknown)-name|name-|unspaced|common|small|signature|shown-name|numbers|mailto)|match\/(?:build-|company|fold|legal|packed|phrase|name-|rare|spell|word|writing))/;

/**
 * Nothing newer is used without a fallback. Chromium has `light-dark()` since 123 and `anchor()` since
 * 125; Firefox highlights on pages, and the manifest's word about data collection, since 140.
 */
const OLDEST = { chromium: '125', firefox: '140' };

/** What speaks with pages, for the worker and the panel. */
const SITES =
  /utils\/(?:core\/(?:site|match\/together)|adapters\/(?:corrections|mark-sites|messenger|off-sites|page-matches|side-panel|site-list|sites))\.ts/;

/** Small things that every page with the store reads with; apart they cost more than they weigh. */
const READS =
  /utils\/(?:core\/(?:activity-kinds|order|places)|adapters\/idb-store\/(?:newest|rows))\.ts/;

/** What every page stands in. */
const PAGE =
  /utils\/adapters\/(?:chosen-look|look|page-locale|settings)\.ts|components\/(?:ErrorBoundary|ErrorLine|ErrorNotice|Notice|Root|Skeleton|Toasts|late|toast|use-action|use-live|text\/text)\.(?:tsx?|module\.css)|icons\/(?:triangle-alert|x)\.(?:m?js)/;

/** The library of tables could fetch one from an address. Ficha reads files alone and sends nothing. */
const withoutRequests = {
  name: 'without-requests',
  transform: (code: string, id: string) =>
    id.includes('/papaparse/')
      ? code.replace(/new XMLHttpRequest(?:\(\))?/, 'undefined')
      : undefined,
};

/**
 * Firefox opens its menus File and History with Alt and `F` or `S`, with Shift too, and an extension
 * never hears of it. `L` and `N` are letters of no menu there, in English or in Spanish.
 */
function keysIn(browser: string) {
  return browser === 'firefox'
    ? { lookUp: 'Alt+Shift+L', addSelection: 'Alt+Shift+N' }
    : { lookUp: 'Alt+Shift+F', addSelection: 'Alt+Shift+S' };
}

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
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    omnibox: { keyword: 'ficha' },
    // Of these the browser's own page changes the keys; `_execute_action` is the lookup.
    commands: {
      _execute_action: { suggested_key: { default: keysIn(browser).lookUp } },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_openPanel__',
      },
      'add-selection': {
        suggested_key: { default: keysIn(browser).addSelection },
        description: '__MSG_addSelection__',
      },
    },
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: {
      default_title: '__MSG_lookUp__',
      ...(browser === 'firefox' && { default_area: 'navbar' }),
    },
    ...(browser === 'firefox' ? {} : { minimum_chrome_version: OLDEST.chromium }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'ficha@ficha.example',
          strict_min_version: `${OLDEST.firefox}.0`,
          // Asked for by whoever connects to a team server; nothing is sent anywhere else.
          data_collection_permissions: { required: ['none'], optional: [...SENT_KINDS] },
        },
      },
    }),
  }),
  // What Firefox's reviewers need to build their copy, and no more.
  zip: { excludeSources: ['tests/**', 'docs/**', 'server/**', '*.log'] },
  hooks: {
    // Not for Firefox: its background page does load code late, which shares modules with the rest.
    'build:done': async ({ config }) => {
      if (config.command === 'build' && config.browser !== 'firefox')
        await joinWorker(config.outDir);
    },
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
            { name: 'reads', test: READS },
          ],
        },
      });
    },
  },
  vite: ({ browser }) => ({
    worker: { plugins: () => [withoutRequests] },
    // Rolldown copies a constant string to every place it is used: the public-suffix list stood in
    // the worker three times, 66 kB of it gzipped.
    build: {
      rolldownOptions: { optimization: { inlineConst: false } },
      // Everything comes from the same disk: fetching code ahead gains nothing and costs a kilobyte.
      modulePreload: false,
      // For older ones `light-dark()` would be rewritten into what follows the system alone, and no choice
      // of a theme could change it.
      target: browser === 'firefox' ? `firefox${OLDEST.firefox}` : `chrome${OLDEST.chromium}`,
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
});
