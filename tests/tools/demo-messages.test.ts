import { expect, it } from 'vitest';
import { full } from '@/components/text/full';
import { MESSAGES } from '@/tools/demo-inbox/messages';
import { knownNames } from '@/utils/app/known-names';
import { leftOut } from '@/utils/app/left-out';
import type { World } from '@/utils/app/ports';
import { recognise } from '@/utils/app/recognise';
import { loadSample } from '@/utils/app/sample-data';
import type { DateOnly, Instant } from '@/utils/core/time';
import { createMemoryStore } from '../fakes/memory-store';

const world: World = {
  now: () => '2026-11-23T10:00:00.000Z' as Instant,
  today: () => '2026-11-23' as DateOnly,
  newId: () => 'unused',
};

const store = createMemoryStore();
await loadSample(store, world, full.starting);
const { names } = await knownNames(store);
const members = await store.all('member');
const out = leftOut(members.flatMap(({ emails }) => emails));

/** What Ficha says about a message: each mention with the names of its accounts, nobody's ones as new. */
async function saidAbout(id: string): Promise<Record<string, string[]>> {
  const { from, to, cc = [], bodyHtml } = MESSAGES.find((message) => message.id === id)!;
  const people = [from, ...to, ...cc].map(({ name, address }) => `${name} <${address}>`);
  const links = [...bodyHtml.matchAll(/href="(mailto:[^"?]+)/g)].map(([, href]) => href);
  const body = bodyHtml.replace(/&amp;/g, '&').split(/<[^>]+>/);
  const text = [...people, ...links, ...body].join('\n');
  const mentions = await recognise({ store, names, out, choices: new Map() }, { text, links: [] });
  const said: Record<string, string[]> = {};
  for (const { match } of mentions) {
    const accounts = await store.getMany('account', match.accountIds);
    said[match.text] = [
      ...accounts.map((account) => account!.name),
      ...(match.reason.kind === 'address' || match.kind === 'name' ? [] : ['(new)']),
    ];
  }
  return said;
}

it('the demo inbox has ten messages in eight languages, newest first', () => {
  expect(new Set(MESSAGES.map(({ id }) => id)).size).toBe(10);
  expect(MESSAGES[0]!.id).toBe('hall-three');
  expect([...new Set(MESSAGES.map(({ lang }) => lang))].sort()).toEqual(
    ['de', 'en', 'es', 'fr', 'it', 'ja', 'pl', 'pt'].sort(),
  );
  const ages = MESSAGES.map(({ hoursAgo }) => hoursAgo);
  expect(ages).toEqual([...ages].sort((a, b) => a - b));
});

it('no message runs a script', () => {
  const risky = MESSAGES.filter(({ bodyHtml }) => /<script|\son\w+=|javascript:/i.test(bodyHtml));
  expect(risky).toEqual([]);
});

it('the first message is from a customer, names partners, and brings a new colleague', async () => {
  expect(await saidAbout('hall-three')).toMatchObject({
    'sabine.brandt@mueller-soehne.example': ['Sabine Brandt'],
    'p.soehnlein@mueller-soehne.example': ['Petra Söhnlein'],
    'nele.wagner@mueller-soehne.example': ['Müller & Söhne GmbH & Co. KG', '(new)'],
    'Feinmechanik Löwe GmbH': ['Feinmechanik Löwe GmbH'],
    'Müller & Söhne GmbH & Co. KG': ['Müller & Söhne GmbH & Co. KG'],
  });
});

it('a couple shares one address, and a group one domain', async () => {
  expect(await saidAbout('neue-hobelbank')).toMatchObject({
    'office@tischlerei-huber.example': ['Maria Huber', 'Josef Huber'],
  });
  expect(await saidAbout('factura-obra')).toMatchObject({
    'administracion@grupo-inigo.example': [
      'Construcciones Íñigo S.L.',
      'Grupo Íñigo Holding S.A.',
      '(new)',
    ],
  });
});

it('strangers come from a known organization, from free mail and from a company nobody knows', async () => {
  expect(await saidAbout('devis-peinture')).toMatchObject({
    'claire.fontanel@ateliers-beaulieu.example': ['Ateliers Beaulieu S.A.S.', '(new)'],
  });
  expect(await saidAbout('banco-falegname')).toMatchObject({
    'ivo.dalmasso.bottega1958@libero.it': ['(new)'],
  });
  expect(await saidAbout('orcamento-cacifos')).toMatchObject({
    'compras@estaleiros-mondego.example': ['(new)'],
    'Metalúrgica Leitão, Lda': ['Metalúrgica Leitão, Lda'],
  });
});

it('an earlier message quoted in a reply brings its people too', async () => {
  expect(await saidAbout('termin-montazu')).toMatchObject({
    'marek.kepinski@lodz-narzedzia.example': ['Marek Kępiński'],
    'biuro@stolarnia-zieba.example': ['Stolarnia Zięba s.c.', '(new)'],
  });
});

it('a name in another script is known too, and a private address stands for its owner', async () => {
  expect(await saidAbout('mitsumori')).toMatchObject({
    株式会社あおば精機: ['株式会社あおば精機'],
    'Aoba Seiki KK': ['株式会社あおば精機'],
    'kenta.onodera@aoba-seiki.example': ['株式会社あおば精機', '(new)'],
  });
  expect(await saidAbout('price-table')).toMatchObject({
    'denise.k.lakeshop@outlook.com': ['Denise Kowalczyk'],
  });
});

it('the newsletter is about nobody we know', async () => {
  expect(await saidAbout('newsletter')).toEqual({ 'letters@quiet-workshop.example': ['(new)'] });
});
