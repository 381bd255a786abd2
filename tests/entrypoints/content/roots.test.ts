// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { Roots } from '@/entrypoints/content/roots';

beforeEach(() => {
  document.body.innerHTML = '';
});

function add(count: number, to: Element, name = 'p'): Element[] {
  return Array.from({ length: count }, () => {
    const element = document.createElement(name);
    to.append(element);
    return element;
  });
}

function names(nodes: Set<Node>): string[] {
  return [...nodes].map((node) => node.nodeName);
}

it('what is within a changed part is read with it, and what has gone is not read', () => {
  const [outer, other] = add(2, document.body) as [Element, Element];
  const [inner] = add(1, outer) as [Element];
  const roots = new Roots();
  for (const node of [inner, outer, other]) roots.add(node);
  other.remove();
  expect([...roots.take()].map((node) => node === outer)).toEqual([true]);
  expect(roots.size).toBe(0);
});

it('a page that never stops changing leads to a short list that misses nothing', () => {
  const [list] = add(1, document.body, 'ul') as [Element];
  const items = add(5_000, list, 'li');
  const roots = new Roots();
  for (const item of items) {
    item.append('text');
    roots.add(item.firstChild!);
    expect(roots.size).toBeLessThanOrEqual(1_000);
  }
  expect(names(roots.take())).toEqual(['UL']);
});

it('many elements added at once are read as the one that holds them', () => {
  const [list] = add(1, document.body, 'ul') as [Element];
  const roots = new Roots();
  roots.addBelow(list, add(1_001, list, 'li'));
  expect(names(roots.take())).toEqual(['UL']);
});

it('very many changed shadow roots are found again through the document', () => {
  const roots = new Roots();
  for (const host of add(1_001, document.body, 'div')) {
    roots.add(host.attachShadow({ mode: 'open' }));
  }
  expect(names(roots.take())).toEqual(['#document']);
});

it('nothing that has left the page is kept for long', () => {
  const roots = new Roots();
  for (let i = 0; i < 5_000; i++) roots.add(document.createElement('p'));
  expect(roots.size).toBeLessThanOrEqual(1_000);
  expect(roots.take().size).toBe(0);
});
