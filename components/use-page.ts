import { useEffect, useState } from 'preact/hooks';
import type { ActivePage, PanelTarget, Shell } from '@/utils/app/shell';
import type { Route } from './navigation';
import type { Panel } from './panel';

/** The page in front of the user; `undefined` while unknown. */
export function useActivePage(shell: Pick<Shell, 'watchActivePage'>): ActivePage | undefined {
  const [page, setPage] = useState<ActivePage>();
  useEffect(() => shell.watchActivePage(setPage), [shell]);
  return page;
}

/** Follows what was chosen outside of the panel: a mark, a menu, a hit of the lookup. @returns the last one */
export function usePanelTarget(
  shell: Shell,
  go: (route: Route) => void,
  { create, search }: Pick<Panel, 'create' | 'search'>,
): PanelTarget | undefined {
  const [lit, setLit] = useState<PanelTarget>();
  useEffect(
    () =>
      shell.watchPanelTarget((target) => {
        if (target.asked) return search(target.asked);
        if (target.newName) return create(target.newName);
        setLit(target);
        go(routeOf(target));
      }),
    [shell],
  );
  return lit;
}

function routeOf({ accountIds, text, matchKey, clicked, activityId }: PanelTarget): Route {
  if (activityId) return { view: 'activity', id: activityId };
  if (clicked) return { view: clicked.menu, id: clicked.id };
  const [only] = accountIds;
  if (only === undefined) return { view: 'page' };
  if (accountIds.length === 1) return { view: 'account', id: only };
  return { view: 'choose', ids: accountIds, text, matchKey };
}
