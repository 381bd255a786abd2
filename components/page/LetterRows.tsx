import type { PageRows } from '@/utils/app/page-rows';
import type { LetterRole } from '@/utils/core/match/letter-roles';
import { useText } from '../text/text';
import { ChoiceList } from './ChoiceList';
import { KnownList } from './KnownList';
import { RowSection } from './RowSection';
import { UnknownList } from './UnknownList';

interface Props {
  rows: PageRows;
  /** The match a click in the page asked for. */
  lit: string | undefined;
}

/** Whom the open message is from, who else has to do with it, and who is on the rest of the page. */
export function LetterRows({ rows, lit }: Props) {
  const { t } = useText();
  const sender = rowsIn(rows, ['from']);
  const others = rowsIn(rows, ['to', 'within']);
  const elsewhere = rowsIn(rows, ['elsewhere']);
  const known = others.known.length + others.choices.length;
  return (
    <>
      <RowSection title={t.page.sender} count={lengthOf(sender)}>
        <Mixed rows={sender} lit={lit} />
      </RowSection>
      <RowSection title={t.page.letter} count={known}>
        <KnownList rows={others.known} />
        <ChoiceList rows={others.choices} open={lit} />
      </RowSection>
      <RowSection title={t.page.unknown} count={others.unknown.length}>
        <UnknownList rows={others.unknown} lit={lit} />
      </RowSection>
      <RowSection title={t.page.elsewhere} count={lengthOf(elsewhere)}>
        <Mixed rows={elsewhere} lit={lit} />
      </RowSection>
    </>
  );
}

function Mixed({ rows, lit }: Props) {
  return (
    <>
      {rows.known.length > 0 && <KnownList rows={rows.known} />}
      {rows.choices.length > 0 && <ChoiceList rows={rows.choices} open={lit} />}
      {rows.unknown.length > 0 && <UnknownList rows={rows.unknown} lit={lit} />}
    </>
  );
}

function rowsIn({ known, choices, unknown, ofLetter }: PageRows, roles: LetterRole[]): PageRows {
  const isIn = ({ role }: { role: LetterRole }) => roles.includes(role);
  return {
    known: known.filter(isIn),
    choices: choices.filter(isIn),
    unknown: unknown.filter(isIn),
    ofLetter,
  };
}

function lengthOf({ known, choices, unknown }: PageRows): number {
  return known.length + choices.length + unknown.length;
}
