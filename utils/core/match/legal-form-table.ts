/**
 * Legal forms as they stand beside a company's name, from the facts of ISO 20275, arranged by how
 * surely they are one. Dots do not count; forms that follow one another are put together in the text.
 */

/** No word of any language: one however it is written. */
export const STRONG = `
GmbH|gGmbH|mbH|GesmbH|KGaA|OHG|GbR|gAG|PartG|PartGmbB|PartG mbB|VVaG|EWIV|haftungsbeschränkt|Aktiengesellschaft|
Kommanditgesellschaft|Gesellschaft mit beschränkter Haftung|Aktiengesellschaft und Co|eingetragener Verein|
Inc|LLC|LLP|LLLP|RLLP|PLLC|Ltd|Ltée|PLC|Pty|Sdn|Bhd|Berhad|Pvt|Pte|PJSC|OJSC|CJSC|QPSC|KSCP|KSCC|SAOG|FZE|FZCO|FZ LLC|DMCC|WLL|
limited liability company|limited liability partnership|public limited company|private limited company|joint stock company|
Unltd|ULC|CLG|Teoranta|cyf|
SARL|SASU|EURL|SELARL|SCOP|SNC|SCRL|SPRL|SPRLU|SCSp|SICAV|SICAF|SENCRL|ASBL|AISBL|VZW|BVBA|CVBA|CVOA|VOF|SAGL|
société anonyme|société par actions simplifiée|société à responsabilité limitée|société en commandite|
SRL|SRLS|SLU|SLNE|EIRL|EIRELI|Ltda|Lda|SGPS|SAPI|SAPI de CV|SAB de CV|SA de CV|S de RL de CV|S de RL|S en C|S Coop|SCoop|
sociedad anónima|sociedad limitada|sociedad de responsabilidad limitada|sociedade anónima|sociedade limitada|sociedad cooperativa|
Snc|Scarl|Scpa|Soc Coop|società per azioni|società a responsabilità limitata|società cooperativa|
Oyj|Abp|osakeyhtiö|aktiebolag|aktieselskab|anpartsselskab|aksjeselskap|EHF|SLHF|
naamloze vennootschap|besloten vennootschap|
Kft|Zrt|Nyrt|Kkt|korlátolt felelősségű társaság|
sp z oo|spzoo|sp zoo|spółka z oo|spółka akcyjna|spółka z ograniczoną odpowiedzialnością|sp k|sp j|sp p|
sro|spol s ro|spol s r o|s r o|společnost s ručením omezeným|doo|jdoo|dno|EOOD|OOD|EAD|
UAB|SHPK|
ООО|ОАО|ЗАО|ПАО|НАО|ТОО|ТОВ|ПАТ|ПрАТ|ЧАО|ЕООД|ООД|ЕАД|ОДО|ТАА|ДОО|Д О О|
акционерное общество|общество с ограниченной ответственностью|товариство з обмеженою відповідальністю|
Ltd Şti|Şti|limited şirketi|anonim şirketi|ΕΠΕ|ΙΚΕ|MMC|TNHH|Công ty TNHH|Công ty Cổ phần|Tbk|בע מ|
株式会社|有限会社|合同会社|合資会社|合名会社|相互会社|一般社団法人|一般財団法人|公益社団法人|公益財団法人|医療法人|医療法人社団|
有限公司|股份有限公司|有限责任公司|有限責任公司|股份公司|集团有限公司|集團有限公司|無限公司|
주식회사|유한회사|유한책임회사|บริษัท|จำกัด|จำกัด มหาชน|จํากัด
`;

/** A word as well, so one only with a capital. */
export const CAPITALISED = `
Limited|Corp|Corporation|Incorporated|Incorporation|Company|Co|Cie|Proprietary|Private|Cooperative|Co-op|Genossenschaft|Unipessoal|Chartered|Persero
`;

/** Short, and letters of something else as well: one only written just so, in capitals, or with its dots. */
export const EXACT = `
AG|KG|OG|SE|UG|eG|eK|eV|eGen|eGmbH|KEG|OEG|
SA|SAS|SpA|SL|SLL|SAU|BV|NV|AB|Oy|ApS|AS|ASA|hf|slf|Bt|Rt|OÜ|MTÜ|SIA|АО|PBC|CIC|AŞ|KK|JSC|de CV
`;

/** Far more often something else: beside a name that nobody knows, one only with its dots or stroke. */
export const DOTTED = `
LP|LC|PC|PA|CIO|CC|NPC|OPC|DAC|IBC|SPC|LDC|SEZC|SC|UC|GP|SCE|
SCA|SCS|SCI|SCP|SCM|GIE|SS|SLP|SAA|SAC|CB|AC|AIE|SAT|ME|EPP|SAM|SAL|
CV|VBA|AVV|HB|KB|Kb|Ky|Ay|Osk|ANS|DA|KS|IS|PS|IVS|AmbA|FmbA|SmbA|ENK|NUF|BA|
TÜ|UÜ|IK|MB|SKA|PSA|VOS|OS|ZS|DD|KD|SP|AD|SHA|Sh pk|
АД|ТДА|ИП|КД|ЧП|ΑΕ|ΟΕ|ΕΕ|ASC|FZ|BSC|KSC|GK|YK|PLL|PT|Fa|PMA|ذمم|شمع|شمخ
`;

/** Between brackets, or as one sign: `(株)`, `㈱`. */
export const BRACKETED = '株|有|合|資|名|주|유';

/** Those that stand in front of the name as well. */
export const LEADING = `
ООО|ОАО|ЗАО|ПАО|НАО|ТОО|ТОВ|ПАТ|ПрАТ|ЧАО|АО|ИП|ЕООД|ООД|ЧП|ТАА|ОДО|
акционерное общество|общество с ограниченной ответственностью|товариство з обмеженою відповідальністю|
UAB|SIA|PT|SARL|SASU|EURL|SCI|AS|OÜ|Oy|AB|
株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|一般財団法人|公益社団法人|公益財団法人|医療法人|医療法人社団|
주식회사|유한회사|บริษัท|Công ty TNHH|Công ty Cổ phần|株|有|合|資|名|주|유
`;
