import type { FileLine, LineFile } from '../app/transfer/ports';
import { AppError } from '../core/error';
import { joinedBytes } from '../core/joined-bytes';

/** A record of ours is a few kB; a line longer than this is read past without being kept. */
const LONGEST = 8 * 1024 * 1024;
const NEWLINE = 10;

/** Reads it as UTF-8, whatever it claims; of a file of any size no more than some lines are held. */
export function lineFile(file: File, longest = LONGEST): LineFile {
  return { name: file.name, size: file.size, lines: () => linesOf(file, longest) };
}

async function* linesOf(file: Blob, longest: number) {
  // Lines are cut before they are decoded, so that wrong bytes in one spoil no other.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let pending: Uint8Array[] = [];
  let length = 0;
  let read = 0;

  function take(bytes: Uint8Array): void {
    length += bytes.length;
    if (length <= longest) pending.push(bytes);
    else pending = [];
  }
  function finished(): FileLine {
    const line = length > longest ? { fault: 'too-long' as const } : decoded(joinedBytes(pending));
    pending = [];
    length = 0;
    return line;
  }
  function decoded(bytes: Uint8Array): FileLine {
    try {
      return decoder.decode(bytes);
    } catch {
      return { fault: 'encoding' };
    }
  }

  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await chunk(reader);
      if (done) break;
      read += value.length;
      const lines: FileLine[] = [];
      let from = 0;
      for (let at = value.indexOf(NEWLINE); at >= 0; at = value.indexOf(NEWLINE, from)) {
        take(value.subarray(from, at));
        lines.push(finished());
        from = at + 1;
      }
      take(value.subarray(from));
      if (lines.length > 0) yield { lines, read };
    }
    if (length > 0) yield { lines: [finished()], read };
  } finally {
    await reader.cancel();
  }
}

async function chunk(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read();
  } catch (cause) {
    // Removed or written anew since it was chosen.
    throw new AppError('store-failed', 'the file cannot be read', { cause });
  }
}
