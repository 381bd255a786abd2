import * as v from 'valibot';

const short = v.pipe(v.string(), v.maxLength(300));
const texts = v.pipe(v.array(short), v.maxLength(50));

/** Somebody a page names in its structured data. */
const stated = v.object({
  kind: v.picklist(['organization', 'contact']),
  name: short,
  emails: texts,
  phones: texts,
  vatNumbers: texts,
  /** Of websites. */
  urls: texts,
  /** A contact's. */
  role: v.optional(short),
  company: v.optional(short),
});
export type Stated = v.InferOutput<typeof stated>;

/** What a page says of itself where no reader sees it. All texts are as the page has them. */
const pageFacts = v.object({
  /** Of the address the page was loaded from. */
  host: v.pipe(v.string(), v.maxLength(255)),
  /** It is somebody's webmail, which says nothing of whom its messages are from. */
  mailbox: v.boolean(),
  /** OpenGraph's `og:site_name`. */
  siteName: v.optional(short),
  stated: v.pipe(v.array(stated), v.maxLength(50)),
  /** The text of a page that says who publishes the site, as the law has it in many countries. */
  imprint: v.optional(v.pipe(v.string(), v.maxLength(20_000))),
});
export type PageFacts = v.InferOutput<typeof pageFacts>;

/** Pages are strangers: whatever does not have this shape, or is too long, gives `undefined`. */
export function parsePageFacts(input: unknown): PageFacts | undefined {
  const result = v.safeParse(pageFacts, input);
  return result.success ? result.output : undefined;
}
