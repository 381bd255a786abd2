import type { Page } from 'puppeteer-core';
import { rowsIn } from '@/tests/contracts/backend-changes';
import { httpBackend } from '@/tests/server/setup/http-backend';
import { PASSWORD, type Person } from '@/tests/server/setup/team';
import { bundled as codeOf } from '@/tools/bench/bundle';
import { goToExtensionPage } from '@/tools/browser/extension-page';
import type { Row } from '@/utils/core/change';
import type { makeAccounts as makeHere } from './accounts-in-page';
import type { Ficha } from './ficha';
import { type OptionsTab, openOptions } from './options-tab';
import { storedRecords } from './stored';

/** What runs in the page may call. */
declare const bundled: { makeAccounts: typeof makeHere };
let code: Promise<string> | undefined;

/** Connects the browser in *Options → Team*, as a person does. */
export async function connectTo(
  ficha: Ficha,
  url: string,
  { email }: Pick<Person, 'email'>,
): Promise<OptionsTab> {
  const team = await openOptions(ficha, 'Team');
  await team.see('Connect to your server');
  await team.fillNew('Server address', url);
  await team.fillNew('E-mail', email);
  await team.fillNew('Password', PASSWORD);
  const shared = await team.page.$('::-p-xpath(//label[contains(., "Share with the team")])');
  await shared?.click();
  await team.click('Connect');
  return team;
}

/** As many accounts as one likes, made in this browser. @returns their ids */
export async function makeAccounts(page: Page, name: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, at) => `${name}-${at}`);
  code ??= codeOf('tests/e2e/accounts-in-page.ts');
  await page.evaluate(await code);
  await page.evaluate((made) => bundled.makeAccounts(made), ids);
  return ids;
}

/** The same browser with its options in a new tab, after the one before was closed or has crashed. */
export async function withNewOptions(ficha: Ficha): Promise<Ficha> {
  const options = await ficha.browser.newPage();
  await goToExtensionPage(ficha, options, 'options.html');
  return { ...ficha, options };
}

/** What a server has, and how many changes it took until it was so. */
export async function atServer(url: string, who: { accessToken: string }) {
  const backend = httpBackend(url, who);
  const { cursor } = await lastPage(backend);
  const [, , taken] = Buffer.from(cursor, 'base64url').toString().split(' ');
  return { records: shared(await rowsIn(backend, 1_000)), taken: Number(taken) };
}

async function lastPage(backend: ReturnType<typeof httpBackend>) {
  let page = await backend.pull(undefined, 1_000);
  while (page.more) page = await backend.pull(page.cursor, 1_000);
  return page;
}

/** What a browser has, in the same form. */
export async function inBrowser({ options }: Ficha): Promise<Record<string, unknown>> {
  return shared(new Map(Object.entries(await storedRecords(options))));
}

/** Without what each browser has of its own: who sits at its keyboard. */
function shared(rows: Map<string, Row>): Record<string, unknown> {
  const all = [...rows].map(([key, { record, remains, stamp, later }]) => {
    const { me: _, ...fields } = { ...record, ...remains } as Record<string, unknown>;
    const { me: __, ...stamps } = later;
    return [key, { fields, isDeleted: record === undefined, stamp, later: stamps }];
  });
  return Object.fromEntries(all);
}
