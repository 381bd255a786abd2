import { describe, expect, it } from 'vitest';
import { guessedMatching } from '@/utils/core/import/guessed-matching';

/** What each column is taken for: `email work`; columns whose value is kept under their own name are left out. */
function guessed(headers: string, ...rows: string[]) {
  const names = headers.split(',');
  const { program, matching } = guessedMatching(
    names,
    rows.map((row) => row.split(',')),
  );
  const columns = names.flatMap((name, at) => {
    const { target, label } = matching.columns[at]!;
    return target === 'custom' ? [] : [[name, label ? `${target} ${label}` : target]];
  });
  return { program, kind: matching.kind, ...Object.fromEntries(columns) };
}

describe('a table of a known program', () => {
  it('of Google Contacts today has its labels beside its values', () => {
    const headers =
      'First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Address 1 - Country,Website 1 - Label,Website 1 - Value';
    expect(guessed(headers)).toMatchObject({
      program: 'google',
      kind: 'contact',
      'First Name': 'givenName',
      'Middle Name': 'givenName',
      'Last Name': 'familyName',
      Nickname: 'aliases',
      'Organization Name': 'organization',
      'Organization Title': 'role',
      Notes: 'note',
      Labels: 'tags',
      'E-mail 1 - Label': 'ignored',
      'E-mail 1 - Value': 'email',
      'Phone 1 - Value': 'phone',
      'Address 1 - Formatted': 'ignored',
      'Address 1 - Street': 'street',
      'Website 1 - Value': 'website',
    });
    const { columns } = guessedMatching(headers.split(','), []).matching;
    expect(columns[15]).toEqual({ target: 'email', labelColumn: 14 });
  });

  it('of Google Contacts before that is known too', () => {
    const headers =
      'Name,Given Name,Additional Name,Family Name,Yomi Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title';
    expect(guessed(headers)).toMatchObject({
      program: 'google',
      Name: 'name',
      'Given Name': 'givenName',
      'Family Name': 'familyName',
      'Group Membership': 'tags',
      'E-mail 1 - Value': 'email',
      'Organization 1 - Name': 'organization',
      'Organization 1 - Title': 'role',
    });
  });

  it.each([
    [
      'Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business Street 2,Business City,Business State,Business Postal Code,Business Country/Region,Home Street,Home City,Business Fax,Business Phone,Business Phone 2,Company Main Phone,Home Phone,Mobile Phone,Categories,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,Notes,Web Page',
      {
        'First Name': 'givenName',
        'Last Name': 'familyName',
        Company: 'organization',
        'Job Title': 'role',
        'Business Street': 'street work',
        'Business Street 2': 'street work',
        'Business State': 'region work',
        'Business Country/Region': 'country work',
        'Home Street': 'street home',
        'Business Fax': 'phone fax',
        'Company Main Phone': 'phone main',
        'Home Phone': 'phone home',
        'Mobile Phone': 'phone mobile',
        Categories: 'tags',
        'E-mail Address': 'email',
        'E-mail 2 Address': 'email',
        Notes: 'note',
        'Web Page': 'website',
      },
    ],
    [
      'Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Position,Straße geschäftlich,Ort geschäftlich,Region geschäftlich,Postleitzahl geschäftlich,Land/Region geschäftlich,Straße privat,Fax geschäftlich,Telefon geschäftlich,Telefon (privat),Mobiltelefon,Haupttelefon,E-Mail-Adresse,E-Mail 2: Adresse,Kategorien,Notizen,Ort,Webseite',
      {
        Vorname: 'givenName',
        Nachname: 'familyName',
        Firma: 'organization',
        Position: 'role',
        'Straße geschäftlich': 'street work',
        'Ort geschäftlich': 'city work',
        'Postleitzahl geschäftlich': 'postalCode work',
        'Land/Region geschäftlich': 'country work',
        'Straße privat': 'street home',
        'Fax geschäftlich': 'phone fax',
        'Telefon geschäftlich': 'phone work',
        'Telefon (privat)': 'phone home',
        Mobiltelefon: 'phone mobile',
        Haupttelefon: 'phone main',
        'E-Mail-Adresse': 'email',
        'E-Mail 2: Adresse': 'email',
        Kategorien: 'tags',
        Notizen: 'note',
        Webseite: 'website',
      },
    ],
    [
      'Nombre,Segundo nombre,Apellidos,Organización,Puesto,Calle del trabajo,Ciudad de trabajo,Provincia o estado de trabajo,Código postal del trabajo,País o región del trabajo,Otra calle,Otro código postal,Teléfono del trabajo,Particular,Otro teléfono,Teléfono principal,Dirección de correo electrónico 2,Categorías,Página web',
      {
        Nombre: 'givenName',
        Apellidos: 'familyName',
        Organización: 'organization',
        Puesto: 'role',
        'Calle del trabajo': 'street work',
        'Ciudad de trabajo': 'city work',
        'Provincia o estado de trabajo': 'region work',
        'Código postal del trabajo': 'postalCode work',
        'País o región del trabajo': 'country work',
        'Otra calle': 'street other',
        'Otro código postal': 'postalCode other',
        'Teléfono del trabajo': 'phone work',
        Particular: 'phone home',
        'Otro teléfono': 'phone other',
        'Teléfono principal': 'phone main',
        'Dirección de correo electrónico 2': 'email',
        Categorías: 'tags',
        'Página web': 'website',
      },
    ],
  ])('of Outlook is known in English, German and Spanish (%#)', (headers, columns) => {
    expect(guessed(headers)).toEqual({
      program: 'outlook',
      kind: 'contact',
      ...columns,
      ...Object.fromEntries(
        headers
          .split(',')
          .filter((name) => /middle name|weitere vornamen|segundo nombre/i.test(name))
          .map((name) => [name, 'givenName']),
      ),
      ...(headers.includes('Business Phone 2') && {
        'Business City': 'city work',
        'Business Postal Code': 'postalCode work',
        'Home City': 'city home',
        'Business Phone': 'phone work',
        'Business Phone 2': 'phone work',
      }),
      ...(headers.includes('Anrede') && { 'Region geschäftlich': 'region work' }),
    });
  });

  it('of HubSpot is one of contacts or of companies', () => {
    expect(
      guessed(
        'Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Associated Company,Last Activity Date,Lead Status,Create Date,Job Title,Lifecycle Stage',
      ),
    ).toEqual({
      program: 'hubspot',
      kind: 'contact',
      'Record ID': 'ignored',
      'First Name': 'givenName',
      'Last Name': 'familyName',
      Email: 'email',
      'Phone Number': 'phone',
      'Contact owner': 'owner',
      'Associated Company': 'organization',
      'Last Activity Date': 'ignored',
      'Create Date': 'ignored',
      'Job Title': 'role',
      'Lifecycle Stage': 'category',
    });
    expect(
      guessed(
        'Record ID,Company name,Company owner,Create Date,Phone Number,City,Country/Region,Company Domain Name,Industry',
      ),
    ).toMatchObject({
      program: 'hubspot',
      kind: 'organization',
      'Company name': 'name',
      'Company owner': 'owner',
      'Company Domain Name': 'domain',
      'Country/Region': 'country',
    });
  });

  it('of Pipedrive is one of people or of organizations', () => {
    expect(
      guessed(
        'Person - Name,Person - Organization,Person - Email - Work,Person - Email - Home,Person - Phone - Mobile,Person - Labels,Person - Owner,Person - Open deals',
      ),
    ).toEqual({
      program: 'pipedrive',
      kind: 'contact',
      'Person - Name': 'name',
      'Person - Organization': 'organization',
      'Person - Email - Work': 'email work',
      'Person - Email - Home': 'email home',
      'Person - Phone - Mobile': 'phone mobile',
      'Person - Labels': 'tags',
      'Person - Owner': 'owner',
      'Person - Open deals': 'ignored',
    });
    expect(
      guessed(
        'Organization - Name,Organization - Owner,Organization - Address,Organization - House number of Address,Organization - City/town/village/locality of Address,Organization - Country of Address',
      ),
    ).toEqual({
      program: 'pipedrive',
      kind: 'organization',
      'Organization - Name': 'name',
      'Organization - Owner': 'owner',
      'Organization - Address': 'ignored',
      'Organization - House number of Address': 'street',
      'Organization - City/town/village/locality of Address': 'city',
      'Organization - Country of Address': 'country',
    });
  });

  it('of Salesforce is known by its labels and by the names of its fields', () => {
    expect(
      guessed('Id,AccountId,LastName,FirstName,MailingStreet,MailingPostalCode,MobilePhone,Title'),
    ).toEqual({
      program: 'salesforce',
      kind: 'contact',
      Id: 'ignored',
      AccountId: 'ignored',
      LastName: 'familyName',
      FirstName: 'givenName',
      MailingStreet: 'street work',
      MailingPostalCode: 'postalCode work',
      MobilePhone: 'phone mobile',
      Title: 'role',
    });
    expect(guessed('Account Name,Billing Street,Billing City,Type,Account Owner')).toEqual({
      program: 'salesforce',
      kind: 'organization',
      'Account Name': 'name',
      'Billing Street': 'street billing',
      'Billing City': 'city billing',
      Type: 'category',
      'Account Owner': 'owner',
    });
    expect(guessed('First Name,Last Name,Company,Title,Email,Lead Source,Lead Status')).toEqual({
      program: 'salesforce',
      kind: 'contact',
      'First Name': 'givenName',
      'Last Name': 'familyName',
      Company: 'organization',
      Title: 'role',
      Email: 'email',
    });
  });

  it('of Zoho, Flowlu and LinkedIn is known', () => {
    expect(
      guessed(
        'Record Id,Contact Owner.id,Contact Owner,First Name,Last Name,Account Name,Mailing Zip,Secondary Email',
      ),
    ).toMatchObject({
      program: 'zoho',
      kind: 'contact',
      'Account Name': 'organization',
      'Contact Owner': 'owner',
      'Contact Owner.id': 'ignored',
      'Mailing Zip': 'postalCode work',
      'Secondary Email': 'email other',
    });
    expect(
      guessed('id,type,name,honorific_title_id,account_category_id,vat,phone2,web'),
    ).toMatchObject({
      program: 'flowlu',
      type: 'kind',
      name: 'name',
      vat: 'vatNumber',
      phone2: 'phone',
      web: 'website',
    });
    const { columns } = guessedMatching(
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On'.split(','),
      [],
    ).matching;
    expect(columns[2]).toEqual({ target: 'social', label: 'LinkedIn' });
  });
});

