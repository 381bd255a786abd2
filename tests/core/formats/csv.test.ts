import { describe, expect, it } from 'vitest';
import { csvRow, unguarded } from '@/utils/core/formats/csv';

describe('a row of CSV', () => {
  it('quotes what would part it, and ends as RFC 4180 says', () => {
    expect(csvRow(['a', 'b,c', 'say "x"', 'two\nlines', ' spaced', '', undefined])).toBe(
      'a,"b,c","say ""x""","two\nlines"," spaced",,\r\n',
    );
  });

  it.each(['=1+1', '+49 711 1', '-2+3', '@SUM(A1)', '＝1'])('makes %s harmless', (formula) => {
    expect(csvRow([formula])).toBe(`'${formula}\r\n`);
  });

  it('makes what begins with a tab or a line end harmless', () => {
    expect(csvRow(['\t=1', '\r=1'])).toBe(`'\t=1,"'\r=1"\r\n`);
  });

  it('keeps negative numbers numbers', () => {
    expect(csvRow(['-12.50', '-3', -3, true, '--3', '-1,5'])).toBe(
      '-12.50,-3,-3,true,\'--3,"\'-1,5"\r\n',
    );
  });

  it.each([
    '=1',
    "'=1",
    "''+1",
    "'plain",
    "'",
    '-1',
    "'-1",
    'x=1',
  ])('can be read again: %s', (text) => {
    expect(unguarded(csvRow([text]).trim())).toBe(text);
  });
});
