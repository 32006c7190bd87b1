import { describe, expect, it } from 'vitest';
import { codeEvents } from '../../../src/extraction/events/code-events.js';
import { handParsed } from './hand-parsed.js';

/** "TYPE/mode trigger: ROLE actor, … @place [date] (modality)": what matters of an event, in a line. */
function coded(lines: string): string[] {
  const doc = handParsed(lines);
  return codeEvents(doc).map((event) => {
    const nameOf = (mention: number) => doc.entities[doc.mentions[mention]!.entity]!.name;
    const roles = event.participants.map(({ mention, role }) => ` ${role} ${nameOf(mention)}`);
    const where = event.locations.map(({ mention }) => ` @${nameOf(mention)}`);
    const type = event.mode ? `${event.type}/${event.mode}` : event.type;
    const when = event.time ? ` [${event.time.value}]` : '';
    const modality = event.modality === 'ASSERTED' ? '' : ` (${event.modality})`;
    return `${type} ${event.text}:${roles.join(',')}${where.join('')}${when}${modality}`;
  });
}

describe('roles', () => {
  it('are those of the active and the passive voice', () => {
    expect(
      coded(`
        *NATO NATO NNP 2 nsubj
        bombed bomb VBD 0 root
        *Yugoslavia Yugoslavia NNP 2 obj
        in in IN 5 case
        #1999 1999 CD 2 obl`),
    ).toEqual(['ASSAULT/aerial bombed: AGENT NATO, TARGET Yugoslavia [1999]']);
    expect(
      coded(`
        *Yugoslavia Yugoslavia NNP 3 nsubj:pass
        was be VBD 3 aux:pass
        bombed bomb VBN 0 root
        by by IN 5 case
        *NATO NATO NNP 3 obl:agent`),
    ).toEqual(['ASSAULT/aerial bombed: AGENT NATO, TARGET Yugoslavia']);
  });

  it('are shared by verbs in a row, the first of which hangs on the second', () => {
    expect(
      coded(`
        *Kenya Kenya NNP 5 nsubj
        bombed bomb VBD 5 advcl
        *Chad Chad NNP 2 obj
        , , , 1 punct
        attacked attack VBD 0 root
        *Mali Mali NNP 5 obj`),
    ).toEqual([
      'ASSAULT/aerial bombed: AGENT Kenya, TARGET Chad',
      'ASSAULT attacked: AGENT Kenya, TARGET Mali',
    ]);
  });

  it('are found around a noun, its modifiers and its support verb', () => {
    expect(
      coded(`
        The the DT 5 det
        *US US NNP 4 compound
        - - HYPH 4 punct
        led lead VBN 5 amod
        invasion invasion NN 9 nsubj
        of of IN 7 case
        *Iraq Iraq NNP 5 nmod
        has have VBZ 9 aux
        ended end VBN 0 root`),
    ).toEqual(['ASSAULT invasion: AGENT US, TARGET Iraq']);
    expect(
      coded(`
        *Canada Canada NNP 2 nsubj
        imposed impose VBD 0 root
        sanctions sanction NNS 2 obj
        on on IN 5 case
        *France France NNP 2 obl`),
    ).toEqual(['SANCTION imposed: AGENT Canada, TARGET France']);
    expect(
      coded(`
        *Canada Canada NNP 2 nsubj
        faces face VBZ 0 root
        an a DT 4 det
        attack attack NN 2 obj
        by by IN 6 case
        *France France NNP 4 nmod`),
    ).toEqual(['ASSAULT attack: AGENT France, TARGET Canada']);
  });

  it('of two on an equal footing are PARTICIPANT', () => {
    expect(
      coded(`
        *Canada Canada NNP 4 nsubj
        and and CC 3 cc
        *France France NNP 1 conj
        met meet VBD 0 root`),
    ).toEqual(['CONSULT met: PARTICIPANT Canada, PARTICIPANT France']);
  });

  it('are shared through control: whom one orders is who acts', () => {
    expect(
      coded(`
        *Canada Canada NNP 2 nsubj
        helped help VBD 0 root
        *France France NNP 2 obj
        to to TO 5 mark
        release release VB 2 xcomp
        *Smith Smith NNP 5 obj`),
    ).toEqual([
      'AID helped: AGENT Canada, TARGET France',
      'RETREAT/release release: AGENT France, TARGET Smith',
    ]);
  });

  it('of an act in words may stand in its content, which is no event of its own without a date', () => {
    const threat = `
        *Canada Canada NNP 2 nsubj
        threatened threaten VBD 0 root
        to to TO 4 mark
        bomb bomb VB 2 xcomp
        *France France NNP 4 obj`;
    expect(coded(threat)).toEqual(['THREATEN/violence threatened: AGENT Canada, TARGET France']);
    expect(coded(`${threat}\n in in IN 7 case\n #2030 2030 CD 4 obl`)).toEqual([
      'THREATEN/violence threatened: AGENT Canada, TARGET France',
      'ASSAULT/aerial bomb: AGENT Canada, TARGET France [2030] (HYPOTHETICAL)',
    ]);
  });

  it('of a relative clause are those of its noun', () => {
    expect(
      coded(`
        *NATO NATO NNP 6 nsubj
        , , , 4 punct
        which which WDT 4 nsubj
        bombed bomb VBD 1 acl:relcl
        *Yugoslavia Yugoslavia NNP 4 obj
        grew grow VBD 0 root`),
    ).toEqual(['ASSAULT/aerial bombed: AGENT NATO, TARGET Yugoslavia']);
  });
});

