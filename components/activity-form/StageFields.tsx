import type { Pipeline } from '@/utils/core/pipeline';
import { SelectField } from '../form/SelectField';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';
import type { FieldsProps } from './kind-form';
import type { OpportunityValues } from './opportunity-form';

/** Pipeline and stage; the probability goes along until the user gives one of their own. */
export function StageFields({ form: { values, set }, wrong }: FieldsProps<OpportunityValues>) {
  const { store } = usePanel();
  const { t, format } = useFullText();
  const { value: pipelines = [] } = useLive(store, ['pipeline'], () => store.all('pipeline'), []);
  const ranked = pipelines.sort((a, b) => a.rank - b.rank);
  const chosen = ranked.find(({ id }) => id === values.pipeline);
  const stage = chosen?.stages.find(({ id }) => id === values.stage);
  const own = stage !== undefined && values.probability !== format.plainNumber(stage.probability);
  const move = (pipeline: Pipeline | undefined, stageId: string | undefined) => {
    const next = pipeline?.stages.find(({ id }) => id === stageId);
    if (!pipeline || !next) return;
    const probability = format.plainNumber(next.probability);
    const follows = !own && values.status === 'open';
    set({ pipeline: pipeline.id, stage: next.id, ...(follows && { probability }) });
  };
  return (
    <>
      {(ranked.length > 1 || !chosen) && (
        <SelectField
          label={t.fact.pipeline}
          value={values.pipeline}
          options={withOwn(ranked, values.pipeline)}
          wrong={wrong.pipeline}
          onChange={(id) => {
            const pipeline = ranked.find((one) => one.id === id);
            move(pipeline, pipeline?.stages[0]?.id);
          }}
        />
      )}
      <SelectField
        label={t.fact.stage}
        value={values.stage}
        options={withOwn(chosen?.stages ?? [], values.stage)}
        wrong={wrong.stage}
        onChange={(id) => move(chosen, id)}
      />
    </>
  );
}

/** What has been removed from the options stays a choice where it is the present one. */
function withOwn(named: readonly { id: string; name: string }[], own: string) {
  const options = named.map(({ id, name }) => [id, name] as const);
  return named.some(({ id }) => id === own) ? options : [[own, own] as const, ...options];
}
