import { join } from 'node:path';
import { runTool } from './advice';
import { needBrowser } from './browser/need';
import { buildIfStale } from './build';
import { serveDemoInbox } from './demo-inbox/server';
import { makeLaunchCopy } from './launch-copy';
import { OUTPUT } from './paths';
import { HELP, readArguments } from './start/arguments';
import { needScreen } from './start/screen';
import { tour } from './start/tour';
import { visit } from './start/visit';

/** The demo inbox keeps its address between starts where it can, and with it what was read. */
const INBOX_PORT = 4747;

void runTool(async () => {
  const wanted = readArguments(process.argv.slice(2));
  if (wanted.help) {
    console.log(HELP);
    return;
  }
  if (!wanted.headless) needScreen();
  const installed = needBrowser(wanted.browser);
  console.log('Building Ficha where something has changed …');
  const built = await buildIfStale(installed.family);
  const inbox = await serveDemoInbox(wanted.headless ? 0 : INBOX_PORT);
  try {
    const url = wanted.url ?? inbox.url;
    const extension = join(OUTPUT, 'launch', installed.name);
    await makeLaunchCopy(built, extension, [url]);
    const start = { installed, extension, url, isInbox: wanted.url === undefined };
    await (wanted.headless ? tour(start) : visit(start));
  } finally {
    await inbox.close();
  }
});
