import { byId, element } from './element.js';
import { icon } from './icons.js';

/** Prepares the window for writing; resolves to the function that opens it with what is already known. */
export function startComposer(mailbox) {
  const dialog = byId('composer');
  return ({ to = '', cc = '', subject = '', text = '' }) => {
    const form = element(
      'form',
      { method: 'dialog' },
      element(
        'header',
        {},
        element('h2', {}, 'New message'),
        element(
          'button',
          {
            value: 'drafts',
            formNoValidate: true,
            title: 'Keep as a draft',
            aria: { label: 'Close' },
          },
          icon('close'),
        ),
      ),
      line('To', { name: 'to', value: to, required: true }),
      line('Cc', { name: 'cc', value: cc }),
      line('Subject', { name: 'subject', value: subject }),
      element('textarea', { name: 'text', value: text, aria: { label: 'Message' } }),
      element(
        'footer',
        {},
        element('button', { className: 'primary', value: 'sent' }, icon('sent'), 'Send'),
        element(
          'button',
          { value: '', formNoValidate: true, title: 'Throw away', aria: { label: 'Throw away' } },
          icon('bin'),
        ),
      ),
    );
    form.onsubmit = ({ submitter }) => keep(mailbox, submitter.value, new FormData(form));
    dialog.replaceChildren(form);
    dialog.show();
    form.elements[to ? 'text' : 'to'].focus();
    form.elements.text.setSelectionRange(0, 0);
  };
}

function line(label, properties) {
  return element(
    'label',
    {},
    element('span', {}, label),
    element('input', { autocomplete: 'off', ...properties }),
  );
}

function keep(mailbox, folder, form) {
  const text = String(form.get('text'));
  if (!folder || (folder === 'drafts' && !text && !form.get('to'))) return;
  mailbox.keep(
    {
      id: `own-${Date.now()}`,
      from: mailbox.me,
      to: people(String(form.get('to')) || 'Nobody yet'),
      cc: people(String(form.get('cc'))),
      at: new Date().toISOString(),
      subject: String(form.get('subject')) || '(no subject)',
      lang: '',
      bodyHtml: paragraphs(text),
      shownIn: 'page',
    },
    folder,
  );
  const toast = byId('toast');
  toast.textContent =
    folder === 'sent'
      ? 'Kept under Sent. This is a demo: nothing left your computer.'
      : 'Kept as a draft.';
  toast.hidden = false;
  setTimeout(() => {
    toast.hidden = true;
  }, 4000);
}

function people(text) {
  return text
    .split(',')
    .filter((part) => part.trim())
    .map((part) => {
      const [, name, address] = part.match(/^(.*?)<(.*)>/) ?? [undefined, part, part];
      return { name: name.trim() || address.trim(), address: address.trim() };
    });
}

function paragraphs(text) {
  const holder = element('div');
  for (const part of text.split(/\n{2,}/)) holder.append(element('p', { innerText: part }));
  return holder.innerHTML;
}
