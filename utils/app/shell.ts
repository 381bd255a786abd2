import type { Clicked } from '../core/detect/clicked';
import type { Letter } from '../core/detect/letter';
import type { ActivityId } from '../core/ids';
import type { Choice, Corrections } from '../core/match/corrections';
import type { Match } from '../core/match/match';
import type { Instant } from '../core/time';
import type { Sites } from './sites';
import type { RecordHistory } from './sync/record-history';

/** What the panel knows of the tab in front of the user. */
export interface ActivePage {
  tabId: number;
  /**
   * `once`: read as it stood at the user's click, without a grant for the site; `none`: neither;
   * `off`: switched off by the user, whatever is granted; `impossible`: a page no extension may read.
   */
  access: 'granted' | 'once' | 'none' | 'off' | 'impossible';
  /** Whether what is found is tinted on the page's site. */
  marked: boolean;
  /** The site's origin where the browser tells it, for the permission buttons. */
  origin?: string;
  /** In the order they stand on the page, one for each key. */
  matches: Match[];
  /** The message that is open on it. */
  letter?: Letter;
}

/** Where a target waits for its panel, in memory that ends with the browser. */
export const PANEL_TARGET = 'panel-target';
/** Where a click in the page cannot open the panel, the user opens it right after, or meant something else. */
export const TARGET_WAITS_MS = 60_000;
/** There, before the id of what the browser's own menu was opened on: its text is kept nowhere else. */
export const CLICK = 'click:';

/** What was chosen in the browser's own menu, and the id that `Clicks` knows it by. */
export interface MenuTarget {
  menu: 'add-to' | 'look-up';
  id: string;
}

/** What the browser's own menu was opened on, and what was found in its tab by then. */
export interface Click extends Clicked {
  matches: Match[];
  letter?: Letter;
}

/** Clicks on the browser's own menu: in memory only, and gone when the browser closes. */
export interface Clicks {
  /** `undefined` where it is gone. */
  read(id: string): Promise<Click | undefined>;
  /** A panel that opens anew no longer begins with it. */
  leave(id: string): Promise<void>;
  forget(id: string): Promise<void>;
}

/** A message as its page shows it, read because the user logs it. */
export interface OpenMessage {
  /** The same for the same message, and another for another one. */
  id: ActivityId;
  /** Addresses, normalised. */
  from: string;
  to: string[];
  /** Whoever else stands in its head. */
  named: string[];
  /** Empty where it has none. */
  subject: string;
  /** Absent where the page does not say it, or in a way that nobody understands. */
  sentAt?: Instant;
  text: string;
  /** Whether the text is longer than that. */
  cut: boolean;
  /** Where it can be read again. */
  url?: string;
}

/** The open message of a page. */
export interface Messages {
  /**
   * Looks at the page now.
   * @throws AppError `message-gone` where it shows another one by now, `page-not-readable`
   */
  read(page: ActivePage, now: Instant): Promise<OpenMessage>;
  /** The entry that was made of it since the browser was started. */
  entryOf(letter: Letter): Promise<ActivityId | undefined>;
  keepEntry(letter: Letter, id: ActivityId): Promise<void>;
}

/** A mark that was clicked in the page, and whom it stands for; or what the menu was opened on. */
export interface PanelTarget {
  clicked?: MenuTarget;
  accountIds: string[];
  matchKey: string;
  /** What the match says, as `Match.text`. */
  text: string;
  /** A record to open instead. */
  activityId?: string;
  /** A text to search for. */
  asked?: string;
  /** The name of an account to be made. */
  newName?: string;
  /** The message that was open then, as `openedIn` names it. */
  opened?: string;
}

/** Another name for each message that is opened; `undefined` where none is. */
export function openedIn(tabId: number, letter: Letter | undefined): string | undefined {
  return letter && `${tabId} ${letter.id}`;
}

/** What the panel needs of the browser around it. Watchers return the function that ends them. */
export interface Shell {
  /** Called at once and whenever the active tab or its matches change; `undefined` while unknown. */
  watchActivePage(listener: (page: ActivePage | undefined) => void): () => void;
  watchPanelTarget(listener: (target: PanelTarget) => void): () => void;
  /** Rejects with AppError `page-not-readable`. */
  readOnce(tabId: number): Promise<void>;
  /** Paints marks on a site, or no longer. */
  setMarked(origin: string, marked: boolean): Promise<void>;
  /** Reads the pages of a site that is granted, or does not for now. */
  setRead(origin: string, read: boolean): Promise<void>;
  /** @param section to begin with */
  openOptions(section?: 'data' | 'team'): void;
  /** Opens the print view of an estimate or invoice in a tab of its own. */
  openPrint(activityId: string): void;
  /** Opens the page of duplicates in a tab of its own, with the two accounts where two are named. */
  openDuplicates(ids: readonly string[]): void;
  /** Hands a file to the user. */
  download(file: { name: string; type: string; text: string }): void;
  /** Half-written forms, which outlive the panel. */
  drafts: Drafts;
  settings: SettingsPort;
  /** Asks the browser for sites; comes late, so to be fetched before the click in which it asks. */
  sites(): Promise<Sites>;
  corrections: CorrectionsPort;
  clicks(): Promise<Clicks>;
  messages(): Promise<Messages>;
  /** Comes late; absent where there is no store. */
  history?(): Promise<RecordHistory>;
}

/** Each call is done when it returns: a panel that is closed has no time to wait. */
export interface Drafts {
  read(key: string): string | null;
  /** False where there is no room. */
  write(key: string, text: string): boolean;
  remove(key: string): void;
}

/** What belongs to this browser and not to the team. */
export interface Settings {
  /** What a click on "E-mail" opens. */
  mailer: 'app' | 'gmail' | 'outlook' | 'yahoo';
  /** Where "Add to calendar" leads besides a file. */
  calendar: 'google' | 'outlook';
  /** Whether the panel shows the card of whoever wrote the message that is opened. */
  follow: boolean;
  /** What Ficha's own pages speak; `system` as the browser does. */
  language: 'system' | 'en' | 'es';
  theme: 'system' | 'light' | 'dark';
  /** How old the last archive may be before the panel says so. */
  backup: 'never' | 'week' | 'month';
  /** When the last archive was made here. */
  archivedAt?: Instant;
  /** The panel says nothing of it until then. */
  backupLaterUntil?: Instant;
}

/** Where they are kept in this browser. */
export const SETTINGS = 'settings';

export const startingSettings: Settings = {
  mailer: 'app',
  calendar: 'google',
  follow: true,
  language: 'system',
  theme: 'system',
  backup: 'month',
};

/** What the user says about whom pages name; kept in this browser. Each call is written when it resolves. */
export interface CorrectionsPort {
  /** Called at once and after every change, whoever made it. Returns the function that ends it. */
  watch(listener: (corrections: Corrections) => void): () => void;
  /** Never shows what has one of the keys again, or does; in one write. */
  never(keys: readonly string[], on: boolean): Promise<void>;
  choose(choice: Choice): Promise<void>;
  /** Lets the rules decide again. */
  unchoose(choice: Pick<Choice, 'site' | 'key'>): Promise<void>;
}

export interface SettingsPort {
  /** Called at once and after every change, whoever made it. Returns the function that ends it. */
  watch(listener: (settings: Settings) => void): () => void;
  save(part: Partial<Settings>): Promise<void>;
}
