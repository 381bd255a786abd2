import { useEffect, useState } from 'preact/hooks';
import type { ActivePage, PanelTarget, Shell } from '@/utils/app/shell';
import type { Route } from './navigation';

/** The page in front of the user; `undefined` while unknown. */
export function useActivePage(shell: Shell): ActivePage | undefined {
  const [page, setPage] = useState<ActivePage>();
  useEffect(() => shell.watchActivePage(setPage), [shell]);
  return page;
}

/** Follows the marks and menus clicked in the page. @returns the last one */
export function usePanelTarget(shell: Shell, go: (route: Route) => void): PanelTarget | undefined {
  const [lit, setLit] = useState<PanelTarget>();
  useEffect(
    () =>
      shell.watchPanelTarget((target) => {
        setLit(target);
        go(routeOf(target));
      }),
    [shell],
  );
  return lit;
}

function routeOf({ accountIds, text, matchKey, clicked }: PanelTarget): Route {
  if (clicked) return { view: clicked.menu, id: clicked.id };
  const [only] = accountIds;
  if (only === undefined) return { view: 'page' };
  if (accountIds.length === 1) return { view: 'account', id: only };
  return { view: 'choose', ids: accountIds, text, matchKey };
}
