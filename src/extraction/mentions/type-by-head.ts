import type { NameType } from './draft.js';

/** "South Bank Tower", "Capitol Hill": sites, whoever owns them. */
const SITE =
  /^(?:Tower|Hill|Street|Square|Bridge|Airport|Park|River|Lake|Island|Islands|Valley|Avenue|Road|Beach|Bay|Mountains?|Peninsula|Strait|Highway|Plaza|Canal|Harbou?r|Garden|Gardens|Cathedral|Village|County|Province|District|Circuit|Stadium|Arena)$/;
/** "Greater Manchester Police", "Civic Party", "Skidmore College": bodies, wherever they are and whomever they are called after. */
export const BODY =
  /^(?:Party|Police|Department|Ministry|Agency|Authority|Council|Committee|Commission|Association|Federation|Confederation|Foundation|Institute|Institution|Society|Union|Alliance|Coalition|League|Club|FC|University|College|School|Academy|Orchestra|Company|Corporation|Corp|Inc|Ltd|LLC|PLC|Plc|Group|Holdings|Construction|Industries|Enterprises|Partners|LLP|GmbH|AG|Airlines|Airways|Motors|Army|Navy|Corps|Government|Parliament|Senate|Bureau|Brigade|Democrats|Republicans|Conservatives|Socialists|Liberals|Greens)$/;
/** "Irving School District", "Seventh Circuit": the body that runs it, the court that sits there. */
const BODY_PAIR =
  /^(?:(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Federal) Circuit|School District|Air Force|Armed Forces|Security Services|Secret Service|Health Service)$/;
/** What a club is called by alone: "Manchester City … City's captain". */
export const CLUB_WORD =
  /^(?:City|United|Rovers|Wanderers|Athletic|Villa|Palace|Forest|Albion|County|Town|Rangers|Hotspur|Real|Inter)$/;
/** "Paris Air Show", "Nobel Prize", "Clean Air Act": happenings, honours, laws and measures, which do nothing themselves. */
const NO_ACTOR =
  /^(?:Show|Fair|Festival|Cup|Bowl|Games|Olympics|Paralympics|Championships?|Prix|Marathon|Derby|Prizes?|Awards?|Oscars|War|Wars|Revolution|Massacre|Treaty|Accords?|Agreement|Protocol|Act|Amendment|Index|Average|Assistant|Dreamliner)$/;

/** What a name of several words is by the last of them; null where that says nothing against what it was taken for. */
export function toTypeByHead(words: readonly string[], type: NameType): NameType | null {
  if (words.length < 2 || type === 'OTHER') return null;
  const last = words.at(-1) as string;
  const pair = words.slice(-2).join(' ');
  const isBody = BODY.test(last) || BODY_PAIR.test(pair);
  if (type !== 'ORG' && isBody) return 'ORG';
  if (type === 'ORG' && SITE.test(last) && !isBody) return 'LOC';
  return type !== 'PER' && NO_ACTOR.test(last) ? 'OTHER' : null;
}
