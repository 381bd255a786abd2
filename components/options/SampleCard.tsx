import { SampleActions } from '../sample/SampleActions';
import { useSample } from '../sample/use-sample';
import { useFullText } from '../text/text';
import { useOptions } from './options';
import { Group, Section } from './Section';

/** The invented company to look around with. */
export function SampleCard() {
  const { store, world } = useOptions();
  const { t } = useFullText();
  const there = useSample(store);
  return (
    <Section title={t.sample.title} about={t.sample.about} error={there.error}>
      <Group>
        <SampleActions store={store} world={world} there={there.value} />
      </Group>
    </Section>
  );
}
