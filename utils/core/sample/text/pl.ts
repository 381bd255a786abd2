import type { Words } from '../words';

export const pl: Words = {
  greet: 'Dzień dobry,',
  bye: 'Pozdrawiam serdecznie',
  items:
    'Stół warsztatowy 2000 × 750|Szafa narzędziowa|Szafka z 7 szufladami|Regał magazynowy, moduł|Biurko z regulacją wysokości|Krzesło robocze|Lampa LED stanowiskowa|Sprężarka śrubowa 4 kW|Ramię odciągowe do spawalni|Mata antyzmęczeniowa|Szafka ubraniowa, 4 skrytki|Montaż, dzień|Projekt wnętrza|Przegląd roczny|Dostawa',
  topics:
    'Wyposażenie warsztatu|Biurka regulowane do biura|Regały do magazynu|Nowa instalacja sprężonego powietrza|Odciągi do stanowisk spawalniczych|Szafki do szatni|Oświetlenie i maty|Umowa serwisowa|Sala szkoleniowa|Dodatkowe stoły warsztatowe',
  paid: 'Wpłata za fakturę {number}',
  roles:
    'Kierownik zakupów|Prezes zarządu|Kierownik warsztatu|Księgowość|Administracja|Sekretariat|Kierownik budowy|Doradca',
  lost: ['Wybrano lokalnego dostawcę', 'Budżet przesunięty na przyszły rok', 'Zbyt długi termin'],
  mailAsk: [
    [
      'Zapytanie: {topic}',
      'planujemy następującą inwestycję ({city}): {topic}. Proszę o orientacyjną cenę i możliwy termin oględzin.',
    ],
    [
      '{topic} – prośba o wycenę',
      'polecono nam Państwa firmę. Prosimy o wycenę z osobną pozycją za montaż.',
    ],
  ],
  mailOffer: [
    [
      'Oferta {number}: {topic}',
      'w załączeniu oferta {number} na kwotę {amount} brutto, ważna do {date}. Termin dostawy to około cztery tygodnie.',
    ],
  ],
  mailAccept: [
    ['Odp: Oferta {number}', 'oferta została zatwierdzona. Proszę działać zgodnie z ustaleniami.'],
    [
      'Zamówienie: {topic}',
      'akceptujemy ofertę {number}. Proszę zadzwonić przed dostawą, brama jest wąska.',
    ],
  ],
  mailDecline: [
    [
      'Odp: Oferta {number}',
      'dziękujemy za przygotowanie oferty. Tym razem rezygnujemy, wrócimy do tematu przy nowej hali.',
    ],
  ],
  mailBill: [
    [
      'Faktura {number}',
      'przesyłam fakturę {number} na kwotę {amount}, termin płatności {date}. Dziękujemy za zamówienie.',
    ],
  ],
  mailRemind: [
    [
      'Przypomnienie: faktura {number}',
      'termin płatności faktury {number} minął {date}, a wpłaty jeszcze nie widzimy. Proszę o sprawdzenie.',
    ],
  ],
  mailPaying: [
    [
      'Odp: Przypomnienie: faktura {number}',
      'przepraszamy, brakowało podpisu. Przelew wyjdzie w tym tygodniu.',
    ],
  ],
  mailThanks: [
    [
      'Podziękowanie',
      'zespół jest bardzo zadowolony. Brakuje dwóch wsporników półki, czy można je dosłać?',
    ],
  ],
  mailChat: [
    ['Zapasowe klucze', 'zgubiliśmy klucze do szafy, numer zamka 3184. Prosimy o dwa nowe.'],
    ['Przerwa urlopowa', 'w ostatnich dwóch tygodniach sierpnia firma jest nieczynna.'],
  ],
  callNeed: [
    [
      'Pierwsza rozmowa: {topic}',
      'Szukają solidnego rozwiązania. Decyzja w ciągu sześciu tygodni.',
    ],
  ],
  callFollow: [
    [
      'Pytania do oferty {number}?',
      'Proszą o lepszą cenę montażu. Zaproponowałam połączenie wyjazdów.',
    ],
    ['Co z ofertą {number}?', 'Jest u zarządu. Odpowiedź w przyszłym tygodniu.'],
  ],
  callDun: [['Faktura {number} nieopłacona', 'Księgowość sprawdzi to dzisiaj.']],
  callChat: [
    ['Zacina się szuflada', 'Wyjaśniłam, jak założyć prowadnicę; załatwione przez telefon.'],
    ['Co słychać', 'Wszystko w porządku. Wiosną zatrudnią cztery osoby.'],
  ],
  noteVisit: [
    ['Pomiary', 'Wysokość 4,2 m, gniazdo siłowe na północnej ścianie, paleciak na miejscu.'],
  ],
  noteWon: [['Dlaczego my', 'Meble i montaż od jednego dostawcy, pewny termin.']],
  noteChat: [
    ['Kiedy dzwonić', 'Przed dziewiątą, potem są na hali.'],
    ['Dojazd', 'Na podwórze można wjechać tylko do dziesiątej.'],
  ],
  taskFollow: [['Zapytać o ofertę {number}', '']],
  taskOrder: [
    ['Zamówić materiał: {topic}', 'Najpierw sprawdzić zapas prowadnic.'],
    ['Ustalić termin z monterami', ''],
  ],
  taskReady: [['Wysłać zdjęcia i gwarancję', '']],
  taskChat: [
    ['Wysłać nowy cennik', ''],
    ['Zaproponować przegląd roczny', ''],
  ],
  eventVisit: [['Oględziny: {topic}', 'Zabrać dalmierz i próbki kolorów.']],
  eventInstall: [['Montaż: {topic}', 'Dwóch monterów i samochód z windą.']],
  eventChat: [
    ['Spotkanie roczne', 'Podsumowanie, plany i ceny na przyszły rok.'],
    ['Wideorozmowa o nowych modelach', ''],
  ],
  supply: [
    ['Termin dostawy szafek', 'Osiem dni opóźnienia; połowa wyjeżdża teraz.'],
    ['Nowe warunki zakupu', 'Dwa procent przy płatności w dziesięć dni.'],
  ],
};
