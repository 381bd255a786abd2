// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { keptSites } from './kept-sites';
import { fill, openOptions } from './open-options';

const GMAIL = 'https://mail.google.com/*';

describe('my webmail', () => {
  it('asks for just the hosts of the webmail that is clicked, and takes them back', async () => {
    const { sites, requests, granted } = keptSites();
    await openOptions({ section: 'sites', sites });
    fireEvent.click(await screen.findByRole('button', { name: 'Allow Gmail' }));
    await screen.findByText('Ficha works on Gmail now');
    expect(requests).toEqual([[GMAIL]]);
    fireEvent.click(await screen.findByRole('button', { name: 'Take back Gmail' }));
    await screen.findByText('Ficha reads Gmail no longer');
    expect(granted.size).toBe(0);
    expect(screen.queryByText(/Ficha no longer reads/)).toBeNull();
  });

  it('asks for all hosts of Outlook at once', async () => {
    const { sites, requests } = keptSites();
    await openOptions({ section: 'sites', sites });
    fireEvent.click(await screen.findByRole('button', { name: 'Allow Outlook' }));
    await screen.findByText('Ficha works on Outlook now');
    expect(requests).toHaveLength(1);
    expect(requests[0]).toContain('https://outlook.live.com/*');
    expect(requests[0]).toContain('https://outlook.office.com/*');
  });

  it('says kindly that the browser refused, keeps what was allowed before, and asks again', async () => {
    const { sites, granted, answer } = keptSites({ granted: [GMAIL] });
    answer(false);
    await openOptions({ section: 'sites', sites });
    fireEvent.click(await screen.findByRole('button', { name: 'Allow Fastmail' }));
    await screen.findByText(/did not give access to Fastmail/);
    expect([...granted]).toEqual([GMAIL]);
    answer(true);
    fireEvent.click(screen.getByRole('button', { name: 'Allow Fastmail' }));
    await screen.findByRole('button', { name: 'Take back Fastmail' });
    expect(screen.queryByText(/did not give access/)).toBeNull();
  });

  it('lets what is left of a webmail be taken back, and the whole of it be allowed again', async () => {
    const { sites, granted } = keptSites({ granted: ['https://outlook.live.com/*'] });
    await openOptions({ section: 'sites', sites });
    await screen.findByRole('button', { name: 'Allow Outlook' });
    fireEvent.click(screen.getByRole('button', { name: 'Take back Outlook' }));
    await waitFor(() => expect(granted.size).toBe(0));
  });

  it('lists what else is allowed, also when that happens elsewhere', async () => {
    const { sites, grant } = keptSites({ granted: ['https://web.example/*'] });
    await openOptions({ section: 'sites', sites });
    await screen.findByRole('button', { name: 'Take back web.example' });
    grant('https://crm.example/*');
    await screen.findByRole('button', { name: 'Take back crm.example' });
  });
});

describe('another webmail', () => {
  const field = () => screen.findByLabelText('Another webmail or site');
  const allow = async () => {
    const form = (await field()).closest('form')!;
    fireEvent.click(within(form).getByRole('button', { name: 'Allow' }));
  };

  it('is asked for by the address it is opened at', async () => {
    const { sites, requests } = keptSites();
    await openOptions({ section: 'sites', sites });
    fill(await field(), 'https://Mail.Acme.example:8443/roundcube/?_task=mail');
    await allow();
    await screen.findByText('Ficha works on mail.acme.example now');
    expect(requests).toEqual([['https://mail.acme.example/*']]);
    expect(((await field()) as HTMLInputElement).value).toBe('');
  });

  it('keeps what was typed where it is wrong or refused', async () => {
    const { sites, requests } = keptSites({ answer: false });
    await openOptions({ section: 'sites', sites });
    fill(await field(), 'ana@acme.example');
    await allow();
    expect((await screen.findByRole('alert')).textContent).toContain('This is an e-mail address');
    expect(requests).toEqual([]);
    fill(await field(), 'mail.acme.example');
    await allow();
    await screen.findByText(/did not give access to mail.acme.example/);
    expect(((await field()) as HTMLInputElement).value).toBe('mail.acme.example');
  });
});

describe('all sites', () => {
  it('are asked for, and taken back whole', async () => {
    const { sites, requests, granted } = keptSites();
    await openOptions({ section: 'sites', sites });
    fireEvent.click(await screen.findByRole('radio', { name: /^All sites/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Allow all sites' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Take back all sites' }));
    await waitFor(() => expect(granted.size).toBe(0));
    expect(requests).toEqual([['http://*/*', 'https://*/*']]);
  });

  it('are shown as chosen where they are allowed', async () => {
    const { sites } = keptSites({ granted: ['http://*/*', 'https://*/*'] });
    await openOptions({ section: 'sites', sites });
    const choice = await screen.findByRole<HTMLInputElement>('radio', { name: /^All sites/ });
    expect(choice.checked).toBe(true);
  });
});

it('only when I click takes back all that is allowed, in one go', async () => {
  const { sites, granted } = keptSites({ granted: [GMAIL, 'https://web.example/*'] });
  await openOptions({ section: 'sites', sites });
  fireEvent.click(await screen.findByRole('radio', { name: /^Only when I click/ }));
  await screen.findByText(/2 sites are allowed now/);
  fireEvent.click(screen.getByRole('button', { name: 'Take all back' }));
  await screen.findByText(/^No site is allowed/);
  expect(granted.size).toBe(0);
});

describe('a site that was taken back in the browser’s settings', () => {
  it('is named as soon as that happens, and given again with one click', async () => {
    const { sites, withdraw, requests } = keptSites({ granted: [GMAIL] });
    await openOptions({ section: 'sites', sites });
    await screen.findByRole('button', { name: 'Take back Gmail' });
    withdraw(GMAIL);
    await screen.findByText('Ficha no longer reads Gmail');
    fireEvent.click(screen.getByRole('button', { name: 'Allow again: Gmail' }));
    await waitFor(() => expect(screen.queryByText('Ficha no longer reads Gmail')).toBeNull());
    expect(requests).toEqual([[GMAIL]]);
  });

  it('is spoken of no more once the user leaves it so', async () => {
    const { sites } = keptSites({ asked: [GMAIL] });
    await openOptions({ section: 'sites', sites });
    fireEvent.click(await screen.findByRole('button', { name: 'Leave it so: Gmail' }));
    await waitFor(() => expect(screen.queryByText('Ficha no longer reads Gmail')).toBeNull());
  });
});
