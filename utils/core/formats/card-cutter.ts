/** A card as it stands in its file: lines of bytes (one UTF-16 unit each), not unfolded, without pictures. */
export interface CutCard {
  /** Counted from 1. */
  row: number;
  lines: string[];
  hadPhoto: boolean;
  fault?: 'broken-card' | 'cut-off' | 'too-long';
}

/** In bytes, of a card without its pictures and of one line. */
const LONGEST = 1_000_000;
const BINARY_PROPERTY = /^(?:[\w-]+\.)?(PHOTO|LOGO|SOUND|KEY)[;:]/i;
/** The first may stand behind the byte order mark of UTF-8. */
const BEGIN = /^(?:\xef\xbb\xbf)?\s*BEGIN:VCARD\s*$/i;
const END = /^\s*END:VCARD\s*$/i;
/** vCard 2.1 puts a whole card behind it. */
const AGENT = /^(?:[\w-]+\.)?AGENT[^:]*:\s*$/i;
/** Base64 that nobody has folded. */
const BASE64 = /^[A-Za-z0-9+/=]+\s*$/;

/** Cuts a file of cards that comes in parts; of pictures and of what is too long nothing is held. */
export class CardCutter {
  #row = 0;
  #rest = '';
  #isCut = false;
  #card: CutCard | undefined;
  #size = 0;
  #agents = 0;
  #inPicture = false;

  /** @param bytes one UTF-16 unit each */
  take(bytes: string): CutCard[] {
    const done: CutCard[] = [];
    let from = 0;
    for (let at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', from)) {
      this.#line(this.#rest + bytes.slice(from, at), done);
      this.#rest = '';
      this.#isCut = false;
      from = at + 1;
    }
    if (!this.#isCut) this.#rest += bytes.slice(from);
    if (this.#rest.length > LONGEST) {
      this.#rest = this.#rest.slice(0, 200);
      this.#isCut = true;
    }
    return done;
  }

  /** The last card, whole or cut off. */
  end(): CutCard[] {
    const done: CutCard[] = [];
    this.#line(this.#rest, done);
    if (this.#card) done.push({ ...this.#card, lines: [], fault: this.#card.fault ?? 'cut-off' });
    this.#card = undefined;
    return done;
  }

  #line(written: string, done: CutCard[]): void {
    const line = written.endsWith('\r') ? written.slice(0, -1) : written;
    const card = this.#card;
    if (BEGIN.test(line)) {
      if (card && (this.#agents > 0 || AGENT.test(card.lines.at(-1) ?? ''))) this.#agents++;
      else {
        if (card) done.push({ ...card, lines: [], fault: 'broken-card' });
        this.#open();
      }
    } else if (!card) {
      return;
    } else if (END.test(line)) {
      if (this.#agents > 0) this.#agents--;
      else {
        done.push(card);
        this.#card = undefined;
      }
    } else if (this.#agents === 0) {
      this.#keep(line, card);
    }
  }

  #open(): void {
    this.#row++;
    this.#card = { row: this.#row, lines: [], hadPhoto: false };
    this.#size = 0;
    this.#agents = 0;
    this.#inPicture = false;
  }

  #keep(line: string, card: CutCard): void {
    const goesOn = line.startsWith(' ') || line.startsWith('\t') || BASE64.test(line);
    if (this.#inPicture && goesOn) return;
    const picture = BINARY_PROPERTY.exec(line);
    this.#inPicture = picture !== null;
    if (picture) {
      card.hadPhoto ||= picture[1]!.toUpperCase() === 'PHOTO';
      return;
    }
    this.#size += line.length;
    if (this.#isCut || this.#size > LONGEST) {
      card.fault = 'too-long';
      card.lines = [];
    } else card.lines.push(line);
  }
}
