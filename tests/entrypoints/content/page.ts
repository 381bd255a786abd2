import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { FakeWorker } from './fake-worker';

/**
 * What happy-dom lacks of a browser's layout and paint. Drawn is what has no `hidden` around it, and
 * every range covers the square from 0 to 10.
 */
class FakeIntersectionObserver {
  static readonly all = new Set<FakeIntersectionObserver>();
  readonly #targets = new Set<Element>();
  readonly #callback: IntersectionObserverCallback;

  constructor(callback: IntersectionObserverCallback) {
    this.#callback = callback;
    FakeIntersectionObserver.all.add(this);
  }

  observe = (target: Element) => this.#targets.add(target);
  unobserve = (target: Element) => this.#targets.delete(target);
  disconnect = () => this.#targets.clear();

  look(): void {
    const entries = [...this.#targets].map((target) => ({
      target,
      isIntersecting: isDrawn(target),
    }));
    if (entries.length > 0) this.#callback(entries as never, this as never);
  }
}

function isDrawn(element: Element): boolean {
  return element.isConnected && element.closest('[hidden]') === null;
}

/** Selectors of today's browsers that happy-dom does not know. */
function teachSelectors(owner: { querySelectorAll(selector: string): unknown }): void {
  const original = owner.querySelectorAll;
  owner.querySelectorAll = function (this: ParentNode, selector: string) {
    if (selector !== ':not(:defined)') return original.call(this, selector.replace(' i]', ']'));
    const all = [...(original.call(this, '*') as Iterable<Element>)];
    return all.filter(isUndefinedElement);
  };
}

function isUndefinedElement(element: Element): boolean {
  return element.localName.includes('-') && !customElements.get(element.localName);
}

const prototype: { matches(selector: string): boolean } = Element.prototype;
const { matches } = prototype;
prototype.matches = function (this: Element, selector: string) {
  if (selector === ':not(:defined)') return isUndefinedElement(this);
  return matches.call(this, selector.replace(' i]', ']'));
};
for (const owner of [Document, Element, DocumentFragment]) teachSelectors(owner.prototype);
Element.prototype.checkVisibility = function () {
  return isDrawn(this);
};
Range.prototype.getClientRects = () => [{ left: 0, top: 0, right: 10, bottom: 10 }] as never;
Object.assign(globalThis, {
  Highlight: Set,
  CSS: { highlights: new Map() },
  StaticRange: class {
    constructor(range: StaticRangeInit) {
      Object.assign(this, range);
    }
  },
  IntersectionObserver: FakeIntersectionObserver,
});

const { PageReading } = await import('@/entrypoints/content/page-reading');

/** Long enough for all that is done a while after something. */
const A_WHILE_MS = 2_000;

let open: InstanceType<typeof PageReading> | undefined;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  open?.stop();
  open = undefined;
  FakeIntersectionObserver.all.clear();
  document.body.innerHTML = '';
  document.adoptedStyleSheets = [];
  vi.useRealTimers();
});

/** Lets the page, its observers and the worker do everything they have to. */
export async function settle(ms = A_WHILE_MS): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  for (const observer of FakeIntersectionObserver.all) observer.look();
  await vi.advanceTimersByTimeAsync(ms);
}

/** A page that is being read. Who knows its people is a worker with an empty store. */
export async function openPage(html: string, { names = [] as string[] } = {}) {
  const worker = new FakeWorker(names);
  fakeBrowser.runtime.connect = worker.connect as never;
  document.body.innerHTML = html;
  open = new PageReading();
  open.start();
  await settle();
  return { reading: open, worker };
}

/** The texts that are painted now, in alphabetical order. */
export function painted(): string[] {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  return ranges.map(textOf).sort();
}

export function $(selector: string): HTMLElement {
  return document.querySelector<HTMLElement>(selector)!;
}

function textOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}
