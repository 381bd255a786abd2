import { runTool } from './advice';
import { runTests } from './test-results';

/** Ten times as many random histories as `npm test` goes through; takes minutes. */
const RUNS = '20000';

void runTool(async () => {
  process.env.FICHA_RUNS ??= RUNS;
  const { code } = await runTests(['tests/app/sync/convergence.test.ts']);
  process.exitCode = code;
});
