import type { ComponentType } from 'preact';
import type { ActivityCard } from '@/utils/app/activity-card';
import type { ActivityKind } from '@/utils/core/activity';
import type { DateOnly, Instant } from '@/utils/core/time';
import type { MenuItem } from '../Menu';
import type { FullText } from '../text/text';

/** One line of the list of what is known. */
export interface Fact {
  label: string;
  text: string;
  /** Where a click on it leads: only what `isWebAddress`, or a place Ficha made itself. */
  href?: string | undefined;
}

/** What it takes to put a record into words. */
export interface Around {
  text: FullText;
  now: Instant;
  today: DateOnly;
}

export interface CardProps<K extends ActivityKind = ActivityKind> {
  card: ActivityCard<K>;
}

/** How the page of one kind of activity differs from the others. */
export interface KindPage<K extends ActivityKind> {
  /** What is known of it besides title, status, amount and description; empty ones are left out. */
  facts(card: ActivityCard<K>, around: Around): (Fact | undefined | false)[];
  /** The one or two main things one does with it. */
  Actions?: ComponentType<CardProps<K>>;
  /** Stands above the facts: an opportunity's stages, a paper's lines. */
  Body?: ComponentType<CardProps<K>>;
  /** Longer text that stands below the facts. */
  text?(card: ActivityCard<K>): string;
  /** What its menu has besides Duplicate and Delete. Called as a hook. */
  useMenu?(card: ActivityCard<K>): MenuItem[];
}

// biome-ignore lint/suspicious/noExplicitAny: each kind sees only cards of its own
export type AnyKindPage = KindPage<any>;
