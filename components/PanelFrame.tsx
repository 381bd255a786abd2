import { useEffect, useState } from 'preact/hooks';
import { countRows } from '@/utils/app/page-rows';
import type { Store, World } from '@/utils/app/ports';
import type { Shell } from '@/utils/app/shell';
import { ErrorBoundary } from './ErrorBoundary';
import { late } from './late';
import s from './PanelFrame.module.css';
import { PageView } from './page/PageView';
import { SiteContext } from './page/site';
import { PanelContext } from './panel';
import { preloadRecordView, RecordView } from './RecordView';
import { Screen } from './Screen';
import { startLists } from './starting';
import { TopBar } from './TopBar';
import { useText } from './text/text';
import { useClock } from './use-clock';
import { type Memory, useNavigation } from './use-navigation';
import { useActivePage, usePanelTarget } from './use-page';

interface Props {
  store: Store;
  world: World;
  shell: Shell;
  memory: Memory;
}

const NewAccountDialog = late(
  async () => (await import('./NewAccountDialog')).NewAccountDialog,
  null,
);

const ChooseView = late(async () => (await import('./ChooseView')).ChooseView);
const BackupReminder = late(
  async () => (await import('./backup/BackupReminder')).BackupReminder,
  null,
);
const Follow = late(async () => (await import('./follow/Follow')).Follow, null);

/** The bar on top and the view the user has gone to. */
export function PanelFrame({ store, world, shell, memory }: Props) {
  const text = useText();
  const time = useClock(world);
  const { trail, step, keptOf, follow, ...ways } = useNavigation(memory);
  const page = useActivePage(shell);
  const [draft, setDraft] = useState<{ name: string }>();
  const [asked, setAsked] = useState<{ text: string }>();
  const search = (text: string) => setAsked({ text });
  const create = (name = '') => setDraft({ name });
  const lit = usePanelTarget(shell, ways.go, { create, search });
  useEffect(() => {
    preloadRecordView(text);
    NewAccountDialog.preload();
    void startLists(store, world, text.t.starting);
  }, [store, text]);
  const { route } = step;
  const kept = keptOf(step);
  const followed = route.view === 'account' && route.followed === true;

  return (
    <PanelContext.Provider value={{ store, world, shell, ...time, ...ways, create, search }}>
      <div class={s.frame}>
        <TopBar
          asked={asked}
          trail={trail}
          onMove={ways.move}
          found={page ? countRows(page.matches) : 0}
        />
        <Follow page={page} route={route} lit={lit} follow={follow} />
        <SiteContext.Provider value={page?.origin ?? ''}>
          <Screen
            // Another language draws it anew: views keep words they have loaded.
            key={`${step.key} ${text.language}`}
            label={text.t.nav.views[route.view]}
            kept={kept}
            // Whoever reads their mail keeps the focus there.
            focus={trail.steps.length > 1 && !(followed && !document.hasFocus())}
          >
            {(scroller, onReady) => (
              <ErrorBoundary>
                {route.view === 'page' && (
                  <PageView page={page} lit={lit?.matchKey} onReady={onReady} />
                )}
                {route.view === 'choose' && <ChooseView {...route} onReady={onReady} />}
                {route.view !== 'page' && route.view !== 'choose' && (
                  <RecordView route={route} kept={kept} scroller={scroller} onReady={onReady} />
                )}
              </ErrorBoundary>
            )}
          </Screen>
        </SiteContext.Provider>
        <BackupReminder />
      </div>
      {draft && <NewAccountDialog name={draft.name} onClose={() => setDraft(undefined)} />}
    </PanelContext.Provider>
  );
}
