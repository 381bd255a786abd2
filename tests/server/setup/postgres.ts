import type { TestProject } from 'vitest/node';
import { startCluster } from '@/tools/postgres/cluster';

declare module 'vitest' {
  interface ProvidedContext {
    /** Of a cluster's superuser; empty where PostgreSQL is not installed. */
    postgres: string;
  }
}

/** One PostgreSQL for all files of a run; each makes a database of its own in it. */
export default async function setup(project: TestProject): Promise<() => void> {
  const cluster = await startCluster();
  if (!cluster) {
    console.log('\nPostgreSQL is not installed: the tests of the server on it are skipped.\n');
  }
  project.provide('postgres', cluster?.url ?? '');
  return () => cluster?.stop();
}
