import type { Language, Words } from '../words';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { pl } from './pl';
import { pt } from './pt';
import { sv } from './sv';

export const wordsByLanguage: Record<Language, Words> = { de, en, es, fr, it, ja, pl, pt, sv };
