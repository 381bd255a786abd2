import { Advice, runTool } from './advice';
import { addresses } from './bench/detect/addresses';
import { Corpus } from './bench/detect/corpus';
import { knownNames, registerIndex, registerNames } from './bench/detect/known-names';
import { pageMarks } from './bench/detect/page-marks';
import { speed } from './bench/detect/speed';
import { unknownNames } from './bench/detect/unknown-names';

/** How well and how fast addresses and company names are found in texts this project did not write. */
await runTool(async () => {
  const [folder, ...flags] = process.argv.slice(2);
  if (!folder) {
    throw new Advice('Say where the corpus is: npm run bench:detect -- <folder> [--differences]');
  }
  const corpus = new Corpus(folder);
  const showAll = flags.includes('--differences');
  addresses(corpus, showAll);
  unknownNames(corpus, showAll);
  const names = registerNames(corpus);
  const index = registerIndex(names);
  knownNames(names, index, showAll);
  pageMarks(corpus, index, showAll);
  speed(corpus, names);
});
