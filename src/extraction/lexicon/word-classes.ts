/**
 * Classes of nouns (lemmas) that tell a trigger's meaning by what it is done to: "send *aid*" is not "send *troops*".
 * A trigger names a class as `@aid`.
 */
const CLASSES: Readonly<Record<string, string>> = {
  aid: `aid assistance relief help food medicine medication supply loan grant fund funding money credit donation
    ton tonne shipment blanket tent shelter package vaccine doctor medic lending scholarship subsidy dollar euro pound yen
    million billion support backing equipment training protection wheat rice grain flour fuel oil generator ambulance`,
  troops: `troop troops soldier force forces army warship fleet navy carrier brigade battalion unit marine regiment division
    infantry squadron reinforcement contingent paratrooper commando tank aircraft jet destroyer frigate submarine
    reservist convoy guard military`,
  police: `police policeman policemen officer gendarme agent constable`,
  weapon: `weapon missile rocket arm ammunition launcher artillery mortar gun howitzer interceptor battery warhead tank jet
    munition weaponry explosive bomb shell drone`,
  projectile: `missile rocket shell mortar artillery projectile torpedo salvo barrage`,
  shot: `shot bullet round gun rifle pistol gunfire machine-gun weapon`,
  bomb: `bomb grenade explosive mine device ied dynamite car-bomb`,
  agreement: `agreement accord treaty pact deal memorandum protocol contract convention declaration communique
    communiqué memoranda understanding settlement compromise mou charter partnership arrangement`,
  meeting: `talk meeting negotiation summit discussion consultation dialogue conference session conversation
    roundtable briefing`,
  relations: `relation tie link contact cooperation relationship diplomatic`,
  restriction: `restriction ban curfew limit censorship emergency law curb measure control prohibition`,
  sanction: `sanction embargo boycott blockade siege tariff duty barrier quota penalty levy countermeasure`,
  initiative: `plan bill request proposal claim offer complaint threat demand objection motion amendment candidacy draft`,
  obstacle: `opposition resistance criticism demand requirement target deadline challenge need goal standard condition
    criterion expectation obligation fate death end cost objection hostility scepticism skepticism silence`,
  judgement: `sentence verdict ruling decision conviction judgment judgement fine penalty ban order`,
  prisoner: `prisoner hostage detainee captive inmate dissident journalist activist body remains pow opponent
    sailor soldier pilot`,
  territory: `border town city village area land territory airport building island region province base district
    headquarters station embassy compound camp post stronghold port bridge capital enclave hill front valley`,
  property: `property asset house home land ship vessel boat tanker weapon equipment drug document computer passport
    shipment cargo aircraft truck car record`,
  demand: `demand request call proposal offer plan appeal bid invitation ultimatum condition term idea resolution
    suggestion mediation negotiation talk deal accord agreement pact draft cease-fire ceasefire truce
    initiative amendment bill application petition pressure option compromise intervention`,
  allegation: `allegation accusation charge claim report suggestion criticism assertion rumor rumour`,
  displeasure: `concern dismay anger outrage disappointment alarm condemnation displeasure regret unease worry
    criticism indignation disapproval misgiving reservation fury frustration discontent dissatisfaction opposition`,
  favour: `support approval backing praise appreciation gratitude admiration confidence solidarity thanks
    condolence sympathy satisfaction optimism`,
  rule: `law ceasefire cease-fire truce agreement treaty accord resolution sanction ban embargo order curfew pact
    convention constitution ruling obligation rule norm airspace border sovereignty deadline right`,
  worker: `worker union employee teacher driver pilot nurse doctor miner staff student farmer crew journalist
    labourer laborer labor labour sanitation railway dockworker trucker physician`,
  vehicle: `plane aircraft helicopter jet airliner drone warplane bomber vessel ship boat tank`,
  structure: `building house bridge home plant station village town city church mosque temple school hospital
    infrastructure pipeline factory line depot refinery dam monument statue tower railway road crop`,
  peacekeepers: `peacekeeper observer monitor inspector mission peacekeeping helmet envoy mediator contingent
    inspection access convoy`,
  vandalism: `tire tyre car bus shop window building flag effigy vehicle office`,
  abstract: `policy plan decision proposal speech record government administration handling approach law bill move
    stance comment remark statement idea system report ruling deal agreement behaviour behavior attitude
    hypocrisy failure character credibility integrity position view values budget reform strategy campaign`,
  person: `man woman person people official minister president leader chief premier chancellor king queen prince
    general commander governor mayor senator lawmaker deputy ambassador envoy diplomat delegation secretary chairman
    head director judge lawyer suspect member aide spokesman spokeswoman spokesperson politician candidate activist
    journalist protester demonstrator militant rebel soldier officer boy girl teenager student citizen national
    civilian resident migrant refugee manager coach ceo executive banker businessman doctor driver father mother son
    daughter brother sister wife husband child counterpart team guest staff worker employee`,
  speech: `speech statement interview remark tweet post comment address letter article debate column message press
    editorial briefing`,
  war: `war conflict offensive campaign attack strike raid assault operation battle hostilities invasion airstrike`,
};

const SETS = new Map(
  Object.entries(CLASSES).map(([name, words]) => [name, new Set(words.split(/\s+/))] as const),
);

/** The lemmas of a class. Throws where there is no such class: a slip of the pen in the lexicon. */
export function wordsOfClass(name: string): ReadonlySet<string> {
  const words = SETS.get(name);
  if (!words) throw new Error(`The trigger lexicon names the word class "@${name}", which does not exist.`);
  return words;
}
