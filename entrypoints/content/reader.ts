import type { PageText } from '@/utils/core/detect/page-text';
import {
  allBelow,
  attributeOf,
  closestTo,
  fits,
  isElement,
  isText,
  parentOf,
  shadowOf,
  textsBelow,
} from './dom';
import { isUnread } from './parts';

/** A longer text is cut between words. */
const TEXT_CHARS = 24_000;
/** What goes to the worker at once ends with the text that makes it longer than this. */
const BATCH_CHARS = 72_000;

/** A longer address list than this is cut. */
const HREF_MAX = 8_000;
/** Of a link that somebody forgot to close the rest of the page is the text. */
const LINK_CHARS = 1_000;
const LINKS_MAX = 100;
/** `data-cfemail` is how Cloudflare hides an address from robots; its link may carry it as well. */
const LINKS = ['a[href^="mailto:" i]', 'a[href*="/cdn-cgi/l/email-protection#"]', '[data-cfemail]'];
const LINK = LINKS.join();
/** Where webmails and contact pages keep the address of whom they call by name. */
const NAMES = ['email', 'data-hovercard-id', 'data-email', 'data-eid', 'title', 'aria-label'];
const NAMED = NAMES.map((name) => `[${name}*="@"]`);
/** Apart, for on a long page all of them together hold it for longer than one should. */
const ADDRESS_LINKS = [...LINKS, ...NAMED, 'input[readonly][value*="@"]'];
const ADDRESS_LINK = ADDRESS_LINKS.join();
/** A longer text is no name: the address is that of something in it. */
const NAME_CHARS = 100;

const SPACE = 32;
const NO_BREAK_SPACE = 160;

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
 * The text below a node in batches, and then its links to addresses. The caller may stop between any
 * two steps and go on later. Yields `undefined` after a while without a result, so that the caller
 * can look at the clock.
 *
 * It touches nothing but the text nodes: whether a text is drawn, and where a line ends, is asked
 * later and only of the few places where something is found (see `parts.ts`).
 */
export function* read(root: Node): Generator<ReadText | undefined> {
  yield* readTexts(root);
  yield* readLinks(root);
}

export function* readTexts(root: Node): Generator<ReadText | undefined> {
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
        // Only the first node of a batch may begin in its middle, so nothing follows a cut.
        if (from === data.length && batch.text.length < BATCH_CHARS) continue;
        yield batch;
        batch = emptyText(from < data.length ? from : 0);
      }
    }
    if (++steps % 100 === 0) yield undefined;
    node = walker.nextNode();
  }
  if (batch.nodes.length > 0) yield batch;
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

/** Links to addresses with their texts, if any: an icon can be a link too. */
function* readLinks(root: Node): Generator<ReadText | undefined> {
  let batch = emptyText(0);
  const met = new Set<Element>();
  for (const link of linksBelow(root)) {
    if (!link) yield undefined;
    if (!link || met.has(link)) continue;
    met.add(link);
    appendLink(batch, link);
    if (batch.text.length < BATCH_CHARS && batch.links.length < LINKS_MAX) continue;
    yield batch;
    batch = emptyText(0);
  }
  if (batch.links.length > 0) yield batch;
}

function appendLink(batch: ReadText, link: Element): void {
  const isLink = fits(link, LINK);
  const href = (isLink ? hrefOf(link) : addressOf(link)).slice(0, HREF_MAX);
  const texts = [...textsOf(link, isLink ? LINK_CHARS : NAME_CHARS + 1)];
  const named = isLink || texts.reduce((sum, { text }) => sum + text.length, 0) <= NAME_CHARS;
  const first = batch.nodes.length;
  if (named) for (const { node, text } of texts) append(batch, node, text);
  if (batch.nodes.length === first) append(batch, link, '');
  batch.links.push({ href, start: batch.starts[first]!, end: batch.text.length });
}

function* textsOf(link: Element, most: number) {
  const walker = textsBelow(link);
  let left = most;
  for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
    const { data } = node as Text;
    if (!hasText(data)) continue;
    yield { node, text: data.slice(0, left) };
    left -= data.length;
  }
}

function hrefOf(link: Element): string {
  const hidden = attributeOf(link, 'data-cfemail');
  return hidden ? `#${hidden}` : (attributeOf(link, 'href') ?? '');
}

function addressOf(named: Element): string {
  const said = [...NAMES, 'value'].map((name) => attributeOf(named, name) ?? '');
  return said.find((text) => text.includes('@')) ?? '';
}

/** Some more than once, where more than one thing tells of it. */
function* linksBelow(root: Node): Generator<Element | undefined> {
  const around = isElement(root) ? root : parentOf(root);
  const link = around && closestTo(around, ADDRESS_LINK);
  if (link) yield link;
  if (isText(root)) return;
  for (const selector of ADDRESS_LINKS) {
    yield* allBelow(root, selector);
    yield undefined;
  }
}

function emptyText(from: number): ReadText {
  return { text: '', links: [], nodes: [], starts: [], from };
}

function append(batch: ReadText, node: Node, text: string): void {
  if (batch.nodes.length > 0) batch.text += '\n';
  batch.nodes.push(node);
  batch.starts.push(batch.text.length);
  batch.text += text;
}

/** Where to cut a long text: at the last space that fits. */
function cutAt(data: string, from: number): number {
  if (data.length - from <= TEXT_CHARS) return data.length;
  const space = data.lastIndexOf(' ', from + TEXT_CHARS);
  return space > from ? space : from + TEXT_CHARS;
}

/** Many of a page's text nodes are the white space between its tags. */
function hasText(data: string): boolean {
  if (data.length < 2) return false;
  const first = data.charCodeAt(0);
  return (first > SPACE && first < NO_BREAK_SPACE) || /\S/.test(data);
}
