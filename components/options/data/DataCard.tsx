import { useEffect, useState } from 'preact/hooks';
import { Skeleton } from '../../Skeleton';
import type { DataTexts } from '../../text/en/data';
import { useFullText } from '../../text/text';
import { Section } from '../Section';
import { Backup } from './Backup';
import { DeleteAll } from './DeleteAll';
import { DataTextContext, dataTextsIn } from './data-text';
import { Exports } from './Exports';
import { FindDuplicates } from './FindDuplicates';
import { ImportLink } from './ImportLink';

/** Data out, back, and gone. */
export function DataCard() {
  const { t, language } = useFullText();
  const [texts, setTexts] = useState<DataTexts>();
  useEffect(() => {
    dataTextsIn(language).then(
      (found) => setTexts(found),
      (error: unknown) =>
        setTexts(() => {
          throw error;
        }),
    );
  }, [language]);
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
