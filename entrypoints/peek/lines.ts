import type { Formats } from '@/components/text/format';
import type { Peek, PeekActivity, PeekFigures } from '@/utils/core/match/peek';
import type { DateOnly, Instant } from '@/utils/core/time';
import type { PeekTexts } from './texts';

/** What the card shows, from top to bottom. Records may hold anything: all of it is set as text. */
export function linesOf(peek: Peek, t: PeekTexts, format: Formats): Element[] {
  const { accounts, figures, proposed } = peek;
  const [first] = accounts;
  if (figures && first) {
    return [
      titleOf(first.name, figures),
      line('sub', [t.kinds[first.kind], figures.owner && t.responsible(figures.owner)]),
      ...moneyLine(figures, t, format),
      factOf(t.last, whenOf(figures.last, t, format) ?? t.none),
      factOf(t.next, whenOf(figures.next, t, format) ?? t.unplanned, !figures.next),
      footOf(reasonOf(peek, t), t.hint.known),
    ];
  }
  if (accounts.length > 1 && !proposed) {
    return [
      element('strong', 'name', t.several(accounts.length)),
      ...accounts.map(({ name, kind }) => line('sub', [name, t.kinds[kind]])),
      footOf(reasonOf(peek, t), t.hint.several),
    ];
  }
  return [
    element('strong', 'name', proposed ?? first?.name ?? ''),
    line('sub', [t.unknown, proposed && first?.name]),
    footOf('', t.hint.unknown),
  ];
}

function titleOf(name: string, { category }: PeekFigures): Element {
  const title = element('div', 'title', '');
  title.append(element('strong', 'name', name));
  if (category) title.append(element('span', `chip ${category.tone}`, category.name));
  return title;
}

function moneyLine({ open, overdue }: PeekFigures, t: PeekTexts, format: Formats): Element[] {
  if (open.length === 0) return [];
  const money = element('div', 'money', t.open(format.sums(open, true)));
  if (overdue.length > 0) {
    money.append(element('span', 'late', t.overdue(format.sums(overdue, true))));
  }
  return [money];
}

function whenOf(of: PeekActivity | undefined, t: PeekTexts, format: Formats): string | undefined {
  if (!of) return undefined;
  const now = new Date().toISOString() as Instant;
  const when = of.at ? format.relative(of.at, now, localToday()) : t.undated;
  return `${when} · ${t.activity[of.kind]}: ${of.title}`;
}

function localToday(): DateOnly {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000)
    .toISOString()
    .slice(0, 10) as DateOnly;
}

function reasonOf({ reason }: Peek, t: PeekTexts): string {
  switch (reason.kind) {
    case 'address':
      return t.byAddress;
    case 'domain':
      return t.byDomain(reason.domain);
    case 'name':
    case 'stated':
      return t.byName;
    case 'phone':
      return t.byPhone;
    case 'vat':
      return t.byVat;
    case 'chosen':
      return t.byChoice;
    default:
      return '';
  }
}

function factOf(label: string, text: string, warns = false): Element {
  const fact = element('div', 'fact', '');
  fact.append(
    element('span', 'label', label),
    element('span', warns ? 'text warns' : 'text', text),
  );
  return fact;
}

function footOf(reason: string, hint: string): Element {
  return line('foot', [hint, reason]);
}

function line(look: string, parts: (string | undefined)[]): Element {
  return element('div', look, parts.filter(Boolean).join(' · '));
}

function element(name: string, look: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.className = look;
  made.textContent = text;
  return made;
}
