import { partnerOf } from '@/utils/app/sender';
import type { ActivePage, PanelTarget } from '@/utils/app/shell';
import { ErrorLine } from '../ErrorLine';
import { LogMessage } from '../log/LogMessage';
import type { Route } from '../navigation';
import { usePanel } from '../panel';
import slide from '../Switch.module.css';
import { useText } from '../text/text';
import { useAction } from '../use-action';
import { useLive } from '../use-live';
import s from './Follow.module.css';
import { useFollow } from './use-follow';

interface Props {
  page: ActivePage | undefined;
  /** Where the panel is. */
  route: Route;
  /** The mark that was clicked last. */
  lit: PanelTarget | undefined;
  follow: (id: string | undefined) => void;
}

/** Has the panel go along with the messages that are opened, says so, and lets the user stop it. */
export function Follow({ page, route, lit, follow }: Props) {
  const { store, shell } = usePanel();
  const { t } = useText();
  const { on = false, partner } = useFollow({ store, shell, page, route, lit, follow });
  const turn = useAction(() => shell.settings.save({ follow: !on }));
  const followed = route.view === 'account' && route.followed === true;
  const { value: now } = useLive(
    store,
    ['account'],
    async () => page?.letter && partnerOf(store, page.letter, page.matches),
    [page],
  );
  const isNow = route.view === 'account' && route.id === now?.account.id;
  const shown = followed || (page?.letter !== undefined && (route.view === 'page' || isNow));
  return (
    <>
      {shown && (
        <div class={s.follow}>
          {page?.letter && (
            <LogMessage
              key={`${page.tabId} ${page.letter.mark ?? page.letter.id}`}
              page={page}
              letter={page.letter}
            />
          )}
          <label title={t.follow.hint}>
            <span class="visually-hidden">{t.follow.label}</span>
            <span aria-hidden="true">{t.follow.short}</span>
            <input type="checkbox" class={slide.slide} checked={on} onChange={turn.run} />
          </label>
          {turn.error !== undefined && <ErrorLine error={turn.error} />}
        </div>
      )}
      <p class="visually-hidden" role="status">
        {followed && partner ? t.follow.now(partner.account.name, partner.wrote) : ''}
      </p>
    </>
  );
}
