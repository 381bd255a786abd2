import type { TestServer } from '@/tests/server/setup/server';
import { PASSWORD, type Person } from '@/tests/server/setup/team';
import { type CardPanel, openCard } from './card';
import { type CutLine, lineTo } from './cut-line';
import { type Ficha, startFicha } from './ficha';
import { openOptions } from './options-tab';

/** A real browser of a member of the team, over a line of its own. */
export class TeamBrowser {
  readonly ficha: Ficha;
  readonly line: CutLine;
  readonly person: Person;

  private constructor(ficha: Ficha, line: CutLine, person: Person) {
    this.ficha = ficha;
    this.line = line;
    this.person = person;
  }

  static async of(person: Person, server: TestServer): Promise<TeamBrowser> {
    const ficha = await startFicha('chromium', { sampleData: false });
    return new TeamBrowser(ficha, await lineTo(server.url), person);
  }

  /** @param local what becomes of the records that are here, where there are any */
  async connect(local?: 'Share with the team' | 'Keep apart'): Promise<void> {
    const { ficha, line, person } = this;
    const team = await openOptions(ficha, 'Team');
    await team.see('Connect to your server');
    await team.fillNew('Server address', line.url);
    await team.fillNew('E-mail', person.email);
    await team.fillNew('Password', PASSWORD);
    if (local) await team.page.locator(`::-p-xpath(//label[contains(., "${local}")])`).click();
    await team.click('Connect');
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
