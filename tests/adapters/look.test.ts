// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepLook } from '@/utils/adapters/look';
import { pageLocale } from '@/utils/adapters/page-locale';

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

function speaks(...languages: string[]) {
  vi.stubGlobal('navigator', { language: languages[0], languages });
}

it('pages speak as the browser does until a language is chosen', () => {
  speaks('de-CH', 'es-MX');
  expect(pageLocale()).toBe('de-CH');
  keepLook({ language: 'es', theme: 'system' });
  expect(pageLocale()).toBe('es-MX');
  keepLook({ language: 'en', theme: 'system' });
  expect(pageLocale()).toBe('en');
  keepLook({ language: 'system', theme: 'system' });
  expect(pageLocale()).toBe('de-CH');
});

it('a theme is shown at once, and found by the next page before its first paint', () => {
  keepLook({ language: 'system', theme: 'dark' });
  expect(document.documentElement.style.colorScheme).toBe('dark');
  expect(localStorage.getItem('theme')).toBe('dark');
  keepLook({ language: 'system', theme: 'system' });
  expect(document.documentElement.style.colorScheme).toBe('');
  expect(localStorage.getItem('theme')).toBeNull();
});
