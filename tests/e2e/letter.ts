import { until } from '@/tools/until';
import type { Letter } from '@/utils/core/detect/letter';
import type { CardPanel } from './card';
import type { Ficha } from './ficha';

/** Nobody clicks as fast as a program: by then Ficha knows which message is open in front. */
export async function letterToldBy(ficha: Ficha, address: string): Promise<Letter> {
  return until(
    async () => (await lettersInFront(ficha)).find(({ from }) => from.includes(`email:${address}`)),
    `Nothing was told of a message by ${address}.`,
  );
}

/** What was told of the frames of the tab in front. */
export function lettersInFront(ficha: Ficha): Promise<Letter[]> {
  return ficha.options.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    const stored = await chrome.storage.session.get(null);
    return Object.entries(stored).flatMap(([name, { letter }]) =>
      name.startsWith(`page:${tab?.id}:`) && letter ? [letter] : [],
    );
  });
}

/** What the extension's own pages have. */
declare const chrome: {
  storage: { session: { get(keys: null): Promise<Record<string, { letter?: Letter }>> } };
  tabs: { query(of: { active: true }): Promise<{ id: number }[]> };
};

export async function listsInOrder(panel: CardPanel, texts: string[]): Promise<void> {
  let shown = '';
  const inOrder = async () => {
    shown = await panel.text();
    const places = texts.map((text) => shown.indexOf(text));
    return places.every((place, i) => place >= 0 && place > (places[i - 1] ?? -1));
  };
  await until(inOrder, `The panel does not list ${texts.join(', ')} in this order.`).catch(
    (error) => {
      throw new Error(`${error.message} It shows:\n${shown}`);
    },
  );
}
