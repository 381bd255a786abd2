import type { Words } from '../words';

export const it: Words = {
  greet: 'Buongiorno {given},',
  bye: 'Cordiali saluti',
  items:
    'Banco da lavoro 2000 × 750|Armadio portautensili|Cassettiera, 7 cassetti|Campata di scaffalatura pesante|Scrivania regolabile in altezza|Sedia da lavoro|Lampada LED da postazione|Compressore a vite 4 kW|Braccio aspirante per fumi|Tappeto antifatica|Armadietto a 4 vani|Montaggio, al giorno|Progettazione degli spazi|Manutenzione annuale|Consegna',
  topics:
    'Arredo officina|Scrivanie regolabili per l’ufficio|Scaffali per il magazzino|Nuovo impianto aria compressa|Aspirazione per le postazioni di saldatura|Armadietti per lo spogliatoio|Illuminazione e tappeti|Contratto di manutenzione|Sala formazione|Banchi da lavoro aggiuntivi',
  paid: 'Incasso fattura {number}',
  roles:
    'Responsabile acquisti|Titolare|Capo officina|Amministrazione|Servizi generali|Segreteria|Capo cantiere|Consulente',
  lost: ['Scelto un fornitore locale', 'Budget rinviato all’anno prossimo', 'Tempi troppo lunghi'],
  mailAsk: [
    [
      'Richiesta: {topic}',
      'stiamo valutando per la sede di {city}: {topic}. Potete indicarci un prezzo di massima e quando potreste venire a vedere i locali?',
    ],
    [
      '{topic}: richiesta di preventivo',
      'ci ha parlato di voi un collega. Indicate il montaggio a parte, per favore.',
    ],
  ],
  mailOffer: [
    [
      'Preventivo {number}: {topic}',
      'in allegato il preventivo {number} di {amount} IVA inclusa, valido fino al {date}. La consegna richiede circa quattro settimane.',
    ],
    [
      'Il vostro preventivo {number}',
      'come concordato in sopralluogo, ecco il preventivo {number}: {amount} IVA inclusa, valido fino al {date}. La pianta è a pagina due.',
    ],
  ],
  mailAccept: [
    ['R: Preventivo {number}', 'il preventivo è approvato. Procedete pure come d’accordo.'],
    [
      'Ordine: {topic}',
      'confermiamo il preventivo {number}. Riportate il nostro numero d’ordine in fattura e chiamate prima di scaricare: il cancello è stretto.',
    ],
  ],
  mailDecline: [
    [
      'R: Preventivo {number}',
      'grazie per il lavoro svolto. Questa volta non procediamo, ma vi terremo presenti per il prossimo capannone.',
    ],
  ],
  mailBill: [
    [
      'Fattura {number}',
      'trasmettiamo la fattura {number} di {amount}, scadenza {date}. Grazie per l’ordine.',
    ],
    [
      'Fattura {number}: {topic}',
      'tutto è montato, ecco quindi la fattura: {amount}, scadenza {date}.',
    ],
  ],
  mailRemind: [
    [
      'Sollecito fattura {number}',
      'la nostra fattura {number} è scaduta il {date} e non vediamo ancora il pagamento. Potete verificare?',
    ],
  ],
  mailPaying: [
    [
      'R: Sollecito fattura {number}',
      'ci scusiamo, mancava una firma. Il bonifico parte in settimana.',
    ],
  ],
  mailThanks: [
    ['Grazie', 'la squadra è molto contenta. Mancano due reggimensola, potete spedirli?'],
  ],
  mailChat: [
    [
      'Chiavi di scorta',
      'abbiamo perso le chiavi di un armadio, serratura 3184. Ce ne mandate due?',
    ],
    [
      'Chiusura estiva',
      'vi informiamo che ad agosto siamo chiusi tre settimane e non riceviamo merce.',
    ],
  ],
  callNeed: [
    [
      'Primo contatto: {topic}',
      'Cerca qualcosa di solido, non il prezzo più basso. Decide entro sei settimane.',
    ],
    [
      'Esigenze: {topic}',
      'Locale di 14 × 9 m, pavimento in cemento. Vuole tenere i banchi vecchi.',
    ],
  ],
  callFollow: [
    [
      'Domande sul preventivo {number}?',
      'Chiede uno sconto sul montaggio. Proposto di unire i due viaggi.',
    ],
    ['A che punto è il {number}?', 'È in direzione. Risposta la settimana prossima.'],
  ],
  callDun: [['Fattura {number} ancora aperta', 'L’amministrazione controlla oggi.']],
  callChat: [
    ['Cassetto bloccato', 'Spiegato come rimettere la guida; risolto al telefono.'],
    ['Un saluto', 'Tutto bene. In primavera assumono quattro persone e serviranno scrivanie.'],
    ['Data di consegna', 'Confermata: fra due settimane, di mattina.'],
  ],
  noteVisit: [
    ['Misure rilevate', 'Altezza 4,2 m, presa trifase a nord, transpallet disponibile.'],
    [
      'Impressioni dal sopralluogo',
      'Officina ordinata. I banchi vecchi non si possono più riparare.',
    ],
  ],
  noteWon: [['Perché hanno scelto noi', 'Un solo fornitore per arredo e montaggio, data certa.']],
  noteChat: [
    ['Quando chiamare', 'Prima delle nove, poi sono in reparto.'],
    ['Accesso', 'Il cortile è aperto ai furgoni fino alle dieci.'],
  ],
  taskFollow: [['Chiedere notizie del preventivo {number}', '']],
  taskOrder: [
    ['Ordinare il materiale: {topic}', 'Prima controllare le guide in magazzino.'],
    ['Fissare la data con i montatori', ''],
  ],
  taskReady: [['Inviare foto e garanzia', '']],
  taskChat: [
    ['Mandare il nuovo listino', ''],
    ['Proporre la manutenzione annuale', ''],
    ['Chiamare per il nuovo capannone', ''],
  ],
  eventVisit: [['Sopralluogo: {topic}', 'Portare misuratore laser e campioni colore.']],
  eventInstall: [['Montaggio: {topic}', 'Due montatori e il furgone con sponda.']],
  eventChat: [
    ['Incontro annuale', 'Bilancio, programmi e prezzi del prossimo anno.'],
    ['Videochiamata sui nuovi modelli', ''],
    ['Pranzo a {city}', ''],
  ],
  supply: [
    ['Consegna delle cassettiere', 'Otto giorni di ritardo; metà parte adesso.'],
    ['Nuove condizioni d’acquisto', 'Due per cento a dieci giorni dal prossimo trimestre.'],
    ['Stand condiviso in fiera', 'L’idea di dividere le spese piace.'],
  ],
};
