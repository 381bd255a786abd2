import { Plus } from 'lucide-preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import c from '../controls.module.css';
import f from '../form/Form.module.css';
import { useFullText } from '../text/text';
import { useToast } from '../toast';
import { LineFields } from './LineFields';
import { LineRow } from './LineRow';
import s from './Lines.module.css';
import { emptyLine, isBlank, type LineText, nextKey, readLine } from './line-texts';

interface Props {
  lines: readonly LineText[];
  currency: string;
  /** What the first line is taxed with, as text; the others are taxed as the one before. */
  tax: string;
  /** What is wrong with them as a whole; lines with a problem are open as long as there is one. */
  wrong?: string | undefined;
  onChange: (change: (lines: readonly LineText[]) => LineText[]) => void;
}

/** Where the focus goes once the change is drawn: a line's description, its row, a button of it. */
type Target = { key: number; part: 'description' | 'row' | 'up' | 'down' } | 'add';

/**
 * The lines of an estimate or invoice: rows, one of which is open. Enter goes on to the next line, and
 * at the end makes a new one; Alt with the arrow keys moves a line.
 */
export function LineEditor({ lines, currency, tax, wrong = '', onChange }: Props) {
  const text = useFullText();
  const { t } = text;
  const toast = useToast();
  const place = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(() => lines.find(isBlank)?.key);
  const [target, setTarget] = useState<Target>();
  const [said, setSaid] = useState('');
  useLayoutEffect(() => {
    if (!target) return;
    const selector =
      target === 'add' ? '[data-add]' : `[data-line="${target.key}"] [data-part="${target.part}"]`;
    const element = place.current?.querySelector<HTMLElement>(selector);
    (element ?? place.current?.querySelector<HTMLElement>('[data-add]'))?.focus();
    setTarget(undefined);
  }, [target]);

  const show = (key: number) => {
    setOpen(key);
    setTarget({ key, part: 'description' });
  };
  const close = (key: number) => {
    setOpen(undefined);
    setTarget({ key, part: 'row' });
  };
  const add = () => {
    const key = nextKey(lines);
    onChange((all) => [...all, emptyLine(key, lines.at(-1)?.tax ?? tax)]);
    show(key);
  };
  const goOn = (at: number) => {
    const next = lines[at + 1];
    if (next) show(next.key);
    else if (isBlank(lines[at]!)) close(lines[at]!.key);
    else add();
  };
  const move = (at: number, by: -1 | 1, part: 'description' | 'row' | 'up' | 'down') => {
    const line = lines[at]!;
    if (!lines[at + by]) return;
    onChange((all) => moved(all, line.key, by));
    setSaid(t.papers.moved(at + by + 1, lines.length));
    // At the end of its way the button goes dead and would lose the focus.
    const stuck = part === (by < 0 ? 'up' : 'down') && !lines[at + 2 * by];
    setTarget({ key: line.key, part: stuck ? 'description' : part });
  };
  const remove = (at: number) => {
    const line = lines[at]!;
    const neighbour = lines[at + 1] ?? lines[at - 1];
    onChange((all) => all.filter(({ key }) => key !== line.key));
    setOpen(undefined);
    setTarget(neighbour ? { key: neighbour.key, part: 'row' } : 'add');
    if (isBlank(line)) return;
    const undo = async () => onChange((all) => [...all.slice(0, at), line, ...all.slice(at)]);
    toast({ text: t.papers.lineRemoved, undo });
  };

  return (
    <section class={s.editor} ref={place} aria-label={t.papers.lines}>
      <h2 class={f.label}>{t.papers.lines}</h2>
      {lines.length > 0 && (
        <ol class={s.lines}>
          {lines.map((line, at) => {
            const read = readLine(line, currency, text);
            const faulty = wrong !== '' && !isBlank(line) && Object.keys(read.problems).length > 0;
            const isOpen = line.key === open || faulty;
            return (
              <li key={line.key} data-line={line.key} class={isOpen ? s.openLine : ''}>
                {isOpen ? (
                  <LineFields
                    line={line}
                    place={at + 1}
                    count={lines.length}
                    currency={currency}
                    read={read}
                    checked={faulty}
                    onInput={(part) =>
                      onChange((all) =>
                        all.map((one) => (one.key === line.key ? { ...one, ...part } : one)),
                      )
                    }
                    onEnter={() => goOn(at)}
                    onClose={() => close(line.key)}
                    onMove={(by, part) => move(at, by, part)}
                    onRemove={() => remove(at)}
                  />
                ) : (
                  <LineRow
                    line={line}
                    place={at + 1}
                    currency={currency}
                    read={read}
                    onOpen={() => show(line.key)}
                    onMove={(by) => move(at, by, 'row')}
                  />
                )}
              </li>
            );
          })}
        </ol>
      )}
      <button
        type="button"
        class={`${c.quiet} ${s.add}`}
        onClick={add}
        data-add
        aria-invalid={wrong !== '' && lines.every(isBlank)}
        aria-describedby={wrong ? 'lines-wrong' : undefined}
      >
        <Plus size={16} />
        {t.papers.addLine}
      </button>
      {wrong && (
        <p id="lines-wrong" class={f.wrong} role="alert">
          {wrong}
        </p>
      )}
      <p class={f.hint}>{t.papers.addLineHint}</p>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </section>
  );
}

function moved(lines: readonly LineText[], key: number, by: -1 | 1): LineText[] {
  const at = lines.findIndex((line) => line.key === key);
  const all = [...lines];
  const [line] = all.splice(at, 1);
  if (line) all.splice(at + by, 0, line);
  return all;
}
