import type { Letter } from './core/detect/letter';
import type { PageText, Span } from './core/detect/page-text';
import type { Peek } from './core/match/peek';

/**
 * The whole protocol between pages and the worker. Extension pages need none: they open the store.
 * A content script is a stranger to the worker and learns only where to paint.
 */

/** The port a content script opens. */
export const PAGE_PORT = 'page';

/** Content script → worker, over the port. */
export type FromPage =
  /** First message of every port. `fresh`: nothing read before on this page still holds. */
  | { type: 'begin'; fresh: boolean }
  /** Text to read; answered by `marks` with the same number. */
  | { type: 'read'; batch: number; page: PageText }
  /** Mentions that are no longer on the page, by key. */
  | { type: 'gone'; keys: string[] }
  /** Which message is open now. */
  | { type: 'letter'; letter: Letter };

/**
 * Worker → content script, over the port. `more` marks of a batch may follow: to place very many at
 * once would hold the page.
 */
export type ToPage =
  | { type: 'marks'; batch: number; marks: Mark[]; more: boolean }
  /** Whether marks are painted on this site; said after `begin`, and by `page.paint` when it changes. */
  | { type: 'paint'; on: boolean };

/** `unmarked`: known to be there and not painted. */
export type Standing = 'known' | 'several' | 'new' | 'unmarked';

/** Where in the batch's text to paint. */
export interface Mark extends Span {
  /** Opaque; goes back with `card.open`. */
  key: string;
  standing: Standing;
}

/** What a content script may ask of the worker. */
export interface ToWorker {
  /** The user clicked a mark. False where the panel is closed and only the browser's own buttons may open it. */
  'card.open'(key: string): boolean;
  /** The user rests on a mark: what to show beside it, drawn where the page's own scripts cannot look. */
  'card.peek'(key: string): Peek | undefined;
}

/** What the worker may ask of the content scripts of one tab. */
export interface ToTab {
  /** The accounts have changed: read everything again. */
  'page.reread'(): void;
  /** Whether marks are painted on this site from now on. */
  'page.paint'(on: boolean): void;
  /** The user has taken the site back: stop reading it. */
  'page.stop'(): void;
  /** Is anyone there? */
  'page.ping'(): void;
}

/** What the script that reads a frame leaves there for the one that says what a menu was opened on. */
export interface ClickFrame {
  /** Where the browser's own menu was opened last. */
  fichaClicked?: object;
}

/** What that script says. */
export interface ClickedParts {
  /** What is selected in the frame. */
  text: string;
  linkText?: string;
  around?: string;
}

/** What the script that draws beside marks leaves in a frame for the one that reads it. */
export interface PeekFrame {
  /** Comes when it is first needed. */
  fichaPeek?: PeekDrawer;
}

export interface PeekDrawer {
  /** @param box of the mark, in pixels of the frame's window */
  show(peek: Peek, box: PeekBox, open: () => void): void;
  /** Whether that is the element it draws in. */
  is(target: unknown): boolean;
  hide(): void;
  /**
   * Says how the user opens the panel, where this browser lets no click in a page do it. Goes by itself:
   * with the next press, when the panel opens, or when the mark no longer waits for it.
   */
  sayHow(box: PeekBox): void;
}

export interface PeekBox {
  left: number;
  top: number;
  bottom: number;
}

/** Every mark of a frame by the nodes of the document it touches, those that came last first. */
export type LetterMarks = Iterable<readonly [node: object, readonly { key: string }[]]>;

/** What the script that tells the open message leaves in a frame for the one that reads it. */
export interface LetterFrame {
  /** Comes when the first address is found. */
  fichaLetter?: LetterTeller;
}

export interface LetterTeller {
  /** The caller may stop at any step and go on later. */
  look(marks: LetterMarks): Generator<undefined, Letter>;
  /** The message that was told last, as its elements stand in the page. */
  opened(): OpenedLetter | undefined;
  /** Whether a click on the node opens a message: it stands in a webmail's list. */
  opensMessage(node: object): boolean;
}

/** Where the open message stands, for the script that reads it when the user logs it. */
export interface OpenedLetter {
  letter: Letter;
  sender: object;
  /** With the head and the text of the message, and of no other of its conversation. */
  scope: object;
  /** With all of the conversation. */
  pane: object;
  /** The elements that name who else takes part, by the key of who is named there. */
  named: readonly (readonly [element: object, key: string])[];
  /** The texts of messages, where the webmail's own way to mark them is known. */
  texts: readonly object[];
  /** What the message is about, as far as that is known already. */
  subject: string;
}
