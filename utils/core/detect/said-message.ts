import * as v from 'valibot';
import { MESSAGE_TEXT_MAX } from './message-length';

const short = v.pipe(v.string(), v.maxLength(1_000));
const few = v.pipe(v.array(short), v.maxLength(100));
const text = v.pipe(v.string(), v.maxLength(MESSAGE_TEXT_MAX));
const pixels = v.pipe(v.number(), v.minValue(0));

/** The open message as its page shows it, everything as it stands there. */
const saidMessage = v.object({
  /** As `Letter.mark` or, without one, `Letter.id`, of when the page was looked at last. */
  letterId: short,
  /** Addresses, normalised. */
  from: short,
  to: few,
  /** Whoever else stands in its head. */
  named: few,
  /** Empty where the page shows none. */
  subject: short,
  /** What may say when it was sent, the most likely first. */
  dates: few,
  /** BCP 47 tag of the page, or empty. */
  language: short,
  /** What the webmail calls this message and no other, or empty. */
  messageId: short,
  text,
  /** Whether there is more text than that. */
  cut: v.boolean(),
  /** Of the frames its text goes on in, which could not be looked into. */
  frames: v.pipe(v.array(v.object({ width: pixels, height: pixels })), v.maxLength(20)),
});
export type SaidMessage = v.InferOutput<typeof saidMessage>;

/** What a frame shows that a message's text may go on in. */
const saidPart = v.object({ width: pixels, height: pixels, text, cut: v.boolean() });
export type SaidPart = v.InferOutput<typeof saidPart>;

const saidFrame = v.object({ message: v.optional(saidMessage), part: v.optional(saidPart) });
export type SaidFrame = v.InferOutput<typeof saidFrame>;

/** Pages are strangers: whatever does not have this shape, or is too long, gives nothing. */
export function parseSaidFrame(input: unknown): SaidFrame {
  const result = v.safeParse(saidFrame, input);
  return result.success ? result.output : {};
}

/** The message with the text of the frames it goes on in, each told by its size. */
export function withParts(message: SaidMessage, parts: readonly SaidPart[]): SaidMessage {
  const its = message.frames.flatMap((frame) => {
    const alike = parts.filter(
      (part) => isNear(part.width, frame.width) && isNear(part.height, frame.height),
    );
    // Of two of one size nobody knows which it is.
    return alike.length === 1 ? alike : [];
  });
  const whole = [message, ...its]
    .map((one) => one.text)
    .filter(Boolean)
    .join('\n\n');
  const cut = message.cut || its.some((part) => part.cut) || whole.length > MESSAGE_TEXT_MAX;
  return { ...message, text: whole.slice(0, MESSAGE_TEXT_MAX), cut };
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 2;
}
