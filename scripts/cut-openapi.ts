/**
 * Cuts `sandbox/github/openapi.json` from GitHub's own description: the operations that the sandbox serves, the
 * webhooks that it sends, and what they refer to, without prose and examples.
 *
 *   npm pack @octokit/openapi@23.0.2 --pack-destination <folder>
 *   tar -xzf <folder>/octokit-openapi-23.0.2.tgz -C <folder> package/generated/api.github.com.json
 *   npx tsx scripts/cut-openapi.ts <folder>/package/generated/api.github.com.json
 *
 * The package has 385 MB installed, so it is no dependency of the project. Run this after adding a route or a webhook.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { routes } from '../sandbox/github/routes.js';
import { webhooks } from '../sandbox/github/webhooks.js';
import type { JsonObject } from '../sandbox/http/json.js';
import { isObject } from '../sandbox/http/json.js';
import { resolve } from '../sandbox/http/openapi-schema.js';

const PROSE = new Set(['description', 'summary', 'externalDocs', 'examples', 'example', 'tags', 'title']);
const SLICE = new URL('../sandbox/github/openapi.json', import.meta.url);

function main(source: string | undefined): void {
  if (source === undefined) throw new Error('Which file? See the head of this script.');
  const whole: unknown = JSON.parse(readFileSync(source, 'utf8'));
  if (!isObject(whole)) throw new Error(`${source} is no OpenAPI description.`);
  const slice = cut(whole);
  const text = `${onePartALine(slice)}\n`;
  writeFileSync(SLICE, text);
  const size = Math.round(text.length / 1024);
  process.stdout.write(`${routes.length} operations, ${webhooks.length} webhooks, ${size} KiB\n`);
}

function cut(whole: JsonObject): JsonObject {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const name of routes.map((route) => route.name).sort()) {
    const [method = '', path = ''] = name.split(' ');
    const operation = at(whole, 'paths', path, method.toLowerCase());
    if (!isObject(operation)) throw new Error(`GitHub does not describe ${name}.`);
    paths[path] = { ...paths[path], [method.toLowerCase()]: withoutProse(mended(jsonOnly(operation))) };
  }
  const payloads = Object.fromEntries(webhooks.map((name) => [name, payloadOf(whole, name)]));
  const components: Record<string, Record<string, unknown>> = {};
  collect(whole, [paths, payloads], components);
  return {
    openapi: whole['openapi'],
    info: { title: 'Cut by scripts/cut-openapi.ts. Do not edit.', version: at(whole, 'info', 'version') },
    paths,
    webhooks: payloads,
    components: sorted(components),
  };
}

/** Where GitHub lists installations, it describes their account as a user and an enterprise at once; it means either. */
function mended(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mended);
  if (!isObject(value)) return value;
  const { account, ...rest } = value;
  const isBoth = isObject(account) && account['nullable'] === true && Array.isArray(account['allOf']);
  const entries = Object.entries(rest).map(([key, part]): [string, unknown] => [key, mended(part)]);
  const { allOf, ...others } = isBoth ? account : {};
  return {
    ...Object.fromEntries(entries),
    ...(account === undefined ? {} : { account: isBoth ? { ...others, anyOf: allOf } : account }),
  };
}

function payloadOf(whole: JsonObject, name: string): unknown {
  const body = at(whole, 'x-webhooks', name, 'post', 'requestBody', 'content', 'application/json', 'schema');
  if (!isObject(body)) throw new Error(`GitHub does not describe the webhook ${name}.`);
  return withoutProse(body);
}

// Short, and yet a change shows in a diff as what it is.
function onePartALine(value: unknown, depth = 0): string {
  if (!isObject(value) || depth === 3) return JSON.stringify(value);
  const lines = Object.entries(value).map(
    ([key, part]) => `${' '.repeat(depth + 1)}${JSON.stringify(key)}: ${onePartALine(part, depth + 1)}`,
  );
  return `{\n${lines.join(',\n')}\n${' '.repeat(depth)}}`;
}

// Answers also come as HTML, raw text or older shapes; the sandbox speaks JSON only.
function jsonOnly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(jsonOnly);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, part]): [string, unknown] => {
    if (key !== 'content' || !isObject(part) || !('application/json' in part)) return [key, jsonOnly(part)];
    return [key, { 'application/json': part['application/json'] }];
  });
  return Object.fromEntries(entries);
}

function withoutProse(value: unknown, isPropertyList = false): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutProse(one));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(
    ([key]) => isPropertyList || !(PROSE.has(key) || key.startsWith('x-')),
  );
  return Object.fromEntries(
    kept.map(([key, part]) => [key, withoutProse(part, !isPropertyList && key === 'properties')]),
  );
}

// Follows every `$ref`, and those in what it leads to.
function collect(
  whole: JsonObject,
  value: unknown,
  components: Record<string, Record<string, unknown>>,
): void {
  if (Array.isArray(value)) {
    for (const one of value) collect(whole, one, components);
    return;
  }
  if (!isObject(value)) return;
  const reference = value['$ref'];
  if (typeof reference === 'string') {
    const [, kind = '', name = ''] = reference.replace('#/', '').split('/');
    const group = components[kind] ?? {};
    components[kind] = group;
    if (name in group) return;
    const part = withoutProse(jsonOnly(resolve(whole, value)));
    group[name] = part;
    collect(whole, part, components);
    return;
  }
  for (const one of Object.values(value)) collect(whole, one, components);
}

function at(value: unknown, ...steps: readonly string[]): unknown {
  return steps.reduce<unknown>((part, step) => (isObject(part) ? part[step] : undefined), value);
}

function sorted(components: Record<string, Record<string, unknown>>): JsonObject {
  const order = <T>(group: Record<string, T>) =>
    Object.fromEntries(Object.entries(group).sort(([one], [other]) => (one < other ? -1 : 1)));
  return order(Object.fromEntries(Object.entries(components).map(([kind, group]) => [kind, order(group)])));
}

main(process.argv[2]);
