import { allIn, isWithin, textOf, upFrom } from '@/utils/adapters/page-tree';

const LABEL = [
  'subject|re|betreff|asunto|objet|sujet|oggetto|assunto|onderwerp|temat|tytuł|ämne|emne|aihe',
  'tárgy|předmět|θέμα|konu|тема|件名|主题|主旨|제목|الموضوع',
].join('|');
const LABELLED = new RegExp(`^(?:${LABEL})\\s*[:：]\\s*(.+)$`, 'iu');
const ALONE = new RegExp(`^(?:${LABEL})\\s*[:：]?$`, 'iu');
const ELEMENTS_MAX = 600;
const LONGEST = 300;

/** What a message is about where nothing says it in a known way: a label's text, or what is set largest. */
export function subjectIn(sender: Element, pane: Element, body: readonly Element[]): string {
  const near = [...headOf(sender, pane, body)];
  for (const element of near) {
    const text = textOf(element, LONGEST + 1);
    if (text.length > LONGEST) continue;
    const [, subject] = LABELLED.exec(text) ?? [];
    if (subject && element.children.length < 4) return subject;
    const beside = element.nextElementSibling;
    if (ALONE.test(text) && beside) return textOf(beside, LONGEST);
  }
  const size = sizeOf(sender);
  let largest: { text: string; size: number } | undefined;
  for (const element of near) {
    if (element.children.length > 2) continue;
    const text = textOf(element, LONGEST + 1);
    if (text.length < 2 || text.length > LONGEST || text.includes('@')) continue;
    const own = sizeOf(element);
    if (own > size * 1.1 && own > (largest?.size ?? 0)) largest = { text, size: own };
  }
  return largest?.text ?? '';
}

/** Elements around the sender and before it. */
function* headOf(sender: Element, pane: Element, body: readonly Element[]): Generator<Element> {
  const seen = new Set<Element>();
  for (const up of upFrom(sender)) {
    for (const one of allIn(up, '*').slice(0, ELEMENTS_MAX)) {
      if (seen.has(one) || body.some((part) => isWithin(one, part))) continue;
      seen.add(one);
      yield one;
    }
    if (up === pane) return;
  }
}

function sizeOf(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).fontSize) || 0;
}
