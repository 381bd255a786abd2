/** What webmails call things, in the languages of most of their users. */
const FROM = [
  'from|sender|von|absender|de|remitente|expéditeur|da|mittente|remetente|van|afzender|od|nadawca',
  'från|avsändare|fra|lähettäjä|feladó|odesílatel|από|kimden|gönderen|от|от кого|отправитель|від',
  '差出人|送信者|发件人|寄件者|寄件人|보낸사람|보낸 사람|من',
].join('|');
const TO = [
  'to|cc|bcc|recipients?|an|kopie|empfänger|para|cco|destinatarios?|à|destinataires?|cci|a|ccn',
  'destinatari|destinatários?|naar|aan|do|odbiorca|dw|udw|till|kopia|til|vastaanottaja|címzett|komu',
  'προς|kime|alıcı|кому|копия|получатели?|宛先|收件人|收件者|抄送|받는사람|받는 사람|إلى|reply-to|antwort an',
].join('|');
const REPLY = [
  'reply|reply all|antworten|allen antworten|responder|responder a todos|répondre|rispondi',
  'beantwoorden|odpowiedz|svara|svar|vastaa|válasz|odpovědět|απάντηση|yanıtla|ответить|відповісти',
  '返信|回复|回覆|답장|رد',
].join('|');
const ACCOUNT = [
  'account|profile|signed in|sign out|log ?out|konto|angemeldet|abmelden|cuenta|perfil|cerrar sesión',
  'compte|profil|déconnexion|conto|esci|conta|sair|uitloggen|wyloguj|logga ut|аккаунт|выйти|アカウント|帐号|账号',
].join('|');

const edge = '[^\\p{L}\\p{N}]';
const flags = 'iu';

/** The word of a label alone, with or without its colon. */
export const isFromLabel = tester(`^(?:${FROM})\\s*[:：]?$`);
export const isToLabel = tester(`^(?:${TO})\\s*[:：]?$`);
export const isReply = tester(`^(?:${REPLY})(?:$|${edge})`);
export const isAccount = tester(`(?:^|${edge})(?:${ACCOUNT})(?:$|${edge})`);

const LABELS = new RegExp(`(?:^|[\\s,;(<>])(?:(${FROM})|(${TO}))\\s*[:：]`, 'giu');

/** The last label in the text that leads up to an address: `From: Jane Doe <`. */
export function lastLabel(before: string): 'from' | 'to' | undefined {
  const last = [...before.matchAll(LABELS)].at(-1);
  if (!last) return undefined;
  return last[1] ? 'from' : 'to';
}

/** Developers name things in English, whatever language their users read. */
const FROM_NAME = /(?:^|[-_:\s])(?:from|sender)(?:$|[-_:\s])/i;
const TO_NAME =
  /(?:^|\s)(?:[\w:-]*[-_:])?(?:to|cc|bcc|recipients?)(?:\s|$)|(?:^|\s)(?:to|cc|bcc|recipients?)[-_:]/i;

export function nameHint(name: string): 'from' | 'to' | undefined {
  if (FROM_NAME.test(name)) return 'from';
  return TO_NAME.test(name) ? 'to' : undefined;
}

/** A time of day, a date in figures, or a day beside a word: `3. Nov`, `Nov 3`, `11月25日`. */
const WHEN =
  /\b\d{1,2}[:.h]\d{2}\b|\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b|\b\d{1,2}\.? (?:de )?\p{L}{3,}|\p{L}{3,}\.? \d{1,2}\b|\d月\d/u;

export function hasDate(text: string): boolean {
  return WHEN.test(text);
}

function tester(source: string): (text: string) => boolean {
  const pattern = new RegExp(source, flags);
  return (text) => pattern.test(text);
}
