import type { EntrySource } from '../../app/import/ports';
import { CalendarCutter, type CalendarPart } from '../../core/formats/calendar-parts';
import { ZonedCalendar } from '../../core/import/calendar-zones';
import type { EntryPart } from '../../core/import/imported-entry';
import { appointmentsIn, movedIn } from '../../core/import/imported-event';
import type { Instant } from '../../core/time';
import { chunksOf } from './chunks';

const PART = 200;
/** Characters of one line: RFC 5545 asks for 75 bytes, some programs fold nothing. */
const LINE_MAX = 2_000_000;
const NOTHING: ReadonlySet<string> = new Set();

/**
 * A calendar (`.ics`), read twice: its time zones and the times that are taken out of a series may stand
 * anywhere in it.
 */
export function calendarSource(file: Blob, now: Instant): EntrySource {
  return { size: file.size, parts: () => partsOf(file, now) };
}

async function* partsOf(file: Blob, now: Instant): AsyncGenerator<EntryPart> {
  const zones = new ZonedCalendar();
  const moved = new Map<string, Set<string>>();
  for await (const [part] of componentsOf(file)) {
    if (!('name' in part)) continue;
    if (part.name === 'vtimezone') zones.add(part.text);
    const one = part.name === 'vevent' ? movedIn(part.text) : undefined;
    if (one) moved.set(one.uid, (moved.get(one.uid) ?? new Set()).add(one.at));
  }
  const around = { zones, moved: (uid: string) => moved.get(uid) ?? NOTHING, now };
  let rows = 0;
  let part: EntryPart = { entries: [], problems: [], read: 0, rows };
  for await (const [component, read] of componentsOf(file)) {
    if ('name' in component && component.name === 'vtimezone') continue;
    rows += 1;
    if ('fault' in component) part.problems.push({ row: rows, ...component });
    else {
      const { entries, problems } = appointmentsIn(component.text, rows, around);
      part.entries.push(...entries);
      part.problems.push(...problems);
    }
    if (part.entries.length < PART && part.problems.length < PART) continue;
    yield { ...part, read, rows };
    part = { entries: [], problems: [], read, rows };
  }
  yield { ...part, read: file.size, rows };
}

async function* componentsOf(file: Blob): AsyncGenerator<[CalendarPart, number]> {
  const cutter = new CalendarCutter();
  let read = 0;
  for await (const [lines, upTo] of linesOf(file)) {
    for (const line of lines) for (const part of cutter.push(line)) yield [part, read];
    read = upTo;
  }
  for (const part of cutter.end()) yield [part, file.size];
}

async function* linesOf(file: Blob): AsyncGenerator<[string[], number]> {
  const decoder = new TextDecoder();
  let rest = '';
  let read = 0;
  for await (const chunk of chunksOf(file)) {
    read += chunk.length;
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop()!;
    // A line that never ends would grow with every chunk.
    if (rest.length > LINE_MAX) rest = '';
    yield [lines, read];
  }
  const last = rest + decoder.decode();
  if (last) yield [[last.replace(/\r$/, '')], read];
}
