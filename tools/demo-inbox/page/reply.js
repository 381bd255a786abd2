import { longDate, snippet, written } from './format.js';

/** What the composer starts with. Addresses are one text, as people type them. */
export function answerTo(message, me, all) {
  const others = [...message.to, ...(message.cc ?? [])].filter(
    ({ address }) => address !== me.address,
  );
  return {
    to: written(message.from),
    cc: all ? others.map(written).join(', ') : '',
    subject: prefixed('Re: ', message.subject),
    text: `\n\n${longDate(message.at)}, ${message.from.name}:\n> ${snippet(message.bodyHtml)}`,
  };
}

export function forwardOf(message) {
  return {
    subject: prefixed('Fwd: ', message.subject),
    text: `\n\n${written(message.from)}, ${longDate(message.at)}\n${snippet(message.bodyHtml)}`,
  };
}

export function readMailto(href) {
  const { pathname, searchParams } = new URL(href);
  return {
    to: decodeURIComponent(pathname),
    cc: searchParams.get('cc') ?? '',
    subject: searchParams.get('subject') ?? '',
    text: searchParams.get('body') ?? '',
  };
}

const prefixed = (prefix, subject) => (subject.startsWith(prefix) ? subject : prefix + subject);
