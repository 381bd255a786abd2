import { expect, it, vi } from 'vitest';
import type { Backend } from '@/utils/app/sync/ports';
import type { Opened } from './backend';
import { creating, pushTo, stampAt } from './backend-changes';

const SOON = { timeout: 5_000 };

export function tellingNews(team: Opened): void {
  it('tells every member of each push, and a stranger of none', async () => {
    const { ana, ben, stranger } = team();
    const heard = [await listening(ana), await listening(ben)];
    const strange = await listening(stranger);
    const before = strange.count();
    for (let time = 1; time <= 3; time++) {
      const counts = heard.map(({ count }) => count());
      await pushTo(ana, creating('lago', stampAt(time)));
      await vi.waitFor(() => {
        heard.forEach(({ count }, who) => {
          expect(count()).toBeGreaterThan(counts[who]!);
        });
      }, SOON);
    }
    // The last of the stranger's own news may have come late; three would be ours.
    expect(strange.count() - before).toBeLessThan(3);
    for (const { leave } of [...heard, strange]) leave();
  });

  it('tells a listener nothing more once it has left', async () => {
    const { ana, ben } = team();
    const left = await listening(ben);
    const stayed = await listening(ben);
    left.leave();
    const before = { left: left.count(), stayed: stayed.count() };
    await pushTo(ana, creating('lago', stampAt(9_000)));
    await vi.waitFor(() => expect(stayed.count()).toBeGreaterThan(before.stayed), SOON);
    expect(left.count()).toBe(before.left);
    stayed.leave();
  });
}

let made = 0;

/** Pushes until the first news has come: a connection may take a moment. */
async function listening(backend: Backend): Promise<{ count(): number; leave(): void }> {
  let count = 0;
  const leave = backend.onNews(() => count++);
  await vi.waitFor(
    async () => {
      made++;
      await pushTo(backend, creating(`news-${made}`, stampAt(1)));
      await vi.waitFor(() => expect(count).toBeGreaterThan(0), { timeout: 500 });
    },
    { timeout: 10_000 },
  );
  return { count: () => count, leave };
}
