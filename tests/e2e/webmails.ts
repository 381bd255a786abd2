import { HARUKA, SABINE, STRANGER } from './people';

/** The owners of the invented webmails; no members and no accounts. */
const OWNERS = [
  'me@first-shop.example',
  'me@second-shop.example',
  'me@third-shop.example',
] as const;

/**
 * Three webmails that exist nowhere, each built in another way. In each, `.open-a` opens a letter by
 * Sabine and `.open-b` one by Haruka that names a stranger.
 */
interface Webmail {
  name: string;
  owner: string;
  html: string;
}

const LETTERS = `
const letters = {
  a: { from: ['Sabine Brandt', '${SABINE}'], subject: 'Shelves for hall 3', text: 'Please call me back.' },
  b: { from: ['青葉 遥', '${HARUKA}'], subject: 'Visit in May', text: 'My colleague is Olga, ${STRANGER}, she will join us.' },
};
const more = Array.from({ length: 30 }, (_, i) => ['Person ' + i, 'person' + i + '@list-only.example']);
const $ = (selector, root = document) => root.querySelector(selector);
const opened = (run) => addEventListener('click', (event) => {
  for (const target of event.composedPath()) {
    const [, which] = /open-([ab])/.exec(target.className ?? '') ?? [];
    if (which) run(letters[which]);
  }
});`;

/** Nothing but `div`s, no roles, and the text in a frame of its own. */
const plainDivs = `
<style>
  body { margin: 0; font: 14px sans-serif }
  #cols { display: flex; gap: 12px } .line { width: 260px; height: 44px; cursor: pointer }
  iframe { width: 600px; height: 200px; border: 0 }
</style>
<div id="top"><a href="#inbox">Inbox</a> <a href="#account" title="Account: ${OWNERS[0]}">Me</a></div>
<div id="cols"><div id="lines"></div><div id="right"></div></div>
<script>${LETTERS}
$('#lines').innerHTML = Object.entries(letters).map(([id, { from: [name, address], subject }]) =>
  '<div class="line open-' + id + '"><div title="' + address + '">' + name + '</div><div>' + subject + '</div></div>').join('') +
  more.map(([name, address]) => '<div class="line"><div title="' + address + '">' + name + '</div><div>Hello</div></div>').join('');
opened(({ from: [name, address], subject, text }) => {
  $('#right').innerHTML = '<div style="font-size:20px">' + subject + '</div>' +
    '<div><div><b>' + name + '</b> &lt;' + address + '&gt;</div><div>To: ${OWNERS[0]}</div><div>25 Nov 2026, 10:42</div></div>' +
    '<div><button>Reply</button> <button>Forward</button></div><iframe></iframe>';
  $('iframe').srcdoc = '<p>' + text + '</p>';
});
</script>`;

/** Roles and labels, names in place of addresses, and a list that draws only what is in sight. */
const virtualised = `
<style>
  body { margin: 0; font: 14px sans-serif }
  #list { position: relative; width: 260px; height: 300px; overflow: auto } #all { height: 40000px }
  [role=option] { position: absolute; height: 50px; width: 240px }
</style>
<header role="banner"><b>Virtumail</b> <button aria-haspopup="menu" aria-label="Profile of Me (${OWNERS[1]})">M</button></header>
<nav aria-label="Folders"><ul><li>Inbox</li><li>Sent</li></ul></nav>
<div style="display:flex"><div id="list" role="listbox"><div id="all"></div></div><main></main></div>
<script>${LETTERS}
const rows = [...Object.entries(letters).map(([id, letter]) => [...letter.from, id]), ...Array.from({ length: 700 }, (_, i) => ['Row ' + i, 'row' + i + '@list-only.example', 'x'])];
const draw = () => {
  const first = Math.floor($('#list').scrollTop / 50);
  $('#all').innerHTML = rows.slice(first, first + 8).map(([name, address, id], i) =>
    '<div role="option" class="open-' + id + '" style="top:' + (first + i) * 50 + 'px"><span data-email="' + address + '">' + name + '</span></div>').join('');
};
$('#list').addEventListener('scroll', draw);
draw();
opened(({ from: [name, address], subject, text }) => {
  $('main').innerHTML = '<article><h2>' + subject + '</h2><div><span><button data-email="' + address + '">' + name + '</button></span>' +
    '<span>to <button title="${OWNERS[1]}">Me</button></span><time datetime="2026-11-25T10:42">10:42</time></div>' +
    '<div><p>' + text + '</p></div><div role="toolbar"><button aria-label="Reply"></button></div></article>';
});
</script>`;

/** Tables in a shadow root, in German, and the owner in the title of the page. */
const tables = `
<style>body { font: 14px sans-serif } #list tr { cursor: pointer }</style>
<table><tr><td><table id="list"></table></td><td valign="top"><letter-view></letter-view></td></tr></table>
<script>${LETTERS}
document.title = 'Posteingang – ${OWNERS[2]} – Tabellenpost';
$('#list').innerHTML = Object.entries(letters).map(([id, { from: [name, address], subject }]) =>
  '<tr class="open-' + id + '"><td>' + name + ' &lt;' + address + '&gt;</td><td>' + subject + '</td></tr>').join('') +
  more.slice(0, 9).map(([name, address]) => '<tr><td>' + name + ' &lt;' + address + '&gt;</td><td>Hallo</td></tr>').join('');
const shadow = $('letter-view').attachShadow({ mode: 'open' });
opened(({ from: [name, address], subject, text }) => {
  shadow.innerHTML = '<table><tr><th>Betreff</th><td>' + subject + '</td></tr><tr><th>Von</th><td>' + name + ' &lt;' + address + '&gt;</td></tr>' +
    '<tr><th>An</th><td>${OWNERS[2]}</td></tr><tr><th>Datum</th><td>25.11.2026 10:42</td></tr>' +
    '<tr><td colspan="2"><a href="#reply">Antworten</a></td></tr><tr><td colspan="2"><p>' + text + '</p></td></tr></table>';
});
</script>`;

export const WEBMAILS: Webmail[] = [
  { name: 'of plain divs with its text in a frame', owner: OWNERS[0], html: plainDivs },
  { name: 'with roles and a virtualised list', owner: OWNERS[1], html: virtualised },
  { name: 'of tables in a shadow root', owner: OWNERS[2], html: tables },
];
