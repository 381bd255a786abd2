import type { Settings } from '@/utils/app/shell';
import { SegmentField } from '../form/SegmentField';
import { SelectField } from '../form/SelectField';
import { languageOf } from '../text/language';
import { LANGUAGES } from '../text/languages';
import { useFullText } from '../text/text';
import s from './OptionsPage.module.css';
import { OPTION_WORDS } from './option-words';
import { optionsOf } from './options-of';
import { Group } from './Section';

interface Props {
  settings: Settings;
  change: (label: string, part: Partial<Settings>) => void;
}

/** In which language and in which theme everything is. */
export function Look({ settings, change }: Props) {
  const { t } = useFullText();
  const { ownGeneral } = t;
  const own = languageOf(navigator.language);
  const name = LANGUAGES.find(([code]) => code === own)![1];
  return (
    <Group title={ownGeneral.look} words={OPTION_WORDS.look}>
      <p class={s.about}>{ownGeneral.lookHint}</p>
      <SelectField
        label={ownGeneral.language}
        value={settings.language}
        options={[['system', ownGeneral.asBrowser(name)] as const, ...LANGUAGES]}
        onChange={(language) => change(ownGeneral.language, { language })}
      />
      <SegmentField
        label={ownGeneral.theme}
        value={settings.theme}
        options={optionsOf(ownGeneral.themes)}
        onChange={(theme) => change(ownGeneral.theme, { theme })}
      />
    </Group>
  );
}
