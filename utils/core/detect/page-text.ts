import * as v from 'valibot';

/** Content scripts send far shorter texts. */
const TEXT_MAX = 100_000;
const HREF_MAX = 8_000;
const LINKS_MAX = 1_000;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A stretch of a page's text. Offsets are UTF-16; a line break parts what stands in different nodes. */
const pageText = v.object({
  text: v.pipe(v.string(), v.maxLength(TEXT_MAX)),
  /** `mailto:` links in it; `start` equals `end` where the link shows no text. */
  links: v.pipe(
    v.array(
      v.object({ href: v.pipe(v.string(), v.maxLength(HREF_MAX)), start: offset, end: offset }),
    ),
    v.maxLength(LINKS_MAX),
  ),
});
export type PageText = v.InferOutput<typeof pageText>;

/** Pages are strangers: whatever does not have this shape, or is too long, gives `undefined`. */
export function parsePageText(input: unknown): PageText | undefined {
  const result = v.safeParse(pageText, input);
  return result.success ? result.output : undefined;
}

/** A place in a text. */
export interface Span {
  start: number;
  end: number;
}
