import type { Saying } from './value-text';

/** A member as they are called now; one who is gone, as the server called them. */
export function memberText(
  { id, name }: { id: string; name: string },
  { names, text }: Pick<Saying, 'names' | 'text'>,
): string {
  const called = names.names.get(id) ?? name;
  return id === names.me ? text.t.form.me(called) : called;
}
