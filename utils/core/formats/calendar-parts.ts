/** One component of a calendar as its lines, or why it is none. */
export type CalendarPart =
  | { name: 'vtimezone' | 'vevent' | 'vtodo'; text: string }
  | { fault: 'too-long' | 'cut-off' };

const WANTED = /^BEGIN:(VTIMEZONE|VEVENT|VTODO)\s*$/i;
const BEGIN = /^BEGIN:/i;
const END = /^END:/i;
/** Characters of one event: descriptions of meetings are long, attachments (RFC 5545, 3.8.1.1) longer. */
const LONGEST = 1_000_000;
/** Those of properties that hold files; the lines that continue them go with them. */
const FILES = /^(?:ATTACH|IMAGE)[;:]/i;

/** Cuts the lines of a calendar (RFC 5545) into its events, tasks and time zones. */
export class CalendarCutter {
  #name: 'vtimezone' | 'vevent' | 'vtodo' | undefined;
  #lines: string[] = [];
  #length = 0;
  #depth = 0;
  #inFile = false;

  /** @param line without its end */
  *push(line: string): Generator<CalendarPart> {
    if (!this.#name) {
      const [, name] = WANTED.exec(line) ?? [];
      if (!name) return;
      this.#name = name.toLowerCase() as 'vevent';
      this.#lines = [];
      this.#length = 0;
      this.#depth = 0;
    }
    this.#inFile = FILES.test(line) || (this.#inFile && /^[ \t]/.test(line));
    if (!this.#inFile && line.trim() !== '') {
      this.#length += line.length;
      if (this.#length <= LONGEST) this.#lines.push(line);
      else this.#lines = [];
    }
    if (BEGIN.test(line)) this.#depth += 1;
    else if (END.test(line)) this.#depth -= 1;
    if (this.#depth > 0) return;
    yield this.#part(line);
    this.#name = undefined;
  }

  #part(end: string): CalendarPart {
    if (this.#length > LONGEST) return { fault: 'too-long' };
    // Of a calendar that was cut and closed again.
    if (end.trim().slice(4).toLowerCase() !== this.#name) return { fault: 'cut-off' };
    return { name: this.#name, text: this.#lines.join('\r\n') };
  }

  *end(): Generator<CalendarPart> {
    if (this.#name) yield { fault: 'cut-off' };
    this.#name = undefined;
  }
}
