import type { EventType } from '../../domain/plover.js';
import type { Condition } from '../lexicon/trigger.js';
import { DISASTERS } from '../lexicon/disasters.js';
import { wordsOfClass } from '../lexicon/word-classes.js';
import { getComplements } from './complements.js';
import type { EventContext } from './event-context.js';
import { getRoles } from './participants.js';
import type { TriggerMatch } from './event-context.js';
import { relationOf } from '../syntax-tree.js';
import { caseWords, childrenOf } from './dependents.js';

const COOPERATIVE: ReadonlySet<EventType> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
]);
const DISRUPTIVE: ReadonlySet<EventType> = new Set([
  'THREATEN',
  'PROTEST',
  'MOBILIZE',
  'SANCTION',
  'COERCE',
  'ASSAULT',
  'REJECT',
]);

const SPEECH_PARTICIPLES = new Set(
  'say claim argue call accuse describe add declare allege write tell note blame insist charge question suggest criticize criticise label brand denounce'.split(
    ' ',
  ),
);

/** Whether what a trigger's entry asks for besides its words is there. */
export function meets(context: EventContext, match: TriggerMatch, condition: Condition): boolean {
  const { syntax } = context.doc;
  const { token } = match;
  const children = childrenOf(syntax, token);
  switch (condition) {
    case 'alone':
      return (
        context.predicate(token).objects.length === 0 &&
        context.predicate(token).subjects.length > 0 &&
        !children.some(
          (child) =>
            /^(?:ccomp|xcomp|parataxis|compound|obl)$/.test(relationOf(syntax, child)) &&
            !context.isDate(child),
        ) &&
        !/^(?:parataxis|ccomp|advcl)$/.test(relationOf(syntax, token))
      );
    case 'state-subject':
      return context.predicate(token).subjects.some((subject) => isState(context, subject));
    case 'armed-subject':
      return context
        .predicate(token)
        .subjects.some((subject) => wordsOfClass('troops').has(syntax[subject]!.lemma));
    case 'bodily-object':
      return context.predicate(token).objects.some((object) => isBody(context, token, object));
    case 'clause':
      return children.some((child) => relationOf(syntax, child) === 'ccomp');
    case 'human-object':
      return context.predicate(token).objects.some((object) => isHuman(context, object));
    case 'infinitive':
      return findInfinitive(context, token) !== null;
    case 'object-infinitive':
      return context.predicate(token).objects.length > 0 && findInfinitive(context, token) !== null;
    case 'mandative':
      return children.some((child) => isMandative(context, child));
    case 'object':
      return context.predicate(token).objects.length > 0;
    case 'no-firm':
      return !children.some((child) => isFirm(context, child));
    case 'no-object':
      return context.predicate(token).objects.length === 0;
    case 'person-object':
      return context.predicate(token).objects.some((object) => isPerson(context, object));
    case 'person-object-alone':
      return (
        context.predicate(token).objects.some((object) => isPerson(context, object)) &&
        !children.some((child) => /^(?:xcomp|ccomp|iobj|advmod|compound)$/.test(relationOf(syntax, child))) &&
        children.filter((child) => relationOf(syntax, child) === 'obj').length < 2 &&
        !isNamingWhom(context, children) &&
        !children.some(
          (child) =>
            !context.isDate(child) &&
            caseWords(syntax, child).some((word) => /^(?:for|on|upon|as|by|in)$/.test(word)),
        )
      );
    case 'place-object':
      return context.predicate(token).objects.some((object) => {
        const mention = context.mentions.findHead(object);
        return mention !== null && context.doc.entities[mention.entity]!.category === 'PLACE';
      });
    case 'labour-story':
      // "floods *struck* the north" in a story of workers
      return (
        (context.isLabourStory() || isOfWorkers(context, token)) &&
        (match.trigger.pos !== 'VERB' ||
          match.companions.length > 0 ||
          context.predicate(token).objects.length === 0)
      );
    case 'abstract-object':
      return context
        .predicate(token)
        .objects.some((object) => wordsOfClass('abstract').has(syntax[object]!.lemma));
    case 'verbal-means':
      return hasVerbalMeans(context, token);
    case 'with-agent':
      return getRoles(context, match).participants.some(({ role }) => role !== 'TARGET');
    case 'with-target':
      return getRoles(context, match).participants.some(({ role }) => role === 'TARGET');
    case 'of-person':
      return [...context.noun(token).possessors, ...(context.noun(token).obliques.get('of') ?? [])].some(
        (one) => isPerson(context, one),
      );
    case 'violent-means':
      return hasViolentMeans(context, token);
    case 'with-mention':
      return getRoles(context, match).participants.length > 0 || isUnderWay(context, token);
    case 'cooperative-complement':
      return hasComplement(context, token, COOPERATIVE);
    case 'disruptive-complement':
      return hasComplement(context, token, DISRUPTIVE);
  }
}

