import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { data as dataEn } from '@/components/text/en/data';
import { team as teamEn } from '@/components/text/en/team';
import { data as dataEs } from '@/components/text/es/data';
import { team as teamEs } from '@/components/text/es/team';
import { full as first } from '@/components/text/full';
import { fullEs as firstEs } from '@/components/text/full-es';
import { type Spoken, spokenInBoth } from './spoken';

const full = { ...first, data: dataEn, team: teamEn };
const fullEs = { ...firstEs, data: dataEs, team: teamEs };

/** Texts that are the same in both languages, and why. */
const SAME: Record<string, string> = {
  Ficha: 'its name',
  No: 'the same word',
  General: 'the same word',
  Gmail: 'a name',
  'Yahoo Mail': 'a name',
  'Google Calendar': 'a name',
  Error: 'the same word',
  Normal: 'the same word',
  Total: 'the same word',
  Web: 'the same word',
  min: 'the abbreviation is international',
};

/** Texts that say nothing on purpose. */
const SILENT = ['detail.priority.normal'];

const pairs = spokenInBoth(full, fullEs);
const both = pairs.filter((pair): pair is [Spoken, Spoken] => pair[1] !== undefined);
const listed = (wrong: [Spoken, Spoken | undefined][]) =>
  wrong.map(([en, es]) => `${en.path}: “${en.text}” – “${es?.text}”`);

describe('every English text', () => {
  it('is found', () => {
    expect(pairs.length).toBeGreaterThan(300);
  });

  it('has a Spanish one', () => {
    expect(listed(pairs.filter(([, es]) => es === undefined))).toEqual([]);
    expect(spokenInBoth(fullEs, full).filter(([, en]) => en === undefined)).toEqual([]);
  });

  it('says something, and so does the Spanish one', () => {
    const silent = both.filter(([en, es]) => !SILENT.includes(en.path) && (!says(en) || !says(es)));
    expect(listed(silent)).toEqual([]);
  });

  it('is another one in Spanish', () => {
    const same = both.filter(([en, es]) => en.text === es.text && !isSameByRight(en));
    expect(listed(same)).toEqual([]);
  });

  it('names in both languages the same of what it was given', () => {
    const lost = both.filter(([en, es]) =>
      en.given.some(
        (one) => isTelling(one) && holds(en.text, String(one)) !== holds(es.text, String(one)),
      ),
    );
    expect(listed(lost)).toEqual([]);
  });

  it('ends as the Spanish one does', () => {
    const other = both.filter(([en, es]) => ending(en.text) !== ending(es.text));
    expect(listed(other)).toEqual([]);
  });

  it('has no space at its edges', () => {
    const spaced = both
      .flat()
      .filter(({ text, given }) => !given.includes('') && text !== text.trim());
    expect(spaced).toEqual([]);
  });
});

it('Spanish questions and exclamations are opened too', () => {
  const unopened = both.filter(
    ([, { text }]) =>
      count(text, '?') !== count(text, '¿') || count(text, '!') !== count(text, '¡'),
  );
  expect(listed(unopened)).toEqual([]);
});

it('what the browser shows of Ficha is there in both languages', () => {
  const [en, es] = ['en', 'es'].map((language) => {
    const file = readFileSync(`public/_locales/${language}/messages.json`, 'utf8');
    return JSON.parse(file) as Record<string, { message: string }>;
  });
  expect(Object.keys(es!)).toEqual(Object.keys(en!));
  for (const key of Object.keys(en!)) {
    expect(es![key]!.message.trim()).not.toBe('');
    expect(es![key]!.message).not.toBe(en![key]!.message);
  }
});

function says({ text, given }: Spoken): boolean {
  return text.trim() !== '' || given.includes('');
}

/** Nothing is left to translate once what it was given and the figures are taken out. */
function isSameByRight({ text, given }: Spoken): boolean {
  let rest = text;
  for (const one of given) if (one !== '') rest = rest.replaceAll(String(one), ' ');
  const words = rest.replace(/\d+/g, ' ').trim();
  // A lone letter is a key to press, not a word.
  return !/\p{L}/u.test(words) || words.length === 1 || Object.hasOwn(SAME, words);
}

/** A word or figure that cannot stand in a text by chance. */
function isTelling(given: unknown): boolean {
  return typeof given === 'number' ? given > 1000 : typeof given === 'string' && given !== '';
}

function holds(text: string, given: string): boolean {
  return text.includes(given);
}

/** A word or two with a full stop are an abbreviation. */
function ending(text: string): string {
  if (text.split(' ').length < 3 && text.endsWith('.')) return '';
  return /[.…?!:]$/.exec(text)?.[0] ?? '';
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
