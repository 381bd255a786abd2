import type { Account } from '../account';
import type { ActivityKind } from '../activity';
import type { CategoryTone } from '../category';
import type { Money } from '../money';
import type { DateOnly, Instant } from '../time';
import type { Reason } from './match';

/** A few lines about whom a mark stands for. */
export interface Peek {
  reason: Reason;
  /** Nobody, one, or several to choose from. */
  accounts: { name: string; kind: Account['kind'] }[];
  /** The name to propose for somebody nobody knows. */
  proposed?: string;
  /** Only of one account: how it stands. */
  figures?: PeekFigures;
}

export interface PeekFigures {
  category?: { name: string; tone: CategoryTone };
  owner?: string;
  /** Overdue sums included. */
  open: Money[];
  overdue: Money[];
  last?: PeekActivity;
  next?: PeekActivity;
}

export interface PeekActivity {
  kind: ActivityKind;
  title: string;
  /** Absent where no day is set. */
  at?: Instant | DateOnly;
}
