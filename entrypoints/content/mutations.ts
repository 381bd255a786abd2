import { parentOf } from './dom';

/** How long a page must be busy before what it did is read: one batch for a whole redraw. */
const QUIET_MS = 120;

/**
 * Collects what has changed in the document and in every shadow root met, and hands over the nodes
 * to be read again: whole added parts and single texts.
 */
export class Mutations {
  readonly #observer: MutationObserver;
  readonly #changed: (nodes: Set<Node>) => void;
  #dirty = new Set<Node>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(changed: (nodes: Set<Node>) => void) {
    this.#changed = changed;
    this.#observer = new MutationObserver((records) => this.#collect(records));
  }

  watch(root: Node): void {
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#observer.disconnect();
  }

  #collect(records: MutationRecord[]): void {
    for (const record of records) {
      if (record.type === 'characterData') this.#dirty.add(record.target);
      for (const node of record.addedNodes) this.#dirty.add(node);
    }
    this.#timer ??= setTimeout(() => this.#flush(), QUIET_MS);
  }

  #flush(): void {
    this.#timer = undefined;
    const nodes = this.#dirty;
    this.#dirty = new Set();
    this.#changed(outermost(nodes));
  }
}

/** Without nodes that have left the page again, and those within others of the set. */
function outermost(nodes: Set<Node>): Set<Node> {
  const kept = new Set<Node>();
  for (const node of nodes) if (node.isConnected && !hasAncestorIn(node, nodes)) kept.add(node);
  return kept;
}

function hasAncestorIn(node: Node, nodes: Set<Node>): boolean {
  for (let up = parentOf(node); up; up = parentOf(up)) if (nodes.has(up)) return true;
  return false;
}
