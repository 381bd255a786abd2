/** Characters of a message's text that are kept; the rest can be read where it was written. */
export const MESSAGE_TEXT_MAX = 20_000;
