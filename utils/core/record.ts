import * as v from 'valibot';
import { type Account, account } from './account';
import { type Activity, activity } from './activity';
import { type Category, category } from './category';
import { type Company, company } from './company';
import { type CustomField, customField } from './custom-field';
import { AppError } from './error';
import { type Member, member } from './member';
import { type Pipeline, pipeline } from './pipeline';
import { type Relation, relation } from './relation';

/** The kinds of record there are, by the name of their table. */
export interface Records {
  account: Account;
  relation: Relation;
  activity: Activity;
  member: Member;
  category: Category;
  pipeline: Pipeline;
  field: CustomField;
  company: Company;
}
export type Table = keyof Records;

const schemas = {
  account,
  relation,
  activity,
  member,
  category,
  pipeline,
  field: customField,
  company,
};

/** @throws AppError `invalid-record`, its detail naming table, id and every wrong field, its cause the names of those */
export function parseRecord<T extends Table>(table: T, fields: unknown): Records[T] {
  const result = tried(table, fields);
  if (result.success) return result.output;
  const wrong = result.issues.map((issue) => `${v.getDotPath(issue) ?? '?'}: ${issue.message}`);
  const id = (fields as { id?: unknown } | null)?.id;
  throw new AppError('invalid-record', `${table} ${String(id)}: ${wrong.join('; ')}`, {
    cause: result.issues.map((issue) => v.getDotPath(issue) ?? '?'),
  });
}

/** @returns `undefined` where the fields make no record */
export function readRecord<T extends Table>(table: T, fields: unknown): Records[T] | undefined {
  const result = tried(table, fields);
  return result.success ? result.output : undefined;
}

function tried<T extends Table>(table: T, fields: unknown) {
  return v.safeParse(schemas[table] as unknown as v.GenericSchema<unknown, Records[T]>, fields);
}
