import { ArrowLeft } from 'lucide-preact';
import s from './PageHead.module.css';

/** The title of a page that is reached from the options, and the way back there. */
export function PageHead({ title, back }: { title: string; back: string }) {
  return (
    <>
      <a class={s.back} href="/options.html#data">
        <ArrowLeft size={16} />
        {back}
      </a>
      <h1 class={s.title}>
        <img src="/icon/48.png" width={28} height={28} alt="" />
        {title}
      </h1>
    </>
  );
}
