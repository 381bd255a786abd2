/**
 * A list as one text for `string_to_array`, without the quoting of an array in which every quote of a
 * JSON text is escaped and taken out again.
 * @param texts not empty and without a line break, as tables, ids, stamps and what JSON.stringify makes are
 */
export function lines(texts: readonly (string | number)[]): string {
  return texts.join('\n');
}
