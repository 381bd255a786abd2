import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  layOut,
  type PictureNode,
  perRow,
  ROLE,
  TAIL,
} from '@/components/relations/picture-layout';
import type { Linked, Neighbour } from '@/utils/app/neighbourhood';
import { contact, organization, relation } from '../contracts/records';

const linked = (id: string, near: string): Linked => ({
  account: organization(id),
  relations: [relation(`${id}-${near}`, near, id)],
});
/** Each neighbour by whom it is linked to besides: small numbers, so that branches share some. */
const crowd = (branches: number[][]): Neighbour[] =>
  branches.map((far, at) => ({
    account: contact(`near-${at}`),
    relations: [relation(`r-${at}`, `near-${at}`, 'centre')],
    far: [...new Set(far)].map((id) => linked(`far-${id}`, `near-${at}`)),
    farCount: new Set(far).size,
  }));
const crowds = fc
  .array(fc.array(fc.nat(9), { maxLength: 6 }), { minLength: 1, maxLength: 14 })
  .map(crowd);
const widths = fc.integer({ min: 240, max: 560 });

/** The place a node takes with its name and its role. */
function box({ x, y, width, side }: PictureNode, ring: 'near' | 'far', radius: number) {
  const [above, below] =
    side === 'above' ? [radius, TAIL[ring] + ROLE] : [radius + ROLE, TAIL[ring]];
  return { left: x - width / 2, right: x + width / 2, top: y - above, bottom: y + below };
}
type Box = ReturnType<typeof box>;
const overlap = (a: Box, b: Box) =>
  a.left < b.right - 0.01 &&
  b.left < a.right - 0.01 &&
  a.top < b.bottom - 0.01 &&
  b.top < a.bottom - 0.01;

describe('the layout of a neighbourhood', () => {
  it('lets no text cover another and nothing leave the picture', () => {
    fc.assert(
      fc.property(crowds, widths, (near, width) => {
        const picture = layOut(near, near.length, width);
        const middle = { ...picture.centre, width: 0 };
        const boxes = [
          ...picture.near.map((node) => box(node, 'near', 18)),
          ...picture.near.flatMap(({ far }) => far.map((node) => box(node, 'far', 14))),
        ];
        for (const one of boxes) {
          expect(one.left).toBeGreaterThanOrEqual(-0.01);
          expect(one.right).toBeLessThanOrEqual(width + 0.01);
          expect(one.top).toBeGreaterThanOrEqual(0);
          expect(one.bottom).toBeLessThanOrEqual(picture.height);
          expect(boxes.filter((other) => other !== one && overlap(one, other))).toEqual([]);
          expect(one.bottom < middle.y - 26 || one.top > middle.y + TAIL.centre - 0.01).toBe(true);
        }
      }),
    );
  });

  it('shows everybody near or says how many it leaves out', () => {
    fc.assert(
      fc.property(crowds, widths, fc.nat(500), (near, width, more) => {
        const { near: fits } = perRow(width);
        const count = near.length + (near.length >= 2 * fits ? more : 0);
        const picture = layOut(near, count, width);
        expect(picture.near.length + (picture.more?.count ?? 0)).toBe(count);
      }),
    );
  });

  it('draws each once on a side, with a line from everyone it is linked to there', () => {
    fc.assert(
      fc.property(crowds, widths, (near, width) => {
        const picture = layOut(near, near.length, width);
        for (const side of ['above', 'below'] as const) {
          const nodes = picture.near.filter((node) => node.side === side);
          const far = nodes.flatMap((node) => node.far.map(({ account }) => account.id));
          expect(new Set(far).size).toBe(far.length);
          const lines = picture.edges.filter((edge) => edge.side === side && !edge.inner);
          const also = nodes.reduce((sum, node) => sum + node.also.length, 0);
          expect(lines).toHaveLength(far.length + also);
        }
        for (const node of picture.near) {
          const of = near.find(({ account }) => account.id === node.account.id)!;
          expect(node.far.length + node.also.length + node.hidden).toBe(of.farCount);
        }
      }),
    );
  });

  it('is the same picture every time', () => {
    fc.assert(
      fc.property(crowds, widths, (near, width) => {
        expect(layOut(near, near.length, width)).toEqual(layOut(near, near.length, width));
      }),
    );
  });
});
