import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { SCHEMA_HEADER, type WireError } from '../../utils/core/sync/wire';
import { STATUS } from './refused';
import type { Route } from './route';

type Json = Record<string, unknown>;

const failure = v.object({
  error: v.object({
    code: v.picklist(Object.keys(STATUS) as WireError[]),
    detail: v.optional(v.string()),
    workspaces: v.optional(v.array(v.object({ id: v.string(), name: v.string() }))),
  }),
});

/** Describes the routes in OpenAPI 3.1, from what they check and answer themselves. */
export function openapi(routes: readonly Route[]): Json {
  const paths: Record<string, Json> = {};
  for (const one of routes) {
    const path = one.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [one.method]: operation(one) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Ficha team server', version: '1', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: { access: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: { Failure: schemaOf(failure, 'output') },
    },
  };
}

function operation(one: Route): Json {
  return {
    summary: one.summary,
    security: one.isOpen ? [] : [{ access: [] }],
    parameters: parametersOf(one),
    ...(one.body && {
      requestBody: { required: true, content: json(schemaOf(one.body, 'input')) },
    }),
    responses: { ...success(one), ...failures(one) },
  };
}

function parametersOf(one: Route): Json[] {
  const inPath = [...one.path.matchAll(/:(\w+)/g)].map(([, name]) => {
    return { name, in: 'path', required: true, schema: { type: 'string' } };
  });
  const query = one.query ? schemaOf(one.query, 'input') : {};
  const inQuery = Object.entries((query.properties ?? {}) as Json).map(([name, schema]) => {
    const required = ((query.required ?? []) as string[]).includes(name);
    return { name, in: 'query', required, schema };
  });
  const header = { name: SCHEMA_HEADER, in: 'header', required: true, schema: { type: 'integer' } };
  return [...inPath, ...inQuery, ...(one.hasRecords ? [header] : [])];
}

function success(one: Route): Json {
  if (one.mediaType) {
    const content = { [one.mediaType]: { schema: { type: 'string' } } };
    return { 200: { description: one.summary, content } };
  }
  if (!one.answer) return { 204: { description: 'Done.' } };
  return { 200: { description: one.summary, content: json(schemaOf(one.answer, 'output')) } };
}

/** By status, because several reasons share one. */
function failures(one: Route): Json {
  const always: WireError[] = [
    'bad-request',
    'forbidden',
    'too-many',
    'server-failed',
    'unavailable',
  ];
  const codes = new Set<WireError>([
    ...always,
    ...(one.isOpen ? [] : (['signed-out'] as const)),
    ...(one.hasRecords ? (['version-old'] as const) : []),
    ...(one.body ? (['too-large'] as const) : []),
    ...(one.refusals ?? []),
  ]);
  const statuses = [...new Set([...codes].map((code) => STATUS[code]))];
  const entries = statuses.map((status): [string, Json] => {
    const why = [...codes].filter((code) => STATUS[code] === status);
    const content = json({ $ref: '#/components/schemas/Failure' });
    return [`${status}`, { description: why.join(', '), content }];
  });
  return Object.fromEntries(entries);
}

function json(schema: Json): Json {
  return { 'application/json': { schema } };
}

/** Checks by code have no JSON schema; they are left to the server. */
function schemaOf(schema: v.GenericSchema<unknown, unknown>, typeMode: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = toJsonSchema(schema, { typeMode, errorMode: 'ignore' });
  return rest;
}