/** "*unions* suspended the strike", "*teachers* called a strike", whatever the rest of the article is about. */
function isOfWorkers(context: EventContext, token: number): boolean {
  const { syntax } = context.doc;
  const { deprel, head, upos } = syntax[token]!;
  const verb = upos === 'VERB' ? token : deprel === 'obj' ? head : -1;
  return verb >= 0 && context.predicate(verb).subjects.some((one) => WORKERS.test(syntax[one]!.lemma));
}

const WORKERS = /^(?:union|unionist|worker|employee|teacher|nurse|miner|lecturer|driver|docker)$/;

function isState({ mentions, doc: { entities } }: EventContext, token: number): boolean {
  const mention = mentions.findHead(token);
  return mention !== null && /^(?:COUNTRY|ARMED_GROUP)$/.test(entities[mention.entity]!.kind ?? '');
}

/** "*war* broke out", "the *conflict* began in May": a happening, whoever is in it. */
function isUnderWay({ doc: { syntax } }: EventContext, token: number): boolean {
  const { deprel, head } = syntax[token]!;
  return deprel === 'nsubj' && /^(?:begin|start|erupt|break|resume|end)$/.test(syntax[head]?.lemma ?? '');
}

function hasComplement(context: EventContext, token: number, types: ReadonlySet<EventType>): boolean {
  return getComplements(context, token).some((child) => {
    if (isPastClause(context, child)) return false;
    // "announced his *resignation*" agrees with nobody
    if (context.trigger(child)?.trigger.mode === 'resign') return false;
    const type = context.typeOf(child);
    return type !== null && types.has(type);
  });
}

/** "announced that it *had freed* him", "warned that Chad *attacked* it": what was done before is not promised or threatened. */
function isPastClause({ doc: { syntax } }: EventContext, clause: number): boolean {
  if (relationOf(syntax, clause) !== 'ccomp') return false;
  const helpers = childrenOf(syntax, clause).filter((child) => /^aux/.test(syntax[child]!.deprel));
  return [clause, ...helpers].some((one) => syntax[one]!.xpos === 'VBD');
}

/** "urged Iran *to stop*", "calls on Iran *to stop*", "a demand *to stop*". */
function findInfinitive({ doc: { syntax } }: EventContext, token: number): number | null {
  const found = childrenOf(syntax, token)
    .flatMap((child) =>
      relationOf(syntax, child) === 'obj' || relationOf(syntax, child) === 'obl'
        ? [child, ...childrenOf(syntax, child)]
        : [child],
    )
    .find(
      (child) =>
        /^(xcomp|advcl|acl|ccomp)$/.test(relationOf(syntax, child)) &&
        childrenOf(syntax, child).some(
          (mark) => syntax[mark]!.deprel === 'mark' && syntax[mark]!.lemma === 'to',
        ),
    );
  return found ?? null;
}

/** "insisted that Iran *stop*", "said that Iran *must stop*", but not "suggested that Iran stopped". */
function isMandative({ doc: { syntax } }: EventContext, clause: number): boolean {
  if (relationOf(syntax, clause) !== 'ccomp') return false;
  const auxiliaries = childrenOf(syntax, clause).filter((child) => relationOf(syntax, child) === 'aux');
  if (auxiliaries.some((one) => /^(must|should)$/.test(syntax[one]!.lemma))) return true;
  return (
    syntax[clause]!.xpos === 'VB' &&
    auxiliaries.length === 0 &&
    // "said its aim is *to stop* it"
    !childrenOf(syntax, clause).some(
      (child) => /^(?:mark|cop)$/.test(syntax[child]!.deprel) && syntax[child]!.lemma !== 'that',
    ) &&
    childrenOf(syntax, clause).some((child) => relationOf(syntax, child) === 'nsubj')
  );
}

/** "attacked China, *saying* …", "attacked him *for failing*", "attacked the plan *as* unfair", "*verbally* attacked". */
function hasVerbalMeans(context: EventContext, token: number): boolean {
  const { syntax, entities } = context.doc;
  for (const child of childrenOf(syntax, token)) {
    const relation = relationOf(syntax, child);
    const { lemma } = syntax[child]!;
    if (relation === 'ccomp') return true;
    if (/^(advcl|xcomp|parataxis|conj)$/.test(relation)) {
      if (isSpeechParticiple(context, child)) return true;
      const marks = childrenOf(syntax, child).filter((mark) => /^(mark|case)$/.test(syntax[mark]!.deprel));
      // "attacks Chad, *as* Kenya *demands*" is no judgement
      const isClause = childrenOf(syntax, child).some((one) => relationOf(syntax, one) === 'nsubj');
      if (!isClause && marks.some((mark) => /^(for|as|over)$/.test(syntax[mark]!.lemma))) return true;
    }
    if (relation === 'obl') {
      if (caseWords(syntax, child).includes('as')) return true;
      if (wordsOfClass('speech').has(lemma)) return true;
    }
    // "attacked the club and its manager *in an interview*", wherever the parser ties it
    if (/^(?:obj|conj)$/.test(relation) && hasSpeech(syntax, child, 0)) return true;
    if (relation === 'advmod' && /^(verbally|publicly|rhetorically)$/.test(lemma)) return true;
  }
  // "criticized Kenya and attacked Peru, *saying* …", tied to the first verb
  const { head } = syntax[token]!;
  if (
    relationOf(syntax, token) === 'conj' &&
    childrenOf(syntax, head).some((child) => child > token && isSpeechParticiple(context, child))
  )
    return true;
  const isNamedPerson = (one: number): boolean => {
    const mention = context.mentions.findHead(one);
    return mention?.form === 'NAME' && entities[mention.entity]!.kind === 'PERSON';
  };
  const { subjects, objects } = context.predicate(token);
  return subjects.some(isNamedPerson) && objects.some(isNamedPerson);
}

