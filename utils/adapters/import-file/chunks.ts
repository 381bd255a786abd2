import { AppError } from '../../core/error';

/** The bytes of a file from its beginning. @throws AppError `store-failed` where it can no longer be read */
export async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (cause) {
    // Removed or written anew since it was chosen.
    throw new AppError('store-failed', 'the file cannot be read', { cause });
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
