import type { Row } from '@/utils/core/change';

/**
 * By what people know a record; a relation by the two it relates, empty where there is no such name.
 * @param account reads another record's row
 */
export async function nameOf(
  row: Row | undefined,
  account: (id: string) => Promise<Row | undefined>,
): Promise<string> {
  const { contactId, organizationId, ...own } = fieldsOf(row);
  if (!contactId || !organizationId) return labelIn(own);
  const both = await Promise.all([contactId, organizationId].map(account));
  return both.map((one) => labelIn(fieldsOf(one))).join(' – ');
}

function labelIn({ name, title, number }: Record<string, string>): string {
  return name || title || number || '';
}

function fieldsOf(row: Row | undefined): Record<string, string> {
  const fields = row?.record ?? row?.remains ?? {};
  return Object.fromEntries(
    Object.entries(fields).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
