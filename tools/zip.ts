import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { runTool } from './advice';
import { checkPackages } from './packages/check';
import { makePackages } from './packages/make';
import { proveSources } from './packages/prove';
import { ROOT } from './paths';

void runTool(async () => {
  console.log('Packing Ficha for each store …');
  const packages = await makePackages();
  await checkPackages(packages);
  console.log('Building it once more from the sources a reviewer gets …');
  await proveSources(packages);
  console.log('It is the same, file by file.\n');
  for (const zip of [...Object.values(packages.stores), packages.sources]) {
    const { size } = await stat(zip);
    console.log(`  ${relative(ROOT, zip).padEnd(40)}${(size / 1_000).toFixed(0).padStart(6)} kB`);
  }
});
