// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { type Popup, PopupContext } from '@/components/popup/popup';
import { useItems } from '@/components/popup/use-items';
import type { AccountLine } from '@/utils/app/account-line';
import type { Store } from '@/utils/app/ports';
import { deleting } from '../contracts/records';
import { smallCrm } from './small-crm';

let store: Store;
/** Whom the search finds, whatever is typed: by name alone, as from the search file. */
let found: AccountLine[];
/** For which texts it was read what a further digit asks for. */
let ahead: string[];
const readAhead = async (text: string) => void ahead.push(text);
/** Reading accounts goes on after it. */
let reading: Promise<void> | undefined;

beforeEach(async () => {
  store = await smallCrm();
  reading = undefined;
  ahead = [];
  found = [];
  for (const id of ['jane', 'globex']) {
    const { kind, name, ...account } = (await store.get('account', id))!;
    found.push({ id: account.id, kind, name });
  }
  onTestFinished(cleanup);
});

/** @returns lets it go on */
function holdReading(): () => void {
  let goOn = () => {};
  reading = new Promise((resolve) => {
    goOn = resolve;
  });
  return goOn;
}

const lines = (items: ReturnType<typeof useItems>['value']) =>
  items?.items.map((item) =>
    item.kind === 'hit' ? `${item.hit.account.name}: ${item.hit.read?.detail}` : `+ ${item.name}`,
  );

function typed(text: string) {
  const getMany: Store['getMany'] = async (table, ids) => {
    const records = await store.getMany(table, ids);
    await reading;
    return records;
  };
  const popup = {
    store: { ...store, getMany },
    search: { find: async () => found, watch: () => () => undefined },
    paperSearch: { find: async () => [], readAhead },
  } as unknown as Popup;
  const wrapper = ({ children }: { children: ComponentChildren }) => (
    <PopupContext.Provider value={popup}>{children}</PopupContext.Provider>
  );
  const { result, rerender } = renderHook((now: string) => useItems(now, undefined), {
    initialProps: text,
    wrapper,
  });
  const list = () => lines(result.current.value);
  const shows = (...expected: string[]) => vi.waitFor(() => expect(list()).toEqual(expected));
  return { shows, type: (now: string) => act(() => rerender(now)) };
}

it('lists names before any account is read, and the second lines then', async () => {
  const read = holdReading();
  const { shows } = typed('x');
  await shows('Jane Doe: undefined', 'Globex: undefined', '+ x');
  read();
  await shows('Jane Doe: Acme Tools Ltd', 'Globex: office@acme.example', '+ x');
});

it('keeps the second lines that it knows while the accounts of the next text are read', async () => {
  const { shows, type } = typed('x');
  await shows('Jane Doe: Acme Tools Ltd', 'Globex: office@acme.example', '+ x');
  reading = new Promise(() => {});
  found = found.slice(0, 1);
  type('xy');
  await shows('Jane Doe: Acme Tools Ltd', '+ xy');
  found = [];
  type('xyz');
  await shows('+ xyz');
});

it('leaves out who is found to be gone', async () => {
  await store.edit([deleting('account', 'globex')]);
  const { shows } = typed('x');
  await shows('Jane Doe: Acme Tools Ltd', '+ x');
});

it('keeps what was known of an account whose next reading was overtaken', async () => {
  const { shows, type } = typed('x');
  await shows('Jane Doe: Acme Tools Ltd', 'Globex: office@acme.example', '+ x');
  const [jane, globex] = found;
  found = [globex!];
  type('xy');
  await shows('Globex: office@acme.example', '+ xy');
  reading = new Promise(() => {});
  found = [jane!];
  type('xyz');
  await shows('Jane Doe: Acme Tools Ltd', '+ xyz');
});

it('reads ahead what the next digit may ask for, but only when nothing on the list is missing', async () => {
  const read = holdReading();
  const { shows } = typed('14');
  await shows('Jane Doe: undefined', 'Globex: undefined', '+ 14');
  // Longer than it waits for whoever types on.
  await new Promise((passed) => setTimeout(passed, 200));
  expect(ahead).toEqual([]);
  read();
  await vi.waitFor(() => expect(ahead).toEqual(['14']));
});
