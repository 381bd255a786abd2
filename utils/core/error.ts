/** Everything that can go wrong and that a person is told about. Texts stand in `components/text`. */
export type ErrorCode =
  | 'invalid-record'
  | 'number-taken'
  | 'storage-full'
  | 'store-newer'
  | 'store-blocked'
  | 'store-closed'
  | 'store-failed'
  | 'relation-exists'
  | 'import-running'
  | 'bad-request'
  | 'page-not-readable'
  | 'message-gone'
  | 'bad-file';

export class AppError extends Error {
  readonly code: ErrorCode;

  /** @param detail for the log and the developer, never shown as the sentence for people */
  constructor(code: ErrorCode, detail?: string, options?: ErrorOptions) {
    super(detail ? `${code}: ${detail}` : code, options);
    this.name = 'AppError';
    this.code = code;
  }
}
