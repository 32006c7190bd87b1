import { nouns, triggersOf, verbs } from './trigger.js';

/** Verbs (lemmas) of what passes from one to another: "*lost* the election to Okello", "*sold* the mill to Bosch". */
export const GIVING_VERBS: ReadonlySet<string> = new Set(
  'lose sell lease cede forfeit relinquish award bequeath auction'.split(' '),
);

/**
 * OTHER: happenings outside PLOVER's types. Verbs need no list (see `NOT_EVENTS`); of nouns only those that name a
 * happening by themselves, and only where somebody takes part in it or a date places it.
 */
export const OTHER = triggersOf('OTHER', [
  nouns(
    `election, vote, referendum, ruling, verdict, trial, hearing, statement, speech, announcement, decision,
    appointment, nomination, inauguration, coronation, swearing-in, death, funeral, wedding, birth, marriage, divorce,
    earthquake, quake, flood, flooding, hurricane, cyclone, typhoon, storm, tornado, wildfire, fire, eruption,
    tsunami, drought, famine, outbreak, epidemic, pandemic, crash, accident, collision, collapse, derailment,
    disaster, crisis, recession, bankruptcy, merger, launch, sale, victory, defeat, win, loss,
    match, game, final, tournament, championship, ceremony, celebration, festival, anniversary, independence, revolution,
    reform, increase, decrease, rise, fall, decline, drop, cut, surge, plunge, growth, gain, closure, layoff,
    publication, discovery, escape, arrival, return, transfer, promotion, downgrade, delay, cancellation, reelection,
    re-election, defection, disappearance, suicide, injury, founding, creation, formation, unification, dissolution,
    reunification, partition, accession, enlargement, expansion, construction, opening, completion, flight, landing`,
    { agent: 'poss mod by of', target: 'to for against with' },
  ),
  nouns('acquisition, takeover, purchase', { agent: 'poss mod by', target: 'of' }),
  verbs([...GIVING_VERBS].join(','), { target: 'obj iobj', participant: 'to' }),
  verbs('die, perish, drown', { agent: '', target: 'subj' }),
  verbs('kill, wound, injure, hurt, declare winner'),
  verbs('steal, rob, extort', { target: 'from obj' }),
  verbs(
    `hand power|control|sovereignty|presidency|leadership, hand over power|control|sovereignty|presidency|leadership,
    transfer power|control|sovereignty, cede power|control|territory`,
    { target: 'to' },
  ),
  verbs(
    `declare independence|victory|bankruptcy|candidacy, announce candidacy|bid|retirement,
    hear case|appeal|petition|lawsuit, take office|power|oath, leave office|power, come to power|office|throne, meet @obstacle, appeal @judgement, appeal against, make history,
    become president|minister|premier|chancellor|leader|king|queen|emperor|pope|governor|mayor|secretary|chair|chairman|chief,
    become director|captain|coach|champion|member|country|nation|state|person|woman|man|team|city|incumbent|law|independent,
    finish first|second|third|fourth|last`,
    { target: '' },
  ),
]);

/**
 * Verbs (lemmas) that name no happening: states, attitudes and perception, speech (what is said becomes a claim),
 * phases and attempts (the event is what follows), and the lightest verbs.
 */
export const NOT_EVENTS: ReadonlySet<string> = new Set(
  `be have do get own possess belong contain consist comprise include involve remain stay seem appear look sound
  resemble exist live reside lie stand sit depend rely deserve lack matter cost weigh measure equal fit suit concern
  relate correspond constitute represent symbolize reflect mean imply entail hinge border
  know believe think want need like love hate feel see hear understand consider regard view deem expect hope wish
  remember forget doubt suppose assume guess imagine realize realise recognize recognise fear worry care mind prefer
  desire intend plan wonder trust suspect find perceive notice watch observe
  say tell state add note report claim assert argue insist explain remark comment mention speak talk write read
  answer reply respond declare announce describe call name dub suggest indicate estimate predict reveal disclose
  admit acknowledge concede stress emphasize emphasise underline underscore reiterate repeat recall conclude confirm
  quote cite maintain contend allege warn point show argue express voice
  anger worry please surprise shock upset frustrate alarm delight disappoint impress interest annoy embarrass
  begin start continue stop finish end cease keep resume proceed tend try attempt seek dare manage fail help let make
  cause enable allow permit ensure use go come take put give set turn become grow bring follow happen occur
  accord regard concern base relate compare include exclude date neighbour neighbor adjoin
  able can may must should will would shall`.split(/\s+/),
);
