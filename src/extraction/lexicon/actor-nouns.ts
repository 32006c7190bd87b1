import { TITLE_NOUNS } from './titles.js';

/** What a common noun that can speak or act refers to. */
export type NounClass =
  | 'PERSON'
  | 'PEOPLE'
  | 'COUNTRY'
  | 'GOVERNMENT'
  | 'ORGANIZATION'
  | 'COMPANY'
  | 'ALLIANCE'
  | 'ARMED'
  | 'MEDIA';

const NOUNS: Readonly<Record<NounClass, string>> = {
  PERSON: `man woman boy girl person citizen national civilian worker employee employer soldier officer policeman
    policewoman troop guard fighter gunman attacker assailant bomber shooter terrorist criminal prisoner inmate detainee
    hostage captive refugee migrant immigrant asylum-seeker settler voter supporter opponent critic skeptic sceptic
    observer commentator insider source protester protestor demonstrator rioter striker passenger customer consumer
    user shareholder creditor taxpayer parent child teenager kid baby friend colleague ally rival enemy partner
    counterpart successor predecessor boss staffer aide adviser delegate participant attendee patient donor volunteer
    peacekeeper inspector monitor investigator planner contractor supplier exporter importer producer
    fisherman villager islander local native separatist nationalist loyalist royalist leftist conservative liberal
    democrat republican communist socialist extremist radical jihadist islamist militiaman mercenary guerrilla sniper
    hacker smuggler trafficker politician statesman mediator interpreter translator whistleblower relative cousin uncle
    aunt nephew niece grandfather grandmother widower bystander passer-by pedestrian motorist cyclist tenant landlord
    believer worshipper pilgrim monk nun theologian philosopher intellectual academic specialist technician doctor
    mayor-elect president-elect crewman sailor airman marine conscript recruit reservist deserter exile
    defector oppositionist populist reformer reformist hardliner moderate centrist dictator tyrant ruler monarch royal
    heir premier-designate figure personality celebrity star fan spectator referee athlete runner swimmer footballer
    agent operative spy commando paratrooper cricketer boxer cyclist skier skater golfer gymnast clerk captain skipper umpire sportsman winner loser finalist
    bodyguard juror backbencher organiser organizer teammate supervisor foreman pensioner headteacher grandson fiancé girlfriend
    boyfriend ex-wife ex-husband claimant accuser accomplice informant courier messenger warden rescuer pathologist consultant
    auditor accountant`,
  PEOPLE: `people public population community crowd mob audience electorate elite staff crew team family couple youth
    personnel delegation jury panel police troops media press opposition diaspora minority majority generation society
    officials authorities allies forces masses folk men women children voters parents clergy leadership establishment
    workforce cast board committee council cabinet duo trio pair others critics analysts experts everyone everybody
    someone somebody anyone nobody mourners onlookers netizens sides`,
  COUNTRY: `country nation state kingdom emirate republic superpower power neighbour neighbor homeland island`,
  GOVERNMENT: `government administration regime junta ministry department parliament congress senate legislature
    assembly court tribunal presidency authority bureau embassy consulate mission judiciary chancellery palace
    municipality treasury regulator watchdog agency commission council cabinet army military navy force`,
  ORGANIZATION: `organization organisation group association union federation foundation charity ngo institute
    university college school hospital church party movement body forum network club league society committee panel
    institution fund think-tank thinktank lobby campaign secretariat team coalition`,
  COMPANY: `company firm corporation business carmaker automaker airline airliner planemaker manufacturer maker
    retailer bank lender insurer broker utility operator producer supplier startup start-up conglomerate giant
    multinational subsidiary studio publisher brewer chipmaker drugmaker miner refiner exchange developer plane-maker`,
  ALLIANCE: `alliance bloc grouping cartel axis club union confederation commonwealth`,
  ARMED: `militia militant rebel insurgent guerrilla gang cartel brigade battalion regiment army militants rebels
    insurgents paramilitary faction`,
  MEDIA: `newspaper paper daily weekly magazine tabloid broadcaster channel station network website site outlet agency
    journal platform app`,
};

const CLASSES = new Map<string, Set<NounClass>>();
for (const [name, words] of Object.entries(NOUNS) as [NounClass, string][]) {
  for (const word of words.split(/\s+/)) CLASSES.set(word, (CLASSES.get(word) ?? new Set()).add(name));
}
for (const word of TITLE_NOUNS) CLASSES.set(word, (CLASSES.get(word) ?? new Set()).add('PERSON'));

const NONE: ReadonlySet<NounClass> = new Set();

/** What a noun (lemma or form, lower case) can refer to; nothing for most nouns. */
export function classesOfNoun(noun: string): ReadonlySet<NounClass> {
  return CLASSES.get(noun) ?? NONE;
}
