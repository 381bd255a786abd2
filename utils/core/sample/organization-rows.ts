/**
 * One organization a line: name | aliases parted by `;` | domain without `.example` | country |
 * street | postal code | city | category (customer, lead, partner, supplier, other) | about it |
 * language where it is not the country's. Its place in the list is its number.
 */
export const organizationRows = `
Müller & Söhne GmbH & Co. KG|Mueller und Soehne;M&S Maschinenbau|mueller-soehne|DE|Eisenstraße 14|70565|Stuttgart|c|Machine builder, 85 people, three halls. Writes in English.|en
Construcciones Íñigo S.L.|Íñigo Obras|grupo-inigo|ES|Calle de la Fragua 8|46014|Valencia|c|Constructora, 40 personas
Grupo Íñigo Holding S.A.||grupo-inigo|ES|Calle de la Fragua 8|46014|Valencia|c|Sociedad matriz del grupo
Łódź Narzędzia Sp. z o.o.|Lodz Tools|lodz-narzedzia|PL|ul. Kowalska 21|91-002|Łódź|c|Narzędziownia, 30 osób
株式会社あおば精機|Aoba Seiki KK;Aoba Precision|aoba-seiki|JP|西糀谷 3-4-5|144-0034|東京|c|精密部品の加工、従業員60名
Brandt Werkstattplanung GmbH||brandt-planung|DE|Lindenweg 3|72072|Tübingen|p|Plans workshops, brings us into tenders|en
Feinmechanik Löwe GmbH|Loewe Feinmechanik|fm-loewe|DE|Hammerstraße 40|73728|Esslingen|c|Dreh- und Frästeile, 25 Beschäftigte
Tischlerei Huber OG|Huber Holz|tischlerei-huber|AT|Sägegasse 5|5020|Salzburg|c|Familienbetrieb in dritter Generation
Talleres Peñíscola S.A.|TAPESA|tapesa|ES|Camino del Puerto 112|12598|Peñíscola|c|Reparación naval y calderería
Cooperativa Olivar de Baena S. Coop.|Olivar de Baena|olivardebaena|ES|Ronda del Molino 2|14850|Baena|c|Almazara y envasado
Carrocerías Ordóñez e Hijos S.L.|Ordóñez Camiones|carrocerias-ordonez|ES|Polígono La Garena, nave 7|28806|Alcalá de Henares|c|Carrocero de camiones
Ikastola Harizti S. Coop.|Harizti|harizti|ES|Mendi kalea 19|20009|San Sebastián|c|Escuela con taller de formación profesional
Electromecánica del Bierzo S.L.||embierzo|ES|Avenida del Sil 31|24400|Ponferrada|c|Bobinado de motores
Clínica Dental Güell S.L.P.|Dental Güell|dentalguell|ES|Carrer del Forn 10|08012|Barcelona|c|Clínica con laboratorio propio
Náutica Son Verí S.L.||sonveri|ES|Moll Vell 4|07012|Palma|l|Varadero y mantenimiento de yates
Vidriera Cantábrica S.A.|Vicansa|vicansa|ES|Calle del Horno 1|39011|Santander|l|Vidrio plano
Suministros Ferrería S.L.|Ferrería|sumiferreria|ES|Calle del Clavo 55|48013|Bilbao|s|Guías, herrajes y cerraduras
Transportes Almudí S.L.|Almudí|almudi|ES|Polígono Oeste, parcela 22|30169|Murcia|s|Nuestro transporte de siempre
Gestoría Cañizares S.L.P.||canizares|ES|Plaza del Pilón 6|46002|Valencia|o|Asesoría fiscal y laboral
Sägewerk Grünwald KG||saegewerk-gruenwald|DE|Am Mühlbach 9|94051|Hauzenberg|c|Sägewerk und Hobelwerk
Autohaus Vogelsang e.K.|Vogelsang Automobile|autohaus-vogelsang|DE|Chausseestraße 77|14482|Potsdam|c|Werkstatt mit acht Bühnen
Berufsschule am Wehr gGmbH|BS am Wehr|bs-am-wehr|DE|Wehrgasse 1|99084|Erfurt|c|Metall- und Holzwerkstätten für 600 Lehrlinge
Nordlicht Orthopädietechnik GmbH||nordlicht-ortho|DE|Deichstraße 28|24103|Kiel|l|Prothesen und Einlagen
Rollschiene Technik AG|RST|rollschiene|DE|Industriering 6|58638|Iserlohn|s|Auszüge und Schienen
Zangerl Seilbahntechnik GmbH||zangerl|AT|Bergstraße 18|6500|Landeck|c|Wartung von Liften und Bahnen
Wiener Uhrenwerkstatt Früh KG||uhren-frueh|AT|Spiegelgasse 12|1010|Wien|l|Meisterbetrieb, sechs Plätze
Oberholzer Präzision AG|OPAG|oberholzer|CH|Uhrmacherweg 2|2540|Grenchen|c|Zulieferer der Uhrenindustrie
Spitalwäscherei Aare AG||spitalwaescherei-aare|CH|Mattenweg 45|3007|Bern|c|Wäscht für zwölf Häuser
Atelier Lémanique Sàrl||lemanique|CH|Chemin des Forges 7|1020|Renens|l|Prototypes et maquettes|fr
Ateliers Beaulieu S.A.S.|Beaulieu Mécanique|ateliers-beaulieu|FR|12 rue de l’Enclume|69007|Lyon|c|Mécanique générale, 55 personnes
Menuiserie Thévenet et Fils SARL|Menuiserie Thévenet|menuiserie-thevenet|FR|3 impasse du Rabot|74000|Annecy|c|Menuiserie bois et agencement
Lycée professionnel Jean-Vasseur||lp-vasseur|FR|40 avenue des Métiers|59000|Lille|c|Ateliers soudage et usinage
Cycles Armor S.A.S.||cycles-armor|FR|8 quai du Halage|35000|Rennes|c|Fabrication de vélos-cargos
Laiterie du Vercors S.A.||laiterie-vercors|FR|Route de la Burle|38250|Villard-de-Lans|l|Laiterie, atelier de maintenance
Aspira Fumées S.A.S.|Aspira|aspira-fumees|FR|ZA des Tilleuls|42000|Saint-Étienne|s|Bras et filtres d’aspiration
Officine Santarelli S.r.l.|Santarelli Stampi|officine-santarelli|IT|Via del Maglio 16|25124|Brescia|c|Stampi e attrezzature
Cantieri Vianello S.p.A.|Vianello Barche|cantieri-vianello|IT|Fondamenta delle Sartie 9|30133|Venezia|c|Cantiere di barche a motore
Ceramiche Calabrò S.n.c.||ceramiche-calabro|IT|Contrada Fornace 4|98076|Sant’Agata di Militello|c|Ceramica artistica
Università dei Mestieri||mestieri|IT|Corso Artigiani 100|10126|Torino|l|Scuola per artigiani
Compressori Frigerio S.r.l.|Frigerio Aria|compressori-frigerio|IT|Via dell’Aria 33|20900|Monza|s|Il nostro fornitore di compressori
Metalúrgica Leitão, Lda|Leitão Metal|metalurgica-leitao|PT|Rua da Bigorna 80|4400-001|Vila Nova de Gaia|c|Serralharia e corte a laser
Conservas Araújo & Irmãos, Lda||conservas-araujo|PT|Cais do Norte 15|4450-002|Matosinhos|c|Conserveira, 120 pessoas
Câmara de Artífices do Douro||artifices-douro|PT|Largo do Ofício 1|4000-003|Porto|o|Associação profissional
Stolarnia Zięba s.c.||stolarnia-zieba|PL|ul. Dębowa 8|31-005|Kraków|c|Meble na wymiar
Huta Szkła Świt S.A.|Świt|huta-swit|PL|ul. Piecowa 2|59-001|Polkowice|c|Szkło techniczne
Warsztaty Kolejowe Żurawski Sp. z o.o.|WK Żurawski|wk-zurawski|PL|ul. Torowa 60|85-004|Bydgoszcz|l|Naprawa wagonów
Sjöströms Mekaniska AB|Sjöströms|sjostroms-mek|SE|Smedjegatan 11|582 00|Linköping|c|Legotillverkning, 35 anställda
Åkerlund & Döttrar AB||akerlund|SE|Brogatan 3|903 00|Umeå|l|Båtmotorer och service
Rasmussen Vindteknik ApS||rasmussen-vind|DK|Havnevej 50|6700|Esbjerg|c|Wind turbine service, two depots
Møbelsnedkeriet Lærke I/S|Lærke Møbler|laerke|DK|Snedkervej 7|5000|Odense|c|Cabinet makers, nine people
Solvik Skipsverksted AS||solvik-skip|NO|Slippveien 20|5003|Bergen|c|Ship repair yard
Järvinen Konepaja Oy||jarvinen|FI|Pajatie 6|33100|Tampere|l|Machine shop for forestry equipment
Hargreaves & Whitlock Ltd|HW Cutlery|hargreaves-whitlock|GB|27 Foundry Lane|S3 8AB|Sheffield|c|Cutlery and hand tools since 1891
Marlowe Heritage Railway CIC||marlowe-railway|GB|Station Yard|YO22 4AB|Whitby|c|Steam locomotive workshop run with volunteers
Fairbairn Surveyors LLP||fairbairn|GB|5 Quay Street|EH6 6AB|Edinburgh|p|Fits out offices for their clients, recommends us
Toolmakers’ Guild of the North||toolmakers-guild|GB|Guildhall Square 2|LS1 4AB|Leeds|o|Trade association, runs the autumn fair
Great Lakes Benchworks, Inc.|GLB|greatlakes-benchworks|US|1400 Harbor Drive|60601|Chicago|c|Resells our benches to maker spaces
Thackeray Robotics LLC||thackeray-robotics|US|88 Circuit Way|02139|Cambridge|l|Start-up, moving into a new lab
Herrajes Tlaxcala S.A. de C.V.|Hertlax|herrajes-tlaxcala|MX|Calle del Yunque 200|90000|Tlaxcala|p|Distribuidor en México
Al Noor Marine Services W.L.L.|Al Noor Marine|alnoor-marine|KW|Block 3, Dock Road|13001|Kuwait City|c|Boat engines and spare parts
`;
