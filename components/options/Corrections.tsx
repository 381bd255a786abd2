import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { accountSummaries } from '@/utils/app/page-rows';
import type { Undo } from '@/utils/app/undo';
import { isDomain, normalizeDomain } from '@/utils/core/domain';
import { isEmailAddress, normalizeEmail } from '@/utils/core/email-address';
import type { Choice, Corrections as Kept } from '@/utils/core/match/corrections';
import { hostOf } from '@/utils/core/site-pattern';
import c from '../controls.module.css';
import { TextField } from '../form/TextField';
import type { FullTexts } from '../text/full';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';
import { AddForm } from './AddForm';
import s from './OptionsPage.module.css';
import { useOptions } from './options';
import { Group, Section } from './Section';
import { useSaving } from './use-saving';

/** Whom pages never show, and whom the user has chosen where several or others were meant. */
export function Corrections() {
  const { corrections } = useOptions();
  const { t } = useFullText();
  const { save, error } = useSaving();
  const [kept, setKept] = useState<Kept>();
  useEffect(() => corrections.watch(setKept), [corrections]);

  const never = (key: string, on: boolean) => async (): Promise<Undo> => {
    await corrections.never([key], on);
    return () => corrections.never([key], !on);
  };
  const forget = (choice: Choice) => async (): Promise<Undo> => {
    await corrections.unchoose(choice);
    return () => corrections.choose(choice);
  };
  const add = (key: string) => save(never(key, true), t.settings.added(shownKey(t, key)));
  return (
    <Section title={t.corrections.title} about={t.corrections.about} error={error}>
      {kept && (
        <>
          <Group title={t.corrections.never}>
            {kept.never.length === 0 && <p class={s.about}>{t.corrections.nobody}</p>}
            <ul class={s.sites}>
              {[...kept.never].sort().map((key) => (
                <Row
                  key={key}
                  name={shownKey(t, key)}
                  action={t.corrections.showAgain}
                  run={() => save(never(key, false), t.corrections.shownAgain(shownKey(t, key)))}
                />
              ))}
            </ul>
            <NewNever never={kept.never} add={add} />
          </Group>
          <Choices
            choices={kept.choices}
            onForget={(choice) => save(forget(choice), t.page.chooseAgainSaid)}
          />
        </>
      )}
    </Section>
  );
}

interface ChoicesProps {
  choices: readonly Choice[];
  onForget: (choice: Choice) => void;
}

function Choices({ choices, onForget }: ChoicesProps) {
  const { store } = useOptions();
  const { t } = useFullText();
  const ids = choices.flatMap(({ accountId }) => accountId ?? []);
  const accounts = useLive(store, ['account'], () => accountSummaries(store, ids), [ids.join()]);
  const nameOf = ({ accountId }: Choice) =>
    accountId
      ? (accounts.value?.find(({ account }) => account.id === accountId)?.account.name ??
        t.corrections.deleted)
      : t.corrections.somebodyElse;
  return (
    <Group title={t.corrections.choices}>
      {choices.length === 0 && <p class={s.about}>{t.corrections.noChoices}</p>}
      <ul class={s.sites}>
        {choices.map((choice) => (
          <Row
            key={`${choice.site} ${choice.key}`}
            name={shownKey(t, choice.key)}
            action={t.corrections.forget}
            run={() => onForget(choice)}
          >
            {t.corrections.means(nameOf(choice), hostOf(choice.site))}
          </Row>
        ))}
      </ul>
    </Group>
  );
}

interface RowProps {
  name: string;
  action: string;
  run: () => void;
  children?: ComponentChildren;
}

function Row({ name, action, run, children }: RowProps) {
  return (
    <li>
      <span>
        {name}
        {children && <span class={s.about}> {children}</span>}
      </span>
      <button type="button" class={c.button} onClick={run} aria-label={`${action}: ${name}`}>
        {action}
      </button>
    </li>
  );
}

interface NewProps {
  never: readonly string[];
  add: (key: string) => Promise<boolean>;
}

function NewNever({ never, add }: NewProps) {
  const { t } = useFullText();
  const [text, setText] = useState('');
  const [checked, setChecked] = useState(false);
  const key = keyOf(text);
  const wrong = !key ? t.corrections.wrong : never.includes(key) ? t.corrections.listed : '';
  return (
    <AddForm
      label={t.corrections.add}
      add={async () => {
        setChecked(true);
        return wrong || !key ? false : add(key);
      }}
      clear={() => {
        setText('');
        setChecked(false);
      }}
    >
      <TextField
        label={t.corrections.what}
        value={text}
        onInput={setText}
        wrong={checked ? wrong : ''}
        first
      />
    </AddForm>
  );
}

function keyOf(text: string): string | undefined {
  if (isEmailAddress(text)) return `email:${normalizeEmail(text)}`;
  return isDomain(text) ? `domain:${normalizeDomain(text)}` : undefined;
}

function shownKey(t: FullTexts, key: string): string {
  const text = key.slice(key.indexOf(':') + 1);
  if (key.startsWith('domain:')) return t.page.everybodyAt(text);
  return key.startsWith('name:') ? `“${text}”` : text;
}
