import { MODES_BY_TYPE, type EventMode, type EventType } from '../../domain/plover.js';
import type { EventContext, TriggerMatch } from './event-context.js';
import { getComplements } from './complements.js';
import { relationOf } from '../syntax-tree.js';
import { caseWords, childrenOf } from './dependents.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What the attack was done with. */
const WEAPON_MODES: readonly (readonly [EventMode, ReadonlySet<string>])[] = [
  ['drone', words('drone uav')],
  ['suicide-attack', words('suicide kamikaze')],
  ['unconventional', words('chemical gas sarin chlorine nerve poison biological nuclear')],
  ['crowd-control', words('tear teargas baton canister rubber cannon')],
  ['aerial', words('air airstrike aerial warplane jet bomber helicopter gunship aircraft airplane plane')],
  ['heavy-weapons', words('missile rocket artillery mortar shell tank howitzer')],
  ['explosives', words('bomb explosive grenade mine dynamite ied')],
  ['firearms', words('gun rifle pistol gunman bullet shotgun gunfire shot firearm handgun')],
  ['primitive', words('knife sword machete spear axe stone stick club arrow blade')],
];

/** What is asked for or refused, by what the asking or refusing is completed with. */
const DEMAND_MODE_BY_TYPE: Partial<Record<EventType, EventMode>> = {
  AID: 'assist',
  COOPERATE: 'assist',
  SUPPORT: 'assist',
  CONSULT: 'meet',
  CONCEDE: 'yield',
  RETREAT: 'yield',
};

const THREAT_MODE_BY_TYPE: Partial<Record<EventType, EventMode>> = {
  ASSAULT: 'violence',
  MOBILIZE: 'violence',
  SANCTION: 'relations',
  COERCE: 'restrict',
};

/** The mode that the lexicon gives, else the one that the words around the trigger give; null where none does. */
export function findMode(context: EventContext, match: TriggerMatch): EventMode | null {
  const { type, mode } = match.trigger;
  if (type === 'ASSAULT')
    return mode === null || mode === 'explosives' ? (weaponMode(context, match.token) ?? mode) : mode;
  if (mode !== null) return mode;
  if (type === 'REQUEST' || type === 'REJECT')
    return modeOfComplement(context, match.token, DEMAND_MODE_BY_TYPE, type);
  if (type === 'THREATEN') return modeOfComplement(context, match.token, THREAT_MODE_BY_TYPE, type);
  return null;
}

function modeOfComplement(
  context: EventContext,
  token: number,
  modes: Partial<Record<EventType, EventMode>>,
  type: EventType,
): EventMode | null {
  for (const child of getComplements(context, token)) {
    const mode = modes[context.typeOf(child) ?? 'OTHER'];
    if (mode && (MODES_BY_TYPE[type] as readonly EventMode[]).includes(mode)) return mode;
  }
  return null;
}

function weaponMode({ doc: { syntax } }: EventContext, token: number): EventMode | null {
  const near: number[] = [];
  for (const child of childrenOf(syntax, token)) {
    const relation = relationOf(syntax, child);
    if (relation === 'compound' || relation === 'amod') near.push(child);
    // "attacked *with drones*", "killed *by a bomb*", "*missiles* hit the town"
    const instrumental = caseWords(syntax, child).some((word) => /^(with|by|using)$/.test(word));
    if (relation === 'nsubj' || ((relation === 'obl' || relation === 'nmod') && instrumental)) {
      near.push(
        child,
        ...childrenOf(syntax, child).filter((one) => /^(compound|amod)$/.test(relationOf(syntax, one))),
      );
    }
  }
  const lemmas = near.map((one) => syntax[one]!.lemma.toLowerCase());
  return WEAPON_MODES.find(([, weapons]) => lemmas.some((lemma) => weapons.has(lemma)))?.[0] ?? null;
}
