import { isMailbox, titledAddresses } from '@/utils/adapters/mailbox';
import { addressIn, saidBy, withoutAddress } from '@/utils/adapters/page-said';
import { allIn, closestTo, fits } from '@/utils/adapters/page-tree';
import { type Hints, hintedOwn, isHinted } from './hints';
import { isFrame, rowAround } from './mentions';
import { isAccount } from './words';

const CONTROL = 'button, [role="button"], [aria-haspopup], summary, a:not([href^="mailto:" i])';
const FRAMES = 'header, nav, [role="banner"], [role="navigation"], [role="toolbar"]';
const LOOKED_AT = 600;

/** Whose webmail this is, as its title and its account button say. Nothing on other pages. */
export function ownAccount(hints: Hints | undefined): string[] {
  const hinted = hints ? hintedOwn() : [];
  return [...new Set([...hinted, ...saidOwn(hints)])].slice(0, 20);
}

function saidOwn(hints: Hints | undefined): string[] {
  if (!isMailbox()) return [];
  const own = titledAddresses();
  for (const element of [...framed(), ...controls()]) {
    if (hints && isHinted(element, hints)) continue;
    own.push(...accountsOf(element).flatMap((text) => addressIn(text) ?? []));
  }
  return own;
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
    const said = accountsOf(one).join(' ');
    if (said && isAccount(withoutAddress(said)) && !rowAround(one)) yield one;
  }
}

/** A link to write to somebody is no account, and a search is what the user types. */
function accountsOf(element: Element): string[] {
  if (closestTo(element, 'a[href^="mailto:" i], [role="search"], form')) return [];
  return saidBy(element);
}
