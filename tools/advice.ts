/** A failure the person at the keyboard can do something about; its message is all they need to read. */
export class Advice extends Error {
  override name = 'Advice';
}

/** Runs a command of package.json: advice is printed plainly, anything else with its stack; both exit 1. */
export async function runTool(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Advice ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
