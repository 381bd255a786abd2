import { fold } from '../name';

/** In whose words a country may be named. */
const LANGUAGES =
  'en es de fr it pt nl pl sv da nb fi cs hu ro tr ca el ru uk ja zh ko ar he hr sk sl bg';
/** Groups of countries and codes for tests, which are named as well. */
const NONE = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
/** What no list of names has: ISO 3166-1 alpha-3, plates on cars, short and old names. */
const OTHERS = `US:usa,u s,u s a,us of a,united states of america,estados unidos de america,eeuu,ee uu|
GB:gbr,uk,u k,great britain,england,scotland,wales,northern ireland,inglaterra|DE:deu,ger,d,brd|ES:esp,e|FR:fra,f|
IT:ita,i|PT:prt|AT:aut,a|CH:che|NL:nld,holland,the netherlands,holanda|BE:bel,b|CZ:cze,czech republic,republica checa,
tschechische republik|KR:kor,korea,republic of korea|KP:prk|RU:rus,russian federation|CN:chn,peoples republic of china|
IE:irl,republic of ireland,eire|LU:lux|DK:dnk|SE:swe|NO:nor|FI:fin|PL:pol|HU:hun|RO:rou|GR:grc|TR:tur,turkey|MX:mex|
BR:bra|AR:arg|CL:chl|CO:col|PE:per|CA:can|AU:aus|NZ:nzl|JP:jpn|IN:ind|ZA:zaf|AE:are,uae,vae,emirates|UA:ukr|IL:isr|
MK:macedonia|SZ:swaziland|VA:vatican,vaticano,vatikan|TW:twn|HK:hkg,hong kong|SG:sgp|MO:macau,macao|CI:ivory coast`;

const codes = new Map<string, string>();
/** As cells have them: the same few are asked for again and again. */
const asked = new Map<string, string>();

/** ISO 3166-1 alpha-2 of a country that is named by its code or in one of many languages; empty where it is none. */
export function countryCode(text: string): string {
  const known = asked.get(text);
  if (known !== undefined) return known;
  if (codes.size === 0) collect();
  const code = codes.get(keyOf(text)) ?? '';
  if (asked.size < 1_000) asked.set(text, code);
  return code;
}

function collect(): void {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const english = namesIn('en');
  const all = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !NONE.has(code) && english.of(code) !== undefined && isInUse(code));
  // What is said first stays: one word may be two countries in two languages.
  const add = (text: string, code: string) => {
    const key = keyOf(text);
    if (key && !codes.has(key)) codes.set(key, code);
  };
  for (const code of all) add(code, code);
  for (const line of OTHERS.replaceAll('\n', '').split('|')) {
    const [code, names] = line.split(':') as [string, string];
    for (const name of names.split(',')) add(name, code);
  }
  for (const language of LANGUAGES.split(' ')) {
    const names = namesIn(language);
    for (const code of all) add(names.of(code) ?? '', code);
  }
}

function namesIn(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
}

/** A country that is no more is named by what came after it. */
function isInUse(code: string): boolean {
  return new Intl.Locale(`und-${code}`).region === code;
}

function keyOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
