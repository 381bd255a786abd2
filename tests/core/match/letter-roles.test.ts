import { describe, expect, it } from 'vitest';
import { addressesIn, type Letter, parseLetter } from '@/utils/core/detect/letter';
import type { AccountId } from '@/utils/core/ids';
import { byRole, nearestRole, rolesIn } from '@/utils/core/match/letter-roles';
import type { Match } from '@/utils/core/match/match';
import { emailMatch } from '@/utils/core/match/pair';
import { together } from '@/utils/core/match/together';

const letter = (part: Partial<Letter>): Letter => ({
  id: 'x',
  from: [],
  to: [],
  within: [],
  own: [],
  ...part,
});
const match = (name: string): Match =>
  emailMatch(`${name}@acme.example`, [{ id: name as AccountId }]);
const key = (name: string) => match(name).key;

describe('the people of a page with an open message', () => {
  it('are listed from the sender to the rest of the page, else in the order of the page', () => {
    const roleOf = rolesIn(letter({ from: [key('d')], to: [key('b')], within: [key('c')] }));
    const sorted = byRole(['a', 'b', 'c', 'd', 'e'].map(match), roleOf);
    expect(sorted.map(({ key }) => key)).toEqual(['d', 'b', 'c', 'a', 'e'].map(key));
  });

  it('count by the nearest of their mentions, and a sender who also is a recipient is the sender', () => {
    const roleOf = rolesIn(letter({ from: [key('a')], to: [key('a'), key('b')] }));
    expect(roleOf(match('a'))).toBe('from');
    expect(nearestRole([match('z'), match('b')], roleOf)).toBe('to');
  });

  it('are all elsewhere where no message is open', () => {
    expect(rolesIn(undefined)(match('a'))).toBe('elsewhere');
  });
});

describe('the frames of a page', () => {
  it('have the message of the outermost one that shows a head; what stands below is its text', () => {
    const page = together([
      { frameId: 0, matches: [match('sender')], letter: letter({ from: [key('sender')] }) },
      { frameId: 4, matches: [match('quoted')], letter: letter({ from: [key('quoted')] }) },
    ]);
    expect(page.letter).toMatchObject({ from: [key('sender')], within: [key('quoted')] });
  });

  it('may have it in a frame of its own beside the list', () => {
    const page = together([
      { frameId: 0, matches: [match('row')], letter: letter({}) },
      { frameId: 4, matches: [match('sender')], letter: letter({ from: [key('sender')] }) },
    ]);
    expect(page.letter).toMatchObject({ from: [key('sender')], within: [] });
  });

  it('list an account once, whichever frames name it', () => {
    const frames = [0, 1].map((frameId) => ({ frameId, matches: [match('a')] }));
    expect(together(frames)).toEqual({ matches: [match('a')] });
  });
});

describe('what a page says of its open message', () => {
  it.each([
    [undefined],
    [{ ...letter({}), from: 'all' }],
    [{ ...letter({}), id: 'x'.repeat(101) }],
    [{ ...letter({}), within: Array.from({ length: 1_001 }, () => 'k') }],
    [{ ...letter({}), own: [7] }],
  ])('is refused where it has not the shape of one: %#', (input) => {
    expect(parseLetter(input)).toBeUndefined();
  });

  it('gives the owner’s addresses, and nothing for a text without one', () => {
    expect(addressesIn(['Jane Doe (Jane@Acme.example)', 'nobody'])).toEqual(['jane@acme.example']);
  });
});
