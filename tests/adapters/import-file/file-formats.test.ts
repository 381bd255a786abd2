import { describe, expect, it } from 'vitest';
import { openFile } from '@/utils/adapters/import-file/open-file';
import { archiveHead } from '@/utils/core/formats/archive';
import { minute } from '../../contracts/records';
import { fileOf } from './read-all';

const mail = 'From: jane@acme.example\r\nTo: max@roe.example\r\nSubject: Hi\r\n\r\nHello';

describe('a chosen file is known by what stands in it', () => {
  it.each([
    ['vcard', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:J\r\nEND:VCARD\r\n', 'people.csv'],
    ['vcard', '\ufeff\r\nbegin:vcard\nEND:VCARD', 'noname'],
    ['calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n', 'a.txt'],
    ['archive', `${archiveHead(minute(0))}\n{"end":0}\n`, 'a.txt'],
    [
      'archive',
      '{"ficha":"archive","version":99,"madeAt":"2026-01-01T00:00:00.000Z"}\n',
      'a.jsonl',
    ],
    ['mail', mail, 'a.txt'],
    ['mail', `From jane@acme.example Mon Jan  5 10:00:00 2026\n${mail}`, 'inbox'],
    ['csv', 'Name,City\nJane,Ulm\n', 'inbox.eml.csv'],
    ['csv', '[Name],[City]\nJane,Ulm\n', 'a.csv'],
    ['csv', 'From,To\nUlm,Cork\n', 'trips'],
  ])('as %s (%#)', async (format, text, name) => {
    expect((await openFile(fileOf(text, name))).format).toBe(format);
  });

  it('and by its name where that may be anything', async () => {
    expect((await openFile(fileOf('X-Unknown: 1\r\n\r\nHello', 'a.eml'))).format).toBe('mail');
  });

  it.each([
    ['an empty file', ''],
    ['a file of blanks', ' \r\n\t\n'],
    ['a workbook', 'PK\x03\x04rest of it'],
    ['a document', '%PDF-1.7 …'],
    ['a web page', '<!DOCTYPE html><table><tr><td>Name</table>'],
    ['other JSON', '{"name":"Jane"}'],
    ['a list in JSON', '[{"name":"Jane"}]'],
  ])('and refused where it is %s', async (_, text) => {
    await expect(openFile(fileOf(text))).rejects.toMatchObject({ code: 'bad-file' });
  });
});
