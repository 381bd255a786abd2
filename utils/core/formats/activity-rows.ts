import type { Activity } from '../activity';
import { totalsOf } from '../line-item';
import type { Money } from '../money';
import { type AmountText, several } from './account-rows';
import type { Cell } from './csv';

/** What is said of an activity by other records. */
export interface ActivityAround {
  /** Names, in the order of `accountIds`. */
  accounts: string[];
  owner: string;
  pipeline: string;
  stage: string;
  amountText: AmountText;
}

type Columns = { [header: string]: Cell };

/** Stable and in English, whatever Ficha speaks; every kind fills those it has. */
export const ACTIVITY_HEADERS = [
  'ID',
  'Kind',
  'Title',
  'At',
  'Accounts',
  'Account IDs',
  'Owner',
  'Status',
  'Starts',
  'Ends',
  'Due',
  'Completed at',
  'Location',
  'Priority',
  'Direction',
  'Minutes',
  'Outcome',
  'From',
  'To',
  'Pipeline',
  'Stage',
  'Probability',
  'Number',
  'Amount',
  'Currency',
  'Method',
  'Reference',
  'Invoice ID',
  'Reason',
  'Text',
  'Quote',
  'Link',
  'Description',
  'Linked IDs',
  'Created at',
  'Updated at',
] as const;

export function activityRow(of: Activity, around: ActivityAround): Cell[] {
  const columns: Columns = {
    ID: of.id,
    Kind: of.kind,
    Title: of.title,
    At: of.at,
    Accounts: several(around.accounts),
    'Account IDs': several(of.accountIds),
    Owner: around.owner,
    Description: of.description,
    'Linked IDs': several(of.links),
    'Created at': of.createdAt,
    'Updated at': of.updatedAt,
    ...ownColumns(of, around),
  };
  return ACTIVITY_HEADERS.map((header) => columns[header]);
}

function ownColumns(of: Activity, around: ActivityAround): Columns {
  switch (of.kind) {
    case 'event':
      return { Status: of.status, Starts: of.startsAt, Ends: of.endsAt, Location: of.location };
    case 'task':
      return {
        Status: of.status,
        Due: of.dueOn,
        'Completed at': of.completedAt,
        Priority: of.priority,
      };
    case 'call':
      return { Direction: of.direction, Minutes: of.minutes, Outcome: of.outcome };
    case 'note':
      return { Text: of.text, Quote: of.quote, Link: of.sourceUrl };
    case 'email':
      return {
        Direction: of.direction,
        From: of.from,
        To: several(of.to),
        Text: of.text,
        Link: of.messageUrl,
      };
    case 'opportunity':
      return {
        Status: of.status,
        Pipeline: around.pipeline,
        Stage: around.stage,
        Probability: of.probability,
        Starts: of.openedOn,
        Due: of.expectedCloseOn,
        Ends: of.closedOn,
        Reason: of.reason,
        ...moneyColumns(of.amount, around),
      };
    case 'project':
      return {
        Status: of.status,
        Stage: of.stage,
        Starts: of.startOn,
        Ends: of.endOn,
        ...moneyColumns(of.budget, around),
      };
    case 'estimate':
      return {
        Status: of.status,
        Number: of.number,
        Due: of.validUntil,
        ...moneyColumns({ amount: totalsOf(of.lines).total, currency: of.currency }, around),
      };
    case 'invoice':
      return {
        Status: of.state,
        Number: of.number,
        Due: of.dueOn,
        ...moneyColumns({ amount: totalsOf(of.lines).total, currency: of.currency }, around),
      };
    case 'payment':
      return {
        Method: of.method,
        Reference: of.reference,
        'Invoice ID': of.invoiceId,
        ...moneyColumns(of.amount, around),
      };
  }
}

function moneyColumns(of: Money | undefined, { amountText }: ActivityAround): Columns {
  return of ? { Amount: amountText(of), Currency: of.currency } : {};
}
