import type { Activity, Paper } from '@/utils/core/activity';
import type { LineItem } from '@/utils/core/line-item';
import { addDays, type DateOnly, daysBetween } from '@/utils/core/time';
import { commonDraft, commonOf, commonProblems } from '../activity-form/common-values';
import type { Beginning, CommonValues, Problems } from '../activity-form/kind-form';
import type { FullText } from '../text/text';
import { emptyLine, type LineText, linesProblem, lineTexts, readLines } from './line-texts';

/** What the forms of estimates and invoices hold in common. */
export interface PaperValues extends CommonValues {
  /** Empty: the next of its series, given when it is saved. */
  number: string;
  /** Whether the user has typed the number. */
  ownNumber: boolean;
  issuedOn: string;
  /** An invoice's due date, the end of an estimate's validity. */
  until: string;
  currency: string;
  lines: LineText[];
  /** What a new line is taxed with. */
  tax: string;
}

/** Of a title taken from a line. */
const TITLE_LENGTH = 60;

/** A new paper, out of an opportunity or a project where it comes from one. */
export function paperBegun(with_: Beginning, days: number, text: FullText): PaperValues {
  const { common, company, from, today } = with_;
  const tax = text.format.plainNumber(company.taxPercent);
  const values: PaperValues = {
    ...common,
    number: '',
    ownNumber: false,
    issuedOn: today,
    until: addDays(today, days),
    currency: company.currency,
    lines: [emptyLine(1, tax)],
    tax,
  };
  if (!from) return values;
  const based = { ...values, title: from.title, links: [from.id, ...from.links] };
  if (isPaper(from)) {
    const lines = lineTexts(from.lines, from.currency, text.format);
    return { ...based, currency: from.currency, lines };
  }
  if (from.kind !== 'opportunity') return based;
  const { amount, currency } = from.amount;
  const line: LineItem = {
    description: from.title,
    quantity: 1,
    unitPrice: amount,
    discountPercent: 0,
    taxPercent: company.taxPercent,
  };
  return { ...based, currency, lines: lineTexts([line], currency, text.format) };
}

export function paperValues(paper: Paper, until: string, text: FullText): PaperValues {
  const { number, issuedOn, currency } = paper;
  const lines = lineTexts(paper.lines, currency, text.format);
  const tax = lines.at(-1)?.tax ?? '';
  const common = commonOf(paper);
  return { ...common, number, ownNumber: true, issuedOn, until, currency, lines, tax };
}

/** A copy is a paper of its own: of today, with the next number and without the history of the first. */
export function paperCopied<V extends PaperValues>(values: V, with_: Beginning): V {
  const { today } = with_;
  const days = values.until
    ? daysBetween(values.issuedOn as DateOnly, values.until as DateOnly)
    : 0;
  const until = values.until && addDays(today, days);
  return { ...values, number: '', ownNumber: false, issuedOn: today, until, links: [] };
}

export function paperProblems(
  kind: Paper['kind'],
  values: PaperValues,
  text: FullText,
): Problems<PaperValues> {
  const { papers } = text.t;
  const { title: _, ...common } = commonProblems(values, text);
  const { ownNumber, number, issuedOn, until } = values;
  const lines = linesProblem(kind, values.lines, values.currency, text);
  const early = kind === 'invoice' ? papers.problem.dueBefore : papers.problem.validBefore;
  return {
    ...common,
    ...(ownNumber && !number.trim() && { number: papers.problem.number }),
    ...(!issuedOn && { issuedOn: papers.problem.issuedOn }),
    ...(until && issuedOn && until < issuedOn && { until: early }),
    ...(kind === 'invoice' && !until && { until: papers.problem.dueOn }),
    ...(lines && { lines }),
  };
}

/** Only of values without a problem. */
export function paperDraft(values: PaperValues, text: FullText) {
  const { number, ownNumber, issuedOn, currency } = values;
  const lines = readLines(values.lines, currency, text) ?? [];
  return {
    ...commonDraft(values),
    title: values.title.trim() || titleOf(lines[0]?.description ?? ''),
    number: ownNumber ? number.trim() : '',
    issuedOn: issuedOn as DateOnly,
    currency,
    lines,
  };
}

/** The beginning of a description, cut off between words. */
function titleOf(description: string): string {
  const [first = ''] = description.split('\n');
  if (first.length <= TITLE_LENGTH) return first;
  const cut = first.slice(0, TITLE_LENGTH).replace(/\s+\S*$/, '');
  return `${cut}…`;
}

/** Another day of issue moves what follows from it by as many days. */
export function issuedOnChanged(values: PaperValues, issuedOn: string): Partial<PaperValues> {
  if (!issuedOn || !values.issuedOn || !values.until) return { issuedOn };
  const days = daysBetween(values.issuedOn as DateOnly, values.until as DateOnly);
  return { issuedOn, until: addDays(issuedOn as DateOnly, days) };
}

function isPaper(of: Activity): of is Paper {
  return of.kind === 'estimate' || of.kind === 'invoice';
}
