import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canFollow,
  canMove,
  cardTabs,
  followTo,
  goTo,
  here,
  move,
  parseTrail,
  type Route,
  replaceBy,
  start,
  type Trail,
  turnTo,
} from '@/components/navigation';
import { activityKinds } from '@/utils/core/activity-kinds';

const card = (id: string): Route => ({ view: 'account', id });
const walked = (...routes: Route[]) => routes.reduce(goTo, start);
const views = (trail: Trail) =>
  trail.steps.map(({ route }) => ('id' in route ? `${route.view} ${route.id}` : route.view));

describe('following the open message', () => {
  const follow = (trail: Trail, ...ids: (string | undefined)[]) => ids.reduce(followTo, trail);

  it('shows one card after another, and Back leads to the list at once', () => {
    const trail = follow(start, 'a', 'b', 'c');
    expect(views(trail)).toEqual(['page', 'account c']);
  });

  it('goes on from a card that came by itself, whichever tab it was turned to', () => {
    const trail = follow(turnTo(follow(start, 'a'), 'history'), 'b');
    expect(here(trail).route).toEqual({ view: 'account', id: 'b', followed: true });
  });

  it('shows the list for a message by somebody new', () => {
    const trail = follow(start, 'a', undefined);
    expect(views(trail)).toEqual(['page']);
  });

  it.each<Route>([
    card('a'),
    { view: 'edit-account', id: 'a' },
    { view: 'new-activity', kind: 'note', accountId: 'a' },
    { view: 'choose', ids: ['a', 'b'], text: 'x', matchKey: 'name:x' },
  ])('leaves alone where the user has gone: %j', (route) => {
    const trail = walked(route);
    expect(canFollow(route)).toBe(false);
    expect(follow(trail, 'b')).toBe(trail);
  });
});

describe('replacing a view', () => {
  it('makes Back lead to where one was before it', () => {
    const form: Route = { view: 'edit-account', id: 'a' };
    const trail = replaceBy(walked(card('a'), form), card('b'));
    expect(views(trail)).toEqual(['page', 'account a', 'account b']);
    expect(here(move(trail, -1)).route).toEqual(card('a'));
  });

  it('goes back where that is where one came from, so that nothing stands there twice', () => {
    const form: Route = { view: 'edit-account', id: 'a' };
    const before = walked(card('a'));
    const trail = replaceBy(goTo(before, form), card('a'));
    expect(trail).toEqual(before);
  });

  it('drops what lay ahead', () => {
    const trail = replaceBy(move(walked(card('a'), card('b')), -1), card('c'));
    expect(views(trail)).toEqual(['page', 'account c']);
    expect(canMove(trail, 1)).toBe(false);
  });

  it('gives the view a key of its own', () => {
    const before = walked(card('a'));
    const trail = replaceBy(before, card('b'));
    expect(before.steps.map(({ key }) => key)).not.toContain(here(trail).key);
  });
});

describe('turning to a tab', () => {
  it('is no step of its own and changes no other step', () => {
    const before = walked(card('a'), card('b'));
    const trail = turnTo(before, 'invoices');
    expect(here(trail)).toEqual({
      key: here(before).key,
      route: { view: 'account', id: 'b', tab: 'invoices' },
    });
    expect(trail.steps.slice(0, 2)).toEqual(before.steps.slice(0, 2));
    expect(trail.steps).toHaveLength(3);
  });

  it('does nothing where there is no card', () => {
    expect(turnTo(start, 'invoices')).toBe(start);
  });
});

describe('a trail that was kept', () => {
  const routes: Route[] = [
    { view: 'choose', ids: ['a', 'b'], text: 'x', matchKey: 'name:x' },
    ...cardTabs.map((tab): Route => ({ view: 'account', id: 'a', tab })),
    { view: 'edit-account', id: 'a' },
    { view: 'activity', id: 'n' },
    { view: 'edit-activity', id: 'n' },
    ...activityKinds.map((kind): Route => ({ view: 'new-activity', kind, accountId: 'a' })),
    { view: 'new-activity', kind: 'invoice', accountId: 'a', from: 'e', copy: true },
  ];

  it('comes back as it was, whatever view is in it', () => {
    const trail = walked(...routes);
    expect(parseTrail(JSON.stringify(trail))).toEqual(trail);
    expect(parseTrail(JSON.stringify(move(trail, -1)))).toEqual(move(trail, -1));
  });

  it('of another version or cut off starts anew', () => {
    const step = (route: unknown, key: unknown = 0) =>
      JSON.stringify({ steps: [{ key, route }], at: 0 });
    const broken = [
      ...[null, '', '{', 'null', '7', '"x"', '[]', '{}'],
      ...['{"steps":[],"at":0}', '{"steps":[{"key":0,"route":{"view":"page"}}],"at":3}'],
      ...['{"steps":[null],"at":0}', '{"steps":{},"at":0}'],
      '{"steps":[{"key":0,"route":{"view":"page"}}],"at":"0"}',
      step(undefined),
      step(null),
      step({ view: 'nowhere' }),
      step({ view: 'page' }, 'x'),
      step({ view: 'account' }),
      step({ view: 'account', id: 7 }),
      step({ view: 'account', id: 'a', tab: 'secrets' }),
      step({ view: 'choose', ids: 'a', text: 'x', matchKey: 'name:x' }),
      step({ view: 'edit-account' }),
      step({ view: 'activity', id: null }),
      step({ view: 'new-activity', accountId: 'a', kind: 'dance' }),
      step({ view: 'new-activity', kind: 'task' }),
    ];
    for (const text of broken) expect([text, parseTrail(text)]).toEqual([text, start]);
  });

  it('is read without complaint whatever it says', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.jsonValue().map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(anything, (text) => {
        expect(here(parseTrail(text))).toBeDefined();
      }),
    );
  });
});

describe('any way through the panel', () => {
  const steps = fc.array(
    fc.oneof(
      fc.constantFrom('a', 'b', 'c').map((id) => (trail: Trail) => goTo(trail, card(id))),
      fc.constantFrom('a', 'b', 'c').map((id) => (trail: Trail) => replaceBy(trail, card(id))),
      fc.constantFrom(...cardTabs).map((tab) => (trail: Trail) => turnTo(trail, tab)),
      fc.constantFrom(-1 as const, 1 as const).map((by) => (trail: Trail) => move(trail, by)),
    ),
    { maxLength: 130 },
  );

  it('stands somewhere, with a key for each step, and is not endless', () => {
    fc.assert(
      fc.property(steps, (ways) => {
        const trail = ways.reduce((now, way) => way(now), start);
        expect(here(trail)).toBeDefined();
        const keys = trail.steps.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.length).toBeLessThanOrEqual(100);
        expect(parseTrail(JSON.stringify(trail))).toEqual(trail);
      }),
    );
  });
});
