import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AppError } from '@/utils/core/error';
import { fileOf, readAll } from './read-all';

const CARD =
  'BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Jane\r\nADR;WORK:;;x;y\r\nNOTE;QUOTED-PRINTABLE:a=\r\nb\r\nEND:VCARD\r\n';
const TABLE = 'Name,E-mail,"Street"\r\nJane,"a@x.example; b@x.example",x\r\n"Max ""M"" R",,\r\n';

/** A good file in which some bytes are replaced, left out or put in. */
const spoiled = fc
  .tuple(
    fc.constantFrom(CARD.repeat(3), TABLE.repeat(2)),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(3),
        fc.constantFrom(0, 10, 13, 32, 34, 44, 58, 59, 61, 92, 195, 255),
      ),
      {
        maxLength: 8,
      },
    ),
  )
  .map(([text, changes]) => {
    const bytes = [...new TextEncoder().encode(text)];
    for (const [at, remove, byte] of changes) bytes.splice(at % bytes.length, remove, byte);
    return Uint8Array.from(bytes);
  });

it('any file is read or refused, and every row that comes out has a name', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(spoiled, fc.uint8Array({ maxLength: 400 })), async (bytes) => {
      try {
        const { rows, problems } = await readAll(fileOf(bytes, 'x.csv'));
        for (const { contact, organizations } of rows) {
          expect(contact ?? organizations[0]?.account).toHaveProperty('name');
          expect((contact ?? organizations[0]?.account)?.name).not.toBe('');
        }
        for (const { row } of problems) expect(row).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(AppError);
        expect(error).toMatchObject({ code: 'bad-file' });
      }
    }),
    { numRuns: 500 },
  );
});
