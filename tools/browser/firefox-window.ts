import type { Browser } from 'puppeteer-core';
import { Advice } from '../advice';

/** The part of puppeteer's connection to Firefox that its types do not show. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Runs script in Firefox's own window, where the sidebar and the toolbar are. Needs --remote-allow-system-access. */
export class FirefoxWindow {
  readonly #connection: Connection;
  readonly #context: string;

  private constructor(connection: Connection, context: string) {
    this.#connection = connection;
    this.#context = context;
  }

  static async of(browser: Browser): Promise<FirefoxWindow> {
    const { connection } = browser as unknown as { connection: Connection };
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { contexts } = result as { contexts: { context: string; url: string }[] };
    const own = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!own) throw new Advice('Firefox did not show its window.');
    return new FirefoxWindow(connection, own.context);
  }

  /** @returns the value of the expression, after it settled if it is a promise */
  async evaluate<T>(expression: string): Promise<T> {
    const { result } = await this.#connection.send('script.evaluate', {
      expression,
      target: { context: this.#context },
      awaitPromise: true,
      userActivation: true,
    });
    const answer = result as
      | { type: 'success'; result: { value: T } }
      | { type: 'exception'; exceptionDetails: { text: string } };
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  }
}
