import { describeBackend } from '@/tests/contracts/backend';
import { MemoryWorkspace } from '@/tests/fakes/memory-backend';

describeBackend('memory', async () => {
  const workspace = new MemoryWorkspace();
  let isPresent = true;
  return {
    ana: workspace.member({ id: 'ana', isPresent: () => isPresent }),
    ben: workspace.member({ id: 'ben' }),
    reader: workspace.member({ id: 'rae', mayWrite: false }),
    stranger: new MemoryWorkspace().member({ id: 'stranger' }),
    now: Date.now,
    async removeAna() {
      isPresent = false;
    },
  };
});
