import type { MiddlewareHandler } from 'hono';
import { bodyLimit as countedLimit } from 'hono/body-limit';
import { Refused } from './refused';

/** Bytes of a form before sign-in, where anybody may send one. */
export const FORM_BYTES = 16_384;

/**
 * Refuses larger bodies before they are read. Node reads no more than a request's head announces; only
 * what announces nothing is counted as it comes, which takes the slow way to the body.
 * @throws Refused `too-large`
 */
export function bodyLimit(maxSize: number): MiddlewareHandler {
  const refuse = () => {
    throw new Refused('too-large');
  };
  const counted = countedLimit({ maxSize, onError: refuse });
  return (context, next) => {
    const announced = context.req.header('content-length');
    const isAnnounced = announced !== undefined && !context.req.header('transfer-encoding');
    if (!isAnnounced) return counted(context, next);
    return Number(announced) > maxSize ? refuse() : next();
  };
}
