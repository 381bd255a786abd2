import type { Target } from 'puppeteer-core';
import { until } from '../until';
import type { Extension } from './session';

type Running = Pick<Extension, 'browser' | 'extensionUrl'>;

/**
 * Ends the service worker as Chromium does when it finds it idle, or in need of memory. Nothing is
 * attached to it for that: Chromium would give the next worker the place of one that is watched.
 */
export async function killWorker(running: Running): Promise<void> {
  const target = runningWorker(running);
  if (!target) return;
  const session = await running.browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const info = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url === target.url(),
  );
  if (info) await session.send('Target.closeTarget', { targetId: info.targetId });
  await session.detach();
  await until(async () => runningWorker(running) !== target, 'The worker did not end.');
}

export function isWorkerRunning(running: Running): boolean {
  return runningWorker(running) !== undefined;
}

/** What the worker that runs now throws, and the promises it lets fall, from here on. */
export async function faultsOfWorker(running: Running): Promise<string[]> {
  const faults: string[] = [];
  const session = await runningWorker(running)!.createCDPSession();
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    faults.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  await session.send('Runtime.enable');
  return faults;
}

/** What the worker that runs now writes to its console, from here on. */
export async function linesOfWorker(running: Running): Promise<string[]> {
  const lines: string[] = [];
  const session = await runningWorker(running)!.createCDPSession();
  session.on('Runtime.consoleAPICalled', ({ args }) => {
    lines.push(args.map(({ value, description }) => value ?? description).join(' '));
  });
  await session.send('Runtime.enable');
  return lines;
}

function runningWorker({ browser, extensionUrl }: Running): Target | undefined {
  return browser
    .targets()
    .find((target) => target.type() === 'service_worker' && target.url().startsWith(extensionUrl));
}
