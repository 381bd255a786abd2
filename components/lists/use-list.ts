import { useMemo } from 'preact/hooks';
import { type ListQuery, listChunks } from '@/utils/app/activity-list';
import { entriesOf, type HistoryEntry } from '@/utils/app/entries';
import type { Chunk, Scope } from '@/utils/app/scope';
import type { ActivityKind } from '@/utils/core/activity';
import { usePanel } from '../panel';
import { useText } from '../text/text';
import { useMe } from '../use-me';
import type { ListState } from './list-state';
import { type LivePages, usePages } from './use-pages';

export interface List extends LivePages<HistoryEntry> {
  query: ListQuery;
  /** From its beginning. */
  read: () => AsyncGenerator<Chunk, void, void>;
}

/** What the user's choice gives, read as far as they have scrolled. */
export function useList(kind: ActivityKind, scope: Scope, { choice, kept }: ListState): List {
  const { store, world, today } = usePanel();
  const { format } = useText();
  const me = useMe();
  const query = useMemo<ListQuery>(() => {
    const { mine, own: _, ...rest } = choice;
    return { kind, ...rest, ...(mine && { ownerId: me?.id }) };
  }, [choice, kind, me?.id]);
  const source = {
    read: () => listChunks(store, scope, world, query, format.collate),
    rowsOf: (found: HistoryEntry['activity'][]) => entriesOf(store, scope, found, today),
  };
  const pages = usePages(store, source, kept.loaded, [scope, query, today]);
  return { ...pages, query, read: source.read };
}
