/**
 * Names of what is no actor and no place, whatever it looks like: stock indices, faiths and feasts, currencies, and
 * products that everybody knows by their own names.
 */
export const THING_NAMES: ReadonlySet<string> = new Set([
  ...names(`FTSE; FTSE 100; FTSE-100; Dow Jones Industrial Average; Dow Jones industrial average; Dow Jones Industrial; Dow Jones; Dow; S&P; S&P 500;
    Nasdaq Composite; Nikkei; Nikkei 225; Hang Seng; DAX; Dax; CAC; CAC 40; CAC-40; Stoxx; Stoxx 600; Euro Stoxx; Sensex; Nifty; Kospi; KOSPI;
    Topix; TOPIX; Bovespa; IBEX; Ibex; Russell 2000; ASX 200; Libor; Euribor`),
  ...names(`Islam; Christianity; Judaism; Buddhism; Hinduism; Sikhism; Sunni; Shia; Shiite; Catholicism; Protestantism; Orthodoxy; Hajj; Ramadan;
    Eid; Christmas; Easter; Hanukkah; Diwali; Passover; Lent; Thanksgiving; Halloween; New Year; Koran; Quran; Qur'an; Bible; Torah; Sharia;
    Marxism; Communism; Nazism; Fascism; Zionism; Holocaust; Brexit`),
  ...names(`Bitcoin; Ethereum; Dogecoin; Sterling; Brent; Brent crude`),
  ...names(`iPhone; iPad; iPod; iTunes; App Store; MacBook; Mac; iMac; iOS; Android; Windows; Xbox;
    PlayStation; Kindle; Siri; Alexa; Cortana; ChatGPT; Chrome; Firefox; Gmail; Google Maps; Google Assistant; Google Earth; Photoshop; Excel;
    Powerpoint; PowerPoint; Wii; Walkman; Viagra; Botox; Tylenol; Aspirin; Prozac; OxyContin; Ozempic; Tamiflu; Roundup; Barbie; Lego; Prius; Corvette; Mustang;
    HIMARS; ATACMS; Storm Shadow; Iskander; Kinzhal; Kalibr; Oreshnik; Shahed; Bayraktar; Tomahawk; THAAD; Iron Dome; Novichok;
    Concorde; Dreamliner; Kalashnikov; Kevlar; Velcro; Wi-Fi; Bluetooth; CCTV; GPS; DNA; HIV; AIDS; Aids; Covid; COVID; Ebola; Zika; SARS; MERS; GDP; VAT; CEO; PM; MP; MPs; TV; DVD; MP3`),
]);

function names(list: string): string[] {
  return list.split(';').map((name) => name.trim().replace(/\s+/g, ' '));
}

/** Nouns before a name that say that it is a thing's: "the cruise ship *Freewinds*", "a horse, *Snowman*". */
export const THING_NOUNS =
  /^(?:ship|vessel|ferry|boat|yacht|trawler|tanker|freighter|submarine|frigate|destroyer|plane|aircraft|airliner|jet|helicopter|car|sedan|truck|smartphone|phone|tablet|console|software|film|movie|documentary|drama|comedy|programme|podcast|musical|sitcom|book|novel|memoir|album|song|single|ballad|opera|play|drug|vaccine|painkiller|antibiotic|horse|racehorse|dog|cat|elephant|gorilla|satellite|spacecraft|rocket|missile|rover|probe|telescope|storm|hurricane|typhoon|cyclone|comet|asteroid|planet|virus|bacterium|cryptocurrency)$/;
/** Nouns right behind a name that say that it is a thing's: "the *INF* treaty", "*Iskander* missiles", "the *Cobra Gold* drills". */
export const THINGS_BEHIND = /^(?:treaty|drill|exercise|missile|rocket|howitzer|torpedo|rifle)$/;
/** Nouns before a name that say that it is a body's: "the localist group *Civic Passion*". */
export const BODY_NOUNS =
  /^(?:group|party|company|firm|agency|union|movement|charity|organi[sz]ation|newspaper|magazine|broadcaster|channel|website|retailer|airline|carmaker|automaker|bank|insurer|band|club|team|militia|think-tank|startup|start-up|manufacturer|brewer|publisher|consultancy|alliance|coalition|lender|supplier|operator|chain|maker|giant|watchdog|regulator|foundation|fund|federation|association|institute|network|consortium|conglomerate|cooperative|committee|utility|brokerage|collective|faction|cartel|gang|chipmaker|drugmaker|planemaker|shipbuilder)$/;
