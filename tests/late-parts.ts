import { afterAll, vi } from 'vitest';

// Views come late, also when the last test of a file is over: to go on loading without its environment fails.
afterAll(() => vi.dynamicImportSettled());
