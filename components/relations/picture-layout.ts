import type { Linked, Neighbour } from '@/utils/app/neighbourhood';
import type { Relation } from '@/utils/core/relation';

/**
 * A picture of rows: the centre in the middle, those near it in a row above and a row below, those
 * farther off beyond them. Each stands in a cell of its own, so that no text can cover another.
 */
export interface Picture {
  height: number;
  centre: Point;
  /** Above first, then below; each from the start of its row. */
  near: NearNode[];
  edges: Edge[];
  /** Where it says how many are left out. */
  more?: { x: number; y: number; width: number; count: number };
}

/** In pixels from the start and the top. */
export interface Point {
  x: number;
  y: number;
}

/** Its point is the middle of its avatar. */
export interface PictureNode extends Linked, Point {
  /** What its texts have room for. */
  width: number;
  /** Which side its role stands on: towards the centre. */
  side: Side;
}

export interface NearNode extends PictureNode {
  /** Those that stand in this one's branch. */
  far: PictureNode[];
  /** Linked to it as well, and standing in another branch. */
  also: Linked[];
  /** How many it is linked to besides that are not drawn. */
  hidden: number;
}

export interface Edge {
  from: Point;
  to: Point;
  side: Side;
  /** Whether it starts at the centre. */
  inner: boolean;
  main: boolean;
  former: boolean;
}

export type Side = 'above' | 'below';

/** Half the avatars, in pixels; `Neighbourhood.module.css` says the same. */
export const RADIUS = { centre: 26, near: 18, far: 14 };
/** From the middle of an avatar to the end of the name below it. */
export const TAIL = { centre: 66, near: 52, far: 46 };
/** The room of a role. */
export const ROLE = 34;
const CURVE = 30;
const PADDING = 6;
/** How far the ends of a row bend towards the centre. */
const BEND = 14;
/** The narrowest a cell may be. */
const CELL = { near: 80, far: 104 };
const WIDEST = 116;

/** How many fit into one row of each ring. */
export function perRow(width: number): Record<'near' | 'far', number> {
  return {
    near: Math.max(2, Math.floor(width / CELL.near)),
    far: Math.max(2, Math.floor(width / CELL.far)),
  };
}

/**
 * @param near those that were read, at least as many as fit
 * @param count how many there are
 */
export function layOut(near: readonly Neighbour[], count: number, width: number): Picture {
  const row = perRow(width);
  const fitting = count > 2 * row.near ? 2 * row.near - 1 : count;
  const shown = near.slice(0, fitting);
  const left = count - shown.length;
  const cells = shown.length + (left > 0 ? 1 : 0);
  const aboveCount = cells > 1 ? Math.floor(cells / 2) : 0;
  const above = branch(shown.slice(0, aboveCount), row.far);
  const below = branch(shown.slice(aboveCount), row.far);
  const middle = PADDING + depth('above', above) + RADIUS.centre;
  const centre = { x: width / 2, y: middle };

  const picture: Picture = {
    height: middle + TAIL.centre + depth('below', below) + PADDING,
    centre,
    near: [],
    edges: [],
  };
  place(picture, above, 'above', above.length, width);
  place(picture, below, 'below', cells - aboveCount, width);
  if (left > 0) {
    const at = cellOf(below.length, cells - aboveCount, width);
    picture.more = { ...at, y: yOf('below', 'near', middle, at.x, width), count: left };
  }
  return picture;
}

interface Branch {
  of: Neighbour;
  far: Linked[];
  also: Linked[];
}

/** Shares the places of the outer row out among the inner one, one each in turn. */
function branch(near: readonly Neighbour[], places: number): Branch[] {
  const branches = near.map((of): Branch => ({ of, far: [], also: [] }));
  const placed = new Set<string>();
  const longest = Math.max(0, ...near.map(({ far }) => far.length));
  for (let turn = 0; turn < longest; turn++) {
    for (const one of branches) {
      const linked = one.of.far[turn];
      if (!linked) continue;
      if (placed.has(linked.account.id)) one.also.push(linked);
      else if (placed.size < places) {
        placed.add(linked.account.id);
        one.far.push(linked);
      }
    }
  }
  return branches;
}

