import type { DemoMessage } from './message';

const us = { name: 'Tornalia', address: 'hola@tornalia.example' };
const amelie = { name: 'Amélie Roux', address: 'amelie.roux@tornalia.example' };

/** From people nobody has a card for yet: at a known organization, at free mail, at an unknown company. */
export const lettersFromStrangers: DemoMessage[] = [
  {
    id: 'devis-peinture',
    from: { name: 'Claire Fontanel', address: 'claire.fontanel@ateliers-beaulieu.example' },
    to: [amelie],
    hoursAgo: 22,
    subject: 'Je prends la suite d’Hélène',
    lang: 'fr',
    bodyHtml: `
<p>Bonjour Amélie,</p>
<p>Je viens d’arriver aux achats chez Ateliers Beaulieu et je reprends une partie des dossiers d’Hélène Charpin (<a href="mailto:helene.charpin@ateliers-beaulieu.example">helene.charpin@ateliers-beaulieu.example</a>), qui reste votre contact pour les contrats.</p>
<p>Pourriez-vous me renvoyer le devis pour l’éclairage des postes ? Nous aimerions aussi comparer avec l’aspiration installée à la Menuiserie Thévenet et Fils.</p>
<p>Bien cordialement,<br>Claire Fontanel<br>Ateliers Beaulieu S.A.S.<br>12 rue de l’Enclume, 69007 Lyon<br>+33 1 99 00 04 17</p>`,
  },
  {
    id: 'banco-falegname',
    from: { name: 'Ivo Dalmasso', address: 'ivo.dalmasso.bottega1958@libero.it' },
    to: [us],
    hoursAgo: 27,
    subject: 'Un banco per la mia bottega',
    lang: 'it',
    bodyHtml: `
<p>Buongiorno,</p>
<p>ho una piccola bottega di liutaio a Cremona e cerco un solo banco da lavoro, il più silenzioso che avete. Mi ha parlato di voi Ettore Santarelli delle Officine Santarelli S.r.l.</p>
<p>Si può vedere da qualche parte prima di comprarlo? Mi trovate qui o al mio indirizzo nuovo, <a href="mailto:bottega@liuteria-dalmasso.example">bottega@liuteria-dalmasso.example</a>.</p>
<p>Grazie e buon lavoro<br>Ivo Dalmasso</p>`,
  },
  {
    id: 'orcamento-cacifos',
    from: { name: 'Teresa Falcão', address: 'compras@estaleiros-mondego.example' },
    to: [us],
    hoursAgo: 30,
    subject: 'Pedido de orçamento: 40 cacifos',
    lang: 'pt',
    bodyHtml: `
<p>Bom dia,</p>
<p>Somos um estaleiro na Figueira da Foz e vamos renovar o balneário. Precisamos de orçamento para 40 cacifos de quatro portas, com montagem.</p>
<p>A Metalúrgica Leitão, Lda recomendou os vossos serviços. Para questões técnicas falem, por favor, com o engenheiro Nuno Quintela: nuno.quintela@estaleiros-mondego.example.</p>
<p>Com os melhores cumprimentos,<br>Teresa Falcão<br>Estaleiros do Mondego, S.A.</p>`,
  },
  {
    id: 'newsletter',
    from: { name: 'The Quiet Workshop', address: 'letters@quiet-workshop.example' },
    to: [us],
    hoursAgo: 120,
    subject: 'Five ways to hang a hammer',
    lang: 'en',
    bodyHtml: `
<h2>Five ways to hang a hammer</h2>
<p>Autumn is when drawers get tidied. This month we look at hooks, magnets, leather loops, a nail in the wall and, for the brave, gravity.</p>
<ul>
  <li>Why a shadow board saves four minutes a day</li>
  <li>Readers ask: does oil spoil a beech top?</li>
  <li>A bench that folds into a suitcase</li>
</ul>
<p>You receive this letter because you signed up for it. No hard feelings if you have had enough of hammers: <a href="https://quiet-workshop.example/stop">stop the letters</a>.</p>`,
  },
];
