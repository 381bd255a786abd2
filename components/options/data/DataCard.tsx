import { Skeleton } from '../../Skeleton';
import { useFullText } from '../../text/text';
import { useLateTexts } from '../../use-late-texts';
import { Section } from '../Section';
import { Backup } from './Backup';
import { DeleteAll } from './DeleteAll';
import { DataTextContext, dataTextsIn } from './data-text';
import { Exports } from './Exports';
import { FindDuplicates } from './FindDuplicates';
import { ImportLink } from './ImportLink';

/** Data out, back, and gone. */
export function DataCard() {
  const { t } = useFullText();
  const texts = useLateTexts(dataTextsIn);
  if (!texts) return <Skeleton />;
  return (
    <DataTextContext.Provider value={texts}>
      <Section title={t.settings.data} about={texts.about}>
        <ImportLink />
        <Backup />
        <FindDuplicates />
        <Exports />
        <DeleteAll />
      </Section>
    </DataTextContext.Provider>
  );
}
