import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clicked } from '@/utils/core/detect/clicked';
import { QUOTE_MAX, understand } from '@/utils/core/detect/understood';

const PAGE = { pageUrl: 'https://mail.example/inbox#7', pageTitle: ' Inbox ' };
const of = (text: string, more: Partial<Clicked> = {}) => understand({ text, ...PAGE, ...more });
const addresses = (said: ReturnType<typeof understand>) => said.emails.map((one) => one.address);
const numbers = (said: ReturnType<typeof understand>) => said.phones.map((one) => one.number);

const SIGNATURE = `Kind regards
Sabine Brandt
Head of Purchasing
Müller & Söhne GmbH
Tel. 0711 99 88 77, www.mueller.example/kontakt
Sabine.Brandt@mueller.example`;

describe('a selection', () => {
  it('says who signed, how they are reached and where they work', () => {
    const said = of(SIGNATURE);
    expect(addresses(said)).toEqual(['sabine.brandt@mueller.example']);
    expect(numbers(said)).toEqual(['0711 99 88 77']);
    expect(said.websites).toEqual(['https://www.mueller.example/kontakt']);
    expect(said.company).toBe('Müller & Söhne GmbH');
    expect(said.person).toEqual({
      name: 'Sabine Brandt',
      role: 'Head of Purchasing',
      email: 'sabine.brandt@mueller.example',
    });
  });

  it('is a quote, with the page it comes from', () => {
    const said = of('  Blue shelves, please.\n');
    expect(said.quote).toEqual({ text: 'Blue shelves, please.', cut: false });
    expect(said.source).toEqual({ url: 'https://mail.example/inbox', title: 'Inbox' });
    expect(said.page).toBeUndefined();
  });

  it('names the person before an address, and nobody for the address of a house', () => {
    expect(of('jane.doe@acme.example').person?.name).toBe('Jane Doe');
    expect(of('"Doe, Jane" <jd@acme.example>').person?.name).toBe('Jane Doe');
    expect(of('info@acme.example').person).toBeUndefined();
  });

  it('that is one short line may be a name', () => {
    expect(of('Sabine Brandt')).toMatchObject({ name: 'Sabine Brandt' });
    expect(of('+34 911 222 333').name).toBeUndefined();
    expect(of('one\ntwo').name).toBeUndefined();
  });

  it('has telephone numbers, but neither dates nor amounts nor order numbers', () => {
    const text = 'On 2026-11-23 10:30 we paid 1.234.567 for order 4711-0815-99; call 5566 7788.';
    expect(numbers(of(text))).toEqual(['5566 7788']);
    expect(numbers(of('Ana, 911 222 333'))).toEqual(['911 222 333']);
    expect(numbers(of('23.11.2026 12:00'))).toEqual([]);
    expect(numbers(of('911 222 333'))).toEqual(['911 222 333']);
  });

  it('too long to keep is cut between letters, and says so', () => {
    const { quote } = of('😀'.repeat(60_000));
    expect(quote?.cut).toBe(true);
    expect(quote!.text.length).toBeLessThanOrEqual(QUOTE_MAX + 1);
    expect(quote!.text.isWellFormed()).toBe(true);
  });

  it('of a megabyte is read in its first part only', () => {
    const text = `first@acme.example ${'x y@z '.repeat(170_000)} last@acme.example`;
    expect(addresses(of(text))).toEqual(['first@acme.example']);
  });
});

describe('a link', () => {
  it('to an address says whose it is by its text', () => {
    const said = of('', { linkUrl: 'mailto:j.d@acme.example?subject=x', linkText: 'Jane Doe' });
    expect(said.person).toEqual({ name: 'Jane Doe', role: '', email: 'j.d@acme.example' });
    expect([said.quote, said.page, said.websites]).toEqual([undefined, undefined, []]);
  });

  it('to a telephone gives its number', () => {
    expect(numbers(of('', { linkUrl: 'tel:+34%20911%20222%20333;ext=7' }))).toEqual([
      '+34 911 222 333',
    ]);
    expect(numbers(of('', { linkUrl: 'tel:12' }))).toEqual([]);
  });

  it('to a page gives its address, and one that runs a script gives nothing', () => {
    expect(of('', { linkUrl: 'https://acme.example/#top' }).websites).toEqual([
      'https://acme.example/',
    ]);
    const script = of('', { linkUrl: 'javascript:alert(1)', linkText: 'Click' });
    expect([script.websites, script.emails, script.phones]).toEqual([[], [], []]);
  });
});

describe('a page where nothing is selected', () => {
  it('is offered itself, with what stands around the click', () => {
    const said = of('', { around: 'Jane Doe jane@acme.example' });
    expect(said.page).toBe('https://mail.example/inbox');
    expect(addresses(said)).toEqual(['jane@acme.example']);
    expect(said.quote).toBeUndefined();
  });

  it('of the browser’s own is nobody’s', () => {
    const said = understand({ text: ' ', pageUrl: 'chrome://settings', pageTitle: 'Settings' });
    expect(said).toEqual({ text: '', emails: [], phones: [], numbers: [], websites: [] });
  });
});

it('nothing on any page breaks it', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 });
  fc.assert(
    fc.property(text, text, text, text, (selected, linkUrl, linkText, around) => {
      const said = understand({ text: selected, linkUrl, linkText, around, pageUrl: linkUrl });
      expect(said.emails.length).toBeLessThanOrEqual(20);
    }),
  );
});
