import type { Language } from './words';

/** Where people's names come from another place than the language of their letters. */
type Pool = Language | 'gulf';

/** Given names, family names. Parted by spaces; a Japanese name carries its Latin form behind `/`. */
const pools: Record<Pool, readonly [given: string, family: string]> = {
  en: [
    'Harriet Owen Priya Callum Nadia Graham Freya Desmond Ingrid Anders Mette Walter Joanna Yusuf',
    'Pemberton Achterberg Whitlock Okafor Hargreaves Lindqvist Marlowe Solvik Thackeray Rasmussen Doyle Fairbairn',
  ],
  es: [
    'Lucía Íñigo Marta Álvaro Nuria Joaquín Begoña Andrés Pilar Sergio Ximena Iván Rocío Tomás',
    'Ibáñez Peñalver Quintana Ordóñez Zubiri Cañizares Montalbán Larrañaga Güell Sepúlveda Castaño Arístegui',
  ],
  de: [
    'Jürgen Sabine Björn Käthe Matthias Annegret Dörte Florian Heike Götz Verena Sören Ursula Tobias',
    'Böttcher Krähenbühl Vogelsang Grünwald Strößner Habermann Lüttich Zangerl Oberholzer Früh Dallmayer Wüst',
  ],
  fr: [
    'Élodie Benoît Maëlle Gérard Sandrine Loïc Françoise Thibault Agnès Rémi Inès Hervé',
    'Beaulieu Lefèvre Carpentier Dumoulin Charpin Vasseur Thévenet Rougier Bénard Castelnau',
  ],
  it: [
    'Niccolò Chiara Giosuè Ornella Davide Letizia Corrado Noemi Ettore Bianca',
    'Benvenuti Santarelli Calabrò Frigerio Dalmasso Vianello Zanetti Morlacchi Sartorio Bertolò',
  ],
  pt: [
    'Gonçalo Inês João Lourenço Conceição Rui Margarida Vítor',
    'Magalhães Falcão Brandão Simões Leitão Araújo Quintela',
  ],
  pl: [
    'Grażyna Łukasz Małgorzata Paweł Agnieszka Zbigniew Jadwiga Krzysztof',
    'Wójtowicz Dąbek Świątek Gołąb Żuraw Mączka Kępa Zięba',
  ],
  gulf: ['Khalid Mariam Yusuf Noura', 'Al-Rashed Haddad Qasim Al-Sabbagh'],
  sv: ['Åsa Göran Linnéa Håkan Märta Östen', 'Sjöström Åkerlund Björklund Hägg Nyström Ekwall'],
  ja: [
    '遥/Haruka 健太/Kenta 美咲/Misaki 誠/Makoto',
    '青葉/Aoba 西村/Nishimura 長谷川/Hasegawa 小野寺/Onodera',
  ],
};

const poolByCountry: Partial<Record<string, Pool>> = { DK: 'sv', FI: 'sv', KW: 'gulf', NO: 'sv' };

export function namePool(
  countryCode: string,
  language: Language,
): { given: string[]; family: string[] } {
  const [given, family] = pools[poolByCountry[countryCode] ?? language];
  return { given: given.split(' '), family: family.split(' ') };
}
