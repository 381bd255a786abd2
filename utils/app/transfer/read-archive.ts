import type { Change } from '../../core/change';
import {
  type Faulty,
  type HeadFault,
  parseHead,
  parseLine,
} from '../../core/formats/archive-parsing';
import { changesOf } from '../../core/formats/archived-row';
import type { Table } from '../../core/record';
import type { Instant } from '../../core/time';
import type { FileLine, LineFile } from './ports';

/** A record of an archive and the line it stands in, counted from 1. */
export interface Archived {
  line: number;
  table: Table;
  id: string;
  /** That make it, in their order. */
  changes: Change[];
}

/** What is wrong, in which line, counted from 1. What `detail` names depends on the fault. */
export interface Problem {
  line: number;
  fault:
    | Faulty['fault']
    | HeadFault
    /** `detail`: the line it stands in already. */
    | 'duplicate'
    /** The last line is missing. */
    | 'cut-off'
    /** Fewer or more records than the last line says, which `detail` names. */
    | 'count'
    /** The record and what is here already make none that is valid. */
    | 'conflict';
  detail?: string;
}

export interface ArchivePart {
  records: Archived[];
  problems: Problem[];
  /** Bytes up to here. */
  read: number;
  madeAt?: Instant;
}

/**
 * Reads an archive part by part. Of a file that is none or too new there is one part, with the problem
 * and nothing else.
 */
export async function* readArchive(file: LineFile, now: Instant): AsyncGenerator<ArchivePart> {
  const seen = new Map<string, number>();
  let [line, records] = [0, 0];
  let madeAt: Instant | undefined;
  let end: number | undefined;

  function record(text: FileLine): Archived | Problem | undefined {
    if (typeof text === 'string' && text.trim() === '') return undefined;
    if (typeof text !== 'string') return { line, ...text };
    const read = parseLine(text, now);
    if ('fault' in read) return { line, ...read };
    if ('end' in read) {
      end = read.end;
      return undefined;
    }
    const { table, id } = read.row;
    const before = seen.get(`${table} ${id}`);
    if (before !== undefined) return { line, fault: 'duplicate', detail: String(before) };
    seen.set(`${table} ${id}`, line);
    return { line, table, id, changes: changesOf(read.row) };
  }

  for await (const { lines, read } of file.lines()) {
    const part: ArchivePart = { records: [], problems: [], read };
    for (const text of lines) {
      line += 1;
      if (madeAt === undefined) {
        const head = typeof text === 'string' ? parseHead(text) : text;
        if ('fault' in head) {
          yield { ...part, problems: [{ line, ...head }] };
          return;
        }
        madeAt = head.madeAt;
        continue;
      }
      const one = record(text);
      if (!one) continue;
      records += 1;
      if ('fault' in one) part.problems.push(one);
      else part.records.push(one);
    }
    yield { ...part, ...(madeAt && { madeAt }) };
  }
  const missing = lastProblem();
  if (missing) yield { records: [], problems: [missing], read: file.size };

  function lastProblem(): Problem | undefined {
    if (madeAt === undefined) return { line: 1, fault: 'no-archive' };
    if (end === undefined) return { line: line + 1, fault: 'cut-off' };
    return end === records ? undefined : { line, fault: 'count', detail: String(end) };
  }
}
