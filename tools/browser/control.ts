/** The middle of a button or link, in pixels of its window. */
export interface Place {
  x: number;
  y: number;
}

/**
 * Runs in a page of the extension: finds the first enabled button, link or switch in the view that is labelled
 * so (up to a comma), or has it as one of its lines, and scrolls it into sight.
 */
export function placeOfControl(name: string, inSidebar: boolean): Place | undefined {
  const view = inSidebar ? browser.extension.getViews({ type: 'sidebar' })[0] : window;
  const controls = view?.document.querySelectorAll<HTMLElement>(
    'button:not(:disabled), a[href], summary, label:has(> input)',
  );
  const control = [...(controls ?? [])].find(
    (one) =>
      one.checkVisibility() &&
      (one.getAttribute('aria-label')?.split(',')[0] === name ||
        one.innerText.split('\n').some((line) => line.trim() === name)),
  );
  if (!control) return undefined;
  control.scrollIntoView({ block: 'center' });
  // Of a link over several lines the middle may be beside it.
  const { x, y, width, height } = control.getClientRects()[0]!;
  return { x: x + width / 2, y: y + height / 2 };
}

/** Runs in a page of the extension: what a person reads in it, without icons drawn as letters and keys. */
export function readText(inSidebar: boolean): string {
  const view = inSidebar ? browser.extension.getViews({ type: 'sidebar' })[0] : window;
  // While a document is made it has no body.
  if (!view?.document.body) return '';
  const ornaments = view.document.querySelectorAll('[aria-hidden="true"], header > button, kbd');
  const left = new Set([...ornaments].map((one) => one.textContent.trim()));
  const lines = view.document.body.innerText.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !left.has(line)).join('\n');
}

/** What Firefox gives to the extension's own pages. */
declare const browser: { extension: { getViews(of: { type: 'sidebar' }): Window[] } };
