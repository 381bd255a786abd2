import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import { type Ficha, startFicha, waitForPanel } from './ficha';
import { smallDisk } from './full-disk';
import { SABINE, STRANGER } from './people';
import { storedRows } from './stored';

const disk = smallDisk();

describe.skipIf(!disk)('a full disk (needs root on Linux and leave to mount)', () => {
  let ficha: Ficha;
  beforeAll(async () => {
    ficha = await startFicha('chromium', { sampleData: false, profile: disk!.path });
  });
  afterAll(async () => {
    await ficha?.close();
    disk!.remove();
  });

  it('is named, leaves nothing half-written, and the same click works once there is room', async () => {
    const page = await ficha.open(`<p>${STRANGER}</p><p>${SABINE}</p>`);
    await clickMark(page, await waitForMark(page, STRANGER, 'new'));
    const panel = await ficha.panelWith('No accounts yet');
    await disk!.fill();
    await panel.click('Load sample data');
    await waitForPanel(panel, 'There is no space left on this device, so nothing was saved.');

    await disk!.free();
    const before = await storedRows(ficha.options);
    expect(before).toMatchObject({ account: 0, relation: 0, activity: 0, member: 0 });
    // What everyone starts with is small enough for what was left.
    expect(before.outbox).toBe(before.category! + before.pipeline!);
    await panel.click('Load sample data');
    await waitForPanel(panel, 'Sample data is loaded.');
    expect((await waitForMark(page, SABINE, 'known')).standing).toBe('known');
  });
});
