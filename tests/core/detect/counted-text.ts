/** A text that counts how much of it is looked at: work, unlike time, is the same on every machine. */
export class CountedText extends String {
  read = 0;

  override charCodeAt(index: number): number {
    this.read++;
    return super.charCodeAt(index);
  }

  override slice(start?: number, end?: number): string {
    const part = super.slice(start, end);
    this.read += part.length;
    return part;
  }

  override indexOf(search: string, from = 0): number {
    const found = super.indexOf(search, from);
    this.read += (found < 0 ? this.length : found) - from;
    return found;
  }

  override lastIndexOf(search: string, from = this.length): number {
    const found = super.lastIndexOf(search, from);
    this.read += from - Math.max(0, found);
    return found;
  }

  asText(): string {
    return this as unknown as string;
  }
}
