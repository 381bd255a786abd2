import { until } from '@/tools/until';
import type { Ficha } from './ficha';

/** Ends the service worker as Chromium does when it finds it idle, or in need of memory. */
export async function killWorker({ browser, extensionUrl }: Ficha): Promise<void> {
  const running = () =>
    browser
      .targets()
      .find(
        (target) => target.type() === 'service_worker' && target.url().startsWith(extensionUrl),
      );
  const target = running();
  if (!target) return;
  const worker = await target.worker();
  await worker?.close();
  await until(async () => running() !== target, 'The worker did not end.');
}