function isSpeechParticiple({ doc: { syntax } }: EventContext, token: number): boolean {
  return syntax[token]!.xpos === 'VBG' && SPEECH_PARTICIPLES.has(syntax[token]!.lemma);
}

function hasSpeech(syntax: EventContext['doc']['syntax'], token: number, depth: number): boolean {
  return childrenOf(syntax, token).some((child) => {
    const { lemma } = syntax[child]!;
    const relation = relationOf(syntax, child);
    if (/^(?:nmod|orphan)$/.test(relation) && wordsOfClass('speech').has(lemma))
      return caseWords(syntax, child).includes('in');
    return depth < 3 && /^(?:conj|appos)$/.test(relation) && hasSpeech(syntax, child, depth + 1);
  });
}

/** "killed *by gunmen*", "killed *in an attack*", but not "killed in a stampede", "killed by the storm". */
function hasViolentMeans(context: EventContext, token: number): boolean {
  const { syntax } = context.doc;
  const { subjects } = context.predicate(token);
  const children = childrenOf(syntax, token).filter((child) => relationOf(syntax, child) === 'obl');
  if ([...subjects, ...children].some((one) => DISASTERS.has(syntax[one]!.lemma))) return false;
  if (syntax[token]!.lemma !== 'die' && subjects.length > 0) return true;
  // "was bombed, *killing* three"
  const { deprel, head } = syntax[token]!;
  if (deprel === 'advcl' && context.typeOf(head) === 'ASSAULT') return true;
  return children.some(
    (child) => context.typeOf(child) === 'ASSAULT' || /^(?:clash|riot|unrest)$/.test(syntax[child]!.lemma),
  );
}

const CONTEST =
  /^(?:election|vote|runoff|run-off|ballot|poll|primary|referendum|race|contest|match|game|final|semifinal|semi-final|quarterfinal|quarter-final|round|championship|tournament|cup|league|set|debate)$/;

/** "police *beat* the man", but not "Uruguay *beat* Argentina" nor one player another. */
function isBody(context: EventContext, token: number, object: number): boolean {
  const { entities } = context.doc;
  const kindOf = (one: number): string | null => {
    const mention = context.mentions.findHead(one);
    return mention?.form === 'NAME' ? entities[mention.entity]!.kind : null;
  };
  // "whom Lind beat *in the election* of 2022"
  const isContest = (child: number) =>
    relationOf(context.doc.syntax, child) === 'obl' && CONTEST.test(context.doc.syntax[child]!.lemma);
  if (childrenOf(context.doc.syntax, token).some(isContest)) return false;
  // "beat the United States *3-0*"
  if (context.doc.syntax[object]!.upos === 'NUM') return false;
  const kind = kindOf(object);
  if (kind !== null && kind !== 'PERSON') return false;
  // "Clegg was beaten *by Labour*": at the polls
  const { subjects } = context.predicate(token);
  return (
    kind === null || !subjects.some((subject) => /^(?:PERSON|ORGANIZATION)$/.test(kindOf(subject) ?? ''))
  );
}

/** "the takeover of *Varga Holdings*": bought and not seized. */
function isFirm({ doc: { entities }, mentions }: EventContext, token: number): boolean {
  const mention = mentions.findHead(token);
  return mention !== null && entities[mention.entity]!.kind === 'ORGANIZATION';
}

function isHuman(context: EventContext, token: number): boolean {
  const { entities } = context.doc;
  const mention = context.mentions.findHead(token);
  return mention?.form === 'NAME' ? entities[mention.entity]!.kind === 'PERSON' : isPerson(context, token);
}

function isPerson({ doc: { syntax, entities }, mentions }: EventContext, token: number): boolean {
  const mention = mentions.findHead(token);
  if (mention) return entities[mention.entity]!.category === 'ACTOR';
  const { lemma, upos } = syntax[token]!;
  return upos === 'PRON'
    ? /^(he|she|him|her|they|them|who|i|we)$/.test(lemma)
    : wordsOfClass('person').has(lemma);
}

/** "Lund, *whom* Kenya calls *a rebel*": two objects, whatever the parser makes of the first. */
function isNamingWhom({ doc: { syntax } }: EventContext, children: readonly number[]): boolean {
  const isObject = (child: number): boolean => relationOf(syntax, child) === 'obj';
  return children.some(
    (child) => syntax[child]!.lemma === 'whom' && children.some((one) => one !== child && isObject(one)),
  );
}
