import ICAL from 'ical.js';
import type { CutCard } from '../formats/card-cutter';
import {
  BACKSLASH,
  type BytesDecoder,
  type CardLine,
  cardLine,
  unfolded,
  versionOf,
} from '../formats/card-lines';
import { type CardProperty, type CardValue, takeProperty } from './card-properties';
import { type ReadRow, rowOfDraft } from './drafted-row';
import { newDraft, problem, type RowDraft } from './row-draft';

/** Those that say something of an account; of the others nothing is read. */
const TAKEN = new Set(
  'FN N NICKNAME ORG TITLE ROLE EMAIL TEL ADR URL NOTE CATEGORIES BDAY X-SOCIALPROFILE SOCIALPROFILE'.split(
    ' ',
  ),
);
const MARKS = new Set(['KIND', 'X-ABSHOWAS', 'X-ADDRESSBOOKSERVER-KIND', 'X-ABLABEL']);

/**
 * Reads a card of vCard 2.1, 3.0 (RFC 2426) or 4.0 (RFC 6350).
 * @returns no row of a card that is broken, says no name or is a list of other cards
 */
export function readCard(card: CutCard, decode: BytesDecoder): ReadRow {
  const draft = newDraft(card.row);
  if (card.hadPhoto) draft.problems.push(problem(card.row, 'photo', 'PHOTO'));
  if (card.fault) return { problems: [...draft.problems, problem(card.row, card.fault)] };
  const version = versionOf(card.lines);
  const lines: CardLine[] = [];
  for (const text of unfolded(card.lines, version)) {
    const line = cardLine(text, version, decode);
    if (line && (TAKEN.has(line.name) || MARKS.has(line.name))) lines.push(line);
  }
  if (isGroup(lines)) return { problems: draft.problems };
  const labels = new Map(
    lines.filter(({ name }) => name === 'X-ABLABEL').map((line) => [line.group, textOf(line)]),
  );
  const design = ICAL.design.getDesignSet(version === '4.0' ? 'vcard' : 'vcard3');
  for (const line of lines) {
    if (!TAKEN.has(line.name)) continue;
    const property = parsed(line, design);
    const label = line.group ? labels.get(line.group) : undefined;
    if (property) takeProperty(property, label, draft);
    else draft.problems.push(problem(card.row, 'broken-card', line.name, line.text));
  }
  settle(draft, lines);
  const read = rowOfDraft(draft, draft.kind ?? 'contact');
  if (read.row || lines.length > 0) return read;
  return { problems: [problem(card.row, 'broken-card')] };
}

/** @returns `undefined` where the parser cannot read it */
function parsed(
  line: CardLine,
  design: ReturnType<typeof ICAL.design.getDesignSet>,
): CardProperty | undefined {
  try {
    const [, , , ...values] = ICAL.Property.fromString(line.text, design).toJSON() as unknown[];
    return { name: line.name, types: line.types, values: restored(values as CardValue[]) };
  } catch {
    return undefined;
  }
}

function restored(values: readonly CardValue[]): CardValue[] {
  return values.map((value) => {
    return typeof value === 'string' ? value.replaceAll(BACKSLASH, '\\') : restored(value);
  });
}

function settle(draft: RowDraft, lines: readonly CardLine[]): void {
  const stated = lines.find(({ name }) => name === 'KIND');
  const isCompany = lines.some(
    (line) => line.name === 'X-ABSHOWAS' && /^COMPANY$/i.test(textOf(line)),
  );
  // Address books write a company that has no person as a person of its name.
  const nameless = !stated && draft.given.length + draft.family.length === 0 && !draft.roles.length;
  const alike = nameless && draft.name !== '' && draft.organizations[0] === draft.name;
  if (isCompany || alike || (stated && /^org/i.test(textOf(stated)))) {
    draft.kind = 'organization';
    // An address book may show a company by its person; its name is then the organization's.
    if (isCompany && draft.organizations[0]) [draft.name] = draft.organizations;
  } else {
    draft.kind = 'contact';
  }
  const [role, ...others] = new Set(draft.roles);
  draft.roles = role ? [role] : [];
  if (others.length > 0) draft.custom.push(['Role', others.join(', ')]);
}

/** A list of cards says nothing of an account. */
function isGroup(lines: readonly CardLine[]): boolean {
  return lines.some(
    (line) =>
      /^(?:KIND|X-ADDRESSBOOKSERVER-KIND)$/.test(line.name) && /^group$/i.test(textOf(line)),
  );
}

function textOf({ text }: CardLine): string {
  return text.slice(text.indexOf(':') + 1).trim();
}
