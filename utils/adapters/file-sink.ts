import type { FileSink } from '../app/transfer/ports';
import { downloadBlob } from './download';

const PART = 1_000_000;

/** Keeps what is written in blobs, which the browser puts on the disk where they grow large. */
export function fileSink(name: string, type: string): FileSink {
  const blobs: Blob[] = [];
  let texts: string[] = [];
  let length = 0;
  const pack = () => {
    blobs.push(new Blob(texts));
    texts = [];
    length = 0;
  };
  return {
    write(text) {
      texts.push(text);
      length += text.length;
      if (length >= PART) pack();
    },
    save() {
      pack();
      downloadBlob(name, new Blob(blobs, { type }));
    },
  };
}
