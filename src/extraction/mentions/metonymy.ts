import type { TokenRange } from '../doc.js';
import { headOf } from '../syntax-tree.js';
import type { MentionDoc } from './draft.js';

/** Prepositions that only places follow. */
const PLACE_PREPOSITIONS =
  /^(?:in|at|near|outside|around|inside|across|throughout|through|via|above|over|within|into|off|downtown|central|beyond)$/;
/** Nouns of what one power sends another: "pressure from Washington", "a message to Moscow". */
const EXCHANGES =
  /^(?:pressure|threat|message|warning|support|aid|assistance|concession|response|reply|request|demand|ultimatum|signal|call|offer|weapon|arm|statement|letter|criticism|backing|help|protest|rebuke|condemnation|denial|outcry|backlash|approval|order|instruction|reaction|objection|answer|alternative|rival|challenge|blow|ally|loyalty|opposition|tie|link)s?$/;
/** Nouns of what a city has, before or after it: "Moscow police", "the Beijing office". */
const CITY_HAS =
  /^(?:police|metro|subway|airport|street|suburb|mayor|resident|office|court|museum|hotel|hospital|university|school|station|stadium|district|region|area|bureau|correspondent|newspaper|summit|conference|marathon|exchange|times|post|stock|olympic|olympics|game|games|bombing|attack|accord|agreement|protocol|treaty|declaration|round|skyline|correspondents|headquarters|embassy|apartment|home|city|center|centre|square|bar|restaurant|theatre|theater)s?$/;
/** What is vented at somebody. */
const VENTED =
  /^(?:lash|hit|rail|sneer|snipe|bristle|swipe|jab|dig|barb|broadside|anger|outrage|fury|frustration|irritation|annoyance|dismay)$/;
/** What happens to a city as a place. */
const HAPPENS_TO_PLACES =
  /^(?:hit|strike|bomb|shell|capture|seize|lie|host|besiege|liberate|occupy|flood|visit|leave|reach|enter|storm|evacuate|surround|attack|rock|shake|sit|situate|locate)$/;

/**
 * Whether a capital or seat stands for who rules there: "Riyadh told Washington", "ties with Beijing", "the Kremlin
 * said"; not "in Moscow", "a flight to Beijing", "Moscow police", a dateline, "Paris, France".
 */
export function isActing(doc: MentionDoc, range: TokenRange): boolean {
  const sentence = doc.sentences[doc.tokens[range.from]!.sentence]!;
  if (sentence.dateline && range.from < sentence.dateline.to) return false;
  const lower = (i: number) => (doc.tokens[i]?.text ?? '').toLowerCase();
  // "Paris, France,": a place with its country.
  if (
    lower(range.to) === ',' &&
    /^\p{Lu}/u.test(doc.tokens[range.to + 1]?.text ?? '') &&
    !/^(?:and|but)$/.test(lower(range.to + 1))
  ) {
    const next = doc.syntax[range.to + 1];
    if (next && /^(?:appos|nmod|list)/.test(next.deprel) && next.head >= range.from && next.head < range.to)
      return false;
  }
  if (lower(range.to) === '-' && /^(?:based|born|area|bound)$/.test(lower(range.to + 1))) return false;
  if (
    lower(range.to) === '-' &&
    /^(?:led|backed|funded|sponsored|controlled|brokered|allied|friendly|imposed|appointed)$/.test(
      lower(range.to + 1),
    )
  )
    return true;
  return isActingToken(doc, headOf(doc.syntax, range), 0);
}

function isActingToken(doc: MentionDoc, token: number, depth: number): boolean {
  const { syntax } = doc;
  const { deprel, head, children } = syntax[token]!;
  const governor = syntax[head];
  const verb = governor?.lemma ?? '';
  const relation = deprel.split(':')[0];
  const preposition = children.map((c) => syntax[c]!).find((c) => c.deprel === 'case')?.lemma ?? '';
  if (!governor) return false;
  // "hit out *at Ankara*", "a swipe *at Ankara*"
  if (preposition === 'at' && VENTED.test(verb)) return true;
  if (PLACE_PREPOSITIONS.test(preposition)) return false;
  if (relation === 'conj' && depth < 4) return isActingToken(doc, head, depth + 1);
  if (relation === 'nsubj') {
    const copular = governor.children.some((c) => syntax[c]!.deprel === 'cop');
    if (copular)
      return (
        /^(?:JJ|VB|NN)/.test(governor.xpos) &&
        /^(?:ready|willing|innocent|able|unable|reluctant|keen|concerned|responsible|guilty|right|wrong|ally|rival|partner|enemy|sure|determined|prepared|eager|angry|aware|furious|alarmed|opposed|unlikely|likely|adamant|open)$/.test(
          governor.lemma,
        )
      );
    return (
      !(deprel === 'nsubj:pass' && HAPPENS_TO_PLACES.test(verb)) &&
      !/^(?:lie|sit|host|remain|become)$/.test(verb)
    );
  }
  if (relation === 'obj') return !HAPPENS_TO_PLACES.test(verb);
  if (relation === 'iobj') return true;
  if (deprel === 'nmod:poss') return !CITY_HAS.test(governor.lemma);
  if (relation === 'compound' || relation === 'nmod:unmarked' || relation === 'amod') {
    return /^(?:government|regime|administration|official|authority|leadership|leader|side|spokesman|spokesperson|diplomat)s?$/.test(
      governor.lemma,
    );
  }
  if (relation === 'obl' || relation === 'nmod') {
    if (
      deprel.startsWith('obl:agent') ||
      /^(?:by|against|with|between|toward|towards|for|upon|on|among|versus|without|of|than|like|unlike)$/.test(
        preposition,
      )
    ) {
      if (preposition === 'of')
        return (
          EXCHANGES.test(governor.lemma) ||
          /^(?:government|policy|ally|side|role|intention|interest|decision|position|behalf|goal|strategy|part)s?$/.test(
            governor.lemma,
          )
        );
      if (preposition === 'on')
        return /^(?:pressure|sanction|tariff|depend|rely|impose|war|dependence|attack)s?$/.test(
          governor.lemma,
        );
      if (preposition === 'for') return relation === 'nmod';
      return !/^(?:fly|leave|depart|arrive|head)$/.test(verb);
    }
    if (preposition === 'from' || preposition === 'to')
      return (
        EXCHANGES.test(governor.lemma) ||
        (/^(?:give|offer|sell|send|supply|transfer|hand|say|speak|apologise|apologize|appeal|respond|deliver|buy|receive|demand|hear|win|secure|differ|listen|belong|respond|talk|complain|turn|come)$/.test(
          verb,
        ) &&
          relation === 'obl' &&
          !(verb === 'come' && preposition === 'to') &&
          !(verb === 'send' && /^(?:troop|person|man|envoy|delegation|minister)/.test(objectOf(doc, head))))
      );
  }
  return false;
}

function objectOf({ syntax }: MentionDoc, verb: number): string {
  const object = syntax[verb]?.children.find((c) => syntax[c]!.deprel === 'obj');
  return object === undefined ? '' : syntax[object]!.lemma;
}
