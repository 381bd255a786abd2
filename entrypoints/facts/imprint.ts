import { firstTagged, textOf } from '@/utils/adapters/page-tree';

const TEXT_MAX = 20_000;
/** What the page that says who publishes a site is called: by its address, its title or its heading. */
const NAMES =
  /\b(?:impressum|imprint|anbieterkennzeichnung|legal[-_ ]notices?|site[-_ ]notice|aviso[-_ ]legal|datos[-_ ]fiscales|mentions[-_ ]l[ée]gales|note[-_ ]legali|informazioni[-_ ]legali|aviso[-_ ]juridico|colofon|informacje[-_ ]prawne)\b|特定商取引|会社概要/i;

/** @returns the text of a page that is an imprint */
export function imprintText(): string | undefined {
  const [heading] = firstTagged('h1', 1);
  const names = [decoded(location.pathname), document.title, heading ? textOf(heading, 200) : ''];
  if (!names.some((name) => NAMES.test(name.slice(0, 1_000)))) return undefined;
  // Lays the page out, which only these few pages are asked to.
  return document.body.innerText.slice(0, TEXT_MAX);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
