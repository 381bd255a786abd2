/** Right, missed and wrong finds. */
export class Tally {
  right = 0;
  missed = 0;
  wrong = 0;

  get precision(): number {
    return this.right / (this.right + this.wrong);
  }

  get recall(): number {
    return this.right / (this.right + this.missed);
  }

  /** Counts each text once; what is left over on either side is given back. */
  compare(
    expected: readonly string[],
    found: readonly string[],
  ): { missed: string[]; wrong: string[] } {
    const missed = expected.filter((one) => !found.includes(one));
    const wrong = found.filter((one) => !expected.includes(one));
    this.right += expected.length - missed.length;
    this.missed += missed.length;
    this.wrong += wrong.length;
    return { missed, wrong };
  }
}

export function share(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3);
}
