import { afterAll, beforeAll, expect, it } from 'vitest';
import { marksOn, waitForMark } from '@/tools/browser/marks';
import { steady } from '@/tools/until';
import { type Ficha, startFicha } from './ficha';
import { HUBERS, NEW_AT_MUELLER, SABINE, STRANGER } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

async function standings(html: string): Promise<Record<string, string>> {
  const page = await ficha.open(html);
  const marks = await steady(async () => {
    const found = await marksOn(page);
    return found.map(({ text, standing }) => [text, standing]);
  });
  return Object.fromEntries(marks);
}

it('an address of one account, of several and of nobody are told apart', async () => {
  expect(
    await standings(`<p>${SABINE}</p><p>Ask ${HUBERS}!</p><p>&lt;${STRANGER}&gt;</p>`),
  ).toEqual({
    [SABINE]: 'known',
    [HUBERS]: 'several',
    [STRANGER]: 'new',
  });
});

it('a person nobody knows at a known domain is new', async () => {
  expect(await standings(`<p>${NEW_AT_MUELLER}</p>`)).toEqual({ [NEW_AT_MUELLER]: 'new' });
});

it('a stranger at a free-mail provider is nobody, though others there are known', async () => {
  expect(await standings('<p>somebody.unheard.of.27@web.de</p>')).toEqual({
    'somebody.unheard.of.27@web.de': 'new',
  });
});

it('names of organizations are found whatever their case, accents and legal form', async () => {
  const written = [
    'MÜLLER & SÖHNE',
    'Construcciones Inigo SL',
    'Lodz Narzedzia',
    'Loewe Feinmechanik',
  ];
  expect(await standings(written.map((name) => `<p>From ${name}, today</p>`).join(''))).toEqual(
    Object.fromEntries(written.map((name) => [name, 'known'])),
  );
});

it('a link to an address is marked under its own text', async () => {
  expect(await standings(`<p><a href="mailto:${SABINE}?subject=Hi">Write to her</a></p>`)).toEqual({
    'Write to her': 'known',
  });
});

it('open shadow roots and frames of the same origin are read', async () => {
  const inShadow = `<div id="host"></div><script>
    document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<p>${SABINE}</p>';
  </script>`;
  const page = await ficha.open(`${inShadow}<iframe srcdoc="<p>${HUBERS}</p>"></iframe>`);
  expect((await waitForMark(page, SABINE)).standing).toBe('known');
  expect((await waitForMark(page, HUBERS)).standing).toBe('several');
});

it('text that comes later is marked, and text that goes takes its mark with it', async () => {
  const page = await ficha.open(`<p id="text">${SABINE}</p>`);
  await waitForMark(page, SABINE);
  await page.$eval(
    '#text',
    (text, other) => {
      text.textContent = `Now from ${other}`;
    },
    STRANGER,
  );
  await waitForMark(page, STRANGER, 'new');
  expect((await marksOn(page)).map(({ text }) => text)).toEqual([STRANGER]);
});

it('tints come with the page, reach shadow roots, and have nothing styled anew', async () => {
  const page = await ficha.open(`<p><b>${SABINE}</b></p><div></div>`);
  await page.evaluate((address) => {
    const shadow = document.querySelector('div')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = `<p><i>${address}</i></p>`;
    // So that it is read without waiting for the next look at late shadow roots.
    document.body.append(document.querySelector('div')!);
  }, HUBERS);
  await waitForMark(page, SABINE);
  await waitForMark(page, HUBERS);
  const seen = await page.evaluate(() => {
    const shadow = document.querySelector('div')!.shadowRoot!;
    const tintOf = (element: Element, of: string) =>
      getComputedStyle(element, `::highlight(ficha-${of})`).backgroundColor;
    return {
      tints: [
        tintOf(document.querySelector('b')!, 'known'),
        tintOf(shadow.querySelector('i')!, 'several'),
      ],
      sheets: [...document.adoptedStyleSheets, ...shadow.adoptedStyleSheets].length,
    };
  });
  expect(seen).toEqual({
    tints: ['rgba(37, 99, 235, 0.24)', 'rgba(147, 51, 234, 0.24)'],
    sheets: 0,
  });
});
