import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { hasAll, placesOf, wordsIn } from './found-words';

/** The name of the tint, in `OptionsPage.module.css` too. */
const FOUND = 'found';

/**
 * Leaves of the sections that are shown only the cards in which the words of a search stand, and tints
 * the words. It looks at what is drawn, so that no card has to list its own words a second time.
 */
export function useFound(main: RefObject<HTMLElement>, text: string): void {
  useEffect(() => {
    const root = main.current;
    const words = wordsIn(text);
    if (!root || words.length === 0) return;
    const look = () => {
      for (const section of root.querySelectorAll('section')) narrow(section, words);
      tint(root, words);
    };
    look();
    // Sections come late, and change.
    const observer = new MutationObserver(look);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    return () => {
      observer.disconnect();
      for (const card of cardsIn(root)) delete card.dataset.unfound;
      highlights()?.delete(FOUND);
    };
  }, [text]);
}

function narrow(section: Element, words: readonly string[]): void {
  const cards = cardsIn(section);
  const fits = (card: HTMLElement) => hasAll(`${card.textContent} ${card.dataset.card}`, words);
  const found = cards.filter(fits);
  // Where the words stand only in the heading, or apart, the whole section is meant.
  const whole = found.length === 0 || hasAll(section.getAttribute('aria-label') ?? '', words);
  for (const card of cards) {
    if (whole || found.includes(card)) delete card.dataset.unfound;
    else card.dataset.unfound = '';
  }
}

function tint(root: HTMLElement, words: readonly string[]): void {
  const all = highlights();
  if (!all) return;
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (const [start, end] of placesOf(node.nodeValue ?? '', words)) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  all.set(FOUND, new Highlight(...ranges));
}

/** Without them what is found is merely not tinted. */
function highlights(): HighlightRegistry | undefined {
  return globalThis.CSS?.highlights;
}

function cardsIn(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-card]')];
}
