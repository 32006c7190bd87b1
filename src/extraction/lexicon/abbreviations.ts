/** Abbreviations that end in a full stop, lower case without it, by what may follow them. */

/** Stand before a name or a number: a full stop after them never ends a sentence. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev fr hon pres gov lt gov sen rep reps sens gen maj col capt cmdr adm sgt cpl pvt lt brig
  messrs mme mlle amb atty supt insp det ald st ste mt ft no nos vol fig figs ch sec art p pp approx ca cf viz vs v
  al dept univ assn bros`.split(/\s+/),
);

/** May stand at the end of a sentence: then the next word decides. */
export const TRAILING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `inc corp co ltd llc plc jr sr esq etc jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur
  thurs fri sat sun ave blvd rd hwy sq est ph.d m.d b.a m.a d.c u.s u.k u.n e.u a.m p.m e.g i.e ariz ark calif colo
  conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
  kg km cm mm lb oz hr min`.split(/\s+/),
);
