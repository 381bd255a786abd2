import { describe, expect, it } from 'vitest';
import { statedIn } from '@/utils/core/detect/stated';

const read = (...nodes: unknown[]) =>
  statedIn(
    nodes.map((node) => JSON.stringify(node)),
    [],
  );

describe('whom structured data name', () => {
  it('is an organization with what it is reached by', () => {
    expect(
      read({
        '@context': 'https://schema.org',
        '@type': 'Organization',
        name: ' Acme   Tools ',
        url: 'https://www.acme.example/',
        vatID: 'ESB12345674',
        email: ['info@acme.example', { '@value': 'sales@acme.example' }],
        contactPoint: { '@type': 'ContactPoint', telephone: '+34 911 222 333' },
      }),
    ).toEqual([
      {
        kind: 'organization',
        name: 'Acme Tools',
        emails: ['info@acme.example', 'sales@acme.example'],
        phones: ['+34 911 222 333'],
        vatNumbers: ['ESB12345674'],
        urls: ['https://www.acme.example/'],
      },
    ]);
  });

  it('is a person with the company they work for, which is named as well', () => {
    const found = read({
      '@graph': [
        {
          '@type': ['schema:Person', 'Thing'],
          name: 'Jane Doe',
          jobTitle: 'Buyer',
          worksFor: { '@type': 'http://schema.org/Corporation', legalName: 'Acme Ltd' },
        },
      ],
    });
    expect(found).toMatchObject([
      { kind: 'contact', name: 'Jane Doe', role: 'Buyer' },
      { kind: 'organization', name: 'Acme Ltd' },
    ]);
  });

  it.each([
    'NewsMediaOrganization',
    'HardwareStore',
    'FurnitureStore',
    'AutoRepair',
    'LegalService',
    'BankOrCreditUnion',
    'EducationalOrganization',
  ])('may be a %s', (type) => {
    expect(read({ '@type': type, name: 'Acme' })).toMatchObject([{ kind: 'organization' }]);
  });

  it.each([
    'WebSite',
    'Article',
    'Product',
    'Service',
    'WebService',
    'BroadcastService',
    'Place',
  ])('is no %s', (type) => {
    expect(read({ '@type': type, name: 'Acme' })).toEqual([]);
  });

  it('says nothing where the data are broken, and goes on with the rest', () => {
    expect(statedIn(['{"@type":', 'null', '[]', '"text"'], [])).toEqual([]);
    const good = JSON.stringify({ '@type': 'Organization', name: 'Acme' });
    expect(statedIn(['{', good], [])).toHaveLength(1);
  });

  it('is not taken from what every object inherits', () => {
    const hostile = '{"__proto__":{"@type":"Organization","name":"Evil"},"constructor":{"name":1}}';
    expect(statedIn([hostile], []).map(({ name }) => name)).toEqual(['Evil']);
    expect(Object.hasOwn(Object.prototype, '@type')).toBe(false);
    expect(statedIn(['{"@type":"toString"}', '{"@type":["__proto__"]}'], [])).toEqual([]);
  });

  it('is bounded, however deep and wide the data are', () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    expect(statedIn([deep], [])).toEqual([]);
    const wide = Array.from({ length: 20_000 }, (_, at) => ({
      '@type': 'Organization',
      name: `Acme ${at}`,
      email: Array.from({ length: 200 }, () => 'a@b.example'),
    }));
    const found = read(wide.slice(0, 2_000));
    expect(found).toHaveLength(50);
    expect(found[0]!.emails).toHaveLength(50);
    expect(read({ '@type': 'Organization', name: 'x'.repeat(301) })).toEqual([]);
  });
});
