// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { $, openPage, painted, settle } from './page';

const OLGA = 'olga@nowhere.example';

it('the document and every shadow root with marks share one style sheet', async () => {
  await openPage(`<p>${OLGA}</p><div id="host"></div><div id="empty"></div>`);
  const [sheet] = document.adoptedStyleSheets;
  const shadow = $('#host').attachShadow({ mode: 'open' });
  $('#empty').attachShadow({ mode: 'open' });
  shadow.innerHTML = `<p>${OLGA}</p>`;
  document.body.append($('#host'), $('#empty'));
  await settle();
  expect(painted()).toEqual([OLGA, OLGA]);
  expect(shadow.adoptedStyleSheets).toEqual([sheet]);
  expect($('#empty').shadowRoot!.adoptedStyleSheets).toEqual([]);
});

it('a page without marks gets no style sheet', async () => {
  await openPage('<p>Nothing to see here</p>');
  expect(document.adoptedStyleSheets).toEqual([]);
});

it('a page that puts its own style sheets in place of all others stays tinted', async () => {
  await openPage(`<p>${OLGA}</p>`);
  const [sheet] = document.adoptedStyleSheets;
  document.adoptedStyleSheets = [];
  document.documentElement.className = 'dark';
  await settle();
  expect(document.adoptedStyleSheets).toEqual([sheet]);
});

it('a script that falls silent leaves no tint behind', async () => {
  const written = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
  const { reading } = await openPage(`<p>${OLGA}</p>`);
  expect(written).toHaveBeenLastCalledWith(expect.stringContaining('::highlight'));
  reading.stop();
  expect(written).toHaveBeenLastCalledWith('');
  expect(CSS.highlights.size).toBe(0);
});
