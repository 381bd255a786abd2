/**
 * People who play a part in the demo, one a line: given name | family name | Latin form of a name in
 * another script | roles, each `organization number:role` with `*` for the main and `-` for a former
 * one, parted by `;` | addresses parted by `;`, a private one with `~` in front, none where unknown.
 */
export const contactRows = `
Sabine|Brandt||*1:Head of Purchasing;6:Co-owner;-7:Workshop manager|sabine.brandt@mueller-soehne.example;~brandt.sabine.werkbank74@web.de
Lukas|Falk||*1:Head of Production|lukas.falk@mueller-soehne.example
Dieter|Müller||*1:Managing Director|
Petra|Söhnlein||1:Accounts Payable|p.soehnlein@mueller-soehne.example
Carmen|Íñigo Salvatierra||*3:Presidenta;2:Gerente|carmen.inigo@grupo-inigo.example
Óscar|Peñalver||*2:Jefe de compras|oscar.penalver@grupo-inigo.example
Martín|Arístegui||*2:Encargado de obra;9:Asesor externo|~martin.aristegui.obras61@gmail.com
Maria|Huber||*8:Inhaberin|office@tischlerei-huber.example
Josef|Huber||8:Tischlermeister|office@tischlerei-huber.example
Marek|Kępiński||*4:Kierownik zakupów|marek.kepinski@lodz-narzedzia.example
遥|青葉|Haruka Aoba|*5:購買課長|haruka.aoba@aoba-seiki.example
健太|小野寺|Kenta Onodera|5:製造部長|
Hélène|Charpin||*30:Responsable des achats;29:Associée|helene.charpin@ateliers-beaulieu.example
Denise|Kowalczyk||*57:Operations manager|denise.kowalczyk@greatlakes-benchworks.example;~denise.k.lakeshop@outlook.com
Ettore|Santarelli||*36:Titolare;39:Docente|ettore@officine-santarelli.example
Matthias|Brandt||*6:Founder|matthias@brandt-planung.example
Jörg|Löwe||*7:Geschäftsführer|joerg.loewe@fm-loewe.example
`;