describe('any other table', () => {
  it.each([
    [
      'Full name;Company;E-mail;Mobile;Zip;Town',
      'name,organization,email,phone mobile,postalCode,city',
    ],
    [
      'Nombre;Apellidos;Empresa;Correo electrónico;Móvil;C.P.;Población',
      'givenName,familyName,organization,email,phone mobile,postalCode,city',
    ],
    [
      'Vorname;Name;Unternehmen;E-Mail;Handy;PLZ;Ort',
      'givenName,familyName,organization,email,phone mobile,postalCode,city',
    ],
    [
      'Prénom;Nom;Société;Adresse e-mail;Téléphone portable;Code postal;Ville',
      'givenName,familyName,organization,email,phone mobile,postalCode,city',
    ],
    [
      'Nome;Cognome;Azienda;Posta elettronica;Cellulare;CAP;Città',
      'givenName,familyName,organization,email,phone mobile,postalCode,city',
    ],
    [
      'Nome;Apelido;Empresa;E-mail;Telemóvel;Código postal;Cidade',
      'givenName,familyName,organization,email,phone mobile,postalCode,city',
    ],
  ])('is understood by its headers: %s', (headers, columns) => {
    const { matching, program } = guessedMatching(headers.split(';'), []);
    expect(program).toBeUndefined();
    expect(matching.kind).toBe('contact');
    expect(
      matching.columns
        .map(({ target, label }) => (label ? `${target} ${label}` : target))
        .join(','),
    ).toBe(columns);
  });

  it('is understood by its values where headers say nothing', () => {
    expect(
      guessed(
        'A,B,C,D,E,F',
        'Jane Doe,jane@acme.example,+49 711 12345,https://acme.example,2024-01-02,',
        'Max Roe,max@acme.example,0711/99887,www.roe.example,2024-05-06,',
      ),
    ).toEqual({
      program: undefined,
      kind: 'contact',
      A: 'name',
      B: 'email',
      C: 'phone',
      D: 'website',
      F: 'ignored',
    });
  });

  it('is one of organizations where it names no people', () => {
    expect(guessed('Company,City,Phone').kind).toBe('organization');
    expect(guessed('Company,City,Phone')).toMatchObject({ Company: 'name' });
    expect(guessed('Name,City', 'Acme GmbH,Ulm', 'Roe Ltd,Cork').kind).toBe('organization');
    expect(guessed('Name,City', 'Jane Doe,Ulm', 'Max Roe,Cork').kind).toBe('contact');
  });

  it('tells titles of people from what they do', () => {
    expect(guessed('First Name,Title', 'Jane,Mrs.', 'Max,Mr.')).not.toHaveProperty('Title');
    expect(guessed('First Name,Title', 'Jane,Buyer', 'Max,CEO')).toHaveProperty('Title', 'role');
  });

  it('keeps values of two columns of one name, and names no object can have, apart', () => {
    expect(guessed('Name,Name,__proto__', 'Jane,Doe,x')).toEqual({
      program: undefined,
      kind: 'contact',
      Name: 'name',
    });
  });
});
