import { runCommand } from './commands';
import { readSettings } from './settings';
import { startServer } from './start';

/** Prints where the server is and, before the first workspace, how to make it; or does what is asked. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const words = process.argv.slice(2);
  if (words.length > 0) return console.log(await runCommand(settings, words));
  const running = await startServer(settings);
  const kept = running.database === 'pglite' ? `the folder ${settings.FICHA_FOLDER}` : 'PostgreSQL';
  console.log(`Ficha's team server: ${running.url} (records in ${kept})`);
  if (running.setupToken) console.log(howToSetUp(running.url, running.setupToken));
  process.once('SIGTERM', () => void running.stop());
  process.once('SIGINT', () => void running.stop());
}

function howToSetUp(url: string, token: string): string {
  return `
There is no workspace yet. Make it in the browser, in Ficha's Options → Team → New team, with

  the server's address  ${url}
  the token             ${token}

The token works once and for 24 hours. A new start of the server prints a new one.
`;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
