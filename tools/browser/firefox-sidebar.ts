import type { FirefoxWindow } from './firefox-window';

const FICHA = `[...SidebarController.sidebars.keys()].find((id) => id.startsWith('ficha'))`;

/** As the browser's own sidebar button does. */
export async function showSidebar(window: FirefoxWindow): Promise<void> {
  await window.evaluate(`SidebarController.show(${FICHA})`);
}

export async function hideSidebar(window: FirefoxWindow): Promise<void> {
  await window.evaluate('Promise.resolve(SidebarController.hide())');
}
