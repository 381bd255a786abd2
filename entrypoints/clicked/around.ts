/** A row of a list or a short paragraph; more is not what was pointed at. */
const LONGEST = 300;

/**
 * The text of the element, and then of the largest part of the page around it that is still a few lines:
 * what is nearest comes first.
 */
export function linesAround(element: Element): string {
  const texts: string[] = [];
  for (let part: Element | null = element; part; part = part.parentElement) {
    // `innerText` of a large part lays out the page; its length is told by `textContent` for nothing.
    if ((part.textContent?.length ?? 0) > 4 * LONGEST || !(part instanceof HTMLElement)) break;
    const text = part.innerText.trim();
    if (text.length > LONGEST) break;
    if (text && text !== texts.at(-1)) texts.push(text);
  }
  const [nearest = '', ...wider] = texts;
  return [nearest, ...wider.slice(-1)].join('\n\n');
}
