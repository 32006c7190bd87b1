import type { GraphQLField, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { Context } from '../context.js';

/** A method of a resolver class, called for a parent. */
export type FieldCall = (parent: object, args: object, context: Context, info: GraphQLResolveInfo) => unknown;

const CALLS = new WeakMap<GraphQLField<unknown, Context>, FieldCall>();

/** How a field is asked that a resolver class answers; undefined for a property of its parent. */
export function findFieldCall(field: GraphQLField<unknown, Context>): FieldCall | undefined {
  return CALLS.get(field);
}

type Params = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number]['params'];

/**
 * Has graphql call the methods of resolver classes as they are, or take what was read ahead. type-graphql waits for
 * each argument, to validate it, which nothing here asks for; with hundreds of connections in an answer that takes more
 * time than all of graphql.
 */
export function callFieldsDirectly(schema: GraphQLSchema): void {
  const storage = getMetadataStorage();
  const instances = new Map<unknown, object>();
  for (const { kind, target, methodName, schemaName, params, getObjectType } of storage.fieldResolvers) {
    const type = storage.objectTypes.find(({ target }) => target === getObjectType?.());
    const object = type && schema.getType(type.name);
    if (kind !== 'external' || !object || !('getFields' in object)) continue;
    const field = object.getFields()[schemaName] as GraphQLField<unknown, Context> | undefined;
    if (!field) continue;
    const instance: object = instances.get(target) ?? new (target as new () => object)();
    instances.set(target, instance);
    const call = toCall(instance, methodName, params);
    CALLS.set(field, call);
    field.resolve = (parent, args: object, context, info) => {
      const known = context.answers.find(info, parent);
      return known === undefined ? call(parent as object, args, context, info) : known;
    };
  }
}

function toCall(instance: object, methodName: string, params: Params = []): FieldCall {
  const method = (instance as Record<string, (...args: unknown[]) => unknown>)[methodName]!;
  const values = [...params].sort((a, b) => a.index - b.index).map(toValue);
  return (...given) =>
    method.apply(
      instance,
      values.map((value) => value(...given)),
    );
}

function toValue(param: NonNullable<Params>[number]): FieldCall {
  switch (param.kind) {
    case 'root':
      return (parent) => parent;
    case 'args':
      return (_, args) => args;
    case 'arg':
      return (_, args) => (args as Record<string, unknown>)[param.name];
    case 'context':
      return (_, __, context) => context;
    case 'info':
      return (_, __, ___, info) => info;
    default:
      throw new Error(`A field's method has no parameter of kind "${param.kind}".`);
  }
}
