import type { Store, World } from '@/utils/app/ports';
import type { Sites } from '@/utils/app/sites';
import { useFullText } from '../text/text';
import { About } from './About';
import s from './OptionsPage.module.css';
import { SampleCard } from './SampleCard';
import { SitesCard } from './SitesCard';

interface Props {
  store: Store;
  world: World;
  sites: Sites;
  version: string;
}

export function OptionsPage({ store, world, sites, version }: Props) {
  const { t } = useFullText();
  return (
    <main class={s.page}>
      <h1 class={s.title}>
        <img src="/icon/48.png" width={32} height={32} alt="" />
        {t.options.title}
      </h1>
      <SitesCard sites={sites} />
      <SampleCard store={store} world={world} />
      <About version={version} />
    </main>
  );
}
