// @vitest-environment happy-dom
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { drafts } from '@/utils/adapters/drafts';

beforeEach(() => localStorage.clear());

it('keeps a draft until it is removed', () => {
  expect(drafts.read('edit ana')).toBeNull();
  expect(drafts.write('edit ana', 'typed')).toBe(true);
  expect(drafts.read('edit ana')).toBe('typed');
  expect(drafts.read('edit ben')).toBeNull();
  drafts.remove('edit ana');
  expect(drafts.read('edit ana')).toBeNull();
});

it('leaves alone what others keep in the same place', () => {
  localStorage.setItem('edit ana', 'not ours');
  expect(drafts.read('edit ana')).toBeNull();
  drafts.remove('edit ana');
  expect(localStorage.getItem('edit ana')).toBe('not ours');
});

it('says where there is no room, and keeps what was there', () => {
  drafts.write('edit ana', 'first');
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const { getItem } = localStorage;
  vi.stubGlobal('localStorage', { getItem: getItem.bind(localStorage), setItem: full });
  onTestFinished(() => void vi.unstubAllGlobals());
  expect(drafts.write('edit ana', 'second')).toBe(false);
  expect(drafts.read('edit ana')).toBe('first');
  expect(warned).toHaveBeenCalledOnce();
});
