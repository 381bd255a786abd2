import { afterAll, beforeAll, it } from 'vitest';
import { type Ficha, startFicha } from './ficha';
import { openOptions } from './options-tab';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('stages are added, dragged and removed, and their opportunities go where the user says', async () => {
  const options = await openOptions(ficha, 'Pipelines');
  await options.click('Add a stage');
  await options.fillNew('Name', 'Trial');
  await options.fillNew('Chance in percent', '50');
  await options.click('Add');
  await options.see('Trial added');
  await options.click('Done');
  await options.drag('Trial', 'Meeting');
  await options.see('Trial is now 2 of 5');
  await options.menu('Proposal', 'Remove');
  await options.see('open opportunities are here.');
  await options.choose('They go to', 'Trial');
  await options.click('Remove');
  await options.see('Proposal removed');
  await options.menu('Trial', 'Remove');
  await options.see('open opportunities are here.');
});
