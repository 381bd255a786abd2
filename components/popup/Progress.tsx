import { useEffect, useState } from 'preact/hooks';
import s from './PopupView.module.css';
import { usePopup } from './popup';
import { usePopupText } from './popup-text';

/** What is over sooner is not worth a word. */
const WORTH_SAYING_MS = 700;

/** Says what is not found while the search file is made. */
export function Progress() {
  const { shell } = usePopup();
  const { t, format } = usePopupText();
  const [done, setDone] = useState<number>();
  const [long, setLong] = useState(false);
  const making = done !== undefined;
  useEffect(() => shell.watchSearchProgress(setDone), [shell]);
  useEffect(() => {
    setLong(false);
    if (!making) return undefined;
    const timer = setTimeout(() => setLong(true), WORTH_SAYING_MS);
    return () => clearTimeout(timer);
  }, [making]);
  if (!making || !long) return null;
  return <p class={s.said}>{t.popup.building(format.percent(Math.floor(done * 100)))}</p>;
}
