import type { DemoMessage } from './message';
import { lettersFromStrangers } from './strangers';

const us = { name: 'Tornalia', address: 'hola@tornalia.example' };
const lucia = { name: 'Lucía Ferrer', address: 'lucia.ferrer@tornalia.example' };
const jonas = { name: 'Jonas Weidmann', address: 'jonas.weidmann@tornalia.example' };
const ewa = { name: 'Ewa Zielińska', address: 'ewa.zielinska@tornalia.example' };
const tom = { name: 'Tom Ashworth', address: 'tom.ashworth@tornalia.example' };

/** From people the sample data knows; newest first. */
const lettersFromContacts: DemoMessage[] = [
  {
    id: 'hall-three',
    from: { name: 'Sabine Brandt', address: 'sabine.brandt@mueller-soehne.example' },
    to: [tom],
    cc: [{ name: 'Lukas Falk', address: 'lukas.falk@mueller-soehne.example' }],
    hoursAgo: 0.4,
    subject: 'Your visit to hall 3, and the shelving invoice',
    lang: 'en',
    bodyHtml: `
<p>Hello Tom,</p>
<p>we are looking forward to your visit. Please come to gate 4 and ask for Lukas. Safety shoes are a must, and bring the colour samples for the training room if you can: Dieter wants to see RAL 7016 beside RAL 5010.</p>
<p>Two small things before that:</p>
<ol>
  <li>The second half of the shelving invoice. The missing end panels arrived this morning, so Petra in accounts has released it. If anything is unclear, write to <a href="mailto:p.soehnlein@mueller-soehne.example">Petra Söhnlein</a> directly.</li>
  <li>For the training room we would like my husband’s office, Brandt Werkstattplanung GmbH, to do the drawings. Matthias can be reached at matthias@brandt-planung.example.</li>
</ol>
<p>Our apprentice coordinator, Nele Wagner (nele.wagner@mueller-soehne.example), will join us. She worked with your benches at Feinmechanik Löwe GmbH and has only good things to say.</p>
<p>Kind regards,<br>Sabine Brandt<br>Head of Purchasing</p>
<p><strong>Müller &amp; Söhne GmbH &amp; Co. KG</strong><br>Eisenstraße 14 · 70565 Stuttgart<br><a href="https://www.mueller-soehne.example">www.mueller-soehne.example</a></p>`,
  },
  {
    id: 'factura-obra',
    from: { name: 'Óscar Peñalver', address: 'oscar.penalver@grupo-inigo.example' },
    to: [lucia],
    cc: [{ name: 'Carmen Íñigo', address: 'carmen.inigo@grupo-inigo.example' }],
    hoursAgo: 3,
    subject: 'Segundo pago del taller',
    lang: 'es',
    bodyHtml: `
<p>Hola, Lucía:</p>
<p>El primer pago salió el viernes. El resto lo autoriza Carmen esta semana, en cuanto Martín confirme que la última cajonera cierra bien.</p>
<p>Aprovecho para preguntarte otra cosa: en Talleres Peñíscola S.A. están cambiando las estanterías y les he dado tu nombre. También han llamado de Łódź Narzędzia Sp. z o.o. pidiendo referencias vuestras; ya les he dicho que estamos contentos.</p>
<p>Para las facturas usa, por favor, <a href="mailto:administracion@grupo-inigo.example?subject=Factura">administracion@grupo-inigo.example</a>.</p>
<p>Un saludo,<br>Óscar Peñalver<br>Jefe de compras, Construcciones Íñigo S.L.<br>Calle de la Fragua 8, 46014 Valencia</p>`,
  },
  {
    id: 'neue-hobelbank',
    from: { name: 'Tischlerei Huber', address: 'office@tischlerei-huber.example' },
    to: [jonas],
    hoursAgo: 7,
    subject: 'Zwei Fragen zur Werkbank',
    lang: 'de',
    bodyHtml: `
<p>Grüß Gott Herr Weidmann,</p>
<p>mein Mann hätte gern eine Werkbank in Sonderhöhe, 95 cm statt 84 cm. Geht das, und was kostet es zusätzlich? Und könnten Sie uns sagen, ob die Absaugung, die Sie bei Zangerl Seilbahntechnik in Landeck eingebaut haben, auch für Holzstaub taugt?</p>
<p>Wir teilen uns diese Adresse, einfach an office@tischlerei-huber.example antworten.</p>
<p>Schöne Grüße aus Salzburg<br>Maria und Josef Huber<br>Tischlerei Huber OG · Sägegasse 5 · 5020 Salzburg</p>`,
  },
  {
    id: 'termin-montazu',
    from: { name: 'Marek Kępiński', address: 'marek.kepinski@lodz-narzedzia.example' },
    to: [ewa],
    hoursAgo: 49,
    subject: 'Odp: Termin montażu regałów',
    lang: 'pl',
    bodyHtml: `
<p>Dzień dobry Pani Ewo,</p>
<p>montaż skończony, regały stoją równo. Proszę przesłać fakturę na Łódź Narzędzia Sp. z o.o., najlepiej do końca tygodnia.</p>
<p>Pozdrawiam<br>Marek Kępiński<br>Kierownik zakupów</p>
<blockquote>
  <p>Ewa Zielińska &lt;ewa.zielinska@tornalia.example&gt; napisała:</p>
  <p>Dzień dobry Panie Marku, monterzy będą u Państwa o ósmej rano. Czy brama od strony torów będzie otwarta?</p>
  <blockquote>
    <p>Marek Kępiński &lt;marek.kepinski@lodz-narzedzia.example&gt; napisał:</p>
    <p>Tak, proszę wjechać bramą od torów. Klucz ma pan z firmy Stolarnia Zięba s.c., która pracuje obok (biuro@stolarnia-zieba.example).</p>
  </blockquote>
</blockquote>`,
  },
  {
    id: 'mitsumori',
    from: { name: '青葉 遥', address: 'haruka.aoba@aoba-seiki.example' },
    to: [us],
    cc: [tom],
    hoursAgo: 74,
    subject: 'お支払いと追加のご相談',
    lang: 'ja',
    bodyHtml: `
<p>Ashworth様</p>
<p>いつもお世話になっております。株式会社あおば精機の青葉です。</p>
<p>先日の請求書につきまして、お支払いが遅れており申し訳ございません。今週金曜日にお振り込みいたします。</p>
<p>また、研修室用の作業台を四台追加したく、お見積もりをお願いいたします。技術的な点は製造部の小野寺(<a href="mailto:kenta.onodera@aoba-seiki.example">kenta.onodera@aoba-seiki.example</a>)までお問い合わせください。</p>
<p>よろしくお願いいたします。</p>
<p>株式会社あおば精機(Aoba Seiki KK)<br>購買課 青葉 遥<br>東京都大田区西糀谷 3-4-5</p>`,
  },
  {
    id: 'price-table',
    from: { name: 'Denise Kowalczyk', address: 'denise.kowalczyk@greatlakes-benchworks.example' },
    to: [tom],
    hoursAgo: 98,
    subject: 'Who gets the benches: shipping list',
    lang: 'en',
    bodyHtml: `
<p>Hi Tom,</p>
<p>Here is where the next container goes. Please keep the order when you load it.</p>
<table>
  <thead><tr><th>Customer</th><th>Contact</th><th>Benches</th></tr></thead>
  <tbody>
    <tr><td>Thackeray Robotics LLC</td><td>lab@thackeray-robotics.example</td><td>6</td></tr>
    <tr><td>Hargreaves &amp; Whitlock Ltd</td><td>info@hargreaves-whitlock.example</td><td>4</td></tr>
    <tr><td>Lakeshore Makers, Inc.</td><td>hello@lakeshore-makers.example</td><td>8</td></tr>
  </tbody>
</table>
<p>My other address is denise.k.lakeshop@outlook.com, in case our server naps again.</p>
<p>Thanks!<br>Denise Kowalczyk<br>Great Lakes Benchworks, Inc. · 1400 Harbor Drive · Chicago, IL 60601</p>`,
  },
];

export const MESSAGES: DemoMessage[] = [...lettersFromContacts, ...lettersFromStrangers].sort(
  (a, b) => a.hoursAgo - b.hoursAgo,
);
