import type { Mark } from '@/utils/messages';
import { isOnPage, isText } from './dom';
import { inOneBlock } from './parts';
import type { ReadText } from './reader';

/** Where a mark stands. */
export interface Place {
  /** Those it touches, in order. */
  nodes: Node[];
  /** In the first of them. */
  start: number;
  /** In the last of them. */
  end: number;
}

/** The mark runs over the end of a line: each of these is to be read by itself. */
interface Apart {
  apart: Node[];
}

/** The stretch of one node that belongs to a mark. */
interface Part {
  node: Node;
  start: number;
  end: number;
}

/** `undefined` where the text has changed meanwhile: its mutation has it read again. */
export function placeOf(read: ReadText, mark: Mark): Place | Apart | undefined {
  const parts = partsOf(read, mark);
  if (!parts) return undefined;
  const ofLine = parts.findIndex(({ node }, at) => at > 0 && !inOneBlock(parts[0]!.node, node));
  if (ofLine < 0) return over(parts);
  if (read.links.length === 0) return { apart: parts.map(({ node }) => node) };
  // A link may have headings and paragraphs in it. What else is found between the texts of links was
  // found, too, where the same texts were read without them.
  const isLink = read.links.some(({ start, end }) => start === mark.start && end === mark.end);
  return isLink ? over(parts.slice(0, ofLine)) : undefined;
}

function over(parts: Part[]): Place {
  return {
    nodes: parts.map(({ node }) => node),
    start: parts[0]!.start,
    end: parts.at(-1)!.end,
  };
}

function partsOf(read: ReadText, { start, end }: Mark): Part[] | undefined {
  const { nodes, starts, text } = read;
  const parts: Part[] = [];
  for (let i = indexAt(starts, start); i < starts.length; i++) {
    const node = nodes[i]!;
    const textStart = starts[i]!;
    const from = Math.max(start, textStart);
    const to = Math.min(end, i + 1 < starts.length ? starts[i + 1]! - 1 : text.length);
    const shift = (i === 0 ? read.from : 0) - textStart;
    const part = { node, start: from + shift, end: to + shift };
    if (!isOnPage(node) || !reads(part, text.slice(from, to))) return undefined;
    parts.push(part);
    if (end <= to + 1) break;
  }
  return parts;
}

/** A link without text is marked by a range at its beginning, which paints nothing. */
function reads({ node, start, end }: Part, expected: string): boolean {
  return isText(node) ? node.data.startsWith(expected, start) : start === end;
}

/** The index of the node that a place in the text belongs to. */
function indexAt(starts: number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
