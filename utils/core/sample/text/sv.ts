import type { Words } from '../words';

export const sv: Words = {
  greet: 'Hej {given}!',
  bye: 'Vänliga hälsningar',
  items:
    'Arbetsbänk 2000 × 750|Verktygsskåp|Lådhurts, 7 lådor|Pallställ, sektion|Höj- och sänkbart skrivbord|Arbetsstol|LED-belysning för arbetsplats|Skruvkompressor 4 kW|Utsugsarm för svetsrök|Avlastningsmatta|Klädskåp, 4 fack|Montering, per dag|Planering av lokal|Årlig service|Frakt',
  topics:
    'Inredning av verkstad|Höj- och sänkbara bord till kontoret|Ställage till lagret|Ny tryckluftsanläggning|Utsug till svetsplatserna|Klädskåp till omklädningsrummet|Belysning och golvmattor|Serviceavtal|Utbildningslokal|Fler arbetsbänkar',
  paid: 'Betalning av {number}',
  roles:
    'Inköpschef|Verkställande direktör|Verkstadschef|Ekonomi|Fastighetschef|Kontorschef|Platschef|Konsult',
  lost: ['Valde en lokal leverantör', 'Budgeten flyttad till nästa år'],
  mailAsk: [
    [
      'Förfrågan: {topic}',
      'Vi planerar följande i {city}: {topic}. Kan ni ge ett ungefärligt pris och komma och titta på lokalen?',
    ],
  ],
  mailOffer: [
    [
      'Offert {number}: {topic}',
      'Här kommer offert {number} på {amount} inklusive moms, giltig till {date}. Leveranstiden är cirka fyra veckor.',
    ],
  ],
  mailAccept: [['Sv: Offert {number}', 'Offerten är godkänd. Kör igång enligt överenskommelse.']],
  mailDecline: [
    [
      'Sv: Offert {number}',
      'Tack för ert arbete. Den här gången avstår vi, men vi hör gärna av oss igen.',
    ],
  ],
  mailBill: [
    [
      'Faktura {number}',
      'Här kommer faktura {number} på {amount}, förfaller {date}. Tack för er beställning.',
    ],
  ],
  mailRemind: [
    [
      'Påminnelse: faktura {number}',
      'Faktura {number} förföll {date} och vi ser ännu ingen betalning. Kan du kontrollera?',
    ],
  ],
  mailPaying: [
    [
      'Sv: Påminnelse: faktura {number}',
      'Ursäkta, det saknades en underskrift. Vi betalar i veckan.',
    ],
  ],
  mailThanks: [['Tack', 'Alla är mycket nöjda. Två hyllfästen saknas, kan ni skicka dem?']],
  mailChat: [
    [
      'Reservnycklar',
      'Vi har tappat nycklarna till ett skåp, låsnummer 3184. Kan ni skicka två nya?',
    ],
  ],
  callNeed: [['Första samtalet: {topic}', 'Vill ha något stabilt. Beslut inom sex veckor.']],
  callFollow: [['Frågor om offert {number}?', 'Ligger hos ledningen. Svar nästa vecka.']],
  callDun: [['Faktura {number} obetald', 'Ekonomi tittar på det i dag.']],
  callChat: [['Låda som kärvar', 'Förklarade hur skenan sätts tillbaka; löst på telefon.']],
  noteVisit: [['Mått tagna', 'Takhöjd 4,2 m, trefas på norra väggen, pallyftare finns.']],
  noteWon: [['Varför de valde oss', 'Möbler och montering från samma leverantör.']],
  noteChat: [['Bästa tiden att ringa', 'Före nio, sedan är de i hallen.']],
  taskFollow: [['Fråga om offert {number}', '']],
  taskOrder: [['Beställ material: {topic}', '']],
  taskReady: [['Skicka bilder och garantibevis', '']],
  taskChat: [
    ['Skicka ny prislista', ''],
    ['Erbjud årlig service', ''],
  ],
  eventVisit: [['Besök: {topic}', 'Ta med lasermätare och färgprover.']],
  eventInstall: [['Montering: {topic}', 'Två montörer och bilen med lyft.']],
  eventChat: [['Årsmöte', 'Vad gick bra, planer och priser för nästa år.']],
  supply: [['Leveranstid för lådhurtsar', 'Åtta dagar försenade; hälften kommer nu.']],
};
