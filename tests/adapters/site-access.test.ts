import { beforeEach, expect, it, vi } from 'vitest';
import type { Permissions } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing';
import { sitesIn } from '@/utils/adapters/site-access';

const GMAIL = 'https://mail.google.com/*';
const ACME = 'https://mail.acme.example/*';

/** A browser whose user says yes or no, and who may take things back in its settings. */
function permissionsOf(user: { says: boolean }) {
  const granted = new Set<string>();
  const listeners = new Set<(of: Permissions.Permissions) => void>();
  const event = {
    addListener: (listener: (of: Permissions.Permissions) => void) => listeners.add(listener),
    removeListener: (listener: (of: Permissions.Permissions) => void) => listeners.delete(listener),
  };
  const tell = () => {
    for (const listener of listeners) listener({ origins: [] });
  };
  const permissions = {
    getAll: async () => ({ origins: [...granted] }),
    contains: async ({ origins = [] }) =>
      origins.every((one: string) => granted.has(one) || granted.has('https://*/*')),
    request: async ({ origins = [] }) => {
      if (user.says) for (const one of origins) granted.add(one);
      return user.says;
    },
    remove: async ({ origins = [] }) => {
      for (const one of origins) granted.delete(one);
      tell();
      return true;
    },
    onAdded: event,
    onRemoved: event,
  } as unknown as Permissions.Static;
  return { permissions, granted, tell };
}

beforeEach(() => fakeBrowser.reset());

function setUp(says = true) {
  const user = { says };
  const { permissions, granted, tell } = permissionsOf(user);
  const sites = sitesIn(permissions, fakeBrowser.storage.local as never);
  return { sites, user, granted, tell };
}

it('what was given and is gone was taken back elsewhere, until it is given again', async () => {
  const { sites, granted } = setUp();
  await sites.request([GMAIL, ACME]);
  expect(await sites.lost()).toEqual([]);
  granted.delete(GMAIL);
  expect(await sites.lost()).toEqual([GMAIL]);
  await sites.request([GMAIL]);
  expect(await sites.lost()).toEqual([]);
});

it('what Ficha itself gave back is no loss, nor is what all sites cover', async () => {
  const { sites, granted } = setUp();
  await sites.request([GMAIL, ACME]);
  await sites.revoke([ACME]);
  expect(await sites.lost()).toEqual([]);
  granted.delete(GMAIL);
  granted.add('https://*/*');
  expect(await sites.lost()).toEqual([]);
});

it('what was refused was never given', async () => {
  const { sites } = setUp(false);
  expect(await sites.request([GMAIL])).toBe(false);
  expect(await sites.lost()).toEqual([]);
});

it('a loss that is forgotten is told no more, and that is told at once', async () => {
  const { sites, granted } = setUp();
  await sites.request([GMAIL]);
  granted.delete(GMAIL);
  const heard = vi.fn();
  const stop = sites.watch(heard);
  await sites.forget([GMAIL]);
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  expect(await sites.lost()).toEqual([]);
  stop();
});

it('changes in the browser’s settings are told until nobody listens', async () => {
  const { sites, tell } = setUp();
  const heard = vi.fn();
  const stop = sites.watch(heard);
  tell();
  expect(heard).toHaveBeenCalledTimes(1);
  stop();
  tell();
  expect(heard).toHaveBeenCalledTimes(1);
});
