import { isOnPage, parentNodeOf } from './dom';

/** More parts than this are read as fewer and larger ones: what nobody reads for a night stays small. */
const ROOTS_MAX = 1_000;
/** Gathering looks at all of them, so it makes room for many more. */
const GATHERED_MAX = ROOTS_MAX / 2;

/** The parts of the page that are to be read: elements with all that is in them, texts, shadow roots. */
export class Roots {
  #nodes = new Set<Node>();

  get size(): number {
    return this.#nodes.size;
  }

  add(node: Node): void {
    this.#nodes.add(node);
    if (this.#nodes.size > ROOTS_MAX) this.#nodes = gathered(this.#nodes);
  }

  /** What was added `below` a node: the node itself where they are many. */
  addBelow(below: Node, added: ArrayLike<Node>): void {
    if (added.length > ROOTS_MAX) this.add(below);
    else for (let i = 0; i < added.length; i++) this.add(added[i]!);
  }

  /** Empties the list. Left out are nodes that have left the page again, and those within others. */
  take(): Set<Node> {
    const nodes = this.#nodes;
    this.#nodes = new Set();
    return outermost(nodes);
  }
}

/** Whether the node or one around it is in the set. Shadow roots end the way up. */
export function isWithin(node: Node, roots: ReadonlySet<Node>): boolean {
  return roots.size > 0 && (roots.has(node) || isBelow(node, roots));
}

function isBelow(node: Node, roots: ReadonlySet<Node>): boolean {
  for (let up = parentNodeOf(node); up; up = parentNodeOf(up)) if (roots.has(up)) return true;
  return false;
}

function outermost(nodes: ReadonlySet<Node>): Set<Node> {
  const kept = new Set<Node>();
  for (const node of nodes) if (isOnPage(node) && !isBelow(node, nodes)) kept.add(node);
  return kept;
}

/** Goes up from all nodes at once until they have few enough parents between them. */
function gathered(nodes: Set<Node>): Set<Node> {
  let roots = outermost(nodes);
  while (roots.size > GATHERED_MAX) {
    const parents = new Set<Node>();
    for (const node of roots) parents.add(parentNodeOf(node) ?? node);
    // As many shadow roots, and nothing else: the document leads to all of them.
    if ([...parents].every((node) => roots.has(node))) return new Set([document]);
    roots = outermost(parents);
  }
  return roots;
}
