import { lineFile } from '@/utils/adapters/line-file';
import type { FileSink, LineFile, Steering } from '@/utils/app/transfer/ports';

/** Keeps what is written. */
export function textSink(): FileSink & { text: () => string; saved: () => boolean } {
  let text = '';
  let saved = false;
  return {
    write(part) {
      text += part;
    },
    save() {
      saved = true;
    },
    text: () => text,
    saved: () => saved,
  };
}

/** A file as the user chooses one. */
export function fileOf(...parts: BlobPart[]): LineFile {
  return lineFile(new File(parts, 'ficha.jsonl'));
}

/** Nobody stops it. */
export const toTheEnd: Steering = { onPart: () => undefined, stopped: () => false };
