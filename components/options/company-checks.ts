import { normalizeDomain } from '@/utils/core/domain';
import type { FullTexts } from '../text/full';

export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());
}

/** May be empty. */
export function emailProblem(t: FullTexts): (text: string) => string {
  return (text) => (!text || isEmail(text) ? '' : t.ownCompany.emailWrong);
}

/** May be empty, and without `https://`; another scheme would be no website. */
export function websiteProblem(t: FullTexts): (text: string) => string {
  return (text) => {
    const scheme = /^([a-z][a-z\d+.-]*):/i.exec(text)?.[1]?.toLowerCase();
    const allowed = !scheme || scheme === 'http' || scheme === 'https';
    const host = normalizeDomain(text);
    return !text || (allowed && /^[^\s.]+(\.[^\s.]+)+$/.test(host))
      ? ''
      : t.ownCompany.websiteWrong;
  };
}
