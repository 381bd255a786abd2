import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Family } from '@/tools/browser/installed';
import { buildIfStale } from '@/tools/build';

const SHARED = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
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

  it('may be given any site later', () => {
    expect(manifest.optional_host_permissions.toSorted()).toEqual(['http://*/*', 'https://*/*']);
  });

  it('is Manifest V3 and carries no code from elsewhere', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.content_security_policy).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });
});
