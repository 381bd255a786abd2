import type { Route } from '@/components/navigation';
import { ChromiumPanel } from '@/tools/browser/chromium-panel';
import { CardPanel } from './card';
import type { Ficha } from './ficha';

/** The view that a panel shows. */
export function routeOf({ page }: CardPanel): Promise<Route> {
  return page.evaluate(() => {
    const { steps, at } = JSON.parse(sessionStorage.getItem('trail')!);
    return steps[at].route;
  });
}

/** A second panel on the same profile, in a tab, that shows the view. */
export async function panelInTab(ficha: Ficha, route: Route): Promise<CardPanel> {
  const panel = await ChromiumPanel.inTab(ficha);
  const steps = [
    { key: 0, route: { view: 'page' } },
    { key: 1, route },
  ];
  await panel.page.evaluate(
    (trail) => sessionStorage.setItem('trail', trail),
    JSON.stringify({ steps, at: 1 }),
  );
  await panel.page.reload();
  return new CardPanel(panel);
}
