import { useEffect } from 'preact/hooks';
import { LostSites } from '../sites/LostSites';
import { SiteChoice } from '../sites/SiteChoice';
import { startLists } from '../starting';
import { useFullText } from '../text/text';
import { Begin } from './Begin';
import { Last } from './Last';
import { Picture } from './Picture';
import { Reads } from './Reads';
import { Step } from './Step';
import { Top } from './Top';
import s from './WelcomePage.module.css';
import type { Welcome } from './welcome';

/** Three steps on one page: what is read, where, and what with. */
export function WelcomePage({ store, world, shell }: Welcome) {
  const { t } = useFullText();
  const { welcome } = t;
  useEffect(() => {
    document.title = `Ficha · ${welcome.page}`;
  }, [t]);
  useEffect(() => void startLists(store, world, t.starting), [store]);
  return (
    <div class={s.page}>
      <Top settings={shell.settings} />
      <main class={s.main}>
        <section class={s.hero} aria-labelledby="title">
          <div class={s.words}>
            <h1 id="title" class={s.title}>
              {welcome.title}
            </h1>
            <p class={s.lead}>{welcome.lead}</p>
          </div>
          <Picture />
        </section>
        <ol class={s.steps}>
          <Step number={1} title={welcome.reads.title}>
            <Reads />
          </Step>
          <Step number={2} title={welcome.where.title}>
            <LostSites sites={shell.sites} />
            <SiteChoice sites={shell.sites} />
          </Step>
          <Step number={3} title={welcome.begin.title}>
            <Begin store={store} world={world} shell={shell} />
          </Step>
        </ol>
        <Last shell={shell} />
      </main>
    </div>
  );
}
