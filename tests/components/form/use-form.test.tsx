// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { useForm } from '@/components/form/use-form';
import type { Drafts } from '@/utils/app/shell';
import { keptDrafts } from '../kept-drafts';

afterEach(cleanup);

interface Values {
  name: string;
  role: string;
}
const record: Values = { name: 'Ana', role: 'Buyer' };

function open(drafts: Drafts, current: Values = record, key = 'edit ana') {
  const hook = renderHook((props: { current: Values }) => useForm(drafts, key, props.current), {
    initialProps: { current },
  });
  return {
    form: () => hook.result.current,
    type: (part: Partial<Values>) => act(() => hook.result.current.set(part)),
    /** Somebody else writes the record. */
    turn: (next: Values) => hook.rerender({ current: next }),
    close: hook.unmount,
  };
}

describe('a form', () => {
  it('begins with the record and nothing to save', () => {
    const { form } = open(keptDrafts());
    expect(form()).toMatchObject({ values: record, dirty: false, restored: false, kept: true });
  });

  it('keeps what was typed when the panel closes, and begins with it', () => {
    const drafts = keptDrafts();
    const first = open(drafts);
    first.type({ name: 'Anna' });
    first.close();
    const second = open(drafts);
    expect(second.form()).toMatchObject({ values: { name: 'Anna' }, dirty: true, restored: true });
  });

  it('keeps nothing of what was typed back to what it was', () => {
    const drafts = keptDrafts();
    const first = open(drafts);
    first.type({ name: 'Anna' });
    first.type({ name: 'Ana' });
    expect(first.form().dirty).toBe(false);
    first.close();
    expect(open(drafts).form().restored).toBe(false);
  });

  it('mixes up no two records', () => {
    const drafts = keptDrafts();
    open(drafts).type({ name: 'Anna' });
    expect(open(drafts, record, 'edit ben').form().values).toEqual(record);
  });

  it('follows the record where the user has not typed, and says what is contested', () => {
    const { form, type, turn } = open(keptDrafts());
    type({ name: 'Anna' });
    turn({ name: 'Anne', role: 'Owner' });
    expect(form().values).toEqual({ name: 'Anna', role: 'Owner' });
    expect(form().contested).toEqual(['name']);
  });

  it('says what is contested of a draft whose record changed while it was away', () => {
    const drafts = keptDrafts();
    const first = open(drafts);
    first.type({ name: 'Anna' });
    first.close();
    const { form } = open(drafts, { name: 'Anne', role: 'Owner' });
    expect(form().values).toEqual({ name: 'Anna', role: 'Owner' });
    expect(form().contested).toEqual(['name']);
  });

  it('thrown away is as the record stands, and can be taken back', () => {
    const drafts = keptDrafts();
    const first = open(drafts);
    first.type({ name: 'Anna' });
    let restore = () => {};
    act(() => {
      restore = first.form().discard();
    });
    expect(first.form()).toMatchObject({ values: record, dirty: false });
    first.close();
    expect(open(drafts).form().restored).toBe(false);
    restore();
    expect(open(drafts).form().values.name).toBe('Anna');
  });

  it('starts anew on a draft that is broken off or of another shape', () => {
    for (const broken of ['{"base":{"na', '"x"', '[]', 'null', '{}', '{"base":1,"values":2}']) {
      const drafts = keptDrafts();
      drafts.write('edit ana', broken);
      expect(open(drafts).form()).toMatchObject({ values: record, dirty: false });
    }
  });

  it('says so where the browser has no room to keep it', () => {
    const drafts: Drafts = { ...keptDrafts(), write: () => false };
    const { form, type } = open(drafts);
    type({ name: 'Anna' });
    expect(form()).toMatchObject({ values: { name: 'Anna' }, kept: false });
  });
});
