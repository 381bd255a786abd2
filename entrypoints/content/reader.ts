import type { PageText } from '@/utils/core/detect/page-text';
import { allBelow, isElement, isText, nameOf, parentOf, shadowOf, textsBelow } from './dom';
import { isUnread } from './parts';

/** At most this many characters go to the worker at once; a longer text is cut between words. */
const BATCH_CHARS = 24_000;

/** A longer address list than this is cut. */
const HREF_MAX = 8_000;

/** Only texts as long as scripts are looked at twice before they are read. */
const SUSPICIOUSLY_LONG = 500;

/** The most frequent elements that can have no shadow root (DOM, `attachShadow`), to look at fewer. */
const NO_HOSTS =
  'td,a,tr,li,img,b,i,br,path,svg,strong,em,button,input,label,option,script,use,th,ul,g';

/** A page's text with the nodes it was put together from. Lists side by side: fifty thousand small objects cost more. */
export interface ReadText extends PageText {
  /** Texts, or links that have none. */
  nodes: Node[];
  /** Where in the text each node begins. */
  starts: number[];
  /** Where in the first node the text begins: a long one is cut into several batches. */
  from: number;
}

/**
 * The text below a node in batches. The caller may stop between any two steps and go on later.
 * Yields `undefined` after a while without a result, so that the caller can look at the clock.
 *
 * It touches nothing but the text nodes: whether a text is drawn, and where a line ends, is asked
 * later and only of the few places where something is found (see `parts.ts`).
 */
export function* read(root: Node): Generator<ReadText | undefined> {
  let batch = emptyText(0);
  let steps = 0;
  const walker = textsBelow(root);
  for (let node: Node | null = isText(root) ? root : walker.nextNode(); node; ) {
    const text = node as Text;
    const { data } = text;
    if (hasText(data) && !(data.length > SUSPICIOUSLY_LONG && isUnread(text))) {
      for (let from = 0; from < data.length; ) {
        const to = cutAt(data, from);
        append(batch, text, data.slice(from, to));
        from = to;
        if (batch.text.length < BATCH_CHARS) continue;
        yield batch;
        batch = emptyText(from < data.length ? from : 0);
      }
    }
    if (++steps % 100 === 0) yield undefined;
    node = walker.nextNode();
  }
  if (batch.nodes.length > 0) yield batch;
  yield* readLinks(root);
}

/** Open shadow roots below (or at) a node. */
export function* shadowsBelow(root: Node): Generator<ShadowRoot | undefined> {
  const own = isElement(root) && shadowOf(root);
  if (own) yield own;
  let steps = 0;
  for (const element of allBelow(root, `:not(${NO_HOSTS})`)) {
    const shadow = shadowOf(element);
    if (shadow) yield shadow;
    else if (++steps % 200 === 0) yield undefined;
  }
}

/** `mailto:` links with their texts, if any: an icon can be a link too. */
function* readLinks(root: Node): Generator<ReadText> {
  const batch = emptyText(0);
  for (const link of linksBelow(root)) {
    const href = link.getAttribute('href') ?? '';
    const start = batch.text ? batch.text.length + 1 : 0;
    const walker = textsBelow(link);
    const before = batch.nodes.length;
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text) {
      if (hasText(node.data)) append(batch, node, node.data);
    }
    if (batch.nodes.length === before) append(batch, link, '');
    batch.links.push({ href: href.slice(0, HREF_MAX), start, end: batch.text.length });
  }
  if (batch.links.length > 0) yield batch;
}

function linksBelow(root: Node): Iterable<Element> {
  const around = isText(root) ? parentOf(root)?.closest('a') : undefined;
  if (around && /^\s*mailto:/i.test(around.getAttribute('href') ?? '')) return [around];
  if (isElement(root) && nameOf(root) === 'a' && root.matches('[href^="mailto:" i]')) return [root];
  return allBelow(root, 'a[href^="mailto:" i]');
}

function emptyText(from: number): ReadText {
  return { text: '', links: [], nodes: [], starts: [], from };
}

function append(batch: ReadText, node: Node, text: string): void {
  if (batch.text) batch.text += '\n';
  batch.nodes.push(node);
  batch.starts.push(batch.text.length);
  batch.text += text;
}

/** Where to cut a long text: at the last space that fits. */
function cutAt(data: string, from: number): number {
  if (data.length - from <= BATCH_CHARS) return data.length;
  const space = data.lastIndexOf(' ', from + BATCH_CHARS);
  return space > from ? space : from + BATCH_CHARS;
}

/** Many of a page's text nodes are the white space between its tags. */
function hasText(data: string): boolean {
  return data.length > 1 && /\S/.test(data);
}
