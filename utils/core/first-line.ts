const LONGEST = 80;

/** What a text without a title is called by; cut between words. */
export function firstLine(text: string): string {
  const line = text.trim().split('\n')[0]!.trim();
  const letters = [...line];
  if (letters.length <= LONGEST) return line;
  const cut = letters.slice(0, LONGEST).join('');
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > LONGEST / 2 ? space : undefined)}…`;
}
