import { useFullText } from '../../text/text';
import { Section } from '../Section';
import { Backup } from './Backup';
import { DeleteAll } from './DeleteAll';
import { Exports } from './Exports';

/** Data out, back, and gone. */
export function DataCard() {
  const { t } = useFullText();
  return (
    <Section title={t.data.title} about={t.data.about}>
      <Backup />
      <Exports />
      <DeleteAll />
    </Section>
  );
}
