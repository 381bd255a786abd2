import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RelatedAccount } from '@/utils/app/account-card';
import { linked, neighbourhood } from '@/utils/app/neighbourhood';
import type { Account } from '@/utils/core/account';
import section from '../card/Section.module.css';
import { ErrorLine } from '../ErrorLine';
import { usePanel } from '../panel';
import row from '../row.module.css';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';
import s from './Neighbourhood.module.css';
import { PictureCanvas } from './PictureCanvas';
import { PictureKey } from './PictureKey';
import { layOut, perRow } from './picture-layout';

interface Props {
  account: Account;
  related: RelatedAccount[];
  /** Whether the user came here through a picture: then they go on in this one. */
  cameByPicture: boolean;
  /** Shows those that do not fit. */
  onMore: () => void;
}

/** A 360 px panel without its margins. */
const NARROW = 328;

/** The picture of who works with whom around an account. */
export function Neighbourhood({ account, related, cameByPicture, onMore }: Props) {
  const { store } = usePanel();
  const { t } = useFullText();
  const figure = useRef<HTMLElement>(null);
  const width = useWidth(figure);
  const fits = perRow(width);
  const { value, error } = useLive(
    store,
    ['account', 'relation', 'category'],
    () => neighbourhood(store, account.id, related, { near: 2 * fits.near, far: fits.far }),
    [account.id, related, fits.near, fits.far],
  );
  const drawn = value !== undefined;
  useEffect(() => {
    if (!drawn || !cameByPicture) return;
    figure.current?.scrollIntoView({ block: 'start' });
    figure.current?.focus({ preventScroll: true });
  }, [drawn]);

  return (
    <section class={section.section}>
      <h2 class={row.heading}>{t.picture.title}</h2>
      {error !== undefined && <ErrorLine error={error} />}
      {related.length === 0 && <p class={section.empty}>{t.picture.empty}</p>}
      <figure
        ref={figure}
        class={s.figure}
        tabIndex={-1}
        aria-label={t.picture.label(account.name)}
      >
        {value && related.length > 0 && (
          <>
            <PictureCanvas
              account={account}
              picture={layOut(value.near, linked(related).length, width)}
              categories={value.categories}
              onMore={onMore}
            />
            <PictureKey account={account} shown={value} />
          </>
        )}
      </figure>
    </section>
  );
}

function useWidth(of: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(NARROW);
  useLayoutEffect(() => {
    const element = of.current!;
    const measure = () => setWidth(element.clientWidth || NARROW);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return width;
}
