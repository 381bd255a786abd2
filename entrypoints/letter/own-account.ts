import { isFrame, rowAround } from './mentions';
import { allIn, attributeOf, closestTo, fits, textOf } from './tree';
import { hasInbox, isAccount, isInbox } from './words';

const ADDRESS = /[^\s<>()[\]"'“”,;:|]+@[^\s<>()[\]"'“”,;:|]+\.[^\s<>()[\]"'“”,;:|]+/;
const WHOLE = new RegExp(`^${ADDRESS.source}$`);
/** Titles and labels where an account button says whose it is. */
const NAMES = ['aria-label', 'title', 'data-email', 'data-user', 'email', 'alt'];
const CONTROL = 'button, [role="button"], [aria-haspopup], summary, a:not([href^="mailto:" i])';
const FRAMES = 'header, nav, [role="banner"], [role="navigation"], [role="toolbar"]';
const LOOKED_AT = 600;

/** Whose webmail this is, as its title and its account button say. Nothing on other pages. */
export function ownAccount(): string[] {
  if (!isMailbox()) return [];
  const own = new Set(titledAddresses());
  for (const element of [...framed(), ...controls()]) {
    for (const text of saidBy(element)) {
      const found = ADDRESS.exec(text)?.[0];
      if (found) own.add(found);
    }
  }
  return [...own].slice(0, 20);
}

function titledAddresses(): string[] {
  return titleParts().filter((part) => WHOLE.test(part));
}

/** `Inbox (3) - jane@mail.example - Larkmail`: a part that is an address and nothing else. */
function titleParts(): string[] {
  return window === window.top
    ? document.title.split(/\s[-–—|·•]\s|[()[\]|]/).map((part) => part.trim())
    : [];
}

/** A folder for what comes in is what every webmail has and few other pages. */
export function isMailbox(): boolean {
  if (hasInbox(document.title) || titledAddresses().length > 0) return true;
  const places = allIn(
    document,
    'nav *, [role="navigation"] *, [role="treeitem"], a, button, h1, h2, li',
  );
  return places
    .slice(0, LOOKED_AT)
    .some(
      (one) =>
        isInbox(textOf(one, 40)) ||
        isInbox(attributeOf(one, 'aria-label')) ||
        isInbox(attributeOf(one, 'title')),
    );
}

function* framed(): Generator<Element> {
  for (const frame of allIn(document, FRAMES).slice(0, 20)) {
    if (!isFrame(frame) && !fits(frame, '[role="toolbar"]')) continue;
    yield frame;
    yield* allIn(frame, '*').slice(0, LOOKED_AT);
  }
}

/** Buttons that speak of an account, wherever a webmail has put them. */
function* controls(): Generator<Element> {
  for (const one of allIn(document, CONTROL).slice(0, LOOKED_AT)) {
    const said = saidBy(one).join(' ');
    if (said.includes('@') && isAccount(said.replace(ADDRESS, ' ')) && !rowAround(one)) yield one;
  }
}

/** A link to write to somebody is no account, and a search is what the user types. */
function saidBy(element: Element): string[] {
  if (closestTo(element, 'a[href^="mailto:" i], [role="search"], form')) return [];
  const text = element.children.length === 0 ? textOf(element, 200) : '';
  return [...NAMES.map((name) => attributeOf(element, name)), text].filter((one) =>
    one.includes('@'),
  );
}
