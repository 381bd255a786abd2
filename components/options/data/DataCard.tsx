import { useFullText } from '../../text/text';
import { Section } from '../Section';
import { Backup } from './Backup';
import { DeleteAll } from './DeleteAll';

/** Data out, back, and gone. */
export function DataCard() {
  const { t } = useFullText();
  return (
    <Section title={t.data.title} about={t.data.about}>
      <Backup />
      <DeleteAll />
    </Section>
  );
}
