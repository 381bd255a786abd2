import { useEffect, useState } from 'preact/hooks';
import s from './PopupView.module.css';
import { usePopup } from './popup';
import { usePopupText } from './popup-text';

/** Says what is not found while the search file is made. */
export function Progress() {
  const { shell } = usePopup();
  const { t, format } = usePopupText();
  const [done, setDone] = useState<number>();
  useEffect(() => shell.watchSearchProgress(setDone), [shell]);
  if (done === undefined) return null;
  return <p class={s.said}>{t.popup.building(format.percent(Math.floor(done * 100)))}</p>;
}
