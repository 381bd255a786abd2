import { describe, expect, it } from 'vitest';
import { findCompanies, WORTH_MARKING } from '@/utils/core/detect';
import { buildCompanyIndex, type CompanyIndex } from '@/utils/core/match';

function indexOf(...names: string[]): CompanyIndex {
  return buildCompanyIndex(names.map((name, at) => ({ id: `a${at}`, names: [name] })));
}

function marked(index: CompanyIndex, text: string): string[] {
  return findCompanies(text, index)
    .filter(({ known, confidence }) => known !== undefined && confidence >= WORTH_MARKING)
    .map(({ start, end }) => text.slice(start, end));
}

describe('known company names in a text', () => {
  it.each([
    ['Müller & Söhne GmbH & Co. KG', 'Angebot von MÜLLER & SÖHNE für Sie', 'MÜLLER & SÖHNE'],
    ['Müller & Söhne GmbH & Co. KG', 'Muller und Sohne', 'Muller und Sohne'],
    [
      'Construcciones Íñigo S.L.',
      'obra de Construcciones Iñigo, S.L. en',
      'Construcciones Iñigo, S.L.',
    ],
    ['Acme Trading', 'The Acme Trading Ltd. invoice', 'Acme Trading Ltd'],
    ['Łódzkie Meble Sp. z o.o.', 'firma LODZKIE MEBLE sp. z o.o.', 'LODZKIE MEBLE sp. z o.o.'],
    ['ООО Ромашка', 'договор с «Ромашка»', 'Ромашка'],
    ['Acme', 'We met at Acme. Next time', 'Acme'],
    ['Contoso', 'Contoso GmbH & Co. KG schreibt', 'Contoso GmbH & Co. KG'],
    ['Müller & Söhne GmbH & Co. KG', 'Herr Müller, Söhne', 'Müller, Söhne'],
    ['E & Y GmbH', 'E & Y GmbH in Berlin', 'E & Y GmbH'],
    ['E & Y GmbH', 'bei E&Y oder', 'E&Y'],
    ['E.ON SE', 'Strom von E.ON SE.', 'E.ON SE'],
    ['E.ON SE', 'Strom von E.ON', 'E.ON'],
    ['E.ON SE', 'Strom (E.ON), Gas', 'E.ON'],
    ['Y&R', 'the agency Y & R said', 'Y & R'],
    ['I+D', 'Centro I+D', 'I+D'],
    ['R+E+Y', 'at R + E + Y now', 'R + E + Y'],
    ['Haus E GmbH', 'das Haus E', 'Haus E'],
    ['Bauer y Vega', 'Bauer & Vega', 'Bauer & Vega'],
  ])('%s is found in: %s', (name, text, found) => {
    expect(marked(indexOf(name), text)).toEqual([found]);
  });

  it('prefers the longer of two names that begin alike', () => {
    const index = indexOf('Acme', 'Acme Trading');
    expect(marked(index, 'Acme Trading and Acme')).toEqual(['Acme Trading', 'Acme']);
  });

  it('knows a name several accounts share', () => {
    const index = indexOf('Acme GmbH', 'ACME Inc.');
    const [found] = findCompanies('by Acme', index);
    expect(index.idsOf(found!.place!)).toEqual(['a0', 'a1']);
  });

  it.each([
    ['Target', 'hit the target again'],
    ['Acme Trading', 'Acme is trading'],
    ['Acme Trading', 'We like Acme. Trading stopped'],
    ['Acme Trading', 'acmetrading'],
    ['Acme', 'see www.Acme.example for more'],
    ['Acme', 'https://host.example/Acme/about'],
    ['Acme Trading', 'Acme-Trading.example'],
    ['E & Y GmbH', 'GmbH, y, e y'],
    ['E & Y GmbH', 'Eine GmbH. E 5, Y 7'],
    ['E.ON SE', 'on a day, On Monday, SE'],
    ['Y&R', 'R, Y, y r'],
    ['I+D', "I'd say D, I"],
    ['Haus E GmbH', 'das Haus'],
    ['GmbH & Co. KG', 'Acme GmbH & Co. KG'],
    ['And', 'And so on'],
  ])('%s is not found in: %s', (name, text) => {
    expect(marked(indexOf(name), text)).toEqual([]);
  });

  it('finds nothing in anything while no name is known', () => {
    expect(findCompanies('Acme', indexOf())).toEqual([]);
  });
});
