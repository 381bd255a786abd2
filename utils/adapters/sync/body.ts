import { BackendError } from '@/utils/core/sync/failure';

/**
 * The JSON of an answer. It is read as it comes, so that one without end fills no memory.
 * @param most bytes, once decompressed
 * @throws BackendError `server-failed`, `offline` where the answer breaks off
 */
export async function jsonOf(response: Response, most: number): Promise<unknown> {
  const type = response.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    await response.body?.cancel();
    throw new BackendError('server-failed', `not JSON, status ${response.status}`);
  }
  const text = await textOf(response, most);
  try {
    return JSON.parse(text);
  } catch {
    throw new BackendError('server-failed', 'broken JSON');
  }
}

async function textOf({ body }: Response, most: number): Promise<string> {
  const reader = body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { value, done } = await read(reader);
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > most) {
      await reader.cancel();
      throw new BackendError('server-failed', `longer than ${most} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

async function read(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read();
  } catch {
    throw new BackendError('offline', 'the answer broke off');
  }
}
