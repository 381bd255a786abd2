import { openIdbStore } from '../idb-store';
import { saidFault, type TeamAnswer, type TeamCall } from './team-calls';
import { teamDesk } from './team-desk';

const opened = openIdbStore({}, (connection) => ({ desk: teamDesk(connection) }));
// Whoever asks is told.
opened.catch(() => undefined);

async function answer({ call, name, args }: TeamCall): Promise<TeamAnswer> {
  try {
    const { desk } = await opened;
    const work = desk[name as keyof typeof desk] as (...given: unknown[]) => Promise<unknown>;
    return { call, answer: await work(...args) };
  } catch (error) {
    return { call, fault: saidFault(error) };
  }
}

addEventListener('message', ({ data }: MessageEvent<TeamCall>) => {
  void answer(data).then((message) => postMessage(message));
});
