import { OWNER } from './known-webmails';
import { HARUKA, SABINE, STRANGER } from './people';

interface Said {
  id?: string;
  when: string;
  html: string;
}

/** A conversation as Gmail draws it, with letters by Sabine to Haruka and the owner; newest last. */
export function conversation(
  letters: readonly Said[],
  subject = 'Delivery of the lockers',
): string {
  const to = [HARUKA, OWNER].map((one) => `<span email="${one}">${one}</span>`).join(', ');
  const drawn = letters.map(
    ({ id, when, html }) => `
    <div role="listitem"><div data-message-id="#msg-${id}" ${id ? `data-legacy-message-id="${id}"` : ''}>
      <h3><span email="${SABINE}">Sabine Brandt</span></h3>
      <span title="${when}">${when.split(',').at(-1)}</span>
      <div>to ${to}</div>
      <div class="a3s" style="min-height: 150px">${html}</div><button aria-label="Reply">↩</button>
    </div></div>`,
  );
  return `
    <a href="https://accounts.google.com/SignOutOptions?hl=en" aria-label="Me (${OWNER})">M</a>
    <div role="main"><h2 data-thread-perm-id="t1">${subject}</h2><div id="all">${drawn.join('')}</div>
    <p>Seen by ${STRANGER}</p></div>`;
}

/** What senders and programs put around what somebody wrote. */
export const QUOTING = `
  <style>.note { display: none }</style>
  <div style="display:none;max-height:0">Preview that nobody reads</div>
  <div style="font-size:1px;color:rgba(0,0,0,0)">Tiny preview</div>
  <p>Friday   suits
    us.</p>
  <ul><li>Two lockers</li><li>One bench</li></ul>
  <table><tr><td>Gate</td><td>4</td></tr></table>
  <div>Kind regards<br>Sabine</div>
  <div class="note">Hidden by a style sheet</div>
  <div class="gmail_quote"><div class="gmail_attr">On Tue, 24 Nov 2026, Tom wrote:</div>
    <blockquote>Does Friday suit you?</blockquote></div>`;
export const QUOTING_TEXT =
  'Friday suits us.\n\n- Two lockers\n- One bench\n\nGate 4\n\nKind regards\nSabine';
