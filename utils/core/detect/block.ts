import * as v from 'valibot';

/** Content scripts cut long texts into far shorter blocks. */
const TEXT_MAX = 100_000;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Text of a page that is read in one go: a paragraph, a table cell, a heading. Offsets are UTF-16. */
const block = v.object({
  text: v.pipe(v.string(), v.maxLength(TEXT_MAX)),
  /** `mailto:` links in it; `start` equals `end` where the link shows no text. */
  links: v.array(
    v.object({ href: v.pipe(v.string(), v.maxLength(8_000)), start: offset, end: offset }),
  ),
});
export type Block = v.InferOutput<typeof block>;

const blocks = v.pipe(v.array(block), v.maxLength(5_000));

/** Pages are strangers: whatever does not have the shape of blocks, or is too long, gives `undefined`. */
export function parseBlocks(input: unknown): Block[] | undefined {
  const result = v.safeParse(blocks, input);
  return result.success ? result.output : undefined;
}

/** A place in a block, and what stands there. */
export interface Span {
  start: number;
  end: number;
}
