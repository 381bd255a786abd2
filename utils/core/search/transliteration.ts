/** As names are written where these letters are missing from the keyboard. */
const LATIN: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
  æ: 'ae',
  þ: 'th',
};

/** Cyrillic as BGN/PCGN writes it, without its apostrophes; Greek as ISO 843, type 2. */
const OTHERS = new Map(
  Object.entries({
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    є: 'ye',
    ж: 'zh',
    з: 'z',
    и: 'i',
    і: 'i',
    ї: 'yi',
    й: 'y',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ў: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
    ђ: 'dj',
    ј: 'j',
    љ: 'lj',
    њ: 'nj',
    ћ: 'c',
    џ: 'dz',
    α: 'a',
    β: 'v',
    γ: 'g',
    δ: 'd',
    ε: 'e',
    ζ: 'z',
    η: 'i',
    θ: 'th',
    ι: 'i',
    κ: 'k',
    λ: 'l',
    μ: 'm',
    ν: 'n',
    ξ: 'x',
    ο: 'o',
    π: 'p',
    ρ: 'r',
    σ: 's',
    ς: 's',
    τ: 't',
    υ: 'y',
    φ: 'f',
    χ: 'ch',
    ψ: 'ps',
    ω: 'o',
  }),
);
const ACCENTED = new RegExp(`[${Object.keys(LATIN).join('')}]`, 'gi');
const OTHER_SCRIPT = /[\p{sc=Cyrillic}\p{sc=Greek}]/u;

/** How else a text is written with plain Latin letters; `undefined` where it is the same. */
export function transliterated(text: string): string | undefined {
  const spelled = text.normalize('NFC').replace(ACCENTED, (letter) => LATIN[letter.toLowerCase()]!);
  const latin = OTHER_SCRIPT.test(spelled) ? inLatin(spelled) : spelled;
  return latin === text.normalize('NFC') ? undefined : latin;
}

function inLatin(text: string): string {
  const bare = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/ου\u0301?/g, 'ou')
    .normalize('NFC');
  return Array.from(bare, (letter) => {
    const plain = letter.normalize('NFD')[0]!;
    return OTHERS.get(letter) ?? OTHERS.get(plain) ?? letter;
  }).join('');
}
