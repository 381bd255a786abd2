import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export type Metrics = ReturnType<typeof createMetrics>;

/** What Prometheus reads: totals without names of people, workspaces or records. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    requests: new Histogram({
      name: 'ficha_request_seconds',
      help: 'Time to answer, by route and status',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
    changes: new Counter({
      name: 'ficha_changes_total',
      help: 'Pushed changes, by what became of them',
      labelNames: ['verdict'],
      registers,
    }),
    pulled: new Counter({
      name: 'ficha_pulled_records_total',
      help: 'Records handed out by pulls',
      registers,
    }),
    listeners: new Gauge({
      name: 'ficha_event_streams',
      help: 'Open streams of events',
      registers,
    }),
    signIns: new Counter({
      name: 'ficha_sign_ins_total',
      help: 'Tries to sign in, by how they ended',
      labelNames: ['result'],
      registers,
    }),
  };
}
