/** One text of a language as it is spoken: a function of it with the words it was given. */
export interface Spoken {
  /** `card.owner`, and behind it the arguments. */
  path: string;
  text: string;
  given: readonly unknown[];
}

type Say = (...given: unknown[]) => unknown;

/**
 * What a text that is a function may be asked with. Not every function takes all of them: what the
 * English one makes no text of is left out.
 */
const ARGUMENTS: readonly ((place: number) => unknown)[] = [
  (place) => `Zq${'xyz'[place] ?? place}`,
  (place) => 1007 + place,
  () => 1,
  () => 0,
  () => true,
  () => false,
  () => '',
];

/** Every text of the English words, beside the same of the other language; `undefined` where it has none. */
export function spokenInBoth(
  english: object,
  other: object,
  path = '',
): [Spoken, Spoken | undefined][] {
  return Object.entries(english).flatMap(([key, value]) => {
    const at = path ? `${path}.${key}` : key;
    const theirs = (other as Record<string, unknown>)[key];
    if (typeof value === 'string') {
      const own = { path: at, text: value, given: [] };
      return [[own, typeof theirs === 'string' ? { ...own, text: theirs } : undefined]];
    }
    if (typeof value === 'function') return asked(at, value as Say, theirs);
    if (typeof value !== 'object' || value === null) throw new Error(`${at} is no text`);
    return spokenInBoth(value, (theirs ?? {}) as object, at);
  });
}

function asked(path: string, own: Say, theirs: unknown): [Spoken, Spoken | undefined][] {
  const answers = ARGUMENTS.flatMap((argument): [Spoken, Spoken | undefined][] => {
    const given = Array.from({ length: own.length }, (_, place) => argument(place));
    const text = said(own, given);
    if (text === undefined) return [];
    const spoken = { path: `${path}(${given.map(String).join(', ')})`, text, given };
    const answer = typeof theirs === 'function' ? said(theirs as Say, given) : undefined;
    return [[spoken, answer === undefined ? undefined : { ...spoken, text: answer }]];
  });
  if (answers.length === 0) throw new Error(`${path} makes a text of no argument known here`);
  return answers;
}

/** `undefined` where it makes nothing to read of the arguments. */
function said(say: Say, given: readonly unknown[]): string | undefined {
  try {
    const text = say(...given);
    return typeof text === 'string' && !/undefined|NaN|\[object|Invalid/.test(text)
      ? text
      : undefined;
  } catch {
    return undefined;
  }
}
