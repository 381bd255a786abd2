import type { Account } from '@/utils/core/account';
import type { CustomField } from '@/utils/core/custom-field';
import type { Money } from '@/utils/core/money';
import { isCalendarDay } from '@/utils/core/time';
import { isWebAddress, readWebAddress } from '@/utils/core/web-address';
import type { FullText } from '../text/text';

export type CustomValue = Account['custom'][string];

/** What is needed of a custom field to show and to fill it. */
export type OwnField = Pick<CustomField, 'name' | 'type' | 'choices'> & { id: string };

/** A custom field's value as typed. */
export interface CustomText {
  text: string;
  /** Only of money. */
  currency: string;
}

/** @param currency of an amount yet to be typed */
export function customText(
  { type }: OwnField,
  value: CustomValue | undefined,
  currency: string,
  { format }: FullText,
): CustomText {
  if (value === undefined) return { text: '', currency: type === 'money' ? currency : '' };
  if (isMoney(value)) return { text: format.plainAmount(value), currency: value.currency };
  if (typeof value === 'number') return { text: format.plainNumber(value), currency: '' };
  if (typeof value === 'boolean') return { text: value ? 'yes' : 'no', currency: '' };
  return { text: value, currency: type === 'money' ? currency : '' };
}

/** What is wrong with what was typed; empty where nothing is. */
export function customProblem(field: OwnField, typed: CustomText, text: FullText): string {
  if (!typed.text.trim() || readCustom(field, typed, text) !== undefined) return '';
  const { account } = text.t;
  if (field.type === 'number') return account.numberWrong;
  if (field.type === 'money') return account.moneyWrong;
  if (field.type === 'date') return account.dateWrong;
  return account.urlWrong;
}

/** `undefined` where the field is empty, or the text is no value of its type. */
export function readCustom(
  { type }: OwnField,
  { text, currency }: CustomText,
  { format }: FullText,
): CustomValue | undefined {
  const typed = text.trim();
  if (!typed) return undefined;
  switch (type) {
    case 'number':
      return format.parseNumber(typed);
    case 'money':
      return format.parseMoney(typed, currency);
    case 'date':
      return isCalendarDay(typed) ? typed : undefined;
    case 'yes-no':
      return typed === 'yes';
    case 'link':
      return readWebAddress(typed);
    default:
      return typed;
  }
}

/** The account with another value in the field, or with none. */
export function withCustom(account: Account, id: string, value: CustomValue | undefined): Account {
  const { [id]: _, ...rest } = account.custom;
  return { ...account, custom: value === undefined ? rest : { ...rest, [id]: value } };
}

/** The value as people read it. */
export function shownCustom(
  { type }: OwnField,
  value: CustomValue,
  members: ReadonlyMap<string, string>,
  { t, format }: FullText,
): { text: string; href?: string } {
  if (isMoney(value)) return { text: format.money(value) };
  if (typeof value === 'number') return { text: format.number(value) };
  if (typeof value === 'boolean') return { text: value ? t.account.yes : t.account.no };
  if (type === 'date' && isCalendarDay(value)) return { text: format.date(value) };
  if (type === 'member') return { text: members.get(value) ?? t.account.formerMember };
  if (type === 'link' && isWebAddress(value)) return { text: value, href: value };
  return { text: value };
}

function isMoney(value: CustomValue): value is Money {
  return typeof value === 'object';
}
