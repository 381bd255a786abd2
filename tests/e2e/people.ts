/** Addresses of the sample data that the tests stand on, and some that it does not have. */
export const SABINE = 'sabine.brandt@mueller-soehne.example';
export const HARUKA = 'haruka.aoba@aoba-seiki.example';
/** Maria and Josef Huber share it. */
export const HUBERS = 'office@tischlerei-huber.example';
/** Only the domain is known. */
export const NEW_AT_MUELLER = 'nora.neumann@mueller-soehne.example';
export const STRANGER = 'olga.orlova@nowhere-yet.example';
