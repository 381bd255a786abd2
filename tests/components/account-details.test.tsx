// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '@/utils/app/ports';
import { keptDrafts } from './kept-drafts';
import { openPanel } from './open-panel';
import { smallCrm } from './small-crm';

let store: Store;
beforeEach(async () => {
  store = await smallCrm();
  const emails = [
    { label: 'work', address: 'jane@acme.example' },
    { label: 'private', address: 'doe@home.example' },
  ];
  await store.edit([{ table: 'account', id: 'jane', fields: { emails } }]);
});

function openCard(id: string, drafts = keptDrafts()) {
  const panel = openPanel({ store, shell: { drafts } });
  panel.clickMark({ accountIds: [id], matchKey: 'x', text: 'x' });
}
const addresses = async () =>
  (await store.get('account', 'jane'))!.emails.map(({ address }) => address);
const addEmail = async () => {
  fireEvent.click(await screen.findByRole('menuitem', { name: 'E-mail' }));
  return screen.findByRole('textbox', { name: 'E-mail' });
};
const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));

describe('contact data on the card', () => {
  it('is put first, so that the head uses it', async () => {
    openCard('jane');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Put first' }));
    await screen.findByRole('link', { name: 'E-mail, doe@home.example' });
    expect(await addresses()).toEqual(['doe@home.example', 'jane@acme.example']);
  });

  it('is added to what came in elsewhere meanwhile', async () => {
    openCard('jane');
    type(await addEmail(), 'new@acme.example');
    const emails = [{ label: '', address: 'other@acme.example' }];
    await store.edit([{ table: 'account', id: 'jane', fields: { emails } }]);
    save();
    await screen.findByText('E-mail added');
    expect(await addresses()).toEqual(['other@acme.example', 'new@acme.example']);
  });

  it('is not added twice', async () => {
    openCard('jane');
    type(await addEmail(), 'Jane@Acme.example');
    save();
    expect(await screen.findByText('This address stands here already.')).toBeTruthy();
    expect(await addresses()).toHaveLength(2);
  });

  it('comes back half-written with the panel, and Escape can be taken back', async () => {
    const drafts = keptDrafts();
    drafts.write(
      'inline jane new email',
      JSON.stringify({
        base: { label: '', text: '' },
        values: { label: '', text: 'half@' },
      }),
    );
    openCard('jane', drafts);
    const field = await screen.findByRole('textbox', { name: 'E-mail' });
    expect(field).toHaveProperty('value', 'half@');
    fireEvent.keyDown(field, { key: 'Escape' });
    await screen.findByText('What you typed is discarded');
    expect(drafts.read('inline jane new email')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('textbox', { name: 'E-mail' })).toHaveProperty('value', 'half@');
  });

  it('is text where an import brought no link', async () => {
    const socials = [{ label: 'constructor', url: 'javascript:alert(1)' }];
    await store.edit([{ table: 'account', id: 'jane', fields: { socials } }]);
    openCard('jane');
    expect((await screen.findByText('javascript:alert(1)')).closest('a')).toBeNull();
    expect(screen.getByText('constructor')).toBeTruthy();
  });
});
