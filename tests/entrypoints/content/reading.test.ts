// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { $, openPage, painted, settle } from './page';

const JANE = 'jane@acme.example';
const OLGA = 'olga@nowhere.example';

it('an address is marked where it stands', async () => {
  await openPage(`<p>Write to ${JANE}, please</p>`);
  expect(painted()).toEqual([JANE]);
});

it('an address that Cloudflare hides from robots is read out of its element', async () => {
  const hidden = '4228232c270223212f276c273a232f322e27';
  const { worker } = await openPage(
    `<p>Write to <span class="__cf_email__" data-cfemail="${hidden}">[email protected]</span></p>`,
  );
  expect([...worker.keys]).toEqual(['email:jane@acme.example']);
});

it('a link over a heading and a paragraph is marked at its heading, and the page comes to rest', async () => {
  const { worker } = await openPage(
    `<a href="mailto:${JANE}"><h3>Jane Doe</h3><p>Sales office</p></a>`,
  );
  expect(painted()).toEqual(['Jane Doe']);
  const before = worker.reads.length;
  await settle();
  expect(worker.reads).toHaveLength(before);
});

it('a link that comes later, with paragraphs in it, does not keep the page busy either', async () => {
  const { worker } = await openPage('<div id="later"></div>');
  $('#later').innerHTML = `<a href="mailto:${JANE}"><h3>Jane Doe</h3><p>Sales office</p></a>`;
  await settle();
  expect(painted()).toEqual(['Jane Doe']);
  expect(worker.reads.length).toBeLessThanOrEqual(2);
});

it('two icons that link to two people stand for one each', async () => {
  const { worker } = await openPage(
    `<a id="jane" href="mailto:${JANE}"><img></a><a href="mailto:${OLGA}"><img></a>`,
  );
  expect(worker.keys.size).toBe(2);
  $('#jane').remove();
  await settle();
  expect([...worker.keys]).toEqual([expect.stringContaining(OLGA)]);
});

it('words of two table cells are not taken for one name, and what each says is found', async () => {
  await openPage(`<table><tr><td>Acme</td><td>Tools</td></tr></table>`, {
    names: ['Acme Tools', 'Acme'],
  });
  expect(painted()).toEqual(['Acme']);
});

it('what is removed loses its mark and its place in the panel', async () => {
  const { worker } = await openPage(`<p id="olga">${OLGA}</p><p>${JANE}</p>`);
  $('#olga').remove();
  await settle();
  expect(painted()).toEqual([JANE]);
  expect([...worker.keys]).toEqual([expect.stringContaining(JANE)]);
});

it('a name of which the second half is taken away is not marked any more', async () => {
  await openPage('<p>From Blue <b>Whale</b> today</p>', { names: ['Blue Whale'] });
  expect(painted()).toEqual(['Blue Whale']);
  $('b').remove();
  await settle();
  expect(painted()).toEqual([]);
});

it('a name over two nodes stays marked when something beside it in the second changes', async () => {
  await openPage('<p>From Blue <b>Whale today</b></p>', { names: ['Blue Whale'] });
  $('b').firstChild!.nodeValue = 'Whale tomorrow';
  await settle();
  expect(painted()).toEqual(['Blue Whale']);
});

it('in a very long text node the marks are where the addresses are', async () => {
  const filler = 'and so it goes on and on '.repeat(3_000);
  await openPage(`<p>First</p><pre>${filler}${JANE} ${filler}${OLGA} ${filler}</pre>`);
  expect(painted()).toEqual([JANE, OLGA]);
});

it('a directory of thousands of links is sent in parts that the worker takes', async () => {
  const links = Array.from(
    { length: 3_000 },
    (_, i) =>
      `<li><a href="mailto:p${i}@acme.example">Person number ${i} of the directory</a></li>`,
  );
  const { worker } = await openPage(`<ul>${links.join('')}</ul>`);
  expect(worker.keys.size).toBe(3_000);
  for (const { page } of worker.reads) {
    expect(page.links.length).toBeLessThanOrEqual(100);
    expect(page.text.length).toBeLessThanOrEqual(100_000);
  }
});

it('a link that was never closed does not send the whole page once more', async () => {
  const { worker } = await openPage(
    `<a href="mailto:${JANE}">Jane <i>${'lorem ipsum '.repeat(5_000)}</i></a>`,
  );
  const [last] = worker.reads.slice(-1);
  expect(last!.page.links).toHaveLength(1);
  expect(last!.page.text.length).toBeLessThan(2_000);
});

it('an answer that comes after the text has changed marks nothing else', async () => {
  const { worker } = await openPage('');
  worker.held = [];
  document.body.innerHTML = `<p>${OLGA} is here</p>`;
  await settle();
  expect(worker.held).toHaveLength(1);
  $('p').firstChild!.nodeValue = 'Nothing at all to be seen here today';
  for (const give of worker.held) give();
  expect(painted()).toEqual([]);
});

it('text that is hidden later goes from the panel, and comes back with it', async () => {
  const { worker } = await openPage(`<div id="mail"><p>${OLGA}</p></div>`);
  $('#mail').hidden = true;
  await settle();
  expect(painted()).toEqual([]);
  expect(worker.keys.size).toBe(0);
  $('#mail').hidden = false;
  await settle();
  expect(painted()).toEqual([OLGA]);
  expect(worker.keys.size).toBe(1);
});

it('text that is hidden from the beginning is marked when it appears', async () => {
  await openPage(`<div hidden>${OLGA}</div>`);
  expect(painted()).toEqual([]);
  $('div').hidden = false;
  await settle();
  expect(painted()).toEqual([OLGA]);
});

it('what the user is writing is not sent anywhere', async () => {
  const { worker } = await openPage('<div contenteditable><p>Dear</p></div><textarea></textarea>');
  const before = worker.reads.length;
  $('p').firstChild!.nodeValue = `Dear ${OLGA}`;
  $('div').append(`and ${JANE}`);
  $('textarea').append(`and ${JANE}`);
  await settle();
  expect(worker.reads).toHaveLength(before);
});

it('a custom element whose script comes late is read when it shows its text', async () => {
  await openPage('<late-card></late-card>');
  const shadow = $('late-card').attachShadow({ mode: 'open' });
  shadow.innerHTML = `<p>${OLGA}</p>`;
  await settle();
  expect(painted()).toEqual([OLGA]);
  shadow.innerHTML = `<p>${JANE}</p>`;
  await settle();
  expect(painted()).toEqual([JANE]);
});

it('a page in the background is read when the user comes to it', async () => {
  const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  const { worker } = await openPage(`<p>${OLGA}</p>`);
  expect(worker.said).toEqual([{ type: 'begin', fresh: true }]);
  state.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  await settle();
  expect(painted()).toEqual([OLGA]);
});

it('a part of the page that cannot be read is told of, and the others are read', async () => {
  await openPage('');
  const complained = vi.spyOn(console, 'error').mockReturnValue();
  const { querySelectorAll } = Element.prototype;
  vi.spyOn(Element.prototype, 'querySelectorAll').mockImplementation(function (
    this: Element,
    selector: string,
  ) {
    if (this.localName === 'bad-part') throw new Error('hands off');
    return querySelectorAll.call(this, selector);
  });
  document.body.append(document.createElement('bad-part'), document.createElement('p'));
  $('p').append(OLGA);
  await settle();
  expect(painted()).toEqual([OLGA]);
  expect(complained).toHaveBeenCalledOnce();
});
