/** A row of a list or a short paragraph; more is not what was pointed at. */
const LONGEST = 300;

/** The text of the largest part of the page around the element that is still a few lines. */
export function linesAround(element: Element): string {
  let found = '';
  for (let part: Element | null = element; part; part = part.parentElement) {
    // `innerText` of a large part lays out the page; its length is told by `textContent` for nothing.
    if ((part.textContent?.length ?? 0) > 4 * LONGEST || !(part instanceof HTMLElement)) break;
    const text = part.innerText.trim();
    if (text.length > LONGEST) break;
    found = text;
  }
  return found;
}
