import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Copies a built extension and lets the copy read the given pages from the start. What we ship asks
 * for no site at install, and no program can press "Allow" for the user.
 * @param pages addresses of pages; their whole host is granted
 */
export async function makeLaunchCopy(
  built: string,
  copy: string,
  pages: readonly string[],
): Promise<void> {
  await rm(copy, { recursive: true, force: true });
  await cp(built, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.host_permissions = [...new Set(pages.map(hostPattern))];
  await writeFile(file, JSON.stringify(manifest));
}

/** The match pattern for the host of a page; patterns know no ports. */
export function hostPattern(page: string): string {
  const { protocol, hostname } = new URL(page);
  return `${protocol}//${hostname}/*`;
}