function place(to: Picture, branches: Branch[], side: Side, cells: number, width: number) {
  const { centre } = to;
  const nodes = branches.map(({ of, far, also }, at): NearNode => {
    const cell = cellOf(at, cells, width);
    const y = yOf(side, 'near', centre.y, cell.x, width);
    const hidden = of.farCount - far.length - also.length;
    const { account, relations } = of;
    return { account, relations, ...cell, y, side, far: [], also, hidden };
  });
  const farCells = outerCells(
    branches.map(({ far }, at) => ({ x: nodes[at]!.x, count: far.length })),
    width,
  );
  const drawn = new Map<string, PictureNode>();
  nodes.forEach((node, at) => {
    to.edges.push(edge(centre, node, node.relations, true));
    branches[at]!.far.forEach((linked, nth) => {
      const cell = farCells[at]![nth]!;
      const y = yOf(side, 'far', centre.y, cell.x, width);
      const farNode: PictureNode = { ...linked, ...cell, y, side };
      drawn.set(linked.account.id, farNode);
      node.far.push(farNode);
      to.edges.push(edge(node, farNode, linked.relations, false));
    });
  });
  for (const node of nodes) {
    for (const { account, relations } of node.also) {
      const farNode = drawn.get(account.id);
      if (farNode) to.edges.push(edge(node, farNode, relations, false));
    }
  }
  to.near.push(...nodes);
}

type Cell = Pick<PictureNode, 'x' | 'width'>;

/** Cells of the outer row, as near to where they branch off as those before and behind allow. */
function outerCells(branches: readonly { x: number; count: number }[], width: number): Cell[][] {
  const count = branches.reduce((sum, one) => sum + one.count, 0);
  const cell = Math.min(width / Math.max(1, count), WIDEST);
  const starts: number[] = [];
  let end = 0;
  for (const one of branches) {
    starts.push(Math.max(end, one.x - (one.count * cell) / 2));
    end = starts.at(-1)! + one.count * cell;
  }
  let limit = width;
  for (let at = branches.length - 1; at >= 0; at--) {
    limit = Math.min(starts[at]! + branches[at]!.count * cell, limit) - branches[at]!.count * cell;
    starts[at] = limit;
  }
  return branches.map((one, at) =>
    Array.from({ length: one.count }, (_, nth) => ({
      x: starts[at]! + cell * (nth + 0.5),
      width: cell - 8,
    })),
  );
}

function cellOf(at: number, of: number, width: number): Cell {
  const cell = width / of;
  return { x: cell * (at + 0.5), width: Math.min(cell - 8, WIDEST) };
}

/** How much room a side takes beyond the centre. */
function depth(side: Side, branches: readonly Branch[]): number {
  if (branches.length === 0) return 0;
  const far = branches.some((one) => one.far.length > 0);
  const inner = CURVE + ROLE + RADIUS.near + TAIL.near;
  const outer = far ? CURVE + ROLE + RADIUS.far + TAIL.far : 0;
  return inner + outer + (side === 'above' ? BEND : 0);
}

function yOf(side: Side, ring: 'near' | 'far', middle: number, x: number, width: number): number {
  const bend = BEND * ((x - width / 2) / (width / 2)) ** 2;
  if (side === 'below') {
    const near = middle + TAIL.centre + CURVE + ROLE + RADIUS.near;
    return (ring === 'near' ? near : near + TAIL.near + CURVE + ROLE + RADIUS.far) - bend;
  }
  const near = middle - RADIUS.centre - CURVE - ROLE - TAIL.near;
  return (ring === 'near' ? near : near - RADIUS.near - CURVE - ROLE - TAIL.far) + bend;
}

function edge(from: Point, to: PictureNode, relations: readonly Relation[], inner: boolean): Edge {
  return {
    from: { x: from.x, y: from.y },
    to: { x: to.x, y: to.y },
    side: to.side,
    inner,
    main: relations.some(({ main, former }) => main && !former),
    former: relations.every(({ former }) => former),
  };
}

/** The roles of an account, each once. */
export function rolesOf(relations: readonly Relation[]): string[] {
  return [...new Set(relations.map(({ role }) => role).filter(Boolean))];
}

export function isFormer(relations: readonly Relation[]): boolean {
  return relations.every(({ former }) => former);
}

/** An SVG path: straight through the texts at both ends, curved between the rows. */
export function pathOf({ from, to, side, inner }: Edge): string {
  const tail = inner ? TAIL.centre : TAIL.near;
  const head = inner ? RADIUS.centre : RADIUS.near;
  const start = side === 'below' ? from.y + tail : from.y - head;
  const reach = inner ? 'near' : 'far';
  const end = side === 'below' ? to.y - RADIUS[reach] - ROLE : to.y + TAIL[reach] + ROLE;
  const half = (start + end) / 2;
  return `M${from.x} ${from.y}V${start}C${from.x} ${half} ${to.x} ${half} ${to.x} ${end}V${to.y}`;
}
