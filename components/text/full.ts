import { en } from './en';
import { account } from './en/account';
import { addTo } from './en/add-to';
import { card } from './en/card';
import { corrections } from './en/corrections';
import { form } from './en/form';
import { list } from './en/list';
import { options } from './en/options';
import { ownLists } from './en/own-lists';
import { papers } from './en/papers';
import { popup } from './en/popup';
import { record } from './en/record';
import { relation } from './en/relation';
import { settings } from './en/settings';
import { sites } from './en/sites';
import { welcome } from './en/welcome';

/** Every English text, those the start of the panel does without included. */
export const full = {
  ...en,
  ...account,
  ...addTo,
  ...card,
  ...corrections,
  ...form,
  ...list,
  ...options,
  ...papers,
  ...popup,
  ...record,
  ...relation,
  ...settings,
  ...sites,
  ...welcome,
  ...ownLists,
};

/** Every text of the interface; a language that lacks one does not compile. */
export type FullTexts = typeof full;
