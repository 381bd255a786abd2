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
    ['Controls eG', 'autoplace controls (e.g. by turning the slider'],
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

describe('one-word names and names of common words need evidence', () => {
  it.each([
    ['Orange', 'the orange tree and Orange'],
    ['Target', 'Target practice begins. The target moves.'],
    ['April', 'on 3 April we met'],
    ['Gale', 'said William G. Gale today'],
    ['Silver', 'by Nate Silver, then'],
    ['Dorn', 'Ms Dorn said. Then Karla Dorn left and Dorn came'],
    ['Nancy', 'Swarbrick, Nancy (2010)'],
    ['Log In', 'Please Log In now'],
    ['Media Group', 'of Salon Media Group Inc'],
    ['I/O', 'file I/O is slow'],
    ['Contoso', 'CALL CONTOSO NOW'],
    ['Contoso', 'user Contoso_x writes'],
    ['PCs', 'many PCs here'],
  ])('%s is not marked in: %s', (name, text) => {
    expect(marked(indexOf(name), text)).toEqual([]);
  });

  it.each([
    ['Orange', 'from Orange S.A. today', 'Orange S.A.'],
    ['Contoso', 'from Contoso’s office', 'Contoso'],
    ['Contoso', "l'offre de l'Contoso", 'Contoso'],
    ['eBay', 'bought on eBay again', 'eBay'],
    ['IBM', 'they work for IBM, so', 'IBM'],
    ['Contoso', 'Contoso', 'Contoso'],
    ['Bank of Elbonia', 'at the Bank of Elbonia', 'Bank of Elbonia'],
  ])('%s is marked in: %s', (name, text, found) => {
    expect(marked(indexOf(name), text)).toEqual([found]);
  });

  it('in small letters they are found, with little confidence', () => {
    const [found] = findCompanies('we like contoso a lot', indexOf('Contoso'));
    expect(found).toMatchObject({ known: 'a0', name: 'contoso' });
    expect(found!.confidence).toBeLessThan(WORTH_MARKING);
  });
});

describe('known names in scripts without spaces', () => {
  it.each([
    ['日本航空株式会社', '先日、日本航空の便で', '日本航空'],
    ['株式会社あおば精機', '弊社は株式会社あおば精機と', '株式会社あおば精機'],
    ['ソニー', '昨日ソニーが発表', 'ソニー'],
    ['삼성전자', '오늘 삼성전자는 발표', '삼성전자'],
  ])('%s is found in: %s', (name, text, found) => {
    expect(marked(indexOf(name), text)).toEqual([found]);
  });

  it.each([
    ['本航', '日本航空の便'],
    ['ニー', 'ソニーが発表'],
  ])('%s is not marked within another word: %s', (name, text) => {
    expect(marked(indexOf(name), text)).toEqual([]);
  });
});

describe('companies nobody told us of, beside their legal form', () => {
  const names = (text: string) => findCompanies(text).map(({ name }) => name);

  it.each([
    ['Der Vorstand der Hays AG tagt', 'Hays AG'],
    ['bei der Firma Läpple Werkzeugbau GmbH & Co. KG in', 'Läpple Werkzeugbau GmbH & Co. KG'],
    ['In 1997 Verant Interactive, Inc. was', 'Verant Interactive, Inc'],
    ['the Bank of Elbonia Ltd. said', 'Bank of Elbonia Ltd'],
    ['by Acme (UK) Ltd today', 'Acme (UK) Ltd'],
    ['Copyright 2013 Vexol Limited', 'Vexol Limited'],
    ['con Construcciones Íñigo, S.L. en', 'Construcciones Íñigo, S.L.'],
    ['компания ООО «Газ Сервис» сообщила', 'ООО «Газ Сервис'],
    ['に大湯鉄道株式会社が', '大湯鉄道株式会社'],
    ['は株式会社サンリオの', '株式会社サンリオ'],
    ['1997年丸石製薬株式会社が', '丸石製薬株式会社'],
    ['イスリングハウゼンGmbH & Co.と', 'イスリングハウゼンGmbH & Co'],
    ['der Verband der Automobilindustrie e.V. fordert', 'Verband der Automobilindustrie e.V.'],
  ])('in %j', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it.each([
    'We are as good as it gets, AS you know',
    'Polizei und SA',
    'Facebook und Co',
    'Denver, CO 80202',
    'Kapazitäten von 32 KB',
    'WHY IS THIS SO',
    'Our Company',
    'limited company',
    'ここに株式会社等がある',
    'eine GmbH gründen',
  ])('none in: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('a longer name with a form is not the known one it contains', () => {
    const [found] = findCompanies('from Acme Holding Trading GmbH', indexOf('Acme'));
    expect(found).toMatchObject({ name: 'Acme Holding Trading GmbH' });
    expect(found!.known).toBeUndefined();
  });
});
