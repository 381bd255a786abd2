import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Two servers over one folder would spoil the database, which does not notice by itself.
 * @returns takes the lock away
 * @throws Error in words for whoever runs the server, where another one is running
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'lock');
  try {
    await writeFile(file, `${process.pid}`, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = Number(await readFile(file, 'utf8'));
    if (isRunning(holder)) {
      throw new Error(`A server (process ${holder}) is using the folder ${folder} already.`);
    }
    // Whoever wrote it was killed. In a container every server is process 1, ours too.
    await writeFile(file, `${process.pid}`);
  }
  return () => rm(file, { force: true });
}

function isRunning(pid: number): boolean {
  if (!pid || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
