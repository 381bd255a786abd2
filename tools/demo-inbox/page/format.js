const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
const full = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
});

/** Short for the list: the time today, else the day, with the year when it is not this one. */
export function shortDate(iso, now = new Date()) {
  const at = new Date(iso);
  if (at.toDateString() === now.toDateString()) return time.format(at);
  return (at.getFullYear() === now.getFullYear() ? day : date).format(at);
}

export const longDate = (iso) => full.format(new Date(iso));

/** The first letters of the first and the last word. */
export function initials(name) {
  const words = name.split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends
    .map((word) => word[0])
    .join('')
    .toUpperCase();
}

/** A colour angle that stays the same for a name. */
export const hue = (name) =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 360, 7);

/** @param {{name: string, address: string}} person */
export const written = ({ name, address }) => `${name} <${address}>`;

/** The beginning of an HTML text, as one line. */
export function snippet(html) {
  const spaced = html.replace(/<(?:br|\/(?:p|div|li|td|th|tr|h\d|blockquote))\b/gi, ' $&');
  const text = new DOMParser().parseFromString(spaced, 'text/html').body.textContent ?? '';
  return text.replace(/\s+/g, ' ').trim().slice(0, 140);
}
