import type { Words } from '../words';

export const de: Words = {
  greet: 'Guten Tag {name},',
  bye: 'Freundliche Grüße',
  items:
    'Werkbank 2000 × 750|Werkzeugschrank|Schubladenschrank, 7 Schubladen|Schwerlastregal, Feld|Höhenverstellbarer Schreibtisch|Arbeitsstuhl|LED-Arbeitsplatzleuchte|Schraubenkompressor 4 kW|Absaugarm für Schweißrauch|Ermüdungsmatte|Spind, 4 Abteile|Montage, je Tag|Raumplanung|Jährliche Wartung|Lieferung',
  topics:
    'Werkstatteinrichtung|Höhenverstellbare Tische fürs Büro|Regale für das Lager|Neue Druckluftversorgung|Absaugung für die Schweißplätze|Spinde für die Umkleide|Beleuchtung und Bodenmatten|Wartungsvertrag|Schulungsraum|Zusätzliche Werkbänke',
  paid: 'Zahlung zu {number}',
  roles:
    'Leitung Einkauf|Geschäftsführung|Werkstattleitung|Buchhaltung|Gebäudetechnik|Büroleitung|Bauleitung|Beratung',
  lost: ['Händler vor Ort gewählt', 'Budget auf nächstes Jahr verschoben', 'Lieferzeit zu lang'],
  mailAsk: [
    [
      'Anfrage: {topic}',
      'wir planen in {city} Folgendes: {topic}. Können Sie uns einen Richtpreis nennen und sagen, wann Sie sich die Räume ansehen könnten?',
    ],
    [
      '{topic} – bitte um Angebot',
      'Sie wurden uns von einem Kollegen empfohlen. Bitte weisen Sie die Montage im Angebot getrennt aus.',
    ],
  ],
  mailOffer: [
    [
      'Angebot {number}: {topic}',
      'anbei unser Angebot {number} über {amount} inklusive Steuer. Die Preise gelten bis {date}. Die Lieferzeit beträgt etwa vier Wochen ab Auftrag.',
    ],
    [
      'Ihr Angebot {number}',
      'wie beim Termin besprochen erhalten Sie unser Angebot {number} ({amount} brutto, gültig bis {date}). Die Zeichnung finden Sie auf Seite zwei.',
    ],
  ],
  mailAccept: [
    ['AW: Angebot {number}', 'das Angebot ist freigegeben. Bitte legen Sie wie besprochen los.'],
    [
      'Auftrag: {topic}',
      'hiermit bestellen wir gemäß Angebot {number}. Bitte unsere Bestellnummer auf die Rechnung schreiben und vor der Anlieferung anrufen, die Einfahrt ist eng.',
    ],
  ],
  mailDecline: [
    [
      'AW: Angebot {number}',
      'vielen Dank für Ihre Mühe. Diesmal haben wir uns anders entschieden, bei der nächsten Halle melden wir uns wieder.',
    ],
  ],
  mailBill: [
    [
      'Rechnung {number}',
      'anbei unsere Rechnung {number} über {amount}, zahlbar bis {date}. Vielen Dank für Ihren Auftrag.',
    ],
    [
      'Rechnung {number}: {topic}',
      'alles steht, daher heute die Rechnung: {amount}, fällig am {date}.',
    ],
  ],
  mailRemind: [
    [
      'Zahlungserinnerung {number}',
      'unsere Rechnung {number} war am {date} fällig, einen Eingang sehen wir noch nicht. Können Sie bitte nachsehen?',
    ],
  ],
  mailPaying: [
    [
      'AW: Zahlungserinnerung {number}',
      'bitte entschuldigen Sie, es fehlte eine Unterschrift. Die Zahlung geht mit dem nächsten Lauf hinaus.',
    ],
  ],
  mailThanks: [
    [
      'Danke',
      'die Mannschaft ist sehr zufrieden. Es fehlen noch zwei Regalträger, können Sie die bitte nachschicken?',
    ],
  ],
  mailChat: [
    [
      'Ersatzschlüssel',
      'uns fehlen die Schlüssel zu einem Schrank, Schlossnummer 3184. Bitte schicken Sie zwei Stück.',
    ],
    [
      'Betriebsferien',
      'kurz zur Information: In den letzten beiden Augustwochen ist geschlossen, Lieferungen nehmen wir dann nicht an.',
    ],
    [
      'Rechnungen künftig per PDF',
      'ab dem nächsten Monat schicken Sie Rechnungen bitte auch an unsere Buchhaltung.',
    ],
  ],
  callNeed: [
    [
      'Erstes Gespräch: {topic}',
      'Will etwas Solides, nicht das Billigste. Entscheidung in sechs Wochen.',
    ],
    [
      'Bedarf geklärt: {topic}',
      'Raum 14 × 9 m, Betonboden. Die alten Bänke sollen für die Lehrlinge bleiben.',
    ],
  ],
  callFollow: [
    [
      'Fragen zum Angebot {number}?',
      'Wünscht besseren Preis für die Montage. Vorschlag: beide Fahrten zusammenlegen.',
    ],
    ['Stand zu {number}', 'Liegt bei der Geschäftsführung. Antwort nächste Woche.'],
  ],
  callDun: [['Rechnung {number} noch offen', 'Die Buchhaltung kümmert sich heute darum.']],
  callChat: [
    ['Schublade klemmt', 'Erklärt, wie man die Schiene einhängt; am Telefon gelöst.'],
    ['Kurz nachgefragt', 'Alles gut. Im Frühjahr kommen vier Leute dazu, dann braucht es Tische.'],
    ['Frage nach dem Liefertermin', 'Bestätigt: übernächste Woche am Vormittag.'],
  ],
  noteVisit: [
    ['Aufmaß', 'Höhe 4,2 m, Drehstrom an der Nordwand, Hubwagen vorhanden.'],
    [
      'Eindruck vom Besuch',
      'Aufgeräumter Betrieb, stolz auf die Arbeit. Die alten Bänke sind nicht mehr zu retten.',
    ],
  ],
  noteWon: [['Warum sie uns wählten', 'Möbel und Montage aus einer Hand, fester Termin.']],
  noteChat: [
    ['Beste Zeit für Anrufe', 'Vor neun Uhr, danach in der Halle.'],
    ['Zufahrt', 'Der Hof darf nur bis zehn Uhr befahren werden.'],
    ['Lieber auf Papier', 'Mag den gedruckten Katalog. Im Januar den neuen schicken.'],
  ],
  taskFollow: [['Wegen Angebot {number} nachfassen', '']],
  taskOrder: [
    ['Material bestellen: {topic}', 'Erst den Bestand an Schienen prüfen.'],
    ['Termin mit den Monteuren abstimmen', ''],
  ],
  taskReady: [['Fotos und Garantiekarte schicken', '']],
  taskChat: [
    ['Neue Preisliste schicken', ''],
    ['Jährliche Wartung anbieten', ''],
    ['Um Referenzfoto bitten', 'Ein kurzer Text für die Website ist zugesagt.'],
    ['Wegen der neuen Halle anrufen', ''],
  ],
  eventVisit: [['Ortstermin: {topic}', 'Lasermessgerät und Farbmuster mitnehmen.']],
  eventInstall: [['Montage: {topic}', 'Zwei Monteure, Transporter mit Hebebühne.']],
  eventChat: [
    ['Jahresgespräch', 'Was lief gut, was ist geplant, Preise fürs nächste Jahr.'],
    ['Videogespräch zu neuen Modellen', ''],
    ['Mittagessen in {city}', ''],
  ],
  supply: [
    ['Liefertermin der Schubladenschränke', 'Acht Tage Verzug; die Hälfte kommt jetzt.'],
    ['Neue Einkaufskonditionen', 'Zwei Prozent Skonto bei zehn Tagen ab nächstem Quartal.'],
    ['Gemeinsamer Messestand', 'Die Kosten zu teilen kommt gut an.'],
    ['Reklamation: verkratzte Platten', 'Ersatz kostenlos, geht am Freitag weg.'],
  ],
};
