import { LostSites } from '../sites/LostSites';
import { SiteChoice } from '../sites/SiteChoice';
import { useFullText } from '../text/text';
import { useOptions } from './options';
import { Group, Section } from './Section';

/** What Ficha may read, and how to take it back. */
export function SitesCard() {
  const { sites } = useOptions();
  const { t } = useFullText();
  return (
    <Section title={t.options.sites} about={t.options.sitesAbout}>
      <LostSites sites={sites} />
      <Group>
        <SiteChoice sites={sites} />
      </Group>
    </Section>
  );
}
