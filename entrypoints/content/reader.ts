import type { Block } from '@/utils/core/detect/block';
import { isElement, isText, nameOf, parentOf, shadowOf, walkerOver } from './dom';
import { hiddenAround } from './visibility';

/** At most this many characters go to the worker at once; a longer text is cut between words. */
export const BATCH_CHARS = 24_000;

/** A block with the text nodes it was put together from. */
export interface ReadBlock extends Block {
  pieces: Piece[];
  /** The link itself where it has no text to mark. */
  silentLink?: Element;
}

/** `length` characters of a text node from `from` on stand in the block at `start`. */
export interface Piece {
  node: Text;
  from: number;
  start: number;
  length: number;
}

/** Met on the way, and not read by this walk. */
export interface Met {
  shadow(root: ShadowRoot): void;
  hidden(element: Element): void;
}

const SKIPPED = new Set(
  'head script style noscript template textarea select option svg math canvas iframe object audio video'.split(
    ' ',
  ),
);
/** Elements that do not begin a new line; everything else parts one block from the next. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/**
 * The text below a node, block by block in reading order. The caller may stop between any two and
 * go on later: each block is whole in itself. Yields `undefined` where it has worked without a
 * result for a while, so that the caller can look at the clock.
 */
export function* read(root: Node, met: Met): Generator<ReadBlock | undefined> {
  if (isSkippedPart(root)) return;
  const walker = walkerOver(root);
  const links: Element[] = [];
  let block = emptyBlock();
  let container: Element | null = null;
  let steps = 0;
  for (let node: Node | null = root; node; ) {
    if (++steps % 200 === 0) yield undefined;
    let skip = false;
    if (isElement(node)) {
      const name = nameOf(node);
      skip = isSkipped(node);
      const shadow = skip ? null : shadowOf(node);
      if (shadow) met.shadow(shadow);
      if (name === 'a' && isMailto(node)) links.push(node);
    } else if (isText(node) && hasText(node.data)) {
      const around = containerOf(node);
      if (around !== container) {
        if (block.pieces.length > 0) yield block;
        block = emptyBlock();
        container = around;
        const hidden = around && hiddenAround(around);
        if (hidden) {
          met.hidden(hidden);
          container = null;
          node = skipBelow(walker, hidden, root);
          continue;
        }
      }
      yield* append(block, node, links);
      if (block.text.length >= BATCH_CHARS) {
        yield block;
        block = emptyBlock();
      }
    }
    node = skip ? nextAfter(walker) : walker.nextNode();
  }
  if (block.pieces.length > 0) yield block;
  yield* silentLinks(links);
}

function emptyBlock(): ReadBlock {
  return { text: '', links: [], pieces: [] };
}

/** Adds a text node; a very long one fills several blocks, of which the last stays open. */
function* append(block: ReadBlock, node: Text, links: Element[]): Generator<ReadBlock> {
  const { data } = node;
  for (let from = 0; from < data.length; ) {
    const to = cutAt(data, from);
    if (block.text) block.text += '\n';
    const start = block.text.length;
    block.text += data.slice(from, to);
    block.pieces.push({ node, from, start, length: to - from });
    addLink(block, node, links, start, block.text.length);
    from = to;
    if (from === data.length) return;
    yield { ...block };
    Object.assign(block, emptyBlock());
  }
}

function addLink(block: ReadBlock, node: Text, links: Element[], start: number, end: number): void {
  const index = links.findLastIndex((link) => link.contains(node));
  if (index < 0) return;
  const [link] = links.splice(index, 1);
  block.links.push({ href: link!.getAttribute('href')!.slice(0, 8_000), start, end });
}

/** `mailto:` links without text of their own (an icon): found, though there is nothing to mark. */
function* silentLinks(links: Element[]): Generator<ReadBlock> {
  for (const link of links) {
    const href = link.getAttribute('href') ?? '';
    const silent = { href: href.slice(0, 8_000), start: 0, end: 0 };
    yield { text: '', links: [silent], pieces: [], silentLink: link };
  }
}

/** Where to cut a long text: at the last space that fits. */
function cutAt(data: string, from: number): number {
  if (data.length - from <= BATCH_CHARS) return data.length;
  const space = data.lastIndexOf(' ', from + BATCH_CHARS);
  return space > from ? space : from + BATCH_CHARS;
}

function containerOf(node: Node): Element | null {
  let element = parentOf(node);
  while (element && INLINE.has(nameOf(element))) {
    const up = parentOf(element);
    if (!up) break;
    element = up;
  }
  return element;
}

/** What is added inside an editor or a script is as little to be read as the whole of it. */
function isSkippedPart(root: Node): boolean {
  for (let up = parentOf(root); up; up = parentOf(up)) if (isSkipped(up)) return true;
  return false;
}

function isSkipped(element: Element): boolean {
  return SKIPPED.has(nameOf(element)) || isEditable(element);
}

function isMailto(element: Element): boolean {
  return /^\s*mailto:/i.test(element.getAttribute('href') ?? '');
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value !== 'false';
}

/** Most text nodes of a page are the white space between its tags. */
function hasText(data: string): boolean {
  return data.length > 1 ? /\S/.test(data) : false;
}

/** The next node that is not below the present one. */
function nextAfter(walker: TreeWalker): Node | null {
  do {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
  } while (walker.parentNode());
  return null;
}

/** Goes on behind a hidden element, or ends where the hidden element holds the whole walk. */
function skipBelow(walker: TreeWalker, hidden: Element, root: Node): Node | null {
  if (hidden.contains(root)) return null;
  walker.currentNode = hidden;
  return nextAfter(walker);
}
