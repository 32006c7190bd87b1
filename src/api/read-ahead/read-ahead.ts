import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isAbstractType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { Label } from '../../graph/read/nodes.js';
import type { Context } from '../context.js';
import { toTypeName } from '../types/node.type.js';
import { CONNECTIONS } from './branch-fields.js';
import { type FieldCall, findFieldCall } from './field-calls.js';
import { loadBranches } from './load-branches.js';
import { toSelectedFields, toSelections } from './selected-fields.js';
import { isValue } from './values.js';
import { type ReadWith, toBranches, toReadWith } from './to-branches.js';

type Properties = Record<string, unknown>;

/** A page that may be read together with what is selected besides it. */
export interface BranchedPage {
  /** Whether it can, and has not been read yet. */
  readonly takesBranches: boolean;
  readWith(along: ReadWith): void;
}

/**
 * Reads all that an operation selects below `values`, which are what the field of `info` answers, before graphql goes there:
 * whole branches of the graph by one query, the rest level by level. graphql then meets values instead of promises, and
 * completes hundreds of lists in one go; a promise for each costs it several more. What fails here is left for graphql to
 * ask, and to report in its place.
 */
export async function readAhead(
  values: readonly unknown[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<void> {
  await readBelow(values, getNamedType(info.returnType), context, info);
}

/** Of `values` that are of `type`. */
async function readBelow(
  values: readonly unknown[],
  type: GraphQLNamedType,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<void> {
  const objects = toObjects(values, isAbstractType(type) || CONNECTIONS[type.name] !== undefined);
  if (!objects.length) return;
  if (isAbstractType(type)) {
    await Promise.all([...byType(objects, info)].map(([of, some]) => readBelow(some, of, context, info)));
  }
  if (!isObjectType(type)) return;
  const selections = toSelections(info.fieldNodes);
  const loading = load(objects as Properties[], type, selections, context, info);
  for (const list of objects as Partial<BranchedPage>[]) {
    if (!list.takesBranches) continue;
    // Its own, also where another list has the same fragment.
    const loaded = new Set<FieldNode>();
    list.readWith?.(toReadWith(type, selections, info, loaded));
    for (const node of loaded) context.loaders.loaded.add(node);
  }
  const read = async (nodes: FieldNode[]): Promise<void> => {
    const [node] = nodes as [FieldNode];
    const field = type.getFields()[node.name.value] as GraphQLField<unknown, Context> | undefined;
    if (!field) return;
    if (!findFieldCall(field) && isValue(type, field)) return;
    if (context.loaders.loaded.has(node)) await loading;
    const of = toInfo(type, field, nodes, info);
    const answers = readField(objects as Properties[], field, context, of);
    const all = answers.some(isPromise) ? await Promise.all(answers) : answers;
    if (node.selectionSet) await readAhead(all, context, of);
  };
  await Promise.all(toSelectedFields(type, selections, info).map(read));
}

/** Of a field that is selected below that of `info`: as graphql has it, but for the positions of its path. */
function toInfo(
  parentType: GraphQLObjectType,
  field: GraphQLField<unknown, Context>,
  fieldNodes: readonly FieldNode[],
  info: GraphQLResolveInfo,
): GraphQLResolveInfo {
  const [{ alias, name }] = fieldNodes as [FieldNode];
  const path = { prev: info.path, key: (alias ?? name).value, typename: parentType.name };
  return { ...info, parentType, fieldName: field.name, returnType: field.type, fieldNodes, path };
}

/** Has the loaders know what is selected of `nodes`, where these are nodes of the graph. */
function load(
  nodes: readonly Properties[],
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<void> | undefined {
  if (!CONNECTIONS[type.name]) return undefined;
  const branches = toBranches(type, selections, info, context.loaders.loaded);
  if (branches.length === 0) return undefined;
  const parents = [...new Set(nodes.map(({ id }) => id as string))];
  return loadBranches(context, type.name as Label, parents, branches);
}

/**
 * The field's answer for each parent, kept where graphql finds it; a promise that never rejects where it must wait. What
 * fails is kept too: graphql takes an error for an answer, and reports it in its place.
 */
function readField(
  parents: readonly Properties[],
  field: GraphQLField<unknown, Context>,
  context: Context,
  info: GraphQLResolveInfo,
): unknown[] {
  const call = findFieldCall(field);
  if (!call) return parents.map((parent) => readProperty(parent, field.name));
  const args = toArguments(field, info);
  if (!args) return [];
  const known = context.answers.at(info.path);
  return parents.map((parent) => {
    const answer = known.get(parent);
    return answer === undefined
      ? keepAnswer(known, parent, callField(call, parent, args, context, info))
      : answer;
  });
}

function callField(
  call: FieldCall,
  parent: object,
  args: object,
  context: Context,
  info: GraphQLResolveInfo,
): unknown {
  try {
    return call(parent, args, context, info);
  } catch (error) {
    return toError(error);
  }
}

/** Undefined where they are wrong, which graphql reports. */
function toArguments(
  field: GraphQLField<unknown, Context>,
  { fieldNodes, variableValues }: GraphQLResolveInfo,
): object | undefined {
  try {
    return getArgumentValues(field as GraphQLField<unknown, unknown>, fieldNodes[0]!, variableValues);
  } catch {
    return undefined;
  }
}

/** Who asks first is answered for all: others may be waiting for the same. */
function keepAnswer(known: Map<unknown, unknown>, parent: unknown, answer: unknown): unknown {
  if (isPromise(answer))
    return answer.then(
      (value) => keepAnswer(known, parent, value),
      (error) => keepAnswer(known, parent, toError(error)),
    );
  const first = known.get(parent);
  if (first !== undefined) return first;
  known.set(parent, answer);
  return answer;
}

/** A value, or what a method gives, which then takes the method's place. */
function readProperty(parent: Properties, name: string): unknown {
  const value = parent[name];
  return typeof value === 'function' ? keepProperty(parent, name, callMethod(value, parent)) : value;
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type
function callMethod(method: Function, parent: object): unknown {
  try {
    return method.call(parent);
  } catch (error) {
    return toError(error);
  }
}

function keepProperty(parent: Properties, name: string, answer: unknown): unknown {
  if (isPromise(answer))
    return answer.then(
      (value) => keepProperty(parent, name, value),
      (error) => keepProperty(parent, name, toError(error)),
    );
  const first = parent[name];
  if (typeof first !== 'function') return first;
  parent[name] = answer;
  return answer;
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function byType(values: readonly unknown[], { schema }: GraphQLResolveInfo) {
  const types = new Map<GraphQLObjectType, unknown[]>();
  for (const value of values) {
    const type = schema.getType(toTypeName(value as { id: string }) ?? '');
    if (isObjectType(type)) types.set(type, [...(types.get(type) ?? []), value]);
  }
  return types;
}

/** Of a list too, without what failed; where they may be `shared` each once: many edges lead to a node. */
function toObjects(values: readonly unknown[], shared: boolean): object[] {
  const objects = values
    .flat()
    .filter(
      (value): value is object => typeof value === 'object' && value !== null && !(value instanceof Error),
    );
  return shared ? [...new Set(objects)] : objects;
}

function isPromise(value: unknown): value is Promise<unknown> {
  return value instanceof Promise;
}
