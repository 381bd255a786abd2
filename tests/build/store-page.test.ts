import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Family } from '@/tools/browser/installed';
import { buildIfStale } from '@/tools/build';

const page = readFileSync('docs/store.md', 'utf8');

/** Rows of the table of permissions: name, when it is asked for, in which browsers, why. */
const rows = [...page.matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \| [^|]+ \|$/gm)].map(
  ([, name, asked, browsers]) => ({ name: name!, asked, browsers: browsers! }),
);

const SENDS = /\bfetch\(|\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b/;

const BUILDS: [Family, string[]][] = [
  ['chromium', ['all', 'Chrome, Edge']],
  ['firefox', ['all', 'Firefox']],
];

describe.each(
  BUILDS,
)('the page for the stores, held against the build for %s,', async (family, browsers) => {
  const folder = await buildIfStale(family);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  it('gives a reason for each permission, and for no other', () => {
    const named = (when: string) =>
      rows
        .filter((row) => row.asked === when && browsers.includes(row.browsers))
        .map(({ name }) => name)
        .sort();
    const { permissions, optional_permissions = [], optional_host_permissions } = manifest;
    const later = [...optional_permissions, ...optional_host_permissions];
    expect(named('at install')).toEqual(permissions.toSorted());
    expect(named('when the user says so')).toEqual(later.toSorted());
  });

  it('is right that nothing is sent but to a team server: no other code could', () => {
    const claim = 'Ficha makes no network requests but to the team server you connected it to';
    expect(page).toContain(claim);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const scripts = files.filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(50);
    const code = (name: string) => readFileSync(join(folder, name), 'utf8');
    const sending = scripts.filter((name) => SENDS.test(code(name)));
    const named = sending.map((name) => name.replace(/^assets\/|-[\w-]{8}\.js$/g, '')).sort();
    expect(named).toEqual(['team-desk-worker', 'team-worker']);
  });
});

describe.each(['en', 'es'])('the summary for the stores in %s', (language) => {
  const { description } = JSON.parse(
    readFileSync(`public/_locales/${language}/messages.json`, 'utf8'),
  );

  it('is the manifest’s', () => {
    expect(page).toContain(`: ${description.message}\n`);
  });

  it('is no longer than they take', () => {
    expect(description.message.length).toBeLessThanOrEqual(132);
  });
});

it('what users read in the stores is there in both languages', () => {
  for (const text of ['Description', 'Privacy policy']) {
    for (const language of ['English', 'Spanish']) {
      expect(page).toContain(`## ${text}, ${language}\n`);
    }
  }
});
