import { toNameKey } from '../../name-key.js';
import { toCondition } from './conditions.js';
import { FILTER_MODELS } from './models.js';
import { given, toComparison, toWhere } from './operators.js';
import type { Filter, Scope } from './scope.js';

/** Writes clauses that bind `variable` to each actor that a filter describes, once, and nothing else. */
export type ActorBinding = (scope: Scope, variable: string) => string;

/** From an actor to those that are affiliated with it, or whom it is affiliated with, by the field that filters by it. */
const STEPS = {
  affiliations: '<-[:AFFILIATED_WITH]-',
  affiliates: '-[:AFFILIATED_WITH]->',
} as const;

/**
 * The actors that `filter` describes, looked for from an id or a name that it has, or that the actors have with which
 * they are affiliated; null where it has none. `anyName`: also from what a name contains or begins with, for which all names
 * are looked at.
 */
export function toActorBinding(filter: Filter, anyName: boolean): ActorBinding | null {
  return bindId(filter) ?? bindNames(filter, anyName) ?? bindAffiliated(filter, anyName);
}

function bindId(filter: Filter): ActorBinding | null {
  const id = filter['id'] as Filter | undefined;
  const eq = id?.['eq'];
  if (typeof eq !== 'string') return null;
  const others = { ...filter, id: without(id!, 'eq') };
  return (scope, variable) =>
    bind(scope, `MATCH (${variable}:Actor {id: ${scope.param(eq)}})`, variable, others);
}

function bindNames(filter: Filter, anyName: boolean): ActorBinding | null {
  const field = filter['name'] ? 'name' : 'OR';
  const names = toNames({ [field]: filter[field] });
  if (!names || !(anyName || names.every(isWhole))) return null;
  return (scope, variable) => {
    const name = `${variable}name`;
    const condition = names.map((each) => toComparison(scope, `${name}.key`, each, toNameKey)).join(' OR ');
    // From the name: the other way round the embedded engine looks at every actor.
    const match = `MATCH (${name}:Name) WHERE ${condition} MATCH (${name})<-[:NAMED]-(${variable}:Actor)`;
    return bind(scope, match, variable, without(filter, field));
  };
}

/** What names must be, any of these, where `filter` says nothing else; null where it does. */
function toNames(filter: Filter): Filter[] | null {
  const [[field, value] = [], ...others] = given(filter);
  if (others.length > 0) return null;
  if (field === 'name') return given(value as Filter).length > 0 ? [value as Filter] : null;
  if (field !== 'OR') return null;
  const parts = (value as Filter[]).map(toNames);
  return parts.length > 0 && parts.every((part) => part !== null) ? parts.flat() : null;
}

function isWhole(name: Filter): boolean {
  return typeof name['eq'] === 'string';
}

function bindAffiliated(filter: Filter, anyName: boolean): ActorBinding | null {
  for (const [field, step] of Object.entries(STEPS)) {
    const quantified = filter[field] as Filter | undefined;
    const other = quantified?.['some'] as Filter | undefined;
    const binding = other ? toActorBinding(other, anyName) : null;
    if (!binding) continue;
    const others = { ...filter, [field]: without(quantified!, 'some') };
    return (scope, variable) => {
      const end = `${variable}of`;
      return `${binding(scope, end)} ${bind(scope, `MATCH (${end})${step}(${variable}:Actor)`, variable, others)}`;
    };
  }
  return null;
}

function bind(scope: Scope, match: string, variable: string, others: Filter): string {
  const condition = toCondition(scope, FILTER_MODELS.Actor, variable, others);
  return `${match} WITH DISTINCT ${variable}${toWhere(condition)}`;
}

export function without(filter: Filter, field: string): Filter {
  return { ...filter, [field]: undefined };
}
