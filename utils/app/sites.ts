/** The sites the user allows Ficha to read, as the browser keeps them. */
export interface Sites {
  /** Match patterns: `https://mail.example/*`. */
  granted(): Promise<string[]>;
  /** Called whenever a site is granted or taken back. Returns the function that ends it. */
  watch(listener: () => void): () => void;
  /** Only within a click; `false` where the user says no. */
  requestAll(): Promise<boolean>;
  revoke(pattern: string): Promise<void>;
}
