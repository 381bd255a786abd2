import { FileQuestion, SearchX } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { Store, World } from '@/utils/app/ports';
import { type PrintedPaper, printedPaper } from '@/utils/app/printed-paper';
import { ErrorNotice } from '../ErrorNotice';
import { Notice } from '../Notice';
import { Skeleton } from '../Skeleton';
import { type FullText, TextContext, useFullText } from '../text/text';
import { useLive } from '../use-live';
import { FillInHint } from './FillInHint';
import s from './PrintPage.module.css';
import { Sheet } from './Sheet';
import { Toolbar } from './Toolbar';

/** What the page needs of the browser around it. */
export interface PrintShell {
  print(): void;
  close(): void;
  openOptions(): void;
  /** Also what the browser calls a PDF. */
  setTitle(title: string): void;
}

interface Props {
  store: Store;
  world: World;
  shell: PrintShell;
  id: string;
}

/** An estimate or invoice as it goes to the customer; follows every change of it. */
export function PrintPage({ store, world, shell, id }: Props) {
  const { t } = useFullText();
  const { value, error, again } = useLive(
    store,
    ['activity', 'account', 'company'],
    async () => ({ printed: await printedPaper(store, world, id) }),
    [id],
  );
  if (error !== undefined) {
    return (
      <main>
        <ErrorNotice error={error} again={again} />
      </main>
    );
  }
  if (!value) return <Skeleton />;
  const { printed } = value;
  if (!printed) {
    return (
      <main>
        <Notice icon={SearchX} title={t.print.gone} hint={t.print.goneHint} />
      </main>
    );
  }
  if (printed === 'not-paper') {
    return (
      <main>
        <Notice icon={FileQuestion} title={t.print.notPaper} />
      </main>
    );
  }
  return <Paper printed={printed} shell={shell} />;
}

function Paper({ printed, shell }: { printed: PrintedPaper; shell: PrintShell }) {
  const own = useFullText();
  const [other, setOther] = useState<FullText>();
  const text = other ?? own;
  const { kind, number } = printed.paper;
  const title = `${text.t.print[kind]} ${number}`;
  useEffect(() => shell.setTitle(title), [title]);
  return (
    <div class={s.desk}>
      <Toolbar
        title={title}
        shell={shell}
        text={text}
        onText={(text) => setOther(text === own ? undefined : text)}
      />
      <main>
        {!printed.company.name.trim() && <FillInHint onOpen={shell.openOptions} />}
        <TextContext.Provider value={text}>
          <Sheet {...printed} />
        </TextContext.Provider>
      </main>
    </div>
  );
}
