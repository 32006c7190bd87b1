/** Lemmas, as a set. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/**
 * Verbs that lend their arguments to an event noun: "*launched* an attack on X", "talks were *held* with X"
 * (support verbs, also called light verbs). Their subject is the noun's agent.
 */
export const SUPPORT_VERBS = words(
  `launch carry conduct stage impose hold make pay give mount wage commit order issue lead perform execute undertake
  start begin open initiate announce plan deliver level lodge file reach sign strike conclude do have take enact
  organize organise host attend join resume continue step tighten extend intensify escalate enforce adopt
  apply slap unleash perpetrate orchestrate coordinate prepare complete end express voice offer provide send
  propose pursue press authorize authorise approve threaten set get begin renew revive restart relaunch postpone cancel`,
);

/** Verbs whose subject undergoes the event noun: "X *faces* sanctions", "X *suffered* an attack". */
export const UNDERGOING_VERBS = words(
  `face suffer undergo receive endure experience survive withstand sustain await escape evade incur draw repel
  provoke resist`,
);

/** Verbs that name who stands behind an event noun: "an attack *claimed* by X", "sanctions *imposed* by X". */
export const LINKING_PARTICIPLES = words(
  `lead back sponsor broker mediate impose support fund arrange order carry launch claim commit stage hold organize
  organise conduct perpetrate sign reach direct make mount host issue announce propose enforce run supervise monitor`,
);

/** Verbs (lemmas) of who stands between those whose event it is: "a truce *brokered* by Kenya". */
export const GO_BETWEEN = /^(?:broker|mediate|host|monitor|supervise)$/;