describe('either tree of a sentence', () => {
  it('tells whose demands they are, "by" on the noun or on the verb', () => {
    const demands = (last: string) =>
      coded(`
        *Reuters Reuters NNP 2 nsubj
        published publish VBD 0 root
        demands demand NNS 2 obj
        by by IN 5 case
        *China China NNP ${last}`);
    expect(demands('2 obl')).toContain('REQUEST demands: AGENT China');
    expect(demands('2 obl')).toEqual(demands('3 nmod'));
  });

  it('tells who brokered, the name a subject or a part of the verb', () => {
    const brokered = (relation: string) =>
      coded(`
        *Peru Peru NNP 2 ${relation}
        brokered broker VBD 0 root
        talks talk NNS 2 obj
        with with IN 5 case
        *Chad Chad NNP 3 nmod`);
    expect(brokered('compound')[0]).toContain('AGENT Peru');
    expect(brokered('compound')).toEqual(brokered('nsubj'));
  });

  it('tells who is accused, on the accusing or on the charge', () => {
    const accused = (head: number) =>
      coded(`
        *Peru Peru NNP 2 nsubj
        accused accuse VBD 0 root
        *Chad Chad NNP ${head} obj
        of of IN 5 mark
        shelling shell VBG 2 advcl
        markets market NNS 5 obj`);
    expect(accused(5)).toEqual([
      'ACCUSE/allege accused: AGENT Peru, TARGET Chad',
      'ASSAULT/heavy-weapons shelling: AGENT Chad',
    ]);
    expect(accused(5)).toEqual(accused(2));
  });

  it('tells on whom a blast is blamed, by a participle or by what looks like a past', () => {
    expect(
      coded(`
        Explosions explosion NNS 2 nsubj
        blamed blame VBD 0 root
        on on IN 4 case
        *Peru Peru NNP 2 obl
        killed kill VBD 2 ccomp
        people people NNS 5 obj`),
    ).toEqual(['ASSAULT/explosives Explosions: AGENT Peru', 'ACCUSE/allege blamed: TARGET Peru']);
  });

  it('makes no target of who gets what is lost', () => {
    const lost = (last: string) =>
      coded(`
        *Chad Chad NNP 2 nsubj
        lost lose VBD 0 root
        towns town NNS 2 obj
        to to IN 5 case
        *Peru Peru NNP ${last}`);
    expect(lost('3 nmod')).toEqual(['OTHER lost: AGENT Chad, PARTICIPANT Peru']);
    expect(lost('2 obl')).toEqual(lost('3 nmod'));
  });

  it('dates a strike that is called, "on Monday" on the noun or on the verb', () => {
    const called = (last: string) =>
      coded(`
        *Chad Chad NNP 2 nsubj
        called call VBD 0 root
        strikes strike NNS 2 obj
        on on IN 5 case
        #Monday 2024-03-04 NNP ${last}`);
    expect(called('3 nmod')).toEqual(['PROTEST/strike called: AGENT Chad [2024-03-04]']);
    expect(called('2 obl')).toEqual(called('3 nmod'));
  });

  it('takes what has an object for a verb', () => {
    expect(
      coded(`
        *Peru Peru NNP 2 nsubj
        rejected reject VBD 0 root
        accusations accusation NNS 2 obj
        that that IN 6 mark
        it it PRP 6 nsubj
        armed armed JJ 3 acl
        *Chad Chad NNP 6 obj`),
    ).toEqual(['REJECT rejected: AGENT Peru, TARGET Chad']);
  });
});

