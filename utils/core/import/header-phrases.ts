import { headerKey } from './header-key';
import type { Target } from './matching';

/** What people and programs call a column, in English, Spanish, German, French, Italian, Portuguese and Dutch. */
const PHRASES: Partial<Record<Target, string>> = {
  name: `name|who|full name|fullname|display name|contact name|person name|contact full name|contact|person|
    nombre completo|nombre y apellidos|nombre|contacto|nombre de contacto|persona de contacto|
    vollständiger name|anzeigename|kontakt|kontaktname|ansprechpartner|ansprechpartnerin|
    nom|nom complet|nom et prénom|prénom et nom|nome|nome completo|nome e cognome|nominativo|contatto|
    nome contatto|contato|nome do contato|naam|volledige naam`,
  givenName: `first name|firstname|given name|forename|first|middle name|additional name|second name|
    nombre de pila|primer nombre|segundo nombre|nombres|vorname|vornamen|weitere vornamen|zweiter vorname|
    prénom|prénoms|deuxième prénom|primeiro nome|nome próprio|nome do meio|nome di battesimo|secondo nome|voornaam`,
  familyName: `last name|lastname|surname|family name|last|apellido|apellidos|primer apellido|segundo apellido|
    nachname|familienname|zuname|nom de famille|cognome|sobrenome|apelido|último nome|achternaam`,
  email: `email|email address|mail|mail address|correo|correo electrónico|dirección de correo electrónico|
    dirección de correo|dirección email|mail adresse|email adresse|emailadresse|mailadresse|courriel|adresse email|
    adresse mail|adresse électronique|adresse de messagerie|indirizzo email|posta elettronica|
    indirizzo di posta elettronica|endereço de email|correio eletrónico|correio eletrônico|emailadres`,
  phone: `phone|phone number|telephone|telephone number|tel|tel no|tel nr|telefon|telefonnummer|telefon nr|rufnummer|
    festnetz|teléfono|número de teléfono|téléphone|numéro de téléphone|telefono|numero di telefono|telefone|
    número de telefone|telefoon|telefoonnummer|call`,
  website: `website|web site|web|web page|webpage|url|website url|homepage|home page|personal web page|web address|
    página web|sitio web|webseite|internetseite|internet|internetadresse|site web|site internet|sito web|sito|
    sito internet|site|página da web|página na internet`,
  social: `linkedin|linkedin url|linkedin profile|linkedin profile url|linkedin bio|linkedin company page|twitter|
    twitter handle|twitter username|facebook|facebook company page|instagram|youtube|github|mastodon|xing|tiktok|
    social links|social media|redes sociales|soziale medien|réseaux sociaux`,
  street: `street|street address|address|address line|address street|postal address|mailing address|calle|dirección|
    dirección postal|domicilio|straße|str|straße und hausnummer|straße hausnummer|straße nr|anschrift|adresse|adresszeile|
    rue|adresse postale|voie|via|indirizzo|rua|endereço|morada|logradouro|adres|straat|po box|apartado postal|postfach`,
  postalCode: `postal code|postcode|post code|zip|zip code|zip postal code|postalcode|código postal|cp|plz|postleitzahl|
    code postal|cap|codice postale|cep`,
  city: `city|town|locality|city town|address city|ciudad|población|localidad|municipio|stadt|ort|wohnort|ville|commune|
    città|comune|località|cidade|localidade|município|plaats|woonplaats|stad`,
  region: `state|region|province|county|state region|state province|province state|estado|provincia|región|
    comunidad autónoma|provincia o estado|estado provincia|bundesland|kanton|bundesland kanton|département|état|région|
    regione|distrito|uf`,
  country: `country|country region|country territory|country code|nation|país|país región|land|land region|staat|pays|
    pays région|paese|paese regione|paese area geografica|nazione|stato`,
  organization: `organization|organisation|company|firm|works for|company name|organization name|organisation name|account|account name|
    employer|business name|current company|associated company|primary associated company|empresa|nombre de la empresa|
    compañía|organización|nombre de la organización|razón social|firma|firmenname|unternehmen|unternehmensname|
    name der firma|arbeitgeber|entreprise|société|nom de l entreprise|nom de la société|raison sociale|azienda|
    nome azienda|società|ragione sociale|ditta|organizzazione|nome da empresa|razão social|organização|bedrijf|bedrijfsnaam`,
  organizationDomain: `company domain|company domain name|organization domain|organisation domain|email domain|
    dominio de la empresa|firmendomain|domaine de l entreprise`,
  domain: 'domain|domains|domain name|dominio|dominios|domaine|domaines|domini|domínio|domänen',
  role: `role|job|job title|position|job position|job role|function|designation|occupation|organization title|cargo|puesto|
    puesto de trabajo|función|stelle|funktion|rolle|berufsbezeichnung|jobtitel|fonction|poste|intitulé du poste|ruolo|
    posizione|qualifica|mansione|carica|função|functie`,
  vatNumber: `vat|vat number|vat no|vat id|vat nr|tax id|tax number|vat registration number|nif|cif|nif cif|cif nif|
    número de iva|ust id|ust idnr|ust id nr|ustid|ustidnr|umsatzsteuer id|umsatzsteuer identifikationsnummer|uid nummer|
    numéro de tva|n tva|tva|tva intracommunautaire|partita iva|p iva|piva|nipc|cnpj|contribuinte|btw nummer`,
  category: `category|type|account type|customer type|contact type|lifecycle stage|categoría|tipo|tipo de cliente|
    kategorie|typ|kundentyp|kundenart|catégorie|type de client|tipo cliente|categoria|tipo di cliente`,
  owner: `owner|contact owner|account owner|company owner|lead owner|record owner|assigned to|responsible|
    responsible member|salesperson|propietario|responsable|asignado a|besitzer|zuständig|verantwortlich|betreuer|
    kundenbetreuer|propriétaire|proprietario|responsabile|assegnato a|proprietário|responsável`,
  tags: `tags|tag|labels|label|groups|group|group membership|categories|keywords|etiquetas|etiqueta|categorías|
    schlagworte|schlagwörter|stichwörter|kategorien|gruppen|étiquettes|mots clés|groupes|etichette|parole chiave|
    palavras chave|marcadores|grupos|categorias`,
  aliases: `alias|aliases|nickname|nick name|also known as|aka|trade name|trading name|apodo|nombre comercial|spitzname|
    kurzname|surnom|nom commercial|soprannome|nome comercial|nome commerciale`,
  description: `description|about|about us|summary|bio|descripción|acerca de|beschreibung|à propos|descrizione|descrição`,
  note: `note|notes|comment|comments|remarks|memo|nota|notas|observaciones|comentario|comentarios|notiz|notizen|bemerkung|
    bemerkungen|anmerkung|anmerkungen|kommentar|remarque|remarques|commentaire|commentaires|annotazioni|commenti|
    osservazioni|observações|anotações|opmerkingen`,
};

const targets = new Map<string, Target>();
for (const [target, list] of Object.entries(PHRASES)) {
  for (const phrase of list.split('|')) targets.set(headerKey(phrase.trim()), target as Target);
}

/** What a whole header means; `undefined` where nobody calls a column so. @param key a `headerKey` */
export function targetOfPhrase(key: string): Target | undefined {
  return targets.get(key);
}
