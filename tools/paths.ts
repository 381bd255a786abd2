import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');
export const OUTPUT = join(ROOT, '.output');
export const SHOTS = join(OUTPUT, 'shots');
