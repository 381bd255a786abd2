import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import providers from 'email-providers/all.json';
import { isFamily } from '@/utils/core/match/free-mail';
import { packHashes } from '@/utils/core/match/packed-hashes';
import { ROOT } from './paths';

/** Left out of the list, though anyone may open a mailbox there. */
const MORE = ['fastmail.com', 'fastmail.fm', 'telefonica.net', 'pm.me', 'tuta.com', 'posteo.de'];

/**
 * Packs the list of free-mail providers for the worker: names would take twice its place. To be run
 * after `email-providers` was updated: `npx tsx tools/free-mail.ts`.
 */
const named = [...(providers as string[]), ...MORE].filter((domain) => !isFamily(domain));
const packed = packHashes(named);
writeFileSync(
  join(ROOT, 'utils/core/match/free-mail-packed.ts'),
  `/** Made by tools/free-mail.ts. */\nexport const PACKED =\n  '${packed}';\n`,
);
