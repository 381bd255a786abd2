/** The sites the user allows Ficha to read, as the browser keeps them; all as match patterns: `https://mail.example/*`. */
export interface Sites {
  granted(): Promise<string[]>;
  /** Those that were given once and then taken back elsewhere than in Ficha, and not forgotten since. */
  lost(): Promise<string[]>;
  /** Called whenever any of this changes. Returns the function that ends it. */
  watch(listener: () => void): () => void;
  /** Shows the browser's own prompt, so only directly within a click; `false` where the user says no. */
  request(patterns: readonly string[]): Promise<boolean>;
  revoke(patterns: readonly string[]): Promise<void>;
  /** Says no more that these were taken back. */
  forget(patterns: readonly string[]): Promise<void>;
}
