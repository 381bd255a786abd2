import { element } from './element.js';
import { readMailto } from './reply.js';

/** Shows the text of a message in one of the ways webmails do. */
export function showBody(place, message, compose) {
  if (message.shownIn === 'frame') return inFrame(place, message, compose);
  if (message.shownIn === 'shadow') return inShadow(place, message, compose);
  place.className = 'body letter';
  place.innerHTML = message.bodyHtml;
  openMailtoWith(place, compose);
}

function inFrame(place, { bodyHtml, lang }, compose) {
  const frame = element('iframe', {
    title: 'Message',
    // No scripts in a message, as every webmail has it; same origin, to measure it and hear its links.
    sandbox: 'allow-same-origin allow-popups',
    srcdoc: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><link rel="stylesheet" href="/letter.css"><body class="letter">${bodyHtml}</body></html>`,
  });
  frame.onload = () => {
    const inner = frame.contentDocument;
    openMailtoWith(inner, compose);
    new ResizeObserver(() => {
      frame.style.height = `${inner.documentElement.scrollHeight}px`;
    }).observe(inner.body);
  };
  place.replaceChildren(frame);
}

function inShadow(place, { bodyHtml }, compose) {
  const root = element('mail-letter');
  const shadow = root.attachShadow({ mode: 'open' });
  shadow.innerHTML = `<link rel="stylesheet" href="letter.css"><div class="letter">${bodyHtml}</div>`;
  openMailtoWith(shadow, compose);
  place.replaceChildren(root);
}

function openMailtoWith(root, compose) {
  root.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    if (!link) return;
    event.preventDefault();
    if (link.protocol === 'mailto:') compose(readMailto(link.href));
    else window.open(link.href, '_blank', 'noopener');
  });
}
