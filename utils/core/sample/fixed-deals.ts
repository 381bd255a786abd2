import { type Deal, dealOf } from './deal';
import type { Firm } from './firm';
import type { Random } from './random';

/** Deals set by hand, so that on any day every state an invoice can have stands on some card. */
export function fixedDeals(firms: readonly Firm[], random: Random): Deal[] {
  const [mueller, inigo, , lodz, aoba] = firms as [Firm, Firm, Firm, Firm, Firm];
  const [oberholzer, hargreaves, alNoor] = [firms[26]!, firms[52]!, firms[59]!];
  const answer = 'accepted' as const;
  return [
    ...hero(mueller, random),
    dealOf(
      inigo,
      {
        ...days(-58, -54, -49, -35, -11, -8),
        ...{ topic: 0, answer, corrected: false, payments: [{ day: -3, percent: 40 }] },
      },
      random,
    ),
    dealOf(
      lodz,
      { ...days(-50, -45, -41, -30, -2, 2), ...{ topic: 2, answer, payments: [] } },
      random,
    ),
    dealOf(
      aoba,
      {
        ...days(-110, -102, -98, -80, -62, -60),
        ...{ topic: 4, answer, corrected: false, payments: [] },
      },
      random,
    ),
    dealOf(
      oberholzer,
      {
        ...days(-95, -90, -85, -74, -52, -48),
        ...{ topic: 1, answer, corrected: true, payments: [{ day: -24, percent: 100 }] },
      },
      random,
    ),
    dealOf(
      hargreaves,
      {
        ...days(-60, -55, -51, -40, -14, -12),
        ...{ topic: 9, answer, corrected: false, payments: [] },
      },
      random,
    ),
    dealOf(
      alNoor,
      {
        ...days(-125, -118, -112, -101, -66, -63),
        ...{ topic: 3, answer, corrected: false, payments: [{ day: -40, percent: 60 }] },
      },
      random,
    ),
  ];
}

/** The card that the demo opens first: paid business behind, money open, a visit ahead. */
function hero(mueller: Firm, random: Random): Deal[] {
  const [sabine, lukas] = mueller.people as [Deal['contact'], Deal['contact']];
  const answer = 'accepted' as const;
  const usual = { contact: sabine, answer, corrected: false };
  const paid = (day: number) => [{ day, percent: 100 }];
  return [
    { ...usual, ...days(-565, -560, -555, -541, -512, -509), topic: 0, payments: paid(-498) },
    { ...usual, ...days(-330, -325, -321, -309, -288, -285), topic: 1, payments: paid(-262) },
    {
      ...{ ...usual, ...days(-108, -102, -98, -85, -58, -55), topic: 2 },
      payments: [{ day: -43, percent: 50 }],
    },
    { ...usual, ...days(-44, -40, -37, -29, -10, -6), topic: 5, payments: [] },
    { ...usual, ...days(-16, -12, -9, 12, 40, 44), topic: 9, contact: lukas, payments: [] },
    { ...usual, ...days(-5, 3, 8, 24, 55, 58), topic: 8, payments: [] },
  ].map((plan) => dealOf(mueller, plan, random));
}

function days(
  asked: number,
  visited: number,
  estimated: number,
  answered: number,
  done: number,
  invoiced: number,
) {
  return { asked, visited, estimated, answered, done, invoiced };
}
