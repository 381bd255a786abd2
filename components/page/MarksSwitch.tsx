import type { ActivePage } from '@/utils/app/shell';
import { hostOf } from '@/utils/core/site-pattern';
import { ErrorLine } from '../ErrorLine';
import { usePanel } from '../panel';
import { Switch } from '../Switch';
import { useText } from '../text/text';
import { useAction } from '../use-action';
import s from './MarksSwitch.module.css';

/** Takes the tints off a site's pages, or puts them back; who is on the page is listed all the same. */
export function MarksSwitch({ page: { origin, marked } }: { page: ActivePage }) {
  const { shell } = usePanel();
  const { t } = useText();
  const turn = useAction(async () => {
    if (origin) await shell.setMarked(origin, !marked);
  });
  if (!origin) return null;
  return (
    <div class={s.below}>
      <Switch text={t.page.marks(hostOf(origin))} on={marked} onTurn={turn.run} />
      {turn.error !== undefined && <ErrorLine error={turn.error} />}
    </div>
  );
}
