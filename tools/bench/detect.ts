import { Advice } from '../advice';
import { addresses } from './detect/addresses';
import { Corpus } from './detect/corpus';
import { knownNames, registerIndex, registerNames } from './detect/known-names';
import { pageMarks } from './detect/page-marks';
import { unknownNames } from './detect/unknown-names';

const [folder, ...flags] = process.argv.slice(2);
if (!folder)
  throw new Advice('Say where the corpus is: npm run bench:detect -- <folder> [--differences]');
const corpus = new Corpus(folder);
const showAll = flags.includes('--differences');
addresses(corpus, showAll);
unknownNames(corpus, showAll);
const names = registerNames(corpus);
const index = registerIndex(names);
knownNames(names, index, showAll);
pageMarks(corpus, index, showAll);
