// Runs in the options page.
import { openIdbStore } from '@/utils/adapters/idb-store';
import { names } from '@/utils/adapters/idb-store/names';
import { packCompanies } from '@/utils/core/match';
import { PAGE_PORT, type ToPage } from '@/utils/messages';
import { millionNames } from '../million-names';

/** Keeps that many packed names. @returns one of them */
async function keepNames(count: number): Promise<string> {
  const store = await openIdbStore({}, names);
  const { at } = await store.keptNames();
  const all = [...millionNames(['Badgerworks Nine'], count)];
  await store.keepNames(packCompanies(all), at);
  store.close();
  return all.at(-1)!.names[0]!.replace(/(?<=^| )[a-z]/g, (first) => first.toUpperCase());
}

/** From the first message of a page to a sleeping worker to the place of the name in it, in milliseconds. */
function askWorker(name: string): Promise<number> {
  const from = performance.now();
  const port = chrome.runtime.connect({ name: PAGE_PORT });
  return new Promise((resolve, reject) => {
    port.onMessage.addListener((message: ToPage) => {
      if (message.type !== 'marks') return;
      const ms = performance.now() - from;
      port.disconnect();
      if (message.marks.length === 1) resolve(ms);
      else reject(new Error(`“${name}” was not found.`));
    });
    port.postMessage({ type: 'begin', fresh: true });
    port.postMessage({ type: 'read', batch: 1, page: { text: `from ${name} today`, links: [] } });
  });
}

export interface Asleep {
  keepNames: typeof keepNames;
  askWorker: typeof askWorker;
}

declare global {
  interface Window {
    asleep: Asleep;
  }
}
window.asleep = { keepNames, askWorker };
