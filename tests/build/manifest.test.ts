import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Family } from '@/tools/browser/installed';
import { buildIfStale } from '@/tools/build';

const SHARED = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const PERMISSIONS: [Family, string[]][] = [
  ['chromium', [...SHARED, 'sidePanel']],
  ['firefox', SHARED],
];

describe.each(PERMISSIONS)('the extension for %s', async (family, permissions) => {
  const folder = await buildIfStale(family);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  it('asks for exactly these permissions at install', () => {
    expect(manifest.permissions.toSorted()).toEqual(permissions.toSorted());
  });

  it('asks for no site at install', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
  });

  it('may be given any site later, and nothing else', () => {
    expect(manifest.optional_host_permissions.toSorted()).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  it('is Manifest V3 and carries no code from elsewhere', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.content_security_policy).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('shows pages nothing of itself by which they could tell that it is there', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('is of the version that package.json names', () => {
    expect(manifest.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });
});

it('Firefox is told what a team server gets and that all else stays, and old browsers that they are too old', async () => {
  const read = async (family: Family) =>
    JSON.parse(readFileSync(join(await buildIfStale(family), 'manifest.json'), 'utf8'));
  const { gecko, gecko_android } = (await read('firefox')).browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({
    required: ['none'],
    optional: [
      'personallyIdentifyingInfo',
      'financialAndPaymentInfo',
      'authenticationInfo',
      'personalCommunications',
      'websiteContent',
    ],
  });
  expect(gecko.strict_min_version).toBe('140.0');
  expect(gecko_android).toBeUndefined();
  expect((await read('chromium')).minimum_chrome_version).toBe('125');
});
