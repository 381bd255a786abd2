import { es } from './es';
import { account } from './es/account';
import { addTo } from './es/add-to';
import { card } from './es/card';
import { corrections } from './es/corrections';
import { form } from './es/form';
import { list } from './es/list';
import { options } from './es/options';
import { ownLists } from './es/own-lists';
import { papers } from './es/papers';
import { popup } from './es/popup';
import { record } from './es/record';
import { relation } from './es/relation';
import { settings } from './es/settings';
import { sites } from './es/sites';
import { welcome } from './es/welcome';
import type { FullTexts } from './full';

/** Every Spanish text. */
export const fullEs: FullTexts = {
  ...es,
  ...account,
  ...addTo,
  ...card,
  ...corrections,
  ...form,
  ...list,
  ...options,
  ...settings,
  ...sites,
  ...welcome,
  ...ownLists,
  ...papers,
  ...popup,
  ...record,
  ...relation,
};