describe('type', () => {
  it('tells an attack in words from one with weapons', () => {
    const attacked = `
        *Rutte Rutte NNP 2 nsubj
        attacked attack VBD 0 root
        *China China NNP 2 obj`;
    expect(coded(attacked)).toEqual(['ASSAULT attacked: AGENT Rutte, TARGET China']);
    expect(coded(`${attacked}\n , , , 5 punct\n saying say VBG 2 advcl`)).toEqual([
      'ACCUSE/disapprove attacked: AGENT Rutte, TARGET China',
    ]);
  });

  it('follows what is sent', () => {
    const sent = (what: string) => `
        *Canada Canada NNP 2 nsubj
        sent send VBD 0 root
        ${what} ${what} NN 2 obj
        to to IN 5 case
        *France France NNP 2 obl`;
    expect(coded(sent('aid'))).toEqual(['AID sent: AGENT Canada, TARGET France']);
    expect(coded(sent('infantry'))).toEqual(['MOBILIZE/troops sent: AGENT Canada, TARGET France']);
  });
});

describe('an intention', () => {
  const visit = (rest: string, verb: number) => `
        *Canada Canada NNP ${verb} nsubj
        will will MD ${verb} aux
        ${rest}
        *France France NNP ${verb} obj`;

  it('is an event besides: to cooperate, or to hurt', () => {
    expect(coded(visit('visit visit VB 0 root', 3))).toEqual([
      'AGREE will: AGENT Canada, TARGET France',
      'CONSULT/visit visit: AGENT Canada, TARGET France (FUTURE)',
    ]);
    expect(coded(visit('bomb bomb VB 0 root', 3))[0]).toBe('THREATEN will: AGENT Canada, TARGET France');
  });

  it('not to cooperate is a refusal', () => {
    expect(coded(visit('not not RB 4 advmod\n visit visit VB 0 root', 4))).toEqual([
      'REJECT will: AGENT Canada, TARGET France',
      'CONSULT/visit visit: AGENT Canada, TARGET France (NEGATED)',
    ]);
  });
});

describe('modality', () => {
  const bomb = (before: string, form: string, xpos: string, aux: number) => `
        *NATO NATO NNP ${aux + 2} nsubj
        ${before}
        ${form} bomb ${xpos} 0 root
        *Yugoslavia Yugoslavia NNP ${aux + 2} obj`;
  it.each([
    ['did do VBD 4 aux\n not not RB 4 advmod', 'bomb', 'VB', 2, 'NEGATED'],
    ['will will MD 3 aux', 'bomb', 'VB', 1, 'FUTURE'],
    ['might might MD 3 aux', 'bomb', 'VB', 1, 'HYPOTHETICAL'],
    ['regularly regularly RB 3 advmod', 'bombs', 'VBZ', 1, 'HABITUAL'],
  ])('%j', (before, form, xpos, aux, modality) => {
    expect(coded(bomb(before, form, xpos, aux)).at(-1)).toContain(`(${modality})`);
  });

  it('is negated by a failure', () => {
    expect(
      coded(`
        *NATO NATO NNP 2 nsubj
        failed fail VBD 0 root
        to to TO 4 mark
        bomb bomb VB 2 xcomp
        *Yugoslavia Yugoslavia NNP 4 obj`),
    ).toEqual(['ASSAULT/aerial bomb: AGENT NATO, TARGET Yugoslavia (NEGATED)']);
  });
});

describe('time', () => {
  it('does not leak across a semicolon', () => {
    expect(
      coded(`
        In in IN 2 case
        #1999 1999 CD 4 obl
        *NATO NATO NNP 4 nsubj
        bombed bomb VBD 0 root
        *Yugoslavia Yugoslavia NNP 4 obj
        ; ; : 8 punct
        *Canada Canada NNP 8 nsubj
        invaded invade VBD 4 conj
        *France France NNP 8 obj`),
    ).toEqual([
      'ASSAULT/aerial bombed: AGENT NATO, TARGET Yugoslavia [1999]',
      'ASSAULT invaded: AGENT Canada, TARGET France',
    ]);
  });

  it('of the saying is not that of what is said', () => {
    expect(
      coded(`
        Critics critic NNS 2 nsubj
        said say VBD 0 root
        #Friday 2024-03-08 NNP 2 obl:unmarked
        *NATO NATO NNP 5 nsubj
        bombed bomb VBD 2 ccomp
        *Yugoslavia Yugoslavia NNP 5 obj`),
    ).toEqual(['ASSAULT/aerial bombed: AGENT NATO, TARGET Yugoslavia']);
  });
});

describe('coreference', () => {
  it('joins a killing and the attack in which it was done', () => {
    const doc = handParsed(`
        *Canada Canada NNP 2 nsubj
        killed kill VBD 0 root
        civilians civilian NNS 2 obj
        in in IN 6 case
        an a DT 6 det
        attack attack NN 2 obl
        on on IN 8 case
        *France France NNP 6 nmod`);
    const [killed, attack] = codeEvents(doc);
    expect(killed!.cluster).toBe(attack!.cluster);
  });
});
