import type { Words } from '../words';

export const fr: Words = {
  greet: 'Bonjour {given},',
  bye: 'Cordialement,',
  items:
    'Établi 2000 × 750|Armoire à outils|Meuble à tiroirs, 7 tiroirs|Travée de rayonnage lourd|Bureau réglable en hauteur|Siège de travail|Lampe LED de poste|Compresseur à vis 4 kW|Bras d’aspiration de fumées|Tapis anti-fatigue|Vestiaire 4 cases|Pose, par jour|Étude d’implantation|Entretien annuel|Livraison',
  topics:
    'Aménagement d’atelier|Bureaux réglables en hauteur|Rayonnages pour le magasin|Nouveau réseau d’air comprimé|Aspiration des postes de soudage|Casiers pour le vestiaire|Éclairage et tapis de sol|Contrat d’entretien|Salle de formation|Établis supplémentaires',
  paid: 'Règlement de la facture {number}',
  roles:
    'Responsable des achats|Gérant|Chef d’atelier|Comptabilité|Services généraux|Assistante de direction|Conducteur de travaux|Consultant',
  lost: ['Fournisseur local retenu', 'Budget reporté à l’an prochain', 'Délai trop long'],
  mailAsk: [
    [
      'Demande : {topic}',
      'Nous préparons le projet suivant à {city} : {topic}. Pourriez-vous nous donner un ordre de prix et passer voir les locaux ?',
    ],
    [
      '{topic} : demande de devis',
      'Un confrère nous a donné vos coordonnées. Merci de chiffrer la pose à part.',
    ],
  ],
  mailOffer: [
    [
      'Devis {number} : {topic}',
      'Vous trouverez ci-joint notre devis {number} de {amount} TTC, valable jusqu’au {date}. Comptez quatre semaines de délai à partir de la commande.',
    ],
    [
      'Votre devis {number}',
      'Comme convenu lors de la visite, voici le devis {number} : {amount} TTC, valable jusqu’au {date}. Le plan est en page deux.',
    ],
  ],
  mailAccept: [
    ['RE : Devis {number}', 'Bonne nouvelle, le devis est validé. Vous pouvez lancer la commande.'],
    [
      'Commande : {topic}',
      'Bon pour accord sur le devis {number}. Merci d’indiquer notre numéro de commande sur la facture et d’appeler avant de livrer, le portail est étroit.',
    ],
  ],
  mailDecline: [
    [
      'RE : Devis {number}',
      'Merci pour votre travail. Nous ne donnons pas suite cette fois-ci, mais nous penserons à vous pour le prochain bâtiment.',
    ],
  ],
  mailBill: [
    [
      'Facture {number}',
      'Veuillez trouver la facture {number} de {amount}, à régler avant le {date}. Merci de votre confiance.',
    ],
    [
      'Facture {number} : {topic}',
      'Tout est en place, voici donc la facture : {amount}, échéance le {date}.',
    ],
  ],
  mailRemind: [
    [
      'Relance : facture {number}',
      'Notre facture {number} était due le {date} et nous n’avons pas encore vu le règlement. Pouvez-vous vérifier ?',
    ],
  ],
  mailPaying: [
    [
      'RE : Relance : facture {number}',
      'Toutes nos excuses, il manquait une signature. Le virement part cette semaine.',
    ],
  ],
  mailThanks: [
    [
      'Merci',
      'L’équipe est ravie. Il manque deux supports d’étagère, pouvez-vous nous les envoyer ?',
    ],
  ],
  mailChat: [
    [
      'Clés de rechange',
      'Nous avons perdu les clés d’une armoire, serrure 3184. Pouvez-vous en envoyer deux ?',
    ],
    [
      'Fermeture estivale',
      'Nous serons fermés les deux dernières semaines d’août, pas de livraison possible.',
    ],
    [
      'Envoi des factures',
      'À partir du mois prochain, merci d’adresser aussi les factures à la comptabilité.',
    ],
  ],
  callNeed: [
    [
      'Premier échange : {topic}',
      'Cherche du solide plutôt que le moins cher. Décision sous six semaines.',
    ],
    [
      'Besoin précisé : {topic}',
      'Salle de 14 × 9 m, sol en béton. Souhaite garder les vieux établis pour les apprentis.',
    ],
  ],
  callFollow: [
    [
      'Des questions sur le devis {number} ?',
      'Demande un effort sur la pose. J’ai proposé de grouper les deux passages.',
    ],
    ['Où en est le {number} ?', 'Chez la direction. Réponse la semaine prochaine.'],
  ],
  callDun: [['Facture {number} non réglée', 'La comptabilité regarde aujourd’hui.']],
  callChat: [
    ['Un tiroir coince', 'Expliqué comment remettre la glissière ; réglé par téléphone.'],
    ['Prise de nouvelles', 'Tout va bien. Quatre embauches au printemps, il faudra des bureaux.'],
    ['Date de livraison', 'Confirmée : dans deux semaines, le matin.'],
  ],
  noteVisit: [
    ['Relevé de cotes', 'Hauteur 4,2 m, prise triphasée côté nord, transpalette sur place.'],
    ['Après la visite', 'Atelier bien tenu. Les anciens établis ne sont plus réparables.'],
  ],
  noteWon: [['Pourquoi nous', 'Un seul interlocuteur pour le mobilier et la pose, date ferme.']],
  noteChat: [
    ['Quand appeler', 'Avant neuf heures, ensuite ils sont à l’atelier.'],
    ['Accès', 'La cour est ouverte aux camionnettes jusqu’à dix heures.'],
    ['Préfère le papier', 'Aime le catalogue imprimé. Envoyer le nouveau en janvier.'],
  ],
  taskFollow: [['Relancer pour le devis {number}', '']],
  taskOrder: [
    ['Commander le matériel : {topic}', 'Vérifier d’abord le stock de glissières.'],
    ['Caler la date avec les poseurs', ''],
  ],
  taskReady: [['Envoyer photos et garantie', '']],
  taskChat: [
    ['Envoyer le nouveau tarif', ''],
    ['Proposer l’entretien annuel', ''],
    ['Demander une photo pour le site', 'D’accord pour un court texte.'],
    ['Appeler pour le nouveau bâtiment', ''],
  ],
  eventVisit: [['Visite : {topic}', 'Prendre le télémètre et le nuancier.']],
  eventInstall: [['Pose : {topic}', 'Deux poseurs et le camion avec hayon.']],
  eventChat: [
    ['Point annuel', 'Bilan, projets et tarifs de l’an prochain.'],
    ['Visio sur les nouveaux modèles', ''],
    ['Déjeuner à {city}', ''],
  ],
  supply: [
    ['Délai des meubles à tiroirs', 'Huit jours de retard ; la moitié part maintenant.'],
    ['Nouvelles conditions d’achat', 'Deux pour cent à dix jours dès le prochain trimestre.'],
    ['Stand commun au salon', 'L’idée de partager les frais plaît.'],
    ['Réclamation : panneaux rayés', 'Remplacement gratuit, départ vendredi.'],
  ],
};
