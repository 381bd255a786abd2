import { AppError } from '../../core/error';

/** Some bytes of a file and how far it is read with them. */
export interface BytePart {
  bytes: Uint8Array;
  read: number;
}

/**
 * A file part by part, never the whole of it.
 * @throws AppError `store-failed` where it was removed or written anew since it was chosen
 */
export async function* byteParts(file: Blob): AsyncGenerator<BytePart> {
  const reader = file.stream().getReader();
  let read = 0;
  try {
    for (;;) {
      const { done, value } = await part(reader);
      if (done) return;
      read += value.length;
      yield { bytes: value, read };
    }
  } finally {
    await reader.cancel();
  }
}

/** The first bytes of a file. */
export async function firstBytes(file: Blob, count: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const { bytes } of byteParts(file.slice(0, count))) {
    parts.push(bytes);
    length += bytes.length;
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const bytes of parts) {
    all.set(bytes, at);
    at += bytes.length;
  }
  return all;
}

async function part(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read();
  } catch (cause) {
    throw new AppError('store-failed', 'the file cannot be read', { cause });
  }
}
