import { AppError } from '../../core/error';

/** Some bytes of a file and how far it is read with them. */
export interface BytePart {
  bytes: Uint8Array;
  read: number;
}

const PART = 256 * 1024;

/**
 * A file part by part, never the whole of it. Parts are cut here and not by the file's stream, whose
 * parts may be of any size.
 * @throws AppError `store-failed` where it was removed or written anew since it was chosen
 */
export async function* byteParts(file: Blob): AsyncGenerator<BytePart> {
  for (let at = 0; at < file.size; at += PART) {
    const bytes = await bytesOf(file.slice(at, at + PART));
    yield { bytes, read: Math.min(at + PART, file.size) };
  }
}

/** The first bytes of a file. @throws AppError `store-failed` */
export function firstBytes(file: Blob, count: number): Promise<Uint8Array> {
  return bytesOf(file.slice(0, count));
}

async function bytesOf(part: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await part.arrayBuffer());
  } catch (cause) {
    throw new AppError('store-failed', 'the file cannot be read', { cause });
  }
}
