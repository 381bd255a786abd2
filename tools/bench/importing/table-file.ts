import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { randomFrom } from '../lookup/random';

const GIVEN = [
  'Ana',
  'Luis',
  'Eva',
  'Jörg',
  'Zoë',
  'Paul',
  'Maria',
  'Omar',
  'Ines',
  'Karl',
  'Nora',
  'Iker',
];
const FAMILY = [
  'Ruiz',
  'Gil',
  'Schmidt',
  'Novak',
  'Rossi',
  'Silva',
  'Meyer',
  'Costa',
  'Larsen',
  'Bauer',
];
const TRADES = ['Logistik', 'Foods', 'Textil', 'Energy', 'Design', 'Bau', 'Seguros', 'Parts'];
const ROLES = ['CEO', 'Buyer', 'Head of sales', 'Engineer', 'Assistant', ''];
const HEADERS =
  'First Name,Last Name,Email,Phone,Company,Job Title,Street,City,Postal Code,Country,Description';
/** What a row of an export weighs, in bytes. */
const ROW_BYTES = 300;
const PER_FIRM = 5;

/** Writes a table of contacts as programs export them: a fifth as many organizations, 300 bytes a row. */
export async function writeTable(path: string, count: number): Promise<void> {
  const file = createWriteStream(path);
  const random = randomFrom(5);
  const one = (of: readonly string[]) => of[Math.floor(random() * of.length)]!;
  file.write(`${HEADERS}\r\n`);
  for (let at = 0; at < count; at++) {
    const firm = Math.floor(random() * (count / PER_FIRM));
    const [given, family] = [one(GIVEN), `${one(FAMILY)}-${at % 977}`];
    const start = [
      given,
      family,
      `p${at}@firm${firm}.example`,
      `+49 711 ${100000 + at}`,
      `"${one(FAMILY)} ${firm} ${TRADES[firm % TRADES.length]}, GmbH"`.replace(/^"\S+/, '"Firm'),
      one(ROLES),
      `Long Street ${at % 300}`,
      'Stuttgart',
      String(70000 + (at % 999)),
      'Germany',
    ].join(',');
    const text = `Met at the fair; "${at}" wants an offer, ${'and asks again in spring. '.repeat(9)}`;
    const cell = `"${text.slice(0, Math.max(20, ROW_BYTES - start.length - 6)).replaceAll('"', '""')}"`;
    if (!file.write(`${start},${cell}\r\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}
