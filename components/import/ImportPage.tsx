import { useEffect, useRef } from 'preact/hooks';
import { ErrorLine } from '../ErrorLine';
import { PageHead } from '../PageHead';
import { Progress } from '../Progress';
import { Skeleton } from '../Skeleton';
import type { ImportTexts } from '../text/en/import';
import { useFullText } from '../text/text';
import { useLateTexts } from '../use-late-texts';
import { ArchiveStep } from './ArchiveStep';
import { CheckStep } from './CheckStep';
import { ChooseFile } from './ChooseFile';
import { FieldsStep } from './FieldsStep';
import s from './ImportPage.module.css';
import { ImportTextContext, importTextsIn } from './import-text';
import { type ImportAround, ImportContext } from './importing';
import { PastImports } from './PastImports';
import { ReportStep } from './ReportStep';
import { StepList } from './StepList';
import { UndoneNotice } from './UndoneNotice';
import { type Import, useImport } from './use-import';

/** From a file to accounts and their history, with a look at what would happen before. */
export function ImportPage(around: ImportAround) {
  const texts = useLateTexts(importTextsIn);
  if (!texts) return <Skeleton />;
  return (
    <ImportTextContext.Provider value={texts}>
      <ImportContext.Provider value={around}>
        <Steps texts={texts} around={around} />
      </ImportContext.Provider>
    </ImportTextContext.Provider>
  );
}

function Steps({ texts, around }: { texts: ImportTexts; around: ImportAround }) {
  const { t } = useFullText();
  const work = useImport(around.transfer);
  const { step, doing, error } = work;
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    document.title = `Ficha · ${texts.title}`;
  }, [texts]);
  useEffect(() => {
    if (!first.current) {
      main.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    first.current = false;
  }, [step]);
  useEffect(() => {
    // A file that is dropped beside the box would be opened in place of the page.
    const stay = (event: DragEvent) => event.preventDefault();
    addEventListener('dragover', stay);
    addEventListener('drop', stay);
    return () => {
      removeEventListener('dragover', stay);
      removeEventListener('drop', stay);
    };
  }, []);
  return (
    <div class={s.page}>
      <header class={s.top}>
        <PageHead title={texts.title} back={t.options.title} />
        <StepList step={step} running={doing?.what === 'running'} />
      </header>
      <main class={s.main} ref={main} tabIndex={-1}>
        {error !== undefined && <ErrorLine error={error} />}
        {doing ? <Working work={work} texts={texts} /> : <View work={work} />}
        {step.at === 'file' && !doing && <PastImports work={work} />}
      </main>
    </div>
  );
}

function Working({ work, texts }: { work: Import; texts: ImportTexts }) {
  const { what, part } = work.doing!;
  const writes = what === 'running' || what === 'undoing';
  return (
    <section class={s.card} aria-label={texts[what]}>
      <Progress label={texts[what]} part={part} stop={texts.stop} onStop={work.stop} />
      {writes && <p class={s.hint}>{texts.runningHint}</p>}
      {what === 'running' && <p class={s.hint}>{texts.stopHint}</p>}
    </section>
  );
}

function View({ work }: { work: Import }) {
  const { step } = work;
  switch (step.at) {
    case 'file':
      return <ChooseFile onFile={work.choose} />;
    case 'archive':
      return <ArchiveStep file={step.file} onAgain={work.again} />;
    case 'fields':
      return <FieldsStep work={work} {...step} />;
    case 'check':
      return <CheckStep work={work} {...step} />;
    case 'done':
      return <ReportStep work={work} {...step} />;
    case 'undone':
      return <UndoneNotice {...step} onAgain={work.again} />;
  }
}
