import type { TestServer } from '@/tests/server/setup/server';
import type { Person } from '@/tests/server/setup/team';
import { type CardPanel, openCard } from './card';
import { type CutLine, lineTo } from './cut-line';
import { type Ficha, startFicha } from './ficha';
import { openOptions } from './options-tab';
import { connectTo } from './team-browser';

/** A real browser of a member of the team, over a line of its own. */
export class OnlineBrowser {
  readonly ficha: Ficha;
  readonly line: CutLine;
  readonly person: Person;

  private constructor(ficha: Ficha, line: CutLine, person: Person) {
    this.ficha = ficha;
    this.line = line;
    this.person = person;
  }

  static async of(person: Person, server: TestServer): Promise<OnlineBrowser> {
    const ficha = await startFicha('chromium', { sampleData: false });
    return new OnlineBrowser(ficha, await lineTo(server.url), person);
  }

  async connect(): Promise<void> {
    await connectTo(this.ficha, this.line.url, this.person);
    await this.synced();
  }

  /** Waits until all that waited here was sent, and what the team has came. */
  async synced(): Promise<void> {
    const team = await openOptions(this.ficha, 'Team');
    await team.see('Up to date');
  }

  /** The panel on the card of the account with this address. */
  card(address: string, name: string): Promise<CardPanel> {
    return openCard(this.ficha, address, name);
  }

  async close(): Promise<void> {
    await this.ficha.close();
    await this.line.close();
  }
}
