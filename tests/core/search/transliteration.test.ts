import { expect, it } from 'vitest';
import { transliterated } from '@/utils/core/search/transliteration';

it.each([
  ['Müller & Söhne', 'Mueller & Soehne'],
  ['Ångström', 'aangstroem'],
  ['Иванов', 'ivanov'],
  ['Щербаков Юрий', 'shcherbakov yuriy'],
  ['Παπαδόπουλος', 'papadopoulos'],
  ['Łukasz', undefined],
  ['Lago Azul', undefined],
  ['山田', undefined],
])('%s is also written %s', (text, latin) => {
  expect(transliterated(text)?.toLowerCase()).toBe(latin?.toLowerCase());
});
