import type { PageRows } from '@/utils/app/page-rows';
import type { LetterRole } from '@/utils/core/match/letter-roles';
import { useText } from '../text/text';
import { RowSection } from './RowSection';

interface Props {
  rows: PageRows;
  /** The match a click in the page asked for. */
  lit: string | undefined;
}

/** Whom the open message is from, who else has to do with it, and who is on the rest of the page. */
export function LetterRows({ rows, lit }: Props) {
  const { t } = useText();
  const { unknown, ...others } = rowsIn(rows, ['to', 'within']);
  return (
    <>
      <RowSection title={t.page.sender} rows={rowsIn(rows, ['from'])} lit={lit} />
      <RowSection title={t.page.letter} rows={others} lit={lit} />
      <RowSection title={t.page.unknown} rows={{ unknown }} lit={lit} />
      <RowSection title={t.page.elsewhere} rows={rowsIn(rows, ['elsewhere'])} lit={lit} />
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
