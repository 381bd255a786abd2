/** Lower case, without accents, with plain figures and spaces. */
export type Folded = string;

export function fold(text: string): Folded {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[٠-٩]/g, (figure) => String(figure.charCodeAt(0) - 0x660))
    .replace(/[\s\u200e\u200f\u061c]+/g, ' ')
    .trim();
}
