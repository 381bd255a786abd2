import { ByteWriter } from './byte-writer';
import { ID_BYTES } from './layout';

/** A slot beginning with eight of these says where the id stands as text. */
const NO_UUID = 0xff;
const HALF = ID_BYTES / 2;
const DASHES = new Set([8, 13, 18, 23]);
const UUID_LENGTH = 36;

/** Ids in slots of one width: a UUID in its 16 bytes, the place of any other. */
export class IdSlots {
  #bytes = new Uint8Array(ID_BYTES * 256);
  #length = 0;
  /** UTF-16 units of the ids that are no UUIDs. */
  readonly texts = new ByteWriter();

  add(id: string): void {
    if (this.#length === this.#bytes.length) {
      const longer = new Uint8Array(this.#bytes.length * 2);
      longer.set(this.#bytes);
      this.#bytes = longer;
    }
    const slot = this.#bytes.subarray(this.#length, this.#length + ID_BYTES);
    this.#length += ID_BYTES;
    if (!writeUuid(id, slot)) this.#writePlace(id, slot);
  }

  /** Copies the slots of some entries, in their order. */
  copy(entries: Uint32Array, to: Uint8Array): void {
    const bytes = this.#bytes;
    for (let i = 0; i < entries.length; i++) {
      const from = entries[i]! * ID_BYTES;
      for (let at = 0; at < ID_BYTES; at++) to[i * ID_BYTES + at] = bytes[from + at]!;
    }
  }

  #writePlace(id: string, slot: Uint8Array): void {
    const units = Uint16Array.from({ length: id.length }, (_, at) => id.charCodeAt(at));
    slot.fill(NO_UUID, 0, HALF);
    const numbers = new DataView(slot.buffer, slot.byteOffset + HALF);
    numbers.setUint32(0, this.texts.length);
    numbers.setUint32(4, units.byteLength);
    this.texts.write(new Uint8Array(units.buffer));
  }
}

/** Where an id stands as text, in bytes from the first one. */
export interface TextPlace {
  from: number;
  to: number;
}

export function readSlot(slot: Uint8Array): string | TextPlace {
  if (!slot.subarray(0, HALF).every((byte) => byte === NO_UUID)) return readUuid(slot);
  const numbers = new DataView(slot.buffer, slot.byteOffset + HALF);
  const from = numbers.getUint32(0);
  return { from, to: from + numbers.getUint32(4) };
}

export function readIdText(bytes: ArrayBuffer): string {
  return String.fromCharCode(...new Uint16Array(bytes));
}

/** @returns false where the id would not come back letter by letter */
function writeUuid(id: string, slot: Uint8Array): boolean {
  if (id.length !== UUID_LENGTH || id.startsWith('ffffffff-ffff-ffff')) return false;
  let digits = 0;
  for (let at = 0; at < UUID_LENGTH; at++) {
    const unit = id.charCodeAt(at);
    if (DASHES.has(at)) {
      if (unit !== 45) return false;
      continue;
    }
    const value = unit < 58 ? unit - 48 : unit - 87;
    if (value < 0 || value > 15 || (unit >= 58 && value < 10)) return false;
    slot[digits >> 1] = digits % 2 === 0 ? value << 4 : slot[digits >> 1]! | value;
    digits++;
  }
  return true;
}

function readUuid(slot: Uint8Array): string {
  const hex = Array.from(slot, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
